import { GENERIC_ORGANISATIONS } from '../lexicon/speech-roles.js';
import { foldSpaces } from '../segment/letters.js';
import { classify, isPlaced, isUpper } from './classify.js';
import type { Entity, Mention, Organisation } from './entities.js';
import { EntityIndex } from './entity-index.js';
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
  readonly entities = new EntityIndex();
  /** By unit. */
  readonly mentions: Mention[][] = [];
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
        const word = words[i];
        if (word === undefined || !has(word, NAME | ORG)) continue;
        if (i < textFrom) {
          if (has(word, NAME)) this.#places.add(word.base);
        } else if (has(word, NAME)) {
          const run = nameRun(words, i, 0, words.length);
          runs.push({ unit, run, entity: null });
          i = run.to - 1;
        } else if (!has(word, CAPITAL)) this.#addDescribed(words, i);
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

  /** Whom a run of name words means, among those whom the article knows. */
  lookUp(words: readonly Word[], run: NameRun): Entity | null {
    if (run.name >= run.to) return null;
    return (
      this.entities.person(partsOf(words, run.name, run.to)) ??
      this.entities.organisation(partsOf(words, run.from, run.to))
    );
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
    const known = this.entities.person(parts, key);
    if (known === null) {
      const asOrganisation = this.entities.named(key);
      if (asOrganisation) return asOrganisation;
      if (kind === 'unknown' && !speaks) return null;
    }
    const person = known ?? this.entities.addPerson(this.#slice(words, run.name, run.to), parts, key);
    if (parts.length > person.parts.length) {
      person.parts = parts;
      person.name = this.#slice(words, run.name, run.to);
    }
    if (person.rank === '' && run.rank < run.name) person.rank = this.#slice(words, run.rank, run.name);
    if (kind === 'person') person.weak = false;
    describePerson(words, run, person);
    return person;
  }

  #addOrganisation(unit: Unit, run: NameRun): Organisation {
    const { words } = unit;
    const parts = partsOf(words, run.from, run.to);
    const key = parts.join(' ');
    const known = this.entities.named(key);
    const heads = [organisationHead(words, run), ...aliases(words, run)];
    if (known?.kind === 'organisation') {
      this.entities.callBy(known, heads);
      return known;
    }
    const spelledOut = this.entities.withAcronym(key);
    if (spelledOut) return spelledOut;
    const name = this.#slice(words, run.from, run.to);
    const bracketed = bracketedAcronym(words, run.to);
    const acronym = bracketed?.base ?? initialsOf(words, run);
    return this.entities.addOrganisation({ name, parts, short: bracketed?.text ?? null }, heads, acronym);
  }

  /** "the emergencies ministry": an institution that is described rather than named. */
  #addDescribed(words: readonly Word[], at: number): void {
    const head = words[at];
    if (head === undefined || has(head, POSS)) return;
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
      !GENERIC_ORGANISATIONS.has(head.base) ||
      /^(?:a|an|another|some|any|no|each|every)$/.test(opens?.norm ?? '')
    )
      return;
    if (at - from === 1 && has(words[from], ADJ) && !has(words[from], CAPITAL)) return;
    if (has(words[from], POSS)) return;
    const parts = partsOf(words, from, at + 1);
    if (this.entities.named(parts.join(' ')) !== null) return;
    const name = `the ${this.#slice(words, from, at + 1)}`;
    this.entities.addOrganisation({ name, parts, short: null }, [head.base]);
  }

  #addPublisher(publisher: string): void {
    const name = publisher.replace(/\s*\([^)]{1,20}\).{0,40}$/u, '').trim();
    const words = name.toLowerCase().match(/[\p{L}\p{N}.'’&-]+/gu) ?? [];
    if (words.length < 2 || words.length > 8) return;
    const bracketed = /\((\p{Lu}{2,8})\)/u.exec(publisher)?.[1] ?? null;
    this.entities.addOrganisation(
      { name, parts: words, short: bracketed },
      words.filter((word) => GENERIC_ORGANISATIONS.has(word)).slice(-1),
      bracketed?.toLowerCase(),
    );
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
