import type { Article, Comparison, Report } from '../../model.js';
import { apart, verdictText } from '../phrase.js';
import type { Story } from '../stories.js';
import { headline } from '../table/tally.js';
import { count, list, visible } from '../text.js';
import { countOutlets, outletName, type Finding } from '../view.js';
import { anchor, kicker } from './card.js';
import { join, markup, NOTHING, when, type Markup } from './markup.js';

/** What stands above the findings: the whole in a few lines, the conflicts at a glance, the filters. */

/** "5 articles, 5 outlets, 35 figures and 60 quotes". */
function size(report: Report, told: readonly Story[]): string {
  return list([
    count(report.articles.length, 'article'),
    count(countOutlets(report.articles), 'outlet'),
    ...(told.length > 1 ? [count(told.length, 'story', 'stories')] : []),
    count(report.claims.length, 'figure'),
    count(report.quotes.length, 'quote'),
  ]);
}

const TALLY = [
  ['conflict', 'in conflict', ['conflict']],
  ['disputed', 'disputed', ['disputed']],
  ['explained', 'explained', ['explained']],
  ['quotes', 'quotes that vary', ['speaker', 'altered', 'elided', 'truncated']],
  ['agree', 'agree', ['compatible', 'agree', 'identical']],
  ['single', 'in one article alone', ['single']],
] as const satisfies readonly (readonly [string, string, readonly Comparison['verdict'][]])[];

function tally(all: readonly Finding[]): Markup {
  const items = TALLY.map(([name, words, verdicts]) => {
    const known: readonly string[] = verdicts;
    const n = all.filter(({ comparison }) => known.includes(comparison.verdict)).length;
    return markup`<li class="t-${n === 0 ? 'none' : name}"><b>${n}</b> ${words}</li>`;
  });
  return markup`<ul class="tally">${items}</ul>
`;
}

export function masthead(report: Report, told: readonly Story[], subject: string | null): Markup {
  const all = told.flatMap((story) => story.all);
  return markup`<header class="masthead">
<p class="brand">claimdiff</p>
<h1>Where the articles differ</h1>
${
  subject === null
    ? NOTHING
    : markup`<p class="subject"><bdi>${subject}</bdi></p>
`
}<p class="standfirst">${headline(all)} <span class="size">${size(report, told)}.</span></p>
${tally(all)}</header>
`;
}

/** From so many conflicts on, a list of them stands above the cards. */
const OVERVIEW_FROM = 2;

function overviewRow(finding: Finding): Markup {
  const { comparison, standpoints } = finding;
  const scale = join(
    standpoints.map(({ label }) => markup`<span class="value">${visible(label)}</span>`),
    ' · ',
  );
  return markup`<tr data-for="${anchor(finding)}"><th scope="row">${kicker(comparison)}<a href="#${anchor(finding)}"><bdi>${visible(comparison.label)}</bdi></a></th><td>${scale}</td><td class="apart">${apart(comparison).replace(' apart', '') || '–'}</td><td class="apart">${comparison.origins}</td></tr>
`;
}

/** The conflicts of a story, worst first, a row each. */
export function overview(conflicts: readonly Finding[], name: string): Markup {
  return when(
    conflicts.length >= OVERVIEW_FROM,
    () => markup`<div class="scroll" role="region" tabindex="0" aria-label="Conflicts at a glance: ${name}"><table class="overview">
<thead><tr><th scope="col">What</th><th scope="col">Positions</th><th scope="col">Apart</th><th scope="col">Origins</th></tr></thead>
<tbody>
${conflicts.map(overviewRow)}</tbody></table></div>
`,
  );
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Outlets by name in alphabetical order, and the number of each article's. */
export function outletNumbers(articles: readonly Article[]): {
  readonly names: readonly string[];
  readonly of: ReadonlyMap<string, number>;
} {
  const names = [...new Set(articles.map((article) => visible(outletName(article))))].sort(byCodeUnit);
  const numbers = new Map(names.map((name, i) => [name, i]));
  return {
    names,
    of: new Map(articles.map((a) => [a.id, numbers.get(visible(outletName(a))) ?? -1])),
  };
}

function options(values: readonly (readonly [value: string, name: string])[]): Markup {
  return join(values.map(([value, name]) => markup`<option value="${value}">${name}</option>`));
}

/** Shown by the script, since without one it would do nothing. */
export function filters(all: readonly Finding[], outlets: readonly string[]): Markup {
  const verdicts = [...new Map(all.map(({ comparison }) => [comparison.verdict, comparison])).values()];
  const measures = [...new Set(all.flatMap(({ comparison }) => comparison.measure ?? []))].sort(byCodeUnit);
  const boxes = verdicts.map((comparison) => {
    const n = all.filter((finding) => finding.comparison.verdict === comparison.verdict).length;
    const words = verdictText({ ...comparison, severity: null });
    return markup`<label class="chip"><input type="checkbox" name="verdict" value="${comparison.verdict}"> ${words} <span class="n">${n}</span></label>
`;
  });
  return markup`<form class="filters" id="filters" role="search" aria-label="Filter the findings" hidden>
<fieldset><legend>Verdict</legend>
${boxes}</fieldset>
<label>Measure <select name="measure"><option value="">all</option>${options(measures.map((m) => [m, visible(m)]))}</select></label>
<label>Outlet <select name="outlet"><option value="">all</option>${options(outlets.map((name, i) => [String(i), name]))}</select></label>
<label class="text">Text <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<button type="reset">Show all</button>
<output role="status" id="shown">${count(all.length, 'finding')}</output>
</form>
`;
}
