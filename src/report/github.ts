import type { Report } from '../model.js';
import { isNotice } from '../problems.js';
import type { RenderOptions, ReportFormat } from './format.js';
import { loudness } from './levels.js';
import { markdown } from './markdown.js';
import { pin } from './outlier.js';
import { seenFrom, verdictText, why } from './phrase.js';
import { count } from './text.js';
import { fileOf, findings, isWorthReading } from './view.js';

/**
 * Workflow commands, which GitHub Actions shows as annotations on the files of a pull request. It shows ten
 * of each kind a step, so the gravest are printed and the rest are counted in a last line.
 */
const SHOWN_OF_EACH = 10;

const COMMAND = { error: 'error', warning: 'warning', note: 'notice' } as const;

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function render(report: Report): string {
  const shown = { error: 0, warning: 0, note: 0 };
  let left = 0;
  const lines: string[] = [];
  for (const finding of findings(report).filter(isWorthReading)) {
    const level = loudness(finding.comparison);
    const pinned = pin(finding);
    if (pinned === null) continue;
    if (shown[level] === SHOWN_OF_EACH) {
      left++;
      continue;
    }
    shown[level]++;
    const { article, item } = pinned.mention;
    const { file, member } = fileOf(article);
    const place = member === null ? [`line=${item.line}`, `col=${item.column}`] : [];
    const properties = [
      `file=${escapeProperty(file)}`,
      ...place,
      `title=${escapeProperty(`${verdictText(finding.comparison)}: ${finding.comparison.label}`)}`,
    ];
    const message = [seenFrom(finding, pinned.standpoint), ...why(finding.comparison)].join('\n');
    lines.push(`::${COMMAND[level]} ${properties.join(',')}::${escapeMessage(message)}`);
  }
  for (const { path, code, message } of report.problems) {
    lines.push(
      `::${isNotice({ code }) ? 'notice' : 'warning'} file=${escapeProperty(path)},title=claimdiff left this out::${escapeMessage(message)}`,
    );
  }
  if (left > 0)
    lines.push(`claimdiff: ${count(left, 'more finding')} than GitHub shows; see the step summary.`);
  return lines.map((line) => `${line}\n`).join('');
}

/** GitHub takes 1 MiB of summary from a step, and nothing of one that is larger; some room is for other text. */
const SUMMARY_BYTES = 1024 * 1024 - 8192;

/** All findings for the step summary, as many of the gravest as fit. */
export function stepSummary(report: Report, options: RenderOptions): string {
  const whole = markdown.render(report, options);
  if (Buffer.byteLength(whole) <= SUMMARY_BYTES) return whole;
  const entries = whole.split(/^(?=### )/mu);
  let size = 0;
  const fits = entries.filter((entry) => (size += Buffer.byteLength(entry)) <= SUMMARY_BYTES);
  const left = entries.length - fits.length;
  return `${fits.join('')}\n${count(left, 'more finding')} than the summary has room for; the other formats have them all.\n`;
}

export const github: ReportFormat = {
  id: 'github',
  extension: 'txt',
  description: 'annotations for GitHub Actions, gravest first, within its limits',
  fileMark: '',
  pieces: null,
  render,
};
