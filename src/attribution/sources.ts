import { CUE_PHRASES, SOURCE_NOUNS, SOURCE_PARTICIPLES, SPEECH_NOUNS } from '../lexicon/cues.js';
import { GENERIC_ORGANISATIONS } from '../lexicon/speech-roles.js';
import { asReported, factOf, inPolls } from './asides.js';
import { startsFigure } from './complements.js';
import { foreignReport } from './foreign.js';
import { bodyHas, claimOf, figureFrom, figureNamed, hasReports, listHolds, tallyThat } from './given.js';
import { groupAfter, groupBefore } from './groups.js';
import { COMING_IN, FACTS, HAVING, HOLDING, OWNERS, phrasesByFirst } from './openers.js';
import { compiledBy, contentStop, countedBy, ownedClaim, ownedCount } from './owned.js';
import { type Group, type Phrase, alone, canSpeak, findBack, findForward } from './phrases.js';
import { reportOf, type Report } from './report.js';
import { OPENER } from './traits.js';
import type { Unit } from './units.js';
import {
  AUX,
  COMMA,
  HUMAN,
  NAME,
  NUM,
  ORG,
  POSS,
  PUNCT,
  QUOTE,
  SOURCE,
  TEXT,
  type Word,
  has,
  isNumberWord,
  shows,
} from './words.js';

const BY_FIRST = phrasesByFirst(CUE_PHRASES.map(({ words }) => words));

/** What stands at a word of a unit; what is found so far comes along. */
type Reader = (unit: Unit, i: number, reports: readonly Report[], found: readonly Report[]) => Report | null;

/** Readers in the order in which they are asked, each with the words that it reads at; none: at any. */
const READERS: readonly (readonly [reader: Reader, at: Iterable<string> | null])[] = [
  [({ words }, i) => bracketed(words, i), ['(']],
  [labelled, [':']],
  [({ words }, i) => figureNamed(words, i), [':']],
  [({ words }, i) => tallyThat(words, i), SOURCE_NOUNS],
  [({ words }, i, reports) => asPut(words, i, reports), ['as']],
  [({ words }, i) => asReported(words, i), ['as']],
  [({ words }, i) => factOf(words, i), FACTS],
  [({ words }, i) => inPolls(words, i), ['polls', 'surveys']],
  [({ words }, i, reports) => sourcePhrase(words, i, reports), BY_FIRST.keys()],
  [
    ({ words }, i, reports) => (reports.some(({ cue }) => cue.from === i) ? null : ownedClaim(words, i)),
    SPEECH_NOUNS.keys(),
  ],
  [({ words }, i) => listHolds(words, i), HOLDING],
  [({ words }, i) => bodyHas(words, i), HAVING],
  [({ words }, i) => hasReports(words, i), COMING_IN],
  [({ words }, i) => figureFrom(words, i), SOURCE_NOUNS],
  [({ words }, i) => claimOf(words, i), SPEECH_NOUNS.keys()],
  [({ words }, i) => ownedCount(words, i), OWNERS],
  [({ words }, i, _, found) => compiledBy(words, i, found), ['by', 'from']],
  [
    ({ words }, i, reports) => (reports.some(({ cue }) => cue.from === i - 1) ? null : countedBy(words, i)),
    ['by'],
  ],
];

const ALL_READERS: readonly Reader[] = READERS.map(([reader]) => reader);
const READERS_AT: ReadonlyMap<string, readonly Reader[]> = (() => {
  const map = new Map<string, Reader[]>();
  for (const [reader, at] of READERS)
    for (const word of at ?? []) map.set(word, [...(map.get(word) ?? []), reader]);
  return map;
})();

/** "according to X", "figures compiled by X", "in X's count": sources that no verb of saying introduces. */
export function findSources(unit: Unit, reports: readonly Report[]): Report[] {
  const { words } = unit;
  const found: Report[] = [];
  if ((unit.flags & (SOURCE | POSS | QUOTE)) === 0 && (unit.traits & OPENER) === 0) return found;
  const quotes = (unit.flags & QUOTE) !== 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const owns = has(word, POSS);
    const opens = owns || has(word, SOURCE) || shows(word, OPENER);
    const quoted = quotes && followsQuote(words, i);
    if (!opens && !quoted) continue;
    let report = quoted ? foreignReport(words, i) : null;
    // An owner can have all kinds of things said of it.
    const readers = !opens ? [] : owns ? ALL_READERS : (READERS_AT.get(word.norm) ?? []);
    for (let r = 0; report === null && r < readers.length; r++)
      report = readers[r]?.(unit, i, reports, found) ?? null;
    if (report === null) continue;
    found.push(report);
    i = Math.max(i, report.close - 1);
  }
  return found;
}

