import { compromiseTagger, type Tagger } from '../../annotate/tagger.js';
import { tagTokens, type Tag } from '../../annotate/tags.js';
import type { AttributionFrame, Rejection, SegmentedDocument, Sentence } from '../../model.js';
import { numberReader, type NumberSpan } from '../numbers/index.js';
import { findTimes } from '../windows.js';
import { isChangedTo } from './borrowed-unit.js';
import { contextOf } from './context.js';
import { lastFigure, type Figure, type Task } from './figure.js';
import { framesBySentence } from './modality.js';
import { bindNumber } from './number.js';
import { isPeople } from './people.js';
import { parse, phraseAfter, type Parsed } from './phrase.js';
import { placesOf } from './places.js';
import { findEvent } from './predicate.js';
import { withSums } from './sums.js';
import { FIGURE_WORDS, type FigureWords } from './words.js';

export type { Figure } from './figure.js';

export interface BoundFigures {
  readonly figures: readonly Figure[];
  readonly rejected: readonly Rejection[];
}

/** Every figure of a document, in order, and every number that is none, with the reason. */
export function bindFigures(
  doc: SegmentedDocument,
  frames: readonly AttributionFrame[],
  tagger: Tagger = compromiseTagger,
  words: FigureWords = FIGURE_WORDS,
): BoundFigures {
  const figures: Figure[] = [];
  const rejected: Rejection[] = [];
  const { document } = doc;
  const readSentence = numberReader(document.text, { words: words.numbers });
  const framesOf = framesBySentence(frames);
  for (const sentence of doc.sentences) {
    const block = document.blocks[sentence.block];
    if (!block) continue;
    const opensBlock = doc.sentences[sentence.index - 1]?.block !== sentence.block;
    const read = readSentence(sentence, { block: block.kind, opensBlock });
    for (const rejection of read.rejected) rejected.push(rejection);
    if (read.numbers.length === 0) continue;
    const parsed = parse(sentence, tagTokens(sentence.tokens), words.events, earlierOf(doc, sentence.index));
    const times = findTimes(document.text, sentence, document.published);
    const context = contextOf(parsed);
    const places = placesOf(parsed);
    const before = doc.sentences[sentence.index - 1];
    const around = framesOf(sentence);
    const previous = (): Parsed | null =>
      before ? parse(before, tagTokens(before.tokens), words.events) : null;
    for (const number of read.numbers) {
      const doubtful = inDoubt(parsed, number);
      const task: Task = {
        document: doc,
        parsed: doubtful ? reparse(doc, parsed, tagger) : parsed,
        number,
        numbers: read.numbers,
        times,
        frames: around,
        figures,
        context,
        places,
        previous,
        words,
      };
      const bound = bindNumber(task);
      if ('reason' in bound) rejected.push(bound);
      else figures.push(bound);
      if ('reason' in bound) continue;
      const before = superseded(parsed, figures, bound);
      if (before !== null) figures[before.index] = { ...before.figure, role: 'previous' };
      const some = someOf(parsed, figures, bound);
      if (some !== null) figures[figures.length - 2] = { ...some, partOf: figures.length - 1 };
    }
  }
  rejected.sort((a, b) => a.start - b.start || a.end - b.end);
  return { figures: withSums(figures, document.text), rejected };
}

/** The two sentences before a sentence, and the one that the document opens with. */
function earlierOf({ sentences }: SegmentedDocument, index: number): readonly Sentence[] {
  const before = sentences.slice(Math.max(0, index - 2), index);
  const [first] = sentences;
  return index > 2 && first !== undefined ? [...before, first] : before;
}

/** "which covered 90 square kilometres, has shrunk to 65": the earlier figure is what it was before. */
function superseded(
  parsed: Parsed,
  figures: readonly Figure[],
  bound: Figure,
): { index: number; figure: Figure } | null {
  if (bound.via !== 'unit' || !isChangedTo(parsed, bound.number)) return null;
  const figure = lastFigure(
    figures,
    parsed.sentence.index,
    (f) => f !== bound && f.measure === bound.measure,
  );
  return figure?.role === 'total' ? { index: figures.lastIndexOf(figure), figure } : null;
}

/**
 * "Thirteen of the 41 rescued": the figure that is told of some of those counted right behind it. How many there
 * are of a thing is a number of its own, and no whole.
 */
function someOf({ tokens }: Parsed, figures: readonly Figure[], whole: Figure): Figure | null {
  const some = figures.at(-2);
  if (some?.sentence !== whole.sentence || some.partOf !== null || whole.via === 'base') return null;
  const { to, quantity } = some.number;
  const { from, quantity: all } = whole.number;
  if (tokens[to]?.norm !== 'of' || from - to > 3 || quantity.unit !== null || all.unit !== null) return null;
  return (quantity.best ?? 0) <= (all.best ?? all.high ?? Infinity) ? some : null;
}

/**
 * Two nouns in a row behind a number, the second of them known to no lexicon, may be a noun and its verb
 * ("12 hauliers protest"): worth asking the tagger when no event is found otherwise.
 */
function inDoubt(parsed: Parsed, number: NumberSpan): boolean {
  if (number.quantity.unit !== null) return false;
  const phrase = phraseAfter(parsed, number.to);
  if (phrase.head === null || phrase.head - phrase.from < 1 || phrase.partitive) return false;
  if (parsed.tags[phrase.head] !== 'noun' || parsed.tags[phrase.head - 1] !== 'noun') return false;
  return isPeople(parsed.lemmas[phrase.head - 1] ?? '') && findEvent(parsed, number.from, phrase) === null;
}

const VERBAL: ReadonlySet<Tag> = new Set(['verb', 'part', 'ing', 'aux']);

function reparse(doc: SegmentedDocument, parsed: Parsed, tagger: Tagger): Parsed {
  const opinions = tagger.tag(doc.document.text, parsed.sentence);
  const tags: Tag[] = [];
  for (const [i, tag] of parsed.tags.entries()) {
    const opinion = opinions[i] ?? null;
    tags.push(tag === 'noun' && opinion !== null && VERBAL.has(opinion) ? opinion : tag);
  }
  return parse(parsed.sentence, tags, parsed.events, parsed.earlier);
}
