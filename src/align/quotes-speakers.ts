import { ADDRESS, OFFICES, RANKS } from '../lexicon/titles.js';
import { CROWDS, ORGANISATION_HEADS } from '../lexicon/speech-roles.js';
import { CAMPS } from './quotes-words.js';
import { nameSimilarity } from './similarity.js';

/** What a speaker's name says of him. */
export interface SpeakerName {
  /** Parts of a name of his own, lower case, without titles: "arvin", "lumagbas". */
  readonly names: readonly string[];
  /** What else there is: roles and kinds ("minister", "military", "official"). */
  readonly roles: readonly string[];
  /** All of them, in the order of the name. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'organisation' | 'role' | 'unknown';
  /** Named by what he holds alone: "the Minister of the Interior". */
  readonly office: boolean;
}

/** How two speakers stand to each other. `related`: the text ties them, or nothing keeps them apart. */
export type SpeakerRelation = 'same' | 'related' | 'different';

const SMALL_WORDS = new Set(
  'the a an of for and in on at to by his her its their this that who one de la le el al bin ibn von van der den dos da di du st'.split(
    ' ',
  ),
);

/** What a title is worth: said of many, it tells nobody apart. */
const isTitle = (word: string): boolean => ADDRESS.has(word) || RANKS.has(word) || OFFICES.has(word);

/** "The Minister of the Interior", "the head of mission": whoever holds it. */
const OFFICE = /^the (?:\p{L}[\p{L}-]* ){0,3}?(?<holder>\p{L}+) (?:of|for) /iu;

/** Words for somebody who speaks for another. */
const RELAYS =
  /\b(?:spokes(?:man|woman|person|people)|press secretary|lawyers?|attorneys?|solicitors?|aides?|on behalf of|interpreter|translator)\b/i;

/** Characters before and after a name that an apposition stands in. */
const REACH = 45;

/** Two forms of one foreign name are at least this alike. */
const SAME_NAME = 0.8;

