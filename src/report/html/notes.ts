import type { Article, Report } from '../../model.js';
import type { Story } from '../stories.js';
import { versionNotes } from '../phrase.js';
import { count, list, visible } from '../text.js';
import { becameOf, outletName } from '../view.js';
import { join, markup, when, type Markup } from './markup.js';
import { marker } from './shapes.js';

/** What stands below the findings: the articles, what was left out, how to read the page. */

function articleRow(article: Article): Markup {
  const title = article.title === null ? 'no title' : visible(article.title);
  const byline = article.byline === null ? '' : `, ${visible(article.byline)}`;
  const notes = versionNotes(article)
    .map((note) => `, ${note}`)
    .join('');
  return markup`<tr><th scope="row"><bdi>${visible(outletName(article))}</bdi></th><td><bdi>${title}</bdi>${byline}${notes}</td><td class="when">${visible(article.published?.replace('T', ' ') ?? 'no date')}</td><td class="apart">${count(article.words, 'word')}</td><td><code>${visible(article.path)}</code></td></tr>
`;
}

/** Groups that share a text, of the articles at hand. */
function copies(report: Report, articles: readonly Article[]): Markup {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return join(
    report.wireGroups.flatMap((group) => {
      const names = group.articles.flatMap((id) => byId.get(id) ?? []).map((a) => visible(outletName(a)));
      const share = Math.round(group.sharedShare * 100);
      return names.length < 2
        ? []
        : [
            markup`<p>${list(names)} carry the same text (${share}% of it) and count as one origin.</p>
`,
          ];
    }),
  );
}

export function articleTable(report: Report, story: Story, title: Markup, name: string): Markup {
  return markup`<section class="articles">
${title}
<div class="scroll" role="region" tabindex="0" aria-label="The articles: ${name}"><table>
<thead><tr><th scope="col">Outlet</th><th scope="col">Title</th><th scope="col">Published</th><th scope="col">Length</th><th scope="col">File</th></tr></thead>
<tbody>
${story.articles.map(articleRow)}</tbody></table></div>
${copies(report, story.articles)}</section>
`;
}

const HELD_BACK = [
  ['accepted', 'accepted in the baseline'],
  ['ignored', 'ignored by the config'],
  ['filtered', 'filtered out'],
] as const;

/** Inputs that could not be read, and findings that were taken out of the report on the way here. */
export function leftOut(report: Report): Markup {
  const { problems, summary } = report;
  const held = HELD_BACK.flatMap(([key, words]) => {
    const n = summary[key] ?? 0;
    return n === 0 ? [] : [`${count(n, 'finding')} ${words}`];
  });
  return when(
    problems.length + held.length > 0,
    () => markup`<section class="left-out">
<h2>Left out</h2>
<ul>
${problems.map(
  (problem) =>
    markup`<li><code>${visible(problem.path)}</code>${becameOf(report, problem) === 'Left out' ? '' : ' (read in part)'}: ${visible(problem.message)}</li>
`,
)}${held.map(
      (text) => markup`<li>${text}</li>
`,
    )}</ul>
</section>
`,
  );
}

const TERMS = [
  ['conflict', 'the same quantity in the same scope, with figures too far apart for both to be right'],
  ['disputed', 'one side asserts what another denies'],
  [
    'explained',
    'the figures differ, and a difference in scope or a running count accounts for it by arithmetic',
  ],
  ['compatible', 'worded differently, but the figures fit'],
  ['altered', 'words of a quote changed with nothing to mark it'],
  ['elided', 'words left out of a quote, and marked so'],
  ['truncated', 'whole sentences left out at an end of a quote'],
  ['speaker differs', 'the same words given to different people'],
] as const;

/** How to read the page. */
export function guide(): Markup {
  const origin = (index: number): Markup => marker({ index, name: '' });
  return markup`<section class="guide">
<h2>How to read this page</h2>
<p>Nothing here says who is right. It shows what each article says, in its own words, and where these cannot all be true.</p>
<ul>
<li><b>On a number line</b>, a filled mark stands at the number printed, the wide bar beside it is what a reader takes from the words (<i>more than 200</i> is a little over 200), and the thin line is what they strictly entail. Hollow marks stand at the ends of a figure that has no single number (<i>dozens</i>). An arrow is an open end (<i>at least</i>). A crossed mark is a figure that its speaker denies.</li>
<li><b>Shape and colour</b> of a mark (${origin(0)} ${origin(1)} ${origin(2)} ${origin(3)} …) tell origins apart within one finding. Articles that cite one authority, or carry one text, are one origin.</li>
<li><b>Severity</b> goes by how far the facing ends are apart: under 1.25 times minor, under 2 moderate, under 5 major, from there on extreme.</li>
</ul>
<dl>
${TERMS.map(
  ([term, text]) => markup`<dt>${term}</dt><dd>${text}</dd>
`,
)}</dl>
</section>
`;
}
