import { GIVEN_NAMES, genderByEnding } from '../lexicon/speech-names.js';
import { GENERIC_ORGANISATIONS, METONYMS } from '../lexicon/speech-roles.js';
import {
  ADDRESS,
  OFFICE_MODIFIERS,
  PLAIN_ADDRESS,
  PORTFOLIOS,
  RANK_PREFIXES,
  RANKS,
  ROLE_GENDER,
  type Gender,
} from '../lexicon/titles.js';
import { findForward, headRegionEnd, type Phrase } from './phrases.js';
import type { Unit } from './units.js';
import {
  ADJ,
  CAPITAL,
  COMMA,
  CONJ,
  DET,
  ED,
  HUMAN,
  NAME,
  NUM,
  ORG,
  POSS,
  PREP,
  PUNCT,
  QUOTE,
  TIME,
  TITLE,
  VERB,
  has,
  isNominal,
  type Word,
} from './words.js';

/** A person of the article: one entry for "Commander Arvin Lumagbas", "Lumagbas" and "the spokesman". */
export interface Person {
  readonly kind: 'person';
  /** The name as printed at its fullest, without rank. */
  name: string;
  /** "Commander", "Dr": the rank or form of address that some mention gives, else "". */
  rank: string;
  /** Lower-case words of the name. */
  parts: readonly string[];
  /** Lower-case heads of what the article calls them: "spokesman", "minister", "nurse". */
  readonly roles: Set<string>;
  gender: Gender | null;
  /** Nothing but capitals speaks for a person: a name that may be a place. */
  weak: boolean;
}

export interface Organisation {
  readonly kind: 'organisation';
  name: string;
  readonly parts: readonly string[];
  /** Words that may stand for it with "the": "ministry", "observatory", "organisers". */
  readonly heads: Set<string>;
  /** The acronym that the text gives in brackets after the name. */
  readonly short: string | null;
}

export type Entity = Person | Organisation;

export interface Mention extends Phrase {
  readonly unit: number;
  readonly entity: Entity;
}

/** A run of name words split into what describes and what names. */
export interface NameRun extends Phrase {
  /** Where the name proper starts, after offices and ranks; equal to `to` when there is no name. */
  readonly name: number;
  /** Where a rank or form of address that belongs to the name starts. */
  readonly rank: number;
}

const PARTICLE = /^(?:de|da|del|di|dos|la|le|van|von|der|den|ter|bin|bint|ibn|al|el|abu|y|e|st|st\.)$/;

/** The run of name words that covers `at`, not beyond [min, max). */
export function nameRun(words: readonly Word[], at: number, min: number, max: number): NameRun {
  let from = at;
  let to = at + 1;
  while (from > min && joins(words, from - 1, -1)) from--;
  while (to < max && !has(words[to - 1], POSS) && joins(words, to, 1)) to++;
  return splitRun(words, from, to);
}

/** Whether the word at `i` carries a name on, towards the side `step`. */
function joins(words: readonly Word[], i: number, step: 1 | -1): boolean {
  const word = words[i];
  if (word === undefined) return false;
  if (has(word, NAME)) return !(step === -1 && has(word, POSS));

  const before = words[i - 1];
  const after = words[i + 1];
  if (!has(before, NAME) || !has(after, NAME) || has(before, POSS)) return false;
  if (PARTICLE.test(word.norm)) return true;
  if (has(word, QUOTE)) return word.end - word.start < 30; // Terry “The Hammer” Boyle
  // "Ministry of Health", "Physicians for Human Rights", "Farrier & Co", "Health and Safety Executive"
  // but "Hanne Lie | of Oslo University Hospital"
  if (word.norm === '&') return true;
  return (word.norm === 'of' || word.norm === 'for') && has(before, ORG | TITLE | HUMAN);
}

