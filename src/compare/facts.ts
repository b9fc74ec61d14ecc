import { pointOf } from '../align/intervals.js';
import { dayNumber, type Figure } from '../align/quantities-figure.js';
import type { GroupFacts } from './rules/rule.js';

/** What the rules may know of a story beside the pair that they explain. */
export interface StoryFacts {
  readonly byArticle: ReadonlyMap<Figure['source'], readonly Figure[]>;
  readonly ofGroup: (figures: readonly Figure[]) => GroupFacts;
}

/** What the rules may know of a story: each article's figures, and the exchange rates that it prints. */
export function factsOf(figures: readonly Figure[]): StoryFacts {
  const byArticle = new Map<Figure['source'], Figure[]>();
  for (const f of figures) {
    const own = byArticle.get(f.source);
    if (own) own.push(f);
    else byArticle.set(f.source, [f]);
  }
  const rates = ratesOf(byArticle);
  const ofArticle = (source: Figure['source']): readonly Figure[] => byArticle.get(source) ?? [];
  return {
    byArticle,
    ofGroup: (group) => ({
      figures: group,
      ofArticle,
      began: beginningOf(group),
      rate: (from, to) => rates.get(`${from}>${to}`) ?? null,
    }),
  };
}

/** The latest day from which a figure of the group says that it counts: the shortest counting there is. */
function beginningOf(figures: readonly Figure[]): number | null {
  let began: number | null = null;
  for (const { claim, source } of figures) {
    if (claim.window === null) continue;
    const { start, days } = claim.window;
    const day =
      dayNumber(start) ?? (days !== null && days > 1 && source.day !== null ? source.day - days : null);
    if (day !== null && (began === null || day > began)) began = day;
  }
  return began;
}

/** Two sums of money that follow one another in a sentence, the second in brackets: one sum in two currencies. */
function ratesOf(byArticle: ReadonlyMap<Figure['source'], readonly Figure[]>): ReadonlyMap<string, number> {
  const found = new Map<string, number[]>();
  for (const figures of byArticle.values())
    for (const [i, a] of figures.entries()) {
      const b = figures[i + 1];
      if (b?.claim.sentence.start !== a.claim.sentence.start) continue;
      const [from, to] = [a.reading.currency, b.reading.currency];
      const gap = b.claim.start - a.claim.end;
      if (from === null || to === null || from === to || gap < 0 || gap > 8) continue;
      const [x, y] = [pointOf(a.reading), pointOf(b.reading)];
      if (x <= 0 || y <= 0) continue;
      add(found, `${from}>${to}`, y / x);
      add(found, `${to}>${from}`, x / y);
    }
  return new Map(
    [...found].map(([key, rates]) => [key, rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 1]),
  );
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
