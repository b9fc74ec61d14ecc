import { KIN, type KinEntry } from '../lexicon/kin.js';
import { PEOPLE } from '../lexicon/people.js';
import { EXHAUSTIVE, POPULATIONS, STATES, type PopulationEntry } from '../lexicon/populations.js';
import { lemma } from '../segment/lemma.js';

const ENTRIES: ReadonlyMap<string, KinEntry> = new Map(KIN.map((entry) => [entry.id, entry]));
/** The first entry that lists a word has it, so the order of `KIN` decides for words of two meanings. */
const BY_WORD: ReadonlyMap<string, string> = indexWords();
const BREADTH: ReadonlyMap<string, PopulationEntry> = new Map(POPULATIONS.map((p) => [p.id, p]));
const STATE_OF: ReadonlyMap<string, { readonly id: string; readonly axis: string }> = new Map(
  STATES.flatMap((s) => s.words.split(' ').map((w) => [w, { id: `state:${s.id}`, axis: s.axis }] as const)),
);
const LONGEST_PHRASE = 4;

/** Words as listed, then as `lemma()` leaves them where that is no listed word ("building" -> "build"). */
function indexWords(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { id, words } of KIN) for (const w of words.split(' ')) if (!index.has(w)) index.set(w, id);
  for (const { id, words } of KIN)
    for (const w of words.split(' ')) {
      const folded = w.split('_').map(lemma).join('_');
      if (!index.has(folded)) index.set(folded, id);
    }
  return index;
}

/** The kin entry of a noun ("house" -> "home"), else its lemma: what heads are compared by. */
export function kinOf(noun: string): string {
  const word = lemma(noun.toLowerCase());
  return BY_WORD.get(word) ?? BY_WORD.get(noun.toLowerCase()) ?? word;
}

/** The kin entry of the longest phrase of `lemmas` that ends in `noun` ("unmanned aerial vehicle"), else null. */
export function kinOfPhrase(lemmas: readonly string[], noun: string): string | null {
  const end = lemmas.lastIndexOf(noun) + 1;
  for (let length = LONGEST_PHRASE; length >= 2; length--) {
    const id = end < length ? undefined : BY_WORD.get(lemmas.slice(end - length, end).join('_'));
    if (id !== undefined) return id;
  }
  return null;
}

/** Whether a head is a kin entry: what it is of is known, and not guessed from the word alone. */
export const isKin = (head: string): boolean => ENTRIES.has(head);

/** Whether `a` is `b` or a kind of it. */
export function isKindOf(a: string, b: string): boolean {
  for (let at: string | undefined = a; at !== undefined; at = ENTRIES.get(at)?.broader)
    if (at === b) return true;
  return false;
}

/** Whether a noun, by its kin, counts people. */
export function isPeopleKin(kin: string): boolean {
  return isKindOf(kin, 'people') || PEOPLE.has(kin);
}

/** A narrower group of people as printed, taken apart. */
export interface Population {
  /** Ids of `POPULATIONS`, "state:..." for states, lemmas for words that no table has; sorted. */
  readonly groups: readonly string[];
  readonly breadth: 'all' | 'broad' | 'narrow';
}

const EVERYBODY: Population = { groups: [], breadth: 'all' };

/** Words of a population that pick out nobody. */
const FILLER: ReadonlySet<string> = new Set(
  'the a an of and or other others more further new local young old some many its their his her our in at with on by for from who were was are main strong-looking'.split(
    ' ',
  ),
);

/**
 * What a population picks out. `Everybody` for null and for words that mean people at large. A word in
 * capitals that is no known group is taken for a nationality or party: broad.
 */
