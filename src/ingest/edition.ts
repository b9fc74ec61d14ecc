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
  if (word === 'withheld') {
    return {
      key,
      problem: { path, code: 'withheld', message: `The agency withholds this story for now.${said}` },
    };
  }
  return null;
}

/** Drops what else an input holds of stories that were killed in it. */
export function withoutKilled(result: ReadResult, kills: readonly Killed[]): ReadResult {
  const keys = new Set(
    kills.flatMap(({ key, problem }) => (key !== null && problem.code === 'killed' ? [key] : [])),
  );
  return {
    documents: result.documents.filter((document) => document.key === null || !keys.has(document.key)),
    problems: [...result.problems, ...kills.map((kill) => kill.problem)],
  };
}