/** Splits off offices and ranks: "Emergencies Minister | Bakyt Orozaliev", "Secretary of State | John Kerry". */
export function splitRun(words: readonly Word[], from: number, to: number): NameRun {
  let name = from;
  // "Kenyan Faith Cherono": a nationality is no given name.
  const first = words[from];
  if (
    to - from >= 3 &&
    has(first, HUMAN | ADJ) &&
    !has(first, TITLE | POSS) &&
    has(words[from + 1], NAME) &&
    plainNames(words, from + 1, to) &&
    !GIVEN_NAMES.has(first?.base ?? '')
  )
    name = from + 1;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!has(word, TITLE) || word === undefined) continue;
    // "Chief Constable Smith": a prefix needs its rank; a title that ends the run names nobody.
    if (
      RANK_PREFIXES.has(word.base) &&
      !has(words[i + 1], TITLE) &&
      i + 1 < to &&
      !ADDRESS.has(word.base) &&
      !OFFICE_MODIFIERS.has(word.base)
    )
      continue;
    if (GIVEN_NAMES.has(word.base) && i === from) continue;
    let next = i + 1;
    if (words[next]?.norm === 'of' || words[next]?.norm === 'for') {
      let end = next + 1;
      while (end < to && (PORTFOLIOS.has(words[end]?.base ?? '') || has(words[end], CONJ | DET))) end++;
      if (end === next + 1) end++;
      next = Math.min(end, to);
    }
    name = next;
  }
  // The rank that stands right before the name.
  let rank = name;
  while (rank > from) {
    const base = words[rank - 1]?.base ?? '';
    if (ADDRESS.has(base) ? PLAIN_ADDRESS.has(base) : !RANKS.has(base)) break;
    const office = words[rank - 2];
    if (base === 'general' && rank - 2 >= from && has(office, HUMAN) && !RANKS.has(office?.base ?? '')) break; // Attorney General
    rank--;
  }
  while (
    rank < name &&
    OFFICE_MODIFIERS.has(words[rank]?.base ?? '') &&
    !RANKS.has(words[rank + 1]?.base ?? '') &&
    rank + 1 < name
  )
    rank++;
  return { from, to, name, rank };
}

/** More people than any article has; beyond it, a list of names is not searched through for each of its lines. */
const MAX_CAST = 400;
const MAX_NAMESAKES = 12;
/** Names are read fullest first; beyond this many words, all alike. */
const LONGEST_NAME = 8;

/** Names and nothing else: no preposition, no word for an institution. */
function plainNames(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!has(words[i], NAME) || has(words[i], ORG)) return false;
  return true;
}

/** The persons and organisations of an article, and where they are named. */
export class Cast {
  readonly people: Person[] = [];
  /** By unit. */
  readonly mentions: Mention[][] = [];
  readonly #byPart = new Map<string, Person[]>();
  readonly #byFullName = new Map<string, Entity>();
  readonly #byHead = new Map<string, Organisation[]>();
  readonly #byAcronym = new Map<string, Organisation>();
  /** Names that some preposition of place stands before: nobody is meant by them. */
  readonly #places = new Set<string>();
  readonly #text: string;

  /** `publisher`: who speaks as "we" in a release, and may stand in the text as an acronym. */
  constructor(units: readonly Unit[], text: string, publisher: string | null = null) {
    this.#text = text;
    if (publisher !== null) this.#addPublisher(publisher);
    const runs: { readonly unit: Unit; readonly run: NameRun }[] = [];
    for (const unit of units) {
      this.mentions.push([]);
      const { words } = unit;
      for (let i = 0; i < words.length; i++) {
        if (has(words[i], NAME)) {
          const run = nameRun(words, i, 0, words.length);
          runs.push({ unit, run });
          i = run.to - 1;
        } else if (has(words[i], ORG) && !has(words[i], CAPITAL)) this.#addDescribed(words, i);
      }
    }
    for (const { unit, run } of runs) {
      if (run.name === run.from && isPlaced(unit.words, run.from))
        this.#places.add(partsOf(unit.words, run.name, run.to).join(' '));
    }
    // Fullest first, so that "Kerry" finds John Kerry wherever the article introduces him. Headlines last:
    // they shout and clip, and may name whom the text names, and nobody else.
    const sized: number[][] = Array.from({ length: LONGEST_NAME + 1 }, () => []);
    const headings: number[] = [];
    for (const [order, { unit, run }] of runs.entries()) {
      if (unit.kind === 'headline' || unit.kind === 'subheading') headings.push(order);
      else sized[Math.min(run.to - run.name, LONGEST_NAME)]?.push(order);
    }
    const entities: (Entity | null)[] = [];
    for (const order of sized.reverse().flat()) {
      const entry = runs[order];
      if (entry) entities[order] = this.#add(entry.unit, entry.run);
    }
    for (const order of headings) {
      const entry = runs[order];
      if (entry) entities[order] = this.lookUp(entry.unit.words, entry.run);
    }
    for (const [order, { unit, run }] of runs.entries()) {
      const entity = entities[order];
      if (entity) this.mentions[unit.index]?.push({ unit: unit.index, from: run.from, to: run.to, entity });
    }
  }

