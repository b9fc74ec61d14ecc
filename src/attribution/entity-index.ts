import { GIVEN_NAMES, genderByEnding } from '../lexicon/speech-names.js';
import { isAscii } from '../segment/letters.js';
import type { Entity, Organisation, Person } from './entities.js';

/** More people than any article has; beyond it, a list of names is not searched through for each of its lines. */
const MAX_CAST = 400;

const MAX_NAMESAKES = 12;

/** The persons and organisations of an article by what they may be called: names and parts of them, heads, acronyms. */
export class EntityIndex {
  readonly people: Person[] = [];
  readonly #byPart = new Map<string, Person[]>();
  readonly #byFullName = new Map<string, Entity>();
  readonly #byHead = new Map<string, Organisation[]>();
  readonly #byAcronym = new Map<string, Organisation>();

  /** Who or what has exactly this name, in lower-case words. */
  named(key: string): Entity | null {
    return this.#byFullName.get(key) ?? null;
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

  organisation(parts: readonly string[]): Organisation | null {
    const found = this.#byFullName.get(parts.join(' '));
    return found?.kind === 'organisation' ? found : null;
  }

  /** The organisation that the text has spelled out before, or bracketed this acronym behind. */
  withAcronym(acronym: string): Organisation | null {
    return this.#byAcronym.get(acronym) ?? null;
  }

  /** Organisations that "the `head`" may stand for, in the order of their first mention. */
  withHead(head: string): readonly Organisation[] {
    return this.#byHead.get(head) ?? [];
  }

  /** People whom the article calls by this role; of a crowded cast, the first. */
  withRole(role: string): readonly Person[] {
    return this.people.slice(0, MAX_CAST).filter((person) => person.roles.has(role));
  }

  addPerson(name: string, parts: readonly string[], key: string): Person {
    const person: Person = {
      kind: 'person',
      name,
      rank: '',
      parts,
      roles: new Set(),
      gender: genderOf(parts),
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
    return person;
  }

  /** `acronym`: what else stands for it, unless that is another's already; `heads`: what "the" may stand before. */
  addOrganisation(
    { name, parts, short }: Pick<Organisation, 'name' | 'parts' | 'short'>,
    heads: readonly (string | null)[],
    acronym: string | null = null,
  ): Organisation {
    const organisation: Organisation = { kind: 'organisation', name, parts, heads: new Set(), short };
    this.#byFullName.set(parts.join(' '), organisation);
    if (acronym !== null && !this.#byAcronym.has(acronym)) this.#byAcronym.set(acronym, organisation);
    this.callBy(organisation, heads);
    return organisation;
  }

  callBy(organisation: Organisation, heads: readonly (string | null)[]): void {
    for (const head of heads) {
      if (head === null || organisation.heads.has(head)) continue;
      organisation.heads.add(head);
      const list = this.#byHead.get(head) ?? [];
      list.push(organisation);
      this.#byHead.set(head, list);
    }
  }
}

const genderOf = ([given = '', ...rest]: readonly string[]): Person['gender'] =>
  GIVEN_NAMES.get(given) ?? GIVEN_NAMES.get(plain(given)) ?? (rest.length > 0 ? genderByEnding(given) : null);

/** "tomás" is "tomas". */
const plain = (name: string): string => (isAscii(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, ''));

const samePart = (a: string, b: string): boolean => a === b || a.split('-').includes(b);
