import type { Modality } from '../model.js';
import type { Referent } from './discourse.js';
import { headRegionEnd, type Group, type Phrase } from './phrases.js';
import { COLLECTIVE, HUMAN, METONYM, NAME, ORG, PRON, QUOTE, TEXT, TITLE, type Word, has } from './words.js';

/** Where the name of a report's source is to be found. */
export type Source =
  | { readonly kind: 'group'; readonly group: Group }
  /** The source of an earlier report of the unit, or the subject of its main clause. */
  | { readonly kind: 'same'; readonly as: Report | null }
  /** "I" outside quotation marks. */
  | { readonly kind: 'reporter' }
  | { readonly kind: 'nobody' };

/** A reporting clause and what it reports, in words of one unit. */
export interface Report {
  /** The cue's words; empty for a source phrase without any. */
  readonly cue: Phrase;
  readonly lemma: string;
  readonly stance: Modality;
  readonly source: Source;
  /** The first word of the reporting clause itself: its subject, its conjunction, or the cue. */
  readonly lead: number;
  /** The last word of the reporting clause plus one. */
  readonly close: number;
  /** What is reported before the reporting clause, and after it. */
  readonly left: Phrase | null;
  right: Phrase | null;
  readonly addressee: Phrase | null;
  /** Nothing of its own unit is reported: it belongs to a quotation beside it. */
  readonly dangling: boolean;
  /** A source named after what it covers ("..., according to X"): reports before it end there. */
  readonly trailing: boolean;
  /** Whom the source means, once that is found out. */
  referent: Referent | null;
}

/** What there is to say of a report; what is left out is so of most. */
type Parts = Pick<Report, 'cue' | 'lemma' | 'source' | 'lead' | 'close' | 'left' | 'right'> &
  Partial<Pick<Report, 'stance' | 'addressee' | 'dangling' | 'trailing'>>;

/** All reports are made here, and so have one shape: whatever reads several is slower. */
export function reportOf(parts: Parts): Report {
  const { cue, lemma, source, lead, close, left, right } = parts;
  const { stance = 'asserted', addressee = null, dangling = false, trailing = false } = parts;
  return {
    cue,
    lemma,
    stance,
    source,
    lead,
    close,
    left,
    right,
    addressee,
    dangling,
    trailing,
    referent: null,
  };
}

/**
 * "The first survey counted 640 houses, the mayor said", "A recount has confirmed her win, said the board":
 * a thing that shows something inside what somebody says is no speaker beside that somebody.
 */
export function isRelayed(words: readonly Word[], report: Report, all: readonly Report[]): boolean {
  const { source, right } = report;
  if (source.kind !== 'group' || right === null || report.trailing) return false;
  if (words[report.lead]?.norm === 'by') return false;
  const place = has(words[source.group.head.from], METONYM) && COUNTS.has(report.lemma);
  const agent = !place && isAgent(words, source.group);
  const text = has(words[headRegionEnd(words, source.group.head) - 1], TEXT);
  if (agent && !text && !isDone(words, report)) return false;
  return all.some(
    ({ source: teller, left, cue, lemma }) =>
      left !== null &&
      left.from <= report.lead &&
      left.to >= right.to &&
      cue.from > report.cue.from &&
      teller.kind === 'group' &&
      isAgent(words, teller.group) &&
      // "Phone records showed 52 landings, the judge found"
      (agent ? (text ? lemma === 'find' : hasOffice(words, teller.group)) : true),
  );
}

/**
 * "The ministry has registered 18,400 people, its director said", "The board has told 900 pupils to stay at
 * home, its chairman wrote": what a body has done, told by somebody.
 */
function isDone(words: readonly Word[], { lemma, cue, right, addressee }: Report): boolean {
  if (!/^(?:has|have|had)$/.test(words[cue.from - 1]?.norm ?? '')) return false;
  if (lemma === 'register' || lemma === 'record') return true;
  return addressee !== null && right !== null && words[right.from - 1]?.norm === 'to';
}

/** What a country does without saying so: "France recorded 900 more deaths, the institute said". */
const COUNTS: ReadonlySet<string> = new Set(['record', 'register', 'count', 'report']);

/** "executive director Joseph Haimbodi", "its chairman": a person by what the person is. */
function hasOffice(words: readonly Word[], { from, to }: Group): boolean {
  for (let i = from; i < to; i++) if (has(words[i], HUMAN | TITLE)) return true;
  return false;
}

/** Somebody, as opposed to a survey or a list: a word for a person or a body, or a name. */
function isAgent(words: readonly Word[], { head, from, to }: Group): boolean {
  for (let i = Math.min(from, head.from); i < Math.max(to, headRegionEnd(words, head)); i++)
    if (has(words[i], HUMAN | ORG | NAME | COLLECTIVE | METONYM | PRON | QUOTE)) return true;
  return false;
}
