/** The texts that are changed, and what is read off a report: who stands where, ids and offsets aside. */

import {
  compare,
  extract,
  type Claim,
  type CompareOptions,
  type ExtractRecord,
  type Quote,
  type Report,
} from '../../src/index.js';
import { loadStories, loadStorySet } from '../accuracy/gold.js';
import { blindPairs, type Pair } from '../unit/compare/blind-pairs.js';
import { pairs } from '../unit/compare/pairs.js';

export interface Text {
  readonly path: string;
  readonly text: string;
}

/** Articles on one event. */
export interface Folder {
  readonly name: string;
  readonly texts: readonly Text[];
  readonly options: CompareOptions;
}

const pairFolder = ({ about, texts }: Pair): Folder => ({
  name: about,
  texts: texts.map(({ outlet, published, text }, i) => ({
    path: `${String.fromCharCode(97 + i)}.md`,
    text: `---\npublisher: ${outlet}\ndate: ${published}\n---\n\n${text}`,
  })),
  // Texts of two sentences hold too little to be told by.
  options: { story: 'all' },
});

/** The short texts that the verdicts are tested on. */
export const pairFolders: readonly Folder[] = [...pairs, ...blindPairs].map(pairFolder);

/** Of different events and formats; all of them would take as long again. */
const SEVERAL: ReadonlySet<string> = new Set(
  'seeds ferry-sinking protest-march election-recount wildfire'.split(' '),
);

/** The seeds and several gold stories, whole. */
export const storyFolders: readonly Folder[] = [...loadStories(), ...loadStorySet('blind')]
  .filter(({ name }) => SEVERAL.has(name))
  .map(({ name, articles }) => ({
    name,
    texts: articles.map(({ file, source }) => ({ path: `${name}/${file}`, text: source })),
    options: {},
  }));

const read = new Map<string, Promise<readonly ExtractRecord[]>>();

/** Records of a text, read once for all tests. */
function recordsOf({ path, text }: Text): Promise<readonly ExtractRecord[]> {
  const key = `${path}\n${text}`;
  const known = read.get(key) ?? extract([{ path, text }]).then(({ records }) => records);
  read.set(key, known);
  return known;
}

export async function reportOn(texts: readonly Text[], options: CompareOptions): Promise<Report> {
  const records: ExtractRecord[] = [];
  for (const text of texts) records.push(...(await recordsOf(text)));
  return compare(records, options);
}

/** What a finding says that no change of its articles' names or marks may alter. */
export interface Finding {
  readonly verdict: string;
  readonly severity: string | null;
  readonly origins: number;
  /** The members, by path and place among the article's claims or quotes; sorted. */
  readonly members: readonly string[];
}

/**
 * The findings of a report, each member named by its article and which of its figures or quotations it is, so
 * that reports on texts of other lengths can be compared. `pathOf` gives a changed article its old name, and
 * leaves out (null) what was added.
 */
export function findingsOf(
  report: Report,
  pathOf: (path: string) => string | null = (path) => path,
): Finding[] {
  const names = new Map<string, string | null>();
  for (const { id, path } of report.articles) {
    const old = pathOf(path);
    const inPlace = (all: readonly (Claim | Quote)[], kind: string): void => {
      all
        .filter(({ article }) => article === id)
        .sort((a, b) => a.start - b.start)
        .forEach((one, at) => names.set(one.id, old === null ? null : `${old} ${kind}${at}`));
    };
    inPlace(report.claims, 'figure ');
    inPlace(report.quotes, 'quote ');
  }
  return report.comparisons
    .map(({ verdict, severity, origins, positions }) => ({
      verdict,
      severity,
      origins,
      members: positions
        .flatMap(({ claims, quotes }) => [...claims, ...quotes])
        .flatMap((id) => names.get(id) ?? [])
        .sort(),
    }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => (a.members.join() < b.members.join() ? -1 : 1));
}

/** Findings one a line, for a difference that can be read. */
export const linesOf = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ verdict, severity, origins, members }) =>
      `${verdict} ${severity ?? ''} ${origins} origins: ${members.join(', ')}`,
  );
