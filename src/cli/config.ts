import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { ClaimdiffError } from '../errors.js';
import type { Config } from '../schema/config.js';

/** Names that are looked for, in each folder from the working folder upward. */
export const CONFIG_NAMES = ['claimdiff.config.json', '.claimdiffrc.json'] as const;

/** A config, and the file that it was read from. */
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
    throw new ClaimdiffError(
      'unreadable-config',
      `the config file cannot be read: ${why}`,
      'is it a file, and one that you may read? --no-config goes without',
    );
  }
}

async function parse(text: string, shown: string): Promise<Config> {
  // Loading the schema takes longer than a small run; most have no config file.
  const { parseConfig } = await import('./config-parse.js');
  return parseConfig(text, shown);
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
    return { path: shown(path), config: await parse(text, shown(path)) };
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const path = join(folder, name);
      const text = await textOf(path);
      if (text !== null) return { path: shown(path), config: await parse(text, shown(path)) };
    }
    if (folder === dirname(folder)) return NONE;
  }
}

/** What `init` writes: every setting at its default, with what it does. */
export const CONFIG_TEMPLATE = `{
  "//": "Settings of claimdiff. Flags go before them. Keys that begin with // are comments.",
  "//schema": "\`claimdiff schema config\` prints the JSON Schema of this file; docs/config.md explains it.",

  "//formats": "Reports to write, as --format takes them: table, or sarif=out.sarif. \`claimdiff formats\` lists them.",
  "formats": ["table"],

  "//failOn": "Exit with 1 on findings of this level or a graver one: extreme, major, moderate, conflict, disputed, explained, never.",
  "failOn": "conflict",

  "//story": "auto tells the stories in a folder apart; all takes everything for one story.",
  "story": "auto",

  "//minConfidence": "Leave out findings below this confidence, from 0 to 1.",
  "minConfidence": 0,

  "//severity": "Severity goes by the ratio of the facing ends: under moderate it is minor, from extreme on extreme. Exact whole numbers up to smallCount that differ are at least moderate.",
  "severity": { "moderate": 1.25, "major": 2, "extreme": 5, "smallCount": 10 },

  "//ignore": "Findings to hold back, by id, each with a reason: { \\"id\\": \\"f0123456789\\", \\"reason\\": \\"corrected on 3 May\\" }.",
  "ignore": [],

  "//baseline": "File with the findings that were accepted before; \`--update-baseline\` writes it: \\"baseline\\": \\"claimdiff.baseline\\"",

  "//outlets": "Outlets, by publisher as read, by path, or by folder with a slash at its end: { \\"lakes/\\": { \\"name\\": \\"Radio Lakeland\\", \\"group\\": \\"Lakeland Media\\" } }. Outlets of one group are one origin.",
  "outlets": {},

  "//vague": "Vague words never collapse to a point. What they are read as by a reader (core), and what their use still allows (outer): { \\"dozens\\": { \\"core\\": [24, 99], \\"outer\\": [12, 199] } }.",
  "vague": {},

  "//lexicon": "Words to know beside those of claimdiff. Each has an example in which [brackets] hold the figure (or, of a cue, the words reported), and is refused when the example is not read as it says: { \\"word\\": \\"obliterate\\", \\"measure\\": \\"killed\\", \\"as\\": \\"object\\", \\"example\\": \\"Shells obliterated [40 soldiers].\\" }.",
  "lexicon": { "measures": [], "words": [], "units": [], "cues": [] }
}
`;
