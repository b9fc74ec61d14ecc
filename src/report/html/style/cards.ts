/** Cards of findings: verdict, label, who stands where, why. */
export const CARDS = `
.card {
  border-top: 1px solid var(--rule);
  content-visibility: auto;
  contain-intrinsic-size: auto 42rem;
  padding: 1.5rem 0 1.75rem;
}
.kicker {
  align-items: baseline;
  color: var(--settled);
  display: flex;
  font: 650 0.8125rem/1.5 var(--sans);
  gap: 0.45rem;
  letter-spacing: 0.02em;
}
.label::first-letter {
  text-transform: capitalize;
}
.g-extreme.kicker,
.g-extreme .verdict {
  color: var(--extreme);
}
.g-major.kicker,
.g-major .verdict {
  color: var(--major);
}
.g-moderate.kicker,
.g-moderate .verdict {
  color: var(--moderate);
}
.g-minor.kicker,
.g-minor .verdict {
  color: var(--minor);
}
.g-explained.kicker,
.g-explained .verdict,
.g-elided.kicker,
.g-truncated.kicker {
  color: var(--calm);
}
.meter .on {
  fill: currentColor;
}
.meter .off {
  fill: var(--rule);
}
.label {
  font: 700 1.375rem/1.25 var(--serif);
  margin: 0.15rem 0 0.3rem;
  overflow-wrap: anywhere;
}
.facts {
  color: var(--quiet);
  font-size: 0.875rem;
}
.facts > li {
  display: inline;
}
.facts > li:not(:last-child)::after {
  content: ' · ';
}
.facts strong {
  color: var(--ink);
}
.facts cite {
  color: var(--ink);
  font-style: normal;
  font-weight: 600;
}
.facts code,
.facts a {
  color: var(--quiet);
}
.sub {
  font: 650 0.8125rem/1.4 var(--sans);
  color: var(--quiet);
  margin: 1.25rem 0 0.4rem;
}
.body > .reasoning > :first-child > .sub,
.difference > .sub {
  margin-top: 0.9rem;
}
.position {
  border-top: 1px dotted var(--rule);
  display: grid;
  gap: 0.25rem 1.25rem;
  grid-template-columns: minmax(6rem, 9.5rem) minmax(0, 1fr);
  padding: 0.7rem 0;
}
.position .figure {
  font: 700 1.25rem/1.3 var(--serif);
  font-variant-numeric: lining-nums;
  overflow-wrap: anywhere;
}
.quote .position {
  grid-template-columns: minmax(0, 1fr);
}
.quote .position .figure {
  font-size: 1.0625rem;
}
.backing {
  color: var(--quiet);
  font-size: 0.8125rem;
}
.marker {
  display: inline-block;
  vertical-align: -0.15em;
}
.witness + .witness {
  margin-top: 0.8rem;
}
.rest > .witnesses {
  margin-top: 0.6rem;
}
blockquote,
q {
  font-family: var(--serif);
}
blockquote {
  font-size: 1.0625rem;
  line-height: 1.5;
  margin-bottom: 0.3rem;
  max-width: 44rem;
  overflow-wrap: anywhere;
}
q {
  quotes: none;
}
mark {
  background: var(--mark);
  color: var(--mark-ink);
  font-weight: 700;
  padding: 0.05em 0.12em;
}
.quote mark {
  font-weight: 400;
}
.witness .facts {
  font-size: 0.8125rem;
}
.witness .cue {
  white-space: normal;
}
details.again,
details.rest {
  font-size: 0.8125rem;
  margin-top: 0.3rem;
}
details.again li {
  margin-top: 0.25rem;
}
summary {
  cursor: pointer;
}
summary h2,
summary h3 {
  display: inline;
}
details.group > summary {
  padding: 0.35rem 0;
}
.fold {
  contain-intrinsic-size: auto 2.5rem;
  padding: 0.45rem 0;
}
.fold > summary .label {
  font-size: 1rem;
  font-weight: 400;
}
.fold > summary .figure {
  font-family: var(--serif);
}
.behind {
  color: var(--quiet);
  font-size: 0.8125rem;
}
.fold > .body {
  padding: 0 0 1rem 1rem;
}
.diff {
  border-left: 3px solid var(--rule);
  font-size: 1.1875rem;
  line-height: 1.6;
  padding-left: 1rem;
}
del {
  color: var(--removed);
  text-decoration: line-through 2px;
}
ins {
  color: var(--added);
  font-weight: 600;
  text-decoration: underline 2px;
  text-underline-offset: 0.2em;
}
.note,
figcaption {
  color: var(--quiet);
  font-size: 0.8125rem;
}
.why p {
  font-family: var(--serif);
  max-width: 44rem;
  overflow-wrap: anywhere;
}
.why p + p {
  margin-top: 0.4rem;
}
.why .sums {
  color: var(--quiet);
  font: 0.875rem/1.5 var(--sans);
}
.tried li {
  display: grid;
  font-size: 0.875rem;
  gap: 0 0.75rem;
  grid-template-columns: 4rem minmax(0, 1fr);
  max-width: 44rem;
  overflow-wrap: anywhere;
  padding: 0.2rem 0;
}
.tried .outcome {
  color: var(--quiet);
}
.tried .holds .outcome {
  color: var(--calm);
  font-weight: 650;
}
.tried b {
  font-weight: 650;
  margin-right: 0.35em;
}
@media (min-width: 72rem) {
  .body:has(> .reasoning) {
    display: grid;
    gap: 0 3rem;
    grid-template-columns: minmax(0, 1fr) 21rem;
  }
  .reasoning {
    border-left: 1px solid var(--rule);
    padding-left: 1.5rem;
  }
}
@media (max-width: 40rem) {
  .position {
    grid-template-columns: minmax(0, 1fr);
  }
  .stand {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }
}
`;
