import { z } from 'zod';

/**
 * The published shape of what claimdiff writes, and the check on what `compare --from` reads back. Fields
 * may be added in later versions, so readers (this one too) pass over fields that they do not know.
 */
const offset = z.int().nonnegative();
const oneBased = z.int().positive();
const text = z.string();
const id = z.string().min(1);
const textOrNull = z.string().nullable();
const numberOrNull = z.number().nullable();
const page = oneBased.exactOptional().describe('Of sources with pages (PDF) alone.');
const sentence = z.object({ start: offset, end: offset, text });

const problem = z.object({ path: text, code: text, message: text }).meta({
  id: 'Problem',
  description: 'An input that was left out, and why.',
});

const edition = z
  .object({
    item: textOrNull.describe('What all versions of the story share: guid, uri, or document id.'),
    version: textOrNull.describe('As given.'),
    issued: textOrNull.describe('When this version was made; ISO 8601.'),
    embargoed: textOrNull.describe('Not to be published before; ISO 8601.'),
    dateline: textOrNull,
    note: textOrNull.describe('What the desk tells its clients.'),
    correction: z.boolean().describe('It says that it puts an earlier version right.'),
    status: z.enum(['usable', 'killed']).describe('killed: a notice that the story must not be used.'),
  })
  .meta({ id: 'Edition', description: 'What an agency says of this version of a story.' });

const article = z
  .object({
    id,
    path: text.describe('Relative, POSIX; of a member of a JSON file or an archive "file.jsonl#KEY".'),
    key: textOrNull.describe('The id that the input itself gave.'),
    title: textOrNull,
    publisher: textOrNull,
    byline: textOrNull,
    published: textOrNull.describe('ISO 8601, at the precision that the article gives.'),
    monthDay: text
      .exactOptional()
      .describe('Where no year is given, the day alone, as ISO 8601 has it: "--10-09".'),
    words: offset,
    edition: edition.exactOptional().describe('Of NITF, NewsML-G2 and ninjs alone.'),
    story: text.describe('Articles of one story are compared with one another; "" before they are.'),
  })
  .meta({ id: 'Article', description: 'One article that was read.' });

const quantity = z
  .object({
    text,
    best: numberOrNull.describe('The number printed.'),
    low: numberOrNull.describe('The low end of the span that a reader takes from the words; null: open.'),
    high: numberOrNull.describe('The high end of that span; null: open.'),
    bound: z.enum(['exact', 'at_least', 'over', 'about', 'nearly', 'up_to', 'under', 'range', 'vague']),
    unit: textOrNull.describe('null: a plain count; else percent, USD, GBP, EUR, km, ha, day, year ...'),
  })
  .meta({ id: 'Quantity', description: 'A number with its bound and unit.' });

const window = z.object({ text, start: textOrNull, end: textOrNull, days: numberOrNull }).meta({
  id: 'Window',
  description: 'The time that a figure covers; ISO dates, null when they cannot be resolved.',
});

const claim = z
  .object({
    id,
    article: id,
    start: offset.describe('UTF-16 offset into the decoded source file.'),
    end: offset,
    line: oneBased,
    column: oneBased,
    text: text.describe('The figure with what it counts, verbatim.'),
    sentence,
    quantity,
    measure: text.describe('What is measured: killed, injured, displaced, money, area ...'),
    counted: textOrNull,
    population: textOrNull,
    place: textOrNull,
    window: window.nullable(),
    attribution: z.object({ speaker: textOrNull, cue: textOrNull, chain: z.array(text) }),
    modality: z.enum(['asserted', 'hedged', 'denied', 'forecast', 'conditional']),
    strict: z
      .object({ low: numberOrNull, high: numberOrNull })
      .describe('What the words entail, as against what a reader takes from them.'),
    role: z.enum(['total', 'part', 'previous', 'rise', 'background']),
    partOf: textOrNull.describe('The claim of the same article that this one is a part of.'),
    derived: z
      .array(id)
      .optional()
      .describe('Of a sum that the article does not state: the claims that it adds up.'),
    block: z.enum(['headline', 'standfirst', 'subheading', 'paragraph', 'item', 'blockquote']),
    page,
    told: text
      .exactOptional()
      .describe(
        'Of a live page alone: when its entry was posted, ISO 8601; "T14:05" where the article has no date.',
      ),
    context: z.array(text).describe('Content words of its sentence, sorted.'),
  })
  .meta({ id: 'Claim', description: 'A figure that an article gives.' });

