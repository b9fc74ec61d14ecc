/**
 * Extraction speed: `npx tsx bench/extract.bench.ts [articles]`, 2,000 without a number. What is measured is the
 * built package (`npm run build`). All times are of one core's processor (the wall clock of a busy machine tells
 * nothing), those of compiling and of collecting garbage on helper threads included. After 200 articles that
 * are not timed, prints the speed of a first pass and of each later one, every pass over articles that none has
 * seen before, so that nothing is gained by remembering them; the share of each stage and of tagging within it, the
 * time for more of one article's text and of garbage, the memory in use while ten times as many articles stream
 * through, and last a line for each thing that is demanded.
 */
import type { Document } from '../src/model.js';
import { growth } from '../test/support/growth.js';
import { importBuilt, requireBuilt } from './built.js';
import { makeCorpus } from './corpus.js';

requireBuilt();
const { compromiseTagger } = await importBuilt('annotate/tagger.js');
const { attribute } = await importBuilt('attribution/index.js');
const { extractDocument } = await importBuilt('extract.js');
const { bindFigures } = await importBuilt('figures/index.js');
const { readInput } = await importBuilt('ingest/index.js');
const { extractQuotes } = await importBuilt('quotes/index.js');
const { segment } = await importBuilt('segment/index.js');
const { Lexemes } = await importBuilt('segment/lexemes.js');

const count = Number(process.argv[2] ?? 2000);
/** What is demanded: articles a second, and the time that twice the text may take, noise included. */
const DEMANDED = 500;
const LINEAR = 2.3;
const WARM_UP = 200;
/** Passes after the first; an odd number, so that one of them is their median. */
const LATER_PASSES = 5;
/** Seeds of the corpora of the later passes stand behind this one, that of the first pass. */
const SEED = 7;

/** Processor time in milliseconds, that of collecting garbage and compiling with it. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function time<T>(run: () => T): [number, T] {
  const from = clock();
  const result = run();
  return [clock() - from, result];
}

/** As the command does it: one table of words for the whole run. */
const lexemes = new Lexemes();
const extract = (document: Document): void => void extractDocument(document, undefined, lexemes);
const extractAll = (documents: readonly Document[]): number =>
  time(() => {
    for (const document of documents) extract(document);
  })[0];

const encoder = new TextEncoder();
const read = async (path: string, text: string): Promise<readonly Document[]> =>
  (await readInput({ path, bytes: encoder.encode(text) })).documents;

/** The documents of articles, and the milliseconds that it took to read them. */
async function readAll(
  articles: readonly { readonly path: string; readonly text: string }[],
): Promise<[number, readonly Document[]]> {
  const documents: Document[] = [];
  const from = clock();
  for (const { path, text } of articles) documents.push(...(await read(path, text)));
  return [clock() - from, documents];
}

const corpus = makeCorpus(count, SEED);
const [readMs, documents] = await readAll(corpus);

extractAll(documents.slice(0, WARM_UP));
const perSecond = (ms: number): number => Math.round((1000 * count) / ms);
const first = perSecond(extractAll(documents));
const later: number[] = [];
for (let pass = 1; pass <= LATER_PASSES; pass++) {
  const [, unseen] = await readAll(makeCorpus(count, SEED + pass));
  later.push(perSecond(extractAll(unseen)));
}
const compiled = later.toSorted((a, b) => a - b)[LATER_PASSES >> 1] ?? 0;

let tagged = 0;
let taggingMs = 0;

/**
 * What each stage takes. In a function of its own, so that what the stages hand on of all articles at once,
 * which no command ever holds, is gone when growth is timed: collecting garbage would look at it all.
 */
