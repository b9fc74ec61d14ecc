import { CHANGES, DIMENSIONS, PURPOSES, PURPOSE_VERBS } from '../../lexicon/values.js';
import type { NumberSpan, UnitTables } from '../numbers/index.js';
import type { Parsed, Phrase } from './phrase.js';

export interface ValueBinding {
  readonly measure: string;
  /** What the value is a value of: "profit", "war", "house"; null when nothing says. */
  readonly counted: string | null;
}

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
      measure: GATHERINGS.has(phrase.lemma ?? parsed.lemmas[number.to] ?? '') ? 'attendance' : 'members',
      counted: 'people',
    };
  if (number.kind === 'money') return { measure: 'money', counted: purposeOf(parsed, number) };
  if (unit === 'percent' || unit === 'percentage point' || number.kind === 'share')
    return bindShare(parsed, number, phrase);
  if (unit?.startsWith('degree') === true)
    return { measure: 'temperature', counted: subjectOf(parsed, number.from) };
  if (unit === null) return magnitude(parsed, number);
  switch (units.byName.get(unit)?.dimension) {
    case 'time':
      return bindTime(parsed, number, phrase);
    case 'length':
      return {
        measure: dimensionOf(parsed, number),
        counted: phrase.lemma ?? subjectOf(parsed, number.from),
      };
    case 'mass':
      return { measure: 'weight', counted: phrase.lemma ?? subjectOf(parsed, number.from) };
    case 'speed':
      return { measure: 'speed', counted: subjectOf(parsed, number.from) };
    case 'area':
      return { measure: 'area', counted: phrase.lemma ?? subjectOf(parsed, number.from) };
    default:
      return { measure: unit, counted: phrase.lemma };
  }
}

/** "magnitude 6.3", "6.3-magnitude", "put the magnitude at 6.4", "revised the magnitude up from 6.1 to 6.3" */
function magnitude(parsed: Parsed, number: NumberSpan): ValueBinding | null {
  const value = number.quantity.best;
  if (value === null || value >= 11 || number.form !== 'digits') return null;
  const near = parsed.lemmas.slice(Math.max(0, number.from - 12), number.to + 3);
  const decimal = !Number.isInteger(value);
  if (
    near.some((w) => w === 'magnitude' || w.endsWith('-magnitude') || w === 'magnitude-') ||
    parsed.tokens.slice(number.from, number.to).some((t) => t.norm.includes('magnitude'))
  )
    return decimal || near.indexOf('magnitude') >= near.length - 5
      ? { measure: 'magnitude', counted: null }
      : null;
  // "the American figure of 6.3": a decimal below ten in a sentence on magnitude.
  return decimal && parsed.lemmas.some((w) => w === 'magnitude' || w === 'richter')
    ? { measure: 'magnitude', counted: null }
    : null;
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
  const tight = right(2);
  if (tight !== null) return tight;
  for (let i = number.from - 1; i >= Math.max(0, number.from - 14); i--) {
    if (tokens[i]?.text === ';') break;
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

function bindShare(parsed: Parsed, number: NumberSpan, phrase: Phrase): ValueBinding {
  const change = changeAt(parsed, number);
  if (change !== null) return { measure: change, counted: subjectOf(parsed, number.from) ?? phrase.lemma };
  // "one child in three": the noun stands inside the figure.
  const inside = number.ratio === null ? -1 : parsed.tags.slice(number.from, number.to).indexOf('noun');
  const own = inside >= 0 ? (parsed.lemmas[number.from + inside] ?? null) : null;
  const counted =
    phrase.lemma ?? own ?? (phrase.pronoun !== null ? 'people' : subjectOf(parsed, number.from));
  return { measure: 'share', counted };
}

/** Whether the figure is the size of a change: "fell by 38%", "a 12% rise", "were 11% lower", "up 3%". */
function changeAt(parsed: Parsed, number: NumberSpan): 'rise' | 'fall' | null {
  const { stems, tags, tokens } = parsed;
  let i = number.from - 1;
  // "by a third", "as much as 16%", "has risen 41%"
  while (
    i >= 0 &&
    (tags[i] === 'adv' ||
      tags[i] === 'det' ||
      ['by', 'as', 'much', 'another', 'than', 'more'].includes(tokens[i]?.norm ?? ''))
  )
    i--;
  const left = CHANGES.get(stems[i] ?? '');
  if (left !== undefined && tokens[i]?.norm !== 'lost') return left;
  const after = CHANGES.get(stems[number.to] ?? '');
  if (after !== undefined && tags[number.to] !== 'part') return after;
  if (
    tokens[number.to]?.norm === 'has' &&
    tokens[number.to + 1]?.norm === 'been' &&
    stems[number.to + 2] === 'add'
  )
    return 'rise';
  return null;
}

/** The head of the nearest noun phrase to the left that may be the subject: "annual profit tumbled 38%". */
function subjectOf(parsed: Parsed, from: number): string | null {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    if (parsed.tokens[i]?.text === ';') return null;
    if (parsed.tags[i] === 'noun' && parsed.tags[i + 1] !== 'noun') return parsed.lemmas[i] ?? null;
  }
  return null;
}

const LASTING = new Set(
  'war conflict siege crisis dispute strike drought blockade occupation insurgency uprising campaign truce ceasefire rebellion feud standoff stand-off fighting offensive battle lockdown ban embargo'.split(
    ' ',
  ),
);

function bindTime(parsed: Parsed, number: NumberSpan, phrase: Phrase): ValueBinding {
  const text = parsed.tokens
    .slice(number.from, number.to + 2)
    .map((t) => t.norm)
    .join(' ');
  const head = phrase.head === null ? null : phrase.lemma;
  // A war is as old as it is long.
  const old = /\bold\b|-old\b/.test(text) && !LASTING.has(head ?? '');
  if (old) return { measure: 'age', counted: head ?? subjectOf(parsed, number.from) };
  return { measure: 'duration', counted: head ?? sentenceSubject(parsed, number.from) };
}

/** The first noun of the sentence: what a stretch of time is said of stands there, not next to it. */
function sentenceSubject(parsed: Parsed, before: number): string | null {
  for (let i = 0; i < before; i++) {
    if (parsed.tags[i] === 'noun' && parsed.tags[i + 1] !== 'noun') return parsed.lemmas[i] ?? null;
  }
  return null;
}

function dimensionOf(parsed: Parsed, number: NumberSpan): string {
  const { stems } = parsed;
  let best: string | null = null;
  let distance = 9;
  for (let i = Math.max(0, number.from - 8); i < Math.min(stems.length, number.to + 4); i++) {
    const dimension = DIMENSIONS.get(stems[i] ?? '');
    const away = i < number.from ? number.from - i : i - number.to;
    if (dimension !== undefined && away < distance) {
      best = dimension;
      distance = away;
    }
  }
  return best ?? 'distance';
}
