import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import { NO_METADATA, type Metadata } from '../draft.js';
import { fieldNamed, fieldValue } from '../text/header.js';

export interface FrontMatter {
  readonly metadata: Metadata;
  /** Where the text below begins. */
  readonly end: number;
  /** Why the YAML could not be read, else null. */
  readonly error: string | null;
}

/** Loaded with the first front matter: few runs meet any. `require` keeps it once loaded. */
const loadYaml = (): typeof Yaml => createRequire(import.meta.url)('yaml') as typeof Yaml;

const LONGEST = 65_536;
const NO_FRONT_MATTER: FrontMatter = { metadata: NO_METADATA, end: 0, error: null };

/** The YAML between "---" lines at the very top. Values are read as text, so a date stays as it is written. */
export function frontMatterOf(source: string): FrontMatter {
  const open = /^---[ \t]{0,9}\r?\n/.exec(source);
  if (!open) return NO_FRONT_MATTER;
  const from = open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]{0,9}\r?$/m.exec(source.slice(from, from + LONGEST));
  if (!close) return NO_FRONT_MATTER;
  const yaml = source.slice(from, from + close.index);
  const end = from + close.index + close[0].length;
  const document = loadYaml().parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) {
    const { entries, whole } = byLine(yaml);
    const reason = error.message.split('\n')[0]?.replace(/:$/, '') ?? 'bad YAML';
    return { metadata: metadataOf(entries), end, error: whole ? null : reason };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 });
  } catch (thrown) {
    return { metadata: NO_METADATA, end, error: thrown instanceof Error ? thrown.message : 'bad YAML' };
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return { metadata: metadataOf(entries), end, error: null };
}

/**
 * What can be saved of bad YAML: lines of the form "name: value" (a title with a colon in it is the classic).
 * Where every line has that form, nothing is lost and nothing is wrong.
 */
function byLine(yaml: string): {
  readonly entries: readonly (readonly [string, string])[];
  readonly whole: boolean;
} {
  const entries: [string, string][] = [];
  let whole = true;
  for (const line of yaml.split(/\r?\n/)) {
    if (/^[ \t]{0,99}(?:#|$)/.test(line)) continue;
    const [, name = '', value = ''] = /^([A-Za-z][\w-]{0,30}):[ \t]{1,9}(\S.{0,999})$/.exec(line) ?? [];
    // Lists and maps on one line take a parser; the rest is text.
    if (name === '' || /^[[{&*!|>]/.test(value)) whole = false;
    else entries.push([name, value.replace(/^(["'])(.*)\1\s*$/, '$2')]);
  }
  return { entries, whole };
}

function metadataOf(entries: readonly (readonly [string, unknown])[]): Metadata {
  const found: Partial<Record<keyof Metadata, string>> = {};
  for (const [name, value] of entries) {
    const field = fieldNamed(name);
    if (field === null || found[field] !== undefined) continue;
    const text = textOf(value);
    const known = text === null ? null : fieldValue(field, text);
    if (known !== null) found[field] = known;
  }
  return { ...NO_METADATA, ...found };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const parts = value.flatMap((part) => textOf(part) ?? []);
    return parts.length > 0 ? parts.join(', ') : null;
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  return null;
}
