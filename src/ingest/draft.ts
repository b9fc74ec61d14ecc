import type { BlockKind, OffsetRun, Span } from '../model.js';

/** What an input says of itself apart from its text. Null is unknown. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601 at the precision given. */
  readonly published: string | null;
  /** Of an article that tells the day and no year: "--10-09". */
  readonly monthDay?: string | null;
  readonly url: string | null;
}

/** Nothing known of an article. */
export const NO_METADATA: Metadata = {
  title: null,
  publisher: null,
  byline: null,
  published: null,
  url: null,
};

/** Takes each field from the first that has it. */
export function mergeMetadata(...all: readonly Partial<Metadata>[]): Metadata {
  const first = (field: keyof Metadata): string | null => {
    for (const metadata of all) {
      const value = metadata[field];
      if (value !== null && value !== undefined && value !== '') return value;
    }
    return null;
  };
  return {
    title: first('title'),
    publisher: first('publisher'),
    byline: first('byline'),
    published: first('published'),
    monthDay: first('monthDay'),
    url: first('url'),
  };
}

/** A block as a reader sees it. Later steps find out what the reader cannot know. */
export interface DraftBlock extends Span {
  /** Null where the format does not say (plain text). */
  readonly kind: BlockKind | null;
  /** Of furniture that the reader itself recognised. */
  readonly reason?: string;
  /** The format hints that a short block is furniture, for this reason ("byline" by its class name). */
  readonly hint?: string;
  /** The whole block is set off from the rest (italics), as notes at the end often are. */
  readonly setOff?: boolean;
  /** A time in the markup that it opens with (`<time datetime>`), as given. */
  readonly datetime?: string;
}

/** What a reader makes of an article before furniture and structure are known. */
export interface Draft {
  readonly source: string;
  readonly text: string;
  readonly map: readonly OffsetRun[];
  readonly blocks: readonly DraftBlock[];
  /** What the format says; it goes before what the text says. */
  readonly metadata: Metadata;
}

/** The map of a text that is its source. */
export function identityMap(source: string): OffsetRun[] {
  return source === ''
    ? []
    : [{ text: 0, source: 0, textLength: source.length, sourceLength: source.length }];
}
