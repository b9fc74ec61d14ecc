import { GIVEN_NAMES, genderByEnding } from '../lexicon/speech-names.js';
import { GENERIC_ORGANISATIONS } from '../lexicon/speech-roles.js';
import { foldSpaces, isAscii } from '../segment/letters.js';
import { classify, isPlaced, isUpper } from './classify.js';
import type { Entity, Mention, Organisation, Person } from './entities.js';
import { type NameRun, nameRun, partsOf } from './names.js';
import { aliases, bracketedAcronym, describePerson, initialsOf, organisationHead } from './portraits.js';
import type { Unit } from './units.js';
import {
  ADJ,
  CAPITAL,
  COMMA,
  DET,
  NAME,
  NUM,
  ORG,
  POSS,
  QUOTE,
  TIME,
  VERB,
  type Word,
  has,
  isNominal,
} from './words.js';

/** More people than any article has; beyond it, a list of names is not searched through for each of its lines. */
const MAX_CAST = 400;

const MAX_NAMESAKES = 12;

/** Names are read fullest first; beyond this many words, all alike. */
const LONGEST_NAME = 8;

/** A run of name words in its place, and whom it names. */
interface Naming {
  readonly unit: Unit;
  readonly run: NameRun;
  entity: Entity | null;
}

const isHeading = ({ kind }: Unit): boolean => kind === 'headline' || kind === 'subheading';

const sizeOf = ({ name, to }: NameRun): number => Math.min(to - name, LONGEST_NAME);

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
    const runs: Naming[] = [];
    for (const unit of units) {
      this.mentions.push([]);
      const { words } = unit;
      const textFrom = datelineEnd(words);
      for (let i = 0; i < words.length; i++) {
        if (i < textFrom) {
          if (has(words[i], NAME)) this.#places.add(words[i]?.base ?? '');
        } else if (has(words[i], NAME)) {
          const run = nameRun(words, i, 0, words.length);
          runs.push({ unit, run, entity: null });
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
    const inText = runs.filter(({ unit }) => !isHeading(unit));
    inText.sort((a, b) => sizeOf(b.run) - sizeOf(a.run));
    for (const naming of inText) naming.entity = this.#add(naming.unit, naming.run);
    for (const naming of runs)
      if (isHeading(naming.unit)) naming.entity = this.lookUp(naming.unit.words, naming.run);
    for (const { unit, run, entity } of runs)
      if (entity) this.mentions[unit.index]?.push({ unit: unit.index, from: run.from, to: run.to, entity });
  }

  /** The person with this name, by full name, surname or part of a double-barrelled one. */
  person(parts: readonly string[], key = parts.join(' ')): Person | null {
    const full = this.#byFullName.get(key);
    if (full?.kind === 'person') return full;
    const last = parts.at(-1);
    const namesakes = last === undefined ? undefined : this.#byPart.get(last);
    if (last === undefined || namesakes === undefined) return null;
    const candidates = namesakes
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
    const key = parts.join(' ');
    if (parts.length === 0 || (kind === 'maybe' && !speaks && this.#places.has(key))) return null;
    const known = this.person(parts, key);
    if (known === null) {
      const asOrganisation = this.#byFullName.get(key);
      if (asOrganisation) return asOrganisation;
      if (kind === 'unknown' && !speaks) return null;
    }
    const person = known ?? this.#newPerson(this.#slice(words, run.name, run.to), parts, key);
    if (parts.length > person.parts.length) {
      person.parts = parts;
      person.name = this.#slice(words, run.name, run.to);
    }
    if (person.rank === '' && run.rank < run.name) person.rank = this.#slice(words, run.rank, run.name);
    if (kind === 'person') person.weak = false;
    describePerson(words, run, person);
    return person;
  }

  #newPerson(name: string, parts: readonly string[], key: string): Person {
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
    this.#byFullName.set(key, person);
    for (const part of parts) {
      const keys = part.includes('-') ? new Set([part, ...part.split('-')]) : [part];
      for (const own of keys) {
        const list = this.#byPart.get(own);
        if (list) list.push(person);
        else this.#byPart.set(own, [person]);
      }
    }
    person.gender =
      GIVEN_NAMES.get(parts[0] ?? '') ??
      GIVEN_NAMES.get(plain(parts[0] ?? '')) ??
      (parts.length > 1 ? genderByEnding(parts[0] ?? '') : null);
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
    const text = foldSpaces(this.#text.slice(first.start, last.end));
    return has(last, POSS) ? text.replace(/['’]s?$/, '') : text;
  }
}

/** Where the text starts after "LODWAR, Kenya, Nov 4 (Harbour Wire) -"; 0 without a dateline. */
function datelineEnd(words: readonly Word[]): number {
  const first = words[0];
  if (first === undefined || !has(first, CAPITAL) || !isUpper(first)) return 0;
  for (let i = 3; i < Math.min(words.length, 20); i++)
    if (has(words[i], COMMA) && DASH.test(words[i]?.text ?? ''))
      return words[i - 1]?.text === ')' ? i + 1 : 0;
  return 0;
}

const DASH = /^(?:-|–|—|--)$/;

/** "tomás" is "tomas". */
const plain = (name: string): string => (isAscii(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, ''));

const samePart = (a: string, b: string): boolean => a === b || a.split('-').includes(b);
