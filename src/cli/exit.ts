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

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function worst(...codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((a, b) => (b > a ? b : a), EXIT.done);
}
