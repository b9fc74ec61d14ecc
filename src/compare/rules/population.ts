import { fits, pointOf } from '../../align/intervals.js';
import type { Figure } from '../../align/quantities-figure.js';
import { holds as includes, populationRelation } from '../../align/same-quantity-kin.js';
import { ATTENDING } from '../../lexicon/inverse.js';
import { quantityLabel } from '../labels-numbers.js';
import { trial, type GroupFacts, type Pair, type Rule, type Trial } from './rule.js';

export const population: Rule = {
  id: 'population',
  title: 'A group and a narrower group inside it',
  explains: true,
  docs: [
    'Holds when one figure counts a group inside the other’s (children among people, nurses among medical staff)',
    'and is not the larger. A narrower group with the larger number fails: 500 civilians are not among 300 people.',
    'It fails, too, when the wider figure’s own article gives the narrower group another number: four civilians among',
    'nine dead are not eight. Shares of two different groups are explained by the groups, whatever their size. What a speaker counts in',
    'places of its own ("in the six centres that we run") is a part of what others count.',
  ].join(' '),
  examples: [
    { a: { value: 38, population: 'civilians' }, b: { value: 51 }, holds: true },
    { a: { value: 500, population: 'civilians' }, b: { value: 300 }, holds: false },
    {
      a: { value: 8, population: 'civilians' },
      b: { value: 9, beside: [{ value: 4, population: 'civilians' }] },
      holds: false,
    },
    { a: { value: 12, population: 'children' }, b: { value: 30, population: 'children' }, holds: null },
    {
      a: { value: 19, unit: 'day', measure: 'duration', population: 'divers' },
      b: { value: 31, unit: 'day', measure: 'duration' },
      holds: null,
    },
    {
      a: { value: 20, unit: 'percent', measure: 'share', population: 'patients' },
      b: { value: 33, unit: 'percent', measure: 'share', population: 'nurses' },
      holds: true,
    },
  ],
  apply,
};

function apply({ lower, upper, group }: Pair): Trial | null {
  const own = ownScope(lower, upper);
  if (own !== null) return own;
  const relation = populationRelation(lower.population, upper.population);
  if (lower.measure === 'share' || lower.reading.dimension === 'share') {
    const both = lower.claim.population !== null && upper.claim.population !== null;
    const different = relation === 'other' || relation === 'within' || relation === 'disjoint';
    return both && different
      ? trial('population', true, `shares of two groups: ${said(lower)}, ${said(upper)}`, true)
      : null;
  }
  // Nineteen days are not among 31, whoever spent them.
  if (lower.counts === 'value' || relation === 'same' || relation === 'everybody') return null;
  // "53 miners" and "57 lives" of one blast of 1993 are two tolls of it: whoever tells of it later has them all.
  if (lower.background !== null && lower.background === upper.background && isOfAll(lower, upper))
    return null;
  const lowerInside = lower.population.groups.length > 0 && includes(upper.population, lower.population);
  const upperInside = upper.population.groups.length > 0 && includes(lower.population, upper.population);
  if (lowerInside === upperInside) return null;
  if (
    lower.measure === 'attendance' &&
    [lower, upper].every(({ population: p }) => p.groups.every((g) => ATTENDING.has(g)))
  )
    return null;
  if (lowerInside) {
    const own = ownCount(lower, upper, group);
    if (own !== null)
      return trial(
        'population',
        false,
        `the report of ${said(upper)} has ${said(own)}, not ${said(lower)}`,
        true,
      );
    const inside = pointOf(lower.reading) <= pointOf(upper.reading);
    return trial('population', inside, `${said(lower)} are among ${said(upper)}`, true);
  }
  return trial('population', false, `${said(upper)} cannot be among ${said(lower)}`, true);
}

/** One names everybody, and neither says that there are others. */
const isOfAll = (a: Figure, b: Figure): boolean =>
  (a.population.breadth === 'all' || b.population.breadth === 'all') && !a.part && !b.part;

/** What the wider figure's article itself counts of the narrower group, where that is another number. */
function ownCount(inner: Figure, outer: Figure, group: GroupFacts): Figure | null {
  const counts = group
    .ofArticle(outer.source)
    .filter(
      (f) =>
        f !== outer &&
        f.measure === inner.measure &&
        f.background === null &&
        f.claim.role !== 'previous' &&
        populationRelation(f.population, inner.population) === 'same',
    );
  return counts.some((f) => fits(f.reading, inner.reading)) ? null : (counts[0] ?? null);
}

function ownScope(lower: Figure, upper: Figure): Trial | null {
  const [x, y] = [lower.own, upper.own];
  const words = x ?? y;
  if (words === null || (x !== null && y !== null)) return null;
  const holds = x !== null || lower.reading.dimension === 'share';
  return trial(
    'population',
    holds,
    `${said(x === null ? upper : lower)} is the speaker’s own part: “${words}”`,
    true,
  );
}

const said = (f: Figure): string => `${quantityLabel(f.claim.quantity)} ${f.claim.population ?? 'in all'}`;
