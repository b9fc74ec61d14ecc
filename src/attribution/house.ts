import { GIVEN_NAMES } from '../lexicon/speech-names.js';
import { EITHER, LEGAL_FORMS, MEMBERS, NAMES_OF_PAPERS, PRESS } from '../lexicon/speech-words.js';
import { ORGANISATION_HEADS } from '../lexicon/speech-roles.js';
import type { SegmentedDocument, Speaker } from '../model.js';
import { referentOf, type Referent } from './discourse.js';
import { HOUSE, type FrameDraft } from './frames.js';
import { isNotice, isWired } from './head.js';
import { hasOwnPeople, letterhead } from './letterhead.js';
import { OURS, WE } from './traits.js';
import type { Unit } from './units.js';
import { hasVerbal } from './verbs.js';
import { PUNCT, QUOTE, has } from './words.js';

/**
 * The publisher of a press release, a situation report or an NGO's page speaks for itself: what stands
 * there without a source is its own word. A newspaper's is not; for it this is null. Of a letter that one
 * person signs, it is that person.
 */
export function houseSpeaker({ document }: SegmentedDocument, units: readonly Unit[]): Speaker | null {
  const { byline } = document;
  const printed = document.publisher ?? letterhead(document, () => saysWe(units) > 1);
  const publisher = printed
    ?.replace(/\s*\([^)]{1,20}\)/g, '')
    .replace(SERVICE, '')
    .trim();
  const served = printed !== null && SERVICE.test(printed.trim());
  if (publisher === undefined || publisher === '' || publisher.length > 120) return null;
  const words = publisher
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(
      /\b(?:press|media|communications) (?:office|release|service|department|relations|cent(?:re|er)|team)\b/g,
      '',
    )
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  if (isPress(words) || signedByDesk(byline) || hasReporters(units) || isWired(document)) return null;
  const heads = words.filter(
    (word) => ORGANISATION_HEADS.has(word) || ORGANISATION_HEADS.has(word.replace(/s$/, '')),
  );
  const notice = document.publisher === null || isNotice(document);
  const acronym = /\(([\p{Lu}\p{N}]{2,10})\)/u.exec(printed ?? '')?.[1]?.toLowerCase() ?? null;
  const named = (): boolean => isNamed(units, words, acronym);
  const institution =
    served ||
    LEGAL_FORMS.has(words.at(-1) ?? '') ||
    heads.some((word) => !EITHER.has(word)) ||
    (words.length > 1 && words.some((word) => MEMBERS.has(word)) && (notice || saysWe(units) > 1)) ||
    (document.publisher !== null && byline === null && opensText(units, words)) ||
    (heads.length > 0 && (notice || saysWe(units) > 1)) ||
    (notice && named()) ||
    (words.length > 1 && byline === null && hasOwnPeople(document.text));
  if (!institution && !(saysWe(units) > 1 && named())) return null;
  const name = publisher.replace(DESK, '');
  const person = heads.length === 0 && GIVEN_NAMES.has(words[0] ?? '') && words.length < 4;
  return signatory(byline, units) ?? { name, kind: person ? 'person' : 'organisation' };
}

/** A paper's name, or a station's; "Observer Mission" and "World Health Organization" are none. */
function isPress(words: readonly string[]): boolean {
  const of = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|on)$/.test(word));
  const head = words.at(of < 0 ? -1 : of - 1) ?? '';
  const body = ORGANISATION_HEADS.has(head) && !EITHER.has(head);
  return words.some((word) => PRESS.has(word) && !(body && NAMES_OF_PAPERS.has(word)));
}

/** "By the verification desk", "Kontur newsroom": only a paper has those who sign so. */
const DESK_OF_A_PAPER =
  /\b(?:newsroom|news desk|(?<!press |media |help |front )desk|staff(?: writers?| reporters?)?|(?:our )?(?:own )?(?:reporters?|correspondents?)|editors?|investigations? (?:unit|team))$/iu;

const signedByDesk = (byline: string | null): boolean =>
  byline !== null && byline.length < 80 && DESK_OF_A_PAPER.test(byline.replace(/[,|·].*$/u, '').trim());

/** ", customer information", ", Investor Relations": a service of the publisher's behind its name. */
const SERVICE =
  /(?<=\p{L}), (?:\p{L}{2,20} ){1,2}(?:information|services?|relations|communications|affairs|care|support)$/iu;