  /** The person with this name, by full name, surname or part of a double-barrelled one. */
  person(parts: readonly string[]): Person | null {
    const full = this.#byFullName.get(parts.join(' '));
    if (full?.kind === 'person') return full;
    const last = parts.at(-1);
    if (last === undefined) return null;
    const candidates = (this.#byPart.get(last) ?? [])
      .slice(0, MAX_NAMESAKES)
      .filter((person) => parts.every((part) => person.parts.some((p) => samePart(p, part))));
    const bySurname = candidates.filter((person) => samePart(person.parts.at(-1) ?? '', last));
    return bySurname[0] ?? candidates[0] ?? null;
  }

  /** Whom a run of name words means, among those whom the article knows. */
  lookUp(words: readonly Word[], run: NameRun): Entity | null {
    if (run.name >= run.to) return null;
    return (
      this.person(partsOf(words, run.name, run.to)) ?? this.organisation(partsOf(words, run.from, run.to))
    );
  }

  organisation(parts: readonly string[]): Organisation | null {
    const found = this.#byFullName.get(parts.join(' '));
    return found?.kind === 'organisation' ? found : null;
  }

  /** Organisations that "the `head`" may stand for, in the order of their first mention. */
  withHead(head: string): readonly Organisation[] {
    return this.#byHead.get(head) ?? [];
  }

  /** People whom the article calls by this role; of a crowded cast, the first. */
  withRole(role: string): readonly Person[] {
    return this.people.slice(0, MAX_CAST).filter((person) => person.roles.has(role));
  }

  /** The name as readers are told it: with its rank, or with the acronym that the text goes on with. */
  display(entity: Entity): string {
    if (entity.kind === 'organisation')
      return entity.short === null ? entity.name : `${entity.name} (${entity.short})`;
    return entity.rank === '' ? entity.name : `${entity.rank} ${entity.name}`;
  }

  /** Enters a name that a reporting clause shows to be somebody's. */
  speakerNamed(unit: Unit, run: NameRun): Entity {
    return this.#add(unit, run, true) ?? this.#addOrganisation(unit, run);
  }

  #add(unit: Unit, run: NameRun, speaks = false): Entity | null {
    const { words } = unit;
    const kind = classify(words, run, speaks);
    if (kind === 'none') return null;
    if (kind === 'organisation') return this.#addOrganisation(unit, run);
    const parts = partsOf(words, run.name, run.to);
    if (parts.length === 0 || (kind === 'maybe' && !speaks && this.#places.has(parts.join(' ')))) return null;
    const known = this.person(parts);
    if (known === null) {
      const asOrganisation = this.#byFullName.get(parts.join(' '));
      if (asOrganisation) return asOrganisation;
      if (kind === 'unknown' && !speaks) return null;
    }
    const person = known ?? this.#newPerson(this.#slice(words, run.name, run.to), parts);
    if (parts.length > person.parts.length) {
      person.parts = parts;
      person.name = this.#slice(words, run.name, run.to);
    }
    if (person.rank === '' && run.rank < run.name) person.rank = this.#slice(words, run.rank, run.name);
    if (kind === 'person') person.weak = false;
    describePerson(words, run, person);
    return person;
  }

  #newPerson(name: string, parts: readonly string[]): Person {
    const person: Person = {
      kind: 'person',
      name,
      rank: '',
      parts,
      roles: new Set(),
      gender: null,
      weak: true,
    };
    this.people.push(person);
    this.#byFullName.set(parts.join(' '), person);
    for (const part of parts) {
      for (const key of new Set([part, ...part.split('-')])) {
        const list = this.#byPart.get(key) ?? [];
        list.push(person);
        this.#byPart.set(key, list);
      }
    }
    person.gender =
      GIVEN_NAMES.get(parts[0] ?? '') ?? (parts.length > 1 ? genderByEnding(parts[0] ?? '') : null);
    return person;
  }

  #addOrganisation(unit: Unit, run: NameRun): Organisation {
    const { words } = unit;
    const parts = partsOf(words, run.from, run.to);
    const key = parts.join(' ');
    const known = this.#byFullName.get(key);
    const head = organisationHead(words, run);
    if (known?.kind === 'organisation') {
      this.#callBy(known, [head, ...aliases(words, run)]);
      return known;
    }
    const spelledOut = this.#byAcronym.get(key);
    if (spelledOut) return spelledOut;
    const name = this.#slice(words, run.from, run.to);
    const bracketed = bracketedAcronym(words, run.to);
    const organisation: Organisation = {
      kind: 'organisation',
      name,
      parts,
      heads: new Set(),
      short: bracketed?.text ?? null,
    };
    this.#byFullName.set(key, organisation);
    const acronym = bracketed?.base ?? initialsOf(words, run);
    if (acronym !== null && !this.#byAcronym.has(acronym)) this.#byAcronym.set(acronym, organisation);
    this.#callBy(organisation, [head, ...aliases(words, run)]);
    return organisation;
  }

  /** "the emergencies ministry": an institution that is described rather than named. */
  #addDescribed(words: readonly Word[], at: number): void {
    const head = words[at];
    if (head === undefined || !GENERIC_ORGANISATIONS.has(head.base) || has(head, POSS)) return;
    let from = at;
    while (
      from > 0 &&
      at - from < 4 &&
      isNominal(words[from - 1]) &&
      !has(words[from - 1], NUM | QUOTE | TIME | VERB)
    )
      from--;
    const opens = words[from - 1];
    if (
      from === at ||
      !has(opens, DET) ||
      /^(?:a|an|another|some|any|no|each|every)$/.test(opens?.norm ?? '')
    )
      return;
    if (at - from === 1 && has(words[from], ADJ) && !has(words[from], CAPITAL)) return;
    if (has(words[from], POSS)) return;
    const parts = partsOf(words, from, at + 1);
    const key = parts.join(' ');
    if (this.#byFullName.has(key)) return;
    const name = `the ${this.#slice(words, from, at + 1)}`;
    const organisation: Organisation = { kind: 'organisation', name, parts, heads: new Set(), short: null };
    this.#byFullName.set(key, organisation);
    this.#callBy(organisation, [head.base]);
  }

  #addPublisher(publisher: string): void {
    const name = publisher.replace(/\s*\([^)]{1,20}\).{0,40}$/u, '').trim();
    const words = name.toLowerCase().match(/[\p{L}\p{N}.'’&-]+/gu) ?? [];
    if (words.length < 2 || words.length > 8) return;
    const bracketed = /\((\p{Lu}{2,8})\)/u.exec(publisher)?.[1];
    const organisation: Organisation = {
      kind: 'organisation',
      name,
      parts: words,
      heads: new Set(),
      short: bracketed ?? null,
    };
    this.#byFullName.set(words.join(' '), organisation);
    if (bracketed !== undefined) this.#byAcronym.set(bracketed.toLowerCase(), organisation);
    this.#callBy(organisation, words.filter((word) => GENERIC_ORGANISATIONS.has(word)).slice(-1));
  }

  #callBy(organisation: Organisation, heads: readonly (string | null)[]): void {
    for (const head of heads) {
      if (head === null || organisation.heads.has(head)) continue;
      organisation.heads.add(head);
      const list = this.#byHead.get(head) ?? [];
      list.push(organisation);
      this.#byHead.set(head, list);
    }
  }

