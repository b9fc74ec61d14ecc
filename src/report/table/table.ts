import type { Article, Report } from '../../model.js';
import type { RenderOptions, ReportFormat } from '../format.js';
import { count, list, plainSpaces, unbroken, visible } from '../text.js';
import { padEnd } from '../width.js';
import { stories, storyName, type Story } from '../stories.js';
import { becameOf, countOutlets, isWorthReading, outletName, type Section } from '../view.js';
import { quantityCard, quoteCard, type Page } from './cards.js';
import { paragraph } from './lines.js';
import { overview } from './overview.js';
import { palette } from './palette.js';
import { headline, settled } from './tally.js';

/**
 * The report for people: conflicts first and worst first, then differences that are explained, then quotes
 * that vary, then a count of the rest. Decision 0004 tells why it looks as it does.
 */

/** From so many conflicts on, a list of them stands above the cards, if there is the width for one. */
const OVERVIEW_FROM = 3;
const OVERVIEW_WIDTH = 60;

/** "Agree:    1 figure": a name in a column of its own. */
function noted(name: string, text: string, width: number): string[] {
  return paragraph(`${unbroken(padEnd(`${name}:`, 11))}${name.length > 9 ? ' ' : ''}${text}`, width, 0, 11);
}

function cards(story: Story, name: Section, page: Page): string[] {
  const card = name === 'quote' ? quoteCard : quantityCard;
  return story.all.filter((f) => f.section === name).flatMap((f) => [...card(f, page), '']);
}

function section(title: string, body: readonly string[], { paint }: Page): string[] {
  return body.length === 0 ? [] : [paint.heading(title), '', ...body];
}

/** Groups that share a text, of the articles at hand. */
function copies(report: Report, articles: readonly Article[], width: number): string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return report.wireGroups.flatMap((group) => {
    const names = group.articles.flatMap((id) => byId.get(id) ?? []).map((a) => visible(outletName(a)));
    const share = Math.round(group.sharedShare * 100);
    return names.length < 2
      ? []
      : noted('Copies', `${list(names)} carry the same text (${share}% of it): one origin`, width);
  });
}

function storyBody(report: Report, story: Story, page: Page): string[] {
  const conflicts = story.all.filter((f) => f.section === 'conflict');
  const list =
    conflicts.length < OVERVIEW_FROM || page.width < OVERVIEW_WIDTH ? [] : [...overview(conflicts, page), ''];
  return [
    ...section('CONFLICTS', [...list, ...cards(story, 'conflict', page)], page),
    ...section('EXPLAINED DIFFERENCES', cards(story, 'explained', page), page),
    ...section('QUOTES THAT VARY', cards(story, 'quote', page), page),
    ...settled(story.all).flatMap(([name, counts]) => noted(name, counts, page.width)),
    ...copies(report, story.articles, page.width),
  ];
}

function storyHeading(story: Story, page: Page): string[] {
  const rule = '─'.repeat(page.width);
  return [
    rule,
    ...paragraph(`${visible(storyName(story))} (${count(story.articles.length, 'article')})`, page.width, 0),
    '',
  ];
}

/** Each story with something to read in it under its own heading; the others in one line. */
function severalStories(report: Report, told: readonly Story[], page: Page): string[] {
  const worth = told.filter((story) => story.all.some(isWorthReading));
  const alone = told.filter((story) => story.articles.length === 1 && !worth.includes(story)).length;
  const calm = told.length - worth.length - alone;
  const rest = list([
    ...(calm === 0 ? [] : [`${calm} more without a difference`]),
    ...(alone === 0 ? [] : [`${count(alone, 'article')} on a story of its own`]),
  ]);
  return [
    ...worth.flatMap((story) => [...storyHeading(story, page), ...storyBody(report, story, page), '']),
    ...(worth.length === 0 ? [] : ['─'.repeat(page.width)]),
    ...(rest === '' ? [] : noted('Stories', rest, page.width)),
  ];
}

/** Findings that were taken out of the report on the way here, and why. */
function heldBack({ summary }: Report, width: number): string[] {
  const parts = [
    ['accepted', 'accepted in the baseline'],
    ['ignored', 'ignored by the config'],
    ['filtered', 'filtered out'],
  ].flatMap(([key = '', words = '']) => {
    const n = summary[key] ?? 0;
    return n === 0 ? [] : [`${count(n, 'finding')} ${words}`];
  });
  return parts.length === 0 ? [] : noted('Held back', list(parts), width);
}

function render(report: Report, { width, colorLevel }: RenderOptions): string {
  const page: Page = { width, paint: palette(colorLevel) };
  const told = stories(report);
  const all = told.flatMap((story) => story.all);
  const size = list([
    count(report.articles.length, 'article'),
    count(countOutlets(report.articles), 'outlet'),
    ...(told.length > 1 ? [count(told.length, 'story', 'stories')] : []),
    count(report.claims.length, 'figure'),
    count(report.quotes.length, 'quote'),
  ]);
  const [only] = told;
  const body =
    only === undefined
      ? []
      : told.length === 1
        ? storyBody(report, only, page)
        : severalStories(report, told, page);
  const lines = [
    ...paragraph(`${size}. ${headline(all)}`, width, 0),
    '',
    ...body,
    ...report.problems.flatMap((problem) =>
      noted(
        becameOf(report, problem),
        page.paint.warning(visible(`${problem.path}: ${problem.message}`)),
        width,
      ),
    ),
    ...heldBack(report, width),
    ...(all.some(isWorthReading)
      ? [
          '',
          ...paragraph(
            page.paint.aside('`claimdiff explain ID PATH...` shows one finding in full.'),
            width,
            0,
          ),
        ]
      : []),
  ];
  const text = lines.map((line) => line.trimEnd()).join('\n');
  return `${plainSpaces(text).trimEnd()}\n`;
}

export const table: ReportFormat = {
  id: 'table',
  extension: 'txt',
  description: 'for people: conflicts first, worst first',
  fileMark: '',
  pieces: null,
  render,
};
