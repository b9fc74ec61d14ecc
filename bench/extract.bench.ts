/**
 * Extraction speed: `npx tsx bench/extract.bench.ts [articles]`, 2,000 without a number. Prints articles a
 * second of one core's processor time (the wall clock of a busy machine tells nothing), the share of each
 * stage and of tagging within it, the time for twice and four times the text of one long article and for
 * eight times the garbage, as ratios of one run, and the memory in use while ten times as many articles
 * stream through.
 */
import { attribute } from '../src/attribution/index.js';
import { extractDocument } from '../src/extract.js';
import { bindFigures } from '../src/figures/index.js';
import { readInput } from '../src/ingest/index.js';
import type { Document } from '../src/model.js';
import { extractQuotes } from '../src/quotes/index.js';
import { segment } from '../src/segment/index.js';
import { makeCorpus } from './corpus.js';

const count = Number(process.argv[2] ?? 2000);

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

const encoder = new TextEncoder();
const corpus = makeCorpus(count);
const documents: Document[] = [];
const readFrom = clock();
for (const { path, text } of corpus)
  documents.push(...(await readInput({ path, bytes: encoder.encode(text) })).documents);
const readMs = clock() - readFrom;

for (const document of documents.slice(0, 200)) extractDocument(document); // warm up

const [extractMs] = time(() => {
  documents.forEach((d) => extractDocument(d));
});
const [segmentMs, segmented] = time(() => documents.map(segment));
const [attributeMs, frames] = time(() => segmented.map((doc) => attribute(doc)));
const [quoteMs] = time(() => {
  segmented.forEach((doc, i) => extractQuotes(doc, frames[i] ?? []));
});
let tagged = 0;
let taggingMs = 0;
const { compromiseTagger } = await import('../src/annotate/tagger.js');
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
const total = segmentMs + attributeMs + quoteMs + figureMs;
const share = (ms: number): string => `${((100 * ms) / total).toFixed(1)}%`;
console.log(`${documents.length} articles, ${corpus.reduce((n, a) => n + a.text.length, 0)} characters`);
console.log(`read      ${Math.round((1000 * count) / readMs)} articles a second`);
console.log(`extract   ${Math.round((1000 * count) / extractMs)} articles a second`);
console.log(
  `of which  segment ${share(segmentMs)}, attribute ${share(attributeMs)}, quotes ${share(quoteMs)}, figures ${share(figureMs)} (tagging ${share(taggingMs)}, ${tagged} sentences asked)`,
);

// Linear in the text: one article of n, 2n and 4n paragraphs.
const long = corpus
  .slice(0, 100)
  .map((a) => a.text)
  .join('\n');
const single = async (times: number): Promise<number> => {
  const { documents: read } = await readInput({
    path: 'long.txt',
    bytes: encoder.encode(long.repeat(times)),
  });
  const [ms] = time(() => {
    read.forEach((d) => extractDocument(d));
  });
  return ms;
};
await single(1);
const one = await single(1);
console.log(
  `one long article: 2x the text takes ${((await single(2)) / one).toFixed(1)}x, 4x takes ${((await single(4)) / one).toFixed(1)}x the time`,
);

// And in what nobody wrote: time for 16,000 characters against 2,000.
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
const garbage = async (unit: string, size: number): Promise<number> => {
  const bytes = encoder.encode(unit.repeat(Math.ceil(size / unit.length)));
  const { documents: read } = await readInput({ path: 'garbage.txt', bytes });
  const run = (): void => {
    for (const d of read) extractDocument(d);
  };
  run();
  return Math.min(time(run)[0], time(run)[0], time(run)[0]);
};
for (const unit of GARBAGE) {
  const ratio = (await garbage(unit, 16_000)) / Math.max(0.2, await garbage(unit, 2000));
  console.log(`garbage: 8x ${JSON.stringify(unit)} takes ${ratio.toFixed(1)}x the time`);
}

// Streamed, nothing of an article stays.
const memory: string[] = [];
for (let i = 0; i < 10 * count; i++) {
  const { path, text } = corpus[i % corpus.length] ?? { path: '', text: '' };
  for (const d of (await readInput({ path, bytes: encoder.encode(text) })).documents) extractDocument(d);
  if (i % (2 * count) === 2 * count - 1)
    memory.push(`${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MB`);
}
console.log(`heap while ${10 * count} articles stream through: ${memory.join(', ')}`);
