import type { ClaimdiffError } from '../errors.js';
import type { Problem } from '../model.js';
import { hintFor, isNotice } from '../problems.js';
import { visible } from '../report/text.js';
import type { Host } from './host.js';

/** What goes to standard error: errors always, notes and progress unless they are not wanted. */
export interface Messages {
  readonly problem: (problem: Problem, hint?: string | null) => void;
  /** Something worth knowing that is not wrong. */
  readonly note: (text: string) => void;
  /** What was asked for by a flag, as it is. */
  readonly line: (text: string) => void;
  /** How far a long run has come; shown on a terminal alone, and wiped by the next message. */
  readonly progress: (text: string) => void;
}

const CLEAR_LINE = '\r\u001b[K';

/** Progress, warnings and timings on standard error; `quiet` leaves out notices and progress. */
export function messages(host: Host, quiet: boolean): Messages {
  /** Of many problems of a kind, the first comes with advice. */
  const advised = new Set<string>();
  let isProgressShown = false;
  const wipe = (): string => {
    const code = isProgressShown ? CLEAR_LINE : '';
    isProgressShown = false;
    return code;
  };
  return {
    problem: (problem, given = null) => {
      const { path, code, message } = problem;
      if (quiet && isNotice(problem)) return;
      const hint = given ?? (advised.has(code) ? null : hintFor(problem));
      if (hint !== null) advised.add(code);
      const text = visible(`${path}: ${message.replace(/\.$/u, '')}`);
      const tail = hint === null ? '' : `  hint: ${visible(hint)}\n`;
      host.stderr.write(`${wipe()}claimdiff: ${text} [${visible(code)}]\n${tail}`);
    },
    note: (text) => {
      if (!quiet) host.stderr.write(`${wipe()}claimdiff: ${visible(text)}\n`);
    },
    line: (text) => {
      host.stderr.write(`${wipe()}${visible(text)}\n`);
    },
    progress: (text) => {
      if (quiet || host.stderr.isTTY !== true) return;
      const code = wipe();
      isProgressShown = text !== '';
      host.stderr.write(text === '' ? code : `${code === '' ? CLEAR_LINE : code}${text}`);
    },
  };
}

/** A wrong call, as people read it: what is wrong, and what to do about it. */
export function errorText(error: ClaimdiffError): string {
  return `claimdiff: ${visible(error.message)} [${error.code}]\n  hint: ${visible(error.hint)}\n`;
}

/** A bug of ours: the message says so, with a stack. */
export function bugText(error: unknown, version: string): string {
  const stack = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return [
    `claimdiff: internal error: ${visible(error instanceof Error ? error.message : String(error))} [internal]`,
    '  This is a bug in claimdiff, not in your call or your articles. Please report it in the issue tracker of',
    `  the project, with the lines below and, if you can, the input that sets it off.`,
    `  claimdiff ${version}, node ${process.version}, ${process.platform}`,
    ...stack.split('\n').map((line) => `  ${visible(line)}`),
    '',
  ].join('\n');
}