export function populationOf(printed: string | null): Population {
  if (printed === null) return EVERYBODY;
  const tokens = printed.split(/[\s,/]+/).filter((t) => t !== '');
  const lemmas = tokens.map((t) => lemma(t.toLowerCase().replace(/[^\p{L}\d+-]/gu, '')));
  const groups = new Set<string>();
  let breadth: Population['breadth'] = 'all';
  for (let i = 0; i < tokens.length;) {
    const found = phraseAt(lemmas, i);
    const state = STATE_OF.get(lemmas[i] ?? '') ?? STATE_OF.get((tokens[i] ?? '').toLowerCase());
    if (found !== null && (BREADTH.has(found.id) || isPeopleKin(found.id))) {
      if (found.id !== 'people') groups.add(found.id);
      breadth = wider(breadth, BREADTH.get(found.id)?.breadth ?? 'narrow');
      i += found.length;
      continue;
    }
    if (state !== undefined) {
      groups.add(state.id);
      breadth = 'narrow';
    } else if (isNation(tokens[i] ?? '')) {
      if (breadth === 'all') breadth = 'broad';
    } else if (PEOPLE.has(lemmas[i] ?? '')) {
      groups.add(lemmas[i] ?? '');
      breadth = 'narrow';
    }
    i++;
  }
  if (groups.size === 0 && breadth === 'all') {
    const rest = lemmas.filter((w) => w.length > 2 && !FILLER.has(w) && kinOf(w) !== 'people');
    if (rest.length === 0) return EVERYBODY;
    return { groups: rest.sort(byCode), breadth: 'narrow' };
  }
  if (EXHAUSTIVE.some(([x, y]) => groups.has(x) && groups.has(y))) return EVERYBODY;
  return { groups: [...groups].sort(byCode), breadth };
}

/** "children and women" is as narrow as its narrowest word; "armed civilians" too. */
function wider(a: Population['breadth'], b: Population['breadth']): Population['breadth'] {
  return a === 'narrow' || b === 'narrow' ? 'narrow' : a === 'broad' || b === 'broad' ? 'broad' : 'all';
}

const isNation = (token: string): boolean => /^\p{Lu}\p{Ll}{2,}/u.test(token);

function phraseAt(lemmas: readonly string[], at: number): { id: string; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, lemmas.length - at); length >= 1; length--) {
    const id = BY_WORD.get(lemmas.slice(at, at + length).join('_'));
    if (id !== undefined) return { id, length };
  }
  return null;
}

/** How two groups of people stand to one another. */
export type PopulationRelation =
  /** Both are people at large. */
  | 'everybody'
  /** The same narrower group. */
  | 'same'
  /** One is everybody and the other a word that writers use for everybody too. */
  | 'broad'
  /** One is everybody or a wider group, the other a narrower one inside it. */
  | 'within'
  /** Groups that may share members, or that no table tells apart. */
  | 'other'
  /** No one is in both. */
  | 'disjoint';

/** How the people that two figures count stand to one another. */
export function populationRelation(a: Population, b: Population): PopulationRelation {
  if (a.breadth === 'all' && b.breadth === 'all') return 'everybody';
  if (a.groups.length === b.groups.length && a.groups.every((g, i) => g === b.groups[i]))
    return a.breadth === b.breadth ? 'same' : 'broad';
  if (a.breadth === 'all' || b.breadth === 'all') {
    const narrower = a.breadth === 'all' ? b : a;
    return narrower.breadth === 'broad' ? 'broad' : 'within';
  }
  if (a.groups.length > 0 && b.groups.length > 0) {
    if (a.groups.some((g) => b.groups.includes(g))) return isDisjoint(a, b) ? 'disjoint' : 'same';
    if (isDisjoint(a, b)) return 'disjoint';
    if (holds(a, b) || holds(b, a)) return 'within';
  }
  return a.breadth === 'broad' && b.breadth === 'broad' ? 'broad' : 'other';
}

/** Every group of `inner` lies inside a group of `outer`. */
export function holds(outer: Population, inner: Population): boolean {
  if (outer.breadth === 'all') return true;
  return (
    outer.groups.length > 0 &&
    inner.groups.length > 0 &&
    inner.groups.every((g) => outer.groups.some((o) => isGroupWithin(g, o)))
  );
}

function isGroupWithin(group: string, wider: string): boolean {
  if (isKindOf(group, wider)) return true;
  return BREADTH.get(group)?.within?.some((w) => isKindOf(w, wider)) ?? false;
}

function isDisjoint(a: Population, b: Population): boolean {
  for (const x of a.groups)
    for (const y of b.groups) {
      const axis = axisOf(x);
      if (axis !== undefined && axis === axisOf(y) && x !== y && !isGroupWithin(x, y) && !isGroupWithin(y, x))
        return true;
    }
  return false;
}

function axisOf(group: string): string | undefined {
  if (group.startsWith('state:')) {
    const id = group.slice('state:'.length);
    return STATES.find((s) => s.id === id)?.axis;
  }
  return BREADTH.get(group)?.axis;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
