import { attribute } from './attribution/index.js';
import { readUnits } from './attribution/units.js';
import { profileOf } from './align/profile.js';
import { bindFigures, type Figure } from './figures/index.js';
import { shortHash } from './ids.js';
import type { Killed } from './ingest/edition.js';
import { lineStarts, positionAt, toSource } from './ingest/offsets.js';
import type { ReadResult } from './ingest/reader.js';
import type {
  Article,
  Claim,
  Document,
  ExtractRecord,
  Problem,
  Quote,
  Rejection,
  SegmentedDocument,
  Span,
} from './model.js';
import { extractQuotes, type QuoteDraft } from './quotes/index.js';
import { segment } from './segment/index.js';
import { foldSpaces } from './segment/letters.js';
import { Lexemes } from './segment/lexemes.js';
import { VOCABULARY, type Vocabulary } from './vocabulary/vocabulary.js';

/** What one article yields, and the numbers in it that are no claims. */
export interface Extraction {
  readonly record: ExtractRecord;
  readonly rejected: readonly Rejection[];
}

/**
 * Extracts the figures and quotes of one article. Linear in its length, and the same whatever `lexemes` holds:
 * who reads many articles hands in one table for all, and no word is looked up twice.
 */
export function extractDocument(
  document: Document,
  vocabulary: Vocabulary = VOCABULARY,
  lexemes: Lexemes = new Lexemes(),
): Extraction {
  const doc = segment(document, lexemes);
  const units = readUnits(doc, vocabulary.cues);
  const frames = attribute(doc, vocabulary.cues, units);
  const { figures, rejected } = bindFigures(doc, frames, undefined, vocabulary.figures);
  const placing = placer(document);
  const article = articleOf(document, countWords(doc));
  const quotes: Quote[] = [];
  const drafts = extractQuotes(doc, frames, vocabulary.cues, units);
  for (const draft of drafts) quotes.push(quoteOf(draft, article.id, document, placing));
  return {
    record: {
      article,
      claims: claimsOf(figures, article.id, document, placing),
      quotes,
      problems: [],
      profile: profileOf(doc),
    },
    rejected: rejectionsOf(rejected, document),
  };
}

/** Pushed, not mapped, here and above: a compiled map makes arrays of another kind, and its readers are compiled anew. */
function claimsOf(
  figures: readonly Figure[],
  article: string,
  document: Document,
  placing: Placer,
): readonly Claim[] {
  const ids: string[] = [];
  for (const { number, parts } of figures)
    ids.push(`${article}:${parts.length > 0 ? 's' : 'c'}${toSource(document, number.core).start}`);
  const claims: Claim[] = [];
  for (const figure of figures)
    claims.push(claimOf(figure, article, ids[claims.length] ?? '', ids, document, placing));
  return claims;
}

function rejectionsOf(rejected: readonly Rejection[], document: Document): readonly Rejection[] {
  const placed: Rejection[] = [];
  for (const rejection of rejected) {
    const { start, end } = toSource(document, rejection);
    placed.push({ start, end, text: rejection.text, reason: rejection.reason });
  }
  return placed;
}

/**
 * A story that was killed, as a record without figures or quotes: it stands for the notice until versions are
 * compared, which may be on another machine.
 */
function killRecord({ key, edition, problem }: Killed): ExtractRecord {
  return {
    article: {
      id: `a${shortHash(key ?? problem.path, JSON.stringify(edition))}`,
      path: problem.path,
      key,
      title: null,
      publisher: null,
      byline: null,
      published: null,
      words: 0,
      edition,
      story: '',
    },
    claims: [],
    quotes: [],
    problems: [problem],
    profile: { shingles: [], terms: [], credits: [] },
  };
}

/** What was read, apart from its documents: the notices that kill a story, and the problems left. */
export function noticesOf({ problems, kills = [] }: ReadResult): {
  readonly records: readonly ExtractRecord[];
  readonly problems: readonly Problem[];
} {
  const own = new Set(kills.map(({ problem }) => problem));
  const records = kills.map(killRecord);
  // A notice that is killed with its story has one problem for the two.
  const named = new Set<string>();
  return {
    records: records.map((record) => {
      const text = JSON.stringify(record.problems);
      const isNew = !named.has(text);
      named.add(text);
      return isNew ? record : { ...record, problems: [] };
    }),
    problems: problems.filter((problem) => !own.has(problem)),
  };
}

function countWords({ sentences }: SegmentedDocument): number {
  let words = 0;
  for (const { tokens } of sentences) for (const { kind } of tokens) if (kind !== 'punct') words++;
  return words;
}

/** A text with more form feeds than this is data. */
const MOST_PAGES = 10_000;

