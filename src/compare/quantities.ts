import { withBodiesAsDead } from '../align/quantities-bodies.js';
import { daysOf } from '../align/quantities-dates.js';
import {
  byPlace,
  FIGURE_TERMS,
  figureOf,
  sourceOf,
  type Figure,
  type FigureTerms,
} from '../align/quantities-figure.js';
import { groupFigures, type Group } from '../align/quantities.js';
import { pointOf } from '../align/intervals.js';
import type { Weights } from '../align/same-quantity-weights.js';
import type { ExtractRecord, QuantityComparison } from '../model.js';
import { confidenceOf, type ConfidenceMap } from './confidence.js';
import { factsOf, type StoryFacts } from './facts.js';
import { idsFor } from './finding-ids.js';
import { comparisonLabel } from './labels.js';
import { positionsOf, spanOf } from './positions.js';
import { excessesIn, type Excess } from './rules/parts-exceed-whole.js';
import { SEVERITIES, SEVERITY_RATIOS, severityOf, type SeverityRatios } from './severity.js';
import { stancesOf } from './stances.js';
import { findTwins, type Twins } from './twins.js';
import { judge, type Judgement } from './verdict.js';

/** What comparing quantities needs to know from elsewhere. */
export interface QuantityOptions {
  /** How many independent origins stand behind some claims. */
  readonly originsOf: (claimIds: readonly string[]) => number;
  /** The story of an article; figures of different stories never meet. */
  readonly storyOf: (articleId: string) => string;
  /** Findings below this confidence (0 to 1) are left out. Default 0. */
  readonly minConfidence?: number;
  /** Articles that came in twice. Default: what `findTwins` finds. */
  readonly twins?: Twins;
  /** What the features of a pair are worth; for fitting them. Default: what the last fit found. */
  readonly weights?: Weights;
  /** From raw confidence to confidence; for fitting it. Default: what the last fit found. */
  readonly confidenceMap?: ConfidenceMap;
  /** What is known of measures and units. Default: the lexicon. */
  readonly terms?: FigureTerms;
  /** From which ratios on conflicts are grave. Default: 1.25, 2 and 5. */
  readonly severity?: SeverityRatios;
}

/**
 * Groups the figures of each story by what they count and says how each group stands. The order of
 * `records` does not matter, and a second copy of an article changes no verdict. Near linear in the number
 * of claims as long as stories are bounded.
 */
export function compareQuantities(
  records: readonly ExtractRecord[],
  options: QuantityOptions,
): QuantityComparison[] {
  const twins = options.twins ?? findTwins(records);
  const byStory = new Map<string, ExtractRecord[]>();
  for (const record of records) {
    if (twins.isTwin(record.article.id)) continue;
    const story = options.storyOf(record.article.id);
    const members = byStory.get(story);
    if (members) members.push(record);
    else byStory.set(story, [record]);
  }
  const minimum = options.minConfidence ?? 0;
  return [...byStory.keys()]
    .sort()
    .flatMap((story) => compareStory(story, byStory.get(story) ?? [], twins, options))
    .filter((c) => c.confidence >= minimum)
    .sort(worstFirst);
}

function compareStory(
  story: string,
  records: readonly ExtractRecord[],
  { withTwins }: Twins,
  options: QuantityOptions,
): QuantityComparison[] {
  const drafts = findingsOf(story, figuresOf(records, options.terms), options);
  const ids = idsFor(drafts);
  return drafts.map((draft, i) => finish(draft, ids[i] ?? '', withTwins, options));
}

/** A finding before it has an id and its copies. */
export interface Draft {
  readonly story: string;
  readonly figures: readonly Figure[];
  readonly judgement: Judgement;
  readonly confidence: number;
}

/** The figures of articles, with what their sentences say of them, in the order of the records. */
export function figuresOf(records: readonly ExtractRecord[], terms: FigureTerms = FIGURE_TERMS): Figure[] {
  const days = daysOf(records);
  return records
    .flatMap(({ article, claims }) => {
      const source = sourceOf(article, days.get(article.id) ?? null);
      return withBodiesAsDead(claims.map((claim) => figureOf(claim, source, terms)));
    })
    .sort(byPlace);
}

