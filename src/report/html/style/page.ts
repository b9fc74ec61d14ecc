/** The filter bar, and the page on paper. */
export const PAGE = `
.filters {
  align-items: end;
  background: var(--paper);
  border-bottom: 1px solid var(--rule);
  display: flex;
  flex-wrap: wrap;
  font-size: 0.875rem;
  gap: 0.6rem 1.1rem;
  margin: 0 -0.5rem;
  padding: 0.7rem 0.5rem;
  z-index: 2;
}
.filters fieldset {
  border: 0;
  flex: 1 0 100%;
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 0.4rem;
  margin: 0;
  min-width: 0;
  padding: 0;
}
.filters legend,
.filters > label {
  color: var(--quiet);
  font-size: 0.8125rem;
}
.filters legend {
  padding: 0 0 0.15rem;
}
.filters > label {
  display: grid;
  gap: 0.15rem;
}
.chip {
  align-items: center;
  border: 1px solid var(--quiet);
  border-radius: 4px;
  cursor: pointer;
  display: inline-flex;
  gap: 0.35rem;
  min-height: 1.9rem;
  padding: 0 0.55rem;
}
.chip:has(:checked) {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--paper);
}
.chip:has(:checked) .n {
  color: var(--paper);
}
.chip input {
  accent-color: var(--link);
  margin: 0;
}
.filters select,
.filters input[type='search'],
.filters button {
  background: var(--card);
  border: 1px solid var(--quiet);
  border-radius: 4px;
  color: var(--ink);
  font: inherit;
  font-size: 0.875rem;
  min-height: 1.9rem;
  padding: 0 0.5rem;
}
.filters select {
  max-width: 12rem;
}
.filters .text {
  flex: 1 1 10rem;
  max-width: 26rem;
}
.filters input[type='search'] {
  min-width: 0;
  width: 100%;
}
.filters button {
  cursor: pointer;
}
.filters output {
  font-variant-numeric: tabular-nums;
  line-height: 1.9rem;
  min-width: 6.5rem;
}
@media (min-width: 60rem) and (min-height: 34rem) {
  .filters {
    position: sticky;
    top: 0;
  }
  html {
    scroll-padding-top: 8rem;
  }
}
@media (forced-colors: active) {
  .plot .span {
    stroke-opacity: 1;
  }
  mark {
    text-decoration: underline;
  }
}
@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}
@page {
  margin: 16mm 14mm;
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --card: #fff;
    --ink: #000;
    --quiet: #444;
    --rule: #bbb;
  }
  html {
    font-size: 12px;
  }
  body {
    max-width: none;
    padding: 0;
  }
  .skip,
  .filters {
    display: none !important;
  }
  .masthead {
    padding-top: 0;
  }
  .card {
    content-visibility: visible;
  }
  .kicker,
  .label,
  .sub,
  h2,
  h3,
  summary {
    break-after: avoid;
  }
  .line,
  .witness,
  .tried li,
  .diff,
  tr {
    break-inside: avoid;
  }
  .scroll {
    overflow: visible;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  mark,
  .plot,
  .marker,
  .meter {
    print-color-adjust: exact;
  }
  mark {
    text-decoration: underline;
  }
  details:not(.fold)::details-content {
    content-visibility: visible;
    display: block;
  }
}
`;
