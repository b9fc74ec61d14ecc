import { describe, expect, it } from 'vitest';
import { kinOf, populationOf } from '../../../src/align/same-quantity-kin.js';
import {
  DEPARTURES,
  MEASURE_PAIRS,
  MOTION,
  OFFICIAL_WORDS,
  REVISION_WORDS,
  RISE_WORDS,
  SUMS,
  UPDATE_WORDS,
} from '../../../src/lexicon/inverse.js';
import { KIN, type KinEntry } from '../../../src/lexicon/kin.js';
import { MEASURES } from '../../../src/lexicon/measures.js';
import { EXHAUSTIVE, POPULATIONS, STATES, type PopulationEntry } from '../../../src/lexicon/populations.js';
import { lemma } from '../../../src/segment/lemma.js';

const entries: readonly KinEntry[] = KIN;
const ids = new Set(entries.map((e) => e.id));

describe('kin', () => {
  it('lists no word twice, no id twice', () => {
    const words = entries.flatMap((e) => e.words.split(' '));
    expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([]);
    expect(ids.size).toBe(entries.length);
  });
  it('climbs to entries that exist, and never in a circle', () => {
    for (const entry of entries) {
      const seen = new Set<string>();
      for (let at: KinEntry | undefined = entry; at?.broader !== undefined;) {
        expect(seen.has(at.id)).toBe(false);
        seen.add(at.id);
        const { broader }: KinEntry = at;
        at = entries.find((e) => e.id === broader);
        expect(at, broader).toBeDefined();
      }
    }
  });
  it.each(entries.map((e) => [e.id, ...e.example] as const))('%s: %s and %s meet', (id, a, b) => {
    expect(kinOf(a)).toBe(id);
    expect(kinOf(b)).toBe(id);
  });
});

describe('populations', () => {
  const populations: readonly PopulationEntry[] = POPULATIONS;
  it('are kin of people', () => {
    for (const { id, within } of populations) {
      expect(ids.has(id), id).toBe(true);
      for (const wider of within ?? []) expect(ids.has(wider), wider).toBe(true);
    }
    for (const pair of EXHAUSTIVE)
      for (const id of pair) expect(populations.some((p) => p.id === id)).toBe(true);
  });
  it.each(STATES.map((s) => [s.id, s.example] as const))('the state %s is read from “%s”', (id, example) => {
    expect(populationOf(example).groups).toContain(`state:${id}`);
  });
});

describe('measures', () => {
  /** Value measures, which the binder names without an entry in `MEASURES`. */
  const VALUES = new Set(['share', 'rise', 'fall', 'donated', 'aftershocks']);
  const known = (id: string): boolean => MEASURES.some((m) => m.id === id) || VALUES.has(id);
  it('of every pair and motion exist', () => {
    for (const { a, b, example } of MEASURE_PAIRS) {
      expect(known(a), a).toBe(true);
      expect(known(b), b).toBe(true);
      expect(a).not.toBe(b);
      expect(example).toHaveLength(2);
    }
    for (const id of MOTION.keys()) expect(known(id), id).toBe(true);
    for (const { parts } of SUMS) for (const part of parts) expect(known(part), part).toBe(true);
  });
  it('stand to one another in one way', () => {
    const keys = MEASURE_PAIRS.map(({ a, b }) => [a, b].sort().join('|'));
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
  });
  it('are told by words that are lemmas', () => {
    for (const words of [UPDATE_WORDS, RISE_WORDS, REVISION_WORDS, DEPARTURES, OFFICIAL_WORDS])
      for (const word of words) expect(lemma(word)).toBe(word);
  });
});
