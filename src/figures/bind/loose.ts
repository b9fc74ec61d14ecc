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
    (c) =>
      (c.via === 'open' || c.via === 'weak-verb' || c.via === 'base') &&
      small(c.number) &&
      LOOSE_HEADS.has(c.phrase.lemma ?? '') &&
      !isFrequency(c) &&
      !isOfSort(c),
  ],
  // "Two aid workers told reporters": they are who says it, and counted by nobody
  [
    'speakers',
    ({ parsed, number, phrase, via }) =>
      (via === 'open' || via === 'base') &&
      (phrase.people || INFORMANTS.has(phrase.lemma ?? '') || VOICES.has(phrase.lemma ?? '')) &&
      small(number) &&
      SAYS.has(parsed.tokens[phrase.to]?.norm ?? ''),
  ],
  // "has infected 400 people in two provinces": where it is that another figure tells of
  [
    'scope',
    ({ parsed, number, phrase, via, figures }) =>
      via === 'open' &&
      small(number) &&
      (number.quantity.best ?? 9) <= 3 &&
      REGIONS.has(phrase.lemma ?? '') &&
      /^(?:in|across)$/.test(parsed.tokens[number.from - 1]?.norm ?? '') &&
      figures.at(-1)?.sentence === parsed.sentence,
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
  // "coverage with two doses": how often each one is to have it
  [
    'schedule',
    ({ phrase, parsed, number }) =>
      small(number) &&
      (number.quantity.best ?? 0) <= 4 &&
      phrase.lemma === 'dose' &&
      !/^(?:were|was|are|have|had|has|left|remain)$/.test(parsed.tokens[phrase.to]?.norm ?? ''),
  ],
  // "it counts those in which four or more people are shot"
  [
    'threshold',
    ({ parsed, number }) =>
      number.quantity.bound === 'at_least' &&
      small(number) &&
      /^(?:which|where)$/.test(parsed.tokens[number.from - 1]?.norm ?? '') &&
      number.quantity.text.toLowerCase().endsWith(' or more'),
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

/** "The bill was introduced four times": how often something was done, which others count too. */
const isFrequency = ({ phrase, number, parsed, via }: LooseCase): boolean =>
  phrase.lemma === 'time' &&
  via === 'open' &&
  (number.quantity.best ?? 0) >= 3 &&
  phrase.head === number.to &&
  parsed.tags[number.from - 1] !== 'det' &&
  ![1, 2, 3].some((k) => ANECDOTAL.test(parsed.lemmas[number.from - k] ?? '')) &&
  !LIKENING.has(parsed.tokens[number.to + 1]?.norm ?? '') &&
  !parsed.tokens.some(({ norm }) => norm === 'i' || norm === 'we');
/** What a reporter or a witness does over and over, and nobody counts but they. */
const ANECDOTAL = /^(?:try|ask|say|tell|ring|call|phone|knock|look|read|think|write|repeat)$/;
/** Behind "times": more or less than something, or so often in a while, which is a habit. */
const LIKENING = new Set(
  'as more less the that higher larger bigger faster out a per each every over'.split(' '),
);

const SORTED = new Set(['point', 'line', 'wall', 'row', 'column', 'note', 'plate', 'version']);

/** "eight vaccination points": of a sort that has a name, they can be counted again. */
const isOfSort = ({ phrase, parsed }: LooseCase): boolean =>
  phrase.head !== null &&
  phrase.head > phrase.from &&
  SORTED.has(phrase.lemma ?? '') &&
  parsed.tags[phrase.head - 1] === 'noun' &&
  !(parsed.tokens[phrase.head - 1]?.norm ?? '').includes('-');
/** What speaks for those in it: "two armies told the world". */
const VOICES = new Set(
  'army government ministry newspaper agency channel broadcaster station outlet organisation organization union group party country newspaper website source'.split(
    ' ',
  ),
);
const REGIONS = new Set(
  'province country nation region state county continent city town district village area municipality suburb neighbourhood neighborhood'.split(
    ' ',
  ),
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