const quote = z
  .object({
    id,
    article: id,
    start: offset,
    end: offset,
    line: oneBased,
    column: oneBased,
    text: text.describe('The words between the marks; of an indirect quote, the reported clause.'),
    kind: z.enum(['direct', 'fragment', 'indirect']),
    speaker: textOrNull,
    cue: textOrNull,
    addressee: textOrNull,
    page,
    utterance: text.describe('Quotes that one attribution ties together share this id.'),
    sentence,
  })
  .meta({ id: 'Quote', description: 'Words that an article gives as somebody’s.' });

const position = z
  .object({
    label: text,
    claims: z.array(id),
    quotes: z.array(id),
    articles: z.array(id),
    origins: offset.describe('Independent origins, not articles.'),
  })
  .meta({ id: 'Position', description: 'Who stands where.' });

const comparisonFields = {
  id: id.describe('Stable: the same finding keeps its id from run to run.'),
  label: text,
  measure: textOrNull,
  severity: z.enum(['extreme', 'major', 'moderate', 'minor']).nullable(),
  low: numberOrNull,
  best: numberOrNull,
  high: numberOrNull,
  ratio: numberOrNull.describe('How far apart the facing ends are; null when that cannot be said.'),
  origins: offset,
  positions: z.array(position),
  reasons: z.array(
    z.object({ code: text, text, stated: z.boolean().describe('true: the text says so; false: inferred.') }),
  ),
  story: text,
  unit: textOrNull,
  strict: z.boolean().describe('The conflict holds on what the words entail.'),
  attempts: z.array(z.object({ rule: text, holds: z.boolean(), text })),
  confidence: z.number().min(0).max(1),
};

const comparison = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('quantity'),
    verdict: z.enum(['conflict', 'disputed', 'explained', 'compatible', 'agree', 'single']),
    ...comparisonFields,
  }),
  z.object({
    kind: z.literal('quote'),
    verdict: z.enum(['speaker', 'altered', 'elided', 'truncated', 'identical', 'single']),
    ...comparisonFields,
    diff: z.array(z.object({ op: z.enum(['same', 'removed', 'added']), text })),
  }),
]);

const wireGroup = z
  .object({ articles: z.array(id), sharedShare: z.number().min(0).max(1) })
  .meta({ id: 'WireGroup', description: 'Articles that carry the same text.' });

const profile = z
  .object({
    shingles: z.array(z.array(z.int().nonnegative())),
    terms: z.array(z.tuple([text, z.number()])),
    credits: z.array(text),
  })
  .meta({ description: 'What is kept of the text for telling stories apart and finding copies.' });

/** One line of `extract --format jsonl`. */
export const extractSchema = z
  .object({
    article,
    claims: z.array(claim),
    quotes: z.array(quote),
    problems: z.array(problem),
    profile,
  })
  .meta({
    title: 'claimdiff extract record',
    description: 'One line of `claimdiff extract --format jsonl`: one article, nothing aligned.',
  });

/** The report, as `--format json` prints it. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal('1.0'),
    tool: z.object({ name: z.literal('claimdiff'), version: text }),
    articles: z.array(article),
    claims: z.array(claim),
    quotes: z.array(quote),
    comparisons: z.array(comparison),
    wireGroups: z.array(wireGroup),
    problems: z.array(problem),
    summary: z.record(text, z.number()),
  })
  .meta({ title: 'claimdiff report', description: 'What `claimdiff compare --format json` writes.' });
