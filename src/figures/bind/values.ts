import { CHANGES, DIMENSIONS, PURPOSES, PURPOSE_VERBS } from '../../lexicon/values.js';
import { stem } from '../../segment/lemma.js';
import type { NumberSpan, UnitTables } from '../numbers/index.js';
import { leftVerb } from './predicate-left.js';
import { isPeople, nounGroup, type Parsed, type Phrase } from './phrase.js';

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
  if (number.kind === 'money')
    return {
      measure: 'money',
      counted:
        parsed.tokens[number.from - 1]?.norm === '('
          ? null
          : (valuedAt(parsed, number) ?? purposeOf(parsed, number) ?? pricedThing(parsed, number)),
    };
  if (unit === 'percent' || unit === 'percentage point' || number.kind === 'share')
    return bindShare(parsed, number, phrase);
  if (unit?.startsWith('degree') === true)
    return { measure: 'temperature', counted: subjectOf(parsed, number.from) };
  if (unit === null) return magnitude(parsed, number, phrase);
  switch (units.byName.get(unit)?.dimension) {
    case 'time':
      return bindTime(parsed, number, phrase);
    case 'length':
      return {
        measure: dimensionOf(parsed, number),
        counted:
          phrase.lemma ??
          number.compound?.head ??
          shakenBefore(parsed, number) ??
          measuredOf(parsed, number.from),
      };
    case 'mass':
      return {
        measure: takenOf(parsed, number, phrase) ?? 'weight',
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

/** "magnitude 6.3", "6.3-magnitude", "put the magnitude at 6.4", "revised the magnitude up from 6.1 to 6.3" */
function magnitude(parsed: Parsed, number: NumberSpan, phrase: Phrase): ValueBinding | null {
  const value = number.quantity.best;
  if (value === null || value >= 11 || number.form !== 'digits') return null;
  const near = parsed.lemmas.slice(Math.max(0, number.from - 12), number.to + 3);
  const decimal = !Number.isInteger(value);
  if (
    near.some((w) => w === 'magnitude' || w.endsWith('-magnitude') || w === 'magnitude-') ||
    parsed.tokens.slice(number.from, number.to).some((t) => t.norm.includes('magnitude'))
  )
    return decimal || near.indexOf('magnitude') >= near.length - 5
      ? { measure: 'magnitude', counted: shakenOf(parsed, number, phrase) }
      : null;
  // "the American figure of 6.3": a decimal below ten in a sentence on magnitude.
  return decimal && parsed.lemmas.some((w) => w === 'magnitude' || w === 'richter')
    ? { measure: 'magnitude', counted: shakenOf(parsed, number, phrase) }
    : null;
}

const TREMORS = new Set(['earthquake', 'quake', 'aftershock', 'tremor', 'temblor', 'shock', 'foreshock']);

const shakenBefore = (parsed: Parsed, number: NumberSpan): string | null =>
  parsed.lemmas.slice(0, number.from).findLast((word) => TREMORS.has(word)) ?? null;

/** The quake that a magnitude is of: the noun behind it, else the nearest before. */
function shakenOf(parsed: Parsed, number: NumberSpan, phrase: Phrase): string | null {
  if (phrase.lemma !== null && TREMORS.has(phrase.lemma)) return phrase.lemma;
  if (number.compound?.head != null && TREMORS.has(number.compound.head)) return number.compound.head;
  return shakenBefore(parsed, number);
}

/** "values the chain at ¥180bn", "paintings worth €14 million", "claims of between €400m and €600m" */
function valuedAt(parsed: Parsed, number: NumberSpan): string | null {
  const { stems, tags, lemmas, tokens } = parsed;
  let i = number.from - 1;
  if (tokens[number.from]?.norm === 'between') i = number.from - 1;
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
  if (tokens[i]?.norm === 'worth' || tokens[i]?.norm === 'of') return noun(i - 1);
  if (tokens[i]?.norm !== 'at') return null;
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    if (stems[k] === 'valu' && (tags[k] !== 'noun' || tags[k + 1] === 'det')) {
      const group = nounGroup(parsed, k + 1);
      return group.head === null ? null : (lemmas[group.head] ?? null);
    }
  }
  return null;
}

const TIME_NOUN = /^(?:second|minute|hour|day|night|week|month|year|decade|century)$/;

/** Prepositions that a clause may follow: its subject stands behind them. */
const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'as', 'until', 'than']);

/** Words for what is measured, which have no length themselves. */
const ABSTRACT = new Set([
  'depth',
  'height',
  'altitude',
  'elevation',
  'level',
  'length',
  'width',
  'radius',
  'speed',
  'magnitude',
  'distance',
]);

/**
 * The head of the clause's subject, where it is a thing: "Gas has gone up by €0.30", "The Varna crested at 8.2
 * metres". Groups behind a preposition are passed over ("Rainfall in the first half of the month came to"), and
 * so is a verb behind "and", which shares its subject with the one before.
 */
