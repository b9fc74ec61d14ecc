import type { ExtractRecord, WireGroup } from '../model.js';
import { candidateCopies } from './copies-candidates.js';

/** An article's shingles, as copies see them. */
export interface CopyText {
  readonly id: string;
  /** Every shingle once, ascending. */
  readonly all: Uint32Array;
  readonly paragraphs: readonly (readonly number[])[];
  readonly credits: readonly string[];
}

/** A paragraph is taken over when this share of its shingles stands in the other article: editing breaks some. */
const PARAGRAPH_SHARE = 0.5;

/** Shorter paragraphs ("The cause was not known.") are taken over by chance. */
const PARAGRAPH_LEAST = 6;

/**
 * Shingles in taken-over paragraphs that make a copy: some thirty words in two paragraphs, or forty in one.
 * One sentence that two papers share is a phrase of a press release, not a copy.
 */
const COPIED_LEAST = 24;

/** Two articles that credit the same agency need less, for one of the reasons to share words is given. */
const COPIED_LEAST_SAME_CREDIT = 16;

/** Texts that came without paragraph breaks: this share of the shorter, and this much of it. */
const WHOLE_SHARE = 0.2;
const WHOLE_LEAST = 28;

/** Very short items are copies when they are nearly the same. */
const BRIEF_SHARE = 0.7;
const BRIEF_LEAST = 6;

/** Members of two groups that are tried on each other before the groups become one. */
const TRIED = 3;

/**
 * Groups of articles that carry the same text, in whole or in part, sorted by their first article's id; the
 * ids in a group are sorted too. An article that has paragraphs of two reports that have nothing in common
 * stands in two groups. `sharedShare` is the mean over the group's pairs (of the first articles, when it is
 * large), to three decimals.
 */
export function findWireGroups(records: readonly ExtractRecord[]): WireGroup[] {
  const texts = records.map(textOf).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const group = texts.map((_, index) => index);
  const members = new Map(texts.map((_, index) => [index, [index]]));
  const apart: [number, number][] = [];
  for (const { a, b } of copyPairs(texts)) {
    const left = group[a] ?? a;
    const right = group[b] ?? b;
    if (left === right) continue;
    const ours = members.get(left) ?? [];
    const theirs = members.get(right) ?? [];
    if (!isOneText(texts, ours, theirs)) {
      apart.push([a, b]);
      continue;
    }
    const [root, gone] = ours.length >= theirs.length ? [left, right] : [right, left];
    const joined = [...(members.get(root) ?? []), ...(members.get(gone) ?? [])];
    for (const index of members.get(gone) ?? []) group[index] = root;
    members.set(root, joined);
    members.delete(gone);
  }
  const groups = [...members.values()].filter((list) => list.length > 1);
  for (const pair of apart) if (group[pair[0]] !== group[pair[1]]) groups.push(pair);
  return groups
    .map((list) => list.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || a.length - b.length || (a[1] ?? 0) - (b[1] ?? 0))
    .map((list) => ({
      articles: list.flatMap((index) => texts[index]?.id ?? []),
      sharedShare: sharedShareOf(list.flatMap((index) => texts[index] ?? [])),
    }));
}

function textOf({ article, profile }: ExtractRecord): CopyText {
  const sorted = Uint32Array.from(profile.shingles.flat()).sort();
  const all = sorted.filter((shingle, at) => at === 0 || shingle !== sorted[at - 1]);
  return { id: article.id, all, paragraphs: profile.shingles, credits: profile.credits };
}

/** Pairs that carry the same text, those that share the largest part first. */
function copyPairs(texts: readonly CopyText[]): { a: number; b: number; share: number }[] {
  return candidateCopies(texts)
    .flatMap(([a, b]) => {
      const left = texts[a];
      const right = texts[b];
      return left && right && isCopy(left, right) ? [{ a, b, share: containment(left, right) }] : [];
    })
    .sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b);
}

/** Whether two groups carry one text: most of the pairs across are copies. */
function isOneText(texts: readonly CopyText[], ours: readonly number[], theirs: readonly number[]): boolean {
  let tried = 0;
  let copies = 0;
  for (const a of ours.slice(0, TRIED)) {
    for (const b of theirs.slice(0, TRIED)) {
      const left = texts[a];
      const right = texts[b];
      if (!left || !right) continue;
      tried++;
      if (isCopy(left, right)) copies++;
    }
  }
  return 2 * copies > tried;
}

/** Whether one article took over text of the other, or both of a third. */
function isCopy(a: CopyText, b: CopyText): boolean {
  const shared = sharedCount(a.all, b.all);
  const shorter = Math.min(a.all.length, b.all.length);
  if (shared >= WHOLE_LEAST && shared >= WHOLE_SHARE * shorter) return true;
  if (shared >= BRIEF_LEAST && shared >= BRIEF_SHARE * shorter) return true;
  const least = a.credits.some((name) => b.credits.includes(name)) ? COPIED_LEAST_SAME_CREDIT : COPIED_LEAST;
  return shared >= least && (takenOver(a, b) >= least || takenOver(b, a) >= least);
}

/** Shingles of `a` in paragraphs that `b` has too. */
function takenOver(a: CopyText, b: CopyText): number {
  let sum = 0;
  for (const paragraph of a.paragraphs) {
    const shared = sharedCount(paragraph, b.all);
    if (shared >= PARAGRAPH_LEAST && shared >= PARAGRAPH_SHARE * paragraph.length) sum += shared;
  }
  return sum;
}

/** The share of the shorter article's shingles that the longer one has too. */
function containment(a: CopyText, b: CopyText): number {
  return sharedCount(a.all, b.all) / Math.max(1, Math.min(a.all.length, b.all.length));
}

function sharedShareOf(texts: readonly CopyText[]): number {
  let sum = 0;
  let pairs = 0;
  for (const [at, text] of texts.slice(0, 10).entries()) {
    for (const other of texts.slice(0, at)) {
      sum += containment(text, other);
      pairs++;
    }
  }
  return Math.round((1000 * sum) / Math.max(1, pairs)) / 1000;
}

/** How many numbers two ascending lists have in common. */
function sharedCount(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) count++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return count;
}
