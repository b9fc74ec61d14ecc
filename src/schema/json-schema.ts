import { z } from 'zod';
import { extractSchema, reportSchema } from './report.js';

export const SCHEMA_NAMES = ['report', 'extract'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

const SCHEMAS = { report: reportSchema, extract: extractSchema } as const satisfies Record<
  SchemaName,
  z.ZodType
>;

/**
 * The published JSON Schema (draft 2020-12) of a report or of a line of `extract`. It allows fields that it
 * does not name, because later versions may add some.
 */
export function jsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: `urn:claimdiff:schema:${name}:1.0`, ...rest };
}
