import { LIFELESS, SPECIMENS } from '../../lexicon/senses.js';
import type { Tag } from '../../annotate/tags.js';
import { MEASURES, type MeasureEntry } from '../../lexicon/measures.js';
import { UNSURE, type UnsureWords } from '../../lexicon/unsure.js';
import { stem } from '../../segment/lemma.js';
import type { Parsed, Phrase } from './phrase.js';

export type EventRole = 'object' | 'subject' | 'state' | 'noun' | 'total';

/** What binding asks of a measure. Every one has all fields, so that asking takes no look-up by shape. */
export interface Measure {
  readonly id: string;
  readonly of: MeasureEntry['of'];
  readonly heads: readonly string[] | null;
  readonly nouns: readonly string[] | null;
}

type Nearby = Pick<UnsureWords, 'near' | 'bare'>;

interface Pattern {
  readonly stems: readonly string[];
  readonly entry: Measure;
  /** Tells of people who are named as such, and of nobody else. */
  readonly peopleAlone: boolean;
  /** Happens to nobody but people: whatever noun it is said of is one of them. */
  readonly personal: boolean;
  /** What has to be counted or told of near it; null for words that say one thing. */
  readonly near: Nearby | null;
}

/** What may stand at a token whose stem begins it, the longest first. */
interface Candidates {
  readonly all: readonly Pattern[];
  /** Of one word. */
  readonly single: readonly Pattern[];
  /** Those that can stand where a second stem follows at once, which are many for "be" or "take" without it. */
  readonly followed: ReadonlyMap<string, readonly Pattern[]>;
}

/** What a stem begins, by what a figure is to it; null where it begins nothing. */
export type EventForms = Readonly<Record<EventRole, Candidates | null>>;

const FIELDS = {
  object: 'objects',
  subject: 'subjects',
  state: 'states',
  noun: 'nouns',
  total: 'totals',
} as const satisfies Record<EventRole, keyof MeasureEntry>;
const ROLES = ['object', 'subject', 'state', 'noun', 'total'] as const satisfies readonly EventRole[];

/** Words that say this only of people named as such: "a patient was lost", "picked up 87 migrants", "14 cars burnt". */
const PEOPLE_ALONE = new Set(['killed:be lose', 'rescued:pick up', 'injured:burn'].map(keyOf));

/** "arrested 14 touts": nothing but people is arrested, whatever they are called. */
const PERSONAL = new Set(
  [
    'detained:arrest',
    'detained:jail',
    'detained:imprison',
    'injured:wound',
    'jobs-cut:lay off',
    'jobs-cut:make redundant',
  ].map(keyOf),
);

/** Measure, role and stems of a word -> what has to be near it: see `UNSURE`. */
const NEAR: ReadonlyMap<string, Nearby> = new Map(
  UNSURE.flatMap(({ measure, words, as, ...near }) =>
    words.flatMap((word) =>
      (as === undefined ? (['object', 'subject', 'state'] as const) : [as]).map(
        (role) => [`${measure}:${role}:${word.split(' ').map(stem).join(' ')}`, near] as const,
      ),
    ),
  ),
);

/** Measures by the first stem of the words that they are found through. */
export type EventIndex = ReadonlyMap<string, EventForms>;

/** A word or phrase that stands for a measure. */
export interface EventWord {
  readonly entry: MeasureEntry;
  readonly role: EventRole;
  readonly phrase: string;
}

export const wordsOfMeasure = (entry: MeasureEntry): readonly EventWord[] =>
  ROLES.flatMap((role) => (entry[FIELDS[role]] ?? []).map((phrase) => ({ entry, role, phrase })));

