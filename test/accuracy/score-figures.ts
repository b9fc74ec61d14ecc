/** The half of the scorer that is about figures: found, bound, aligned, judged. */

import type { Bound, Claim, Quantity, QuantityComparison, Span } from '../../src/model.js';
import type { FigureMention } from './gold.js';
import type { InFile, Sheet } from './score.js';
import type { Tally, TallyName } from './tally.js';
import { fold, locate, near, sameSpeaker, shared } from './text.js';

type FigureTallies = Record<
  Extract<
    TallyName,
    | `figures ${string}`
    | `aligned ${string}`
    | `conflict ${string}`
    | 'bound'
    | 'unit'
    | 'speaker'
    | 'verdicts'
  >,
  Tally
>;

type Mention = FigureMention & Span & { readonly group: string };
type FoundClaim = InFile<Claim>;

/** Who was matched with whom, one to one. */
interface Matching {
  readonly mentions: readonly Mention[];
  readonly claimOf: ReadonlyMap<Mention, FoundClaim>;
  /** By the claim's id. */
  readonly mentionOf: ReadonlyMap<string, Mention>;
}

export function scoreFigures(sheet: Sheet): FigureTallies {
  const matching = matchFigures(sheet);
  return {
    ...scoreFound(sheet, matching),
    ...scoreFields(sheet, matching),
    ...scoreAlignment(sheet, matching),
    ...scoreVerdicts(sheet, matching),
  };
}

function matchFigures(sheet: Sheet): Matching {
  const mentions = sheet.story.gold.quantities.flatMap((quantity) =>
    quantity.mentions.map((mention) => ({
      ...mention,
      group: quantity.id,
      ...locate(sheet.source(mention.article), mention.quote, mention.nth),
    })),
  );
  const candidates = mentions.flatMap((mention) =>
    sheet.claims
      .filter(
        (claim) =>
          claim.file === mention.article && shared(mention, claim) > 0 && sameValue(claim.quantity, mention),
      )
      .map((claim) => ({
        mention,
        claim,
        fit: shared(mention, claim) / Math.max(mention.end - mention.start, claim.end - claim.start),
      })),
  );
  // The best fit first; equal fits stay in the order of the text, since the sort is stable.
  candidates.sort((a, b) => b.fit - a.fit);
  const claimOf = new Map<Mention, FoundClaim>();
  const mentionOf = new Map<string, Mention>();
  for (const { mention, claim } of candidates) {
    if (claimOf.has(mention) || mentionOf.has(claim.id)) continue;
    claimOf.set(mention, claim);
    mentionOf.set(claim.id, mention);
  }
  return { mentions, claimOf, mentionOf };
}

/** A vague word needs only a span that meets the gold's; a range both of its ends; else the number counts. */
function sameValue(quantity: Quantity, mention: FigureMention): boolean {
  const { best, low, high } = quantity;
  if (mention.value !== undefined && mention.value !== null) return near(best ?? low ?? high, mention.value);
  if (mention.bound !== 'vague') return near(low, mention.low) && near(high, mention.high);
  if (mention.low === undefined) return false;
  return (low ?? best ?? 0) <= (mention.high ?? Infinity) && (high ?? Infinity) >= (mention.low ?? 0);
}

function scoreFound(sheet: Sheet, { mentions, claimOf, mentionOf }: Matching) {
  for (const mention of mentions)
    if (!claimOf.has(mention))
      sheet.miss(
        'figure not found',
        `${mention.article}: "${mention.quote}" = ${printed(mention.value, mention.low, mention.high)} (${mention.group})`,
      );
  const distractors = sheet.story.gold.distractors.map((distractor) => ({
    ...distractor,
    ...locate(sheet.source(distractor.article), distractor.quote, distractor.nth),
  }));
  for (const claim of sheet.claims) {
    if (mentionOf.has(claim.id)) continue;
    const trap = distractors.find((one) => one.article === claim.file && shared(one, claim) > 0);
    const { best, low, high } = claim.quantity;
    sheet.miss(
      trap ? 'distractor taken' : 'figure not in gold, or its value is wrong',
      `${claim.file}: "${claim.text}" = ${printed(best, low, high)}${trap ? ` (${trap.why})` : ''}`,
    );
  }
  const found = claimOf.size;
  const extra = sheet.claims.filter((claim) => !mentionOf.has(claim.id)).length;
  return {
    'figures P': { right: found, of: found + extra },
    'figures R': { right: found, of: mentions.length },
  };
}

/** Bounds that a reader acts on in the same way count as one. */
const BOUND_CLASS = {
  exact: 'exact',
  at_least: 'floor',
  over: 'floor',
  about: 'about',
  nearly: 'about',
  up_to: 'ceiling',
  under: 'ceiling',
  range: 'range',
  vague: 'vague',
} as const satisfies Record<Bound, string>;

/** Unit and speaker are asked for only where the gold gives them. */
function scoreFields(sheet: Sheet, { claimOf }: Matching) {
  const tally = (
    field: 'bound' | 'unit' | 'speaker',
    test: (mention: Mention, claim: FoundClaim) => FieldTest,
  ): Tally => {
    let right = 0;
    let of = 0;
    for (const [mention, claim] of claimOf) {
      const { wanted, reported, same } = test(mention, claim);
      if (!wanted) continue;
      of++;
      if (same) right++;
      else
        sheet.miss(
          field,
          `${mention.article}: "${mention.quote}" is ${wanted}, reported ${reported ?? 'none'}`,
        );
    }
    return { right, of };
  };
  return {
    bound: tally('bound', ({ bound }, { quantity }) => ({
      wanted: bound,
      reported: quantity.bound,
      same: BOUND_CLASS[bound] === BOUND_CLASS[quantity.bound],
    })),
    unit: tally('unit', ({ unit }, { quantity }) => ({
      wanted: unit,
      reported: quantity.unit,
      same: fold(quantity.unit) === fold(unit ?? null),
    })),
    speaker: tally('speaker', ({ speaker }, { attribution }) => ({
      wanted: speaker,
      reported: attribution.speaker,
      same: sameSpeaker(attribution.speaker, speaker ?? null),
    })),
  };
}