/** Right behind a quotation, or behind it and a comma. */
function followsQuote(words: readonly Word[], i: number): boolean {
  const before = i > 0 ? words[i - 1] : undefined;
  return has(before, QUOTE) || (i > 1 && before?.text === ',' && has(words[i - 2], QUOTE));
}

function standsAt(words: readonly Word[], i: number, list: readonly string[]): boolean {
  if (i + list.length > words.length) return false;
  for (let k = 1; k < list.length; k++) if (words[i + k]?.norm !== list[k]) return false;
  return true;
}

function sourcePhrase(words: readonly Word[], i: number, reports: readonly Report[]): Report | null {
  if (!has(words[i], SOURCE)) return null;
  const candidates = BY_FIRST.get(words[i]?.norm ?? '');
  const phrase = candidates?.find((list) => standsAt(words, i, list));
  if (!phrase) return null;
  const cueEnd = i + phrase.length;
  const group = (phrase[0] === 'per' ? recordsAt(words, cueEnd) : null) ?? ownerOf(words, cueEnd);
  if (group === null) return null;
  if (phrase[0] === 'per' && words[i + 1]?.norm === 'cent') return null;
  // "per cent", "per head"; but ", per municipal records"
  const recorded = has(words[i - 1], COMMA) && has(words[group.head.to - 1], TEXT);
  if (
    phrase[0] === 'per' &&
    !recorded &&
    !has(words[group.head.from], NAME) &&
    words[group.head.from]?.norm !== 'the'
  )
    return null;
  // "citing returns from its clinics": what they say is the speaker's own
  if ((phrase[0] === 'citing' || phrase[0] === 'quoting') && isOwn(words, group.head)) return null;
  const close = afterProvision(words, group.to);
  const edge = words[i - 1];
  const lead = has(edge, COMMA) ? i - 1 : i;
  const opensClause =
    i === 0 ||
    /^(?:and|but|while|although|yet|that)$/.test(edge?.norm ?? '') ||
    edge?.text === ';' ||
    edge?.text === ':';
  const end = contentStop(words, close);
  const rest = { from: words[close]?.text === ',' ? close + 1 : close, to: end };
  const cue = { from: i, to: cueEnd };
  const lemma = phrase.join(' ');
  const counted = group.from > cueEnd; // "figures that X collected": X has counted, and says nothing
  const sourced = (left: Phrase | null, right: Phrase | null, trailing = false): Report =>
    reportOf({ cue, lemma, source: { kind: 'group', group }, lead, close, left, right, trailing });
  // "Citing hospitals, the ministry said ...": what the ministry says
  const told = lemma === 'citing' || lemma === 'quoting' ? reports.find((r) => r.lead >= close)?.right : null;
  if (opensClause && told) return sourced(null, counted ? beforeQuote(words, told) : told);
  if (opensClause) return rest.from < rest.to ? sourced(null, rest) : null;
  // "..., citing X": whatever the clause says.
  const start =
    contrasted(words, lead, reports) ??
    clauseStartBefore(words, lead, reports, lemma === 'citing' || lemma === 'quoting');
  const more = words[close]?.text === ',' && (rest.to - rest.from > 1 || has(words[rest.from], QUOTE));
  return sourced({ from: start, to: lead }, more ? rest : null, true);
}

/** "its clinics": of the one who cites them. */
const isOwn = (words: readonly Word[], { from }: Phrase): boolean =>
  /^(?:its|his|her|their)$/.test(words[from]?.norm ?? '');

