import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../../src/compare/quantities.js';
import type { ExtractRecord, QuantityComparison } from '../../../src/model.js';
import { PLAIN, record, type ClaimSketch } from './sketch.js';

const compare = (...records: readonly ExtractRecord[]): QuantityComparison[] =>
  compareQuantities(records, PLAIN);
const DAY = '2025-03-04';

/** Two articles of one day with a figure each; the one finding that holds both, else null. */
function between(a: ClaimSketch, b: ClaimSketch): QuantityComparison | null {
  const found = compare(record('one', a.published ?? DAY, a), record('two', b.published ?? DAY, b));
  return found.find((c) => new Set(c.positions.flatMap((p) => p.articles)).size === 2) ?? null;
}

describe('verdicts', () => {
  it.each<[string, ClaimSketch, ClaimSketch, string | null]>([
    ['one number', { value: 43 }, { value: 43 }, 'agree'],
    ['one number, bounded in one', { value: 43 }, { value: 43, bound: 'about' }, 'compatible'],
    ['"at least" and "more than"', { value: 43, bound: 'at_least' }, { value: 43, bound: 'over' }, 'agree'],
    ['a floor and a little more', { value: 120, bound: 'at_least' }, { value: 124 }, 'compatible'],
    ['43 and 51', { value: 43 }, { value: 51 }, 'conflict'],
    ['over 200 and 1,000', { value: 200, bound: 'over' }, { value: 1000 }, 'conflict'],
    [
      'a later, higher toll',
      { value: 17, published: '2025-03-04' },
      { value: 31, published: '2025-03-05' },
      'explained',
    ],
    [
      'a later, lower toll',
      { value: 31, published: '2025-03-04' },
      { value: 17, published: '2025-03-05' },
      'conflict',
    ],
    [
      'what does not run',
      { value: 10, unit: 'km', measure: 'depth', counted: 'depth', published: '2025-03-04' },
      { value: 12, unit: 'km', measure: 'depth', counted: 'depth', published: '2025-03-06' },
      'conflict',
    ],
    [
      'other units',
      { value: 11, unit: 'nautical mile', measure: 'distance', counted: 'island', bound: 'about' },
      { value: 20, unit: 'km', measure: 'distance', counted: 'island', bound: 'about' },
      'compatible',
    ],
    [
      'other windows that fit',
      { value: 338, window: 'in one week', days: 7 },
      { value: 377, window: 'in two weeks', days: 14 },
      'explained',
    ],
    [
      'other windows that do not',
      { value: 500, window: 'in a week', days: 7 },
      { value: 1000, window: 'in eight days', days: 8 },
      'conflict',
    ],
    ['a denied figure', { value: 80 }, { value: 80, modality: 'denied', speaker: 'the army' }, 'disputed'],
    [
      'a part and the whole are two quantities',
      { value: 31 },
      { value: 9, population: 'children', role: 'part' },
      null,
    ],
    ['the dead and the injured are two quantities', { value: 31 }, { value: 31, measure: 'injured' }, null],
    [
      'a forecast and a count are two quantities',
      { value: 100_000, measure: 'attendance', modality: 'forecast' },
      { value: 60_000, measure: 'attendance' },
      null,
    ],
  ])('%s', (_, a, b, verdict) => {
    expect(between(a, b)?.verdict ?? null).toBe(verdict);
    expect(between(b, { ...a })?.verdict ?? null).toBe(verdict);
  });

  it('are single in one article, however often it says so', () => {
    const [found, ...rest] = compare(
      record('one', DAY, { value: 43 }, { value: 43, sentence: 'In all 43 died.' }),
    );
    expect(found).toMatchObject({ verdict: 'single', severity: null, ratio: null });
    expect(rest).toEqual([]);
  });

  it('are those of the worst pair', () => {
    const found = compare(
      record('one', DAY, { value: 43 }),
      record('two', DAY, { value: 43 }),
      record('three', DAY, { value: 51 }),
      record('four', '2025-03-06', { value: 60 }),
    );
    expect(found[0]).toMatchObject({ verdict: 'conflict', strict: true });
    expect(found[0]?.positions.map((p) => [p.label, p.articles])).toEqual([
      ['43', ['one', 'two']],
      ['51', ['three']],
      ['60', ['four']],
    ]);
    expect(found[0]?.attempts.some((t) => t.rule === 'update' && t.holds)).toBe(true);
    expect(found[0]?.attempts.some((t) => t.rule === 'update' && !t.holds)).toBe(true);
  });

  it('are not strict where only a reader sees the conflict', () => {
    expect(between({ value: 17, bound: 'at_least' }, { value: 31 })).toMatchObject({
      verdict: 'conflict',
      strict: false,
    });
    expect(between({ value: 17 }, { value: 31 })).toMatchObject({ verdict: 'conflict', strict: true });
  });
});

