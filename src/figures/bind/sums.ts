import { MEASURES } from '../../lexicon/measures.js';
import { PEOPLE_AT_LARGE } from '../../lexicon/people.js';
import type { Interval, Quantity } from '../../model.js';
import { lemma } from '../../segment/lemma.js';
import type { Figure } from './figure.js';
import { isPeople } from './people.js';

/**
 * A toll that an article gives only by its parts: "the shelling left 23 villagers and 16 soldiers dead" says
 * that 39 died, and other papers will say so. The sum is a figure of its own, which spans the words from the
 * first part to the last and names its parts; each part is `partOf` it.
 *
 * Only kinds of people that share nobody are added up, joined by "and" in one breath, said by one voice to
 * have met with one thing; and only where the article states no whole itself, which would go before
 * anything that a reader can work out.
 */
export function withSums(figures: readonly Figure[], text: string): Figure[] {
  const sums = sumsIn(figures, text);
  if (sums.length === 0) return [...figures];
  // A sum stands before its first part, so figures stay in the order of the text.
  const moved = figures.map((_, i) => i + sums.filter(({ first }) => first <= i).length);
  const at = (i: number): number => moved[i] ?? i;
  const wholes = new Map(
    sums.flatMap(({ first, parts }) => parts.map((part) => [part, at(first) - 1] as const)),
  );
  const all: Figure[] = [];
  for (const [i, figure] of figures.entries()) {
    const sum = sums.find(({ first }) => first === i);
    if (sum) all.push({ ...sum.figure, parts: sum.parts.map(at) });
    const partOf = figure.partOf === null ? (wholes.get(i) ?? null) : at(figure.partOf);
    all.push(partOf === figure.partOf ? figure : { ...figure, partOf });
  }
  return all;
}

interface Sum {
  /** Indices of the parts, and the first of them. */
  readonly first: number;
  readonly parts: readonly number[];
  readonly figure: Figure;
}

function sumsIn(figures: readonly Figure[], text: string): Sum[] {
  const sums: Sum[] = [];
  for (let i = 0; i < figures.length; i++) {
    const parts = listFrom(figures, i, text);
    const figure = parts.length < 2 ? null : sumOf(parts.map((p) => figures[p]).filter(isFigure), text);
    if (figure === null) continue;
    if (!figures.some((f) => isWhole(f, figure))) sums.push({ first: i, parts, figure });
    i = parts.at(-1) ?? i;
  }
  return sums;
}

const isFigure = (figure: Figure | undefined): figure is Figure => figure !== undefined;

/** Indices of the members of the list that starts at figure `first`; parts told in passing are none. */
function listFrom(figures: readonly Figure[], first: number, text: string): number[] {
  const head = figures[first];
  if (!head || !isAddend(head)) return [];
  const parts = [first];
  let last = head;
  let closed = false;
  for (let i = first + 1; i < figures.length && i <= first + MEMBERS && !closed; i++) {
    const next = figures[i];
    if (next?.sentence !== head.sentence) break;
    if (next.role === 'part') continue;
    const link = LINK.exec(text.slice(last.end, Math.min(next.number.start, last.end + REACH)));
    if (link === null || next.number.start - last.end > REACH) break;
    if (!isAddend(next) || !isAlike(head, next) || !isApart(parts, figures, next)) return [];
    parts.push(i);
    last = next;
    closed = link[1] !== undefined;
  }
  // "Five villagers, nine children" may be the nine of the five's own; the last of a list has its "and".
  if (!closed) return [];
  // "... and 27 fighters, with another ten bodies yet to be named": there are more.
  return MORE.test(text.slice(last.end, head.sentence.end).slice(0, REACH)) ? [] : parts;
}

/** How many figures on a list may end, and how many characters may stand between two members. */
const MEMBERS = 6;
const REACH = 100;
/** What stands between two members: some of the first in passing, a comma or dash, and "and" before the last. */
const LINK =
  /^(?:\s?[,(–—-]\s?(?:including|among them|most of them|some of them|many of them|all of them)\b[^,;:.()–—-]{1,60})?[\s,)–—-]*(?:\b(and|as well as|plus|along with|together with)\b[\s,]{0,2})?(?:also |another |an? (?:further |additional )?)?$/i;

