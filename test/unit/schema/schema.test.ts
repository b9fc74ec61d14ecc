import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CONFIG_TEMPLATE } from '../../../src/cli/config.js';
import { jsonSchema, SCHEMA_NAMES } from '../../../src/schema/json-schema.js';
import { recordOf } from '../cli/host.js';
import { damStory } from '../report/story.js';

const validator = (name: (typeof SCHEMA_NAMES)[number]) =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema(name));

describe('the JSON Schemas', () => {
  it.each(SCHEMA_NAMES)('%s is one, as ajv reads it', (name) => {
    expect(jsonSchema(name)['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(() => validator(name)).not.toThrow();
  });

  it('take a report and a record', () => {
    expect(validator('report')(damStory())).toBe(true);
    expect(validator('extract')(recordOf('a.txt'))).toBe(true);
    const { claims, quotes } = damStory();
    expect(validator('extract')({ ...recordOf('a.txt'), claims, quotes })).toBe(true);
  });

  it('take fields that later versions may add', () => {
    expect(validator('report')({ ...damStory(), later: 1 })).toBe(true);
    expect(validator('extract')({ ...recordOf('a.txt'), later: 1 })).toBe(true);
  });

  it('refuse what is no report', () => {
    const validate = validator('report');
    const report = damStory();
    expect(validate({ ...report, schemaVersion: '2.0' })).toBe(false);
    expect(validate({ ...report, comparisons: [{ ...report.comparisons[0], verdict: 'identical' }] })).toBe(
      false,
    );
    expect(validate({ ...report, claims: [{ ...report.claims[0], line: 0 }] })).toBe(false);
    const { summary, ...short } = report;
    expect(summary).toBeDefined();
    expect(validate(short)).toBe(false);
  });

  it('tell quantities from quotes by their kind', () => {
    const [quote] = damStory().comparisons.filter(({ kind }) => kind === 'quote');
    expect(validator('report')({ ...damStory(), comparisons: [{ ...quote, diff: undefined }] })).toBe(false);
    expect(validator('report')({ ...damStory(), comparisons: [quote] })).toBe(true);
  });

  it('know every key that init writes', () => {
    const schema = jsonSchema('config');
    const known = Object.keys(schema['properties'] ?? {});
    const keys = Object.keys(JSON.parse(CONFIG_TEMPLATE) as object);
    for (const key of keys.filter((k) => !k.startsWith('//'))) expect(known).toContain(key);
    for (const key of known.filter((k) => k !== '$schema')) {
      expect(keys.map((k) => k.replace(/^\/\//u, ''))).toContain(key);
    }
  });
});
