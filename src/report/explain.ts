import type { Attempt, Comparison, Report } from '../model.js';
import type { RenderOptions } from './format.js';
import { apart, caveats, entryTime, outletAndDay, reasonText, whoSaysSo } from './phrase.js';
import { arithmetic, reading, windowText } from './readings.js';
import { markedSentence } from './sentence.js';
import { paragraph, spread } from './table/lines.js';
import { palette, type Palette } from './table/palette.js';
import { paintedVerdict } from './table/cards.js';
import { wordDiff } from './table/quotes.js';
import { count, list, plainSpaces, unbroken, visible } from './text.js';
import { findings, location, outletName, type Finding, type Mention, type Standpoint } from './view.js';
import { padEnd } from './width.js';

/** One finding in full: every mention, the arithmetic, every explanation that was tried. */

interface Page {
  readonly width: number;
  readonly paint: Palette;
}

const NAME_WIDTH = 16;

/** "who says so    Teo Brandt": nothing where there is nothing to say. */
function field(name: string, value: string | null, { width, paint }: Page): string[] {
  if (value === null || value === '') return [];
  const label = paint.aside(unbroken(padEnd(name, NAME_WIDTH)));
  return paragraph(`${label}${value}`, width, 6, NAME_WIDTH);
}

function mentionLines(mention: Mention, page: Page): string[] {
  const { width, paint } = page;
  const { before, marked, after } = markedSentence(mention);
  const shared = [
    ...spread(outletAndDay(mention), paint.aside(visible(location(mention))), width, 4),
    ...paragraph(`“${before}${paint.marked(marked)}${after}”`, width, 6),
  ];
  const cue = mention.kind === 'claim' ? mention.item.attribution.cue : mention.item.cue;
  const who = `${whoSaysSo(mention)}${cue === null ? '' : ` (“${visible(cue)}”)`}`;
  const note = list(caveats(mention));
  if (mention.kind === 'quote') {
    return [
      ...shared,
      ...field('speaker', who, page),
      ...field('said to', mention.item.addressee === null ? null : visible(mention.item.addressee), page),
      ...field('note', note, page),
    ];
  }
  const { item } = mention;
  return [
    ...shared,
    ...field('reads as', reading(item), page),
    ...field('who says so', who, page),
    ...field('over what time', windowText(item) ?? 'not given', page),
    ...field('entry of', item.told === undefined ? null : visible(entryTime(item.told)), page),
    ...field('counts', item.counted === null ? null : visible(item.counted), page),
    ...field('population', item.population === null ? null : visible(item.population), page),
    ...field('place', item.place === null ? null : visible(item.place), page),
    ...field('note', note, page),
  ];
}

function standpointLines(standpoint: Standpoint, page: Page): string[] {
  const { paint, width } = page;
  const behind = `${count(standpoint.outlets, 'outlet')}, ${count(standpoint.origins, 'origin')}`;
  return [
    ...spread(paint.figure(visible(standpoint.label)), paint.aside(behind), width, 2),
    ...standpoint.mentions.flatMap((mention) => mentionLines(mention, page)),
    '',
  ];
}

function arithmeticLines(comparison: Comparison, page: Page): string[] {
  const parts = arithmetic(comparison);
  return parts.length === 0 ? [] : [...paragraph(parts.join(' '), page.width, 2), ''];
}

function attemptLines({ rule, holds, text }: Attempt, { width, paint }: Page): string[] {
  const verdict = holds ? paint.figure('holds') : 'fails';
  return paragraph(`${unbroken(padEnd(verdict, 7))}${visible(rule)}: ${visible(text)}`, width, 2, 7);
}

function block(title: string, lines: readonly string[], { paint }: Page): string[] {
  return lines.length === 0 ? [] : [paint.heading(title), ...lines, ''];
}

function render(finding: Finding, page: Page): string[] {
  const { comparison } = finding;
  const { width, paint } = page;
  const diff = comparison.kind === 'quote' ? wordDiff(comparison, paint) : '';
  const outlets = new Set(
    finding.standpoints.flatMap(({ mentions }) => mentions.map(({ article }) => outletName(article))),
  );
  const facts = [
    `id ${comparison.id}`,
    ...(comparison.measure === null ? [] : [`measure ${comparison.measure}`]),
    `confidence ${Math.round(comparison.confidence * 100)}%`,
    `${count(finding.outlets, 'outlet')}, ${count(comparison.origins, 'independent origin')}`,
  ];
  return [
    ...spread(
      `${paintedVerdict(finding, paint)}${unbroken(' ')} ${visible(comparison.label)}`,
      apart(comparison),
      width,
    ),
    ...paragraph(paint.aside(visible(facts.join(' · '))), width, 2),
    ...paragraph(paint.aside(visible([...outlets].join(', '))), width, 2),
    '',
    ...arithmeticLines(comparison, page),
    ...block('WORD BY WORD', diff === '' ? [] : paragraph(`“${diff}”`, width, 2), page),
    paint.heading('WHO STANDS WHERE'),
    ...finding.standpoints.flatMap((standpoint) => standpointLines(standpoint, page)),
    ...block(
      'WHY',
      comparison.reasons.flatMap((r) => paragraph(`${visible(r.code)}: ${reasonText(r)}`, width, 2, 2)),
      page,
    ),
    ...block(
      'EXPLANATIONS TRIED',
      comparison.attempts.flatMap((attempt) => attemptLines(attempt, page)),
      page,
    ),
  ];
}

/** Everything about one finding, for a terminal; null when the report has no finding of that id. */
export function explain(report: Report, id: string, { width, colorLevel }: RenderOptions): string | null {
  const finding = findings(report).find(({ comparison }) => comparison.id === id);
  if (finding === undefined) return null;
  const lines = render(finding, { width, paint: palette(colorLevel) });
  return `${plainSpaces(lines.map((line) => line.trimEnd()).join('\n')).trimEnd()}\n`;
}
