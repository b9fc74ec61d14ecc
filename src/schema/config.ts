import { z } from 'zod';
import { FAIL_LEVELS } from '../report/levels.js';
import { lexiconSchema, vagueSchema } from './lexicon.js';

const outletSchema = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1).exactOptional().describe('What to call it.'),
    group: z.string().min(1).exactOptional().describe('Outlets of one group are one origin.'),
  }),
]);

const ratio = (what: string) => z.number().min(1).exactOptional().describe(`From this ratio on: ${what}.`);

const severitySchema = z.strictObject({
  moderate: ratio('moderate'),
  major: ratio('major'),
  extreme: ratio('extreme'),
  smallCount: z
    .int()
    .min(0)
    .exactOptional()
    .describe('Exact whole numbers up to this one that differ are at least moderate.'),
});

/** The config file: data only, and nothing in it that is not known. */
export const configSchema = z
  .strictObject({
    $schema: z.string().exactOptional().describe('For editors; not read.'),
    formats: z
      .array(z.string())
      .exactOptional()
      .describe('Reports to write, as --format takes them: "table", "sarif=out.sarif".'),
    failOn: z
      .enum(FAIL_LEVELS)
      .exactOptional()
      .describe('Exit with 1 on findings of this level or a graver one.'),
    story: z.enum(['auto', 'all']).exactOptional().describe('all: take everything for one story.'),
    minConfidence: z
      .number()
      .min(0)
      .max(1)
      .exactOptional()
      .describe('Leave out findings below this confidence.'),
    severity: severitySchema
      .exactOptional()
      .describe('How far apart the facing ends of two figures lie, as a ratio, for a conflict to be grave.'),
    ignore: z
      .array(
        z.strictObject({
          id: z.string().min(1).describe('The id of a finding.'),
          reason: z.string().min(1).describe('Why it may stand.'),
        }),
      )
      .exactOptional()
      .describe('Findings to hold back, each with a reason.'),
    baseline: z.string().min(1).exactOptional().describe('File with the findings that were accepted before.'),
    outlets: z
      .record(z.string(), outletSchema)
      .exactOptional()
      .describe('Outlets, by publisher as read, by path, or by folder with a slash at its end.'),
    vague: vagueSchema
      .exactOptional()
      .describe('What vague words are read as; replaces entries of the table, or adds some.'),
    lexicon: lexiconSchema
      .exactOptional()
      .describe('Words to know beside those of the lexicon, each with an example.'),
  })
  .meta({ title: 'claimdiff config', description: 'claimdiff.config.json or .claimdiffrc.json.' });

/** A config as it is written, validated. */
export type Config = z.infer<typeof configSchema>;
