import type { Document, Problem } from '../model.js';
import type { ReadResult } from './reader.js';

/** What news agencies say of a version of a story, beyond what every article has. */
export interface Edition {
  /** As given: a number, or a date. */
  readonly version: string | null;
  /** Not to be published before; ISO 8601. */
  readonly embargoed: string | null;
  /** Place and date as the story gives them above its text. */
  readonly dateline: string | null;
  /** The desk's note to its clients ("CORRECTS number of dead in paragraph 2"). */
  readonly note: string | null;
  /** The version says that it puts an earlier one right. */
  readonly correction: boolean;
}

/** A document from a format that knows about versions. */
export interface EditedDocument extends Document {
  readonly edition: Edition;
}

/** What the agency said of this version of a story, if its format can say such things. */
export function editionOf(document: Document): Edition | null {
  return isEdited(document) ? document.edition : null;
}

function isEdited(document: Document): document is EditedDocument {
  return 'edition' in document;
}

/** A story that must not be used: its agency has killed or withheld it. */
export interface Killed {
  readonly key: string | null;
  readonly problem: Problem;
}

/** The status words of IPTC's formats, whatever scheme stands before them ("stat:canceled"). */
export function killed(path: string, key: string | null, status: string, note: string | null): Killed | null {
  const word = status.slice(status.lastIndexOf(':') + 1).toLowerCase();
  const said = note === null ? '' : ` It says: ${note.slice(0, 200)}`;
  if (/^(?:cancell?ed|killed|kill|retracted|withdrawn)$/.test(word)) {
    const message = `The agency has killed this story, so it is not read, nor are other versions of it.${said}`;
    return { key, problem: { path, code: 'killed', message } };
  }
  if (word === 'embargoed') {
    const message = `The agency has put this story under embargo, so it is not read. Take the version that lifts it.${said}`;
    return { key, problem: { path, code: 'embargoed', message } };
  }
  if (word === 'withheld') {
    return {
      key,
      problem: { path, code: 'withheld', message: `The agency withholds this story for now.${said}` },
    };
  }
  return null;
}

/**
 * Of several versions of one story in an input, the last: the highest version, else the later in the file.
 * Documents whose format knows no versions are all kept.
 */
export function latestEditions(documents: readonly Document[]): Document[] {
  const latest = new Map<string, Document>();
  for (const document of documents) {
    if (document.key === null || editionOf(document) === null) continue;
    const known = latest.get(document.key);
    if (!known || compareVersions(versionOf(document), versionOf(known)) >= 0) {
      latest.set(document.key, document);
    }
  }
  return documents.filter(
    (document) => document.key === null || (latest.get(document.key) ?? document) === document,
  );
}

const versionOf = (document: Document): string => editionOf(document)?.version ?? '';

/** Numbers by their value, dates and everything else as text. */
function compareVersions(a: string, b: string): number {
  if (/^\d{1,15}$/.test(a) && /^\d{1,15}$/.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a desk writes above a version that puts an earlier one right. */
export function saysCorrection(...notes: readonly (string | null)[]): boolean {
  return notes.some(
    (note) => note !== null && /\bcorrect(?:s|ed|ion|ions|ing)?\b/i.test(note.slice(0, 2000)),
  );
}

/** Drops what else an input holds of stories that were killed in it. */
export function withoutKilled(result: ReadResult, kills: readonly Killed[]): ReadResult {
  const keys = new Set(
    kills.flatMap(({ key, problem }) => (key !== null && problem.code === 'killed' ? [key] : [])),
  );
  return {
    documents: result.documents.filter((document) => document.key === null || !keys.has(document.key)),
    problems: [...result.problems, ...distinctProblems(kills)],
  };
}

/** A notice that kills a story is killed with it: one problem will do. */
function distinctProblems(kills: readonly Killed[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const { problem } of kills) seen.set(JSON.stringify(problem), problem);
  return [...seen.values()];
}
