/**
 * The nouns of claimdiff. Everything here is plain, JSON-safe data; stages take it and return it.
 *
 * Two kinds of offsets exist. Inside the pipeline, spans are UTF-16 offsets into `Document.text`, the
 * article's main text. In what leaves the pipeline (`Claim`, `Quote`), they are offsets into the decoded
 * source file (`Document.source`), so that `source.slice(start, end)` shows the words.
 */

import type { Lexeme } from './segment/lexemes.js';

/** A stretch of text: UTF-16 offsets, `end` behind its last unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------- ingest

/** Something that could not be read, or was left out, and why. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/**
 * What an agency says of one version of a story, in a format that can say such things (NITF, NewsML-G2,
 * ninjs). Null is not said.
 */
export interface Edition {
  /** What all versions of the story share: its guid, uri, or document id with the registry of that id. */
  readonly item: string | null;
  /** As given: a number, or a date. */
  readonly version: string | null;
  /** When this version was made; ISO 8601. */
  readonly issued: string | null;
  /** Not to be published before; ISO 8601. */
  readonly embargoed: string | null;
  /** Place and date as the story gives them above its text. */
  readonly dateline: string | null;
  /** The desk's note to its clients ("CORRECTS number of dead in paragraph 2"). */
  readonly note: string | null;
  /** The version says that it puts an earlier one right. */
  readonly correction: boolean;
  /** `killed`: the story must not be used, and this stands for the notice that says so; it has no text. */
  readonly status: 'usable' | 'killed';
}

/** What a block of an article is. Furniture and captions are no evidence. */
export type BlockKind =
  'headline' | 'standfirst' | 'subheading' | 'paragraph' | 'item' | 'blockquote' | 'caption' | 'furniture';

/**
 * A run of main text that belongs together: a paragraph, a headline, a list item. Sentences never cross
 * blocks. `caption` and `furniture` are kept so that what was left out can be shown; they are no evidence.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Why a furniture block is no evidence ("byline", "comments", "cookie notice" ...); null otherwise. */
  readonly reason: string | null;
  /** Of the entries of a live page: when this one was posted. See `Claim.told`. */
  readonly told?: string;
}

/**
 * `textLength` characters of text at `text` stand in the source at `source`, `sourceLength` long. When the
 * lengths are equal the characters correspond one to one; otherwise (an entity) the run maps as a whole.
 */
export interface OffsetRun {
  readonly text: number;
  readonly source: number;
  readonly textLength: number;
  readonly sourceLength: number;
}

/** One article as it was read: its text in blocks, with the way from each offset of the text to the source. */
export interface Document {
  /** Relative POSIX path; of a member of a JSON file "file.jsonl#KEY". */
  readonly path: string;
  /** The id that the input itself gave, else null. */
  readonly key: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601 at the precision that the article gives. */
  readonly published: string | null;
  /** Of a document that tells the day and no year, as ISO 8601 has it: "--10-09". */
  readonly monthDay?: string | null;
  readonly url: string | null;
  /** Of agencies' formats alone. */
  readonly edition?: Edition;
  /** The decoded source. For members of a JSON file, the decoded text or html field. */
  readonly source: string;
  readonly text: string;
  /** Sorted by `text`, covering every character of a block that came from the source. */
  readonly map: readonly OffsetRun[];
  readonly blocks: readonly Block[];
}

// ---------------------------------------------------------------- segment

/** What a token is by its characters. */
export type TokenKind = 'word' | 'number' | 'symbol' | 'punct';

/** A word, number, currency or other symbol, or punctuation mark. `norm` is NFC, lower case, with ' for ’. */
export interface Token extends Span {
  readonly text: string;
  readonly norm: string;
  readonly kind: TokenKind;
  /** What is so of its form wherever it stands. */
  readonly lexeme: Lexeme;
}

/** A sentence of the main text, with its tokens; it never reaches over the end of its block. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index into `Document.blocks`. */
  readonly block: number;
  readonly tokens: readonly Token[];
}

/** The words between a pair of quotation marks, without the marks; `outer` includes them. */
export interface QuotedSpan extends Span {
  readonly outer: Span;
  /** 0 for the outermost quotation, 1 inside another. */
  readonly depth: number;
  /** The paragraph opens with a mark that the next paragraph takes up again: one speech, several spans. */
  readonly continues: boolean;
}

/** An article with the sentences and quotations of what is evidence in it. */
export interface SegmentedDocument {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  /** Sorted by start; nested spans follow the span that holds them. */
  readonly quoted: readonly QuotedSpan[];
}

