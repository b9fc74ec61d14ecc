import type { ColorLevel } from '../report/format.js';
import type { COLOR_MODES } from './flags.js';
import type { Host, Output } from './host.js';

/** What `--color` takes. */
export type ColorMode = (typeof COLOR_MODES)[number];

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 160;
const PIPE_WIDTH = 80;
/** Columns; narrower terminals are taken for ones of this width. */
export const NARROWEST = 40;

/** Columns for text that goes to this stream, when nobody asked for a number of them. */
export function defaultWidth(stream: Output, env: Host['env']): number {
  const named = Number(env['COLUMNS']);
  const columns = stream.isTTY === true ? stream.columns : named > 0 ? named : undefined;
  return Math.max(NARROWEST, Math.min(WIDEST, Math.floor(columns ?? PIPE_WIDTH)));
}

function terminalLevel(env: Host['env']): ColorLevel {
  if (env['COLORTERM'] === 'truecolor' || env['COLORTERM'] === '24bit') return 3;
  return (env['TERM'] ?? '').includes('256') ? 2 : 1;
}

function forcedLevel(value: string): ColorLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}

/**
 * How much colour a stream gets. A flag goes before the environment; NO_COLOR before FORCE_COLOR, since who
 * sets both can do without colour but not with codes in their way.
 */
export function colorLevel(mode: ColorMode, isTerminal: boolean, env: Host['env']): ColorLevel {
  if (mode === 'never') return 0;
  if (mode === 'always') return terminalLevel(env);
  if ((env['NO_COLOR'] ?? '') !== '') return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forcedLevel(forced);
  return isTerminal && env['TERM'] !== 'dumb' ? terminalLevel(env) : 0;
}
