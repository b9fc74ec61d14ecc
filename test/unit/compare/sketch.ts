import { figureOf, sourceOf, type Figure } from '../../../src/align/quantities-figure.js';
import { grainOf } from '../../../src/align/intervals.js';
import { factsOf } from '../../../src/compare/facts.js';
import type { Sketch } from '../../../src/compare/rules/rule.js';
import type { Article, Claim, ExtractRecord, Interval, Quantity } from '../../../src/model.js';

/** Claims, figures and records from what matters to a test; everything else is plain. */

export function article(id: string, published: string | null = null): Article {
  return {
    id,
    path: `${id}.txt`,
    key: null,
    title: null,
    publisher: null,
    byline: null,
    published,
    words: 100 + id.length,
    story: '',
  };
}

function reader(value: number, bound: Quantity['bound']): Interval {
  switch (bound) {
    case 'over':
      return { low: value, high: Math.max(value + grainOf(value), value * 1.25) };
    case 'at_least':
      return { low: value, high: null };
    case 'about':
      return { low: value * 0.9, high: value * 1.1 };
    case 'nearly':
      return { low: value * 0.9, high: value };
    case 'up_to':
    case 'under':
      return { low: null, high: value };
    default:
      return value >= 100 && grainOf(value) > 1
        ? { low: value - rounding(value), high: value + rounding(value) }
        : { low: value, high: value };
  }
}

const rounding = (value: number): number => Math.min(grainOf(value) / 2, value / 8);

function strict(value: number, bound: Quantity['bound']): Interval {
  if (bound === 'over' || bound === 'at_least') return { low: value, high: null };
  if (bound === 'about' || bound === 'nearly') return reader(value, bound);
  if (bound === 'up_to' || bound === 'under') return { low: null, high: value };
  return { low: value, high: value };
}

export type ClaimSketch = Sketch & {
  readonly text?: string;
  readonly modality?: Claim['modality'];
  readonly block?: Claim['block'];
  readonly partOf?: string;
  readonly context?: readonly string[];
};

/** The `n`th claim of an article; its sentence is its own unless the sketch gives one. */
export function claim(articleId: string, n: number, sketch: ClaimSketch): Claim {
  const { value, bound = 'exact', unit = null } = sketch;
  const text = sketch.text ?? `${value} ${sketch.population ?? sketch.counted ?? 'people'}`;
  const sentence = sketch.sentence ?? `Sentence ${n} of ${articleId}: ${text}.`;
  const at = sketch.sentence === undefined ? n * 1000 : 500_000 + (hash(sketch.sentence) % 1000) * 1000;
  return {
    id: `${articleId}:c${at + n}`,
    article: articleId,
    start: at + n,
    end: at + n + text.length,
    line: n + 1,
    column: 1,
    text,
    sentence: { start: at, end: at + 300, text: sentence },
    quantity: { text: String(value), best: value, ...reader(value, bound), bound, unit },
    strict: strict(value, bound),
    measure: sketch.measure ?? 'killed',
    counted: sketch.counted ?? (unit === null ? 'people' : null),
    population: sketch.population ?? null,
    place: sketch.place ?? null,
    window:
      sketch.window === undefined && sketch.days === undefined
        ? null
        : { text: sketch.window ?? '', start: null, end: null, days: sketch.days ?? null },
    attribution: { speaker: sketch.speaker ?? null, cue: null, chain: [] },
    modality: sketch.modality ?? 'asserted',
    role: sketch.role ?? 'total',
    partOf: sketch.partOf ?? null,
    block: sketch.block ?? 'paragraph',
    context: [...(sketch.context ?? ['market', 'strike', 'town'])].sort(),
  };
}

function hash(text: string): number {
  let h = 7;
  for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) % 1_000_003;
  return h;
}

export function record(
  id: string,
  published: string | null,
  ...sketches: readonly ClaimSketch[]
): ExtractRecord {
  return {
    article: article(id, published),
    claims: sketches.map((sketch, n) => claim(id, n, sketch)),
    quotes: [],
    problems: [],
    profile: { shingles: [], terms: [], credits: [] },
  };
}

export function figure(sketch: ClaimSketch, id = 'a'): Figure {
  return figureOf(claim(id, 0, sketch), sourceOf(article(id, sketch.published ?? null)));
}

/** Two figures of two articles as a rule sees them, with what stands beside each. */
export function pairOf(a: Sketch, b: Sketch) {
  const of = (sketch: Sketch, id: string): Figure[] => {
    const source = sourceOf(article(id, sketch.published ?? null));
    return [sketch, ...(sketch.beside ?? [])].map((s, n) => figureOf(claim(id, n, s), source));
  };
  const [left, right] = [of(a, 'a'), of(b, 'b')];
  const facts = factsOf([...left, ...right]);
  const [x, y] = [left[0], right[0]];
  if (x === undefined || y === undefined) throw new Error('a pair has two figures');
  const [lower, upper] = a.value <= b.value ? [x, y] : [y, x];
  return { lower, upper, group: facts.ofGroup([x, y]) };
}

/** Each article one story, each article one origin. */
export const PLAIN = {
  originsOf: (ids: readonly string[]): number =>
    new Set(ids.map((id) => id.slice(0, id.lastIndexOf(':')))).size,
  storyOf: (): string => 's1',
};