/** ", media centre", " press office": the desk of a publisher that hands out its texts. */
const DESK = /,? (?:press|media|communications) (?:office|service|department|relations|cent(?:re|er)|team)$/i;

/** Who says "I" between the quotations: the writer, where the byline names one person. */
export function reporterOf(byline: string | null): Referent | null {
  const name = (byline?.trim().replace(/^by /i, '') ?? '').replace(/,\s.*$/, '');
  const single = /^(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,3}\p{Lu}[\p{L}'’.-]{1,30}$/u.test(name);
  return single ? referentOf({ name, kind: 'person' }) : null;
}

/** Whoever says "I" in a letter of the house's, and signs it or opens it with "Dear ...". */
function signatory(byline: string | null, units: readonly Unit[]): Speaker | null {
  const writer = reporterOf(byline)?.speaker ?? null;
  if (writer === null) return null;
  const looked = units.slice(0, LOOKED_AT);
  if (!looked.some(({ words }) => words.some(({ text }) => text === 'I' || text.startsWith('I’'))))
    return null;
  const last = units.at(-1);
  const [first = ''] = writer.name.split(' ');
  const signed = last !== undefined && last.words.length <= 8 && last.words[0]?.text === first;
  const greets = looked.slice(0, 4).some(({ words }) => {
    const end = words.at(-1);
    return words.length <= 8 && end?.text === ',' && GREETING.test(words[0]?.norm ?? '');
  });
  return signed || greets ? writer : null;
}

const GREETING = /^(?:dear|hello|hi|team|all|everyone|everybody|colleagues|friends|folks)$/;

/** "Arden Re estimates losses of $1.2bn": a text whose first sentence has its publisher for a subject. */
function opensText(units: readonly Unit[], words: readonly string[]): boolean {
  const first = units.find(({ kind }) => kind === 'paragraph');
  if (first === undefined || words.length < 2) return false;
  const from = first.words[0]?.norm === 'the' ? 1 : 0;
  return (
    words.every((word, i) => first.words[from + i]?.base === word) &&
    hasVerbal(first.words, { from, to: from + words.length + 3 })
  );
}

/** The text names its publisher, in all the words of its name or nearly so, or by its initials. */
function isNamed(units: readonly Unit[], words: readonly string[], acronym: string | null): boolean {
  let named = 0;
  const names = words.filter((word) => word.length > 2).map((word) => word.replace(/'s?$/, ''));
  for (const unit of units.slice(0, LOOKED_AT))
    for (const { base, text } of unit.words) {
      if (names.includes(base)) named++;
      if (base === acronym && text === text.toUpperCase()) return true;
    }
  return names.length > 0 && named >= names.length;
}

/** "Our reporter counts 400", "told this newspaper": only a paper speaks so. */
function hasReporters(units: readonly Unit[]): boolean {
  return units
    .slice(0, LOOKED_AT)
    .some(
      ({ words, traits }) =>
        (traits & OURS) !== 0 &&
        words.some(
          ({ norm }, i) => (norm === 'our' || norm === 'this') && isOfThePaper(words[i + 1]?.base ?? ''),
        ),
    );
}

/** Those who write a paper, and the paper. */
export const isOfThePaper = (noun: string): boolean => OF_A_PAPER.has(noun);

const OF_A_PAPER: ReadonlySet<string> = new Set(
  'reporters reporter correspondents correspondent newspaper website magazine programme'.split(' '),
);

/** How often "we", "our" and "us" stand outside quotation marks. */
function saysWe(units: readonly Unit[]): number {
  let first = 0;
  for (const unit of units.slice(0, LOOKED_AT))
    if ((unit.traits & WE) !== 0)
      for (const { norm, text } of unit.words) if (/^(?:we|our|us)$/.test(norm) && text !== 'US') first++;
  return first;
}

const LOOKED_AT = 200;

/** What a publisher that is no newspaper says in its own name: a frame round each of its sentences. */
export function houseFrames(speaker: Speaker | null, units: readonly Unit[]): FrameDraft[] {
  if (speaker === null) return [];
  const own = units.filter(({ words }) => !words.every((word) => has(word, QUOTE | PUNCT)));
  return own.map(({ start, end }) => ({
    unit: HOUSE,
    scope: { start, end },
    source: referentOf(speaker),
    cue: null,
    cueSpan: null,
    addressee: null,
    stance: 'asserted',
    hearsay: false,
    rank: -1,
  }));
}
