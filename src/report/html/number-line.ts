import type { Claim, Interval } from '../../model.js';
import { spanText, unitName } from '../readings.js';
import { count, visible } from '../text.js';
import { isWorthReading, type Finding, type Standpoint } from '../view.js';
import { join, markup, NOTHING, when, type Markup } from './markup.js';
import type { Origin } from './origins.js';
import { percent, scaleOf, tickLabel, type Scale } from './scale.js';
import { originClass, shape, shapeName } from './shapes.js';

/**
 * The positions of a finding on a line, one below the other, low figures on top. Places are in percent and
 * text in pixels, so that the line fits any width and stays readable at each.
 */

interface Mark {
  readonly origin: Origin;
  readonly claim: Claim;
}
interface Row {
  readonly label: string;
  readonly marks: readonly Mark[];
  /** Origins that there was no room for. */
  readonly more: number;
}

/** The line itself, in percent of the width; arrows of open ends run into the margins. */
const LEFT = 3;
const RIGHT = 97;
const LABEL_HEIGHT = 17;
const MARK_HEIGHT = 16;
const GAP = 7;
const AXIS_HEIGHT = 24;
/** Origins of one position that are drawn; the rest are counted. */
const MOST_MARKS = 6;
const LONGEST_LABEL = 36;

const across = (scale: Scale, value: number): number => LEFT + (scale.place(value) / 100) * (RIGHT - LEFT);

/** Ends of counts as whole numbers: nobody counts 1,124.999 people. */
export function whole({ low, high }: Interval, unit: string | null): Interval {
  const isCount = unit === null && (high ?? low ?? 0) >= 10;
  if (!isCount) return { low, high };
  return { low: low === null ? null : Math.ceil(low), high: high === null ? null : Math.floor(high) };
}

function rowOf(standpoint: Standpoint, origins: ReadonlyMap<string, Origin>): Row {
  const marks = new Map<string, Mark>();
  for (const mention of standpoint.mentions) {
    if (mention.kind !== 'claim') continue;
    const origin = origins.get(mention.item.id);
    if (origin === undefined) continue;
    const { best, low, high } = mention.item.quantity;
    const key = `${origin.index} ${best ?? ''} ${low ?? ''} ${high ?? ''} ${mention.item.modality}`;
    if (!marks.has(key)) marks.set(key, { origin, claim: mention.item });
  }
  const all = [...marks.values()];
  return {
    label: visible(standpoint.label),
    marks: all.slice(0, MOST_MARKS),
    more: Math.max(0, all.length - MOST_MARKS),
  };
}

/** Whether the rows count things, as far as the numbers printed show: "5.4" of an earthquake has no unit either. */
function isCount(rows: readonly Row[]): boolean {
  return rows.every(({ marks }) =>
    marks.every(({ claim: { quantity } }) => quantity.unit === null && Number.isInteger(quantity.best ?? 0)),
  );
}

/** The figures that have to be on the line; the open or far ends of what is entailed may leave it. */
function figuresOf({ quantity }: Claim): number[] {
  return [quantity.best, quantity.low, quantity.high].filter((value) => value !== null);
}

function line(from: number, to: number, y: number, name: string): Markup {
  return markup`<line class="${name}" x1="${percent(from)}" x2="${percent(to)}" y1="${y}" y2="${y}"/>`;
}

function at(x: number, y: number, inner: Markup): Markup {
  return markup`<svg x="${percent(x)}" y="${y}" overflow="visible">${inner}</svg>`;
}

function arrow(end: 'low' | 'high', y: number, name: string): Markup {
  return end === 'high'
    ? at(100, y, markup`<path class="arrow ${name}" d="M-9-5L-1 0L-9 5Z"/>`)
    : at(0, y, markup`<path class="arrow ${name}" d="M9-5L1 0L9 5Z"/>`);
}

/** A span with its open ends; one that has no length is no span. */
function spanOf({ low, high }: Interval, scale: Scale, y: number, names: string, arrows: string): Markup {
  if (low !== null && low === high) return NOTHING;
  const from = low === null ? 1 : across(scale, low);
  const to = high === null ? 99 : across(scale, high);
  return join([
    line(from, to, y, names),
    when(low === null, () => arrow('low', y, arrows)),
    when(high === null, () => arrow('high', y, arrows)),
  ]);
}