describe('reasons', () => {
  const codes = (found: QuantityComparison | null): string[] => (found?.reasons ?? []).map((r) => r.code);

  it('name a misreport: one authority, two numbers', () => {
    const found = between(
      { value: 112, measure: 'rescued', speaker: 'Commander Reyes' },
      { value: 121, measure: 'rescued', speaker: 'Commander Ana Reyes' },
    );
    expect(found?.verdict).toBe('conflict');
    expect(codes(found)).toEqual(['misreport']);
    expect(found?.reasons[0]?.text).toBe('both cite Commander Ana Reyes: 112 and 121');
  });

  it('name two authorities, which explain nothing', () => {
    const found = between(
      { value: 18_000, measure: 'attendance', speaker: 'Holm Police' },
      { value: 60_000, measure: 'attendance', speaker: 'the organisers' },
    );
    expect(found?.verdict).toBe('conflict');
    expect(codes(found)).toEqual(['authority']);
  });

  it('see a part that was read as the whole', () => {
    const found = compare(
      record('one', DAY, { value: 31 }, { value: 9, population: 'children', role: 'part' }),
      record('two', DAY, { value: 9 }),
    );
    const conflict = found.find((c) => c.verdict === 'conflict');
    expect(conflict?.positions.map((p) => p.label)).toEqual(['9', '31']);
    expect(codes(conflict ?? null)).toContain('part_of_whole');
  });

  it('see parts that exceed their whole, in a single article', () => {
    const one = record('one', DAY, { value: 50 });
    const whole = one.claims[0]?.id ?? '';
    const parts = record(
      'one',
      DAY,
      { value: 50 },
      { value: 34, population: 'civilians', role: 'part', partOf: whole },
      { value: 21, population: 'fighters', role: 'part', partOf: whole },
    );
    const found = compare(parts).find((c) => c.verdict === 'conflict');
    expect(found).toMatchObject({ ratio: 1.1, severity: 'minor', strict: true });
    expect(found?.reasons).toEqual([
      {
        code: 'parts_exceed_whole',
        text: '34 civilians + 21 fighters are more than the 50 that they are part of',
        stated: true,
      },
    ]);
    const fits = record(
      'one',
      DAY,
      { value: 60 },
      { value: 34, population: 'civilians', role: 'part', partOf: whole },
      { value: 21, population: 'fighters', role: 'part', partOf: whole },
    );
    expect(compare(fits).some((c) => c.verdict === 'conflict')).toBe(false);
    // Children may be among the civilians: nothing is exceeded.
    const nested = record(
      'one',
      DAY,
      { value: 50 },
      { value: 34, population: 'civilians', role: 'part', partOf: whole },
      { value: 21, population: 'children', role: 'part', partOf: whole },
    );
    expect(compare(nested).some((c) => c.verdict === 'conflict')).toBe(false);
  });

  it('take a part of another group for no part of that group’s count', () => {
    const one = record('one', DAY, { value: 31 });
    const whole = one.claims[0]?.id ?? '';
    const parts = record(
      'one',
      DAY,
      { value: 31 },
      { value: 9, population: 'children', role: 'part', partOf: whole },
    );
    const other = record('two', DAY, { value: 20, population: 'children' });
    const found = compare(parts, other).find((c) => c.positions.some((p) => p.label === '20'));
    expect(codes(found ?? null)).not.toContain('part_of_whole');
  });

  it('say whether the text states the difference', () => {
    const found = between(
      { value: 338, window: 'in one week', days: 7 },
      { value: 377, window: 'in two weeks', days: 14 },
    );
    expect(found?.reasons).toMatchObject([{ code: 'window', stated: true }]);
    const later = between({ value: 17, published: '2025-03-04' }, { value: 31, published: '2025-03-05' });
    expect(later?.reasons).toMatchObject([{ code: 'update', stated: false }]);
  });
});

describe('positions', () => {
  it('merge what one article says twice, said best by the body', () => {
    const found = compare(
      record('one', DAY, { value: 500, block: 'headline' }, { value: 500, bound: 'about' }),
      record('two', DAY, { value: 300, bound: 'over' }),
    );
    expect(found[0]?.positions.map((p) => p.label)).toEqual(['>300', '~500']);
    expect(found[0]?.positions[1]?.claims).toHaveLength(2);
  });

  it('order themselves from low to high and count origins', () => {
    const found = compare(
      record('one', DAY, { value: 1000 }),
      record('two', DAY, { value: 200, bound: 'over' }),
      record('three', DAY, { value: 200, bound: 'over', sentence: 'The rescuers say more than 200 died.' }),
      record('four', DAY, { value: 500, bound: 'about' }),
    );
    expect(found[0]?.positions.map((p) => [p.label, p.origins])).toEqual([
      ['>200', 2],
      ['~500', 1],
      ['1,000', 1],
    ]);
    expect(found[0]).toMatchObject({ origins: 4, best: 200, low: 200 });
    expect(found[0]?.severity).toBe('major');
  });
});

