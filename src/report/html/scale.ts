import { formatNumber } from '../text.js';

/** From figures to places on a line, in percent of its width. */
export interface Scale {
  readonly kind: 'linear' | 'log';
  /** Whether the line begins at 0, so that lengths can be compared by eye. */
  readonly fromZero: boolean;
  readonly ticks: readonly number[];
  /** 0 to 100; values beyond the ends stay at the ends. */
  readonly place: (value: number) => number;
}

/** From so many times on, a linear line would press the small figures together. */
const LOG_FROM = 12;
/** A line begins at 0 when its lowest figure is below this share of the highest. */
const ZERO_BELOW = 0.6;
/** Share of the line's length that stays free at either end. */
const MARGIN = 0.06;
const MOST_TICKS = 6;

const clamp = (share: number): number => Math.min(1, Math.max(0, share)) * 100;

/** The widest of 1, 2 or 5 times a power of ten that gives `span` some four steps. */
function niceStep(span: number): number {
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return step * power;
}

function linear(low: number, high: number, isCount: boolean): Scale {
  const fromZero = low >= 0 && low < ZERO_BELOW * high;
  const bottom = fromZero ? 0 : low;
  const span = high > bottom ? high - bottom : Math.max(Math.abs(high) * 0.1, 1);
  const lone = high > bottom ? 0 : span;
  const start = fromZero ? 0 : bottom - span * MARGIN * 2 - lone;
  const end = high + span * MARGIN * 2 + lone;
  const step = isCount ? Math.max(1, niceStep(end - start)) : niceStep(end - start);
  const ticks: number[] = [];
  for (let i = Math.ceil(start / step); i * step <= end && ticks.length <= MOST_TICKS; i++) {
    ticks.push(Number((i * step).toPrecision(12)));
  }
  return { kind: 'linear', fromZero, ticks, place: (value) => clamp((value - start) / (end - start)) };
}

function logarithmic(low: number, high: number): Scale {
  const span = Math.log10(high) - Math.log10(low);
  const start = Math.log10(low) - span * MARGIN;
  const end = Math.log10(high) + span * MARGIN;
  const all: number[] = [];
  for (let power = Math.floor(start); power <= Math.ceil(end); power++) {
    for (const factor of [1, 2, 5]) {
      const tick = factor * 10 ** power;
      if (Math.log10(tick) >= start && Math.log10(tick) <= end) all.push(Number(tick.toPrecision(3)));
    }
  }
  const tens = all.filter((tick) => Number.isInteger(Number(Math.log10(tick).toFixed(9))));
  const few = all.length <= MOST_TICKS ? all : tens;
  const every = Math.ceil(few.length / MOST_TICKS);
  const ticks = few.filter((_, i) => i % every === 0);
  return {
    kind: 'log',
    fromZero: false,
    ticks,
    place: (value) => (value <= 0 ? 0 : clamp((Math.log10(value) - start) / (end - start))),
  };
}

/** null when there is no figure to place. `isCount`: of things that have no halves. */
export function scaleOf(values: readonly number[], isCount: boolean): Scale | null {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const low = finite.reduce((a, b) => Math.min(a, b));
  const high = finite.reduce((a, b) => Math.max(a, b));
  return low > 0 && high / low >= LOG_FROM ? logarithmic(low, high) : linear(low, high, isCount);
}

const POWERS = [
  [1e12, ' tn'],
  [1e9, ' bn'],
  [1e6, ' m'],
] as const;

/** "250", "12,000", "4.5 m": short enough for an axis. */
export function tickLabel(value: number): string {
  const [power, name] = POWERS.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return `${formatNumber(Number((value / power).toPrecision(6)))}${name}`;
}

/** A place as an attribute of SVG: "37.5%". */
export function percent(place: number): string {
  return `${Number(place.toFixed(2))}%`;
}
