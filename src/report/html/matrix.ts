import type { Article } from '../../model.js';
import { verdictText } from '../phrase.js';
import type { Story } from '../stories.js';
import { visible } from '../text.js';
import { outletName, type Finding } from '../view.js';
import { anchor } from './card.js';
import { join, markup, NOTHING, type Markup } from './markup.js';

/** Articles by quantities: which article gives which figure, at a glance. */

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which they came out; those without a date last. */
function columnsOf({ articles }: Story): readonly Article[] {
  return [...articles].sort(
    (a, b) => byCodeUnit(a.published ?? '~', b.published ?? '~') || byCodeUnit(a.path, b.path),
  );
}

function cell(finding: Finding, article: Article): Markup {
  const labels = finding.standpoints.flatMap(({ label, mentions }) =>
    mentions.some((mention) => mention.article === article) ? [visible(label)] : [],
  );
  if (labels.length === 0) return markup`<td></td>`;
  return markup`<td>${join(
    labels.map((label) => markup`<span class="value">${label}</span>`),
    ', ',
  )}</td>`;
}

function row(finding: Finding, columns: readonly Article[]): Markup {
  const { comparison } = finding;
  const grade = comparison.severity ?? comparison.verdict;
  return markup`<tr data-for="${anchor(finding)}" class="g-${grade}"><th scope="row"><a href="#${anchor(finding)}"><bdi>${visible(comparison.label)}</bdi></a> <span class="verdict">${verdictText(comparison)}</span></th>${columns.map((article) => cell(finding, article))}</tr>
`;
}

/** Quantities that more than one article has, or that one article has twice. */
export function matrix(story: Story, title: Markup, name: string): Markup {
  const rows = story.all.filter(
    ({ comparison }) => comparison.kind === 'quantity' && comparison.verdict !== 'single',
  );
  if (rows.length === 0 || story.articles.length < 2) return NOTHING;
  const columns = columnsOf(story);
  const heads = columns.map(
    (article) =>
      markup`<th scope="col"><bdi>${visible(outletName(article))}</bdi> <span class="when">${visible(article.published?.slice(0, 10) ?? 'no date')}</span></th>`,
  );
  return markup`<section class="matrix">
${title}
<div class="scroll" role="region" tabindex="0" aria-label="Articles by quantities: ${name}"><table>
<thead><tr><th scope="col">Quantity</th>${heads}</tr></thead>
<tbody>
${rows.map((finding) => row(finding, columns))}</tbody></table></div>
</section>
`;
}
