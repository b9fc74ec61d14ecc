import { expect, it } from 'vitest';
import { minutesOf } from '../../../../src/report/html/timeline.js';

it.each([
  ['2024-11-15', '2024-11-15T00:00Z'],
  ['2024-11-15T21:14', '2024-11-15T21:14:30.5Z'],
  ['2024-11-15T15:10:00+08:00', '2024-11-15T07:10Z'],
  ['2024-11-15T15:10-0330', '2024-11-15T18:40Z'],
])('%s is %s, on any machine', (time, same) => {
  expect(minutesOf(time)).toBe(minutesOf(same));
});

it.each(['2024-11', '2024', 'Friday', ''])('%j is no day', (time) => {
  expect(minutesOf(time)).toBeNull();
});
