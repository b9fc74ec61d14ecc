import { SOURCE_NOUNS, SPEECH_NOUNS } from '../lexicon/cues.js';
import { asReported, asToldBy, factOf, inPolls, inSurvey, asPut, whenPolled } from './asides.js';
import { compiledBy, countedBy } from './compiled.js';
import {
  byRecords,
  heardFrom,
  ifRight,
  inNamedPoll,
  ownedPlan,
  sourceInBrackets,
  textInWhich,
} from './evidence.js';
import { foreignReport } from './foreign.js';
import {
  bodyHas,
  claimOf,
  figureFrom,
  figureNamed,
  hasReports,
  holdsNames,
  listHolds,
  tallyThat,
} from './given.js';
import { bracketed, labelled } from './labels.js';
import { COMING_IN, FACTS, HAVING, HOLDING, KEEPING, OWNERS, POLLED } from '../lexicon/giving.js';
import { bodysCount, ownedClaim, ownedCount } from './owned.js';
import type { Report } from './report.js';
import { SOURCE_PHRASES, sourcePhrase } from './source-phrases.js';
import { OPENER } from './traits.js';
import type { Unit } from './units.js';
import { POSS, QUOTE, SOURCE, type Word, has, shows } from './words.js';

/** What stands at a word of a unit; what is found so far comes along. */
type Reader = (unit: Unit, i: number, reports: readonly Report[], found: readonly Report[]) => Report | null;

/** Readers in the order in which they are asked, each with the words that it reads at, and whether at any owner too. */
const READERS: readonly (readonly [reader: Reader, at: Iterable<string>, owner?: 'owner'])[] = [
  [({ words }, i) => sourceInBrackets(words, i), ['(']],
  [({ words }, i) => bracketed(words, i), ['(']],
  [({ words }, i, reports) => inNamedPoll(words, i, reports), ['poll', 'survey']],
  [({ words }, i, reports) => ifRight(words, i, reports), ['if']],
  [({ words }, i) => heardFrom(words, i), ['from']],
  [({ words }, i) => byRecords(words, i), ['by']],
  [({ words }, i) => textInWhich(words, i), ['which']],
  [({ words }, i) => ownedPlan(words, i), [], 'owner'],
  [labelled, [':']],
  [({ words }, i) => figureNamed(words, i), [':']],
  [({ words }, i) => tallyThat(words, i), SOURCE_NOUNS, 'owner'],
  [({ words }, i, reports) => asPut(words, i, reports), ['as']],
  [({ words }, i) => asReported(words, i), ['as']],
  [({ words }, i) => asToldBy(words, i), ['as']],
  [({ words }, i) => factOf(words, i), FACTS],
  [({ words }, i) => inPolls(words, i), ['polls', 'surveys']],
  [({ words }, i) => inSurvey(words, i), ['poll', 'survey', 'questionnaire']],
  [({ words }, i) => whenPolled(words, i), POLLED],
  [({ words }, i, reports) => sourcePhrase(words, i, reports), SOURCE_PHRASES.keys()],
  [
    ({ words }, i, reports) => (reports.some(({ cue }) => cue.from === i) ? null : ownedClaim(words, i)),
    SPEECH_NOUNS.keys(),
    'owner',
  ],
  [({ words }, i) => listHolds(words, i), HOLDING],
  [({ words }, i) => holdsNames(words, i), KEEPING, 'owner'],
  [({ words }, i) => bodyHas(words, i), HAVING],
  [({ words }, i) => hasReports(words, i), COMING_IN],
  [({ words }, i) => figureFrom(words, i), SOURCE_NOUNS],
  [({ words }, i) => claimOf(words, i), SPEECH_NOUNS.keys()],
  [({ words }, i) => ownedCount(words, i), OWNERS, 'owner'],
  [({ words }, i) => bodysCount(words, i), ['by']],
  [({ words }, i, _, found) => compiledBy(words, i, found), ['by', 'from']],
  [
    ({ words }, i, reports) => (reports.some(({ cue }) => cue.from === i - 1) ? null : countedBy(words, i)),
    ['by'],
  ],
];

const ALL_READERS: readonly Reader[] = READERS.map(([reader]) => reader);
/** "the ministry's": what may be read at a word that owns something, if it is none of the words above. */
const READERS_AT_OWNER: readonly Reader[] = READERS.filter(([, , owner]) => owner).map(([reader]) => reader);
const READERS_AT: ReadonlyMap<string, readonly Reader[]> = (() => {
  const map = new Map<string, Reader[]>();
  for (const [reader, at] of READERS)
    for (const word of at) map.set(word, [...(map.get(word) ?? []), reader]);
  return map;
})();

function readersAt(word: Word): readonly Reader[] {
  const readers = READERS_AT.get(word.norm);
  if (!has(word, POSS)) return readers ?? [];
  return readers === undefined ? READERS_AT_OWNER : ALL_READERS;
}

/** "according to X", "figures compiled by X", "in X's count": sources that no verb of saying introduces. */
export function findSources(unit: Unit, reports: readonly Report[]): Report[] {
  const { words } = unit;
  const found: Report[] = [];
  if ((unit.flags & (SOURCE | POSS | QUOTE)) === 0 && (unit.traits & OPENER) === 0) return found;
  const quotes = (unit.flags & QUOTE) !== 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const opens = has(word, SOURCE | POSS) || shows(word, OPENER);
    if (!opens && !quotes) continue;
    const quoted = quotes && followsQuote(words, i);
    if (!opens && !quoted) continue;
    let report = quoted ? foreignReport(words, i) : null;
    const readers = opens ? readersAt(word) : [];
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
