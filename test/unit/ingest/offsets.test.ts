import { describe, expect, it } from 'vitest';
import { TextBuilder } from '../../../src/ingest/builder.js';
import { lineStarts, positionAt, toSource } from '../../../src/ingest/offsets.js';

describe('toSource', () => {
  const source = 'a <b>big</b>&nbsp;fire<p>b';
  const builder = new TextBuilder(source);
  builder.copy(0, 2);
  builder.copy(5, 8);
  builder.put('\u00a0', 12, 6);
  builder.copy(18, 22);
  builder.glue('\n\n');
  builder.copy(25, 26);
  const { text, map } = builder.finish();
  const at = (start: number, end: number): string => {
    const span = toSource({ map }, { start, end });
    return source.slice(span.start, span.end);
  };

  it('shows the words, tags and entities between them included', () => {
    expect(text).toBe('a big\u00a0fire\n\nb');
    expect(at(2, 5)).toBe('big');
    expect(at(2, 10)).toBe('big</b>&nbsp;fire');
    expect(at(0, 5)).toBe('a <b>big');
    expect(at(6, 8)).toBe('fi');
  });

  it('takes an entity whole', () => {
    expect(at(5, 6)).toBe('&nbsp;');
    expect(at(5, 7)).toBe('&nbsp;f');
  });

  it('gives characters without a source the place of their neighbours, and empty spans emptiness', () => {
    expect(at(10, 12)).toBe('');
    expect(toSource({ map }, { start: 6, end: 6 })).toEqual({ start: 18, end: 18 });
    expect(toSource({ map: [] }, { start: 0, end: 3 })).toEqual({ start: 0, end: 0 });
    expect(toSource({ map }, { start: 40, end: 45 })).toEqual({ start: 26, end: 26 });
  });
});

describe('positionAt', () => {
  it('counts lines and columns from 1, in UTF-16 units, whatever ends a line', () => {
    const source = 'one\r\ntwo\rthree\n😀four';
    const starts = lineStarts(source);
    expect(starts).toEqual([0, 5, 9, 15]);
    expect(positionAt(starts, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(starts, 4)).toEqual({ line: 1, column: 5 });
    expect(positionAt(starts, source.indexOf('two'))).toEqual({ line: 2, column: 1 });
    expect(positionAt(starts, source.indexOf('hree'))).toEqual({ line: 3, column: 2 });
    expect(positionAt(starts, source.indexOf('four'))).toEqual({ line: 4, column: 3 });
  });

  it('has a first line even in an empty source', () => {
    expect(positionAt(lineStarts(''), 0)).toEqual({ line: 1, column: 1 });
  });
});
