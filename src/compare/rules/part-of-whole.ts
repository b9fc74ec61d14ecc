import { fits, pointOf } from '../../align/intervals.js';
import type { Figure } from '../../align/quantities-figure.js';
import { holds as includes, populationRelation } from '../../align/same-quantity-kin.js';
import { isSumOf } from '../../align/same-quantity-relations.js';
import { quantityLabel } from '../labels-numbers.js';
import { trial, type GroupFacts, type Pair, type Rule, type Trial } from './rule.js';

/** As many parts as are tried together. */
const MOST_PARTS = 6;

export const partOfWhole: Rule = {
  id: 'part_of_whole',
  title: 'Parts of a total',
  explains: true,
  docs: [
    'Holds when one figure is given as a part and the other as the whole and the part is the smaller, or when the',
    'parts that the smaller one’s article gives beside it add up to the larger: 15 civilians and 27 fighters are',
    'the 42 dead of another report. Parts are figures of one sentence for groups that share nobody. A sum of two',
    'states (*6,000 destroyed or damaged*) is no less than either of them (1,850 destroyed).',
  ].join(' '),
  examples: [
    { a: { value: 9, population: 'children', role: 'part' }, b: { value: 31 }, holds: true },
    { a: { value: 40, population: 'children', role: 'part' }, b: { value: 31 }, holds: false },
    {
      a: {
        value: 15,
        population: 'civilians',
        sentence: 'It killed 15 civilians and 27 fighters.',
        beside: [{ value: 27, population: 'fighters', sentence: 'It killed 15 civilians and 27 fighters.' }],
      },
      b: { value: 42 },
      holds: true,
    },
    { a: { value: 15 }, b: { value: 42 }, holds: null },
  ],
  apply,
};

function apply(pair: Pair): Trial | null {
  const { lower, upper } = pair;
  if (isSumOf(upper.measure, lower.measure))
    return trial(
      'part_of_whole',
      true,
      `${said(upper)} takes in more than ${said(lower)}: “${upper.claim.text}”`,
      true,
    );
  if (isSumOf(lower.measure, upper.measure))
    return trial(
      'part_of_whole',
      false,
      `${said(lower)} takes in more than ${said(upper)}, and is less`,
      true,
    );
  // "12 of them children" and "60 children" count the same children.
  if (populationRelation(lower.population, upper.population) === 'same' && narrowsItsWhole(lower, pair))
    return null;
  if (isPart(lower, pair) && upper.claim.role === 'total')
    return trial('part_of_whole', true, `${said(lower)} is a part, ${said(upper)} the whole`, true);
  const sum = partsThatMake(upper, lower, pair);
  if (sum !== null)
    return trial('part_of_whole', true, `${sum.map(said).join(' + ')} = ${said(upper)}`, false);
  if (isPart(upper, pair) && lower.claim.role === 'total')
    return trial(
      'part_of_whole',
      false,
      `${said(upper)} is given as a part and is more than ${said(lower)}`,
      true,
    );
  return null;
}

/** "31 people, nine of them children": the part is another group than its whole; "nine of the 31 nurses" are not. */
function narrowsItsWhole(part: Figure, { group }: Pair): boolean {
  const whole = wholeOf(part, group);
  return whole !== undefined && populationRelation(part.population, whole.population) !== 'same';
}

const wholeOf = ({ source, claim: { partOf } }: Figure, group: GroupFacts): Figure | undefined =>
  partOf === null ? undefined : group.ofArticle(source).find(({ claim }) => claim.id === partOf);

/**
 * "Sixty thousand of us" is no part; a part is one of a group or of a figure that is known. Of 90 who sailed,
 * "sixty of them drowned": they are part of those who sailed, and all of the drowned.
 */
function isPart(figure: Figure, { group }: Pair): boolean {
  const { claim, measure, population } = figure;
  if (claim.role !== 'part') return false;
  const whole = wholeOf(figure, group);
  return population.breadth !== 'all' || (claim.partOf !== null && (whole?.measure ?? measure) === measure);
}

/** The parts, `one` of them among them, that its article gives in one sentence and that add up to `whole`. */
function partsThatMake(whole: Figure, one: Figure, { group }: Pair): readonly Figure[] | null {
  const beside = group
    .ofArticle(one.source)
    .filter(
      (f) => f !== one && f.claim.sentence.start === one.claim.sentence.start && f.measure === one.measure,
    )
    .filter((f) => f.reading.dimension === one.reading.dimension && f.claim.role !== 'previous')
    .slice(0, MOST_PARTS);
  if (!includes(whole.population, one.population)) return null;
  const parts: Figure[] = [one];
  for (const figure of beside) {
    if (!includes(whole.population, figure.population)) continue;
    if (!parts.every((p) => populationRelation(p.population, figure.population) === 'disjoint')) continue;
    parts.push(figure);
  }
  if (parts.length < 2) return null;
  const sum = parts.reduce((n, f) => n + pointOf(f.reading), 0);
  const total = { ...whole.reading, best: sum, reader: { low: sum, high: sum } };
  return fits(total, whole.reading) ? parts : null;
}

/** What a sum that its article does not state is made of: "15 civilians + 27 fighters = 42". Null for others. */
export function addedUp(figure: Figure, group: GroupFacts): Trial | null {
  const { derived } = figure.claim;
  if (derived === undefined) return null;
  const parts = group.ofArticle(figure.source).filter(({ claim }) => derived.includes(claim.id));
  return trial('part_of_whole', true, `${parts.map(said).join(' + ')} = ${said(figure)}`, false);
}

const said = (f: Figure): string =>
  f.claim.population === null
    ? quantityLabel(f.claim.quantity)
    : `${quantityLabel(f.claim.quantity)} ${f.claim.population}`;