/** ", per municipal records": a text without an article, up to the next mark. */
function recordsAt(words: readonly Word[], from: number): Group | null {
  const end = findForward(words, from, Math.min(words.length, from + 4), (word) => has(word, PUNCT));
  const to = end ?? words.length;
  if (to - from > 3 || !has(words[to - 1], TEXT)) return null;
  return alone({ from, to });
}

/** "20,000 (police)": a number and, in brackets, who gives it. */
function bracketed(words: readonly Word[], i: number): Report | null {
  if (words[i]?.text !== '(') return null;
  const close = findForward(words, i + 1, Math.min(words.length, i + 7), (word) => word.text === ')');
  const number = findBack(words, i - 1, Math.max(0, i - 4), (word) => has(word, NUM) || isNumberWord(word));
  if (close === null || number === null || close === i + 1) return null;
  // "17 people (12 men and five women)" are counted.
  if (words.slice(i + 1, close).some((word) => has(word, NUM) || isNumberWord(word))) return null;
  const group = groupAfter(words, i + 1, close);
  if (group?.head.to !== close || !canSpeak(words, group.head) || has(words[close - 1], NUM)) return null;
  // A name alone may be a place, or an acronym of what was counted.
  if (has(words[close - 1], NAME) && !has(words[close - 1], ORG | HUMAN)) return null;
  return reportOf({
    cue: { from: i, to: i },
    lemma: '(',
    source: { kind: 'group', group },
    lead: i,
    close: close + 1,
    left: { from: number, to: i },
    right: null,
  });
}

/** Who gives figures, of those that a figure after a colon might also count ("Doctors: 29"). */
const GIVES_FIGURES = /^(?:police|organi[sz]ers|officials|authorities)$/;

/** "Government: 31,500. Federation: 22,918.": in a paragraph, an institution and its figure. */
function labelled({ words, kind }: Unit, i: number): Report | null {
  const head = words[i - 1];
  if (words[i]?.text !== ':' || head === undefined || words.length > 16) return null;
  const from = words[0]?.norm === 'the' ? 1 : 0;
  if (i - from > 2 || !startsFigure(words, i + 1)) return null;
  // in a list, "Doctors: 29" are counted, "The rebels: 55 dead" count
  const item = kind === 'item';
  if (item && from === 1 && has(head, HUMAN | ORG)) return labelReport(words, from, i);
  if (kind !== 'paragraph') return null;
  if (!GENERIC_ORGANISATIONS.has(head.norm) && !GIVES_FIGURES.test(head.norm)) return null;
  return labelReport(words, from, i);
}

function labelReport(words: readonly Word[], from: number, i: number): Report {
  const phrase: Phrase = { from, to: i };
  return reportOf({
    cue: { from: i, to: i + 1 },
    lemma: ':',
    source: { kind: 'group', group: alone(phrase) },
    lead: from,
    close: i + 1,
    left: null,
    right: { from: i + 1, to: words.length },
  });
}

/** "as the skipper put it": what stands on either side is the skipper's. */
function asPut(words: readonly Word[], i: number, reports: readonly Report[]): Report | null {
  if (words[i]?.norm !== 'as') return null;
  const verb = findForward(
    words,
    i + 2,
    Math.min(words.length, i + 14),
    (word) => NAMING.has(word.norm) || has(word, PUNCT),
  );
  if (verb === null || has(words[verb], PUNCT) || words[verb + 1]?.norm !== 'it') return null;
  const group = groupBefore(words, verb, i + 1);
  if (group === null || !canSpeak(words, group.head)) return null;
  const close = verb + 2;
  const start = words[close]?.text === ',' || words[close]?.text === ':' ? close + 1 : close;
  const end = contentStop(words, start);
  const edge = words[i - 1];
  const left = has(edge, COMMA | QUOTE)
    ? {
        from: clauseStartBefore(words, has(edge, QUOTE) ? i : i - 1, reports, false),
        to: has(edge, QUOTE) ? i : i - 1,
      }
    : null;
  const right = start < end ? { from: start, to: end } : null;
  if (left === null && right === null) return null;
  return reportOf({
    cue: { from: verb, to: verb + 1 },
    lemma: 'put',
    source: { kind: 'group', group },
    lead: i,
    close,
    left: has(words[start], QUOTE) ? null : left,
    right,
  });
}

