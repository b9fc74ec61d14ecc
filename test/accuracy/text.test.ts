import { describe, expect, it } from 'vitest';
import { fold, locate, near, plainMarks, sameSpeaker } from './text.js';

describe('snippets are located', () => {
  it('whatever the marks and spaces, at offsets of the text as it is', () => {
    expect(locate('He said “it’s 3\u00a0000 – no less”', "it's 3 000 - no")).toEqual({ start: 9, end: 24 });
    expect(plainMarks('“a”–‘b’')).toBe(`"a"-'b'`);
  });

  it('at the nth place', () => {
    expect(locate('six of six', 'six', 2)).toEqual({ start: 7, end: 10 });
    expect(() => locate('six of six', 'six', 3)).toThrow('not found');
  });
});

describe('values and names', () => {
  it('are near within half a percent, zero only to itself', () => {
    expect(near(66.7, 200 / 3)).toBe(true);
    expect(near(100, 101)).toBe(false);
    expect(near(0, 0)).toBe(true);
    expect(near(0, 0.001)).toBe(false);
    expect(near(null, 0)).toBe(false);
  });

  it('fold to plain words', () => {
    expect(fold(' Dr. O’Hara–Lind\n')).toBe('dr o hara lind');
    expect(fold(null)).toBe('');
  });

  it.each([
    ['Mr Osei', 'Kwame Osei', true],
    ['the ministry', 'a ministry of health', true],
    ['the chief of police', 'the head of the navy', false],
    [null, null, true],
    ['Osei', null, false],
    [null, 'Osei', false],
  ])('speakers: %s and %s', (a, b, same) => {
    expect(sameSpeaker(a, b)).toBe(same);
  });
});
