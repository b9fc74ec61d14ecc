/** Reports for machines, held against what others have laid down about their formats. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';
import type { Report } from '../../../src/model.js';
import { junit } from '../../../src/report/junit.js';
import { rdjsonl } from '../../../src/report/rdjsonl.js';
import { sarif } from '../../../src/report/sarif.js';
import { HOSTILE_WORDS, hostile } from './hostile.js';
import { damStory } from './story.js';

const OPTIONS = { width: 80, colorLevel: 0, failOn: 'conflict' } as const;

/** The story as it is, in the words of an attacker, from a file of many articles, and with an unread input. */
function stories(): readonly (readonly [string, Report])[] {
  const story = damStory();
  const bundled = story.articles.map((a) => ({ ...a, path: `wire.jsonl#${a.id}`, key: a.id }));
  const empty = { ...story, articles: [], claims: [], quotes: [], comparisons: [], wireGroups: [] };
  const problems = [{ path: 'a b.pdf', code: 'unreadable', message: 'no text' }];
  return [
    ['the story', story],
    ['no story', empty],
    ['a bundle', { ...story, articles: bundled }],
    ['an unread input', { ...story, problems }],
    ...HOSTILE_WORDS.map((words) => [JSON.stringify(words), hostile(words)] as const),
  ];
}

function schemaOf(text: string): ValidateFunction {
  const { id, ...schema } = JSON.parse(text) as { readonly id?: string } & Readonly<Record<string, unknown>>;
  // SARIF's schema is written in draft 4, and uses nothing that means something else in draft 7.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile({
    ...schema,
    ...(id === undefined ? {} : { $id: id }),
    $schema: 'http://json-schema.org/draft-07/schema#',
  });
}

function faults(validate: ValidateFunction, value: unknown): readonly unknown[] {
  validate(value);
  return validate.errors ?? [];
}

describe('sarif', () => {
  const require = createRequire(import.meta.url);
  const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const validate = schemaOf(readFileSync(schemaFile, 'utf8'));
  const log = (report: Report): Log => JSON.parse(sarif.render(report, OPTIONS)) as Log;

  it.each(stories())('of %s is what the schema of SARIF 2.1.0 asks for', (_, report) => {
    expect(faults(validate, log(report))).toEqual([]);
  });

  it('would not pass with a level, a line or a property that SARIF does not know', () => {
    const text = sarif.render(damStory(), OPTIONS);
    for (const [from, to] of [
      ['"level": "error"', '"level": "fatal"'],
      ['"startLine": 3', '"startLine": 0'],
      ['"ruleIndex"', '"ruleNumber"'],
      ['"version": "2.1.0"', '"version": "2.0"'],
    ] as const) {
      expect(text).toContain(from);
      expect(faults(validate, JSON.parse(text.replace(from, to))), to).not.toEqual([]);
    }
  });

  it('keeps every fingerprint when an article on something else joins', async () => {
    const mine = [
      {
        path: 'one.txt',
        text: 'Mine collapse at Varn\n\nThe Varn Messenger\n\nRescuers said 14 miners were killed when a gallery of the Varn mine collapsed on Monday.\n',
      },
      {
        path: 'two.txt',
        text: 'Tunnel falls in at Varn mine\n\nAt least 52 miners were killed on Monday when a gallery of the Varn mine collapsed, the governor said.\n',
      },
    ];
    const other = {
      path: 'a.txt',
      text: 'Bakery wins prize\n\nThe Corner Gazette\n\nA bakery in Lower Holm sold 4,200 loaves on Saturday, its owner said.\n',
    };
    const prints = (report: Report): readonly unknown[] =>
      (log(report).runs[0]?.results ?? []).map(({ partialFingerprints }) => partialFingerprints);
    const alone = await analyze(mine, { story: 'all' });
    const joined = await analyze([...mine, other], { story: 'all' });
    expect(prints(alone).length).toBeGreaterThan(0);
    expect(prints(joined)).toEqual(prints(alone));
  });

  it('keeps to what GitHub takes of a file, and fills no file with related places', () => {
    const report = damStory();
    const worst = report.comparisons.find(({ id }) => id === 'f-killed-dam');
    const [claim] = report.claims;
    const [position, ...rest] = worst?.positions ?? [];
    if (worst === undefined || claim === undefined || position === undefined) throw new Error('no finding');
    const claims = Array.from({ length: 150 }, (_, i) => ({ ...claim, id: `c-${i}`, line: i + 1 }));
    const positions = [{ ...position, claims: claims.map(({ id }) => id) }, ...rest];
    const comparisons = Array.from({ length: 1200 }, (_, i) => ({ ...worst, id: `f-${i}`, positions }));
    const text = sarif.render({ ...report, claims: [...report.claims, ...claims], comparisons }, OPTIONS);
    const { runs } = JSON.parse(text) as Log;
    let places = 0;
    expect(runs.length).toBeLessThanOrEqual(20);
    for (const { results, tool } of runs) {
      expect(results?.length).toBeLessThanOrEqual(25_000);
      expect(tool.driver.rules?.length).toBeLessThanOrEqual(25_000);
      for (const { locations, relatedLocations } of results ?? []) {
        places += relatedLocations?.length ?? 0;
        expect((locations?.length ?? 0) + (relatedLocations?.length ?? 0)).toBeLessThanOrEqual(1000);
      }
    }
    expect(places).toBe(50_000);
    expect(gzipSync(text).length).toBeLessThanOrEqual(10 * 1024 * 1024);
  });
});