export function subjectHead(parsed: Parsed, from: number, names: boolean): string | null {
  const { tags, tokens, lemmas } = parsed;
  let verb = false;
  for (let i = from - 1; i >= Math.max(0, from - 20); i--) {
    const tag = tags[i];
    if (tokens[i]?.text === ';' || tag === 'sub') return null;
    if (tag === 'aux' || tag === 'verb' || tag === 'part' || tag === 'ing') verb = true;
    else if (tag === 'conj') verb = false;
    else if (verb && (tag === 'noun' || (tag === 'name' && names))) {
      let k = i;
      while (
        k > 0 &&
        (tags[k - 1] === 'noun' || tags[k - 1] === 'adj' || tags[k - 1] === 'name' || tags[k - 1] === 'num')
      )
        k--;
      while (k > 0 && (tags[k - 1] === 'det' || tags[k - 1] === 'adj' || tags[k - 1] === 'num')) k--;
      if (tags[k - 1] === 'prep' && !CLAUSE_OPENERS.has(tokens[k - 1]?.norm ?? '')) {
        i = k - 1;
        continue;
      }
      const lemma = lemmas[i] ?? '';
      return isPeople(lemma) || TIME_NOUN.test(lemma) || ABSTRACT.has(lemma) ? null : lemma;
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
  const tight = right(behind === 'in' || behind === 'of' || behind === 'for' ? 4 : 2);
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
  if (change !== null) return { measure: change, counted: changedOf(parsed, number, phrase) };
  // "one child in three": the noun stands inside the figure.
  const inside = number.ratio === null ? -1 : parsed.tags.slice(number.from, number.to).indexOf('noun');
  const own = inside >= 0 ? (parsed.lemmas[number.from + inside] ?? null) : null;
  const counted =
    phrase.lemma ??
    own ??
    (phrase.pronoun !== null || phrase.people ? 'people' : subjectOf(parsed, number.from));
  return { measure: 'share', counted };
}

/** "seized 2.3 tonnes of cocaine": what was done with the goods says more than that they weigh something. */
function takenOf(parsed: Parsed, number: NumberSpan, phrase: Phrase): string | null {
  if (phrase.head === null || !phrase.partitive) return null;
  const event = leftVerb(parsed, number.from, phrase, false);
  return event !== null && GOODS.has(event.entry.id) ? event.entry.id : null;
}

const GOODS = new Set(['seized', 'delivered', 'destroyed']);

/** "Gas has gone up by €0.30", "Repairs will run to $90,000": the subject of what a sum is the level or the step of. */
function pricedThing(parsed: Parsed, number: NumberSpan): string | null {
  const before = parsed.tokens[number.from - 1]?.norm ?? '';
  return before === 'by' || before === 'to' || before === 'at'
    ? subjectHead(parsed, number.from, false)
    : null;
}

/** What changed: "a 12% rise in sales", "a 12 per cent pay rise", "sales rose 12%". */
function changedOf(parsed: Parsed, number: NumberSpan, phrase: Phrase): string | null {
  const { stems, lemmas } = parsed;
  const noun =
    phrase.head !== null && CHANGES.has(stems[phrase.head] ?? '')
      ? phrase.head
      : CHANGES.has(stems[number.to] ?? '')
        ? number.to
        : null;
  if (noun !== null) {
    if (parsed.tokens[noun + 1]?.norm === 'in') {
      const group = nounGroup(parsed, noun + 2);
      if (group.head !== null) return lemmas[group.head] ?? null;
    }
    if (noun > number.to) return lemmas[noun - 1] ?? null;
    const subject = subjectOf(parsed, number.from);
    return subject === null || isPeople(subject) ? (lemmas[noun] ?? null) : subject;
  }
  return subjectHead(parsed, number.from, false) ?? subjectOf(parsed, number.from) ?? phrase.lemma;
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
    if (parsed.tags[i] === 'noun' && parsed.tags[i + 1] !== 'noun' && !PERCENTS.has(parsed.lemmas[i] ?? ''))
      return parsed.lemmas[i] ?? null;
  }
  return null;
}

const PERCENTS = new Set(['percent', 'cent', 'pc', 'point']);

const LASTING = new Set(
  'war conflict siege crisis dispute strike drought blockade occupation insurgency uprising campaign truce ceasefire rebellion feud standoff stand-off fighting offensive battle lockdown ban embargo'.split(
    ' ',
  ),
);

/** "9,000 flying hours" */
const WORKED = /\b(?:flying|working|teaching|driving|man) hours?\b/;

function bindTime(parsed: Parsed, number: NumberSpan, phrase: Phrase): ValueBinding {
  const text = parsed.tokens
    .slice(number.from, number.to + 2)
    .map((t) => t.norm)
    .join(' ');
  const head = phrase.head === null ? null : phrase.lemma;
  // "nine weeks' wages"
  if (head !== null && PURPOSES.get(stem(head)) === 'pay') return { measure: 'money', counted: 'pay' };
  if (number.kind === 'measurement' && WORKED.test(text)) return { measure: 'duration', counted: 'hour' };
  // A war is as old as it is long.
  const old = /\bold\b|-old\b/.test(text) && !LASTING.has(head ?? '');
  if (old) return { measure: 'age', counted: head ?? subjectOf(parsed, number.from) };
  return { measure: 'duration', counted: head ?? sentenceSubject(parsed, number.from) };
}

/** "The tremor, at a depth of 12 km", "waves of four metres", "a dinghy 30 miles off": what has the length. */
function measuredOf(parsed: Parsed, from: number): string | null {
  const thing = (k: number): string | null => {
    const lemma = parsed.lemmas[k] ?? '';
    return parsed.tags[k] === 'noun' && !ABSTRACT.has(lemma) ? lemma : null;
  };
  const attached = thing(from - 1) ?? (parsed.tokens[from - 1]?.norm === 'of' ? thing(from - 2) : null);
  if (attached !== null) return attached;
  const near = subjectOf(parsed, from);
  const subject = subjectHead(parsed, from, true);
  if (subject !== null) return subject;
  return near !== null && !ABSTRACT.has(near) ? near : sentenceSubject(parsed, from);
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
