import { LASTING } from '../../lexicon/senses.js';
import { DIMENSION_WORDS, STOREYS } from '../../lexicon/units.js';
import { PURPOSES } from '../../lexicon/values.js';
import { stem } from '../../segment/lemma.js';
import type { NumberSpan, UnitTables } from '../numbers/index.js';
import { joinNorms } from './joined.js';
import { mayHold } from './licence.js';
import { leftVerb } from './predicate-left.js';
import type { Parsed, Phrase } from './phrase.js';
import { magnitude, shakenBefore } from './value-magnitude.js';
import { moneyFor } from './value-money.js';
import { bindShare } from './value-share.js';
import {
  dimensionOf,
  measuredOf,
  sentenceSubject,
  subjectHead,
  subjectOf,
  type ValueBinding,
} from './value-thing.js';

const GATHERINGS = new Set([
  'march',
  'crowd',
  'protest',
  'demonstration',
  'rally',
  'procession',
  'mob',
  'congregation',
  'gathering',
  'demo',
  'audience',
]);
/** "a march that the city said was 20,000-strong": behind a copula, it is told of the nearest noun that gathers. */
function isGatheringSaid({ tags, lemmas }: Parsed, from: number): boolean {
  if (lemmas[from - 1] !== 'be') return false;
  for (let i = from - 2; i >= Math.max(0, from - 14); i--)
    if (tags[i] !== 'aux' && GATHERINGS.has(lemmas[i] ?? '')) return true;
  return false;
}

/** Binds a figure that has a unit; null for plain counts. */
export function bindValue(
  parsed: Parsed,
  number: NumberSpan,
  phrase: Phrase,
  units: UnitTables,
): ValueBinding | null {
  const unit = number.quantity.unit;
  if (number.compound?.suffix === 'strong')
    return {
      measure:
        GATHERINGS.has(phrase.lemma ?? parsed.lemmas[number.to] ?? '') ||
        GATHERINGS.has(parsed.lemmas[number.from - 1] ?? '') ||
        isGatheringSaid(parsed, number.from)
          ? 'attendance'
          : 'members',
      counted: 'people',
    };
  if (STOREYS.has(number.compound?.modifier ?? '')) return { measure: 'storeys', counted: 'storey' };
  if (number.kind === 'money') return { measure: 'money', counted: moneyFor(parsed, number) };
  if (unit === 'percent' || unit === 'percentage point' || number.kind === 'share')
    return bindShare(parsed, number, phrase);
  if (unit?.startsWith('degree') === true)
    return { measure: 'temperature', counted: subjectOf(parsed, number.from) };
  if (unit === null) return magnitude(parsed, number, phrase);
  switch (units.byName.get(unit)?.dimension) {
    case 'time':
    case 'nights':
      return bindTime(parsed, number, phrase);
    case 'length': {
      // "3' 4\" wide": no noun, though it may be tagged as one.
      const noun = DIMENSION_WORDS.has(phrase.lemma ?? '') ? null : phrase.lemma;
      const counted =
        noun ?? number.compound?.head ?? shakenBefore(parsed, number) ?? measuredOf(parsed, number.from);
      return { measure: dimensionOf(parsed, number, counted), counted };
    }
    case 'mass':
      return {
        measure: mayHold(parsed, number.from) ? 'capacity' : (takenOf(parsed, number, phrase) ?? 'weight'),
        counted: phrase.lemma ?? subjectOf(parsed, number.from),
      };
    case 'speed':
      return { measure: 'speed', counted: subjectOf(parsed, number.from) };
    case 'area':
      return { measure: 'area', counted: phrase.lemma ?? measuredOf(parsed, number.from) };
    default:
      return { measure: unit, counted: phrase.lemma ?? subjectHead(parsed, number.from, true) };
  }
}

/** "9,000 flying hours" */
const WORKED = /\b(?:flying|working|teaching|driving|man) hours?\b/;

function bindTime(parsed: Parsed, number: NumberSpan, phrase: Phrase): ValueBinding {
  const text = joinNorms(parsed.tokens, number.from, number.to + 2);
  const head = phrase.head === null ? null : phrase.lemma;
  // "nine weeks' wages"
  if (head !== null && PURPOSES.get(stem(head)) === 'pay') return { measure: 'money', counted: 'pay' };
  if (number.kind === 'measurement' && WORKED.test(text)) return { measure: 'duration', counted: 'hour' };
  // A war is as old as it is long.
  const aged = head ?? parsed.lemmas[number.to] ?? '';
  const lasting = LASTING.has(aged) ? aged : null;
  const old = /\bold\b|-old\b/.test(text);
  if (old && lasting === null) return { measure: 'age', counted: head ?? subjectOf(parsed, number.from) };
  return {
    measure: 'duration',
    counted:
      head ??
      (old ? lasting : null) ??
      lastingBefore(parsed, number.from) ??
      sentenceSubject(parsed, number.from),
  };
}

/** "the strike of 2012, which dragged on for 26 days": what a verb of lasting is told of. */
function lastingBefore({ tokens, lemmas }: Parsed, from: number): string | null {
  let verb = from - 1;
  while (verb > from - 5 && !LASTS.has(lemmas[verb] ?? '')) verb--;
  if (!LASTS.has(lemmas[verb] ?? '')) return null;
  for (let i = verb - 1; i >= Math.max(0, verb - 12); i--) {
    if (tokens[i]?.text === ';') return null;
    if (LASTING.has(lemmas[i] ?? '')) return lemmas[i] ?? null;
  }
  return null;
}

const LASTS = new Set(['last', 'drag', 'run', 'rage', 'continue', 'go']);

/** "seized 2.3 tonnes of cocaine": what was done with the goods says more than that they weigh something. */
function takenOf(parsed: Parsed, number: NumberSpan, phrase: Phrase): string | null {
  if (phrase.head === null || !phrase.partitive) return null;
  const event = leftVerb(parsed, number.from, phrase, false) ?? leftVerb(parsed, number.from, phrase, true);
  return event !== null && GOODS.has(event.entry.id) ? event.entry.id : null;
}

const GOODS = new Set(['seized', 'delivered', 'destroyed']);
