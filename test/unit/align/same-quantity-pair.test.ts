import { describe, expect, it } from 'vitest';
import { groupFigures } from '../../../src/align/quantities.js';
import { FEATURES, Signs } from '../../../src/align/same-quantity-features.js';
import { featuresOf } from '../../../src/align/same-quantity-pair.js';
import { sceneOf } from '../../../src/align/same-quantity-scene.js';
import { figure, type ClaimSketch } from '../compare/sketch.js';

function signsOf(a: ClaimSketch, b: ClaimSketch): readonly string[] {
  const [x, y] = [figure(a, 'a'), figure(b, 'b')];
  const scene = sceneOf([x, y]);
  const [m, n] = [scene.members.get(x), scene.members.get(y)];
  const signs = new Signs();
  if (m && n) featuresOf(m, n, scene, signs);
  return [...signs.places.subarray(0, signs.size)].map((place) => FEATURES[place]?.id ?? '');
}
const groups = (a: ClaimSketch, b: ClaimSketch): number =>
  groupFigures([figure(a, 'a'), figure(b, 'b')]).length;

describe('signs of a pair', () => {
  it('head-different: hospitals and schools, which no limit keeps apart', () => {
    const hospitals = { value: 2, measure: 'hit', counted: 'hospital' };
    const schools = { value: 2, measure: 'hit', counted: 'school' };
    expect(signsOf(hospitals, schools)).toContain('head-different');
    expect(groups(hospitals, { ...schools, value: 9 })).toBe(2);
  });

  it('only-head: the one number of a thing in each article', () => {
    const homes = { value: 40, measure: 'destroyed', counted: 'home' };
    expect(signsOf(homes, { ...homes, value: 60 })).toContain('only-head');
    expect(signsOf(homes, { ...homes, counted: 'school' })).not.toContain('only-head');
  });

  it('nothing-common: values apart, not of one thing, that share no word', () => {
    const share = { value: 2, unit: 'percent', measure: 'share', counted: 'patient', context: ['die'] };
    const other = { ...share, value: 20, counted: 'road', context: ['bridge'] };
    expect(signsOf(share, other)).toContain('nothing-common');
    expect(groups(share, other)).toBe(2);
    expect(signsOf(share, { ...other, counted: 'patient' })).not.toContain('nothing-common');
  });
});
