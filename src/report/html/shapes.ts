import { markup, type Markup } from './markup.js';
import type { Origin } from './origins.js';

/** Markers of origins: a shape and a colour each, so that no one needs the colour to tell them apart. */

/** Round (0, 0), some 11 units wide. */
const SHAPES = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z', // circle
  'M-4.6-4.6H4.6V4.6H-4.6Z', // square
  'M0-6L5.8 4.4H-5.8Z', // triangle
  'M0-6.6L5.4 0L0 6.6L-5.4 0Z', // diamond
  'M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z', // cross
  'M0 6L5.8-4.4H-5.8Z', // triangle, point down
  'M0-6.6L1.7-2.3L6.3-2L2.7.9L3.9 5.3L0 2.8L-3.9 5.3L-2.7.9L-6.3-2L-1.7-2.3Z', // star
  'M-5-5.4H5L-5 5.4H5Z', // hourglass
] as const;
const SHAPE_NAMES = ['circle', 'square', 'triangle', 'diamond', 'cross', 'wedge', 'star', 'hourglass'];

/** How many colours the style sheet has: o0 to o7. */
const COLOURS = SHAPES.length;

/** From the ninth origin on, shapes are hollow; from the seventeenth on, they recur in another colour. */
function isHollow({ index }: Origin): boolean {
  return Math.floor(index / SHAPES.length) % 2 === 1;
}

function colour({ index }: Origin): number {
  return (index + Math.floor(index / (2 * SHAPES.length))) % COLOURS;
}

/** The class that carries the origin's colour. */
export function originClass(origin: Origin): string {
  return `o${colour(origin)}`;
}

/** "square", "hollow square": how the marker is called in a text. */
export function shapeName(origin: Origin): string {
  const name = SHAPE_NAMES[origin.index % SHAPES.length] ?? '';
  return isHollow(origin) ? `hollow ${name}` : name;
}

/** The bare shape, for inside an SVG. `isOpen`: the end of a span, or a figure that is denied. */
export function shape(origin: Origin, isOpen = false): Markup {
  const path = SHAPES[origin.index % SHAPES.length] ?? SHAPES[0];
  const hollow = isOpen || isHollow(origin) ? ' hollow' : '';
  return markup`<path class="${originClass(origin)} mark${hollow}" d="${path}"/>`;
}

/** The marker in a line of text, where the origin's name stands beside it. */
export function marker(origin: Origin): Markup {
  return markup`<svg class="marker" viewBox="-8 -8 16 16" width="13" height="13" aria-hidden="true">${shape(origin)}</svg>`;
}
