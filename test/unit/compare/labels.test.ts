import { describe, expect, it } from 'vitest';
import { FIGURE_TERMS } from '../../../src/align/quantities-figure.js';
import { comparisonLabel, mostCommon } from '../../../src/compare/labels.js';
import { plural } from '../../../src/compare/labels-words.js';
import { digits, plainDigits, quantityLabel, withUnit } from '../../../src/compare/labels-numbers.js';
import { stancesOf } from '../../../src/compare/stances.js';
import type { Quantity } from '../../../src/model.js';
import { figure, type ClaimSketch } from './sketch.js';

const quantity = (
  best: number | null,
  bound: Quantity['bound'],
  unit: string | null = null,
  low = best,
  high = best,
): Quantity => ({
  text: 'Dozens',
  best,
  low,
  high,
  bound,
  unit,
});

describe('positions', () => {
  it.each([
    [quantity(200, 'over'), '>200'],
    [quantity(40, 'at_least'), '≥40'],
    [quantity(500, 'about'), '~500'],
    [quantity(300, 'nearly'), '<~300'],
    [quantity(16, 'up_to', 'percent'), '≤16%'],
    [quantity(12, 'under'), '<12'],
    [quantity(1000, 'exact'), '1,000'],
    [quantity(null, 'vague', null, 24, 99), 'dozens'],
    [quantity(null, 'range', null, 28_000, 35_000), '28,000-35,000'],
    [quantity(null, 'range', 'GBP', 2e6, 3e6), '£2m-£3m'],
    [quantity(1.2e9, 'exact', 'GBP'), '£1.2bn'],
    [quantity(61.3e6, 'exact', 'GBP'), '£61.3m'],
    [quantity(200_000, 'exact', 'PHP'), '200,000 PHP'],
    [quantity(8.4, 'exact', 'GBp'), '8.4p'],
    [quantity(38, 'exact', 'percent'), '38%'],
    [quantity(12, 'exact', 'km'), '12 km'],
    [quantity(7.5, 'exact', 'mile'), '7.5 miles'],
    [quantity(1, 'exact', 'year'), '1 year'],
    [quantity(26, 'exact', 'year'), '26 years'],
    [quantity(45, 'exact', 'day'), '45 days'],
    [quantity(200 / 3, 'exact', 'percent'), '66.67%'],
    [quantity(-14, 'exact', 'degree Celsius'), '-14 °C'],
    [quantity(3, 'exact', 'foot'), '3 feet'],
  ])('%o reads %s', (q, label) => {
    expect(quantityLabel(q)).toBe(label);
  });

  it('shortens millions only where no digit is lost', () => {
    expect(digits(1_400_000)).toBe('1.4 million');
    expect(digits(1_400_123)).toBe('1,400,123');
    expect(digits(250_000)).toBe('250,000');
    expect(plainDigits(0.1 + 0.2)).toBe('0.3');
    expect(plainDigits(-1234.5)).toBe('-1,234.5');
    expect(withUnit(1_240_000_000, 'GBP')).toBe('£1.24bn');
  });
});

describe('what is counted', () => {
  const label = (...sketches: readonly ClaimSketch[]): string =>
    comparisonLabel(stancesOf(sketches.map((s, i) => figure(s, `a${i}`))), FIGURE_TERMS.measures);
  it.each<[string, ClaimSketch]>([
    ['people killed', { value: 4 }],
    ['children killed', { value: 4, population: 'children' }],
    ['people critically injured', { value: 4, measure: 'injured', population: 'critically' }],
    ['hospitals hit', { value: 2, measure: 'hit', counted: 'hospital' }],
    ['homes destroyed', { value: 20, measure: 'destroyed', counted: 'home' }],
    ['doctors left', { value: 29, measure: 'present', counted: 'doctor' }],
    ['money: saving', { value: 27e6, unit: 'GBP', measure: 'money', counted: 'saving' }],
    [
      'length of the war (years)',
      {
        value: 5,
        unit: 'year',
        measure: 'duration',
        counted: 'war',
        sentence: 'A 5-year civil war, 6 of them.',
      },
    ],
    ['duration (years)', { value: 5, unit: 'year', measure: 'duration', counted: 'clung' }],
    ['people infected (confirmed)', { value: 4, measure: 'infected', population: 'confirmed' }],
    ['refugees displaced', { value: 4, measure: 'displaced', population: 'refugee' }],
    ['volunteers killed', { value: 4, population: 'his volunteers' }],
    ['turnout (%)', { value: 68, unit: 'percent', measure: 'share', counted: 'turnout' }],
    ['share (%)', { value: 49, unit: 'percent', measure: 'share', counted: 'cent' }],
    [
      'share of the workforce (%)',
      {
        value: 12,
        unit: 'percent',
        measure: 'share',
        counted: 'workforce',
        sentence: 'It is 12 percent of its workforce.',
      },
    ],
    ['trains', { value: 24, measure: 'ask:train', counted: 'train' }],
    [
      'trains cancelled',
      {
        value: 24,
        measure: 'cancell:train',
        counted: 'train',
        text: '24 trains',
        sentence: 'On Monday 24 trains were cancelled.',
      },
    ],
    [
      'trains cancelled',
      {
        value: 24,
        measure: 'cancel:train',
        counted: 'train',
        text: '24 trains',
        sentence: 'The railway cancelled 24 trains.',
      },
    ],
    [
      'boats',
      { value: 11, measure: 'cross:boat', counted: 'boat', text: '11 boats', sentence: '11 boats crossed.' },
    ],
    ['weight (tonnes)', { value: 620, unit: 'tonne', measure: 'weight' }],
    ['depth (km)', { value: 12, unit: 'km', measure: 'depth', counted: 'depth' }],
    [
      'share of patients (%)',
      { value: 20, unit: 'percent', measure: 'share', counted: 'patient', sentence: '20% of patients.' },
    ],
    [
      'share of Tarn (%)',
      { value: 20, unit: 'percent', measure: 'share', counted: 'tarn', sentence: 'It is 20% of Tarn.' },
    ],
    ['fall in the profit (%)', { value: 38, unit: 'percent', measure: 'fall', counted: 'profit' }],
    ['districts', { value: 9, measure: 'be:district', counted: 'district' }],
    ['people killed (2009)', { value: 61, role: 'background', window: 'in 2009' }],
  ])('%s', (expected, sketch) => {
    expect(label(sketch, { ...sketch, value: sketch.value + 1 })).toBe(expected);
  });

  it('names a sum by both', () => {
    expect(label({ value: 120, text: '120 dead or missing', sentence: 'It left 120 dead or missing.' })).toBe(
      'people killed or missing',
    );
  });

  it('makes plurals', () => {
    expect(['child', 'city', 'bus', 'church', 'home', 'police', 'person'].map(plural)).toEqual([
      'children',
      'cities',
      'buses',
      'churches',
      'homes',
      'police',
      'people',
    ]);
  });

  it('takes the commonest, the first by code unit among equals', () => {
    expect(mostCommon(['b', 'a', 'b'])).toBe('b');
    expect(mostCommon(['b', 'a'])).toBe('a');
    expect(mostCommon([])).toBe(null);
  });
});
