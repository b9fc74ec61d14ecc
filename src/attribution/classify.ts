import { GIVEN_NAMES } from '../lexicon/speech-names.js';
import { METONYMS } from '../lexicon/speech-roles.js';
import { isCalledBusiness, ownsBusiness } from './business.js';
import type { NameRun } from './names.js';
import { CALLED, CORPORATE, PLACING, UPPER } from './traits.js';
import {
  ADJ,
  CAPITAL,
  COMMA,
  CONJ,
  DET,
  ED,
  HUMAN,
  NUM,
  ORG,
  POSS,
  PREP,
  PUNCT,
  QUOTE,
  TIME,
  TITLE,
  VERB,
  type Word,
  has,
  isNominal,
  shows,
} from './words.js';

/** Whether a preposition of place stands before a name; "shares in Helmond" names no place. */
export function isPlaced(words: readonly Word[], from: number): boolean {
  if (!shows(words[from - 1], PLACING)) return false;
  return !HELD_IN.has(words[from - 2]?.norm ?? '');
}

const HELD_IN: ReadonlySet<string> = new Set(
  'shares share stakes stake stock interest investors investor confidence holdings holding'.split(' '),
);

type RunKind = 'person' | 'maybe' | 'organisation' | 'unknown' | 'none';

/** What a run of capitals names. `maybe`: a person, to go by its shape alone; `unknown`: a place, a thing. */
export function classify(
  words: readonly Word[],
  { from, to, name, rank }: NameRun,
  speaks: boolean,
): RunKind {
  if (name >= to) {
    // Nothing but an office: "The Foreign Secretary". Somebody, but not by name.
    return anyIn(words, from, to, ORG) && !has(words[to - 1], TITLE) ? 'organisation' : 'none';
  }
  const first = words[name];
  const last = words[to - 1];
  const before = words[from - 1];
  if (first === undefined || last === undefined) return 'none';
  const size = to - name;
  if (rank < name) return size <= 5 ? 'person' : 'organisation';
  const given = size > 1 && GIVEN_NAMES.has(first.base);
  if (name > from && !has(last, ORG)) return 'person';
  // "Charity Osei", but "Charity Commission"; "Victoria Hall", but "Victoria Hospital"
  const body = (has(first, ORG) && anyIn(words, name + 1, to, ORG)) || NO_SURNAME.has(last.base);
  if (given && !body && !AFTER_GIVEN_NAME.has(words[name + 1]?.norm ?? '')) return 'person';
  if (before !== undefined && runsWhat(words, from)) return 'organisation';
  for (let i = name; i < to; i++) {
    const word = words[i];
    if (has(word, ORG) && (i === to - 1 || i === name || /^(?:of|for)$/.test(words[i + 1]?.norm ?? '')))
      return 'organisation';
    if (shows(word, CORPORATE)) return 'organisation';
  }
  if (!given && (ownsBusiness(words, to) || isCalledBusiness(words, to))) return 'organisation';
  if (size === 1) {
    if (modifies(words, to)) return 'none';
    // "an engineer called Theo"
    if (shows(before, CALLED) && has(words[from - 2], HUMAN)) return 'person';
    if (GIVEN_NAMES.has(first.base) && !METONYMS.has(first.base)) return 'maybe';
    if (METONYMS.has(first.base) || (isUpper(first) && first.text.length <= 6)) return 'organisation';
    if (has(first, ADJ | NUM)) return 'none';
    if (before?.norm === 'the') return 'organisation';
    if (has(before, ORG) && !has(before, CAPITAL)) return 'organisation';
    return 'unknown';
  }
  if (has(before, DET) && before?.norm === 'the') return 'organisation';
  // "advocacy group Ligtas Dagat", "the broker Farrier", but "union man Darren Colclough"
  if (has(before, ORG) && !has(before, CAPITAL | HUMAN | POSS)) return 'organisation';
  if (has(before, HUMAN | TITLE) && !has(before, CAPITAL | POSS)) return 'person';
  if (followedByAge(words, to) || followsRole(words, from)) return 'person';
  if (speaks) return 'maybe';
  if (isPlaced(words, from) || before?.norm === 'to') return 'unknown';
  if (size > 4) return 'unknown';
  return anyIn(words, name, to, PREP | CONJ) ? 'unknown' : 'maybe';
}

/** "who chairs Tenants Together": whatever somebody is at the head of. */
const runsWhat = (words: readonly Word[], from: number): boolean =>
  /^(?:chairs|chaired|heads|headed|runs|ran|leads|led|founded|co-founded|directs|manages|edits|owns)$/.test(
    words[from - 1]?.norm ?? '',
  ) && words[from - 2]?.norm === 'who';

/** Heads of bodies that are nobody's surname. */
const NO_SURNAME: ReadonlySet<string> = new Set(
  `hospital corps university college institute institution foundation trust airport group company council clinic
  centre center museum society commission railway school laboratory agency union association federation`.split(
    /\s+/,
  ),
);

const AFTER_GIVEN_NAME: ReadonlySet<string> = new Set(['of', 'for', '&']);

/** "the Philippine island", "a Kurdish village": a name that only qualifies the noun after it. */
function modifies(words: readonly Word[], to: number): boolean {
  const after = words[to];
  return (
    isNominal(after) &&
    !has(after, CAPITAL | TIME | NUM | VERB | ED | QUOTE | ORG) &&
    after?.cues == null &&
    !has(words[to - 1], POSS)
  );
}

export const isUpper = ({ traits }: Word): boolean => (traits & UPPER) !== 0;

/** "the governor, | ,": set beside what somebody is. */
function followsRole(words: readonly Word[], from: number): boolean {
  const role = words[from - 2];
  return (
    words[from - 1]?.text === ',' &&
    has(role, HUMAN) &&
    !has(role, CAPITAL | POSS | ORG) &&
    role?.base.endsWith('s') === false &&
    has(words[from - 3], DET | POSS | ADJ | ORG | HUMAN)
  );
}

function followedByAge(words: readonly Word[], to: number): boolean {
  const age = words[to + 1];
  return (
    words[to]?.text === ',' &&
    has(age, NUM) &&
    /^\d{1,3}$/.test(age?.text ?? '') &&
    has(words[to + 2], COMMA | PUNCT)
  );
}

function anyIn(words: readonly Word[], from: number, to: number, flags: number): boolean {
  for (let i = from; i < to; i++) if (has(words[i], flags)) return true;
  return false;
}
