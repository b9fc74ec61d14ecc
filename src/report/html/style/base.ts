/** Colours, type and the frame of the page. Every pair of text and ground has a contrast of 4.5 or more. */
export const BASE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --card: #fff;
  --ink: #1d1c1a;
  --quiet: #5d5a54;
  --rule: #d8d3c9;
  --soft: #efece5;
  --link: #1a4f8b;
  --extreme: #9b1018;
  --major: #9b1018;
  --moderate: #7d4300;
  --minor: #5a4d00;
  --calm: #17594f;
  --settled: #4c4a45;
  --mark: #ffe9a8;
  --mark-ink: #1d1c1a;
  --removed: #9b1018;
  --added: #17594f;
  --o0: #1c5fa8;
  --o1: #b4400a;
  --o2: #0f766a;
  --o3: #85308f;
  --o4: #7a5d00;
  --o5: #b3125c;
  --o6: #3f3f46;
  --o7: #4d6b1f;
  --serif:
    Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Georgia, 'Liberation Serif', serif;
  --sans: -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, system-ui, sans-serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #161614;
    --card: #1e1d1b;
    --ink: #ebe8e1;
    --quiet: #aca79d;
    --rule: #3b3935;
    --soft: #282724;
    --link: #93bdf0;
    --extreme: #ff9a92;
    --major: #ff9a92;
    --moderate: #f2b366;
    --minor: #dcc765;
    --calm: #72cfbf;
    --settled: #b9b5ac;
    --mark: #453700;
    --mark-ink: #fff4d2;
    --removed: #ff9a92;
    --added: #72cfbf;
    --o0: #7db4f2;
    --o1: #f59a62;
    --o2: #58c9b8;
    --o3: #d69be0;
    --o4: #dcb94a;
    --o5: #f58ab5;
    --o6: #c9c7c2;
    --o7: #a9cc6e;
  }
}
* {
  box-sizing: border-box;
}
[hidden] {
  display: none !important;
}
html {
  background: var(--paper);
  color: var(--ink);
  font: 16px/1.5 var(--sans);
  scroll-padding-top: 1rem;
  text-size-adjust: 100%;
}
body {
  margin: 0 auto;
  max-width: 82rem;
  padding: 0 clamp(1rem, 4vw, 3rem) 4rem;
}
main:focus {
  outline: none;
}
:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
}
a {
  color: var(--link);
  text-underline-offset: 0.15em;
}
code {
  font: 0.8125rem/1.4 var(--mono);
  overflow-wrap: anywhere;
}
h1,
h2,
h3,
h4,
h5,
h6,
p,
ul,
ol,
dl,
dd,
figure,
blockquote {
  margin: 0;
}
ul,
ol {
  list-style: none;
  padding: 0;
}
.spoken {
  block-size: 1px;
  clip-path: inset(50%);
  inline-size: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
}
.skip {
  background: var(--ink);
  color: var(--paper);
  left: 1rem;
  padding: 0.5rem 1rem;
  position: absolute;
  top: -4rem;
  z-index: 3;
}
.skip:focus {
  top: 0;
}
.masthead {
  border-bottom: 3px double var(--rule);
  padding: 2.5rem 0 1.5rem;
}
.brand {
  color: var(--quiet);
  font-size: 0.8125rem;
  font-weight: 600;
  letter-spacing: 0.08em;
}
h1 {
  font: 700 clamp(1.9rem, 5vw, 3rem) / 1.1 var(--serif);
  letter-spacing: -0.01em;
}
.subject {
  color: var(--quiet);
  font: italic 1.1875rem/1.4 var(--serif);
  margin-top: 0.35rem;
  overflow-wrap: anywhere;
}
.standfirst {
  font: 1.1875rem/1.5 var(--serif);
  margin-top: 0.9rem;
  max-width: 48rem;
}
.standfirst .size {
  color: var(--quiet);
}
.tally {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 1.75rem;
  margin-top: 1.1rem;
}
.tally li {
  color: var(--quiet);
  font-size: 0.875rem;
}
.tally b {
  color: var(--ink);
  display: block;
  font: 700 1.75rem/1.15 var(--serif);
  font-variant-numeric: lining-nums;
}
.tally .t-conflict b,
.tally .t-disputed b {
  color: var(--extreme);
}
.tally .t-none b {
  color: var(--quiet);
  font-weight: 400;
}
.contents {
  margin: 1.25rem 0;
}
.contents li {
  padding: 0.15rem 0;
}
.n {
  color: var(--quiet);
  font: 400 0.875rem/1 var(--sans);
  font-variant-numeric: tabular-nums;
}
h2,
.group > h3,
summary h2,
summary h3 {
  font: 700 1.5rem/1.25 var(--serif);
}
section > h2,
section > h3 {
  margin-bottom: 0.75rem;
}
.group,
.matrix,
.articles,
.left-out,
.guide {
  margin-top: 2.75rem;
}
details.group + details.group {
  margin-top: 1rem;
}
.story {
  border-top: 3px double var(--rule);
  margin-top: 3rem;
  padding-top: 1.5rem;
}
.story > h2 {
  font-size: 1.875rem;
  margin-bottom: 0;
}
.story .group > h3,
.story section > h3,
.story summary h3 {
  font-size: 1.25rem;
}
footer {
  border-top: 3px double var(--rule);
  color: var(--quiet);
  margin-top: 3rem;
}
.guide {
  font-size: 0.9375rem;
  max-width: 52rem;
}
.guide h2 {
  color: var(--ink);
  font-size: 1.25rem;
}
.guide p,
.guide li {
  margin-bottom: 0.5rem;
}
.guide dl {
  display: grid;
  gap: 0.25rem 1rem;
  grid-template-columns: max-content 1fr;
}
.guide dt {
  font-weight: 600;
}
.colophon {
  font-size: 0.8125rem;
  margin-top: 2rem;
}
@media screen and (max-width: 34rem) {
  /* The sentence above says the same, and the first finding comes into view. */
  .tally {
    display: none;
  }
}
@media (max-width: 34rem) {
  .guide dl {
    display: block;
  }
  .guide dd {
    margin-bottom: 0.4rem;
  }
}
`;
