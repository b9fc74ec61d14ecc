import type { Gender } from '../lexicon/titles.js';
import type { Speaker } from '../model.js';
import type { Cast } from './cast.js';
import type { Entity } from './entities.js';
import { pairsIn } from './pairs.js';
import type { Unit } from './units.js';
import { CROWD, NUM, has } from './words.js';

/** Somebody a pronoun can mean. */
export interface Referent {
  readonly speaker: Speaker;
  readonly gender: Gender | null;
  /** Known for a person by the shape of the name alone. */
  readonly weak: boolean;
  /** Speaks in a text only: no "he" means such a one. */
  readonly aloud: boolean;
}

export const referentOf = (
  speaker: Speaker,
  gender: Gender | null = null,
  weak = false,
  aloud = false,
): Referent => ({ speaker, gender, weak, aloud });

/** What one unit leaves behind for the pronouns after it. */
interface Trace {
  readonly unit: number;
  readonly block: number;
  /** Those who spoke in the unit, from the reporter's direct source inward. */
  readonly speakers: Referent[];
  subject: Referent | null;
  /** Its first word, small. */
  readonly opens: string;
  /** People named in one breath: whom "they" means. */
  readonly pairs: readonly Referent[];
}

/** How far back a pronoun reaches, in units. */
const MEMORY = 14;

/** Who the article has spoken of lately, and whom its pronouns mean. */
export class Discourse {
  readonly #cast: Cast;
  readonly #house: Speaker | null;
  readonly #traces: Trace[] = [];
  #now: Trace | null = null;
  #crowd: string | null = null;
  /** Genders that pronouns have told. */
  readonly #learned = new Map<string, Gender>();

  /** `house`: who "we" is outside quotation marks, if the publisher speaks for itself. */
  constructor(cast: Cast, house: Speaker | null) {
    this.#cast = cast;
    this.#house = house;
  }

  /** Opens a unit: what is noted from here on happens in it. */
  enter(unit: Unit): void {
    this.#now = {
      unit: unit.index,
      block: unit.block,
      speakers: [],
      subject: null,
      opens: unit.words[0]?.norm ?? '',
      pairs: this.#pairsIn(unit),
    };
    if ((unit.flags & CROWD) !== 0)
      for (const word of unit.words) if (has(word, CROWD)) this.#crowd = word.base;
    this.#traces.push(this.#now);
    if (this.#traces.length > MEMORY) this.#traces.shift();
  }

