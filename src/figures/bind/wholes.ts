import type { NumberSpan } from '../numbers/index.js';
import { SAYS_AMONG } from './facts.js';
import type { Bound, Figure } from './figure.js';
import { isPeople } from './people.js';
import { bitsAt, type Parsed } from './phrase.js';

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

/**
 * "70 people were held, of whom six were charged", "Of 120 flights, 95 were cancelled", "90 were aboard; sixty of
 * them drowned": the group of whom something else is told than of the part.
 */
export function groupBefore(
  figures: readonly Figure[],
  { antecedent, counted, via }: Bound,
  number: NumberSpan,
  parsed: Parsed,
): number | null {
  const opening = outOfGroup(figures, number, parsed);
  if (opening !== null && via !== 'out-of') return opening;
  const last = figures.at(-1);
  const outOf = via === 'out-of' && last?.sentence === parsed.sentence;
  if (!outOf && !isOfThose(parsed, number)) return null;
  const group = outOf ? last : antecedent;
  if (group?.number.quantity.unit !== null || group.role === 'previous') return null;
  if (group.counted !== counted && !(isPeople(group.counted ?? '') && isPeople(counted ?? ''))) return null;
  const { best, high } = group.number.quantity;
  const size = number.quantity.best ?? number.quantity.low ?? 0;
  return (best ?? high ?? Infinity) >= size ? figures.lastIndexOf(group) : null;
}

/** "Of the 54 wounded (20 of them women), six are critical": the group that opens the clause of a bare number. */
export function outOfGroup(
  figures: readonly Figure[],
  { from, to, quantity }: NumberSpan,
  { tokens, tags, sentence }: Parsed,
): number | null {
  if (quantity.unit !== null || tags[to] === 'noun' || tags[to] === 'name') return null;
  for (let i = figures.length - 1; i >= Math.max(0, figures.length - 4); i--) {
    const group = figures[i];
    if (group?.sentence !== sentence || group.number.to >= from) return null;
    if (group.role === 'part') continue;
    const at = tags[group.number.from - 1] === 'det' ? group.number.from - 2 : group.number.from - 1;
    const opens = tokens[at]?.norm === 'of' && (at === 0 || tags[at - 1] === 'punct');
    const between = tags.slice(group.number.to, from);
    if (
      !opens ||
      !BEFALLS.has(group.measure) ||
      group.number.quantity.unit !== null ||
      between.includes('aux')
    )
      return null;
    return (group.number.quantity.best ?? Infinity) >= (quantity.best ?? quantity.low ?? 0) ? i : null;
  }
  return null;
}

/** What makes a group that is counted out afterwards; how many there are of a thing does not. */
const BEFALLS = new Set(
  'killed injured casualties missing detained kidnapped rescued trapped displaced infected hospitalised'.split(
    ' ',
  ),
);

/** "sixty of them", "of whom six", "14 workers; three died" */
function isOfThose({ tokens }: Parsed, { from, to }: NumberSpan): boolean {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  if (norm(from - 1) === ';') return true;
  if (norm(from - 2) === 'of') return THOSE.has(norm(from - 1));
  for (let i = to; i < to + 3; i++) if (norm(i) === 'of') return THOSE.has(norm(i + 1));
  return false;
}

const THOSE = new Set(['them', 'whom', 'these']);

/** "Among the 88 dead were 14 tourists": the counted group that a number behind it is among. */
export function groupAmong(
  figures: readonly Figure[],
  measure: string,
  number: NumberSpan,
  parsed: Parsed,
): number | null {
  if ((parsed.holds & SAYS_AMONG) === 0) return null;
  for (let i = number.from - 1; i >= Math.max(0, number.from - 16); i--) {
    if ((bitsAt(parsed, i) & SAYS_AMONG) === 0) continue;
    const group = figures.findLastIndex(
      ({ sentence, number: { from } }) =>
        sentence === parsed.sentence &&
        from > i &&
        from <= i + 4 &&
        !parsed.tags.slice(i, from).includes('aux'),
    );
    const whole = figures[group];
    const size = number.quantity.best ?? number.quantity.low ?? 0;
    return whole?.measure === measure && (whole.number.quantity.best ?? Infinity) >= size ? group : null;
  }
  return null;
}
