import { createHash } from 'node:crypto';
import type { Report } from '../../model.js';
import { stories, storyName, type Story } from '../stories.js';
import { headline } from '../table/tally.js';
import { count, visible } from '../text.js';
import { isWorthReading, type Finding, type Section } from '../view.js';
import { card, fold, type CardPage } from './card.js';
import { markup, when, type Markup } from './markup.js';
import { matrix } from './matrix.js';
import { articleTable, guide, leftOut } from './notes.js';
import { originIndex } from './origins.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style/style.js';
import { filters, masthead, outletNumbers, overview } from './summary.js';

/** The document: what is in it, and in which order. It is written in pieces, since reports may be large. */

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded, sent or run but the style and the script that are printed here. */
const POLICY = `default-src 'none'; style-src ${sha256(STYLE)}; script-src ${sha256(SCRIPT)}; base-uri 'none'; form-action 'none'`;

function head(report: Report, title: string): Markup {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${report.tool.name} ${visible(report.tool.version)}">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
`;
}

const SECTIONS = [
  ['conflict', 'Conflicts'],
  ['explained', 'Explained differences'],
  ['quote', 'Quotes that vary'],
] as const satisfies readonly (readonly [Section, string])[];

const FOLDED = [
  ['settled', 'What agrees'],
  ['single', 'In one article alone'],
] as const satisfies readonly (readonly [Section, string])[];

/** A heading of the page's own words; `level` counts from the page down. */
function titled(level: number, text: string | Markup): Markup {
  const tag: Markup = { html: `h${level}` };
  return markup`<${tag}>${text}</${tag}>`;
}

function* storyBody(report: Report, story: Story, page: CardPage): Generator<Markup> {
  const level = page.level - 1;
  const name = visible(storyName(story));
  const of = (section: Section): readonly Finding[] => story.all.filter((f) => f.section === section);
  for (const [section, title] of SECTIONS) {
    const found = of(section);
    if (found.length === 0) continue;
    yield markup`<section class="group" data-group>
${titled(level, markup`${title} <span class="n">${found.length}</span>`)}
${when(section === 'conflict', () => overview(found, name))}`;
    for (const finding of found) yield card(finding, page);
    yield markup`</section>
`;
  }
  for (const [section, title] of FOLDED) {
    const found = of(section);
    if (found.length === 0) continue;
    yield markup`<details class="group" data-group>
<summary>${titled(level, markup`${title} <span class="n">${found.length}</span>`)}</summary>
`;
    for (const finding of found) yield fold(finding, page);
    yield markup`</details>
`;
  }
  yield matrix(story, titled(level, 'Articles by quantities'), name);
  yield articleTable(report, story, titled(level, 'The articles'), name);
}

function storyHeading(story: Story): Markup {
  return markup`<h2><bdi>${visible(storyName(story))}</bdi></h2>
<p class="standfirst">${count(story.articles.length, 'article')}. ${headline(story.all)}</p>
`;
}

function contents(told: readonly Story[]): Markup {
  return markup`<nav class="contents" aria-label="Stories"><ol>
${told.map(
  (
    story,
    i,
  ) => markup`<li><a href="#story-${i + 1}"><bdi>${visible(storyName(story))}</bdi></a> <span class="n">${count(story.articles.length, 'article')}, ${count(story.all.filter(isWorthReading).length, 'finding')} to look at</span></li>
`,
)}</ol></nav>
`;
}

/** Stories that have something to compare in them; an article on a story of its own has only itself. */
function worthShowing(told: readonly Story[]): readonly Story[] {
  const several = told.filter(({ articles }) => articles.length > 1);
  return several.length === 0 ? told : [...several, ...told.filter(({ articles }) => articles.length <= 1)];
}

export function* page(report: Report): Generator<string> {
  const told = worthShowing(stories(report));
  const [only] = told;
  const single = told.length === 1 && only !== undefined ? only : null;
  const outlets = outletNumbers(report.articles);
  const subject = single === null ? null : visible(storyName(single));
  const level = single === null ? 4 : 3;
  const cards: CardPage = { origins: originIndex(report), level, outlets: outlets.of };
  const all = told.flatMap((story) => story.all);
  yield head(report, `Where the articles differ${subject === null ? '' : `: ${subject}`}`).html;
  yield masthead(report, told, subject).html;
  if (told.length > 1) yield contents(told).html;
  yield markup`<main id="findings" tabindex="-1">
${when(all.length > 0, () => filters(all, outlets.names))}`.html;
  for (const [i, story] of told.entries()) {
    if (single === null)
      yield markup`<section class="story" id="story-${i + 1}" data-group>
${storyHeading(story)}`.html;
    for (const piece of storyBody(report, story, cards)) yield piece.html;
    if (single === null) yield '</section>\n';
  }
  yield markup`${leftOut(report)}</main>
<footer>${guide()}<p class="colophon">Made by ${report.tool.name} ${visible(report.tool.version)}. The page holds everything it shows; it loads nothing and sends nothing.</p></footer>
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`.html;
}
