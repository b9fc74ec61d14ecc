import { ORGANISATION_HEADS } from '../../lexicon/speech-roles.js';
import { OFFICES } from '../../lexicon/titles.js';
import { PURPOSES, PURPOSE_VERBS } from '../../lexicon/values.js';
import type { NumberSpan } from '../numbers/index.js';
import { nounGroup, type Parsed } from './phrase.js';
import { subjectHead } from './value-thing.js';

/** What a sum of money is for. */
export const moneyFor = (parsed: Parsed, number: NumberSpan): string | null =>
  parsed.tokens[number.from - 1]?.norm === '('
    ? null
    : (valuedAt(parsed, number) ?? purposeOf(parsed, number) ?? pricedThing(parsed, number));

/** "values the chain at ¥180bn", "paintings worth €14 million", "claims of between €400m and €600m" */
function valuedAt(parsed: Parsed, number: NumberSpan): string | null {
  const { stems, tags, lemmas, tokens } = parsed;
  let i = number.from - 1;
  while (
    i > 0 &&
    (tags[i] === 'adv' ||
      tokens[i]?.norm === 'between' ||
      tokens[i]?.norm === 'around' ||
      tokens[i]?.norm === 'about')
  )
    i--;
  const noun = (k: number): string | null =>
    (tags[k] === 'noun' || (tags[k] === 'verb' && (tokens[k]?.norm ?? '').endsWith('s'))) &&
    lemmas[k] !== 'total' &&
    lemmas[k] !== 'sum' &&
    lemmas[k] !== 'cost' &&
    lemmas[k] !== 'value'
      ? (PURPOSES.get(stems[k] ?? '') ?? lemmas[k] ?? null)
      : null;
  // "a profit before tax of $3m"
  const taken = WITHIN.has(tokens[i - 2]?.norm ?? '') ? 3 : 1;
  if (tokens[i]?.norm === 'worth' || tokens[i]?.norm === 'of') return noun(i - taken);
  if (tokens[i]?.norm !== 'at') return null;
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    if (stems[k] === 'valu' && (tags[k] !== 'noun' || tags[k + 1] === 'det')) {
      const group = nounGroup(parsed, k + 1);
      return group.head === null ? null : (lemmas[group.head] ?? null);
    }
  }
  return null;
}

/** The nearest word that says what money is for: right behind the sum, then leftward, then further right. */
function purposeOf(parsed: Parsed, number: NumberSpan): string | null {
  const { stems, tags, tokens } = parsed;
  const right = (limit: number): string | null => {
    for (let i = number.to; i < Math.min(stems.length, number.to + limit); i++) {
      if (tags[i] === 'num' || tokens[i]?.text === ';' || tokens[i]?.text === '(') break;
      const purpose = tags[i] === 'name' ? undefined : PURPOSES.get(stems[i] ?? '');
      if (purpose !== undefined) return purpose;
    }
    return null;
  };
  const behind = tokens[number.to]?.norm;
  // "$1.9m including share awards": what is in the sum, or is not, is not what it is for.
  const tight = WITHIN.has(behind ?? '')
    ? null
    : right(behind === 'in' || behind === 'of' || behind === 'for' ? 4 : 2);
  if (tight !== null) return tight;
  for (let i = number.from - 1; i >= Math.max(0, number.from - 14); i--) {
    if (tokens[i]?.text === ';') break;
    // "a profit before tax of $3m"
    if (WITHIN.has(tokens[i - 1]?.norm ?? '')) continue;
    if (isOffice(parsed, i + 1)) continue;
    const key = stems[i] ?? '';
    const verbal =
      tags[i] === 'verb' ||
      tags[i] === 'part' ||
      tags[i] === 'ing' ||
      (tags[i] === 'noun' && tags[i - 1] === 'aux');
    const purpose = verbal
      ? (PURPOSE_VERBS.get(key) ?? (tags[i] === 'verb' ? PURPOSES.get(key) : undefined))
      : (PURPOSES.get(key) ?? (key === 'worth' ? 'value' : undefined));
    if (purpose !== undefined && !(verbal && key === 'mak' && right(5) !== null)) return purpose;
  }
  return right(8);
}

/** "Budget director Ann Roe", "the aid agency": whose field it is, and not what the money is for. */
const isOffice = ({ tags, lemmas }: Parsed, at: number): boolean =>
  (tags[at] === 'noun' || tags[at] === 'name') &&
  (OFFICES.has(lemmas[at] ?? '') || ORGANISATION_HEADS.has(lemmas[at] ?? ''));

const WITHIN: ReadonlySet<string> = new Set(['including', 'excluding', 'plus', 'minus', 'before', 'after']);

/** "Gas has gone up by €0.30", "Repairs will run to $90,000": the subject of what a sum is the level or the step of. */
function pricedThing(parsed: Parsed, number: NumberSpan): string | null {
  const before = parsed.tokens[number.from - 1]?.norm ?? '';
  return before === 'by' || before === 'to' || before === 'at'
    ? subjectHead(parsed, number.from, false)
    : null;
}
