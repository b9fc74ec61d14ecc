import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

/**
 * The fixtures in the news industry's formats, held against their specifications by other programs: ajv for
 * ninjs, xmllint for NITF and NewsML-G2. The schemas are ours and cover what the fixtures use.
 */

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const files = (extension: string): string[] =>
  readdirSync(join(fixtures, 'ingest')).filter((name) => name.endsWith(extension));

describe('ninjs', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(join(fixtures, 'schemas', 'ninjs.schema.json'), 'utf8')) as object;
  const validate = ajv.compile(schema);

  it.each(files('.ninjs'))('%s', (name) => {
    const items: unknown = JSON.parse(readFileSync(join(fixtures, 'ingest', name), 'utf8'));
    for (const item of Array.isArray(items) ? (items as unknown[]) : [items]) {
      expect(validate(item), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it.each([
    [{ headline: 'x' }],
    [{ uri: 'urn:x:1', pubstatus: 'killed' }],
    [{ uri: 'urn:x:1', version: 3 }],
    [{ uri: 'urn:x:1', versioncreated: 'yesterday' }],
    [{ uri: 'urn:x:1', headline: 'x', bodies: [{ value: 'x' }] }],
  ])('and %j is none', (item) => {
    expect(validate(item)).toBe(false);
  });
});

const xmllint = (args: readonly string[], input?: string) =>
  spawnSync('xmllint', ['--noout', '--nonet', ...args], { encoding: 'utf8', input });
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const valid = (dtd: string, file: string): boolean =>
  xmllint(['--dtdvalid', join(fixtures, 'schemas', dtd), join(fixtures, 'ingest', file)]).status === 0;

describe('XML', () => {
  it.runIf(!hasXmllint)('xmllint is not installed here: the fixtures are looked at where it is', () => {
    expect(process.env['CI'], 'install libxml2-utils: in CI nothing is passed over').not.toBe('true');
  });

  it.runIf(hasXmllint).each(files('.nitf'))('%s', (name) => {
    expect(valid('nitf.dtd', name)).toBe(true);
  });

  it.runIf(hasXmllint).each(files('.newsml'))('%s', (name) => {
    expect(valid('newsml-g2.dtd', name)).toBe(true);
  });

  it.runIf(hasXmllint)('and the one is not the other', () => {
    expect(valid('nitf.dtd', 'message.newsml')).toBe(false);
    expect(valid('newsml-g2.dtd', 'flood.nitf')).toBe(false);
  });

  it.runIf(hasXmllint).each([...files('.rss'), ...files('.atom')])('%s is well-formed', (name) => {
    expect(xmllint([join(fixtures, 'ingest', name)]).status).toBe(0);
  });
});