  #slice(words: readonly Word[], from: number, to: number): string {
    const first = words[from];
    const last = words[to - 1];
    if (first === undefined || last === undefined) return '';
    const text = this.#text.slice(first.start, last.end).replace(/\s+/g, ' ');
    return has(last, POSS) ? text.replace(/['’]s?$/, '') : text;
  }
}

const PLACING = /^(?:in|at|near|from|into|around|outside|across|off|towards)$/;

/** Whether a preposition of place stands before a name; "shares in Helmond" names no place. */
function isPlaced(words: readonly Word[], from: number): boolean {
  if (!PLACING.test(words[from - 1]?.norm ?? '')) return false;
  return !/^(?:shares?|stakes?|stock|interest|investors?|confidence|holdings?)$/.test(
    words[from - 2]?.norm ?? '',
  );
}

const samePart = (a: string, b: string): boolean => a === b || a.split('-').includes(b);

export function partsOf(words: readonly Word[], from: number, to: number): string[] {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word !== undefined && !has(word, PUNCT | QUOTE)) parts.push(word.base);
  }
  return parts;
}

type RunKind = 'person' | 'maybe' | 'organisation' | 'unknown' | 'none';

/** What a run of capitals names. `maybe`: a person, to go by its shape alone; `unknown`: a place, a thing. */
function classify(words: readonly Word[], { from, to, name, rank }: NameRun, speaks: boolean): RunKind {
  if (name >= to) {
    // Nothing but an office: "The Foreign Secretary". Somebody, but not by name.
    return [...range(from, to)].some((i) => has(words[i], ORG)) && !has(words[to - 1], TITLE)
      ? 'organisation'
      : 'none';
  }
  const first = words[name];
  const last = words[to - 1];
  const before = words[from - 1];
  if (first === undefined || last === undefined) return 'none';
  const size = to - name;
  if (rank < name) return size <= 5 ? 'person' : 'organisation';
  const given = GIVEN_NAMES.has(first.base) && size > 1;
  if (name > from && !has(last, ORG)) return 'person';
  if (given && !/^(?:of|for|&)$/.test(words[name + 1]?.norm ?? '')) return 'person';
  for (let i = name; i < to; i++) {
    const word = words[i];
    if (has(word, ORG) && (i === to - 1 || i === name || /^(?:of|for)$/.test(words[i + 1]?.norm ?? '')))
      return 'organisation';
    if (/^(?:&|for|without|our|plc|inc|ltd|the)$/.test(word?.norm ?? '')) return 'organisation';
  }
  if (size === 1) {
    if (modifies(words, to)) return 'none';
    if (GIVEN_NAMES.has(first.base)) return 'maybe';
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
  if (followedByAge(words, to)) return 'person';
  if (speaks) return 'maybe';
  if (isPlaced(words, from) || before?.norm === 'to') return 'unknown';
  if (size > 4) return 'unknown';
  return [...range(name, to)].some((i) => has(words[i], PREP | CONJ)) ? 'unknown' : 'maybe';
}

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

const isUpper = (word: Word): boolean =>
  word.base.length >= 2 && word.text.replace(/['’]s$/, '') === word.text.replace(/['’]s$/, '').toUpperCase();

function followedByAge(words: readonly Word[], to: number): boolean {
  const age = words[to + 1];
  return (
    words[to]?.text === ',' &&
    has(age, NUM) &&
    /^\d{1,3}$/.test(age?.text ?? '') &&
    has(words[to + 2], COMMA | PUNCT)
  );
}

/** Roles and gender from what stands round a name. */
function describePerson(words: readonly Word[], run: NameRun, person: Person): void {
  const note = (word: Word | undefined): void => {
    if (word === undefined) return;
    if (has(word, HUMAN | TITLE)) person.roles.add(word.base);
    const gender = ADDRESS.get(word.base) ?? ROLE_GENDER.get(word.base) ?? null;
    // A word for the person outweighs a guess from the name.
    if (gender !== null && has(word, HUMAN | TITLE)) person.gender = gender;
  };
  for (let i = run.from; i < run.name; i++) {
    note(words[i]);
    if (!has(words[i], PREP)) person.roles.add(words[i]?.base ?? '');
  }
  // "coast guard spokesman |", "mum-of-three |"
  for (let i = run.from - 1; i >= 0 && i >= run.from - 5; i--) {
    const word = words[i];
    if (!isNominal(word) || has(word, TIME | NUM)) break;
    if (i === run.from - 1 && !has(word, HUMAN | TITLE)) break;
    note(word);
  }
  // ", its spokesman |,": the description before the comma.
  if (words[run.from - 1]?.text === ',' && run.from >= 3) {
    const head = words[run.from - 2];
    if (has(head, HUMAN) && !(head?.cues != null && !has(head, TITLE))) note(head);
  }
  // "| , a retired porter from Rochdale,", "| , 57, the council's leader", "| , who lost her husband"
  let at = run.to;
  for (let hops = 0; hops < 3 && (words[at]?.text === ',' || words[at]?.text === '('); hops++) {
    const close =
      findForward(words, at + 1, Math.min(words.length, at + 24), (word) => has(word, PUNCT | QUOTE)) ??
      Math.min(words.length, at + 24);
    const first = words[at + 1];
    if (first === undefined || close === at + 1) break;
    if (has(first, NUM) && close - at <= 2) {
      at = close;
      continue;
    }
    const relative = /^(?:who|whose)$/.test(first.norm);
    if (!relative && !has(first, DET | HUMAN | TITLE | PREP)) break;
    const phrase: Phrase = { from: at + 1, to: close };
    if (!relative && !has(first, PREP)) {
      const end = headRegionEnd(words, phrase);
      const head = words[end - 1];
      if (!has(head, HUMAN)) break;
      for (let i = at + 1; i < end; i++) if (i === end - 1 || has(words[i], TITLE)) note(words[i]);
    }
    const pronoun = findForward(words, at + 1, close, (word) => /^(?:her|she|his|he)$/.test(word.norm));
    if (pronoun !== null && relative && person.roles.size === 0) {
      person.gender ??= /^(?:her|she)$/.test(words[pronoun]?.norm ?? '') ? 'female' : 'male';
    }
    at = close;
  }
}

/** The common noun of an organisation's name: "observatory" of "Marran Conflict Observatory". */
function organisationHead(words: readonly Word[], { from, to }: NameRun): string | null {
  const of = findForward(words, from + 1, to, (word) => /^(?:of|for)$/.test(word.norm));
  const last = words[(of ?? to) - 1];
  if (has(last, ORG)) return last?.base ?? null;
  for (let i = to - 1; i >= from; i--) if (has(words[i], ORG)) return words[i]?.base ?? null;
  return null;
}

/** What the text calls an organisation beside its name: "monitoring group, the |", "| union", "organisers, |". */
function aliases(words: readonly Word[], { from, to }: NameRun): string[] {
  const names: string[] = [];
  const after = words[to];
  if (has(after, ORG) && !has(after, CAPITAL) && after) names.push(after.base);
  let i = from - 1;
  if (has(words[i], DET)) i--;
  const before = words[i];
  if (before?.text === ',' && has(words[i - 1], ORG | HUMAN) && !has(words[i - 1], CAPITAL | POSS))
    names.push(words[i - 1]?.base ?? '');
  else if (i === from - 1 && has(before, ORG) && !has(before, CAPITAL | POSS) && before)
    names.push(before.base);
  // "Farrier & Co, a broker"
  if (after?.text === ',' && /^(?:a|an|the)$/.test(words[to + 1]?.norm ?? '')) {
    const close =
      findForward(words, to + 2, Math.min(words.length, to + 16), (word) => has(word, PUNCT | QUOTE)) ??
      to + 2;
    const head = words[headRegionEnd(words, { from: to + 1, to: close }) - 1];
    if (has(head, ORG) && head && !has(head, CAPITAL)) names.push(head.base);
  }
  return names.filter((name) => name !== '');
}

/** "(MCO)" after a name. */
function bracketedAcronym(words: readonly Word[], to: number): Word | null {
  const inside = words[to + 1];
  return words[to]?.text === '(' && words[to + 2]?.text === ')' && inside !== undefined && isUpper(inside)
    ? inside
    : null;
}

/** The initials of a long name, lower case. */
function initialsOf(words: readonly Word[], { from, to }: NameRun): string | null {
  let initials = '';
  for (let i = from; i < to; i++) if (has(words[i], CAPITAL)) initials += words[i]?.base.charAt(0) ?? '';
  return initials.length >= 3 ? initials : null;
}

function* range(from: number, to: number): Generator<number> {
  for (let i = from; i < to; i++) yield i;
}