describe('a report does not depend on what does not matter', () => {
  const articles = [
    record(
      'a',
      '2025-03-04',
      { value: 48, bound: 'at_least' },
      { value: 300, measure: 'injured', bound: 'over' },
      { value: 12, unit: 'km', measure: 'depth', counted: 'depth' },
    ),
    record(
      'b',
      '2025-03-04',
      { value: 48 },
      { value: 300, measure: 'injured', bound: 'over' },
      { value: 10, unit: 'km', measure: 'depth', counted: 'depth' },
    ),
    record(
      'c',
      '2025-03-06',
      { value: 94 },
      { value: 620, measure: 'injured' },
      { value: 7, population: 'pupils' },
    ),
    record(
      'd',
      '2025-03-06',
      { value: 100, bound: 'nearly' },
      { value: 600, measure: 'injured', bound: 'at_least' },
      { value: 7, population: 'pupils' },
    ),
  ] as const;

  it('the order of the articles', () => {
    const [a, b, c, d] = articles;
    expect(compare(d, b, a, c)).toEqual(compare(a, b, c, d));
    expect(compare(c, d, b, a)).toEqual(compare(a, b, c, d));
  });

  it('a second copy of an article: no verdict changes, and nothing becomes agreed', () => {
    const [a, b, c, d] = articles;
    const copy: ExtractRecord = {
      ...c,
      article: { ...c.article, id: 'zz', path: 'copies/zz.txt' },
      claims: c.claims.map((claim) => ({ ...claim, id: claim.id.replace('c:', 'zz:'), article: 'zz' })),
    };
    const before = compare(a, b, c, d);
    const after = compare(a, b, c, d, copy);
    expect(after.map((f) => [f.id, f.verdict, f.severity, f.positions.map((p) => p.label)])).toEqual(
      before.map((f) => [f.id, f.verdict, f.severity, f.positions.map((p) => p.label)]),
    );
    const first = after.find((f) => f.positions.some((p) => p.articles.includes('c')));
    expect(first?.positions.some((p) => p.articles.includes('zz'))).toBe(true);
    expect(compare(c, copy).every((f) => f.verdict === 'single')).toBe(true);
  });

  it('an unrelated article: findings keep their ids and verdicts', () => {
    const other = record(
      'n',
      '2025-03-05',
      {
        value: 61,
        unit: 'USD',
        measure: 'money',
        counted: 'budget',
        context: ['ministry', 'water', 'testing'],
      },
      { value: 2, measure: 'detained', context: ['shop', 'robbery', 'fine'] },
    );
    const before = compare(...articles);
    const after = compare(...articles, other);
    for (const finding of before) expect(after).toContainEqual(finding);
  });

  it('another story in the folder', () => {
    const far = record('x', '2025-03-04', { value: 48_000 });
    const found = compareQuantities([...articles, far], {
      ...PLAIN,
      storyOf: (id) => (id === 'x' ? 's2' : 's1'),
    });
    expect(found.filter((f) => f.story === 's1')).toEqual(compare(...articles));
    expect(found.filter((f) => f.story === 's2').map((f) => f.verdict)).toEqual(['single']);
  });

  it('a figure raised fivefold turns agreement into conflict', () => {
    const agreed = compare(
      record('a', DAY, { value: 48 }),
      record('b', DAY, { value: 48 }),
      record('c', DAY, { value: 48 }),
    );
    expect(agreed.map((f) => f.verdict)).toEqual(['agree']);
    const raised = compare(
      record('a', DAY, { value: 48 }),
      record('b', DAY, { value: 240 }),
      record('c', DAY, { value: 48 }),
    );
    expect(raised.map((f) => [f.verdict, f.severity])).toEqual([['conflict', 'major']]);
  });

  it('nothing at all, and articles without claims', () => {
    expect(compare()).toEqual([]);
    expect(compare(record('a', DAY), record('b', null))).toEqual([]);
  });
});

describe('confidence', () => {
  it('lies between 0 and 1 and leaves out what is below the minimum', () => {
    const records = [record('a', DAY, { value: 43 }), record('b', DAY, { value: 51 })];
    const [found] = compareQuantities(records, PLAIN);
    expect(found?.confidence).toBeGreaterThan(0.5);
    expect(found?.confidence).toBeLessThan(1);
    expect(compareQuantities(records, { ...PLAIN, minConfidence: 0.999 })).toEqual([]);
  });

  it('is lower where less is sure', () => {
    const sure = between({ value: 43 }, { value: 51 });
    const vague = between(
      { value: 43, modality: 'hedged' },
      { value: 70, bound: 'at_least', modality: 'hedged' },
    );
    expect(vague?.confidence ?? 1).toBeLessThan(sure?.confidence ?? 0);
  });
});
