import { describe, expect, it } from 'vitest';
import {
  holds,
  isKindOf,
  kinOf,
  populationOf,
  populationRelation,
} from '../../../src/align/same-quantity-kin.js';

const relation = (a: string | null, b: string | null) => populationRelation(populationOf(a), populationOf(b));

describe('kin', () => {
  it('meets synonyms', () => {
    expect(kinOf('houses')).toBe(kinOf('home'));
    expect(kinOf('medic')).toBe(kinOf('doctor'));
    expect(kinOf('conflict')).toBe(kinOf('war'));
    expect(kinOf('ferry')).toBe(kinOf('ship'));
    expect(kinOf('hospital')).not.toBe(kinOf('school'));
  });
  it('keeps what it does not know', () => {
    expect(kinOf('llamas')).toBe('llama');
  });
  it('climbs to what a thing is a kind of', () => {
    expect(isKindOf('doctor', 'people')).toBe(true);
    expect(isKindOf('flat', 'building')).toBe(true);
    expect(isKindOf('people', 'doctor')).toBe(false);
  });
});

describe('populations', () => {
  it.each([
    [null, null, 'everybody'],
    [null, 'people', 'everybody'],
    ['children', 'kids', 'same'],
    ['police officers', 'cops', 'same'],
    ['terrorists', 'fighters', 'same'],
    ['members of armed groups', 'fighters', 'same'],
    [null, 'civilians', 'broad'],
    [null, 'Syrians', 'broad'],
    [null, 'children', 'within'],
    ['nurses', 'medical staff', 'within'],
    ['children', 'civilians', 'within'],
    ['civilians', 'fighters', 'disjoint'],
    ['passengers', 'crew', 'disjoint'],
    ['confirmed', 'suspected', 'disjoint'],
    ['children', 'women', 'disjoint'],
    ['journalists', 'prisoners', 'other'],
    ['passengers and crew', null, 'everybody'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  it('hold one another by inclusion', () => {
    expect(holds(populationOf(null), populationOf('children'))).toBe(true);
    expect(holds(populationOf('medical staff'), populationOf('nurses'))).toBe(true);
    expect(holds(populationOf('nurses'), populationOf('medical staff'))).toBe(false);
    expect(holds(populationOf('fighters'), populationOf('children'))).toBe(false);
  });

  it('are narrow where no table knows them', () => {
    expect(populationOf('left-handers')).toMatchObject({ breadth: 'narrow' });
    expect(populationOf('the')).toMatchObject({ breadth: 'all' });
  });
});