  #pairsIn(unit: Unit): Referent[] {
    const pairs: Referent[] = [];
    for (const people of pairsIn(unit, this.#cast.mentions[unit.index] ?? []))
      pairs.push(
        referentOf({ name: people.map((person) => this.#cast.display(person)).join(' and '), kind: 'group' }),
      );
    return pairs;
  }

  noteSpeaker(referent: Referent): void {
    this.#now?.speakers.push(referent);
  }

  noteSubject(referent: Referent | null): void {
    if (this.#now) this.#now.subject = referent;
  }

  /** Who speaks as "we", if the publisher speaks for itself. */
  get house(): Speaker | null {
    return this.#house;
  }

  /** The last crowd that the article spoke of. */
  get crowd(): string | null {
    return this.#crowd;
  }

  /** Whose name opens a unit, or stands at that word of it. */
  namedAt(unit: Unit, at: number): Referent | null {
    const first = (this.#cast.mentions[unit.index] ?? []).find(({ from }) => from === at);
    return first ? this.referent(first.entity) : null;
  }

  /** The person or body whom the previous unit of the same or the last paragraph is about. */
  lastTopic(unit: Unit): Referent | null {
    const previous = this.#traces.at(-2);
    if (previous === undefined || unit.block - previous.block > 3) return null;
    return previous.speakers[0] ?? previous.subject ?? onlyPerson(this.#namedIn(previous));
  }

  /** Who spoke last, in one of the last sentences. */
  lastSpeaker(): Referent | null {
    for (const { speakers } of this.#traces.slice(-4, -1).toReversed()) if (speakers[0]) return speakers[0];
    return null;
  }

  /**
   * Whom "he", "she", "it" or "they" means here. `embedded`: it stands inside a clause of its unit ("after
   * it warned", "what she called"), and so means that clause's subject sooner than somebody before.
   */
  pronoun(word: string, embedded = false): Referent | null {
    if (word === 'we') return this.#house && referentOf(this.#house);
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
      fitsAny(referent, referent.gender ?? this.#learned.get(referent.speaker.name) ?? null);
    const now = this.#now;
    const earlier = now?.speakers.find((r) => fits(r) !== 0);
    if (earlier) return earlier;
    if (embedded && now) {
      if (now.subject && fits(now.subject) > 0) return now.subject;
      const named = this.#namedIn(now).find((r) => fits(r) > 0);
      if (named) return named;
    }
    const back = this.#traces.filter((trace) => trace !== now).toReversed();
    // "It found nothing to support the ministry's claim. It counted three": one after the other
    const last = back[0]?.subject;
    if (!embedded && now?.opens === word && back[0]?.opens === word && last && fits(last) > 0) return last;
    const nearest = back[0] ? best(back[0], this.#namedIn(back[0]), fits) : null;
    // "Reports that reached the agency, it said, ...": a body of the sentence before a doubtful name
    if (word === 'it' && now && (nearest === null || fits(nearest) < 2)) {
      const body = this.#namedIn(now).find((r) => fits(r) === 2);
      if (body) return body;
    }
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
      const found = this.#namedIn(trace).findLast((referent) => referent.weak && fits(referent) > 0);
      if (found) return found;
    }
    return null;
  }

  /** "said one", "said another", "two of them said": of the group spoken of, or like the one who spoke before. */
  oneOfThem(word: string): Referent | null {
    const number = /^(?:one|another|others)$/.test(word) ? 'one' : word;
    for (const trace of this.#traces.toReversed()) {
      for (const { speaker, gender } of [...trace.speakers, ...(trace.subject ? [trace.subject] : [])]) {
        const noun = /^(?:one|a|an|another) (.+)$/.exec(speaker.name)?.[1];
        if (speaker.kind === 'role' && noun !== undefined && word !== 'one' && number === 'one')
          return referentOf({ name: `${word === 'others' ? 'other' : word} ${noun}`, kind: 'role' }, gender);
        if (speaker.kind === 'group' && !speaker.name.includes(' and '))
          return referentOf({
            name: word === 'others' ? speaker.name : `${number} of the ${speaker.name.replace(/^the /, '')}`,
            kind: number === 'one' ? 'role' : 'group',
          });
      }
    }
    return number === 'one' ? null : referentOf({ name: `${word} of them`, kind: 'group' });
  }

  /** "The 58-year-old baker": the person just introduced, told of again by age. */
  justMet(): Referent | null {
    for (const trace of this.#traces.slice(-4).toReversed()) {
      const acting = [...trace.speakers, ...(trace.subject ? [trace.subject] : [])];
      const found = acting.find(isNamed) ?? this.#namedIn(trace).findLast(isNamed);
      if (found) return found;
    }
    return null;
  }

  /** The only person whom the last two sentences and this one speak of. */
  onlyMet(): Referent | null {
    let only: Referent | null = null;
    for (const trace of this.#traces.slice(-3)) {
      for (const met of [
        ...trace.speakers,
        ...(trace.subject ? [trace.subject] : []),
        ...this.#namedIn(trace),
      ]) {
        if (!isNamed(met)) continue;
        if (only !== null && only.speaker.name !== met.speaker.name) return null;
        only = met;
      }
    }
    return only;
  }

  /** Somebody whose name, with an age behind it, opens a unit: "Becky Lomas, 33, from Telford, was". */
  aged({ index, words }: Unit): Referent | null {
    const first = (this.#cast.mentions[index] ?? [])[0];
    if (first?.entity.kind !== 'person' || first.from > 3) return null;
    const age = words[first.to + 1];
    const told = words[first.to]?.text === ',' && has(age, NUM) && /^\d{1,3}$/.test(age?.text ?? '');
    return told ? this.referent(first.entity) : null;
  }

  /** The body that this sentence is about, else the one that spoke or acted in the sentence before. */
  actingBody(): Referent | null {
    const body = (referent: Referent | null | undefined): referent is Referent =>
      referent?.speaker.kind === 'organisation';
    const now = this.#now;
    if (now && body(now.subject)) return now.subject;
    const named = now === null ? [] : this.#namedIn(now).filter(body);
    if (named.length === 1) return named[0] ?? null;
    const back = this.#traces.findLast((trace) => trace !== now);
    return back?.speakers.find(body) ?? (body(back?.subject) ? back.subject : null);
  }

  /** Everybody spoken of in the last units, the latest first; of a unit, who spoke and acted before who is named. */
  *lately(units = MEMORY): Generator<Speaker> {
    for (const trace of this.#traces.slice(-units).toReversed()) {
      for (const { speaker } of trace.speakers) yield speaker;
      if (trace.subject) yield trace.subject.speaker;
      for (const { speaker } of this.#namedIn(trace).toReversed()) yield speaker;
    }
  }

  referent(entity: Entity): Referent {
    const { kind } = entity;
    const speaker: Speaker = { name: this.#cast.display(entity), kind };
    return kind === 'person' ? referentOf(speaker, entity.gender, entity.weak) : referentOf(speaker);
  }

  /** Those named in a unit, in order. */
  #namedIn({ unit }: Trace): readonly Referent[] {
    const named: Referent[] = [];
    for (const { entity } of this.#cast.mentions[unit] ?? []) named.push(this.referent(entity));
    return named;
  }
}

function onlyPerson(named: readonly Referent[]): Referent | null {
  const people = named.filter(isPerson);
  return people.length === 1 ? (people[0] ?? null) : null;
}

const isNamed = ({ speaker }: Referent): boolean => speaker.kind === 'person';

const isPerson = ({ speaker }: Referent): boolean => speaker.kind === 'person' || speaker.kind === 'role';

/** How well somebody fits a pronoun: 0 not, 1 perhaps, 2 well. Null for pronouns that mean nobody of the article. */
function fitting(word: string): ((referent: Referent, gender: Gender | null) => 0 | 1 | 2) | null {
  switch (word) {
    case 'he':
    case 'she': {
      const wanted: Gender = word === 'he' ? 'male' : 'female';
      return ({ speaker, aloud }, gender) => {
        if (aloud) return 0;
        if (speaker.kind !== 'person' && speaker.kind !== 'role') return 0;
        return gender === null ? 1 : gender === wanted ? 2 : 0;
      };
    }
    case 'it':
      // A name that nothing but capitals shows for a person's may be a company's.
      return ({ speaker, weak }) => (speaker.kind === 'organisation' ? 2 : weak ? 1 : 0);
    case 'they':
      // "the Greens": a body whose name is a plural
      return ({ speaker: { kind, name } }) =>
        kind === 'group' || (kind === 'organisation' && /^(?:the )?\p{Lu}\p{L}{2,}[^su]s$/u.test(name))
          ? 2
          : kind === 'organisation'
            ? 1
            : 0;
    case 'one':
    case 'another':
      return ({ speaker }) => (speaker.kind === 'group' ? 2 : 0);
    default:
      return null;
  }
}

/** The one of a unit whom a pronoun means: who spoke, whom it was about, then the others, the last first. */
function best(
  trace: Trace,
  named: readonly Referent[],
  fits: (referent: Referent) => number,
): Referent | null {
  const ordered = trace.speakers.slice();
  if (trace.subject) ordered.push(trace.subject);
  ordered.push(...trace.pairs.toReversed());
  for (let i = named.length - 1; i >= 0; i--) {
    const referent = named[i];
    if (referent?.weak === false) ordered.push(referent);
  }
  let perhaps: Referent | null = null;
  for (const referent of ordered) {
    const fit = fits(referent);
    if (fit === 2) return referent;
    // of two who may be meant, the one who has a name
    if (fit === 1 && (perhaps === null || (perhaps.speaker.kind === 'role' && isNamed(referent))))
      perhaps = referent;
  }
  return perhaps;
}
