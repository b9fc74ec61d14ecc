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
  it('head-different: two things that no table tells apart', () => {
    const kiosks = { value: 2, measure: 'hit', counted: 'kiosk' };
    const booths = { value: 9, measure: 'hit', counted: 'gasworks' };
    expect(signsOf(kiosks, booths)).toContain('head-different');
    expect(groups(kiosks, booths)).toBe(2);
  });

  it('toll-elsewhere, elsewhere: tolls of two towns', () => {
    const here = { value: 8, measure: 'killed', place: 'Varn', sentence: 'Eight died in Varn.' };
    const there = {
      value: 36,
      measure: 'killed',
      place: 'Ostry',
      sentence: 'It gave a toll of 36 in Ostry.',
    };
    expect(signsOf({ ...here, role: 'part' }, { ...there, role: 'part' })).toContain('toll-elsewhere');
    expect(signsOf({ ...here, role: 'part' }, { ...there, role: 'part' })).toContain('elsewhere');
    expect(signsOf(here, { ...there, place: 'Varn' })).not.toContain('toll-elsewhere');
  });

  it('share-apart: the dying are not the children, though both are patients', () => {
    const share = { unit: 'percent', measure: 'share', counted: 'patient' };
    const dying = { ...share, value: 2, context: ['die', 'patient'] };
    expect(signsOf(dying, { ...share, value: 20, context: ['child', 'patient'] })).toContain('share-apart');
    expect(signsOf(dying, { ...share, value: 20, context: ['fatality', 'patient'] })).not.toContain(
      'share-apart',
    );
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

  it('tolls of animals and of people', () => {
    const cattle = { value: 300, measure: 'killed', counted: 'cattle', sentence: 'Some 300 cattle died.' };
    const nobody = { value: 0, measure: 'killed', counted: 'people', sentence: 'Nobody died.' };
    const others = { value: 312, measure: 'killed', counted: 'cattle', sentence: '312 cattle died.' };
    expect(groups(cattle, nobody)).toBe(2);
    expect(groups(cattle, others)).toBe(1);
  });
});