/** Of two entries with one phrase, the first counts. */
export function eventIndex(words: readonly EventWord[]): EventIndex {
  const object = candidates(words, 'object');
  const subject = candidates(words, 'subject');
  const state = candidates(words, 'state');
  const noun = candidates(words, 'noun');
  const total = candidates(words, 'total');
  const firsts = [object, subject, state, noun, total].flatMap((role) => [...role.keys()]);
  return new Map(
    firsts.map((first) => [
      first,
      {
        object: object.get(first) ?? null,
        subject: subject.get(first) ?? null,
        state: state.get(first) ?? null,
        noun: noun.get(first) ?? null,
        total: total.get(first) ?? null,
      },
    ]),
  );
}

/** Those of the lexicon. */
export const EVENT_WORDS: readonly EventWord[] = MEASURES.flatMap(wordsOfMeasure);
export const EVENTS: EventIndex = eventIndex(EVENT_WORDS);

function candidates(words: readonly EventWord[], wanted: EventRole): ReadonlyMap<string, Candidates> {
  const index = new Map<string, Pattern[]>();
  for (const { entry, role, phrase } of words) {
    if (role !== wanted) continue;
    const stems = phrase.split(' ').map(stem);
    const first = stems[0] ?? '';
    const pattern: Pattern = {
      stems,
      entry: measureOf(entry),
      peopleAlone: PEOPLE_ALONE.has(`${entry.id}:${stems.join(' ')}`),
      personal: PERSONAL.has(`${entry.id}:${stems.join(' ')}`),
      near: NEAR.get(`${entry.id}:${wanted}:${stems.join(' ')}`) ?? null,
    };
    const patterns = index.get(first);
    if (patterns) patterns.push(pattern);
    else index.set(first, [pattern]);
  }
  return new Map([...index].map(([first, patterns]) => [first, bySecond(patterns)]));
}

function bySecond(patterns: readonly Pattern[]): Candidates {
  const all = patterns.toSorted((a, b) => b.stems.length - a.stems.length);
  const seconds = new Set(all.flatMap(({ stems }) => stems.slice(1, 2)));
  const those = (second: string | undefined): Pattern[] =>
    all.filter(({ stems }) => stems[1] === undefined || stems[1] === second);
  return {
    all,
    single: those(undefined),
    followed: new Map([...seconds].map((second) => [second, those(second)])),
  };
}

function measureOf({ id, of, heads, nouns }: MeasureEntry): Measure {
  return { id, of, heads: heads ?? null, nouns: nouns ?? null };
}

function keyOf(key: string): string {
  const [id = '', words = ''] = key.split(':');
  return `${id}:${words.split(' ').map(stem).join(' ')}`;
}

export interface EventMatch {
  readonly entry: Measure;
  readonly role: EventRole;
  /** Token index where the matched words start, and the exclusive end of what was matched. */
  readonly at: number;
  readonly to: number;
}

/**
 * The entry whose words stand at token `at`, longest first. A phrasal verb may be split by its object:
 * `split` tells where the object ends ("drove [90,000 people] from their homes"). A word of a phrase may
 * be followed by adverbs, determiners or possessives before the next.
 */
export function matchAt(
  parsed: Parsed,
  at: number,
  role: EventRole,
  phrase?: Phrase,
  split?: number,
): EventMatch | null {
  const known = parsed.facts[at]?.events?.[role];
  if (known === null || known === undefined) return null;
  const apart = split !== undefined || isPassedOver(parsed.tags[at + 1]);
  const patterns = apart ? known.all : (known.followed.get(parsed.stems[at + 1] ?? '') ?? known.single);
  for (const { stems, entry, peopleAlone, personal, near } of patterns) {
    const to = stems.length === 1 ? at + 1 : matchRest(parsed, at, stems, split);
    if (to === null || (peopleAlone && phrase?.people !== true)) continue;
    if (phrase && !personal && !fits(entry, phrase)) continue;
    if (near !== null && phrase && !isSure(parsed, phrase, near, to)) continue;
    return { entry, role, at, to };
  }
  return null;
}