function findingsOf(
  story: string,
  figures: readonly Figure[],
  { weights, confidenceMap, severity = SEVERITY_RATIOS }: QuantityOptions,
): Draft[] {
  const facts: StoryFacts = factsOf(figures);
  const drafts: Draft[] = groupFigures(figures, weights).flatMap(printed).flatMap(drafted);
  for (const [, own] of facts.byArticle)
    for (const excess of excessesIn(own)) drafts.push(excessDraft(story, excess, severity));
  return drafts;

  function drafted(group: Group): Draft[] {
    const judgement = judge(
      stancesOf(group.figures),
      new Set(group.figures.map((f) => f.source)).size,
      facts.ofGroup(group.figures),
      severity,
    );
    // What its figures say nothing to one another of is each article's alone.
    const own = judgement.verdict === 'single' ? byArticle(group) : [group];
    if (own.length > 1) return own.flatMap(drafted);
    const confidence = confidenceOf(group.figures, group.cohesion, judgement, confidenceMap);
    return [{ story, figures: group.figures, judgement, confidence }];
  }
}

/**
 * Sums that no article of a group prints are not set against one another: their parts are, each for itself, and
 * a difference would be told twice.
 */
function printed(group: Group): Group[] {
  return group.figures.some(({ claim }) => claim.derived === undefined) ? [group] : byArticle(group);
}

function byArticle(group: Group): Group[] {
  const sources = [...new Set(group.figures.map(({ source }) => source))];
  if (sources.length < 2) return [group];
  return sources.map((source) => ({
    figures: group.figures.filter((figure) => figure.source === source),
    cohesion: 1,
  }));
}

function excessDraft(story: string, { whole, parts, text }: Excess, ratios: SeverityRatios): Draft {
  const figures = [...parts, whole].sort(byPlace);
  const sum = parts.reduce((n, f) => n + pointOf(f.reading), 0);
  const ratio = sum / Math.max(pointOf(whole.reading), 1e-9);
  const judgement: Judgement = {
    verdict: 'conflict',
    severity: severityOf(ratio, ratios),
    ratio: Number(ratio.toPrecision(6)),
    strict: true,
    reasons: [{ code: 'parts_exceed_whole', text, stated: true }],
    attempts: [],
    deciding: parts.map((p) => [p, whole] as const),
  };
  return { story, figures, judgement, confidence: confidenceOf(figures, 0.9, judgement) };
}

function finish(
  { story, figures, judgement, confidence }: Draft,
  id: string,
  withTwins: (claimIds: readonly string[]) => string[],
  { originsOf, terms = FIGURE_TERMS }: QuantityOptions,
): QuantityComparison {
  const stances = stancesOf(figures);
  const positions = positionsOf(stances, withTwins, originsOf, figures);
  const { low, best, high, unit } = spanOf(stances, positions, terms.units);
  const measures = new Set(figures.map((f) => f.measure));
  const [first] = figures;
  return {
    id,
    kind: 'quantity',
    label: comparisonLabel(stances, terms.measures),
    measure: measures.size === 1 ? (first?.measure ?? null) : mainMeasure(figures),
    verdict: judgement.verdict,
    severity: judgement.severity,
    low,
    best,
    high,
    ratio: judgement.ratio,
    origins: originsOf(withTwins(figures.map((f) => f.claim.id))),
    positions,
    reasons: judgement.reasons,
    story,
    unit,
    strict: judgement.strict,
    attempts: judgement.attempts,
    confidence,
  };
}

/** The commonest measure of the lexicon, else the commonest. */
function mainMeasure(figures: readonly Figure[]): string | null {
  const counts = new Map<string, number>();
  for (const f of figures) counts.set(f.measure, (counts.get(f.measure) ?? 0) + (f.open ? 1 : 1000));
  let best: string | null = null;
  for (const [m, n] of counts)
    if (best === null || n > (counts.get(best) ?? 0) || (n === counts.get(best) && m < best)) best = m;
  return best;
}

const VERDICTS = ['conflict', 'disputed', 'explained', 'compatible', 'agree', 'single'] as const;

function worstFirst(a: QuantityComparison, b: QuantityComparison): number {
  const severity = (c: QuantityComparison): number =>
    c.severity === null ? -1 : SEVERITIES.indexOf(c.severity);
  return (
    (a.story < b.story ? -1 : a.story > b.story ? 1 : 0) ||
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    severity(b) - severity(a) ||
    b.confidence - a.confidence ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
