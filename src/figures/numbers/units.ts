import { ISO_CODES, MONEY_WORDS, NAMES_NEED_SCALE, WEIGHED_WORDS } from '../../lexicon/currencies.js';
import { CANONICAL, CELSIUS_CEILING, type UnitEntry } from '../../lexicon/units.js';
import type { Atom } from './atoms.js';
import type { Core } from './core.js';
import { meansMetres } from './metres.js';
import type { Scope } from './scope.js';
import { MONEY_NAME, MONEY_SIGN, UNIT } from './facts.js';
import {
  CURRENCY_BEFORE,
  CURRENCY_LETTERS,
  CURRENCY_NAMES,
  GLUED_CURRENCIES,
  matchAt,
  UNIT_TABLES,
} from './tables.js';

/** A unit or currency behind (or before) a number; atoms [.., to). */
export interface UnitMatch {
  readonly unit: string;
  readonly kind: 'share' | 'money' | 'measurement';
  readonly to: number;
  /** Joined by a hyphen ("45-day"): the number describes, and a noun may follow. */
  readonly hyphen: boolean;
}

/** May stand between a number and its unit of time: "three full years". */
const BETWEEN = new Set(
  'full whole long straight consecutive more solid short additional further extra successive calendar working flying teaching driving gruelling grueling'.split(
    ' ',
  ),
);
/** Singular forms that are other words behind a number above one ("four barrel bombs", "two second homes"). */
const SINGULAR_ELSE = new Set(['second', 'barrel', 'degree', 'decade', 'century', 'knot', 'min', 'sec']);
const HEAT = new Set(
  'temperature temperatures heat hot cold cool warm mercury thermometer weather forecast fever frost freezing overnight chill warming warmer colder cooler hotter'.split(
    ' ',
  ),
);

/** Units that a hyphened half is told of for its length; "half-day" and "half-year" are kinds of day and year. */
const HALVED = new Set(['mile', 'km', 'hour', 'acre', 'decade', 'century']);

/** The currency sign, code or letter before atom `i`: its ISO code and where it begins. */
export function currencyBefore(
  scope: Scope,
  i: number,
): { readonly code: string; readonly from: number } | null {
  const { atoms } = scope;
  const digits = atoms[i];
  const sign = atoms[i - 1];
  if (!digits || !sign || digits.kind !== 'digits') return null;
  if (sign.kind === 'symbol' || sign.kind === 'punct') {
    const before = atoms[i - 2];
    if (before?.end === sign.start) {
      const code = CURRENCY_BEFORE.get(`${before.text}${sign.text}`);
      if (code !== undefined) return { code: resolve(scope, code), from: i - 2 };
      // "US$40", but "back with us: 57 percent"
      if (sign.text === '$' && (before.norm === 'u.s.' || before.norm === 'us'))
        return { code: 'USD', from: i - 2 };
    }
    const code = CURRENCY_BEFORE.get(sign.text);
    return code === undefined ? null : { code: resolve(scope, code), from: i - 1 };
  }
  if (sign.kind !== 'word' || (sign.facts & MONEY_SIGN) === 0) return null;
  const code = CURRENCY_BEFORE.get(sign.text);
  // "Flight MK417"
  const named =
    /^(?:flight|train|bus|route|coach|service)$/.test(atoms[i - 2]?.norm ?? '') && digits.glue === 'none';
  if (code !== undefined && sign.glue !== 'hyphen' && !named)
    return { code: resolve(scope, code), from: i - 1 };
  // "SDG 20,000", but "SDG 3" and "COP 28" are a goal and a meeting
  if (digits.glue === null && ISO_CODES.has(sign.text) && isSum(scope, i))
    return { code: sign.text, from: i - 1 };
  const letter = digits.glue === 'none' ? CURRENCY_LETTERS.get(sign.text) : undefined;
  if (letter === undefined || !isSum(scope, i)) return null;
  return { code: resolve(scope, letter), from: i - 1 };
}

/** "R500", "P214 million": a sum, not a road or a model, when a scale, a separator or a word of money says so. */
function isSum(scope: Scope, i: number): boolean {
  const high = scope.atoms[i + 1];
  // "R40-50 million"
  const next = scope.norm(high?.kind === 'digits' && high.glue === 'hyphen' ? i + 2 : i + 1) ?? '';
  if (/,\d{3}/.test(scope.atoms[i]?.text ?? '')) return true;
  if (/^(?:m|bn|million|billion|trillion|thousand|k)$/.test(next)) return true;
  for (let k = i - 2; k >= i - 6 && k >= 0; k--) if (MONEY_WORDS.has(scope.norm(k) ?? '')) return true;
  for (let k = i + 1; k <= i + 3; k++) if (MONEY_WORDS.has(scope.norm(k) ?? '')) return true;
  return false;
}

