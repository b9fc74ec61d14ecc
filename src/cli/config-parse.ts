import { z } from 'zod';
import { SEVERITY_RATIOS } from '../compare/severity.js';
import { ClaimdiffError } from '../errors.js';
import { configSchema, type Config } from '../schema/config.js';
import { didYouMean } from '../suggest.js';
import { blankComments } from './jsonc.js';

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

/** A part of a JSON Schema, as far as it is looked at here. */
interface SchemaPart {
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly additionalProperties?: SchemaPart | boolean;
  readonly anyOf?: readonly SchemaPart[];
}

/** The keys that are known at a place of the config. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let parts: readonly SchemaPart[] = [z.toJSONSchema(configSchema, { io: 'input' }) as SchemaPart];
  for (const step of path) {
    parts = parts.flatMap(({ properties, items, additionalProperties }) => {
      const next =
        typeof step === 'number'
          ? items
          : (properties?.[String(step)] ??
            (typeof additionalProperties === 'object' ? additionalProperties : undefined));
      return next === undefined ? [] : [next, ...(next.anyOf ?? [])];
    });
  }
  return parts.flatMap(({ properties }) => Object.keys(properties ?? {}));
}

/** Of a value that may be of several kinds, what is wrong with it as the kind that it most looks like. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [inner] = issue.errors.toSorted((a, b) => deepest(b) - deepest(a))[0] ?? [];
  return inner === undefined ? issue : innermost({ ...inner, path: [...issue.path, ...inner.path] });
}

/** A wrong kind altogether comes last. */
const deepest = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(...issues.map(({ code, path }) => path.length + (code === 'invalid_type' ? 0 : 1)));

function problemText(given: z.core.$ZodIssue): readonly [message: string, hint: string] {
  const issue = innermost(given);
  const at = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = keysAt(issue.path);
    const place = at === '' ? '' : ` in ${at}`;
    return [
      `unknown key "${key}"${place}`,
      didYouMean(key, known) ?? `known keys: ${known.join(', ')}; keys that begin with // are comments`,
    ];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const text = typeof issue.input === 'string' ? issue.input : null;
    return [
      text === null ? `${at} has no value of its kind` : `"${text}" is no value for ${at}`,
      (text === null ? null : didYouMean(text, values)) ?? `it takes ${values.join(', ')}`,
    ];
  }
  return [at === '' ? issue.message : `${at}: ${issue.message}`, 'see `claimdiff schema config`'];
}

/** @throws ClaimdiffError unless each severity begins above the one before it. */
function inOrder(config: Config, shown: string): Config {
  const { moderate, major, extreme } = { ...SEVERITY_RATIOS, ...config.severity };
  if (moderate <= major && major <= extreme) return config;
  throw new ClaimdiffError(
    'bad-config',
    `${shown}: severity: moderate begins at ${moderate}, major at ${major} and extreme at ${extreme}`,
    'each begins no lower than the one before it',
  );
}

/**
 * The settings that a config file's text holds.
 * @throws ClaimdiffError for what is no JSON, and for keys and values that are not known.
 */
export function parseConfig(text: string, shown: string): Config {
  let value: unknown;
  try {
    value = JSON.parse(blankComments(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ClaimdiffError(
      'bad-config',
      `${shown} is no JSON: ${why}`,
      'comments may stand behind //, or in keys that begin with //',
    );
  }
  const parsed = configSchema.safeParse(withoutComments(value), { reportInput: true });
  if (parsed.success) return inOrder(parsed.data, shown);
  const [issue] = parsed.error.issues;
  const [message, hint] =
    issue === undefined ? ['it does not fit', 'see `claimdiff schema config`'] : problemText(issue);
  throw new ClaimdiffError('bad-config', `${shown}: ${message}`, hint);
}
