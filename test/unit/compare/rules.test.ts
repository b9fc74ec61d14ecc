import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/compare/rules/index.js';
import { pairOf } from './sketch.js';

describe('rules', () => {
  it('have ids of their own, titles and documentation', () => {
    expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.title.length).toBeGreaterThan(8);
      expect(rule.docs.length).toBeGreaterThan(60);
      expect(rule.examples.length).toBeGreaterThanOrEqual(2);
    }
  });

  for (const rule of RULES)
    describe(rule.id, () => {
      it('has an example that holds and one that does not', () => {
        expect(rule.examples.some((e) => e.holds === true)).toBe(true);
        expect(rule.examples.some((e) => e.holds !== true)).toBe(true);
      });
      for (const [i, { a, b, holds }] of rule.examples.entries())
        it(`example ${i + 1}: ${a.value} and ${b.value} ${holds === null ? 'leave nothing to try' : holds ? 'hold' : 'fail'}`, () => {
          const trial = rule.apply(pairOf(a, b));
          if (holds === null) expect(trial?.holds ?? null).toBe(null);
          else expect(trial?.holds).toBe(holds);
        });
    });
});

const ruleOf = (id: string) => {
  const rule = RULES.find((r) => r.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

describe('the arithmetic is shown', () => {
  it('of windows by rate', () => {
    const fits = ruleOf('window').apply(
      pairOf(
        { value: 338, days: 7, window: 'in one week' },
        { value: 377, days: 14, window: 'in two weeks' },
      ),
    );
    expect(fits?.text).toBe(
      '338 in one week is 48 a day; 377 in two weeks leaves 39 for the other 7 days, 5.6 a day',
    );
    const fails = ruleOf('window').apply(
      pairOf({ value: 500, days: 7, window: 'in a week' }, { value: 1000, days: 8, window: 'in eight days' }),
    );
    expect(fails?.holds).toBe(false);
    expect(fails?.text).toContain('for the other 1 day');
  });

  it('of running counts by the day and the pace', () => {
    const trial = ruleOf('update').apply(
      pairOf(
        { value: 4812, measure: 'infected', published: '2025-02-19', window: 'since 12 January', days: 38 },
        { value: 6030, measure: 'infected', published: '2025-02-26' },
      ),
    );
    expect(trial).toMatchObject({ holds: true });
    expect(trial?.text).toBe('4,812 on 2025-02-19, 6,030 on 2025-02-26; 127 a day so far, 173 a day since');
  });

  it('of two currencies', () => {
    const trial = ruleOf('unit').apply(
      pairOf({ value: 2700, unit: 'GBP', measure: 'money' }, { value: 3400, unit: 'USD', measure: 'money' }),
    );
    expect(trial?.text).toBe(
      '£2,700 is about $3,500 at the rates of the mid-2020s; the other report says $3,400',
    );
  });

  it('of a rate that an article prints', () => {
    const sentence = 'Each family gets 200,000 pesos ($3,400) from the owner.';
    const trial = ruleOf('unit').apply(
      pairOf(
        {
          value: 500_000,
          unit: 'PHP',
          measure: 'money',
          beside: [
            { value: 200_000, unit: 'PHP', measure: 'money', sentence },
            { value: 3400, unit: 'USD', measure: 'money', sentence },
          ],
        },
        { value: 8500, unit: 'USD', measure: 'money' },
      ),
    );
    expect(trial?.stated ?? null).not.toBe(null);
  });

  it('of parts that make a whole', () => {
    const sentence = 'It killed 15 civilians and 27 fighters.';
    const trial = ruleOf('part_of_whole').apply(
      pairOf(
        {
          value: 15,
          population: 'civilians',
          sentence,
          beside: [{ value: 27, population: 'fighters', sentence }],
        },
        { value: 42 },
      ),
    );
    expect(trial).toMatchObject({ holds: true, stated: false, text: '15 civilians + 27 fighters = 42' });
  });
});

describe('update', () => {
  const apply = (a: Parameters<typeof pairOf>[0], b: Parameters<typeof pairOf>[1]) =>
    ruleOf('update').apply(pairOf(a, b));

  it('takes an earlier state that the other article gives', () => {
    const found = apply(
      { value: 34, measure: 'detained', published: '2025-10-12' },
      {
        value: 41,
        measure: 'detained',
        published: '2025-10-12',
        beside: [{ value: 34, measure: 'detained', role: 'previous' }],
      },
    );
    // The earlier state counts only inside the group, which `beside` is not.
    expect(found?.holds).toBe(false);
    expect(
      apply(
        { value: 34, measure: 'detained', role: 'previous', published: '2025-10-12' },
        { value: 41, measure: 'detained', published: '2025-10-12' },
      ),
    ).toMatchObject({ holds: true, stated: true });
  });

  it('reads "has risen to" on the same day', () => {
    expect(
      apply(
        { value: 17, published: '2024-11-16' },
        { value: 31, published: '2024-11-16', sentence: 'The death toll has risen to 31.' },
      ),
    ).toMatchObject({ holds: true, stated: true });
    expect(
      apply(
        { value: 17, published: '2024-11-16', sentence: 'The death toll has risen to 17.' },
        { value: 31, published: '2024-11-16' },
      )?.holds,
    ).toBe(false);
  });

  it('takes rival authorities within two days for rivals', () => {
    const rivals = (day: string) =>
      apply(
        { value: 60, measure: 'injured', speaker: 'a rescue service', published: '2025-06-09' },
        { value: 107, measure: 'injured', speaker: 'the Veltz Observatory', published: day },
      )?.holds;
    expect(rivals('2025-06-10')).toBe(false);
    expect(rivals('2025-06-15')).toBe(true);
  });

  it('does not let a count grow faster than events do', () => {
    expect(
      apply(
        { value: 1137, measure: 'infected', published: '2025-02-19' },
        { value: 4812, measure: 'infected', published: '2025-02-20' },
      )?.holds,
    ).toBe(false);
  });

  it('says nothing of what does not run', () => {
    for (const measure of ['capacity', 'aboard', 'attendance', 'inhabitants', 'jobs-cut'])
      expect(
        apply(
          { value: 180, measure, published: '2024-11-15' },
          { value: 260, measure, published: '2024-11-19' },
        ),
      ).toBe(null);
    expect(
      apply(
        { value: 10, unit: 'km', measure: 'depth', published: '2025-03-04' },
        { value: 12, unit: 'km', measure: 'depth', published: '2025-03-06' },
      ),
    ).toBe(null);
  });
});