/** The unit or currency that follows a number ending before atom `at`. */
export function unitAfter(scope: Scope, core: Core, at: number): UnitMatch | null {
  const { atoms } = scope;
  const first = atoms[at];
  if (!first) return null;
  if (first.glue === 'none') {
    const glued = gluedUnit(scope, core, at);
    if (glued) return glued;
  }
  if (isFootMark(scope, at)) {
    const foot = scope.units.byName.get('foot');
    if (foot) return made(foot, at + 1, false);
  }
  // "14 m deep"
  if (first.norm === 'm' && core.form === 'digits' && core.scale === 1 && meansMetres(scope, at - 1)) {
    const metre = scope.units.byName.get('metre');
    if (metre) return made(metre, at + 1, false);
  }
  const hyphen = first.glue === 'hyphen' || first.norm === '-';
  let from = first.norm === '-' ? at + 1 : at;
  // "thousands of pounds", "half an hour", "a quarter of a mile"
  const couple = core.type === 'set' && core.article && scope.norm(core.from + 1) === 'couple';
  if ((core.type === 'vague' || couple) && scope.norm(from) === 'of') from++;
  if (isPoints(scope, core, from)) {
    const points = scope.units.byName.get('percentage point');
    const noun = INDEFINITE.has(scope.norm(from) ?? '') ? from + 1 : from;
    if (points) return made(points, noun + 1, hyphen);
  }
  if (core.type === 'fraction') {
    // "a half-mile trench"
    const joined = hyphen ? unitAt(scope, from) : null;
    if (joined && HALVED.has(joined.value.unit)) return made(joined.value, from + joined.length, hyphen);
    if (scope.norm(from) === 'of') from++;
    const article = scope.norm(from);
    if (article !== 'a' && article !== 'an') {
      const percent = unitAt(scope, from);
      return percent?.value.dimension === 'points' && from === at
        ? made(percent.value, from + percent.length, hyphen)
        : null;
    }
    from++;
  }
  const direct = unitAt(scope, from);
  const skipped = direct === null && BETWEEN.has(scope.norm(from) ?? '') ? 1 : 0;
  const match = skipped === 0 ? direct : unitAt(scope, from + 1);
  if (match && (skipped === 0 || match.value.dimension === 'time')) {
    const word = scope.norm(from + skipped) ?? '';
    const plural = core.value === null || core.value > 1;
    if (!(plural && !hyphen && match.length === 1 && SINGULAR_ELSE.has(word) && !/^(?:min|sec)$/.test(word)))
      return made(match.value, from + skipped + match.length, hyphen);
  }
  const money = currencyAfter(scope, core, from, hyphen);
  if (money) return money;
  return degrees(scope, core, from, hyphen);
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an']);

/** The unit whose words begin at atom `at`. */
export function unitAt(
  scope: Scope,
  at: number,
): { readonly value: UnitEntry; readonly length: number } | null {
  const first = scope.atoms[at];
  // The bits know the lexicon's units alone.
  if (first === undefined || ((first.facts & UNIT) === 0 && scope.units === UNIT_TABLES)) return null;
  return matchAt(scope.units.forms, at, scope.norm);
}

/** `3' 4"`, `6′2″`: a foot mark, where digits with an inch mark follow it. */
function isFootMark({ atoms }: Scope, at: number): boolean {
  const mark = atoms[at];
  if (mark?.touches !== true || !FOOT_MARKS.has(mark.text)) return false;
  return atoms[at + 1]?.kind === 'digits' && isInchMark(atoms[at + 2]);
}

const FOOT_MARKS: ReadonlySet<string> = new Set(["'", '’', '′']);

export const isInchMark = (mark: Atom | undefined): boolean =>
  mark?.touches === true && /^["”″]$/.test(mark.text);

const STEP_BEFORE =
  /^(?:by|rose|fell|rise|fall|up|down|gained|lost|gain|climbed|dropped|added|slipped|edged|cut)$/;
const STEP_AFTER =
  /^(?:higher|lower|up|down|above|below|more|less|rise|fall|cut|increase|drop|ahead|behind|clear|to)$/;

/** "half a point higher", "a quarter-point rise", "rose two points": of a percentage that the sentence gives. */
function isPoints(scope: Scope, core: Core, at: number): boolean {
  const article = INDEFINITE.has(scope.norm(at) ?? '');
  const noun = core.type === 'fraction' && article ? at + 1 : at;
  const word = scope.norm(noun) ?? '';
  if (word !== 'point' && word !== 'points') return false;
  if (core.type !== 'fraction' && core.type !== 'plain') return false;
  const step =
    STEP_AFTER.test(scope.norm(noun + 1) ?? '') ||
    STEP_BEFORE.test(scope.norm(core.from - 1) ?? '') ||
    STEP_BEFORE.test(scope.norm(core.from - 2) ?? '');
  return step && scope.sentence.tokens.some(({ norm }) => /^(?:%|percent|cent|pc|pct)$/.test(norm));
}

function gluedUnit(scope: Scope, core: Core, at: number): UnitMatch | null {
  const atom = scope.atoms[at];
  if (!atom) return null;
  if (atom.norm === 'm') {
    const metre = scope.units.byName.get('metre');
    return metre ? made(metre, at + 1, false) : null;
  }
  const currency = GLUED_CURRENCIES.get(atom.text);
  if (currency !== undefined && core.form === 'digits')
    return { unit: currency, kind: 'money', to: at + 1, hyphen: false };
  if (atom.text === 'c' && core.form === 'digits') {
    const warm = scope.sentence.tokens.some((token) => HEAT.has(token.norm));
    if (!warm) return { unit: 'USc', kind: 'money', to: at + 1, hyphen: false };
    return { unit: CANONICAL.temperature, kind: 'measurement', to: at + 1, hyphen: false };
  }
  const capital = atom.norm === 'c' || atom.norm === 'f';
  // "14C" is warm, "14c" is small change; "5g" weighs, "5G" transmits.
  const cased = atom.text === (capital ? atom.norm.toUpperCase() : atom.norm);
  const unit = cased || atom.norm.length > 1 ? scope.units.glued.get(atom.norm) : undefined;
  return unit ? made(unit, at + 1, false) : null;
}

function made(entry: UnitEntry, to: number, hyphen: boolean): UnitMatch {
  return { unit: entry.unit, kind: entry.dimension === 'share' ? 'share' : 'measurement', to, hyphen };
}

function currencyAfter(scope: Scope, core: Core, at: number, hyphen: boolean): UnitMatch | null {
  const first = scope.atoms[at];
  if (first === undefined || (first.facts & (MONEY_NAME | MONEY_SIGN)) === 0) return null;
  const match = matchAt(CURRENCY_NAMES, at, scope.norm);
  const word = first.norm;
  if (!match) {
    // "40 million of the dollars" is none; "£" behind its digits is.
    const symbol = first;
    if (symbol.kind === 'word' && core.form !== 'words' && ISO_CODES.has(symbol.text) && isAmount(core))
      return { unit: symbol.text, kind: 'money', to: at + 1, hyphen };
    const code =
      symbol.kind === 'symbol' && core.form !== 'words' ? CURRENCY_BEFORE.get(symbol.text) : undefined;
    const next = scope.atoms[at + 1];
    if (code === undefined || (next?.kind === 'digits' && next.touches)) return null;
    return { unit: resolve(scope, code), kind: 'money', to: at + 1, hyphen };
  }
  const to = at + match.length;
  if (NAMES_NEED_SCALE.has(word) && match.length === 1 && !isLargeSum(core, word)) return null;
  if (match.value === '?pound' && isWeight(scope, core, at, hyphen))
    return { unit: 'pound', kind: 'measurement', to, hyphen };
  return { unit: resolve(scope, match.value), kind: 'money', to, hyphen };
}

/** Codes that stand behind a small number are more often something else's. */
const isAmount = ({ scale, value }: Core): boolean => scale >= 1000 || (value !== null && value >= 10);

/** "2 billion won", "250,000 crowns"; and no "12,000 won the right to vote". */
const isLargeSum = ({ scale, value }: Core, word: string): boolean =>
  scale >= 1000 || (word !== 'won' && value !== null && value >= LARGE_SUM);
const LARGE_SUM = 10_000;

function isWeight(scope: Scope, core: Core, at: number, hyphen: boolean): boolean {
  if (core.scale >= 1000) return false;
  const isWeighed = (i: number): boolean => WEIGHED_WORDS.has(scope.norm(i) ?? '');
  const next = isWeighed(at + 2) || isWeighed(at + 3);
  if (hyphen) return next || isWeighed(at + 1);
  return isWeighed(core.from - 1) || (next && scope.norm(at + 1) === 'of');
}

/** Degrees with no scale named, and below zero nothing but the number: "minus fourteen". */
function degrees(scope: Scope, core: Core, at: number, hyphen: boolean): UnitMatch | null {
  const word = scope.norm(at);
  const sign = scope.norm(core.from - 1);
  const negative = sign === 'minus' || sign === '−' || sign === '-';
  const named = word === 'degrees' || word === 'degree' || word === '°';
  if (!named) return null;
  if (!negative && !scope.sentence.tokens.some((token) => HEAT.has(token.norm))) return null;
  // "41 degrees north"
  if (/^(?:north|south|east|west|latitude|longitude)$/.test(scope.norm(at + 1) ?? '')) return null;
  const above = core.value !== null && core.value > CELSIUS_CEILING;
  return {
    unit: above ? 'degree Fahrenheit' : CANONICAL.temperature,
    kind: 'measurement',
    to: at + 1,
    hyphen,
  };
}

function resolve(scope: Scope, code: string): string {
  return code.startsWith('?') ? scope.currency(code) : code;
}