describe('rdjsonl', () => {
  const file = new URL('../../../fixtures/schemas/reviewdog-diagnostic.schema.json', import.meta.url);
  const validate = schemaOf(readFileSync(file, 'utf8'));

  it.each(stories())('of %s is diagnostics, a line each', (_, report) => {
    for (const line of rdjsonl.render(report, OPTIONS).split('\n').slice(0, -1))
      expect(faults(validate, JSON.parse(line))).toEqual([]);
  });
});

describe('junit', () => {
  /** What the readers of JUnit XML know: attributes, those that must be there, and the elements within. */
  const ELEMENTS = {
    testsuites: [['name', 'tests', 'failures', 'errors'], ['testsuite']],
    testsuite: [['name', 'tests', 'failures', 'errors', 'skipped'], ['testcase']],
    testcase: [
      ['classname', 'name'],
      ['failure', 'error'],
    ],
    failure: [['type', 'message'], ['#text']],
    error: [['type', 'message'], []],
  } as const satisfies Record<string, readonly [attributes: readonly string[], children: readonly string[]]>;
  const COUNTS: readonly string[] = ['tests', 'failures', 'errors', 'skipped'];

  interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly Element[];
  }

  type Raw = Readonly<Record<string, unknown>>;

  const elements = (nodes: readonly Raw[]): readonly Element[] =>
    nodes.flatMap((node) => {
      const { ':@': attributes, ...rest } = node;
      return Object.entries(rest).map(([name, children]) => ({
        name,
        attributes: (attributes ?? {}) as Readonly<Record<string, string>>,
        children: Array.isArray(children) ? elements(children as readonly Raw[]) : [],
      }));
    });

  const parse = (report: Report): readonly Element[] =>
    elements(
      new XMLParser({
        preserveOrder: true,
        ignoreAttributes: false,
        attributeNamePrefix: '',
        parseAttributeValue: false,
        ignoreDeclaration: true,
      }).parse(junit.render(report, OPTIONS)) as readonly Raw[],
    );

  const isKnown = (name: string): name is keyof typeof ELEMENTS => name in ELEMENTS;

  function check({ name, attributes, children }: Element): void {
    if (!isKnown(name)) throw new Error(`unknown element ${name}`);
    const [required, within]: readonly [readonly string[], readonly string[]] = ELEMENTS[name];
    expect(Object.keys(attributes).sort()).toEqual([...required].sort());
    for (const [key, value] of Object.entries(attributes))
      if (COUNTS.includes(key)) expect(value, key).toMatch(/^\d+$/u);
    for (const child of children) {
      expect(within).toContain(child.name);
      if (child.name !== '#text') check(child);
    }
  }

  const within = (element: Element, name: string): readonly Element[] => [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => within(child, name)),
  ];

  it.each(stories())('of %s is one tree of suites, and its counts are right', (_, report) => {
    const [root, ...others] = parse(report);
    expect([root?.name, others]).toEqual(['testsuites', []]);
    if (root === undefined) return;
    check(root);
    for (const part of [root, ...root.children]) {
      expect(Number(part.attributes['tests'])).toBe(within(part, 'testcase').length);
      expect(Number(part.attributes['failures'])).toBe(within(part, 'failure').length);
      expect(Number(part.attributes['errors'])).toBe(within(part, 'error').length);
    }
  });
});
