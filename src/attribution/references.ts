import { DISPLAYS } from '../lexicon/speech-roles.js';
import { ROLE_GENDER, type Gender } from '../lexicon/titles.js';
import type { Speaker } from '../model.js';
import { lemma } from '../segment/lemma.js';
import { nameRun, type Cast, type Entity, type NameRun } from './entities.js';
import { canSpeak, headRegionEnd, type Group, type Phrase } from './phrases.js';
import type { Unit } from './units.js';
import {
  ADJ,
  COLLECTIVE,
  CROWD,
  DET,
  CONJ,
  HUMAN,
  NAME,
  ORG,
  PLURAL,
  POSS,
  PREP,
  PRON,
  PUNCT,
  QUOTE,
  SUB,
  TEXT,
  TITLE,
  has,
  type Word,
} from './words.js';

/** Somebody a pronoun can mean. */
export interface Referent {
  readonly speaker: Speaker;
  readonly gender: Gender | null;
  /** Known for a person by the shape of the name alone. */
  readonly weak?: boolean;
}

interface Traces {
  readonly unit: number;
  readonly block: number;
  /** Those who spoke in the unit, from the reporter's direct source inward. */
  readonly speakers: Referent[];
  subject: Referent | null;
}

/** What a general word may stand for; empty: a body whose name tells no kind of its own. */
const KINDRED: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['force', ['police', 'constabulary']],
  [
    'company',
    [
      'corporation',
      'firm',
      'group',
      'plc',
      'inc',
      'ltd',
      'co',
      'lines',
      'airlines',
      'industries',
      'holdings',
      'bank',
      'maker',
      'retailer',
      'supplier',
      'operator',
      'airline',
      'broadcaster',
    ],
  ],
  [
    'firm',
    [
      'company',
      'corporation',
      'group',
      'plc',
      'inc',
      'ltd',
      'co',
      'lines',
      'airlines',
      'industries',
      'holdings',
      'partners',
      'securities',
      'broker',
    ],
  ],
  ['agency', ['service', 'organisation', 'organization', 'office', 'programme', 'fund', 'administration']],
  ['charity', ['trust', 'foundation', 'relief', 'aid', 'international', 'fund', 'society']],
  [
    'group',
    [
      'observatory',
      'network',
      'watch',
      'international',
      'campaign',
      'coalition',
      'alliance',
      'association',
      'front',
    ],
  ],
  [
    'organisation',
    ['observatory', 'network', 'watch', 'international', 'association', 'society', 'foundation', 'un'],
  ],
  [
    'organization',
    ['observatory', 'network', 'watch', 'international', 'association', 'society', 'foundation', 'un'],
  ],
  ['monitor', ['observatory', 'network', 'watch']],
  ['watchdog', ['commission', 'authority', 'office', 'agency', 'observatory', 'watch']],
  ['body', ['commission', 'authority', 'council', 'committee', 'board', 'agency', 'un']],
]);

/** How far back a pronoun reaches, in units. */
const MEMORY = 14;

/** Turns noun phrases and pronouns into speakers, with what the article has said so far. */
export class References {
  readonly #cast: Cast;
  readonly #text: string;
  readonly #traces: Traces[] = [];
  #now: Traces | null = null;
  #crowd: string | null = null;
  /** Genders that pronouns have told. */
  readonly #learned = new Map<string, Gender>();

  constructor(cast: Cast, text: string) {
    this.#cast = cast;
    this.#text = text;
  }

