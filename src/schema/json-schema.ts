import { z } from 'zod';
import { configSchema } from './config.js';
import { extractSchema, reportSchema } from './report.js';

/** What there is a schema of. */
export const SCHEMA_NAMES = ['report', 'extract', 'config'] as const;
/** One of these names. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];

const SCHEMAS = {
  report: reportSchema,
  extract: extractSchema,
  config: configSchema,
} as const satisfies Record<SchemaName, z.ZodType>;

/**
 * The published JSON Schema (draft 2020-12) of a report, of a line of `extract` or of the config file. Those of
 * the first two allow fields that they do not name, because later versions may add some.
 */
export function jsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: `urn:claimdiff:schema:${name}:1.0`, ...rest };
}
