import type { ExtractRecord } from '../model.js';
import { lemma } from '../segment/lemma.js';
import { alike, isShort, type Likeness } from './quotes-alike.js';
import { pairsToCompare } from './quotes-blocking.js';
import { isContent } from './quotes-match.js';
import { Speakers, type SpeakerRelation } from './quotes-speakers.js';
import { utterancesOf, type Utterance } from './quotes-utterances.js';

/** What one speaker said at one time, as the articles of a story print it. */
export interface UtteranceGroup {
  readonly story: string;
  readonly utterances: readonly Utterance[];
  readonly speakers: Speakers;
}

/** The same words by (as far as can be told) the same speaker. */
interface Node {
  readonly first: Utterance;
  readonly utterances: Utterance[];
  readonly articles: Set<string>;
  readonly speakers: Set<string | null>;
}

/** Nodes that are one utterance. */
interface Cluster {
  readonly nodes: Node[];
  readonly articles: Set<string>;
  /** A few words each. */
  readonly short: boolean;
}

interface Edge extends Likeness {
  readonly a: number;
  readonly b: number;
}

/**
 * Puts together what is the same utterance in several articles of a story. Every quotation with words in it
 * is in exactly one group, reported clauses only where they report a quotation. Groups come in the order of
 * their first articles' ids.
 */
export function alignQuotes(
  records: readonly ExtractRecord[],
  storyOf: (article: string) => string,
): UtteranceGroup[] {
  const stories = new Map<string, ExtractRecord[]>();
  for (const record of [...records].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))) {
    const story = storyOf(record.article.id);
    const list = stories.get(story);
    if (list) list.push(record);
    else stories.set(story, [record]);
  }
  return [...stories].flatMap(([story, members]) => alignStory(story, members));
}

function alignStory(story: string, records: readonly ExtractRecord[]): UtteranceGroup[] {
  const utterances = records.flatMap(utterancesOf);
  const speakers = speakersOf(records);
  const nodes = nodesOf(
    utterances.filter((utterance) => !utterance.indirect),
    speakers,
  );
  const lists = cluster(nodes, edgesBetween(nodes, speakers)).map((group) =>
    group.nodes.flatMap((node) => node.utterances),
  );
  attachReported(
    utterances.filter((utterance) => utterance.indirect),
    lists,
    speakers,
  );
  return lists.map((list) => ({ story, utterances: inOrder(list), speakers }));
}

function inOrder(utterances: readonly Utterance[]): Utterance[] {
  const start = (utterance: Utterance): number => utterance.quotes[0]?.start ?? 0;
  return [...utterances].sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : start(a) - start(b),
  );
}

function speakersOf(records: readonly ExtractRecord[]): Speakers {
  const names = new Set<string>();
  const sentences = new Set<string>();
  for (const { quotes, claims } of records) {
    for (const { speaker, sentence } of quotes) {
      if (speaker !== null) names.add(speaker);
      sentences.add(sentence.text);
    }
    for (const { attribution, sentence } of claims) {
      if (attribution.speaker !== null) names.add(attribution.speaker);
      sentences.add(sentence.text);
    }
  }
  return new Speakers([...names], [...sentences]);
}

/** Utterances in the same words are one node, unless they are a few words that different people use. */
function nodesOf(utterances: readonly Utterance[], speakers: Speakers): Node[] {
  const byKey = new Map<string, Node[]>();
  const nodes: Node[] = [];
  for (const utterance of utterances) {
    let same = byKey.get(utterance.key);
    if (!same) byKey.set(utterance.key, (same = []));
    const node = same.find(({ first }) => isOneUtterance(first, utterance, speakers));
    if (node) {
      node.utterances.push(utterance);
      node.articles.add(utterance.article);
      node.speakers.add(utterance.speaker);
      continue;
    }
    const created = {
      first: utterance,
      utterances: [utterance],
      articles: new Set([utterance.article]),
      speakers: new Set([utterance.speaker]),
    };
    same.push(created);
    nodes.push(created);
  }
  return nodes;
}

/** For two utterances in the same words. */
function isOneUtterance(a: Utterance, b: Utterance, speakers: Speakers): boolean {
  if (a.article === b.article && a.speaker === b.speaker) return true;
  return alike(a, b, speakers.relation(a.speaker, b.speaker)) !== null;
}