const NAMING: ReadonlySet<string> = new Set([
  'puts',
  'put',
  'calls',
  'call',
  'called',
  'described',
  'describes',
]);

/** The group after a phrase; of "figures compiled by X", X. */
function ownerOf(words: readonly Word[], from: number): Group | null {
  const group = groupAfter(words, from, words.length);
  if (group === null) return null;
  for (let i = group.head.from; i < group.head.to; i++) {
    if (words[i]?.norm !== 'by' && words[i]?.norm !== 'from') continue;
    const noun = words[i - 1];
    const counted = SOURCE_PARTICIPLES.has(noun?.norm ?? '') || SOURCE_NOUNS.has(noun?.norm ?? '');
    if (!counted || /^(?:seen|obtained|shared|carried|posted|quoted|cited|reported)$/.test(noun?.norm ?? ''))
      continue;
    const owner = groupAfter(words, i + 1, words.length);
    if (owner && canSpeak(words, owner.head)) return owner;
  }
  return collector(words, group) ?? group;
}

/** "figures that X has collected": X. */
function collector(words: readonly Word[], { head }: Group): Group | null {
  if (!SOURCE_NOUNS.has(words[head.to - 1]?.norm ?? '')) return null;
  const relative = /^(?:that|which)$/.test(words[head.to]?.norm ?? '');
  const owner = groupAfter(words, relative ? head.to + 1 : head.to, words.length);
  if (owner === null || !canSpeak(words, owner.head)) return null;
  const verb = has(words[owner.to], AUX) ? owner.to + 1 : owner.to;
  return SOURCE_PARTICIPLES.has(words[verb]?.norm ?? '')
    ? {
        head: owner.head,
        appositions: owner.appositions,
        others: owner.others,
        from: owner.from,
        to: verb + 1,
      }
    : null;
}

/** "The union says 410 will go, against 310 according to the firm": the figure right before the source alone. */
function contrasted(words: readonly Word[], lead: number, reports: readonly Report[]): number | null {
  if (!reports.some(({ right }) => right !== null && right.from < lead && right.to > lead)) return null;
  const edge = findBack(words, lead - 1, Math.max(0, lead - 8), (word) =>
    /^(?:against|versus|compared|than|not|but)$/.test(word.norm),
  );
  return edge !== null && startsFigure(words, edge + 1) ? edge + 1 : null;
}

/** What a figure's source answers for, of somebody's words: not what stands between marks. */
function beforeQuote(words: readonly Word[], { from, to }: Phrase): Phrase {
  return { from, to: findForward(words, from + 1, to, (word) => has(word, QUOTE)) ?? to };
}

/** "a readout of the call, provided by the State Department,": the participle phrase belongs to the source. */
function afterProvision(words: readonly Word[], to: number): number {
  if (words[to]?.text !== ',' || !SOURCE_PARTICIPLES.has(words[to + 1]?.norm ?? '')) return to;
  return findForward(words, to + 1, Math.min(words.length, to + 20), (word) => word.text === ',') ?? to;
}

/** Where the clause that a trailing source covers starts: the unit, or what follows the last report's own clause. */
function clauseStartBefore(
  words: readonly Word[],
  lead: number,
  reports: readonly Report[],
  whole: boolean,
): number {
  const semicolon = findBack(words, lead - 1, Math.max(0, lead - 80), (word) => word.text === ';');
  let start = semicolon === null ? 0 : semicolon + 1;
  if (whole) return start;
  for (const report of reports) {
    if (report.cue.from >= lead || report.cue.from < start) continue;
    // "A, X said, and B, according to Y": Y has B alone.
    if (report.left && report.right === null) start = Math.max(start, report.close + 1);
    // "X said A, and B, according to Y"
    else if (report.right) {
      for (let i = lead - 2; i > report.right.from; i--) {
        if (/^(?:and|but|while|whereas)$/.test(words[i]?.norm ?? '') && words[i - 1]?.text === ',') {
          start = i + 1;
          break;
        }
      }
    }
  }
  while (
    start < lead &&
    (/^(?:and|but|while)$/.test(words[start]?.norm ?? '') ||
      (has(words[start], PUNCT) && !has(words[start], QUOTE)))
  )
    start++;
  return start;
}