function timeStages(): {
  readonly segmentMs: number;
  readonly attributeMs: number;
  readonly quoteMs: number;
  readonly figureMs: number;
} {
  const [segmentMs, segmented] = time(() => documents.map((document) => segment(document, lexemes)));
  const [attributeMs, frames] = time(() => segmented.map((doc) => attribute(doc)));
  const [quoteMs] = time(() => {
    segmented.forEach((doc, i) => extractQuotes(doc, frames[i] ?? []));
  });
  const [figureMs] = time(() => {
    segmented.forEach((doc, i) =>
      bindFigures(doc, frames[i] ?? [], {
        tag: (text, sentence) => {
          tagged++;
          const [ms, tags] = time(() => compromiseTagger.tag(text, sentence));
          taggingMs += ms;
          return tags;
        },
      }),
    );
  });
  return { segmentMs, attributeMs, quoteMs, figureMs };
}
const { segmentMs, attributeMs, quoteMs, figureMs } = timeStages();
const total = segmentMs + attributeMs + quoteMs + figureMs;
const share = (ms: number): string => `${((100 * ms) / total).toFixed(1)}%`;
console.log(`${documents.length} articles, ${corpus.reduce((n, a) => n + a.text.length, 0)} characters`);
console.log(`read      ${perSecond(readMs)} articles a second`);
console.log(`extract   ${first} articles a second in a first pass, after ${WARM_UP} that are not timed`);
console.log(
  `          ${later.join(', ')} in the next ${LATER_PASSES}, over other articles; their median is ${compiled}`,
);
console.log(
  `of which  segment ${share(segmentMs)}, attribute ${share(attributeMs)}, quotes ${share(quoteMs)}, figures ${share(figureMs)} (tagging ${share(taggingMs)}, ${tagged} sentences asked)`,
);

/** One paragraph of a text, as if it had been read: what reads files gives up garbage, and nothing would be timed. */
function paragraphOf(text: string): readonly Document[] {
  const span = { start: 0, end: text.length };
  const map = [{ text: 0, source: 0, textLength: text.length, sourceLength: text.length }];
  return documents.slice(0, 1).map((like) => ({
    ...like,
    source: text,
    text,
    map,
    blocks: [{ ...span, kind: 'paragraph', reason: null }],
  }));
}

/** Characters of a text, beyond what any cache holds, and how many times as many are compared with them. */
const GROWN = { from: 250_000, factor: 4, enough: LINEAR ** 2 };

// Linear in the text of one article, and in what nobody wrote.
const long = corpus
  .slice(0, 40)
  .map((a) => a.text)
  .join('\n');
const GARBAGE = [
  '7',
  '1,',
  'a',
  '"',
  '(((',
  'twenty-',
  'more than 200 people killed ',
  'MORE THAN 200 KILLED ',
];
let worst = 0;
for (const [name, unit] of [
  ['one long article', long] as const,
  ...GARBAGE.map((unit) => [JSON.stringify(unit), unit] as const),
]) {
  const ratio = await growth((size) => {
    const parts = paragraphOf(unit.repeat(Math.ceil(size / unit.length)));
    return () => extractAll(parts);
  }, GROWN);
  worst = Math.max(worst, ratio);
  console.log(`${GROWN.factor}x the text of ${name} takes ${ratio.toFixed(1)}x the time`);
}

// Streamed, nothing of an article stays.
const memory: number[] = [];
for (let i = 0; i < 10 * count; i++) {
  const { path, text } = corpus[i % corpus.length] ?? { path: '', text: '' };
  for (const document of await read(path, text)) extract(document);
  if (i % (2 * count) === 2 * count - 1) memory.push(Math.round(process.memoryUsage().heapUsed / 2 ** 20));
}
console.log(`heap while ${10 * count} articles stream through: ${memory.join(', ')} MB`);

const verdict = (holds: boolean): string => (holds ? 'holds' : 'DOES NOT HOLD');
console.log('demanded:');
const least = `at least ${DEMANDED} articles a second on one core`;
console.log(`  ${least}, once compiled (median): ${compiled}, ${verdict(compiled >= DEMANDED)}`);
console.log(`  ${least}, compiling included (first pass): ${first}, ${verdict(first >= DEMANDED)}`);
console.log(
  `  time linear in the text: 4x takes ${worst.toFixed(1)}x at worst, ${verdict(worst <= LINEAR ** 2)}`,
);
console.log(`  the share of tagging: ${share(taggingMs)} (${tagged} sentences of ${count} articles)`);
