import { HEADS, KINDRED, KINDRED_ROLES, TOP_OFFICES } from '../lexicon/speech-roles.js';
import { OFFICES, ROLE_GENDER } from '../lexicon/titles.js';
import { lemma } from '../segment/lemma.js';
import { foldSpaces } from '../segment/letters.js';
import type { Cast } from './cast.js';
import { referentOf, type Discourse, type Referent } from './discourse.js';
import type { Entity } from './entities.js';
import type { Phrase } from './phrases.js';
import type { Unit } from './units.js';
import {
  ADJ,
  COLLECTIVE,
  DET,
  HUMAN,
  NAME,
  ORG,
  PLURAL,
  POSS,
  PREP,
  PUNCT,
  SUB,
  TEXT,
  has,
  type Word,
} from './words.js';

const OWNERS: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our']);
const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** Noun phrases without a name: "the minister", "a Syrian military official", "residents", "the ministry". */
export class Roles {
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly #text: string;

  constructor(cast: Cast, discourse: Discourse, text: string) {
    this.#cast = cast;
    this.#discourse = discourse;
    this.#text = text;
  }

  /** Who it is: by name if the article gives one, else as printed. `end`: where the head of the phrase ends. */
  read(unit: Unit, phrase: Phrase, end: number): Referent | null {
    const { words } = unit;
    const head = words[end - 1];
    if (head === undefined) return null;
    const first = words[phrase.from];
    const owned = OWNERS.has(first?.norm ?? '');
    // Headlines drop the article: "Home Secretary slams ..."
    const clipped = unit.kind === 'headline' || unit.kind === 'subheading' || first?.norm === 'counsel';
    const definite = owned || clipped || POINTERS.has(first?.norm ?? '');
    const plural =
      has(head, PLURAL) ||
      (has(head, COLLECTIVE) && !has(head, ORG)) ||
      (head.base.endsWith('s') && !head.base.endsWith('ss'));
    if (definite && !plural && has(head, HUMAN) && head.base !== 'police') {
      const person = this.#personCalled(head.base, words, phrase.from, end);
      if (person) return this.#discourse.referent(person);
    }
    const met =
      definite && !owned && !plural && has(head, HUMAN) && !has(head, ORG)
        ? this.#personByAge(words, phrase.from, end)
        : null;
    if (met) return met;
    const again =
      first?.norm === 'the' && !plural && has(head, HUMAN) && !has(head, ORG) && phrase.to === end
        ? this.#describedAgain(unit, phrase.from + 1, end)
        : null;
    if (again) return again;
    if (definite && !plural && has(head, ORG) && end - phrase.from === 2) {
      const organisation = this.organisationCalled(head.base) ?? this.#lastBody(head.base);
      if (organisation) return this.#discourse.referent(organisation);
      const plain = this.#lastCalled(head.base);
      if (plain) return plain;
    }
    const name = this.#print(words, phrase, end);
    if (name === '') return null;
    const house = this.#discourse.pronoun('we');
    if (house?.speaker.name.toLowerCase() === name.toLowerCase()) return house;
    const kind = plural ? 'group' : has(head, ORG) ? 'organisation' : 'role';
    return referentOf(
      { name, kind: kind === 'role' && !has(head, HUMAN) ? 'organisation' : kind },
      ROLE_GENDER.get(head.base) ?? ROLE_GENDER.get(lemma(head.base)) ?? null,
    );
  }

