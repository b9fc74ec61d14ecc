import type { Article, Claim, Comparison, Quote, Reason } from '../model.js';
import { formatRatio, list, visible } from './text.js';
import { outletName, type Finding, type Mention, type Standpoint } from './view.js';

/** How the formats for people put things into words; one wording for all of them. */

const MODALITY = {
  asserted: null,
  hedged: 'hedged',
  denied: 'denies it',
  forecast: 'a forecast',
  conditional: 'conditional',
} as const satisfies Record<Claim['modality'], string | null>;

const ROLE = {
  total: null,
  part: 'a part',
  previous: 'an earlier state',
  rise: 'the rise',
  background: 'background',
} as const satisfies Record<Claim['role'], string | null>;

const QUOTE_KIND = {
  direct: null,
  fragment: 'a few words',
  indirect: 'reported speech',
} as const satisfies Record<Quote['kind'], string | null>;

/** "Teo Brandt, citing his staff", or "no source named". */
export function whoSaysSo(mention: Mention): string {
  if (mention.kind === 'quote') return visible(mention.item.speaker ?? 'nobody named');
  const { speaker, chain } = mention.item.attribution;
  const [first, ...behind] = chain;
  if (first !== undefined && behind.length > 0)
    return visible(`${first}, citing ${behind.join(', citing ')}`);
  return visible(speaker ?? first ?? 'no source named');
}

/** "two days of flooding"; null when the article gives no time. */
export function overWhatTime(mention: Mention): string | null {
  if (mention.kind === 'quote' || mention.item.window === null) return null;
  const text = visible(mention.item.window.text);
  return text === '' ? null : text;
}

/** What else a reader must know before taking the words at face value: "denies it", "a forecast". */
export function caveats(mention: Mention): readonly string[] {
  const { item } = mention;
  const found =
    mention.kind === 'quote'
      ? [QUOTE_KIND[mention.item.kind]]
      : [
          MODALITY[mention.item.modality],
          ROLE[mention.item.role],
          mention.item.derived === undefined ? null : 'added up from its parts',
        ];
  const block = 'block' in item && item.block !== 'paragraph' && item.block !== 'item' ? item.block : null;
  const all = [
    ...found,
    block === null ? null : `in the ${block}`,
    ...placeNotes(mention),
    ...versionNotes(mention.article),
  ];
  return all.filter((caveat) => caveat !== null);
}

/** Where to look in a document that people do not open in an editor: "page 3", "paragraph 12". */
function placeNotes({ item, article }: Mention): readonly string[] {
  if (item.page !== undefined) return [`page ${item.page}`];
  return /\.docx(?:\.gz)?$/iu.test(article.path) ? [`paragraph ${item.line}`] : [];
}

/** What the agency says of the version that was read: "a correction", "under embargo until 2024-06-12 17:00". */
export function versionNotes({ edition }: Article): readonly string[] {
  if (edition === undefined) return [];
  const { correction, version, embargoed } = edition;
  const number = version === null ? '' : ` (version ${visible(version)})`;
  return [
    ...(correction ? [`a corrected version${number}`] : []),
    ...(embargoed === null ? [] : [`under embargo until ${visible(embargoed.replace('T', ' '))}`]),
  ];
}

/** "The Valley Courier, 2031-03-14"; the day alone, since that is what tells a later toll from an earlier. */
export function outletAndDay(mention: Mention): string {
  const day = mention.article.published?.slice(0, 10);
  const name = visible(outletName(mention.article));
  return day === undefined ? name : `${name}, ${day}`;
}

/** "2031-03-14 14:05"; of an article without a date the time alone. */
export const entryTime = (told: string): string => told.replace(/^T/, '').replace('T', ' ');

/** A reason as a sentence, with a note when it is inferred rather than stated. */
export function reasonText(reason: Reason): string {
  return `${visible(reason.text)}${reason.stated ? '' : ' (inferred)'}`;
}

/** Why a finding has its verdict, a line each; never empty for a finding that needs explaining. */
export function why(comparison: Comparison): readonly string[] {
  if (comparison.reasons.length > 0) return comparison.reasons.map(reasonText);
  if (comparison.verdict !== 'conflict') return [];
  const tried = comparison.attempts.filter((attempt) => !attempt.holds).map((attempt) => attempt.rule);
  return tried.length === 0
    ? ['same quantity, same scope, and the figures lie apart']
    : [`nothing explains the difference (tried: ${list([...new Set(tried)].map(visible))})`];
}

const VERDICT = {
  conflict: 'conflict',
  disputed: 'disputed',
  explained: 'explained',
  compatible: 'compatible',
  agree: 'agree',
  speaker: 'speaker differs',
  altered: 'altered',
  elided: 'elided',
  truncated: 'truncated',
  identical: 'identical',
  single: 'single',
} as const satisfies Record<Comparison['verdict'], string>;

/** Severity and verdict in words: "extreme conflict", "major, disputed", "explained". */
export function verdictText({ verdict, severity }: Comparison): string {
  if (severity === null) return VERDICT[verdict];
  return verdict === 'conflict' ? `${severity} conflict` : `${severity}, ${VERDICT[verdict]}`;
}

/** "5.1x apart"; "" where there is nothing to measure. */
export function apart({ kind, ratio }: Comparison): string {
  return kind === 'quantity' && ratio !== null && ratio > 1 ? `${formatRatio(ratio)} apart` : '';
}

/** A finding on one line, as seen from one of its positions: what stands here and what stands elsewhere. */
export function seenFrom(finding: Finding, here: Standpoint): string {
  const { comparison } = finding;
  const others = finding.standpoints.filter((standpoint) => standpoint !== here);
  const elsewhere = others.map((other) => {
    const outlets = [...new Set(other.mentions.map((mention) => outletName(mention.article)))];
    return `${other.label} (${list(outlets)})`;
  });
  const distance = apart(comparison);
  const parts = [
    `${comparison.label}: ${here.label} here`,
    ...(elsewhere.length === 0 ? [] : [`${elsewhere.join(', ')} elsewhere`]),
    ...(distance === '' ? [] : [distance]),
  ];
  return visible(`${parts.join('; ')} [${comparison.id}]`);
}
