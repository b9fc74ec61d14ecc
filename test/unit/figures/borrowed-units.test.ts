import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/index.js';
import { bindFigures } from '../../../src/figures/index.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';

const readIn = (text: string): unknown[] => {
  const doc = segment(documentOf(text));
  return bindFigures(doc, attribute(doc)).figures.map(({ number, measure }) => [
    number.quantity.best,
    number.quantity.unit,
    measure,
  ]);
};

describe('a bare number is in the unit of the value that it answers', () => {
  it.each([
    ['The tram did 62 km/h on a bend where the limit is 25.', 25, 'km/h', 'speed'],
    ['The board says 81 per cent of pupils passed. The union says 64.', 64, 'percent', 'share'],
    ['The heath fire covers 3,100 hectares. Satellites make it 4,400.', 4400, 'ha', 'area'],
    [
      'Farmers put the damage at 20 million euros ($22 million). The state said it was 31 million.',
      31e6,
      'EUR',
      'money',
    ],
    ['The pit is to close in six years; the mayor has said ten.', 10, 'year', 'duration'],
    ['Thieves were in the vault for 14 hours, not nine, the court heard.', 9, 'hour', 'duration'],
    ['The gang wanted 40 bitcoin. Its note asks for 55.', 55, 'BTC', 'money'],
  ])('%s', (text, value, unit, measure) => {
    expect(readIn(text)).toContainEqual([value, unit, measure]);
  });

  it.each([
    ['people are counted', 'The storm brought 40 mm of rain. Police said 30 had died.', 30],
    ['the number has a noun', 'The tram did 62 km/h. The driver says 25 passengers fell.', 25],
    ['the two are far apart', 'The tram did 62 km/h. The owner says 900.', 900],
    [
      'something was counted since',
      'The tram did 62 km/h and had 80 passengers aboard. The owner says 75.',
      75,
    ],
    ['more than all would be meant', 'Some 81 per cent of pupils passed. The union says 210.', 210],
  ])('but not where %s', (_, text, value) => {
    expect(readIn(text)).toContainEqual([value, null, expect.any(String)]);
  });
});

describe('times of day, ages and names of the kind that stand alone', () => {
  it.each([
    'The bell rang at four and the water came at five.',
    'The dance went on until three.',
    'By six the last of them had gone.',
    'She lost the patient at 4.20.',
    'At 3.55 this morning the mill was struck.',
    'Position as at 11.00 hrs.',
    'He was a friend of the shepherd, Anton Bly, who was 61.',
    'Jabs are for those 75 or older.',
    'Jabs are for children aged six months to ten years.',
    'The mast snapped in two.',
    'Helpline 900 555 012.',
    'The search began in Module 5.',
    'We need nappies in size 4.',
  ])('%s', (text) => {
    expect(readIn(text)).toEqual([]);
  });

  it.each([
    ['The board put the toll at four.', 4],
    ['Analysts see growth at five.', 5],
    ['The price stood at 4.20.', 4.2],
    ['The talks last between six months and ten years.', 10],
    ['Sixteen thousand, six hundred and twenty-three votes decided it.', 16623],
    ['Twelve thousand, two hundred soldiers among them, marched.', 12000],
  ])('%s', (text, value) => {
    expect(readIn(text).map((read) => (Array.isArray(read) ? (read[0] as unknown) : null))).toContain(value);
  });
});

describe('a large bare number is in the currency that was told before', () => {
  it.each([
    ['The scheme was to cost 12 million euros. The bill could reach 90 million.', 90e6, 'EUR'],
    ['Turnover was €800 million. The firm had guided for 820 million.', 820e6, 'EUR'],
    ['Profit came to €9 million, against one of 6 million a year earlier.', 6e6, 'EUR'],
    ['He wants $40 million. The club offered 25 million.', 25e6, 'USD'],
  ])('%s', (text, value, unit) => {
    expect(readIn(text)).toContainEqual([value, unit, 'money']);
  });
  it.each([
    ['people are told of', 'It cost $40 million. The vaccine has reached 3 million so far.', 3e6],
    ['something happened to them', 'It cost $40 million. The UN put the displaced at 2.5 million.', 2.5e6],
    ['the dead are counted', 'The bill came to $4m. The cost to the region was 3 million dead.', 3e6],
    ['two currencies were told', 'It cost $40m, or £30m. The club offered 25 million.', 25e6],
    ['no sum was told', 'The rain went on. The club offered 25 million.', 25e6],
  ])('but not where %s', (_, text, value) => {
    expect(readIn(text)).toContainEqual([value, null, expect.any(String)]);
  });
});
