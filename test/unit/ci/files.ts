import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** The files by which pipelines run claimdiff, parsed. */

export const root = join(import.meta.dirname, '..', '..', '..');

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const text = z.record(z.string(), z.string());

const step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
  shell: z.string().optional(),
  env: text.optional(),
  run: z.string().optional(),
});

const action = z.strictObject({
  name: z.string(),
  description: z.string(),
  branding: text,
  inputs: z.record(
    z.string(),
    z.strictObject({
      description: z.string(),
      required: z.boolean().optional(),
      default: z.string().optional(),
    }),
  ),
  outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })),
  runs: z.strictObject({ using: z.literal('composite'), steps: z.array(step) }),
});

const hooks = z.tuple([
  z.strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    entry: z.string(),
    language: z.literal('node'),
    args: z.array(z.string()),
    files: z.string(),
    pass_filenames: z.literal(false),
    require_serial: z.boolean(),
  }),
]);

const workflow = z.strictObject({
  name: z.string(),
  on: z.unknown(),
  permissions: text,
  jobs: z.record(z.string(), z.strictObject({ 'runs-on': z.string(), steps: z.array(step) })),
});

const gitlab = z.strictObject({
  claimdiff: z.strictObject({
    image: z.string(),
    script: z.array(z.string()),
    artifacts: z.strictObject({
      when: z.literal('always'),
      paths: z.array(z.string()),
      reports: z.strictObject({ junit: z.string() }),
    }),
  }),
});

const read = <T>(path: string, schema: z.ZodType<T>): T => schema.parse(parse(textOf(path)));

export const ACTION = read('action.yml', action);
export const [HOOK] = read('.pre-commit-hooks.yaml', hooks);
export const GITHUB = read('docs/examples/github.yml', workflow);
export const GITLAB = read('docs/examples/gitlab.yml', gitlab);
export const { version: VERSION } = z
  .object({ version: z.string() })
  .parse(JSON.parse(textOf('package.json')));
