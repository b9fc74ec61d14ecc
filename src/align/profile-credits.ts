import type { SegmentedDocument } from '../model.js';
import { matchesOf } from '../segment/matches.js';
import type { BlockSurvey } from './profile-survey.js';

/**
 * Names of agencies that the text credits, lower case and sorted: "(Reuters)" or "(INS) -" in a dateline,
 * "AP contributed to this report", "told AFP", "With files from Reuters", "Reporting by INS". Found by form
 * and not by a list, so that a small agency is credited like a large one. Furniture is read too, for that
 * is where a credit line often ends up.
 */
export function creditsOf(
  { document }: SegmentedDocument,
  surveys: readonly (BlockSurvey | null)[],
): string[] {
  const credits = new Set<string>();
  const { text, blocks } = document;
  const first = blocks.find((block) => block.kind === 'paragraph')?.start ?? 0;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'furniture' && block.reason === 'comments') continue;
    const marks = surveys[i]?.marks ?? ALL_MARKS;
    const short = block.end - block.start <= LONGEST_WHOLE;
    if (marks === 0 && !short) continue;
    const slice = text.slice(block.start, block.end);
    for (const [bit, { pattern, only, holds }] of PATTERNS.entries()) {
      if (only === 'lead' && block.start > first + DATELINE_REACH) continue;
      if (
        only === 'whole' ? !short : (marks & (1 << bit)) === 0 || !holds.some((mark) => slice.includes(mark))
      )
        continue;
      for (const match of matchesOf(pattern, slice)) {
        if (only === 'lead' && block.start + match.index > first + DATELINE_REACH) continue;
        for (const name of splitNames(match[1] ?? '')) credits.add(name);
      }
    }
  }
  return [...credits].sort();
}

/** A dateline stands within this many characters of the first paragraph's start. */
const DATELINE_REACH = 160;

/** An agency's name: initials ("AFP", "INS"), or one to four words with a capital. */
const NAME = String.raw`(?:[A-Z]{2,6}\b|[A-Z][\p{L}]{2,15}(?:\s(?:[A-Z][\p{L}]{1,15}|of)){0,3})`;
const NAMES = String.raw`${NAME}(?:(?:,|\sand|,\sand)\s${NAME}){0,3}`;
const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/** "(Reuters)": a block that is nothing but a credit is no longer. */
const LONGEST_WHOLE = 9;

interface Pattern {
  readonly pattern: RegExp;
  readonly only: 'lead' | 'whole' | null;
  /** What a text must hold for the pattern to be tried on it, one of them. None of them has a space in it. */
  readonly holds: readonly string[];
}

const PATTERNS: readonly Pattern[] = [
  // KIEV, Nov 3 (Reuters) - ; MASBATE CITY (INS) —
  { pattern: pattern(String.raw`\((${NAMES})\)\s?[-–—:]`), only: 'lead', holds: ['('] },
  // A bare agency in brackets at the end or the top of a piece.
  { pattern: pattern(String.raw`^\(?(Reuters|[A-Z]{2,5})\)?$`), only: 'whole', holds: [] },
  {
    pattern: pattern(
      String.raw`\btold\s(?:the\s)?([A-Z]{2,5}\b|Reuters\b|Associated\sPress|Agence\sFrance-Presse)`,
    ),
    only: null,
    holds: ['told'],
  },
  {
    pattern: pattern(String.raw`(?:[Tt]he\s)?\b(${NAMES})\s(?:has\s|have\s)?contributed\sto\sthis`),
    only: null,
    holds: ['contributed'],
  },
  {
    pattern: pattern(
      String.raw`\b[Ww]ith\s(?:files|reporting|additional\sreporting|agency\sinput|inputs?|material|information)\s(?:from|by)\s(?:the\s)?(${NAMES})`,
    ),
    only: null,
    holds: ['files', 'reporting', 'input', 'material', 'information'],
  },
  {
    pattern: pattern(String.raw`\b(?:Additional\sr|R)eporting\sby\s(?:the\s)?([A-Z]{2,5}\b|Reuters\b)`),
    only: null,
    holds: ['eporting'],
  },
  {
    pattern: pattern(String.raw`\b(?:Source|Via|Agencies)\s?:\s(?:the\s)?(${NAMES})`),
    only: null,
    holds: ['Source', 'Via', 'Agencies'],
  },
  {
    pattern: pattern(String.raw`(?:--|—|–)\s?(Reuters|AFP|AP|UPI|DPA|EFE|ANSA|Xinhua|[A-Z]{2,4})\.?$`),
    only: null,
    holds: ['--', '—', '–'],
  },
];

/** Every pattern. */
const ALL_MARKS = -1;

/** The patterns, as bits, that a text with this form in it has to be tried on. */
export function marksOf(form: string): number {
  let marks = 0;
  for (const [i, { holds }] of PATTERNS.entries())
    if (holds.some((mark) => form.includes(mark) || (mark === '--' && form === '-'))) marks |= 1 << i;
  return marks;
}

function splitNames(names: string): string[] {
  return names
    .split(/,\sand\s|,\s|\sand\s/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.length > 1);
}