// ---------------------------------------------------------------- attribution

/** Somebody who says something: `name` is the longest form that the article gives. */
export interface Speaker {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'role' | 'group';
}

/** What a reporting clause covers: everything in `scope` is said by `speaker`. */
export interface AttributionFrame {
  readonly scope: Span;
  readonly speaker: Speaker | null;
  /** The cue as printed ("said", "according to"), else null. */
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  /** From the reporter's direct source inward: ["the ministry", "hospitals"]; names as in `Speaker.name`. */
  readonly chain: readonly string[];
  readonly addressee: string | null;
  readonly stance: Modality;
}

// ---------------------------------------------------------------- figures

/** How the words bound a figure: "at least 40", "nearly 300", "dozens" (vague). */
export type Bound =
  'exact' | 'at_least' | 'over' | 'about' | 'nearly' | 'up_to' | 'under' | 'range' | 'vague';

/** A number as the words give it: what is printed, and the span that a reader takes from it. */
export interface Quantity {
  readonly text: string;
  /** The number printed; null where a range or a vague word has none. */
  readonly best: number | null;
  /** The span that a reader takes from the words; null is open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** null: a plain count; else percent, USD, GBP, EUR, km, ha, day, year, C ... */
  readonly unit: string | null;
}

/** A closed interval; null is open on that side. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** How sure an article is of a figure, or that it denies it. */
export type Modality = 'asserted' | 'hedged' | 'denied' | 'forecast' | 'conditional';

/** The time that a figure is counted over, or its moment. */
export interface Window {
  readonly text: string;
  /** ISO dates, resolved against the article's date; null when they cannot be. */
  readonly start: string | null;
  readonly end: string | null;
  readonly days: number | null;
}

/**
 * How a figure stands to the others of its article. `total`: the figure itself. `part`: some of another
 * figure (see `partOf`). `previous`: an earlier state of the same count ("up from 34", "revised from 6.1").
 * `rise`: the change, not the level ("rose by 12"). `background`: another event, told as context.
 */
export type Role = 'total' | 'part' | 'previous' | 'rise' | 'background';

/** A figure that an article claims: what is counted, what happened to it, where, when, and who says so. */
export interface Claim extends Span {
  readonly id: string;
  readonly article: string;
  readonly line: number;
  readonly column: number;
  /** The figure with what it counts, verbatim. */
  readonly text: string;
  readonly sentence: Span & { readonly text: string };
  readonly quantity: Quantity;
  readonly measure: string;
  readonly counted: string | null;
  readonly population: string | null;
  readonly place: string | null;
  readonly window: Window | null;
  readonly attribution: {
    readonly speaker: string | null;
    readonly cue: string | null;
    readonly chain: readonly string[];
  };
  readonly modality: Modality;
  // Fields added to the contract: what alignment and comparison need, so that `compare --from` can work
  // from what `extract` wrote.
  /** What the words entail, as against what a reader takes from them (`quantity.low`..`quantity.high`). */
  readonly strict: Interval;
  readonly role: Role;
  /** The id of the claim of the same article that this one is a part of, else null. */
  readonly partOf: string | null;
  /** Of a sum that the article does not state: the ids of the claims that it adds up. */
  readonly derived?: readonly string[] | undefined;
  /** The kind of block that it stands in. */
  readonly block: 'headline' | 'standfirst' | 'subheading' | 'paragraph' | 'item' | 'blockquote';
  /** Of sources with pages (PDF) alone: the page, from 1. */
  readonly page?: number;
  /**
   * Of a live page alone: when the entry that it stands in was posted, ISO 8601: "2024-11-15T14:05", with an
   * offset where the page gives one, "T14:05" where the article has no date.
   */
  readonly told?: string;
  /** Lemmas of the content words of its clause and sentence, sorted, without numbers: what it is about. */
  readonly context: readonly string[];
}

/** A number that is no claim, and the reason ("date", "age", "ordinal", "name", "furniture" ...). */
export interface Rejection extends Span {
  readonly text: string;
  readonly reason: string;
}

// ---------------------------------------------------------------- quotes

