/**
 * Something that the user can put right: a wrong flag, a path that does not exist, a broken config file.
 * It is shown as one sentence with a hint and no stack, and ends the run with exit code 2. Everything else
 * that is thrown is a bug of ours.
 */
export class ClaimdiffError extends Error {
  override readonly name = 'ClaimdiffError';
  /** Stable and greppable, in kebab case: "unknown-flag", "no-such-path". */
  readonly code: string;
  /** What to do about it; null when there is nothing to add. */
  readonly hint: string | null;

  constructor(code: string, message: string, hint: string | null = null) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