interface Placed extends Span {
  readonly line: number;
  readonly column: number;
  /** Null but for a source with pages. */
  readonly page: number | null;
}

/**
 * Leads spans of the text back to the source. Objects are written out here and where else there are many of
 * them: one with a spread in it takes the engine ten times as long to make.
 */
interface Placer {
  place(span: Span): Placed;
  /** What stands in the sentence, with its place; the one asked about last is kept. */
  sentence(span: Span): Claim['sentence'];
}

function placer(document: Document): Placer {
  const starts = lineStarts(document.source);
  const breaks = pageBreaks(document.source);
  let last: { readonly of: Span; readonly sentence: Claim['sentence'] } | null = null;
  return {
    place(span) {
      const { start, end } = toSource(document, span);
      const { line, column } = positionAt(starts, start);
      const page = breaks.length === 0 ? null : 1 + breaks.filter((at) => at <= start).length;
      return { start, end, line, column, page };
    },
    sentence(span) {
      if (last?.of.start === span.start && last.of.end === span.end) return last.sentence;
      const { start, end } = toSource(document, span);
      const sentence = { start, end, text: clean(document.text.slice(span.start, span.end)) };
      last = { of: span, sentence };
      return sentence;
    },
  };
}

/** Where pages end: at form feeds, as printers and `pdftotext` have it. */
function pageBreaks(source: string): readonly number[] {
  const found: number[] = [];
  for (let at = source.indexOf('\f'); at >= 0 && found.length < MOST_PAGES; at = source.indexOf('\f', at + 1))
    found.push(at);
  return found;
}

function articleOf(document: Document, words: number): Article {
  const { path, key, title, publisher, byline, published, monthDay, source, edition } = document;
  const name = key ?? path.slice(path.lastIndexOf('/') + 1);
  return {
    id: `a${shortHash(name, source)}`,
    path,
    key,
    title,
    publisher,
    byline,
    published,
    ...(published === null && typeof monthDay === 'string' ? { monthDay } : {}),
    words,
    ...(edition === undefined ? {} : { edition }),
    story: '',
  };
}

function claimOf(
  figure: Figure,
  article: string,
  id: string,
  ids: readonly string[],
  document: Document,
  placing: Placer,
): Claim {
  const { kind = 'paragraph', told } = document.blocks[figure.sentence.block] ?? {};
  const { start, end, line, column, page } = placing.place(figure);
  const { frame } = figure;
  const { quantity } = figure.number;
  const printed = clean(quantity.text);
  const claim: Claim = {
    id,
    article,
    start,
    end,
    line,
    column,
    text: clean(document.text.slice(figure.start, figure.end)),
    sentence: placing.sentence(figure.sentence),
    quantity: printed === quantity.text ? quantity : { ...quantity, text: printed },
    measure: figure.measure,
    counted: nounOf(figure.counted),
    population: figure.population,
    place: figure.place,
    window: figure.window,
    attribution: {
      speaker: frame?.speaker?.name ?? null,
      cue: frame?.cue ?? null,
      chain: frame?.chain ?? [],
    },
    modality: figure.modality,
    strict: figure.strict,
    role: figure.role,
    partOf: figure.partOf === null ? null : (ids[figure.partOf] ?? null),
    derived: figure.parts.length === 0 ? undefined : figure.parts.map((part) => ids[part] ?? ''),
    block: kind === 'caption' || kind === 'furniture' ? 'paragraph' : kind,
    ...(told === undefined ? {} : { told }),
    context: figure.context,
  };
  return page === null ? claim : { ...claim, page };
}

/** What is counted is a thing, though its lemma is that of a verb. */
const nounOf = (counted: string | null): string | null => NOUNS_OF_VERBS.get(counted ?? '') ?? counted;
const NOUNS_OF_VERBS: ReadonlyMap<string, string> = new Map([
  ['build', 'building'],
  ['dwell', 'dwelling'],
  ['hear', 'hearing'],
  ['meet', 'meeting'],
  ['shoot', 'shot'],
]);

function quoteOf(draft: QuoteDraft, article: string, document: Document, placing: Placer): Quote {
  const { start, end, line, column, page } = placing.place(draft);
  const quote: Quote = {
    id: `${article}:q${start}`,
    article,
    start,
    end,
    line,
    column,
    text: clean(document.text.slice(draft.start, draft.end)),
    kind: draft.kind,
    speaker: draft.speaker,
    cue: draft.cue,
    addressee: draft.addressee,
    utterance: `${article}:u${draft.utterance}`,
    sentence: placing.sentence(draft.sentence),
  };
  return page === null ? quote : { ...quote, page };
}

/** White space folded: a claim may stand on two lines of its file. */
const clean = (text: string): string => foldSpaces(text).trim();
