import type { Report } from '../model.js';
import type { ReportFormat } from './format.js';
import { reasonText } from './phrase.js';
import { findings, outletName, type Finding, type Mention, type Standpoint } from './view.js';

/** A row a mention, for spreadsheets and notebooks: RFC 4180, with a header row. */

type Cell = string | number | boolean | null;

interface Row {
  readonly finding: Finding;
  readonly standpoint: Standpoint;
  readonly mention: Mention;
}

const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  finding: ({ finding }) => finding.comparison.id,
  kind: ({ finding }) => finding.comparison.kind,
  verdict: ({ finding }) => finding.comparison.verdict,
  severity: ({ finding }) => finding.comparison.severity,
  label: ({ finding }) => finding.comparison.label,
  measure: ({ finding }) => finding.comparison.measure,
  ratio: ({ finding }) => finding.comparison.ratio,
  confidence: ({ finding }) => finding.comparison.confidence,
  story: ({ finding }) => finding.comparison.story,
  outlets: ({ finding }) => finding.outlets,
  origins: ({ finding }) => finding.comparison.origins,
  reasons: ({ finding }) => finding.comparison.reasons.map(reasonText).join('; '),
  position: ({ standpoint }) => standpoint.label,
  position_outlets: ({ standpoint }) => standpoint.outlets,
  position_origins: ({ standpoint }) => standpoint.origins,
  mention: ({ mention }) => mention.item.id,
  outlet: ({ mention }) => outletName(mention.article),
  published: ({ mention }) => mention.article.published,
  title: ({ mention }) => mention.article.title,
  path: ({ mention }) => mention.article.path,
  line: ({ mention }) => mention.item.line,
  column: ({ mention }) => mention.item.column,
  start: ({ mention }) => mention.item.start,
  end: ({ mention }) => mention.item.end,
  text: ({ mention }) => mention.item.text,
  figure: ({ mention }) => (mention.kind === 'claim' ? mention.item.quantity.text : null),
  best: ({ mention }) => (mention.kind === 'claim' ? mention.item.quantity.best : null),
  low: ({ mention }) => (mention.kind === 'claim' ? mention.item.quantity.low : null),
  high: ({ mention }) => (mention.kind === 'claim' ? mention.item.quantity.high : null),
  bound: ({ mention }) => (mention.kind === 'claim' ? mention.item.quantity.bound : null),
  unit: ({ mention }) => (mention.kind === 'claim' ? mention.item.quantity.unit : null),
  counted: ({ mention }) => (mention.kind === 'claim' ? mention.item.counted : null),
  population: ({ mention }) => (mention.kind === 'claim' ? mention.item.population : null),
  place: ({ mention }) => (mention.kind === 'claim' ? mention.item.place : null),
  window: ({ mention }) => (mention.kind === 'claim' ? (mention.item.window?.text ?? null) : null),
  window_start: ({ mention }) => (mention.kind === 'claim' ? (mention.item.window?.start ?? null) : null),
  window_end: ({ mention }) => (mention.kind === 'claim' ? (mention.item.window?.end ?? null) : null),
  window_days: ({ mention }) => (mention.kind === 'claim' ? (mention.item.window?.days ?? null) : null),
  speaker: ({ mention }) =>
    mention.kind === 'claim' ? mention.item.attribution.speaker : mention.item.speaker,
  cue: ({ mention }) => (mention.kind === 'claim' ? mention.item.attribution.cue : mention.item.cue),
  chain: ({ mention }) => (mention.kind === 'claim' ? mention.item.attribution.chain.join(' > ') : null),
  modality: ({ mention }) => (mention.kind === 'claim' ? mention.item.modality : null),
  role: ({ mention }) => (mention.kind === 'claim' ? mention.item.role : null),
  quote_kind: ({ mention }) => (mention.kind === 'quote' ? mention.item.kind : null),
  addressee: ({ mention }) => (mention.kind === 'quote' ? mention.item.addressee : null),
  sentence: ({ mention }) => mention.item.sentence.text,
};

/** What a spreadsheet takes for the start of a formula; some strip white space before they look. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** Text as a CSV field. A field that a spreadsheet would run gets an apostrophe, which shows it as text. */
export function csvField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const record = (cells: readonly Cell[]): string => `${cells.map(csvField).join(',')}\r\n`;

function* pieces(report: Report): Generator<string> {
  const cells = Object.values(COLUMNS);
  yield record(Object.keys(COLUMNS));
  for (const finding of findings(report)) {
    for (const standpoint of finding.standpoints) {
      for (const mention of standpoint.mentions) {
        yield record(cells.map((cell) => cell({ finding, standpoint, mention })));
      }
    }
  }
}

export const csv: ReportFormat = {
  id: 'csv',
  extension: 'csv',
  description: 'a row a mention, for spreadsheets and notebooks',
  // Spreadsheets take a file without it for their own country's encoding.
  fileMark: '\ufeff',
  render: (report) => [...pieces(report)].join(''),
  pieces,
};
