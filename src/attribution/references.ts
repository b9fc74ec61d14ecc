import { DISPLAYS } from '../lexicon/speech-roles.js';
import { PRESS } from '../lexicon/speech-words.js';
import type { Cast } from './cast.js';
import { referentOf, type Discourse, type Referent } from './discourse.js';
import type { Entity } from './entities.js';
import { type NameRun, nameRun } from './names.js';
import { type Group, type Phrase, canSpeak, findForward, headRegionEnd } from './phrases.js';
import { Roles } from './roles.js';
import type { Unit } from './units.js';
import { CALLED, WHERE, WHICH, WHOSE } from './traits.js';
import {
  COLLECTIVE,
  CONJ,
  DET,
  HUMAN,
  NAME,
  ORG,
  PLURAL,
  POSS,
  PREP,
  PRON,
  QUOTE,
  SUB,
  TEXT,
  TITLE,
  has,
  isNominal,
  isNumberWord,
  shows,
  type Word,
} from './words.js';

/** Whom "by his account" and "in their view" mean. */
const POSSESSORS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

/** Those whom "our" does not make part of a house. */
const OUTSIDER =
  /^(?:partners?|sister|parent|competitors?|rivals?|clients?|customers?|suppliers?|donors?|readers?|sources?|lawyers?|auditors?|insurers?|government|opponents?|critics|neighbou?rs?)$/;

const SEEN = /^(?:reviewed|seen|obtained|viewed|examined|read|inspected)$/;

const FIGURES = /^(?:figures|data|statistics|records|estimates?|findings)$/;

/** Turns noun phrases into speakers: names, appositions, roles, pronouns. */
export class References {
  readonly discourse: Discourse;
  readonly #cast: Cast;
  readonly #roles: Roles;
  readonly #text: string;

  constructor(cast: Cast, discourse: Discourse, text: string) {
    this.#cast = cast;
    this.discourse = discourse;
    this.#text = text;
    this.#roles = new Roles(cast, discourse, text);
  }

  /** Who a noun phrase with its appositions is, by the fullest name that the article gives. */
  group(unit: Unit, group: Group): Referent | null {
    const several = group.others.length > 0 ? this.#several(unit, group) : null;
    return several ?? this.phrase(unit, group.head, group.appositions);
  }

