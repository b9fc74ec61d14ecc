import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** A linear congruential generator: the same corpus on every machine. Returns numbers in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * `count` articles of some 350 words, made of sentences of the gold stories in `fixtures/stories` with other
 * figures in them: real shapes of sentences, the share of figures and quotes that news has, and no two alike.
 */
export function makeCorpus(count: number, seed = 7): { path: string; text: string }[] {
  const random = generator(seed);
  const sentences = loadSentences();
  const pick = (): string => sentences[Math.floor(random() * sentences.length)] ?? '';
  return Array.from({ length: count }, (_, i) => {
    const paragraphs: string[] = [];
    for (let words = 0; words < 350;) {
      const paragraph = Array.from({ length: 1 + Math.floor(random() * 3) }, pick).join(' ');
      words += paragraph.split(' ').length;
      paragraphs.push(
        paragraph.replace(/\d[\d,]*/g, (digits) =>
          String(Math.max(2, Math.floor(Number(digits.replace(/,/g, '')) * (0.5 + random())))),
        ),
      );
    }
    return {
      path: `article-${String(i).padStart(6, '0')}.txt`,
      text: `${pick()}\n\n${paragraphs.join('\n\n')}\n`,
    };
  });
}

function loadSentences(): string[] {
  const root = fileURLToPath(new URL('../fixtures/stories/', import.meta.url));
  const sentences: string[] = [];
  for (const story of readdirSync(root).sort()) {
    for (const file of readdirSync(join(root, story, 'articles')).sort()) {
      if (!file.endsWith('.txt')) continue;
      const text = readFileSync(join(root, story, 'articles', file), 'utf8');
      sentences.push(
        ...text.split(/\n+|(?<=[.”"]) (?=[A-Z“"])/).filter((s) => s.length > 40 && s.length < 400),
      );
    }
  }
  return sentences;
}