function drawn({ origin, claim }: Mark, scale: Scale, y: number): Markup {
  const { quantity, strict, modality } = claim;
  const color = originClass(origin);
  const isDenied = modality === 'denied';
  const point =
    quantity.best === null
      ? [quantity.low, quantity.high].flatMap((end) =>
          end === null ? [] : [at(across(scale, end), y, shape(origin, true))],
        )
      : [at(across(scale, quantity.best), y, shape(origin, isDenied))];
  const crossed =
    isDenied && quantity.best !== null
      ? at(across(scale, quantity.best), y, markup`<path class="denied" d="M-8 8L8-8"/>`)
      : NOTHING;
  return join([
    spanOf(strict, scale, y, `entailed ${color}`, `entails ${color}`),
    spanOf(quantity, scale, y, `span ${color}`, color),
    ...point,
    crossed,
  ]);
}

/** Where a position's label stands: above its mark, to the side where there is room. */
function labelOf({ label, marks, more }: Row, scale: Scale, y: number): Markup {
  const values = marks.flatMap(({ claim }) =>
    claim.quantity.best === null ? figuresOf(claim) : [claim.quantity.best],
  );
  const x = values.length === 0 ? LEFT : across(scale, values.reduce((a, b) => a + b) / values.length);
  const [anchor, place] = x < 30 ? ['start', x - 1.2] : x > 70 ? ['end', x + 1.2] : ['middle', x];
  const short = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
  const rest = more === 0 ? '' : ` (and ${count(more, 'more origin')})`;
  return markup`<text class="value" text-anchor="${anchor}" x="${percent(Math.max(0, Math.min(100, place)))}" y="${y + 12}">${short}${rest}</text>`;
}

function axis(scale: Scale, top: number): Markup {
  return join([
    line(0, 100, top + 0.5, 'axis'),
    ...scale.ticks.map((tick) => {
      const x = percent(across(scale, tick));
      return markup`<line class="tick" x1="${x}" x2="${x}" y1="0" y2="${top + 5}"/><text class="tick-label" text-anchor="middle" x="${x}" y="${top + 18}">${tickLabel(tick)}</text>`;
    }),
  ]);
}

/** The line in words: what is drawn, read from top to bottom. */
function description(rows: readonly Row[], scale: Scale, unit: string | null): string {
  const positions = rows.map(({ label, marks }) => {
    const said = marks.map(({ origin, claim }) => {
      const read = spanText(whole(claim.quantity, unit), unit);
      const denied = claim.modality === 'denied' ? ', which denies it' : '';
      return `read as ${read}, ${shapeName(origin)}, ${origin.name}${denied}`;
    });
    return `${label}: ${said.join('; ')}.`;
  });
  return `${scale.kind === 'log' ? 'Logarithmic scale. ' : ''}${positions.join(' ')}`;
}

/** What the line does not show by itself. */
function caption(scale: Scale, unit: string | null): string {
  const of = unit === null ? '' : ` in ${unitName(unit)}`;
  if (scale.kind === 'log') return `Logarithmic scale${of}: equal steps multiply.`;
  if (!scale.fromZero) return `The scale${of} does not begin at 0.`;
  return of === '' ? '' : `Scale${of}.`;
}

/** The number line of a finding, or nothing when none of its positions has a figure. */
export function numberLine(finding: Finding, origins: ReadonlyMap<string, Origin>, id: string): Markup {
  const { comparison } = finding;
  const rows = finding.standpoints.map((s) => rowOf(s, origins)).filter(({ marks }) => marks.length > 0);
  const figures = rows.flatMap(({ marks }) => marks.flatMap(({ claim }) => figuresOf(claim)));
  const scale = scaleOf(figures, isCount(rows));
  // One number all over is no picture, unless somebody denies it.
  const isOne = figures.every((figure) => figure === figures[0]);
  if (scale === null || (isOne && !isWorthReading(finding))) return NOTHING;
  let y = 2;
  const pieces = rows.map((row) => {
    const top = y;
    y += LABEL_HEIGHT + row.marks.length * MARK_HEIGHT + GAP;
    return join([
      ...row.marks.map((mark, i) => drawn(mark, scale, top + LABEL_HEIGHT + (i + 0.5) * MARK_HEIGHT)),
      labelOf(row, scale, top),
    ]);
  });
  const note = caption(scale, comparison.unit);
  return markup`<figure class="line">
<svg class="plot" role="img" width="100%" height="${y + AXIS_HEIGHT}" aria-labelledby="${id}-lt ${id}-ld">
<title id="${id}-lt">Number line: ${visible(comparison.label)}</title>
<desc id="${id}-ld">${description(rows, scale, comparison.unit)}</desc>
${axis(scale, y)}${pieces}
</svg>${when(note !== '', () => markup`<figcaption>${note}</figcaption>`)}
</figure>
`;
}