/** Words that an article gives somebody: between marks, or reported. */
export interface Quote extends Span {
  readonly id: string;
  readonly article: string;
  readonly line: number;
  readonly column: number;
  /** The words between the marks; of an indirect quote, the reported clause. */
  readonly text: string;
  readonly kind: 'direct' | 'fragment' | 'indirect';
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly addressee: string | null;
  // Added to the contract.
  /** Of sources with pages (PDF) alone: the page, from 1. */
  readonly page?: number;
  /** Quotes that one attribution ties together (split round it, or over paragraphs) share this id. */
  readonly utterance: string;
  readonly sentence: Span & { readonly text: string };
}

// ---------------------------------------------------------------- the report

/** An article of the report, without its text. */
export interface Article {
  readonly id: string;
  readonly path: string;
  readonly key: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** Added to the contract: the day of an article that gives it without a year ("--10-09"). */
  readonly monthDay?: string;
  readonly words: number;
  /** Added to the contract; of agencies' formats alone. */
  readonly edition?: Edition;
  /** The id of its story; "" until articles have been compared. */
  readonly story: string;
}

/** What is kept of an article's text for telling stories apart and finding copies. */
export interface ArticleProfile {
  /** A paragraph each: sorted 32-bit hashes of its 5-word shingles, quotations left out. */
  readonly shingles: readonly (readonly number[])[];
  /** Content words, names and places with their counts, sorted by term. */
  readonly terms: readonly (readonly [string, number])[];
  /** Agencies credited ("AP contributed", "(Reuters)"), lower case, sorted. */
  readonly credits: readonly string[];
}

/** One line of `extract --format jsonl`. */
export interface ExtractRecord {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
  readonly problems: readonly Problem[];
  readonly profile: ArticleProfile;
}

/** How the figures of one quantity stand to one another, worst first. */
export type QuantityVerdict = 'conflict' | 'disputed' | 'explained' | 'compatible' | 'agree' | 'single';
/** How the wordings of one utterance stand to one another, worst first. */
export type QuoteVerdict = 'speaker' | 'altered' | 'elided' | 'truncated' | 'identical' | 'single';
/** How far apart figures lie, or how much a wording changes, worst first. */
export type Severity = 'extreme' | 'major' | 'moderate' | 'minor';

/** What decided a verdict. */
export interface Reason {
  readonly code: string;
  readonly text: string;
  /** true: the text says so; false: inferred. */
  readonly stated: boolean;
}

/** One reading of a quantity or an utterance, with all who share it. `origins`: how many of them are independent. */
export interface Position {
  readonly label: string;
  readonly claims: readonly string[];
  readonly quotes: readonly string[];
  readonly articles: readonly string[];
  readonly origins: number;
}

/** An explanation that was tried on a pair of positions, with its arithmetic. */
export interface Attempt {
  readonly rule: string;
  readonly holds: boolean;
  readonly text: string;
}

interface ComparisonBase {
  readonly id: string;
  readonly label: string;
  readonly measure: string | null;
  readonly severity: Severity | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly ratio: number | null;
  /** Independent origins, not articles. */
  readonly origins: number;
  readonly positions: readonly Position[];
  readonly reasons: readonly Reason[];
  // Added to the contract.
  readonly story: string;
  /** The unit that `low`, `best` and `high` are in; null for a plain count. */
  readonly unit: string | null;
  /** The conflict holds on what the words entail, not only on what a reader takes from them. */
  readonly strict: boolean;
  /** Every explanation tried, with pass or fail. */
  readonly attempts: readonly Attempt[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** What the articles say of one quantity. */
export interface QuantityComparison extends ComparisonBase {
  readonly kind: 'quantity';
  readonly verdict: QuantityVerdict;
}

/** A run of words of a quote difference: in both, only in the first, or only in the second. */
export interface DiffPart {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** How the articles give one utterance. */
export interface QuoteComparison extends ComparisonBase {
  readonly kind: 'quote';
  readonly verdict: QuoteVerdict;
  /** How the most different wording differs from the fullest one. */
  readonly diff: readonly DiffPart[];
}

/** One finding. */
export type Comparison = QuantityComparison | QuoteComparison;

/** Articles that carry the same text; their ids. */
export interface WireGroup {
  readonly articles: readonly string[];
  /** The share of the shorter article's shingles that the longer one has too, 0 to 1. */
  readonly sharedShare: number;
}

/** What a comparison gives: `schemaVersion` tells what its fields mean. */
export interface Report {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'claimdiff'; readonly version: string };
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
  readonly comparisons: readonly Comparison[];
  readonly wireGroups: readonly WireGroup[];
  readonly problems: readonly Problem[];
  readonly summary: Readonly<Record<string, number>>;
}
