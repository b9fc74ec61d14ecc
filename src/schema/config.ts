import { z } from 'zod';
import { FAIL_LEVELS } from '../report/levels.js';

/** The config file: data only, and nothing in it that is not known. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; not read.'),
    formats: z
      .array(z.string())
      .optional()
      .describe('Reports to write, as --format takes them: "table", "sarif=out.sarif".'),
    failOn: z.enum(FAIL_LEVELS).optional().describe('Exit with 1 on findings of this level or a graver one.'),
    story: z.enum(['auto', 'all']).optional().describe('all: take everything for one story.'),
    minConfidence: z.number().min(0).max(1).optional().describe('Leave out findings below this confidence.'),
    ignore: z
      .array(
        z.strictObject({
          id: z.string().min(1).describe('The id of a finding.'),
          reason: z.string().min(1).describe('Why it may stand.'),
        }),
      )
      .optional()
      .describe('Findings to hold back, each with a reason.'),
    outlets: z
      .record(z.string(), z.string().min(1))
      .optional()
      .describe('Names of outlets, by publisher as read, by path, or by folder with a slash at its end.'),
    baseline: z.string().min(1).optional().describe('File with the findings that were accepted before.'),
  })
  .meta({ title: 'claimdiff config', description: 'claimdiff.config.json or .claimdiffrc.json.' });

export type Config = z.infer<typeof configSchema>;