  /**
   * "Tom Brierley was on the headland. 'We hauled,' said the truck driver": what the only person of the last
   * sentences is, in words that the text has not used yet.
   */
  #describedAgain({ start, words }: Unit, from: number, end: number): Referent | null {
    const noun = words[end - 1]?.base ?? '';
    const family =
      noun.includes('-of-') ||
      /^(?:gran|grandad|grandmother|grandfather|pensioner|widow|widower|newlywed)$/.test(noun);
    if (!family && (end - from < 2 || HOLDS_OFFICE.test(noun))) return null;
    const before = this.#text.slice(Math.max(0, start - 6000), start).toLowerCase();
    for (let i = from; i < end; i++) {
      if (has(words[i], ORG | NAME | POSS)) return null;
      if (!family && before.includes(words[i]?.base ?? '')) return null;
    }
    return this.#discourse.onlyMet();
  }

  /** "The 58-year-old baker", "the former postman": told of again by age, or by what the person was. */
  #personByAge(words: readonly Word[], from: number, end: number): Referent | null {
    for (let i = from; i < end; i++) {
      const norm = words[i]?.norm ?? '';
      if (/^\d{1,3}-year-old$/.test(norm)) return this.#discourse.justMet();
      if (/^(?:former|retired|ex)$/.test(norm) && i === from + 1 && !this.#spokenOf(words[end - 1]))
        return this.#discourse.justMet();
    }
    return null;
  }

  /** An office, or somebody without a name who was called that lately: no second word for somebody else. */
  #spokenOf(head: Word | undefined): boolean {
    const noun = head?.base ?? '';
    if (OFFICES.has(noun)) return true;
    for (const { name, kind } of this.#discourse.lately())
      if (kind !== 'person' && name.split(' ').includes(noun)) return true;
    return false;
  }

  #personCalled(role: string, words: readonly Word[], from: number, end: number): Entity | null {
    let candidates = this.#cast.entities.withRole(role);
    // "the health minister" is not the interior minister, if anybody is called that.
    const qualifiers: string[] = [];
    for (let i = has(words[from], DET) ? from + 1 : from; i < end - 1; i++)
      if (!has(words[i], POSS | DET)) qualifiers.push(words[i]?.base ?? '');
    // "the UN chief" is its secretary-general
    if (candidates.length === 0 && qualifiers.length > 0 && HEADS.has(role))
      candidates = [...TOP_OFFICES].flatMap((office) => this.#cast.entities.withRole(office));
    if (candidates.length === 0 && qualifiers.length === 0) return this.#kinOf(role);
    const exact = candidates.filter((person) => qualifiers.every((q) => person.roles.has(q)));
    const pool = exact.length > 0 ? exact : qualifiers.length === 0 ? candidates : [];
    if (pool.length <= 1) return pool[0] ?? null;
    for (const speaker of this.#discourse.lately()) {
      const found = pool.find((person) => this.#cast.display(person) === speaker.name);
      if (found) return found;
    }
    return pool[0] ?? null;
  }

  /** The only one of the cast whose role is another word for this one. */
  #kinOf(role: string): Entity | null {
    const kin = (KINDRED_ROLES.get(role) ?? []).flatMap((other) => this.#cast.entities.withRole(other));
    if (role === 'counsel')
      kin.push(
        ...this.#cast.entities.people.filter(({ parts }) => /^[skq]c$/.test(parts.at(-1) ?? '')).slice(0, 2),
      );
    const [only, ...others] = new Set(kin);
    return others.length === 0 ? (only ?? null) : null;
  }

  /** The institution that "the `head`" stands for: the one that the text spoke of last, else the first. */
  organisationCalled(head: string): Entity | null {
    const candidates = this.#cast.entities
      .withHead(head)
      .filter(({ parts }) => parts.length > 1 || parts[0] !== head);
    if (candidates.length <= 1) return candidates[0] ?? null;
    for (const speaker of this.#discourse.lately()) {
      const found = candidates.find((organisation) => this.#cast.display(organisation) === speaker.name);
      if (found) return found;
    }
    return candidates[0] ?? null;
  }

  /** "the force", "the company": the body that the text is about, when its name has no such word. */
  #lastBody(head: string): Entity | null {
    const kin = KINDRED.get(head);
    if (kin === undefined) return null;
    for (const speaker of this.#discourse.lately(8)) {
      if (speaker.kind !== 'organisation') continue;
      const parts = speaker.name
        .replace(/ \(.*$/, '')
        .toLowerCase()
        .split(' ');
      const entity = this.#cast.entities.organisation(parts);
      if (entity && [...entity.heads].some((word) => kin.has(word))) return entity;
    }
    return null;
  }

  /** The same after a body without a name: "the force" after "police". */
  #lastCalled(head: string): Referent | null {
    const kin = KINDRED.get(head);
    if (kin === undefined) return null;
    for (const speaker of this.#discourse.lately(4))
      if (kin.has(speaker.name.toLowerCase().split(' ').at(-1) ?? '') && !NO_FIRM.test(speaker.name))
        return referentOf(speaker);
    return null;
  }

  /** As printed, without what a reader does not need: no relative clause, no capital of a sentence's start. */
  #print(words: readonly Word[], phrase: Phrase, end: number): string {
    let { from } = phrase;
    if (has(words[from], DET) && DEICTIC.has(words[from]?.norm ?? '')) from++;
    let to = end;
    // "a clinical officer in Chikwawa", "a monitor in Geneva", but no clause after it.
    while (to < phrase.to && to - from < 12) {
      const word = words[to];
      if (word === undefined || (has(word, SUB) && !has(word, PREP)) || has(word, PUNCT)) break;
      const about = word.norm === 'on' && has(words[end - 1], TEXT) && has(words[end - 1], PLURAL); // "reports on social media"
      if (
        to === end &&
        !about &&
        !(has(word, PREP) && /^(?:of|for|from|in|at|with|to|near)$/.test(word.norm))
      )
        break;
      to++;
    }
    const first = words[from];
    const last = words[to - 1];
    if (first === undefined || last === undefined || to <= from) return '';
    const printed = foldSpaces(this.#text.slice(first.start, last.end));
    const text = printed.endsWith('s') ? printed.replace(/['’]s$/, '') : printed;
    if (has(first, NAME)) return text;
    // The capital of a sentence's start goes; that of "Western officials" stays.
    const small = has(first, DET) || (has(first, HUMAN | ORG | COLLECTIVE | TEXT) && !has(first, ADJ));
    return small && !/^\p{Lu}{2}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  }
}

/** Whoever stands for an institution or a party to a case, and need not be named beside it. */
const HOLDS_OFFICE =
  /^(?:spokes.*|.*-?(?:spokesman|spokeswoman)|official|officer|source|judge|prosecutor|lawyer|barrister|solicitor|attorney|witness|expert|analyst|reporter|interviewer|caller|defendant|suspect|victim|attacker|gunman|chief|head|leader|owner|coroner|commander|detective|inspector|editor|critic|opponent|wife|husband|son|daughter|brother|sister|neighbou?r|friend|colleague|man|woman|boy|girl|teenager|president|premier|chancellor|minister|secretary|governor|mayor|senator|representative|congress(?:man|woman)|councillor|ambassador|envoy|speaker|chair(?:man|woman|person)?|director|executive|ceo|boss|deputy|mp|commissioner|coach|manager|captain|dean|principal|coordinator|organi[sz]er|founder|aide|sheriff|ombudsman|prefect|magistrate|delegate|campaigner|activist|resident|negotiator|economist|official|member|partner)$/;

/** Groups that no text calls "the company". */
const NO_FIRM =
  /\b(?:campaign|rights|monitoring|advocacy|lobby|pressure|consumer|support|aid|relief|working|armed|rebel|militant|action|interest|citizens['’]|residents['’]|patients['’]|women['’]s) group$/iu;

const DEICTIC: ReadonlySet<string> = new Set('its his her their our this that these those both'.split(' '));
