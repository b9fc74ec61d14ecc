import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { z } from 'zod';
import { ClaimdiffError } from '../errors.js';
import type { Article } from '../model.js';
import type { Config } from '../schema/config.js';
import { didYouMean } from './suggest.js';

/** Names that are looked for, in each folder from the working folder upward. */
export const CONFIG_NAMES = ['claimdiff.config.json', '.claimdiffrc.json'] as const;

export interface LoadedConfig {
  /** As shown to people; null: there is none. */
  readonly path: string | null;
  readonly config: Config;
}

const NONE: LoadedConfig = { path: null, config: {} };

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** The file's text; null if there is no such file. */
async function textOf(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/u, '');
  } catch (error) {
    if (isMissing(error)) return null;
    const why = error instanceof Error ? error.message : String(error);
    throw new ClaimdiffError('unreadable-config', `the config file cannot be read: ${why}`);
  }
}

/** JSON has no comments, so keys that begin with // are taken for some, at any depth. */
function withoutComments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutComments);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('//'))
      .map(([key, item]) => [key, withoutComments(item)]),
  );
}

function problemText(
  issue: z.core.$ZodIssue,
  keys: readonly string[],
): readonly [message: string, hint: string | null] {
  const at = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = issue.path.length === 0 ? keys : ['id', 'reason'];
    const place = at === '' ? '' : ` in ${at}`;
    return [
      `unknown key "${key}"${place}`,
      didYouMean(key, known) ?? `known keys: ${known.join(', ')}; keys that begin with // are comments`,
    ];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const given =
      typeof issue.input === 'string'
        ? `"${issue.input}" is no value for ${at}`
        : `${at} has no value of its kind`;
    return [
      given,
      (typeof issue.input === 'string' ? didYouMean(issue.input, values) : null) ??
        `it takes ${values.join(', ')}`,
    ];
  }
  return [at === '' ? issue.message : `${at}: ${issue.message}`, 'see `claimdiff schema config`'];
}

async function parseConfig(text: string, shown: string): Promise<Config> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ClaimdiffError(
      'bad-config',
      `${shown} is no JSON: ${why}`,
      'comments go into keys that begin with //; no comma after the last item',
    );
  }
  // Loading the schema takes longer than a small run; most have no config file.
  const { configSchema } = await import('../schema/config.js');
  const parsed = configSchema.safeParse(withoutComments(value), { reportInput: true });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [message, hint] =
    issue === undefined ? ['it does not fit', null] : problemText(issue, Object.keys(configSchema.shape));
  throw new ClaimdiffError('bad-config', `${shown}: ${message}`, hint);
}

/** The config file that is named, or the nearest one upward from the working folder, or none. */
export async function loadConfig(named: string | null, cwd: string): Promise<LoadedConfig> {
  const shown = (path: string): string => relative(cwd, path).replaceAll('\\', '/') || path;
  if (named !== null) {
    const path = resolve(cwd, named);
    const text = await textOf(path);
    if (text === null)
      throw new ClaimdiffError(
        'no-such-config',
        `there is no config file ${named}`,
        '`claimdiff init` writes one',
      );
    return { path: shown(path), config: await parseConfig(text, shown(path)) };
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const path = join(folder, name);
      const text = await textOf(path);
      if (text !== null) return { path: shown(path), config: await parseConfig(text, shown(path)) };
    }
    if (folder === dirname(folder)) return NONE;
  }
}

/** The article under the name that the config gives its outlet: by publisher, by path, or by the longest folder. */
export function renameOutlet(article: Article, outlets: Readonly<Record<string, string>>): Article {
  const exact = [article.path, article.publisher].find(
    (name) => name !== null && Object.hasOwn(outlets, name),
  );
  const folders = Object.keys(outlets).filter((key) => key.endsWith('/') && article.path.startsWith(key));
  const key = exact ?? folders.sort((a, b) => b.length - a.length)[0];
  const publisher = key == null ? undefined : outlets[key];
  return publisher === undefined ? article : { ...article, publisher };
}

/** What `init` writes: every setting at its default, with what it does. */
export const CONFIG_TEMPLATE = `{
  "//": "Settings of claimdiff. Flags go before them. Keys that begin with // are comments.",
  "//schema": "\`claimdiff schema config\` prints the JSON Schema of this file.",

  "//formats": "Reports to write, as --format takes them: table, or sarif=out.sarif. \`claimdiff formats\` lists them.",
  "formats": ["table"],

  "//failOn": "Exit with 1 on findings of this level or a graver one: extreme, major, moderate, conflict, disputed, explained, never.",
  "failOn": "conflict",

  "//story": "auto tells the stories in a folder apart; all takes everything for one story.",
  "story": "auto",

  "//minConfidence": "Leave out findings below this confidence, from 0 to 1.",
  "minConfidence": 0,

  "//ignore": "Findings to hold back, by id, each with a reason: { \\"id\\": \\"f0123456789\\", \\"reason\\": \\"corrected on 3 May\\" }.",
  "ignore": [],

  "//baseline": "File with the findings that were accepted before; \`--update-baseline\` writes it: \\"baseline\\": \\"claimdiff.baseline\\"",

  "//outlets": "Names of outlets, by publisher as read, by path, or by folder with a slash at its end: { \\"lakes/\\": \\"Radio Lakeland\\" }.",
  "outlets": {}
}
`;
