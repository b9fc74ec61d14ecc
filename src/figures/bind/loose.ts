import { INFORMANTS, WORKING } from '../../lexicon/senses.js';
import { GIFT_VERBS, LOOSE_HEADS, MARKETS } from '../../lexicon/loose.js';
import type { NumberSpan } from '../numbers/index.js';
import type { Figure } from './figure.js';
import type { Parsed, Phrase } from './phrase.js';

/** What the rules below look at. */
export interface LooseCase {
  readonly parsed: Parsed;
  readonly number: NumberSpan;
  readonly phrase: Phrase;
  readonly measure: string;
  readonly via: string;
  readonly figures: readonly Figure[];
}

/**
 * Numbers that the grammar reads well and that still claim nothing, by what they are bound to. Each rule has
 * a name, which is the reason that a rejection shows.
 */
const RULES: readonly (readonly [reason: string, test: (c: LooseCase) => boolean])[] = [
  // "on three occasions", "Five things to start your day"
  [
    'scene',
    ({ phrase, via, number }) =>
      (via === 'open' || via === 'weak-verb' || via === 'base') &&
      small(number) &&
      LOOSE_HEADS.has(phrase.lemma ?? ''),
  ],
  // "Two aid workers told reporters": they are who says it, and counted by nobody
  [
    'speakers',
    ({ parsed, number, phrase, via }) =>
      (via === 'open' || via === 'base') &&
      phrase.people &&
      small(number) &&
      SAYS.has(parsed.tokens[phrase.to]?.norm ?? ''),
  ],
  // "according to two people familiar with the talks"
  [
    'speakers',
    ({ parsed, number }) =>
      small(number) &&
      INFORMANTS.has(parsed.lemmas[number.to] ?? '') &&
      parsed.tokens[number.from - 1]?.norm === 'to' &&
      parsed.tokens[number.from - 2]?.norm === 'according',
  ],
  // "and eleven on the right": what takes its measure from nowhere but an idiom
  [
    'loose',
    ({ via, number, parsed }) =>
      (number.single || number.weak) && via === 'open' && !isThereStill(parsed, number),
  ],
  // "have reported at least one confirmed case": the threshold for being counted among the nine districts
  [
    'threshold',
    ({ number, parsed, figures }) =>
      number.quantity.best === 1 &&
      number.quantity.bound === 'at_least' &&
      figures.at(-1)?.sentence === parsed.sentence &&
      /^(?:report|record|have|see|confirm|detect)$/.test(verbBefore(parsed, number.from)),
  ],
  // "£45 will buy a stove"
  [
    'gift',
    ({ number, parsed }) =>
      number.kind === 'money' &&
      number.from <= 1 &&
      ['will', 'can', 'could', 'would'].includes(parsed.tokens[number.to]?.norm ?? '') &&
      GIFT_VERBS.has(parsed.lemmas[number.to + 1] ?? ''),
  ],
  // "a family of five" when nothing happens to it
  [
    'family size',
    ({ number, parsed, via }) =>
      parsed.tokens[number.from - 1]?.norm === 'of' &&
      parsed.lemmas[number.from - 2] === 'family' &&
      (via === 'open' || via.startsWith('ellipsis')),
  ],
  // "The FTSE 100 finished 0.3pc higher"
  [
    'market data',
    ({ number, parsed, measure }) =>
      (measure === 'rise' || measure === 'fall' || measure === 'share') &&
      parsed.lemmas.slice(Math.max(0, number.from - 6), number.from).some((w) => MARKETS.has(w)),
  ],
  // "a day and a half"
  [
    'idiom',
    ({ number, parsed, measure }) =>
      measure === 'share' &&
      number.quantity.best === 50 &&
      parsed.tokens[number.from - 1]?.norm === 'and' &&
      parsed.tags[number.from - 2] === 'noun',
  ],
  // "a quarter of the ferries are more than 30 years old": it says which quarter
  [
    'qualifier',
    ({ number, parsed, figures, measure }) =>
      (measure === 'age' || measure === 'duration') && qualifiesShare(parsed, number, figures.at(-1)),
  ],
];

/** The reason why a bound number is no claim, else null. */
export function looseReason(given: LooseCase): string | null {
  for (const rule of RULES) if (rule[1](given)) return rule[0];
  return null;
}

const SAYS = new Set(
  'said say says told tell tells confirmed confirm reported described recalled added claimed'.split(' '),
);

/** "There was one working pump": how many are left that do what they are for. */
const isThereStill = ({ tokens, lemmas }: Parsed, { from, to }: NumberSpan): boolean =>
  lemmas[from - 1] === 'be' && tokens[from - 2]?.norm === 'there' && WORKING.has(tokens[to]?.norm ?? '');

const small = ({ form, quantity }: NumberSpan): boolean =>
  form === 'words' && (quantity.best ?? quantity.high ?? 0) <= 12;

function verbBefore(parsed: Parsed, from: number): string {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const tag = parsed.tags[i];
    if (tag === 'verb' || tag === 'part' || tag === 'aux') return parsed.lemmas[i] ?? '';
  }
  return '';
}

function qualifiesShare(parsed: Parsed, number: NumberSpan, share: Figure | undefined): boolean {
  if (share?.sentence !== parsed.sentence || share.measure !== 'share') return false;
  return parsed.tokens
    .slice(share.number.to, number.from)
    .every((t) => t.text !== ',' && t.text !== ';' && t.norm !== 'and');
}
