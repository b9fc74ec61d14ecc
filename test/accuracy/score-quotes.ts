/** The half of the scorer that is about quotes: found, given to their speakers, judged. */

import type { Quote, QuoteComparison } from '../../src/model.js';
import type { InFile, Sheet } from './score.js';
import type { Tally, TallyName } from './tally.js';
import { locate, sameSpeaker, shared } from './text.js';

type QuoteTallies = Record<Extract<TallyName, `quote${string}`>, Tally>;

/** The share of the span over both that a quote and the gold's words must have in common. */
const ENOUGH = 0.8;

/** The verdicts that accuse somebody of something. */
const ACCUSING: ReadonlySet<string> = new Set(['altered', 'speaker']);

/** The gold's mentions, each with the quote that was found there. */
function matchQuotes(sheet: Sheet) {
  const spoken = spokenIn(sheet);
  return sheet.story.gold.quotes.flatMap((quote) =>
    quote.mentions.map((wanted) => {
      const place = locate(sheet.source(wanted.article), wanted.text, wanted.nth);
      const mention = { ...wanted, group: quote.id, ...place };
      return { mention, quote: bestMatch(mention, spoken) };
    }),
  );
}

const spokenIn = ({ quotes }: Sheet): readonly InFile<Quote>[] =>
  quotes.filter((quote) => quote.kind !== 'indirect');

/** The ids of the comparisons that hold two mentions of one quote of the gold and have its verdict. */
export function quoteFindingsInGold(sheet: Sheet): ReadonlySet<string> {
  const groupOf = new Map(
    matchQuotes(sheet).flatMap(({ mention, quote }) => (quote ? [[quote.id, mention.group] as const] : [])),
  );
  const borne = sheet.quoteComparisons.filter((comparison) =>
    sheet.story.gold.quotes.some(
      ({ id, verdict }) =>
        comparison.verdict === verdict &&
        quoteIds(comparison).filter((quote) => groupOf.get(quote) === id).length >= 2,
    ),
  );
  return new Set(borne.map(({ id }) => id));
}

export function scoreQuotes(sheet: Sheet): QuoteTallies {
  const spoken = spokenIn(sheet);
  const matched = matchQuotes(sheet);
  const mentions = matched.map(({ mention }) => mention);
  for (const { mention, quote } of matched)
    if (!quote) sheet.miss('quote not found', `${mention.article}: "${mention.text.slice(0, 70)}"`);

  let named = 0;
  let rightlyNamed = 0;
  for (const { mention, quote } of matched) {
    if (!quote || !mention.speaker) continue;
    named++;
    if (sameSpeaker(quote.speaker, mention.speaker)) rightlyNamed++;
    else
      sheet.miss(
        'quote speaker',
        `${mention.article}: "${mention.text.slice(0, 50)}" by ${mention.speaker}, reported ${quote.speaker ?? 'none'}`,
      );
  }

  const idsOf = (group: string) =>
    new Set(matched.filter(({ mention }) => mention.group === group).flatMap(({ quote }) => quote?.id ?? []));
  const judged = sheet.story.gold.quotes.filter((quote) => quote.verdict !== 'single');
  let right = 0;
  for (const quote of judged) {
    const verdict = fullest(sheet.quoteComparisons, idsOf(quote.id))?.verdict ?? 'not aligned';
    if (verdict === quote.verdict) right++;
    else sheet.miss('quote verdict', `${quote.id}: ${quote.verdict}, reported ${verdict}`);
  }

  const deserved = new Set(judged.filter((quote) => ACCUSING.has(quote.verdict)).map((quote) => quote.id));
  for (const comparison of sheet.quoteComparisons) {
    if (!ACCUSING.has(comparison.verdict)) continue;
    const held = new Set(quoteIds(comparison));
    const justified = [...deserved].some(
      (group) =>
        matched.filter(({ mention, quote }) => mention.group === group && quote && held.has(quote.id))
          .length >= 2,
    );
    if (!justified) sheet.miss('false quote finding', falseFinding(spoken, comparison));
  }

  return {
    'quotes R': { right: matched.filter(({ quote }) => quote).length, of: mentions.length },
    'quote speakers': { right: rightlyNamed, of: named },
    'quote verdicts': { right, of: judged.length },
  };
}

function bestMatch(
  mention: { readonly article: string; readonly start: number; readonly end: number },
  quotes: readonly InFile<Quote>[],
): InFile<Quote> | undefined {
  let best: { readonly fit: number; readonly quote: InFile<Quote> } | undefined;
  for (const quote of quotes) {
    if (quote.file !== mention.article) continue;
    const both = Math.max(mention.end, quote.end) - Math.min(mention.start, quote.start);
    const fit = shared(mention, quote) / both;
    if (fit > 0 && (!best || fit > best.fit)) best = { fit, quote };
  }
  return best && best.fit >= ENOUGH ? best.quote : undefined;
}

/** The comparison that holds most of the quotes, two at least; the first of equals. */
function fullest(
  comparisons: readonly QuoteComparison[],
  quotes: ReadonlySet<string>,
): QuoteComparison | undefined {
  let best: QuoteComparison | undefined;
  let most = 1;
  for (const comparison of comparisons) {
    const held = quoteIds(comparison).filter((id) => quotes.has(id)).length;
    if (held > most) {
      best = comparison;
      most = held;
    }
  }
  return best;
}

function quoteIds(comparison: QuoteComparison): readonly string[] {
  return comparison.positions.flatMap((position) => position.quotes);
}

function falseFinding(quotes: readonly Quote[], comparison: QuoteComparison): string {
  const texts = new Map(quotes.map((quote) => [quote.id, quote.text.slice(0, 50)]));
  const positions = comparison.positions.map((position) =>
    position.quotes.map((id) => texts.get(id) ?? 'an indirect quote').join(', '),
  );
  return `${comparison.verdict}: ${positions.join(' | ')}`;
}
