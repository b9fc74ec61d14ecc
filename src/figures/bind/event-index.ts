import { MEASURES, type MeasureEntry } from '../../lexicon/measures.js';
import { UNSURE, type UnsureWords } from '../../lexicon/unsure.js';
import { stem } from '../../segment/lemma.js';

/** What a counted figure is to the word that stands for its measure. */
export type EventRole = 'object' | 'subject' | 'state' | 'noun' | 'total';

/** What binding asks of a measure. Every one has all fields, so that asking takes no look-up by shape. */
export interface Measure {
  readonly id: string;
  readonly of: MeasureEntry['of'];
  readonly heads: readonly string[] | null;
  readonly nouns: readonly string[] | null;
}

/** What tells that an unsure word means its measure. */
export type Nearby = Pick<UnsureWords, 'near' | 'bare'>;

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

/** All that a measure is found through. */
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

/** The words of the lexicon. */
export const EVENT_WORDS: readonly EventWord[] = MEASURES.flatMap(wordsOfMeasure);

/** The words of the lexicon by their first stems. */
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
