import type { DiffPart, ExtractRecord, Quote, QuoteComparison } from '../../../src/model.js';
import { compareQuotes } from '../../../src/compare/quotes/index.js';

/** One quotation; a list of texts is one quotation split round its attribution. */
export interface QuoteSpec {
  readonly says: string | readonly string[];
  readonly by?: string | null;
  readonly kind?: Quote['kind'];
  /** The sentence it stands in, when it matters; `%` stands for the words between the marks. */
  readonly in?: string;
}

/** A record with nothing in it but these quotations. */
export function quoteRecord(article: string, quotes: readonly QuoteSpec[]): ExtractRecord {
  let at = 0;
  return {
    article: {
      id: article,
      path: `${article}.txt`,
      key: null,
      title: null,
      publisher: null,
      byline: null,
      published: null,
      words: 0,
      story: '',
    },
    claims: [],
    quotes: quotes.flatMap(({ says, by = 'Ada Holm', kind = 'direct', in: sentence }, utterance) =>
      [says].flat().map((text): Quote => {
        const start = at;
        at += text.length + 400;
        return {
          id: `${article}:q${start}`,
          article,
          start,
          end: start + text.length,
          line: 1,
          column: 1,
          text,
          kind,
          speaker: by,
          cue: 'said',
          addressee: null,
          utterance: `${article}:u${utterance}`,
          sentence: { start, end: start + text.length, text: sentence?.replace('%', text) ?? text },
        };
      }),
    ),
    problems: [],
    profile: { shingles: [], terms: [], credits: [] },
  };
}

/** Compares articles, each a list of quotations, as reports of one event. */
export function compareArticles(articles: readonly (readonly QuoteSpec[])[]): QuoteComparison[] {
  const records = articles.map((quotes, index) => quoteRecord(`a${index + 1}`, quotes));
  return compareRecordsOf(records);
}

export function compareRecordsOf(records: readonly ExtractRecord[]): QuoteComparison[] {
  return compareQuotes(records, {
    storyOf: () => 'one',
    originsOf: (ids) => new Set(ids.map((id) => id.split(':')[0])).size,
  });
}

/** "We will [-not-] {+never+} leave". */
export function rendered(diff: readonly DiffPart[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return diff.map(({ op, text }) => marks[op][0] + text + marks[op][1]).join(' ');
}
