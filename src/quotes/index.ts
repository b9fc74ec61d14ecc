import { readUnits, type Unit } from '../attribution/units.js';
import { QUOTE } from '../attribution/words.js';
import { CUES, type CueIndex } from '../lexicon/cues.js';
import type { AttributionFrame, Quote, QuotedSpan, SegmentedDocument, Span } from '../model.js';
import { findIndirect } from './indirect.js';
import { kindOf } from './kinds.js';

/** A quote in offsets of `Document.text`, before it is placed in the source. */
export interface QuoteDraft extends Span {
  /** The words between the marks; of an indirect quote, the reported clause. */
  readonly text: string;
  readonly kind: Quote['kind'];
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly addressee: string | null;
  /** Quotes that one attribution ties together, or one speech over several paragraphs, share this number. */
  readonly utterance: number;
  /** The sentence of the reporter's that it stands in. */
  readonly sentence: Span;
}

/**
 * The quotes of an article, in order: one for each quotation that is speech (a speech split round its
 * attribution is two with one `utterance`), and one for each clause that a speaker is reported to have
 * said in other words. `units`: the article's, when they are read already.
 */
export function extractQuotes(
  doc: SegmentedDocument,
  frames: readonly AttributionFrame[],
  cues: CueIndex = CUES,
  units: readonly Unit[] = readUnits(doc, cues),
): QuoteDraft[] {
  const { text } = doc.document;
  const utterances = new Utterances();
  const marked = new Marked(doc, frames, utterances);
  for (const unit of units) if ((unit.flags & QUOTE) !== 0) marked.read(unit);
  const { drafts } = marked;
  for (const draft of blockQuotes(doc, new FrameFinder(frames), drafts, utterances)) drafts.push(draft);
  for (const { span, frame, sentence } of findIndirect(doc, frames, cues)) {
    drafts.push({
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      kind: 'indirect',
      speaker: frame.speaker?.name ?? null,
      cue: frame.cue,
      addressee: frame.addressee,
      utterance: utterances.numberOf(frame, false),
      sentence,
    });
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The quotations between marks that are speech. */
class Marked {
  readonly drafts: QuoteDraft[] = [];
  readonly #doc: SegmentedDocument;
  readonly #finder: FrameFinder;
  readonly #utterances: Utterances;
  readonly #singleIsScare: boolean;
  #previous: QuotedSpan | null = null;

  constructor(doc: SegmentedDocument, frames: readonly AttributionFrame[], utterances: Utterances) {
    this.#doc = doc;
    this.#finder = new FrameFinder(frames);
    this.#utterances = utterances;
    this.#singleIsScare = marksAreMixed(doc);
  }

  read(unit: Unit): void {
    const { words } = unit;
    for (let at = 0; at < words.length; at++) {
      const quote = words[at]?.quote ?? -1;
      const span = quote < 0 ? undefined : this.#doc.quoted[quote];
      if (span !== undefined) this.#add(unit, at, span);
    }
  }

  #add(unit: Unit, at: number, span: QuotedSpan): void {
    const { text } = this.#doc.document;
    const frame = this.#finder.innermost(span.outer);
    const own = kindOf(this.#doc, unit, at, span, frame, this.#singleIsScare);
    const kind = own === 'fragment' && this.#splits(unit, span, frame) ? 'direct' : own;
    const continued = this.#previous?.continues === true;
    this.#previous = span;
    if (kind === null) return;
    const { start, end } = span;
    const isCued = frame !== null && (continued || this.#utterances.isFirst(frame) || inUnit(frame, unit));
    this.drafts.push({
      start,
      end,
      text: text.slice(start, end),
      kind,
      speaker: frame?.speaker?.name ?? null,
      cue: isCued ? frame.cue : null,
      addressee: frame?.addressee ?? null,
      utterance: this.#utterances.numberOf(frame, continued),
      sentence: { start: unit.start, end: unit.end },
    });
  }

  /** “If the wall goes,” she warned, “the street goes with it.”: one sentence, split. */
  #splits(unit: Unit, { start, end }: Span, frame: AttributionFrame | null): boolean {
    const before = this.drafts.at(-1);
    return (
      before?.kind === 'direct' &&
      before.sentence.start === unit.start &&
      before.cue !== null &&
      before.cue === frame?.cue &&
      /[,.!?]$/.test(this.#doc.document.text.slice(start, end))
    );
  }
}

/** A quotation in a sentence of its own has no cue, though it goes on with what was said before it. */
const inUnit = ({ cueSpan }: AttributionFrame, { start, end }: Span): boolean =>
  cueSpan !== null && cueSpan.start >= start && cueSpan.end <= end;

/** Numbers utterances: one to each reporting clause, a new one to each quotation that has none. */
class Utterances {
  #next = 0;
  #last = 0;
  readonly #byCue = new Map<number, number>();

  isFirst({ cueSpan }: AttributionFrame): boolean {
    return cueSpan === null || !this.#byCue.has(cueSpan.start);
  }

  numberOf(frame: AttributionFrame | null, continued: boolean): number {
    const cue = frame?.cueSpan?.start;
    if (cue === undefined) return continued ? this.#last : (this.#last = this.#next++);
    const known = this.#byCue.get(cue) ?? (continued ? this.#last : this.#next++);
    this.#byCue.set(cue, known);
    return (this.#last = known);
  }
}

/** Finds the innermost frame that holds a span. Spans are asked for in order, so one pass over the frames does. */
class FrameFinder {
  readonly #frames: readonly AttributionFrame[];
  #next = 0;
  #open: AttributionFrame[] = [];

  constructor(frames: readonly AttributionFrame[]) {
    this.#frames = frames;
  }

  innermost({ start, end }: Span): AttributionFrame | null {
    for (
      let frame = this.#frames[this.#next];
      frame && frame.scope.start <= start;
      frame = this.#frames[++this.#next]
    ) {
      this.#open.push(frame);
    }
    this.#open = this.#open.filter(({ scope }) => scope.end > start);
    let found: AttributionFrame | null = null;
    for (const frame of this.#open) {
      if (frame.scope.end < end) continue;
      if (found === null || frame.scope.end - frame.scope.start <= found.scope.end - found.scope.start)
        found = frame;
    }
    return found;
  }
}

/**
 * Whether speech stands between double marks here, so that a few words between single ones are somebody's
 * term and not speech.
 */
function marksAreMixed({ document: { text }, quoted }: SegmentedDocument): boolean {
  let double = 0;
  let single = 0;
  for (const { outer, start, end, depth } of quoted) {
    if (depth > 0 || end - start < 25) continue;
    if (/['‘’‚]/.test(text.charAt(outer.start))) single++;
    else double++;
  }
  return double > single;
}

/** A block quote is speech without marks, when somebody is named for it. */
function blockQuotes(
  doc: SegmentedDocument,
  finder: FrameFinder,
  drafts: readonly QuoteDraft[],
  utterances: Utterances,
): QuoteDraft[] {
  const found: QuoteDraft[] = [];
  const { document } = doc;
  for (const block of document.blocks) {
    if (block.kind !== 'blockquote') continue;
    if (drafts.some(({ start }) => start >= block.start && start < block.end)) continue;
    const frame = finder.innermost(block);
    if (!frame?.speaker) continue;
    found.push({
      start: block.start,
      end: block.end,
      text: document.text.slice(block.start, block.end),
      kind: 'direct',
      speaker: frame.speaker.name,
      cue: frame.cue,
      addressee: frame.addressee,
      utterance: utterances.numberOf(frame, false),
      sentence: { start: block.start, end: block.end },
    });
  }
  return found;
}
