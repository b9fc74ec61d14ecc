import type { Document, OffsetRun, Span } from '../model.js';

/** What of a document it takes to lead offsets back. */
type Mapped = Pick<Document, 'map'>;

/**
 * The span of `Document.source` in which the words of a span of `Document.text` stand. Tags and entities
 * between the words fall inside it; characters that stand nowhere in the source (the gap between blocks)
 * take the nearest that do. An empty span gives an empty span.
 */
export function toSource(document: Mapped, span: Span): Span {
  const start = sourceStart(document.map, span.start);
  if (span.end <= span.start) return { start, end: start };
  return { start, end: Math.max(start, sourceEnd(document.map, span.end - 1)) };
}

/** Where the character at text offset `at` begins in the source. */
function sourceStart(map: readonly OffsetRun[], at: number): number {
  const index = lastRunAt(map, at);
  const run = map[index];
  if (run && at < run.text + run.textLength) {
    return run.textLength === run.sourceLength ? run.source + (at - run.text) : run.source;
  }
  const next = map[index + 1];
  if (next) return next.source;
  return run ? run.source + run.sourceLength : 0;
}

/** Where the character at text offset `at` ends in the source. */
function sourceEnd(map: readonly OffsetRun[], at: number): number {
  const run = map[lastRunAt(map, at)];
  if (!run) return map[0]?.source ?? 0;
  if (at >= run.text + run.textLength || run.textLength !== run.sourceLength) {
    return run.source + run.sourceLength;
  }
  return run.source + (at - run.text) + 1;
}

/** The index of the last run that starts at or before `at`, or -1. */
function lastRunAt(map: readonly OffsetRun[], at: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((map[middle]?.text ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** 1-based; columns count UTF-16 code units, as editors and SARIF do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The offset at which each line starts. Lines end in LF, CR LF or a lone CR. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The line and column of an offset, by the line starts of its source. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const line = Math.max(1, low);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
