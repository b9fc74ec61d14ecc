import type { Document, Edition, Problem } from '../model.js';
import type { ReadResult } from './reader.js';
import { withoutOldVersions } from './versions.js';

/** A document from a format that knows about versions. */
export interface EditedDocument extends Document {
  readonly edition: Edition;
}

/** A story that must not be used: its agency has killed or withheld it. */
export interface Killed {
  readonly key: string | null;
  readonly edition: Edition;
  readonly problem: Problem;
}

/** The status words of IPTC's formats, whatever scheme stands before them ("stat:canceled"). */
export function killed(path: string, key: string | null, status: string, edition: Edition): Killed | null {
  const word = status.slice(status.lastIndexOf(':') + 1).toLowerCase();
  const { note } = edition;
  const said = note === null ? '' : ` It says: ${note.slice(0, 200)}`;
  if (/^(?:cancell?ed|killed|kill|retracted|withdrawn)$/.test(word)) {
    const message = `The agency has killed this story, so it is not read, nor are other versions of it.${said}`;
    return {
      key,
      edition: { ...edition, status: 'killed' },
      problem: { path, code: 'killed', message },
    };
  }
  if (word === 'embargoed') {
    const message = `The agency has put this story under embargo, so it is not read. Take the version that lifts it.${said}`;
    return { key, edition, problem: { path, code: 'embargoed', message } };
  }
  if (word === 'withheld') {
    const message = `The agency withholds this story for now, so it is not read. Take the version that releases it.${said}`;
    return { key, edition, problem: { path, code: 'withheld', message } };
  }
  return null;
}

/** What a desk writes above a version that puts an earlier one right. */
export function saysCorrection(...notes: readonly (string | null)[]): boolean {
  return notes.some(
    (note) => note !== null && /\bcorrect(?:s|ed|ion|ions|ing)?\b/i.test(note.slice(0, 2000)),
  );
}

/**
 * What counts of an input that holds several versions of its stories: the newest of each, and nothing of
 * those that were killed in it. What the input says of other inputs' stories goes on as `kills`.
 */
export function currentDocuments(result: ReadResult, killed: readonly Killed[]): ReadResult {
  const kills = killed.filter(({ edition }) => edition.status === 'killed');
  const { kept, leftOut } = withoutOldVersions(
    result.documents,
    kills.map(({ edition, problem }) => ({ edition, path: problem.path })),
  );
  return {
    documents: kept,
    problems: [...result.problems, ...leftOut, ...distinctProblems(killed)],
    ...(kills.length > 0 ? { kills } : {}),
  };
}

/** A notice that kills a story is killed with it: one problem will do. */
function distinctProblems(kills: readonly Killed[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const { problem } of kills) {
    const text = JSON.stringify(problem);
    if (!seen.has(text)) seen.set(text, problem);
  }
  return [...seen.values()];
}