interface FieldTest {
  readonly wanted: string | undefined;
  readonly reported: string | null;
  readonly same: boolean;
}

/** Alignment is scored on pairs of mentions: two that belong together, two that were put together. */
function scoreAlignment(sheet: Sheet, { mentions, claimOf }: Matching) {
  const comparisonsOf = new Map<string, Set<string>>();
  for (const comparison of sheet.quantityComparisons)
    for (const id of claimIds(comparison)) {
      const known = comparisonsOf.get(id) ?? new Set();
      comparisonsOf.set(id, known.add(comparison.id));
    }
  const groups = mentions.map((mention) => {
    const claim = claimOf.get(mention);
    return { gold: mention.group, tool: (claim && comparisonsOf.get(claim.id)) ?? new Set<string>() };
  });
  let wanted = 0;
  let reported = 0;
  let both = 0;
  groups.forEach((one, index) => {
    for (const other of groups.slice(index + 1)) {
      const same = one.gold === other.gold;
      const together = [...one.tool].some((id) => other.tool.has(id));
      if (same) wanted++;
      if (together) reported++;
      if (same && together) both++;
    }
  });
  return { 'aligned P': { right: both, of: reported }, 'aligned R': { right: both, of: wanted } };
}

function scoreVerdicts(sheet: Sheet, { mentions, claimOf, mentionOf }: Matching) {
  const judged = sheet.story.gold.quantities.filter((quantity) => quantity.verdict !== 'single');
  const conflicting = new Set(
    judged.filter((quantity) => quantity.verdict === 'conflict').map((quantity) => quantity.id),
  );
  let right = 0;
  let conflictsFound = 0;
  for (const quantity of judged) {
    const ours = new Set(
      mentions
        .filter((mention) => mention.group === quantity.id)
        .flatMap((mention) => claimOf.get(mention)?.id ?? []),
    );
    const over = sheet.quantityComparisons
      .map((comparison) => ({ comparison, held: claimIds(comparison).filter((id) => ours.has(id)).length }))
      .filter(({ held }) => held >= 2)
      .sort((a, b) => b.held - a.held)
      .map(({ comparison }) => comparison);
    const inConflict = over.some(
      (comparison) =>
        comparison.verdict === 'conflict' && positionsWith(comparison, (id) => ours.has(id)) >= 2,
    );
    const verdict = inConflict ? 'conflict' : (over[0]?.verdict ?? 'not aligned');
    if (verdict === quantity.verdict) right++;
    else
      sheet.miss(
        'verdict',
        `${quantity.id}: ${quantity.verdict}, reported ${verdict}${quantity.why === undefined ? '' : ` (${quantity.why})`}`,
      );
    if (conflicting.has(quantity.id) && inConflict) conflictsFound++;
  }
  const reported = sheet.quantityComparisons.filter((comparison) => comparison.verdict === 'conflict');
  const justified = reported.filter((comparison) => {
    const ok = [...conflicting].some(
      (group) => positionsWith(comparison, (id) => mentionOf.get(id)?.group === group) >= 2,
    );
    if (!ok) sheet.miss('false conflict', falseConflict(sheet, comparison));
    return ok;
  });
  return {
    verdicts: { right, of: judged.length },
    'conflict P': { right: justified.length, of: reported.length },
    'conflict R': { right: conflictsFound, of: conflicting.size },
  };
}

/** The ids of the comparisons that hold two claims of one quantity of the gold and have its verdict. */
export function findingsInGold(sheet: Sheet): ReadonlySet<string> {
  const { mentionOf } = matchFigures(sheet);
  const borne = sheet.quantityComparisons.filter((comparison) =>
    sheet.story.gold.quantities.some(({ id, verdict }) => {
      const ofQuantity = (claim: string): boolean => mentionOf.get(claim)?.group === id;
      return (
        comparison.verdict === verdict &&
        claimIds(comparison).filter(ofQuantity).length >= 2 &&
        (verdict !== 'conflict' || positionsWith(comparison, ofQuantity) >= 2)
      );
    }),
  );
  return new Set(borne.map(({ id }) => id));
}

/** Claim id -> the quantity of the gold that it is a mention of. */
export function quantitiesInGold(sheet: Sheet): ReadonlyMap<string, string> {
  return new Map([...matchFigures(sheet).mentionOf].map(([claim, { group }]) => [claim, group]));
}

function claimIds(comparison: QuantityComparison): readonly string[] {
  return comparison.positions.flatMap((position) => position.claims);
}

function positionsWith(comparison: QuantityComparison, holds: (claim: string) => boolean): number {
  return comparison.positions.filter((position) => position.claims.some(holds)).length;
}

function falseConflict(sheet: Sheet, comparison: QuantityComparison): string {
  const claims = new Map(sheet.claims.map((claim) => [claim.id, claim]));
  const positions = comparison.positions.map((position) =>
    position.claims
      .map((id) => claims.get(id))
      .map((claim) => (claim ? `"${claim.text}" ${claim.file}` : 'a claim that the report lacks'))
      .join(', '),
  );
  return `${comparison.label}: ${positions.join(' | ')}`;
}

type Bounding = number | null | undefined;

function printed(value: Bounding, low: Bounding, high: Bounding): string {
  return value === undefined || value === null ? `${low ?? ''}..${high ?? ''}` : String(value);
}
