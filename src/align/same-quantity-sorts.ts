import { MOTION } from '../lexicon/inverse.js';
import type { Figure } from './quantities-figure.js';
import { placeOf, type FeatureId } from './same-quantity-features.js';
import { relationsOf, sortOf, type HeadRelation, type Relations } from './same-quantity-relations.js';

/** What two sorts of figures say of any two figures of them. */
export interface SortPair extends Relations {
  /** One is no count. */
  readonly value: boolean;
  /** Both are of one toll of the event. */
  readonly toll: boolean;
  /** One is of confirmed cases, the other of cases. */
  readonly cases: boolean;
  /** Values of what a story has one of, whatever stands beside the number. */
  readonly specific: boolean;
  /** Features that they have for certain, as places in `FEATURES`. */
  readonly signs: readonly number[];
}

/** What is known of each two sorts of figures of a story; found out once. */
export class SortPairs {
  readonly #numbers = new Map<string, number>();
  readonly #rows: Map<number, SortPair>[] = [];

  numberOf(figure: Figure): number {
    const sort = sortOf(figure);
    const known = this.#numbers.get(sort);
    if (known !== undefined) return known;
    this.#numbers.set(sort, this.#rows.length);
    return this.#rows.push(new Map()) - 1;
  }

  /** Of two figures and the numbers of their sorts. */
  of(a: Figure, x: number, b: Figure, y: number): SortPair {
    const row = this.#rows[x];
    const known = row?.get(y);
    if (known !== undefined) return known;
    const found = sortPairOf(a, b);
    row?.set(y, found);
    return found;
  }
}

function sortPairOf(a: Figure, b: Figure): SortPair {
  const relations = relationsOf(a, b);
  const value = a.counts === 'value' || b.counts === 'value';
  // Where a measure counts people or events, "jobs" and "people", "deaths" and "victims" are words for the same.
  const people = a.counts === 'people' && b.counts === 'people' && a.measure === b.measure && !a.open;
  const same = a.measure === b.measure;
  const cases = isCaseCount(a, b);
  const { measure, contrary, noun, population } = relations;
  const signs: FeatureId[] = ['bias', measureSign(a, b, measure, value)];
  if (measure === 'open' && (isEmpty(a) || isEmpty(b))) signs.push('measure-empty');
  if (a.verb !== null && a.verb === b.verb && a.verb !== 'be') signs.push('verb-same');
  const populations = populationSign(a, b, population, cases);
  if (populations !== null) signs.push(populations);
  return {
    measure,
    contrary,
    noun: noun === 'different' && people ? 'people' : noun,
    population,
    value,
    toll: same && isToll(a),
    cases,
    specific: same && SPECIFIC.has(a.measure),
    signs: signs.map(placeOf),
  };
}

const SPECIFIC: ReadonlySet<string> = new Set(['depth', 'magnitude', 'temperature', 'speed']);

/** What the articles of one event all count. */
const isToll = ({ measure }: Figure): boolean => MOTION.has(measure) || EVENT_COUNTS.has(measure);
const EVENT_COUNTS: ReadonlySet<string> = new Set(['attendance', 'aboard', 'jobs-cut', 'attacks']);

function measureSign(a: Figure, b: Figure, relation: Relations['measure'], value: boolean): FeatureId {
  switch (relation) {
    case 'same':
      if (a.open) return 'measure-open-same';
      return value ? 'measure-value' : isToll(a) ? 'measure-toll' : 'measure-known';
    case 'open':
      return a.open && b.open ? 'measure-open-both' : 'measure-open-one';
    case 'apart':
      return isToll(a) && isToll(b) ? 'measure-apart-toll' : 'measure-apart';
    case 'alike':
      return 'measure-alike';
    case 'near':
      return 'measure-near';
  }
}

const isEmpty = ({ verb }: Figure): boolean => verb !== null && EMPTY.has(verb);
const EMPTY: ReadonlySet<string> = new Set(
  'be have count record register log report see include list note put say know'.split(' '),
);

function populationSign(
  a: Figure,
  b: Figure,
  relation: Relations['population'],
  cases: boolean,
): FeatureId | null {
  switch (relation) {
    case 'same':
      return a.population.breadth === 'narrow' ? 'population-same' : null;
    case 'broad':
      return 'population-broad';
    case 'within':
      if (cases) return 'population-other';
      return isNamed(a) && isNamed(b) ? 'population-nested' : 'population-within';
    case 'other':
      return 'population-other';
    case 'everybody':
    case 'disjoint':
      return cases ? 'population-other' : null;
  }
}

const isNamed = (f: Figure): boolean => f.population.breadth !== 'all';

export const isConfirmed = (f: Figure): boolean => f.population.groups.includes('state:confirmed');

/** Confirmed cases and all cases are two statistics; the confirmed dead and the dead are one. */
const isCaseCount = (a: Figure, b: Figure): boolean =>
  (a.measure === 'infected' || b.measure === 'infected') && isConfirmed(a) !== isConfirmed(b);

/** The features of how what is counted stands to one another, and what values are of. */
export const HEADS: Readonly<Record<HeadRelation, number>> = {
  same: placeOf('head-same'),
  kind: placeOf('head-kind'),
  people: placeOf('head-people'),
  unknown: placeOf('head-unknown'),
  different: placeOf('head-different'),
};
export const OF: Readonly<Record<HeadRelation, number>> = {
  same: placeOf('of-same'),
  kind: placeOf('of-kind'),
  people: placeOf('of-people'),
  unknown: placeOf('of-unknown'),
  different: placeOf('of-different'),
};