  /** Opens a unit: what is noted from here on happens in it. */
  enter(unit: Unit): void {
    this.#now = { unit: unit.index, block: unit.block, speakers: [], subject: null };
    for (const word of unit.words) if (has(word, CROWD)) this.#crowd = word.base;
    this.#traces.push(this.#now);
    if (this.#traces.length > MEMORY) this.#traces.shift();
  }

  /** Those named in a unit, in order. */
  #namedIn({ unit }: Traces): readonly Referent[] {
    return (this.#cast.mentions[unit] ?? []).map(({ entity }) => this.#referent(entity));
  }

  /** Who a unit opens with, by name. */
  namedFirst(unit: Unit): Referent | null {
    const first = (this.#cast.mentions[unit.index] ?? []).find(({ from }) => from === 0);
    return first ? this.#referent(first.entity) : null;
  }

  noteSpeaker(referent: Referent): void {
    this.#now?.speakers.push(referent);
  }

  noteSubject(referent: Referent | null): void {
    if (this.#now) this.#now.subject = referent;
  }

  /** The last crowd that the article spoke of. */
  get crowd(): string | null {
    return this.#crowd;
  }

  /** The last one who spoke, or acted, before this unit. */
  lastSpeaker(): Referent | null {
    for (const trace of this.#traces.toReversed()) {
      if (trace === this.#now) continue;
      const speaker = trace.speakers[0];
      if (speaker) return speaker;
    }
    return null;
  }

  /** The person or body whom the previous unit of the same or the last paragraph is about. */
  lastTopic(unit: Unit): Referent | null {
    const previous = this.#traces.at(-2);
    if (previous === undefined || unit.block - previous.block > 3) return null;
    return previous.speakers[0] ?? previous.subject ?? onlyPerson(this.#namedIn(previous));
  }

  /**
   * Whom "he", "she", "it" or "they" means here. `embedded`: it stands inside a clause of its unit ("after
   * it warned", "what she called"), and so means that clause's subject sooner than somebody before.
   */
  pronoun(word: string, embedded = false): Referent | null {
    const found = this.#mostFitting(word, embedded);
    // Whoever "she" means is a woman from here on.
    if (found?.gender === null && (word === 'he' || word === 'she'))
      this.#learned.set(found.speaker.name, word === 'he' ? 'male' : 'female');
    return found;
  }

  #mostFitting(word: string, embedded: boolean): Referent | null {
    const fitsAny = fitting(word);
    if (fitsAny === null) return null;
    const fits = (referent: Referent): number =>
      fitsAny(
        referent.gender === null
          ? { ...referent, gender: this.#learned.get(referent.speaker.name) ?? null }
          : referent,
      );
    const now = this.#now;
    const earlier = now?.speakers.find((r) => fits(r) !== 0);
    if (earlier) return earlier;
    if (embedded && now) {
      if (now.subject && fits(now.subject) > 0) return now.subject;
      const named = this.#namedIn(now).find((r) => fits(r) > 0);
      if (named) return named;
    }
    const back = this.#traces.filter((trace) => trace !== now).toReversed();
    const nearest = back[0] ? best(back[0], this.#namedIn(back[0]), fits) : null;
    if (nearest) return nearest;
    if (now?.subject && fits(now.subject) > 0) return now.subject;
    for (const trace of back.slice(1)) {
      const found = best(trace, this.#namedIn(trace), fits);
      if (found) return found;
    }
    return (now ? best(now, this.#namedIn(now), fits) : null) ?? this.#byShape(fits);
  }

  /** Somebody lately named whom only capitals show to be a person. */
  #byShape(fits: (referent: Referent) => number): Referent | null {
    for (const trace of this.#traces.slice(-4).toReversed()) {
      const found = this.#namedIn(trace).findLast((referent) => referent.weak === true && fits(referent) > 0);
      if (found) return found;
    }
    return null;
  }

  /** Who a noun phrase with its appositions is, by the fullest name that the article gives. */
  group(unit: Unit, group: Group): Referent | null {
    if (group.others.length > 0) {
      const all = [group.head, ...group.others.toReversed()]
        .map((phrase) => this.phrase(unit, phrase, []))
        .filter((referent) => referent !== null);
      if (all.length > 1) {
        const name = all.map(({ speaker }) => speaker.name).join(' and ');
        return { speaker: { name, kind: 'group' }, gender: null };
      }
    }
    return this.phrase(unit, group.head, group.appositions);
  }

  /** Somebody of the article's cast whom a phrase names; null for strangers. */
  known(unit: Unit, phrase: Phrase): Referent | null {
    const { words } = unit;
    const run = nameRun(words, phrase.to - 1, phrase.from, phrase.to);
    if (run.name >= run.to || !has(words[run.to - 1], NAME)) return null;
    const entity = this.#cast.lookUp(words, run);
    return entity && !(entity.kind === 'person' && entity.weak) ? this.#referent(entity) : null;
  }

  phrase(unit: Unit, phrase: Phrase, appositions: readonly Phrase[]): Referent | null {
    const { words } = unit;
    const only = words[phrase.from];
    if (only === undefined) return null;
    if (phrase.to - phrase.from === 1 && has(only, PRON) && !has(only, HUMAN))
      return this.pronoun(
        only.norm,
        has(words[phrase.from - 1], SUB | PREP | CONJ) || words[phrase.from - 1]?.norm === 'what',
      );
    if (phrase.to - phrase.from === 1 && /^(?:one|another|others)$/.test(only.norm))
      return this.#oneOfThem(only.norm);
    if (words[phrase.to - 1]?.norm === 'them' && words[phrase.to - 2]?.norm === 'of')
      return this.#oneOfThem('one');
    const owner = this.#ownerOfText(unit, phrase, appositions);
    if (owner) return owner;
    const coordinated = this.#coordinated(unit, phrase);
    if (coordinated) return coordinated;
    const named = this.#named(unit, phrase);
    if (named?.kind === 'person') return this.#referent(named);
    // "its spokesman, Brigadier Samir Haddoun": the name is in the apposition.
    const end = headRegionEnd(words, phrase);
    const head = words[end - 1];
    for (const apposition of appositions) {
      const entity = this.#named(unit, apposition);
      if (entity === null) continue;
      if (named === null) {
        if (entity.kind === 'person' && head)
          for (let i = phrase.from; i < end; i++)
            if (has(words[i], HUMAN | TITLE)) entity.roles.add(words[i]?.base ?? '');
        return this.#referent(entity);
      }
    }
    if (named) return this.#referent(named);
    return this.#role(unit, phrase, end);
  }

  /** "a statement from the operator", "the ministry's bulletin": a text speaks for whoever wrote it. */
  #ownerOfText(unit: Unit, phrase: Phrase, appositions: readonly Phrase[]): Referent | null {
    const { words } = unit;
    const end = headRegionEnd(words, phrase);
    const head = words[end - 1];
    if (!has(head, TEXT) || has(head, NAME | HUMAN | ORG) || head === undefined || DISPLAYS.has(head.base))
      return null;
    for (let i = end; i < Math.min(phrase.to - 1, end + 2); i++) {
      if (!/^(?:by|from)$/.test(words[i]?.norm ?? '')) continue;
      const author: Phrase = { from: i + 1, to: phrase.to };
      if (canSpeak(words, author)) return this.phrase(unit, author, appositions);
    }
    for (let i = phrase.from; i < end - 1; i++) {
      if (!has(words[i], POSS)) continue;
      const owner: Phrase = { from: phrase.from, to: i + 1 };
      return canSpeak(words, owner) ? this.phrase(unit, owner, []) : null;
    }
    return null;
  }

  /** "said one", "said another": of the group spoken of, or like the one who spoke before. */
  #oneOfThem(word: string): Referent | null {
    for (const trace of this.#traces.toReversed()) {
      for (const { speaker, gender } of [...trace.speakers, ...(trace.subject ? [trace.subject] : [])]) {
        const noun = /^(?:one|a|an|another) (.+)$/.exec(speaker.name)?.[1];
        if (speaker.kind === 'role' && noun !== undefined)
          return { speaker: { name: `${word === 'others' ? 'other' : word} ${noun}`, kind: 'role' }, gender };
        if (speaker.kind === 'group' && !speaker.name.includes(' and '))
          return {
            speaker: {
              name: word === 'others' ? speaker.name : `one of the ${speaker.name.replace(/^the /, '')}`,
              kind: 'role',
            },
            gender: null,
          };
      }
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
      return {
        speaker: { name: `${this.#cast.display(left)} and ${this.#cast.display(right)}`, kind: 'group' },
        gender: null,
      };
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
      const longer = this.#organisationCalled(unit.words[run.from]?.base ?? '');
      if (longer) return longer;
    }
    return this.#cast.speakerNamed(unit, run);
  }

  #organisationCalled(head: string): Entity | null {
    const candidates = this.#cast.withHead(head).filter(({ parts }) => parts.length > 1 || parts[0] !== head);
    if (candidates.length === 0) return null;
    // The one that the text spoke of last; else the only one.
    for (const trace of this.#traces.toReversed()) {
      for (const { speaker } of [
        ...trace.speakers,
        ...(trace.subject ? [trace.subject] : []),
        ...this.#namedIn(trace).toReversed(),
      ]) {
        const found = candidates.find((organisation) => this.#cast.display(organisation) === speaker.name);
        if (found) return found;
      }
    }
    return candidates[0] ?? null;
  }

  /** "the force", "the company", "the group": the body that the text is about, when its name has no such word. */
  #lastBody(head: string): Entity | null {
    const kin = KINDRED.get(head);
    if (kin === undefined) return null;
    for (const trace of this.#traces.slice(-8).toReversed()) {
      for (const { speaker } of [
        ...trace.speakers,
        ...(trace.subject ? [trace.subject] : []),
        ...this.#namedIn(trace).toReversed(),
      ]) {
        if (speaker.kind !== 'organisation') continue;
        const entity = this.#cast.organisation(
          speaker.name
            .replace(/ \(.*$/, '')
            .toLowerCase()
            .split(' '),
        );
        if (
          entity &&
          (kin.length === 0 ? entity.heads.size === 0 : kin.some((word) => entity.heads.has(word)))
        )
          return entity;
      }
    }
    return null;
  }

  /** "the minister", "a Syrian military official", "residents", "the ministry". */
  #role(unit: Unit, phrase: Phrase, end: number): Referent | null {
    const { words } = unit;
    const head = words[end - 1];
    if (head === undefined) return null;
    const first = words[phrase.from];
    const owned = /^(?:its|his|her|their|our)$/.test(first?.norm ?? '');
    // Headlines drop the article: "Home Secretary slams ..."
    const clipped = unit.kind === 'headline' || unit.kind === 'subheading';
    const definite = /^(?:the|this|that)$/.test(first?.norm ?? '') || owned || clipped;
    const plural =
      has(head, PLURAL) ||
      (has(head, COLLECTIVE) && !has(head, ORG)) ||
      (head.base.endsWith('s') && !head.base.endsWith('ss'));
    if (definite && !plural && has(head, HUMAN)) {
      const person = this.#personCalled(head.base, words, phrase.from, end);
      if (person) return this.#referent(person);
    }
    const met =
      definite && !owned && !plural && has(head, HUMAN) && !has(head, ORG)
        ? this.#personJustMet(words, phrase.from, end)
        : null;
    if (met) return met;
    if (definite && !plural && has(head, ORG) && end - phrase.from === 2) {
      const organisation = this.#organisationCalled(head.base) ?? this.#lastBody(head.base);
      if (organisation) return this.#referent(organisation);
    }
    const name = this.#print(words, phrase, end);
    if (name === '') return null;
    const kind = plural ? 'group' : has(head, ORG) ? 'organisation' : 'role';
    return {
      speaker: { name, kind: kind === 'role' && !has(head, HUMAN) ? 'organisation' : kind },
      gender: ROLE_GENDER.get(head.base) ?? ROLE_GENDER.get(lemma(head.base)) ?? null,
    };
  }

  /** "The 58-year-old baker": the person just introduced, told of again by age. */
  #personJustMet(words: readonly Word[], from: number, end: number): Referent | null {
    for (let i = from; i < end; i++) {
      if (!/^\d{1,3}-year-old$/.test(words[i]?.norm ?? '')) continue;
      for (const trace of this.#traces.slice(-4).toReversed()) {
        const found =
          trace.speakers.find(isNamed) ??
          (trace.subject && isNamed(trace.subject) ? trace.subject : undefined) ??
          this.#namedIn(trace).findLast(isNamed);
        if (found) return found;
      }
    }
    return null;
  }

  #personCalled(role: string, words: readonly Word[], from: number, end: number): Entity | null {
    const candidates = this.#cast.withRole(role);
    if (candidates.length === 0) return null;
    // "the health minister" is not the interior minister, if anybody is called that.
    const qualifiers: string[] = [];
    for (let i = has(words[from], DET) ? from + 1 : from; i < end - 1; i++)
      if (!has(words[i], POSS | DET)) qualifiers.push(words[i]?.base ?? '');
    const exact = candidates.filter((person) => qualifiers.every((q) => person.roles.has(q)));
    const pool = exact.length > 0 ? exact : qualifiers.length === 0 ? candidates : [];
    if (pool.length <= 1) return pool[0] ?? null;
    for (const trace of this.#traces.toReversed()) {
      for (const { speaker } of [...trace.speakers, ...this.#namedIn(trace).toReversed()]) {
        const found = pool.find((person) => this.#cast.display(person) === speaker.name);
        if (found) return found;
      }
    }
    return pool[0] ?? null;
  }

  /** As printed, without what a reader does not need: no relative clause, no capital of a sentence's start. */
  #print(words: readonly Word[], phrase: Phrase, end: number): string {
    let { from } = phrase;
    if (
      has(words[from], DET) &&
      /^(?:its|his|her|their|our|this|that|these|those|both)$/.test(words[from]?.norm ?? '')
    )
      from++;
    let to = end;
    // "a clinical officer in Chikwawa", "a monitor in Geneva", but no clause after it.
    while (to < phrase.to && to - from < 12) {
      const word = words[to];
      if (word === undefined || (has(word, SUB) && !has(word, PREP)) || has(word, PUNCT)) break;
      if (to === end && !(has(word, PREP) && /^(?:of|for|from|in|at|with|to|near)$/.test(word.norm))) break;
      to++;
    }
    const first = words[from];
    const last = words[to - 1];
    if (first === undefined || last === undefined || to <= from) return '';
    const text = this.#text
      .slice(first.start, last.end)
      .replace(/\s+/g, ' ')
      .replace(/['’]s$/, '');
    if (has(first, NAME)) return text;
    // The capital of a sentence's start goes; that of "Western officials" stays.
    const small = has(first, DET) || (has(first, HUMAN | ORG | COLLECTIVE | TEXT) && !has(first, ADJ));
    return small && !/^\p{Lu}{2}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  }

  #referent(entity: Entity): Referent {
    return {
      speaker: { name: this.#cast.display(entity), kind: entity.kind },
      gender: entity.kind === 'person' ? entity.gender : null,
      weak: entity.kind === 'person' && entity.weak,
    };
  }
}

function onlyPerson(named: readonly Referent[]): Referent | null {
  const people = named.filter(isPerson);
  return people.length === 1 ? (people[0] ?? null) : null;
}

const isNamed = ({ speaker }: Referent): boolean => speaker.kind === 'person';

const isPerson = ({ speaker }: Referent): boolean => speaker.kind === 'person' || speaker.kind === 'role';

/** How well somebody fits a pronoun: 0 not, 1 perhaps, 2 well. Null for pronouns that mean nobody of the article. */
function fitting(word: string): ((referent: Referent) => 0 | 1 | 2) | null {
  switch (word) {
    case 'he':
    case 'she': {
      const wanted: Gender = word === 'he' ? 'male' : 'female';
      return ({ speaker, gender }) => {
        if (speaker.kind !== 'person' && speaker.kind !== 'role') return 0;
        return gender === null ? 1 : gender === wanted ? 2 : 0;
      };
    }
    case 'it':
      // A name that nothing but capitals shows for a person's may be a company's.
      return ({ speaker, weak }) => (speaker.kind === 'organisation' ? 2 : weak === true ? 1 : 0);
    case 'they':
      return ({ speaker }) => (speaker.kind === 'group' ? 2 : speaker.kind === 'organisation' ? 1 : 0);
    case 'one':
    case 'another':
      return ({ speaker }) => (speaker.kind === 'group' ? 2 : 0);
    default:
      return null;
  }
}

/** The one of a unit whom a pronoun means: who spoke, whom it was about, then the others, the last first. */
function best(
  trace: Traces,
  named: readonly Referent[],
  fits: (referent: Referent) => number,
): Referent | null {
  const ordered = [
    ...trace.speakers,
    ...(trace.subject ? [trace.subject] : []),
    ...named.filter(({ weak }) => weak !== true).toReversed(),
  ];
  let perhaps: Referent | null = null;
  for (const referent of ordered) {
    const fit = fits(referent);
    if (fit === 2) return referent;
    if (fit === 1) perhaps ??= referent;
  }
  return perhaps;
}
