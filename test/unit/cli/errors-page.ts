import { ERRORS } from '../../../src/errors.js';
import { PROBLEMS } from '../../../src/problems.js';

/** docs/errors.md, made from the tables of codes. */
export function errorsPage(): string {
  return [
    '# Errors and problems',
    '',
    'Made from the tables in `src/errors.ts` and `src/problems.ts`. Each message on standard error is a sentence with its code in brackets, and with a hint below it where the sentence does not say itself what to do; of many problems of a kind, the first has the hint.',
    '',
    '## Wrong calls',
    '',
    'They end the run at once, with exit code 2. Names of flags, commands, formats, verdicts, measures and config keys that are nearly right get a suggestion.',
    '',
    '| code | what it means |',
    '| --- | --- |',
    ...Object.entries(ERRORS).map(([code, means]) => `| \`${code}\` | ${means} |`),
    '',
    'An error of claimdiff itself has the code `internal`, a stack, and exit code 3.',
    '',
    '## Inputs that are left out',
    '',
    'They are named in `problems` of the report and in most formats; the rest goes on, and the exit code is 2 unless the table says that it fails no run.',
    '',
    '| code | what it means | what to do |',
    '| --- | --- | --- |',
    ...Object.entries(PROBLEMS).map(([code, [means, hint]]) => `| \`${code}\` | ${means} | ${hint} |`),
    '',
  ].join('\n');
}
