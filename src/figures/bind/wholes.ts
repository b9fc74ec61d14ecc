import type { NumberSpan } from '../numbers/index.js';
import type { Figure } from './figure.js';
import type { Parsed } from './phrase.js';

/** The nearest earlier figure of the same measure that is not smaller. */
export function wholeOf(
  figures: readonly Figure[],
  measure: string,
  number: NumberSpan,
  { tokens, sentence }: Parsed,
): number | null {
  const before = tokens[number.from - 1]?.norm;
  const listed = before === 'and' || before === ',';
  const size = number.quantity.best ?? number.quantity.low ?? 0;
  for (let i = figures.length - 1; i >= Math.max(0, figures.length - 8); i--) {
    const whole = figures[i];
    if (whole?.measure !== measure || whole.role === 'previous' || whole.role === 'rise') continue;
    // "including nine children and seven women": a sibling is no whole.
    if (listed && whole.role === 'part' && whole.partOf !== null && whole.sentence === sentence) continue;
    const wholeSize = whole.number.quantity.best ?? whole.number.quantity.high ?? Infinity;
    if (wholeSize >= size) return i;
  }
  return null;
}

/** Characters between a whole and its part, "(31 people), including (40 children)", and no more. */
const BESIDE = 40;

/**
 * "31 people, including 40 children": where no earlier figure is large enough, the whole is the one beside the
 * part, and the article contradicts itself. A part beside another part has the same whole as that one.
 */
export function exceededWhole(
  figures: readonly Figure[],
  measure: string,
  number: NumberSpan,
  sentence: Figure['sentence'],
): number | null {
  const beside = figures.at(-1);
  if (beside?.sentence !== sentence || number.start - beside.end > BESIDE) return null;
  const at = beside.role === 'part' ? beside.partOf : figures.length - 1;
  const whole = at === null ? undefined : figures[at];
  return whole?.sentence === sentence && whole.role === 'total' && whole.measure === measure ? at : null;
}