const MORE = /\b(?:another|further|additional|more|others?)\b/i;

const OF_PEOPLE: ReadonlySet<string> = new Set(
  MEASURES.flatMap(({ id, of }) => (of === 'people' ? [id] : [])),
);

/** Who "were among the dead" are some of them. */
const isAddend = ({ number, measure, counted, role, modality, via }: Figure): boolean =>
  via !== 'among' &&
  (role === 'total' || role === 'background') &&
  (modality === 'asserted' || modality === 'hedged') &&
  OF_PEOPLE.has(measure) &&
  isPeople(counted ?? '') &&
  number.quantity.unit === null &&
  ADDABLE.has(number.quantity.bound) &&
  (number.quantity.best ?? 0) > 0;

const ADDABLE: ReadonlySet<Quantity['bound']> = new Set(['exact', 'at_least', 'over']);

const isAlike = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure &&
  a.role === b.role &&
  a.modality === b.modality &&
  a.frame?.speaker?.name === b.frame?.speaker?.name;

/** "12 officers and three others": only the last may count people at large, and then in so many words. */
function isApart(parts: readonly number[], figures: readonly Figure[], next: Figure): boolean {
  const group = groupOf(next);
  return (
    parts.every((part) => {
      const earlier = figures[part];
      const own = earlier ? groupOf(earlier) : null;
      return own !== null && own !== group;
    }) &&
    (group !== null || OTHERS.test(next.number.quantity.text) || saysOthers(next))
  );
}

const OTHERS = /\banother\b/i;
const saysOthers = ({ number, sentence }: Figure): boolean =>
  sentence.tokens.slice(number.to, number.to + 2).some(({ norm }) => norm === 'other' || norm === 'others');

/** The kind of people counted, as the lemma of its head; null for people at large. */
function groupOf({ population, counted }: Figure): string | null {
  const printed = population === null ? (counted ?? '') : (population.split(' ').at(-1) ?? '');
  const group = lemma(printed.toLowerCase());
  return group === '' || PEOPLE_AT_LARGE.has(group) ? null : group;
}

function sumOf(parts: readonly Figure[], text: string): Figure | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  const { start } = first.number;
  const { end } = last.number;
  const exact = parts.every(({ number }) => number.quantity.bound === 'exact');
  const best = total(parts.map(({ number }) => number.quantity.best));
  const reader = intervalOf(parts.map(({ number }) => number.quantity));
  const strict = intervalOf(parts.map((part) => part.strict));
  const quantity: Quantity = {
    text: text.slice(start, end),
    best,
    ...reader,
    bound: exact ? 'exact' : 'at_least',
    unit: null,
  };
  return {
    ...first,
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    number: {
      ...first.number,
      start,
      end,
      core: { start: first.number.core.start, end: last.number.core.end },
      quantity,
      strict,
      to: last.number.to,
    },
    strict,
    counted: 'people',
    population: null,
    place: parts.every(({ place }) => place === first.place) ? first.place : null,
    window: parts.find(({ window }) => window !== null)?.window ?? null,
    partOf: null,
    via: 'sum',
  };
}

const intervalOf = (spans: readonly Interval[]): Interval => ({
  low: total(spans.map(({ low }) => low)),
  high: total(spans.map(({ high }) => high)),
});

/** Open where one of them is. */
const total = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** How many times a sum something may be and still be its whole; a war's dead are those of no one day. */
const WHOLE_REACH = 3;

/** The article's own figure of everybody to whom this happened. */
function isWhole(figure: Figure, sum: Figure): boolean {
  const { best, low, unit } = figure.number.quantity;
  const value = best ?? low ?? 0;
  const size = sum.number.quantity.best ?? 0;
  return (
    figure.measure === sum.measure &&
    unit === null &&
    figure.role !== 'rise' &&
    figure.modality !== 'denied' &&
    value >= size &&
    value <= size * WHOLE_REACH
  );
}
