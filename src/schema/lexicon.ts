import { z } from 'zod';
import { DIMENSIONS_OF_UNITS } from '../lexicon/units.js';

/** Additions to the lexicon, as a config makes them; what they mean is in `src/vocabulary/words.ts`. */

const word = z.string().trim().min(1).max(80);
const words = (what: string) => z.array(word).min(1).exactOptional().describe(what);
const example = z
  .string()
  .min(1)
  .max(500)
  .describe('A sentence; [brackets] hold what the word is about. Refused when it is not read as it says.');

const measureSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,40}$/u, 'an id is lower case: letters, digits, - and _')
    .describe('As reports name it.'),
  label: word.describe('As tables name it: "people airlifted".'),
  of: z.enum(['people', 'things', 'events', 'value']).describe('What it counts.'),
  objects: words('Verbs with the counted as their object: "airlift".'),
  subjects: words('Verbs with the counted as their subject: "die".'),
  states: words('"12 [dead]".'),
  nouns: words('"12 [deaths]".'),
  totals: words('"a [death toll] of 12".'),
  heads: words('The counted nouns that it is about, where verbs are shared.'),
  examples: z.array(example).min(1),
});

const wordSchema = z.strictObject({
  word: word.describe('As a dictionary has it: "obliterate".'),
  measure: word.describe('The measure that it stands for.'),
  as: z.enum(['object', 'subject', 'state', 'noun', 'total']).describe('What the counted is to the word.'),
  example,
});

const unitSchema = z.strictObject({
  unit: word.describe('As reports name it.'),
  dimension: z.enum(DIMENSIONS_OF_UNITS),
  factor: z
    .number()
    .positive()
    .describe('How many of the unit that the dimension is compared in: metre, ha, kg, litre, day, km/h ...'),
  offset: z.number().exactOptional().describe('Added after multiplying.'),
  forms: z
    .array(word.regex(/^[^\p{Lu}]+$/u, 'forms are lower case'))
    .min(1)
    .describe('As they stand behind a number, lower case.'),
  glued: z.array(word).exactOptional().describe('Read only when glued to the digits.'),
  example,
});

const cueSchema = z.strictObject({
  verb: z
    .string()
    .regex(
      /^[a-z]{2,30}(?:\*|(?:\/[a-z]{2,30}){4})?(?:\+[a-z]{1,20})?$/u,
      'a verb is written "thunder", "quip*", "lay/lays/laid/laid/laying" or "lash+out"',
    )
    .describe('An infinitive; "quip*" doubles its consonant; five forms with slashes if it is irregular.'),
  like: word.describe('A verb that is known and used alike: "say", "warn".'),
  example,
});

/** Additions to the lexicon, as a config gives them. */
export const lexiconSchema = z.strictObject({
  measures: z.array(measureSchema).exactOptional().describe('Measures of your own.'),
  words: z.array(wordSchema).exactOptional().describe('More words for measures.'),
  units: z.array(unitSchema).exactOptional().describe('More units.'),
  cues: z.array(cueSchema).exactOptional().describe('More verbs that report speech.'),
});

const span = z.tuple([z.number().min(0), z.number().min(0)]);

/** Entries of the table of vague words, as a config gives them. */
export const vagueSchema = z.record(
  z.string().min(1).max(60),
  z.strictObject({
    core: span.describe('What a reader takes from the word: from, to.'),
    outer: span.describe('What its use still allows: from, to.'),
    example: example.exactOptional(),
  }),
);