  /** "John McCain, a doctor, and Lindsey Graham": those of a group whom something can be said of, if there are more. */
  #several(unit: Unit, { head, others }: Group): Referent | null {
    const all = [head, ...others.toReversed()]
      .map((phrase) => this.phrase(unit, phrase, []))
      .filter((referent) => referent !== null);
    if (all.length < 2) return null;
    return referentOf({ name: all.map(({ speaker }) => speaker.name).join(' and '), kind: 'group' });
  }

  /** Somebody of the article's cast whom a phrase names; null for strangers. */
  known(unit: Unit, phrase: Phrase): Referent | null {
    const { words } = unit;
    const end = headRegionEnd(words, phrase);
    const run = nameRun(words, end - 1, phrase.from, phrase.to);
    if (run.name >= run.to || run.to < phrase.to || !has(words[run.to - 1], NAME)) return null;
    const entity = this.#cast.lookUp(words, run);
    return entity && !(entity.kind === 'person' && entity.weak) ? this.discourse.referent(entity) : null;
  }

  /** Who a noun phrase is, told by itself or by what is set beside it. */
  phrase(unit: Unit, phrase: Phrase, appositions: readonly Phrase[]): Referent | null {
    const { words } = unit;
    const only = words[phrase.from];
    if (only === undefined) return null;
    if (phrase.to - phrase.from === 1 && has(only, PRON) && !has(only, HUMAN))
      return this.discourse.pronoun(
        only.norm,
        has(words[phrase.from - 1], SUB | PREP | CONJ) || words[phrase.from - 1]?.norm === 'what',
      );
    const possessor = phrase.to - phrase.from === 1 ? POSSESSORS.get(only.norm) : undefined;
    if (possessor !== undefined) return this.discourse.pronoun(possessor);
    if (phrase.to - phrase.from === 1 && ONE_OR_ANOTHER.has(only.norm))
      return this.discourse.oneOfThem(only.norm);
    if (words[phrase.to - 1]?.norm === 'them' && words[phrase.to - 2]?.norm === 'of') {
      const number = words[phrase.to - 3];
      const several = number !== undefined && number.norm !== 'one' && isNumberWord(number);
      return this.discourse.oneOfThem(several ? number.norm : 'one');
    }
    const end = headRegionEnd(words, phrase);
    const owner = this.#ownerOfText(unit, phrase, end, appositions);
    if (owner) return owner;
    const coordinated = this.#coordinated(unit, phrase);
    if (coordinated) return coordinated;
    const named = this.#named(unit, phrase);
    if (named?.kind === 'person') return this.discourse.referent(named);
    // "its spokesman, Brigadier Samir Haddoun": the name is in the apposition.
    const head = words[end - 1];
    // "a woman called Sana Idris"
    if (named === null && has(head, HUMAN) && shows(words[end], CALLED)) {
      const called = this.#named(unit, { from: end + 1, to: phrase.to });
      if (called?.kind === 'person') return this.discourse.referent(called);
    }
    // "director of operations Ines Caldeira", but not "a friend of teacher Ines Caldeira"
    const last = words[phrase.to - 1];
    if (named === null && has(head, HUMAN) && end < phrase.to - 3 && has(last, NAME)) {
      const run = nameRun(words, phrase.to - 1, end, phrase.to);
      const field = words[run.from - 1];
      if (
        run.to - run.name === 2 &&
        run.name === run.from &&
        isNominal(field) &&
        !has(field, HUMAN | ORG | NAME)
      ) {
        const officer = this.#named(unit, run);
        if (officer?.kind === 'person') return this.discourse.referent(officer);
      }
    }
    // "officials in the capital, Marran": no one name is that of several people
    const several = has(head, PLURAL) && has(head, HUMAN);
    for (const apposition of appositions) {
      // "the health board, whose chief, Omer Tan, appealed": the name is the chief's
      if (shows(words[apposition.from], WHOSE)) break;
      // "the report, which the Herald has seen, says": no name for the report
      if (shows(words[apposition.from], WHICH | WHOSE | WHERE)) continue;
      const entity = this.#named(unit, apposition);
      if (entity === null || (several && named === null)) continue;
      if (named === null) {
        if (entity.kind === 'person' && head)
          for (let i = phrase.from; i < end; i++)
            if (has(words[i], HUMAN | TITLE)) entity.roles.add(words[i]?.base ?? '');
        return this.discourse.referent(entity);
      }
    }
    if (named) return this.discourse.referent(named);
    return this.#ownHouse(words, phrase, head) ?? this.#roles.read(unit, phrase, end);
  }

  /** "Our teams", "our branch", where the publisher speaks: itself. Not "our partner organisation", "our nurse". */
  #ownHouse(words: readonly Word[], { from }: Phrase, head: Word | undefined): Referent | null {
    if (words[from]?.norm !== 'our' || !has(head, ORG | PLURAL | COLLECTIVE)) return null;
    return OUTSIDER.test(words[from + 1]?.norm ?? '') ? null : this.discourse.pronoun('we');
  }

  /** "a statement from the operator", "the ministry's bulletin", "our inquiry": a text speaks for whoever wrote it. */
  #ownerOfText(unit: Unit, phrase: Phrase, end: number, appositions: readonly Phrase[]): Referent | null {
    const { words } = unit;
    const head = words[end - 1];
    if (!has(head, TEXT) || has(head, NAME | HUMAN | ORG) || head === undefined || DISPLAYS.has(head.base))
      return null;
    if (words[phrase.from]?.norm === 'our') return this.discourse.pronoun('we');
    // "the same bulletin lists": whoever spoke last
    if (end === phrase.from + 3 && words[phrase.from + 1]?.norm === 'same')
      return this.discourse.lastTopic(unit) ?? this.discourse.lastSpeaker();
    // "its figures show"
    if (/^(?:its|their)$/.test(words[phrase.from]?.norm ?? '') && FIGURES.test(head.norm))
      return this.discourse.pronoun(words[phrase.from]?.norm === 'its' ? 'it' : 'they');
    for (let i = end; i < Math.min(phrase.to - 1, end + 9); i++) {
      // "a survey of more than 1,200 households by X"
      if (!(i < end + 2 ? /^(?:by|from)$/ : /^by$/).test(words[i]?.norm ?? '')) continue;
      const shown = findForward(words, i + 2, phrase.to, ({ norm }) => SEEN.test(norm));
      const author: Phrase = { from: i + 1, to: shown ?? phrase.to };
      // "logs reviewed by the Courier": a paper reads what others wrote
      const seen = SEEN.test(words[i - 1]?.norm ?? '');
      if (seen && words.slice(author.from, author.to).some(({ base }) => PRESS.has(base))) return null;
      if (canSpeak(words, author)) return this.phrase(unit, author, appositions);
    }
    for (let i = phrase.from; i < end - 1; i++) {
      if (!has(words[i], POSS)) continue;
      const owner: Phrase = { from: phrase.from, to: i + 1 };
      return canSpeak(words, owner) ? this.phrase(unit, owner, []) : null;
    }
    return null;
  }

  /** "Moscow and Damascus", "John McCain and Lindsey Graham". */
  #coordinated(unit: Unit, { from, to }: Phrase): Referent | null {
    const { words } = unit;
    for (let i = from + 1; i < to - 1; i++) {
      if (words[i]?.norm !== 'and') continue;
      const left = this.#named(unit, { from, to: i });
      const right = this.#named(unit, { from: i + 1, to });
      if (!left || !right || left === right) return null;
      const joined = nameRun(words, i - 1, from, to);
      if (joined.to > i) return null; // one name: "Health and Safety Executive"
      return referentOf({
        name: `${this.#cast.display(left)} and ${this.#cast.display(right)}`,
        kind: 'group',
      });
    }
    return null;
  }

  /** The entity that a phrase names with its head, else null. */
  #named(unit: Unit, phrase: Phrase): Entity | null {
    const { words } = unit;
    let { from } = phrase;
    while (from < phrase.to && has(words[from], DET) && !has(words[from], NAME)) from++;
    const end = headRegionEnd(words, { from, to: phrase.to });
    const head = words[end - 1];
    if (has(head, QUOTE) && head) {
      const inner = this.#text.slice(head.start + 1, head.end - 1);
      return { kind: 'organisation', name: inner, parts: [], heads: new Set(), short: null };
    }
    if (!has(head, NAME)) return null;
    const run = nameRun(words, end - 1, from, phrase.to);
    if (run.name >= run.to && !this.#isInstitution(words, run)) return null;
    return this.#entityOf(unit, run, has(words[run.from - 1], DET) && words[run.from - 1]?.norm === 'the');
  }

  #isInstitution(words: readonly Word[], run: NameRun): boolean {
    // "the Head of Mission"
    if (has(words[run.from], TITLE) && words[run.from + 1]?.norm === 'of') return false;
    for (let i = run.from; i < run.to; i++)
      if (has(words[i], ORG)) return !has(words[run.to - 1], TITLE) || has(words[run.to - 1], ORG);
    return false;
  }

  #entityOf(unit: Unit, run: NameRun, definite: boolean): Entity {
    const mention = (this.#cast.mentions[unit.index] ?? []).find(
      ({ from, to }) => from < run.to && run.from < to && to === run.to,
    );
    if (mention) return mention.entity;
    // "the Observatory", "The Ministry": capitals that repeat the head of a longer name.
    if (run.to - run.from === 1 && definite) {
      const longer = this.#roles.organisationCalled(unit.words[run.from]?.base ?? '');
      if (longer) return longer;
    }
    return this.#cast.speakerNamed(unit, run);
  }
}

const ONE_OR_ANOTHER: ReadonlySet<string> = new Set(['one', 'another', 'others']);
