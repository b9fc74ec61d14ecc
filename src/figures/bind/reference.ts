import { WILLED } from '../../lexicon/senses.js';
import type { NumberSpan } from '../numbers/index.js';
import type { Task } from './figure.js';
import { nounGroup, phraseAfter, type Parsed, type Phrase } from './phrase.js';

const BASE_OPENERS = new Set([
  'one',
  'none',
  'neither',
  'any',
  'all',
  'most',
  'many',
  'some',
  'half',
  'each',
  'both',
  'third',
  'quarter',
  'few',
  'several',
]);

/** "two of the district's three hospitals": the three are how many there are, nothing happened to them. */
export function isBase(parsed: Parsed, number: NumberSpan): boolean {
  for (let i = number.from - 1; i >= Math.max(0, number.from - 6); i--) {
    if (parsed.tokens[i]?.norm === 'of')
      return (
        isOutOf(parsed, i) ||
        parsed.tags[i - 1] === 'num' ||
        BASE_OPENERS.has(parsed.tokens[i - 1]?.norm ?? '') ||
        (opensClause(parsed, i) && partBehind(parsed, number) !== null)
      );
    const tag = parsed.tags[i];
    if (tag !== 'det' && tag !== 'noun' && tag !== 'name' && tag !== 'adj') return false;
  }
  return false;
}

/** "(out of 40 on the shift)" */
const isOutOf = ({ tokens }: Parsed, of: number): boolean =>
  tokens[of - 1]?.norm === 'out' && tokens[of - 2]?.text === '(';

const opensClause = (parsed: Parsed, at: number): boolean => at === 0 || parsed.tags[at - 1] === 'punct';

/** Whether the number's group stands behind an "of" that opens the clause: "Of 1,206 samples tested". */
export function opensWith(parsed: Parsed, number: NumberSpan): boolean {
  const of = ofBefore(parsed, number);
  return of !== null && opensClause(parsed, of);
}

/** "Of the village's 412 houses only seventeen ...": where the bare number behind the whole stands, else null. */
function partBehind(parsed: Parsed, whole: NumberSpan): number | null {
  for (let i = whole.to; i < Math.min(parsed.tokens.length, whole.to + 12); i++) {
    if (parsed.tags[i] === 'num') return i;
    if (parsed.tags[i] === 'aux' || parsed.tokens[i]?.text === ';') return null;
  }
  return null;
}

/** The whole that a bare number is counted out of: "Of 1,206 samples tested, just nine ...". */
export function wholeBefore(parsed: Parsed, number: NumberSpan): Phrase | null {
  for (let i = number.from - 1; i >= Math.max(0, number.from - 14); i--) {
    if (parsed.tags[i] === 'aux' || parsed.tokens[i]?.text === ';') return null;
    if (parsed.tokens[i]?.norm !== 'of' || !opensClause(parsed, i)) continue;
    // "Of the houses flattened by the cyclone, 112"
    const known = parsed.tags[i + 1] === 'det' ? nounGroup(parsed, i + 2) : null;
    if (known?.head != null && parsed.tags[known.to] === 'part' && known.to < number.from)
      return phraseAfter(parsed, i + 2);
    for (let k = i + 1; k < number.from - 1; k++) {
      if (parsed.tags[k] !== 'num') continue;
      const whole = phraseAfter(parsed, k + 1);
      return whole.head !== null && whole.to <= number.from ? whole : null;
    }
    return null;
  }
  return null;
}

/**
 * Whether the participle behind a whole says what happened to all of it. "10 of 48 people executed" and "nine
 * of the 38 people killed were children" do; in "55 of its 280 doctors turned up" it is the predicate.
 */
export function saysWhatHappened(parsed: Parsed, number: NumberSpan, phrase: Phrase): boolean {
  if (parsed.tags[phrase.to] !== 'part') return false;
  const of = ofBefore(parsed, number);
  if (of === null || opensClause(parsed, of)) return true;
  if (!number.definite) return true;
  for (let i = phrase.to + 1; i < Math.min(parsed.tokens.length, phrase.to + 12); i++) {
    const tag = parsed.tags[i];
    if (tag === 'aux' || (tag === 'verb' && parsed.tags[i - 1] !== 'prep')) return true;
    if (tag === 'punct' || tag === 'sub') break;
  }
  return TRANSITIVE.has(parsed.tokens[phrase.to]?.norm ?? '');
}

function ofBefore(parsed: Parsed, number: NumberSpan): number | null {
  for (let i = number.from - 1; i >= Math.max(0, number.from - 6); i--)
    if (parsed.tokens[i]?.norm === 'of') return i;
  return null;
}

export function isEither(parsed: Parsed, number: NumberSpan): boolean {
  const of = ofBefore(parsed, number);
  return of !== null && ['neither', 'either', 'both'].includes(parsed.tokens[of - 1]?.norm ?? '');
}

/** Participles that are passive where nothing follows. */
const TRANSITIVE = new Set(['killed', 'injured', 'wounded', 'detained', 'arrested', 'executed', 'hurt']);

/** "The three women declined to give their names": they did it, nothing was done to them. */
const isActive = ({ lemmas, tokens }: Parsed, at: number): boolean =>
  MUTUAL.has(lemmas[at] ?? '') || (tokens[at + 1]?.norm === 'to' && WILLED.has(lemmas[at] ?? ''));
/** "The two men met": what is done with one another. */
const MUTUAL = new Set(
  'meet agree speak talk argue disagree quarrel negotiate sign shake exchange share marry'.split(' '),
);

/** "The two armies have faced each other since spring": they are known, whatever they do to one another. */
export function isMutual({ tokens }: Parsed, number: NumberSpan, phrase: Phrase): boolean {
  if (number.quantity.best !== 2 || phrase.head === null) return false;
  if (!/^(?:the|these|those|both)$/.test(tokens[number.from - 1]?.norm ?? '')) return false;
  for (let i = phrase.to; i < phrase.to + 8; i++) {
    const pair = `${tokens[i]?.norm ?? ''} ${tokens[i + 1]?.norm ?? ''}`;
    if (pair === 'each other' || pair === 'one another') return true;
  }
  return false;
}

/**
 * "the two districts", "the four men": a definite phrase to which nothing happens refers back and claims
 * nothing. What is said of it after it ("the six centres that we run", "the 118 dead") makes it a claim.
 */
export function isReference(task: Task, phrase: Phrase): boolean {
  const { parsed, number } = task;
  if (phrase.head === null || phrase.partitive) return false;
  const before = parsed.tokens[number.from - 1]?.norm;
  if (before !== 'the' && before !== 'these' && before !== 'those' && before !== 'both') return false;
  const after = parsed.tokens[phrase.to]?.norm;
  return (
    after !== 'that' &&
    after !== 'who' &&
    after !== 'which' &&
    after !== 'of' &&
    (parsed.tags[phrase.to] !== 'part' || isActive(parsed, phrase.to))
  );
}