/** The names, roles and bodies in the way that an article names a speaker. */
export function readSpeaker(name: string): SpeakerName {
  const names: string[] = [];
  const roles: string[] = [];
  const words: string[] = [];
  let titled = false;
  let organisation = false;
  for (const match of name.matchAll(/[\p{L}\p{M}\p{Nd}.'’-]+/gu)) {
    const printed = match[0].replace(/['’]s?$/, '').replace(/\./g, '');
    const word = fold(printed);
    // "Who" is a small word, "WHO" is not.
    const initials = /^\p{Lu}{2,6}$/u.test(printed);
    if (word === '' || (SMALL_WORDS.has(word) && !initials)) continue;
    const capital = /^\p{Lu}/u.test(printed);
    words.push(word);
    if (ORGANISATION_HEADS.has(word) || CROWDS.has(word)) {
      organisation ||= ORGANISATION_HEADS.has(word);
      roles.push(word);
    } else if (isTitle(word)) {
      titled ||= capital;
      roles.push(word);
    } else if (capital) {
      // Initials alone name an institution: "WHO", "SANA".
      organisation ||= initials;
      names.push(word);
    } else roles.push(word);
  }
  const kind = organisation
    ? 'organisation'
    : names.length === 0
      ? 'role'
      : names.length > 1 || titled
        ? 'person'
        : 'unknown';
  const { holder } = OFFICE.exec(name)?.groups ?? {};
  return { names, roles, words, kind, office: holder !== undefined && isTitle(holder.toLowerCase()) };
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Knows who is who among the speakers of one story: which bare surname is which person, and who speaks for
 * whom, as far as the sentences given tell.
 */
export class Speakers {
  readonly #read = new Map<string, SpeakerName>();
  readonly #relations = new Map<string, SpeakerRelation>();
  readonly #surnames = new Set<string>();
  readonly #sentences: readonly string[];
  readonly #relays: readonly string[];

  constructor(names: readonly string[], sentences: readonly string[]) {
    for (const name of names) {
      const read = readSpeaker(name);
      this.#read.set(name, read);
      if (read.kind === 'person') this.#surnames.add(surnameOf(read));
    }
    this.#sentences = sentences.map(fold);
    this.#relays = this.#sentences.filter((sentence) => RELAYS.test(sentence));
  }

  /** Null is nobody in particular, and never different from somebody. */
  relation(a: string | null, b: string | null): SpeakerRelation {
    if (a === null || b === null) return 'related';
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    let relation = this.#relations.get(key);
    if (relation === undefined) this.#relations.set(key, (relation = this.#relate(a, b)));
    return relation;
  }

  /** Words that the name, and the sentences round it, describe a speaker with. */
  descriptionOf(name: string): ReadonlySet<string> {
    const read = this.#read.get(name) ?? readSpeaker(name);
    const words = new Set(read.roles);
    const surname = surnameOf(read);
    if (surname === '') return words;
    for (const sentence of this.#sentences) {
      for (let at = sentence.indexOf(surname); at >= 0; at = sentence.indexOf(surname, at + 1)) {
        const round = sentence.slice(Math.max(0, at - REACH), at + surname.length + REACH);
        for (const word of round.split(/[^\p{L}-]+/u)) words.add(word);
      }
    }
    return words;
  }

  #relate(a: string, b: string): SpeakerRelation {
    const left = this.#read.get(a) ?? readSpeaker(a);
    const right = this.#read.get(b) ?? readSpeaker(b);
    const relation = relationOfNames(left, right);
    if (relation !== 'related') return relation;
    if (inOpposingCamps(new Set(left.words), new Set(right.words))) return 'different';
    // Who holds an office is for the text to say.
    if (left.office !== right.office) return 'related';
    const people = this.#isPerson(left) && this.#isPerson(right) && !isOneFamily(left, right);
    const bodies = isBody(left) && isBody(right) && isFullyNamed(left) && isFullyNamed(right);
    const shared = left.words.some((word) => right.words.includes(word));
    if (!people && (!bodies || shared)) return 'related';
    return this.#speaksFor(left, right) ? 'related' : 'different';
  }

  /** A bare name is a person's when somebody in the story has it for a surname. */
  #isPerson(name: SpeakerName): boolean {
    return name.kind === 'person' || (name.kind === 'unknown' && this.#surnames.has(surnameOf(name)));
  }

  #speaksFor(left: SpeakerName, right: SpeakerName): boolean {
    const [a, b] = [surnameOf(left), surnameOf(right)];
    return this.#relays.some((sentence) => sentence.includes(a) && sentence.includes(b));
  }
}

/** Whether one of two sets of words is of one camp alone, and the other of the camp against it. */
export function inOpposingCamps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const has = (words: ReadonlySet<string>, camp: readonly string[]): boolean =>
    camp.some((word) => words.has(word));
  return CAMPS.some(([one, other]) => {
    const [aOne, aOther, bOne, bOther] = [has(a, one), has(a, other), has(b, one), has(b, other)];
    return aOne !== aOther && bOne !== bOther && aOne !== bOne;
  });
}

/** Whether two names are one's as far as the names alone tell: `same`, or `related` where they leave it open. */
export function relationOfNames(left: SpeakerName, right: SpeakerName): 'same' | 'related' {
  if (left.words.join(' ') === right.words.join(' ')) return 'same';
  if (isAcronym(left, right) || isAcronym(right, left)) return 'same';
  if (isBody(left) || isBody(right)) {
    // "The ministry" may be any; which one is for the text to say, and within a story there is mostly one.
    const both = isBody(left) === isBody(right);
    return both && (isPartOf(left.words, right.words) || isPartOf(right.words, left.words))
      ? 'same'
      : 'related';
  }
  if (left.names.length === 0 || right.names.length === 0) {
    const roles =
      left.names.length === right.names.length && left.roles.some((role) => right.roles.includes(role));
    return roles ? 'same' : 'related';
  }
  if (isPartOf(left.names, right.names) || isPartOf(right.names, left.names)) return 'same';
  const [surname, other] = [surnameOf(left), surnameOf(right)];
  if (isSameName(surname, other)) return isOneFamily(left, right) ? 'related' : 'same';
  const sameFirst = left.names.length > 1 && right.names.length > 1 && left.names[0] === right.names[0];
  return sameFirst && (surname.endsWith(other) || other.endsWith(surname)) ? 'same' : 'related';
}

const isBody = (name: SpeakerName): boolean => name.kind === 'organisation';

/** Two full names with one surname and different first names: a couple, or two of one name. */
function isOneFamily(left: SpeakerName, right: SpeakerName): boolean {
  const [first, other] = [left.names[0] ?? '', right.names[0] ?? ''];
  if (left.names.length < 2 || right.names.length < 2 || !isSameName(surnameOf(left), surnameOf(right)))
    return false;
  const initial = first.length === 1 || other.length === 1;
  return !isSameName(first, other) && !(initial && first.startsWith(other.charAt(0)));
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.some((other) => isSameName(word, other)));
}

function surnameOf(name: SpeakerName): string {
  return name.names.at(-1) ?? '';
}

function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length > 4 && b.length > 4 && nameSimilarity(a, b) >= SAME_NAME;
}

/** Two institutions can only be told apart by names that say which. */
function isFullyNamed(name: SpeakerName): boolean {
  return name.names.length > 0 && name.words.length > 1;
}

/** "WHO" for "World Health Organization": the letters are the heads of the words, small ones aside. */
function isAcronym(short: SpeakerName, long: SpeakerName): boolean {
  const [only] = short.words;
  if (only === undefined || short.words.length > 1 || only.length < 2) return false;
  const heads = long.words.map((word) => word.charAt(0));
  return (
    heads.length === only.length &&
    heads.every((head) => only.includes(head)) &&
    only.startsWith(heads[0] ?? '')
  );
}
