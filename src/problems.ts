import type { Problem } from './model.js';

/**
 * Every code that an input can be left out with: what it means, and what to do about it. A problem's own
 * sentence says what is wrong with the input at hand, and often what to do; where it does not, the hint does.
 */
export const PROBLEMS = {
  'no-such-path': ['there is no such file or folder', 'check the spelling, from the working folder on'],
  'nothing-matched': [
    'a folder without a file that can be read, or a pattern that no file fits',
    '`claimdiff formats` lists what can be read',
  ],
  'unknown-format': [
    'a file that was named, with an extension that no reader has',
    'pass it on standard input as "-" if it holds text all the same',
  ],
  unreadable: [
    'the system does not give the file or folder out: no permission, a link to nowhere, or it went away',
    'mend its permissions or its link, or leave it out',
  ],
  empty: ['nothing is in it', 'fetch it again, or leave it out'],
  'no-text': [
    'no article text is in it: a scan, a package of links, pictures, signs without words',
    'if an article is in it, save its text as a .txt file',
  ],
  binary: ['its bytes are no text', 'save it as text, or give it the extension of its format'],
  unsupported: [
    'a format that is not read, such as old Word files and NewsML 1',
    'save it in another format',
  ],
  'too-large': [
    'more than 256 MiB (archives aside), a PDF of more than 300 pages, or a small file that unpacks to a very large one',
    'split it, an article a file',
  ],
  encrypted: ['it asks for a password', 'save a copy without one'],
  truncated: ['the file was cut off; of an archive, the rest has been read', 'fetch it again'],
  'bad-gzip': ['no whole gzip file', 'fetch it again, or unpack it by hand'],
  'bad-json': [
    'no valid JSON',
    'mend it where the message says; several articles go into an array, or one a line',
  ],
  'bad-xml': ['not the XML that its name says', 'give it the extension of its format'],
  'bad-mail': ['no e-mail', 'save the mail once more, as .eml with its headers'],
  'bad-pdf': ['a damaged PDF', 'open it and print it to a new PDF, or save its text as a .txt file'],
  'bad-docx': ['a damaged Word file, or another kind of zip file', 'open it and save it once more'],
  'bad-warc': ['what stands between two records of an archive is none', 'fetch the archive again'],
  'bad-front-matter': [
    'the front matter of a Markdown file is no YAML; the text below it has been read',
    'put values with a colon into quotation marks',
  ],
  'bad-record': [
    'one record of several, in JSON or an archive; the others have been read',
    'docs/inputs.md says what a record has',
  ],
  'summary-only': ['a feed with teasers in place of articles', 'fetch the pages themselves'],
  killed: ['the agency has killed the story', 'do not use it'],
  withheld: ['the agency withholds the story for now', 'take the version that releases it'],
  embargoed: ['the agency has put the story under embargo', 'take the version that lifts it'],
  superseded: [
    'another version of the story is newer, or the same; fails no run',
    'move the newer one away to read it',
  ],
  'own-output': [
    'claimdiff wrote it, or is set up by it; fails no run, unless there is nothing else',
    'keep reports apart from articles',
  ],
} as const satisfies Readonly<Record<string, readonly [means: string, hint: string]>>;

/** The code of what is wrong with an input, as reports give it. */
export type ProblemCode = keyof typeof PROBLEMS;

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

/** What to do about a problem, where its own message does not say; it does if it has a second sentence. */
export function hintFor({ code, message }: Problem): string | null {
  return isKnown(code) && !/[.:] \S/u.test(message) ? PROBLEMS[code][1] : null;
}

/** Codes of what was left out because that is right: nothing is wrong with it, so it does not fail a run. */
const NOTICES: ReadonlySet<string> = new Set<ProblemCode>(['superseded', 'own-output']);

/** Whether a problem is worth knowing, and no more. */
export const isNotice = ({ code }: Pick<Problem, 'code'>): boolean => NOTICES.has(code);
