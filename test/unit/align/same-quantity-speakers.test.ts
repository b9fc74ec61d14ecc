import { describe, expect, it } from 'vitest';
import { sameSpeaker } from '../../../src/align/same-quantity-speakers.js';
import { figure, type ClaimSketch } from '../compare/sketch.js';

const said = (value: number, speaker: string | null): ClaimSketch => ({
  value,
  measure: 'killed',
  ...(speaker !== null && { speaker }),
});
const same = (a: string | null, b: string | null): boolean =>
  sameSpeaker(figure(said(1, a), 'a'), figure(said(2, b), 'b'));

describe('one authority', () => {
  it.each([
    ['the ministry', 'the Health Ministry'],
    ['police', 'Varn police'],
    ['the police chief', 'a police spokesman'],
    ['a hospital source', 'hospital officials'],
    ['the Varn health ministry', 'the Health Ministry'],
    ['Olga Marr', 'Marr'],
  ])('%s and %s', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });
});

describe('two authorities', () => {
  it.each([
    ['a hospital source', 'a rebel-held town source'],
    ['the Health Ministry', 'the Interior Ministry'],
    ['Varn officials', 'Ostrov officials'],
    ['the army', 'the rebels'],
    [null, 'police'],
    [null, null],
  ])('%s and %s', (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});
