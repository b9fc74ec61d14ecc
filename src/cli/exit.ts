/** Exit codes. The higher wins: findings never hide an input that could not be read. */
export const EXIT = {
  done: 0,
  findings: 1,
  /** The call was wrong, or an input could not be read. */
  usage: 2,
  /** A bug of ours. */
  bug: 3,
  interrupted: 130,
} as const;

/** 0, 1, 2, 3 or 130. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The highest of some codes, 0 of none: that of findings never hides that of an input that could not be read. */
export function worst(...codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((a, b) => (b > a ? b : a), EXIT.done);
}
