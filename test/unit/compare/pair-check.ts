import { analyze } from '../../../src/index.js';
import type { QuantityComparison, Report, Severity } from '../../../src/model.js';
import type { Pair } from './blind-pairs.js';

/** What the tool made of a pair; `faults` is empty when it is right. */
export interface Outcome {
  readonly pair: Pair;
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly severity: Severity | null;
  readonly faults: readonly string[];
}

/** Compares the texts of a pair and says how the comparison of its figure departs from what is expected. */
export async function check(pair: Pair): Promise<Outcome> {
  const report = await analyze(
    pair.texts.map(({ outlet, published, text }, i) => ({
      path: pathOf(i),
      text: `---\npublisher: ${outlet}\ndate: ${published}\n---\n\n${text}`,
    })),
    { story: 'all' },
  );
  const marked = pair.texts.map(({ outlet, published, text }, i) =>
    claimsAt(
      report,
      pathOf(i),
      `---\npublisher: ${outlet}\ndate: ${published}\n---\n\n${text}`,
      pair.figures[i] ?? '',
    ),
  );
  const unread = pair.figures.flatMap((figure, i) =>
    figure !== '' && marked[i]?.size === 0 ? [`no figure read at "${figure}"`] : [],
  );
  const found = best(report, marked);
  if (found === undefined) return outcome(pair, 'none', [], null, unread);
  const reasons = [...new Set(found.reasons.map((r) => r.code))].sort();
  return outcome(pair, found.aligned ? found.verdict : 'unaligned', reasons, found.severity, unread);
}

const pathOf = (i: number): string => `${String.fromCharCode(97 + i)}.md`;

/** The ids of the claims that overlap an occurrence of `figure` in the source of an article. */
function claimsAt(report: Report, path: string, source: string, figure: string): ReadonlySet<string> {
  const article = report.articles.find((a) => a.path === path)?.id;
  const ids = new Set<string>();
  if (figure === '') return ids;
  for (let at = source.indexOf(figure); at >= 0; at = source.indexOf(figure, at + 1)) {
    for (const claim of report.claims) {
      if (claim.article === article && claim.start < at + figure.length && claim.end > at) ids.add(claim.id);
    }
  }
  return ids;
}

/** The comparison that holds marked claims of most articles; `aligned` when it has those of every one. */
function best(
  report: Report,
  marked: readonly ReadonlySet<string>[],
): (QuantityComparison & { readonly aligned: boolean }) | undefined {
  const wanted = marked.filter((ids) => ids.size > 0).length;
  let top: QuantityComparison | undefined;
  let most = 0;
  for (const comparison of report.comparisons) {
    if (comparison.kind !== 'quantity') continue;
    const held = new Set(comparison.positions.flatMap((p) => p.claims));
    const hits = marked.filter((ids) => [...ids].some((id) => held.has(id))).length;
    if (hits > most || (hits === most && hits > 0 && comparison.verdict === 'conflict')) {
      most = hits;
      top = comparison;
    }
  }
  return top === undefined ? undefined : { ...top, aligned: most === wanted };
}

function outcome(
  pair: Pair,
  verdict: string,
  reasons: readonly string[],
  severity: Severity | null,
  unread: readonly string[],
): Outcome {
  const faults = [...unread];
  if (verdict !== pair.verdict) faults.push(`verdict ${verdict}, not ${pair.verdict}`);
  else {
    for (const code of pair.reasons ?? []) {
      if (!reasons.includes(code)) faults.push(`reasons [${reasons.join(', ')}] lack ${code}`);
    }
    if (pair.severity !== undefined && severity !== pair.severity) {
      faults.push(`severity ${severity ?? 'none'}, not ${pair.severity}`);
    }
  }
  return { pair, verdict, reasons, severity, faults };
}
