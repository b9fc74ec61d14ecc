import { below, pointOf } from '../../align/intervals.js';
import type { Figure } from '../../align/quantities-figure.js';
import { populationRelation } from '../../align/same-quantity-kin.js';
import { quantityLabel } from '../labels-numbers.js';
import { trial, type Pair, type Rule, type Trial } from './rule.js';

export const partsExceedWhole: Rule = {
  id: 'parts_exceed_whole',
  title: 'Parts that add up to more than the whole',
  explains: false,
  docs: [
    'A part that is larger than its total, or parts of groups that share nobody and that add up to more than it:',
    '"50 killed, 34 of them civilians and 21 of them soldiers". A finding even inside a single article.',
  ].join(' '),
  examples: [
    { a: { value: 50 }, b: { value: 60, population: 'civilians', role: 'part' }, holds: true },
    { a: { value: 38, population: 'civilians', role: 'part' }, b: { value: 50 }, holds: null },
  ],
  apply({ lower, upper }: Pair): Trial | null {
    if (upper.claim.role !== 'part' || lower.claim.role !== 'total') return null;
    return trial('parts_exceed_whole', true, excess([upper], lower), true);
  },
};

export interface Excess {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly text: string;
}

/** Totals of one article whose own parts exceed them. */
export function excessesIn(figures: readonly Figure[]): Excess[] {
  const byWhole = new Map<string, Figure[]>();
  const byId = new Map(figures.map((f) => [f.claim.id, f]));
  for (const f of figures) {
    const whole = f.claim.role === 'part' ? wholeOf(f, byId) : null;
    if (whole !== null) byWhole.set(whole, [...(byWhole.get(whole) ?? []), f]);
  }
  const found: Excess[] = [];
  for (const whole of figures) {
    const parts = (byWhole.get(whole.claim.id) ?? []).filter(
      (p) => p.measure === whole.measure && p.reading.dimension === whole.reading.dimension,
    );
    const single = parts.find(
      (p) => below(whole.reading.reader, p.reading.reader) && below(whole.reading.strict, p.reading.strict),
    );
    const apart = exclusive(parts);
    const sum = apart.reduce((n, f) => n + (f.reading.reader.low ?? pointOf(f.reading)), 0);
    const ceiling = whole.reading.strict.high === null ? null : (whole.reading.reader.high ?? null);
    if (single !== undefined) found.push({ whole, parts: [single], text: excess([single], whole) });
    else if (apart.length > 1 && ceiling !== null && sum > ceiling * (1 + 1e-9))
      found.push({ whole, parts: apart, text: excess(apart, whole) });
  }
  return found;
}

/** Of "34 of them civilians and 21 of them soldiers" the soldiers are no part of the civilians. */
function wholeOf(part: Figure, byId: ReadonlyMap<string, Figure>): string | null {
  let at = part.claim.partOf;
  for (let step = 0; at !== null && step < 4; step++) {
    const whole = byId.get(at);
    if (whole?.claim.role !== 'part') return at;
    if (populationRelation(whole.population, part.population) !== 'disjoint') return at;
    at = whole.claim.partOf;
  }
  return at;
}

/** Parts of which no two can share a member, in the order of the text. */
function exclusive(parts: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const part of parts)
    if (
      part.population.groups.length > 0 &&
      kept.every((k) => populationRelation(k.population, part.population) === 'disjoint')
    )
      kept.push(part);
  return kept;
}

const excess = (parts: readonly Figure[], whole: Figure): string =>
  `${parts.map(said).join(' + ')} are more than the ${quantityLabel(whole.claim.quantity)} that they are part of`;

const said = (f: Figure): string =>
  `${quantityLabel(f.claim.quantity)}${f.claim.population === null ? '' : ` ${f.claim.population}`}`;