function edgesBetween(nodes: readonly Node[], speakers: Speakers): Edge[] {
  const edges: Edge[] = [];
  for (const [a, b] of pairsToCompare(nodes.map((node) => node.first.wording))) {
    const left = nodes[a];
    const right = nodes[b];
    if (!left || !right) continue;
    const likeness = alike(left.first, right.first, relationOf(left, right, speakers));
    if (!likeness) continue;
    // Printed side by side in one article, they are two utterances, unless one only repeats the other.
    if (!likeness.contained && overlaps(left.articles, right.articles)) continue;
    edges.push({ a, b, ...likeness });
  }
  return edges.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
}

/** The closest of the relations between those who are given the words. */
function relationOf(a: Node, b: Node, speakers: Speakers): SpeakerRelation {
  const relations = new Set(
    [...a.speakers].flatMap((left) => [...b.speakers].map((right) => speakers.relation(left, right))),
  );
  return relations.has('same') ? 'same' : relations.has('related') ? 'related' : 'different';
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const value of small) if (large.has(value)) return true;
  return false;
}

/**
 * Long wordings go together wherever they are alike. A fragment never ties two of them: it joins fragments
 * like it, and with them the one utterance that it is most of, and not one that its own article prints
 * beside it.
 */
function cluster(nodes: readonly Node[], edges: readonly Edge[]): Cluster[] {
  const clusters = new Set<Cluster>();
  const clusterOf = nodes.map((node) => {
    const created = { nodes: [node], articles: new Set(node.articles), short: isShort(node.first) };
    clusters.add(created);
    return created;
  });
  const index = new Map(nodes.map((node, at) => [node, at]));
  const join = (into: Cluster, from: Cluster): void => {
    for (const node of from.nodes) {
      clusterOf[index.get(node) ?? -1] = into;
      into.nodes.push(node);
    }
    for (const article of from.articles) into.articles.add(article);
    clusters.delete(from);
  };
  const joinAll = (mayJoin: (into: Cluster, from: Cluster) => boolean): void => {
    for (const { a, b } of edges) {
      const [left, right] = [clusterOf[a], clusterOf[b]];
      if (!left || !right || left === right) continue;
      const [into, from] = left.short && !right.short ? [right, left] : [left, right];
      if (mayJoin(into, from)) join(into, from);
    }
  };
  joinAll((into, from) => !into.short && !from.short);
  joinAll((into, from) => from.short && (into.short || !overlaps(into.articles, from.articles)));
  return [...clusters];
}

/** Meaning words that a reported clause and a quotation must share, and their share of the shorter's. */
const REPORTED_LEAST = 4;
const REPORTED_SHARE = 0.75;

/** Clauses that report a quotation in the same speaker's name join its group. */
function attachReported(
  reported: readonly Utterance[],
  groups: readonly Utterance[][],
  speakers: Speakers,
): void {
  const printed = groups.flatMap((group) =>
    group.map((utterance) => ({ group, utterance, lemmas: lemmasOf(utterance) })),
  );
  const byLemma = new Map<string, number[]>();
  for (const [index, { lemmas }] of printed.entries()) {
    for (const word of lemmas) {
      const posting = byLemma.get(word);
      if (posting) posting.push(index);
      else byLemma.set(word, [index]);
    }
  }
  for (const utterance of reported) {
    const lemmas = lemmasOf(utterance);
    const shared = new Map<number, number>();
    for (const word of lemmas) {
      for (const index of byLemma.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    let best: { readonly group: Utterance[]; readonly share: number } | null = null;
    for (const [index, count] of [...shared].sort((a, b) => a[0] - b[0])) {
      const other = printed[index];
      if (!other || count < REPORTED_LEAST) continue;
      const share = count / Math.min(lemmas.size, other.lemmas.size);
      if (share < REPORTED_SHARE || share <= (best?.share ?? 0)) continue;
      if (speakers.relation(utterance.speaker, other.utterance.speaker) === 'same')
        best = { group: other.group, share };
    }
    best?.group.push(utterance);
  }
}

function lemmasOf({ wording }: Utterance): Set<string> {
  return new Set(wording.words.filter(isContent).map((word) => lemma(word.key)));
}
