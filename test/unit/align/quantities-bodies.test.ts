import { describe, expect, it } from 'vitest';
import { withBodiesAsDead } from '../../../src/align/quantities-bodies.js';
import { figureOf, sourceOf } from '../../../src/align/quantities-figure.js';
import { groupFigures } from '../../../src/align/quantities.js';
import { article, claim, figure, type ClaimSketch } from '../compare/sketch.js';

/** The figures of one article, with its bodies taken for what they are. */
function figuresOf(...sketches: readonly ClaimSketch[]) {
  const source = sourceOf(article('x', '2025-03-04'));
  return withBodiesAsDead(sketches.map((sketch, i) => figureOf(claim('x', i, sketch), source)));
}
const measures = (...sketches: readonly ClaimSketch[]) => figuresOf(...sketches).map((f) => f.measure);

const dead = (value: number): ClaimSketch => ({ value, measure: 'killed', counted: 'people' });
const bodies = (value: number): ClaimSketch => ({ value, measure: 'bodies', counted: 'body' });

describe('the bodies of an article', () => {
  it('are its dead where it counts as many of them', () => {
    expect(measures(dead(27), bodies(27))).toEqual(['killed', 'killed']);
  });

  it('are no dead where it counts more of these, or none', () => {
    expect(measures(dead(41), bodies(27))).toEqual(['killed', 'bodies']);
    expect(measures(bodies(27))).toEqual(['bodies']);
  });

  it('are no dead for being two, or for being as many as the dead of another event', () => {
    expect(measures(dead(2), bodies(2))).toEqual(['killed', 'bodies']);
    expect(measures({ ...dead(27), role: 'background' }, bodies(27))).toEqual(['killed', 'bodies']);
  });

  it('let the article meet the toll of the next', () => {
    const next = figure(dead(31), 'y');
    expect(groupFigures([...figuresOf(dead(27), bodies(27)), next])).toHaveLength(1);
  });
});