/** The entry that `stems` stand for in a sentence that has other words for it. */
export const matchStems = (
  parsed: Parsed,
  stems: readonly string[],
  role: EventRole,
  phrase?: Phrase,
): EventMatch | null => {
  const facts = stems.map((stem) => ({ events: parsed.events.get(stem) ?? null, bits: 0 }));
  return matchAt({ ...parsed, stems, tags: [], facts }, 0, role, phrase);
};

/** Whether what is counted, or what is told of round a number that does not say, decides for an unsure word. */
function isSure(
  parsed: Parsed,
  { lemma, pronoun, people }: Phrase,
  { near, bare }: Nearby,
  to: number,
): boolean {
  if (lemma !== null && (bare === true || near.has(lemma))) return true;
  if (lemma !== null && !people) return false;
  // "111 people went down for the shift"
  if (parsed.stems[to - 1] === 'go' && MOVES.has(parsed.tokens[to]?.norm ?? '') && pronoun === null)
    return false;
  return (
    parsed.lemmas.some((word) => near.has(word)) ||
    parsed.earlier.some(({ tokens }) => tokens.some(({ lexeme }) => near.has(lexeme.lemma)))
  );
}

/** Where somebody goes who goes no other way. */
const MOVES = new Set([
  'down',
  'in',
  'into',
  'on',
  'to',
  'through',
  'underground',
  'out',
  'up',
  'ahead',
  'for',
]);

function matchRest(
  parsed: Parsed,
  at: number,
  stems: readonly string[],
  split: number | undefined,
): number | null {
  let i = at + 1;
  for (let k = 1; k < stems.length; k++) {
    const wanted = stems[k];
    let skipped = 0;
    if (k === 1 && split !== undefined && parsed.stems[i] !== wanted) i = Math.max(i, split);
    while (parsed.stems[i] !== wanted) {
      if (skipped >= 2 || !isPassedOver(parsed.tags[i])) return null;
      i++;
      skipped++;
    }
    i++;
  }
  return i;
}

/** What may stand between the words of a phrase. */
const isPassedOver = (tag: Tag | undefined): boolean =>
  tag === 'adv' || tag === 'det' || tag === 'adj' || tag === 'num';

/** Events that happen to people are not bound to things, and lists of heads are kept to. */
function fits(entry: Measure, phrase: Phrase): boolean {
  if (entry.id === 'killed' && LIFELESS.has(phrase.lemma ?? '')) return false;
  if (entry.of === 'people' && SPECIMENS.has(phrase.lemma ?? '')) return TESTS.has(entry.id);
  if (entry.heads) return phrase.lemma === null ? entry.of === 'people' : entry.heads.includes(phrase.lemma);
  if (entry.of === 'events') return phrase.lemma === null || (entry.nouns?.includes(phrase.lemma) ?? false);
  if (entry.of === 'things' && entry.id !== 'present')
    return phrase.lemma === null
      ? phrase.pronoun !== 'whom'
      : !phrase.people || THINGS_OF_PEOPLE.has(phrase.lemma);
  if (entry.of === 'people' && phrase.lemma !== null)
    return phrase.people || entry.id === 'killed' || !THING_EVENTS.has(entry.id);
  return true;
}

const TESTS = new Set(['tested', 'infected']);

const THINGS_OF_PEOPLE = new Set(['crew', 'family', 'household', 'team']);
/** Entries whose verbs mean something else of things: "trapped 30 cars" is still trapped, "saved 46 jobs" is not rescued. */
const THING_EVENTS = new Set([
  'injured',
  'rescued',
  'detained',
  'attendance',
  'inhabitants',
  'deployed',
  'helped',
  'infected',
  'tested',
  'evacuated',
  'returned',
  'released',
  'charged',
  'convicted',
  'treated',
  'aboard',
  'displaced',
]);

/** The entry of a single word, whatever it stands with. */
export function matchWord(parsed: Parsed, word: string, role: EventRole): Measure | null {
  return parsed.events.get(stem(word))?.[role]?.single[0]?.entry ?? null;
}
