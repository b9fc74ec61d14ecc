import type { Attempt, Comparison, Severity } from '../../model.js';
import { apart, verdictText, why } from '../phrase.js';
import { arithmetic } from '../readings.js';
import { count, list, visible } from '../text.js';
import { type Finding, type Standpoint } from '../view.js';
import { join, markup, NOTHING, when, type Markup } from './markup.js';
import { positions } from './mention.js';
import { numberLine, whole } from './number-line.js';
import type { OriginIndex } from './origins.js';
import { wordByWord } from './quotes.js';
import { timeline } from './timeline.js';

/** What a card needs to know of the page that it stands on. */
export interface CardPage {
  readonly origins: OriginIndex;
  /** Level of the card's heading. */
  readonly level: number;
  /** Outlets by name, as the filter numbers them. */
  readonly outlets: ReadonlyMap<string, number>;
}

const SEVERITIES = ['minor', 'moderate', 'major', 'extreme'] as const satisfies readonly Severity[];

function heading(level: number, text: Markup, name: string, id: string | null = null): Markup {
  const tag = `h${Math.min(6, level)}`;
  const identity = id === null ? NOTHING : markup` id="${id}"`;
  return markup`<${{ html: tag }} class="${name}"${identity}>${text}</${{ html: tag }}>`;
}

/** Four bars, as many filled as the severity counts; the word stands beside it. */
function meter(severity: Severity | null): Markup {
  if (severity === null) return NOTHING;
  const filled = SEVERITIES.indexOf(severity) + 1;
  const bars = SEVERITIES.map(
    (_, i) =>
      markup`<rect class="${i < filled ? 'on' : 'off'}" x="${i * 6 + 0.5}" y="${9.5 - i * 3}" width="4" height="${i * 3 + 3}"/>`,
  );
  return markup`<svg class="meter" width="24" height="14" viewBox="0 0 24 13" aria-hidden="true">${bars}</svg>`;
}

export function kicker(comparison: Comparison): Markup {
  const grade = comparison.severity ?? comparison.verdict;
  return markup`<p class="kicker g-${grade}">${meter(comparison.severity)}${capital(verdictText(comparison))}</p>`;
}

/** An id that can stand in a URL, whatever a report from elsewhere says. */
export function anchor({ comparison }: Finding): string {
  return comparison.id.replace(/[^\w-]/gu, '_');
}

/** What the filters go by. */
function filterData({ comparison, standpoints }: Finding, { outlets }: CardPage): Markup {
  const names = new Set(
    standpoints.flatMap(({ mentions }) => mentions.map(({ article }) => outlets.get(article.id) ?? -1)),
  );
  const numbers = [...names].sort((a, b) => a - b).join(' ');
  return markup`data-verdict="${comparison.verdict}" data-measure="${comparison.measure ?? ''}" data-outlets="${numbers}"`;
}

function facts(finding: Finding): Markup {
  const { comparison } = finding;
  const distance = apart(comparison);
  const items = [
    ...(distance === '' ? [] : [markup`<strong>${distance}</strong>`]),
    markup`${count(finding.outlets, 'outlet')}`,
    markup`${count(comparison.origins, 'independent origin')}`,
    ...(comparison.measure === null ? [] : [markup`${visible(comparison.measure)}`]),
    markup`confidence ${Math.round(comparison.confidence * 100)}%`,
    markup`<a href="#${anchor(finding)}"><code>${visible(comparison.id)}</code></a>`,
  ];
  return markup`<ul class="facts">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

function attempt({ rule, holds, text }: Attempt): Markup {
  const verdict = holds ? 'holds' : 'fails';
  const mark = holds ? '✓' : '✗';
  return markup`<li class="${verdict}"><span class="outcome"><span aria-hidden="true">${mark}</span> ${verdict}</span> <span><b>${visible(rule)}</b> ${visible(text)}</span></li>`;
}

/** The explanations that were tried, one that was tried on several pairs with the same words once. */
function attempts({ attempts: all }: Comparison, sub: (text: string) => Markup): Markup {
  const distinct = [...new Map(all.map((a) => [JSON.stringify(a), a])).values()];
  return when(
    distinct.length > 0,
    () => markup`<section class="tried">
${sub('Explanations tried')}
<ul>${distinct.map(attempt)}</ul>
</section>
`,
  );
}

function reasons(comparison: Comparison, sub: (text: string) => Markup): Markup {
  const said = why(comparison);
  const rounded = { ...comparison, ...whole(comparison, comparison.unit) };
  const sums = isWorthSums(comparison) ? arithmetic(rounded) : [];
  return when(
    said.length + sums.length > 0,
    () => markup`<section class="why">
${sub('Why')}
${said.map((reason) => markup`<p>${sentenceCase(reason)}</p>`)}${when(sums.length > 0, () => markup`<p class="sums">${sums.join(' ')}</p>`)}
</section>
`,
  );
}

const isWorthSums = ({ verdict }: Comparison): boolean => verdict === 'conflict' || verdict === 'explained';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const sentenceCase = (text: string): string => `${capital(text)}${/[.!?]$/u.test(text) ? '' : '.'}`;

function body(finding: Finding, page: CardPage): Markup {
  const { comparison } = finding;
  const id = anchor(finding);
  const origins = page.origins.of(finding);
  const sub = (text: string): Markup => heading(page.level + 1, markup`${text}`, 'sub');
  const label = (standpoint: Standpoint): Markup => markup`<bdi>${visible(standpoint.label)}</bdi>`;
  const evidence =
    comparison.kind === 'quote'
      ? [wordByWord(comparison, sub), sub('Who prints what'), positions(finding.standpoints, origins, label)]
      : [
          numberLine(finding, origins, id),
          sub('Who stands where'),
          positions(finding.standpoints, origins, label),
          timeline(finding, origins, id, sub),
        ];
  const reasoning = join([reasons(comparison, sub), attempts(comparison, sub)]);
  return markup`<div class="body"><div class="evidence">
${evidence}</div>${when(reasoning.html !== '', () => markup`<div class="reasoning">${reasoning}</div>`)}</div>
`;
}

/** A finding in full. */
export function card(finding: Finding, page: CardPage): Markup {
  const { comparison } = finding;
  const id = anchor(finding);
  const title = heading(page.level, markup`<bdi>${visible(comparison.label)}</bdi>`, 'label', `${id}-h`);
  return markup`<article class="card ${comparison.kind}" id="${id}" ${filterData(finding, page)} aria-labelledby="${id}-h">
<header>${kicker(comparison)}
${title}
${facts(finding)}</header>
${body(finding, page)}</article>
`;
}

/** A finding that needs no reading: its figures in a line, the rest on request. */
export function fold(finding: Finding, page: CardPage): Markup {
  const { comparison, standpoints } = finding;
  const shown = list(standpoints.map(({ label }) => visible(label)));
  const only = standpoints.length === 1 ? standpoints[0]?.mentions[0] : undefined;
  const label = visible(comparison.label);
  const figures =
    comparison.kind === 'quote' || shown === label ? NOTHING : markup`<b class="figure">${shown}</b> `;
  const behind =
    only !== undefined && comparison.verdict === 'single'
      ? visible(only.article.publisher ?? only.article.path)
      : count(finding.outlets, 'outlet');
  return markup`<details class="card fold" id="${anchor(finding)}" ${filterData(finding, page)}>
<summary>${figures}<bdi class="label">${label}</bdi> <span class="behind">${verdictText(comparison)} · <bdi>${behind}</bdi></span></summary>
${body(finding, { ...page, level: page.level - 1 })}</details>
`;
}
