import type { Block, QuotedSpan, SegmentedDocument } from '../model.js';
import { factsOf, SHINGLED } from './profile-facts.js';

/** Words in a shingle. Short enough to survive light editing, long enough not to be a common phrase. */
const SHINGLE_WORDS = 5;

/**
 * Hashes of the word shingles of each evidence paragraph, quotations left out: two reporters at one news
 * conference write down the same words of the minister, and that is no copy. Headlines and block
 * quotations are left out for the same reason; a paragraph too short for a shingle has no entry.
 */
export function shinglesOf({ document, sentences, quoted }: SegmentedDocument): number[][] {
  const paragraphs: number[][] = [];
  const outer = quoted.filter(({ depth }) => depth === 0);
  let tokensInAll = 0;
  for (const { tokens } of sentences) tokensInAll += tokens.length;
  const rounds = new Int32Array(tokensInAll);
  const room = new Uint32Array(tokensInAll);
  let words = 0;
  let block = -1;
  let next = 0; // the first quotation that does not end before the token
  const flush = (): void => {
    const shingles = shinglesOfWords(rounds, words, room);
    if (shingles.length > 0) paragraphs.push(shingles);
    words = 0;
  };
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      flush();
      block = sentence.block;
    }
    if (!isProse(document.blocks[block])) continue;
    let opens = opening(outer, next);
    for (const { lexeme, start } of sentence.tokens) {
      const { bits, round } = factsOf(lexeme);
      if ((bits & SHINGLED) === 0) continue;
      if (start >= opens) {
        while ((outer[next]?.outer.end ?? Infinity) <= start) next++;
        opens = opening(outer, next);
        if (start >= opens) continue;
      }
      rounds[words++] = round;
    }
  }
  flush();
  return paragraphs;
}

/** Where the quotation opens; beyond all text when there is none. */
const opening = (quoted: readonly QuotedSpan[], at: number): number =>
  at < quoted.length ? (quoted[at]?.outer.start ?? Infinity) : Infinity;

function isProse(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'item' || block?.kind === 'standfirst';
}

/** `room`: for as many numbers as there are words at least; what was in it is lost. */
function shinglesOfWords(rounds: Int32Array, words: number, room: Uint32Array): number[] {
  const count = words - SHINGLE_WORDS + 1;
  if (count <= 0) return [];
  const hashes = room.subarray(0, count);
  for (let i = 0; i < count; i++) {
    let hash = 0x9747b28c;
    for (let j = i; j < i + SHINGLE_WORDS; j++) hash = mix(hash, rounds[j] ?? 0);
    hashes[i] = finish(hash);
  }
  hashes.sort();
  const distinct: number[] = [];
  let last = -1;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] ?? 0;
    if (hash !== last) distinct.push(hash);
    last = hash;
  }
  return distinct;
}

/** One round of murmur3: order matters, and neighbouring words do not cancel out. */
function mix(hash: number, round: number): number {
  const h = hash ^ round;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
