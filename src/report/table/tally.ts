import type { Comparison } from '../../model.js';
import { count, list } from '../text.js';
import type { Finding } from '../view.js';

/** Findings counted in words. */

const SEVERITIES = ['extreme', 'major', 'moderate', 'minor'] as const;

function some(n: number, one: string, many?: string): string | null {
  return n === 0 ? null : count(n, one, many);
}

function joined(parts: readonly (string | null)[]): string {
  return list(parts.filter((part) => part !== null));
}

/** "2 conflicts (1 extreme, 1 minor)"; null when there is none. */
function graded(
  all: readonly Finding[],
  verdict: Comparison['verdict'],
  one: string,
  many: string,
): string | null {
  const found = all.filter(({ comparison }) => comparison.verdict === verdict);
  const grades = SEVERITIES.flatMap((severity) => {
    const n = found.filter(({ comparison }) => comparison.severity === severity).length;
    return n === 0 ? [] : [`${n} ${severity}`];
  });
  const counted = some(found.length, one, many);
  return counted === null || grades.length === 0 ? counted : `${counted} (${grades.join(', ')})`;
}

/** The report in one sentence: "2 conflicts (1 extreme, 1 minor) and 2 quotes that vary." */
export function headline(all: readonly Finding[]): string {
  const said = joined([
    graded(all, 'conflict', 'conflict', 'conflicts'),
    graded(all, 'disputed', 'disputed figure', 'disputed figures'),
    some(all.filter((f) => f.section === 'explained').length, 'explained difference'),
    some(all.filter((f) => f.section === 'quote').length, 'quote that varies', 'quotes that vary'),
  ]);
  return said === '' ? 'No figures in conflict, no quotes that vary.' : `${said}.`;
}

/** What needs no reading, a name and a count each: what agrees, what one article alone has. */
export function settled(all: readonly Finding[]): readonly (readonly [name: string, counts: string])[] {
  const of = (kind: Comparison['kind'], verdict: Comparison['verdict']): number =>
    all.filter(({ comparison }) => comparison.kind === kind && comparison.verdict === verdict).length;
  const agree = joined([
    some(of('quantity', 'agree'), 'figure'),
    some(of('quantity', 'compatible'), 'figure worded differently', 'figures worded differently'),
    some(of('quote', 'identical'), 'quote'),
  ]);
  const single = joined([
    some(of('quantity', 'single'), 'figure of one article alone', 'figures of one article alone'),
    some(of('quote', 'single'), 'quote of one article alone', 'quotes of one article alone'),
  ]);
  return [['Agree', agree] as const, ['Single', single] as const].filter(([, counts]) => counts !== '');
}
