/** Every code that a run can end with at once, and what it means; the message says it of the case at hand. */
export const ERRORS = {
  'unknown-flag': 'there is no such flag, or not on this command',
  'missing-value': 'a flag without the value that it takes',
  'bad-value': 'a value that a flag or an argument does not take',
  'missing-argument': 'a command without what it needs to know',
  'too-many-arguments': 'a command with more than it takes',
  'bad-call': 'a call that makes no sense in another way',
  'missing-path': 'no articles were named',
  'conflicting-flags': 'flags that do not go together',
  'two-reports-one-place': 'two reports would go into one file, or both to standard output',
  'nothing-for-output': '--output, and every --format has a file of its own',
  'output-is-input': 'a report would be written over an article',
  'cannot-write': 'a file cannot be written',
  'file-exists': '`init` finds a config file',
  'no-such-config': '--config names a file that is not there',
  'unreadable-config': 'the system does not give the config file out',
  'bad-config': 'the config file is no JSON, or has a key or a value that is not known',
  'bad-lexicon': 'an addition to the lexicon is not read as its example says',
  'no-such-baseline': 'the baseline cannot be read',
  'no-such-finding': '`explain` finds no finding of this id',
  'ambiguous-id': '`explain` finds several findings whose ids begin so',
} as const satisfies Readonly<Record<string, string>>;

/** The code of an error that the caller can mend, as messages print it. */
export type ErrorCode = keyof typeof ERRORS;

/**
 * Something that the user can put right: a wrong flag, a path that does not exist, a broken config file.
 * It is shown as one sentence with a hint and no stack, and ends the run with exit code 2. Everything else
 * that is thrown is a bug of ours.
 */
export class ClaimdiffError extends Error {
  override readonly name = 'ClaimdiffError';
  /** Stable and greppable, in kebab case: "unknown-flag", "no-such-config". */
  readonly code: ErrorCode;
  /** What to do about it. */
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
