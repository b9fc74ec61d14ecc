import type { Report } from '../model.js';
import type { ReportFormat } from './format.js';
import { apart, caveats, outletAndDay, overWhatTime, verdictText, whoSaysSo, why } from './phrase.js';
import { markedSentence } from './sentence.js';
import { count, list, visible } from './text.js';
import {
  becameOf,
  countOutlets,
  findings,
  isWorthReading,
  location,
  outletName,
  type Finding,
  type Section,
} from './view.js';

/** For an issue, a wiki or a chat: GitHub-flavoured Markdown, a table a finding. */

/**
 * Text of articles as text and nothing else: no emphasis, links, images or HTML, and no `@name` or `#1` that
 * would ping people or link issues.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]<>|~]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/([@#])(?=\w)/gu, '$1<!-- -->')
    .replace(/^(\s*)([-+>]|\d+[.)])(?=\s)/u, '$1\\$2')
    .replace(/\b(https?|ftp):\/\//giu, '$1:<!-- -->//')
    .replace(/\bwww\./giu, 'www<!-- -->.');
}
const md = escapeMarkdown;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function claimTable(finding: Finding): string[] {
  return [
    row(['figure', 'outlet', 'who says so', 'over what time', 'sentence']),
    row(['---:', '---', '---', '---', '---']),
    ...finding.standpoints.flatMap((standpoint) =>
      standpoint.mentions.map((mention) => {
        const { before, marked, after } = markedSentence(mention);
        return row([
          `**${md(standpoint.label)}**`,
          `${md(outletAndDay(mention))}<br>${md(location(mention))}`,
          [whoSaysSo(mention), ...caveats(mention)].map(md).join(', '),
          md(overWhatTime(mention) ?? ''),
          `${md(before)}${before.endsWith(' ') ? ' ' : ''}**${md(marked)}**${after.startsWith(' ') ? ' ' : ''}${md(after)}`,
        ]);
      }),
    ),
  ];
}

function quoteBlock(finding: Finding): string[] {
  const { comparison } = finding;
  const diff =
    comparison.kind === 'quote'
      ? comparison.diff
          .filter(({ text }) => text.trim() !== '')
          .map(({ op, text }) =>
            op === 'same' ? md(text) : op === 'removed' ? `~~${md(text)}~~` : `**${md(text)}**`,
          )
          .join(' ')
      : '';
  return [
    ...(diff === '' ? [] : [`> ${diff}`, '']),
    ...finding.standpoints.map((standpoint) => {
      const places = standpoint.mentions.map((m) => `${md(outletName(m.article))} (${md(location(m))})`);
      return `- ${md(standpoint.label)}: ${places.join(', ')}`;
    }),
  ];
}

function entry(finding: Finding): string[] {
  const { comparison, section } = finding;
  const distance = apart(comparison);
  const behind = `${count(finding.outlets, 'outlet')}, ${count(comparison.origins, 'independent origin')}`;
  const scale = finding.standpoints.map(({ label }) => `**${md(label)}**`).join(' · ');
  return [
    `### ${verdictText(comparison)}: ${md(comparison.label)}`,
    '',
    ...(section === 'quote' ? [] : [`${scale}${distance === '' ? '' : `, ${distance}`} (${behind})`, '']),
    ...(section === 'quote' ? quoteBlock(finding) : claimTable(finding)),
    '',
    ...why(comparison).flatMap((reason) => [`Why: ${md(reason)}`, '']),
    `<sub>${md(comparison.id)}, confidence ${Math.round(comparison.confidence * 100)}%</sub>`,
    '',
  ];
}

const TITLES = [
  ['conflict', 'Conflicts'],
  ['explained', 'Explained differences'],
  ['quote', 'Quotes that vary'],
] as const satisfies readonly (readonly [Section, string])[];

function render(report: Report): string {
  const all = findings(report);
  const size = list([
    count(report.articles.length, 'article'),
    count(countOutlets(report.articles), 'outlet'),
    count(report.claims.length, 'figure'),
    count(report.quotes.length, 'quote'),
  ]);
  const lines = [
    '# Where the articles differ',
    '',
    `${size}.`,
    '',
    ...(all.some(isWorthReading) ? [] : ['No figures in conflict, no quotes that vary.', '']),
    ...TITLES.flatMap(([section, title]) => {
      const found = all.filter((finding) => finding.section === section);
      return found.length === 0 ? [] : [`## ${title} (${found.length})`, '', ...found.flatMap(entry)];
    }),
    ...report.problems.map(
      (problem) => `- ${becameOf(report, problem)}: ${md(problem.path)}: ${md(problem.message)}`,
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

export const markdown: ReportFormat = {
  id: 'markdown',
  extension: 'md',
  description: 'for an issue, a wiki or a chat (GitHub-flavoured)',
  fileMark: '',
  pieces: null,
  render,
};
