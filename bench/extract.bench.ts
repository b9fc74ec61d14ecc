/**
 * Extraction speed: `npx tsx bench/extract.bench.ts [articles]`. Prints articles a second on one core, the
 * share of time that each stage takes, and the time for twice and four times the text, as ratios of one run.
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

function time<T>(run: () => T): [number, T] {
  const from = performance.now();
  const result = run();
  return [performance.now() - from, result];
}

const encoder = new TextEncoder();
const corpus = makeCorpus(count);
const documents: Document[] = [];
const readFrom = performance.now();
for (const { path, text } of corpus)
  documents.push(...(await readInput({ path, bytes: encoder.encode(text) })).documents);
const readMs = performance.now() - readFrom;

for (const document of documents.slice(0, 200)) extractDocument(document); // warm up

const [extractMs] = time(() => {
  documents.forEach((d) => extractDocument(d));
});
const [segmentMs, segmented] = time(() => documents.map(segment));
const [attributeMs, frames] = time(() => segmented.map(attribute));
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
