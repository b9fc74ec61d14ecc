/** Number lines, timelines and tables. */
export const CHARTS = `
.line {
  margin: 0.9rem 0 0.25rem;
  max-width: 52rem;
}
.plot {
  display: block;
  font-family: var(--sans);
  overflow: visible;
}
.plot .axis {
  stroke: var(--quiet);
}
.plot .tick {
  stroke: var(--rule);
}
.plot text {
  fill: var(--quiet);
  font-size: 12px;
  font-variant-numeric: tabular-nums;
}
.plot text.value {
  fill: var(--ink);
  font-size: 13px;
  font-weight: 650;
  paint-order: stroke;
  stroke: var(--paper);
  stroke-width: 4px;
}
.plot .span {
  stroke-opacity: 0.35;
  stroke-width: 8;
}
.plot .entailed {
  stroke-width: 1.5;
}
.plot .entails {
  fill: none;
  stroke-width: 1.5;
}
.plot .step {
  stroke: var(--quiet);
  stroke-dasharray: 2 3;
}
.plot .denied {
  stroke: var(--ink);
  stroke-width: 2;
}
.mark {
  stroke: var(--paper);
  stroke-width: 1;
}
.mark.hollow {
  fill: var(--paper);
  stroke-width: 2;
}
${Array.from(
  { length: 8 },
  (_, i) => `.mark.o${i},
.arrow.o${i} {
  fill: var(--o${i});
}
.mark.hollow.o${i} {
  fill: var(--paper);
  stroke: var(--o${i});
}
line.o${i},
.entails.o${i} {
  stroke: var(--o${i});
}
.entails.o${i} {
  fill: none;
}
`,
).join('')}.scroll {
  overflow-x: auto;
}
table {
  border-collapse: collapse;
  font-size: 0.875rem;
  width: 100%;
}
th,
td {
  border-bottom: 1px solid var(--rule);
  padding: 0.4rem 1rem 0.4rem 0;
  text-align: start;
  vertical-align: baseline;
}
thead th {
  color: var(--quiet);
  font-size: 0.8125rem;
  font-weight: 600;
  vertical-align: bottom;
}
tbody th {
  font-weight: 600;
}
table .value {
  font-weight: 600;
  white-space: nowrap;
}
table .when,
table .apart {
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
table .kicker {
  white-space: nowrap;
}
.overview {
  margin-bottom: 2rem;
}
.overview tbody th {
  padding-right: 2rem;
  width: 45%;
}
.timeline table,
.articles table {
  min-width: 36rem;
}
.overview th {
  font-family: var(--serif);
  font-size: 1rem;
}
.overview thead th {
  font: 600 0.8125rem/1.5 var(--sans);
}
.matrix th:first-child {
  background: var(--paper);
  left: 0;
  max-width: 16rem;
  min-width: 9rem;
  position: sticky;
}
.matrix thead th {
  min-width: 6rem;
}
.matrix thead .when,
.matrix .verdict {
  color: var(--settled);
  display: block;
  font-size: 0.75rem;
  font-weight: 400;
}
.matrix tbody .value {
  font-weight: 400;
}
.matrix .g-extreme .value,
.matrix .g-major .value,
.matrix .g-moderate .value,
.matrix .g-minor .value {
  font-weight: 700;
}
.matrix .g-extreme .value,
.matrix .g-major .value {
  color: var(--extreme);
}
.articles td:last-child {
  min-width: 15rem;
}
@media (max-width: 34rem) {
  .overview th:last-child,
  .overview td:last-child {
    display: none;
  }
  .overview tbody th {
    padding-right: 1rem;
  }
}
@media (min-width: 56rem) {
  .overview .kicker {
    display: inline-flex;
    width: 11.5rem;
  }
}
.timeline table {
  margin-top: 0.5rem;
}
.timeline th .marker {
  margin-right: 0.3rem;
}
`;
