import { PEOPLE } from '../../lexicon/people.js';
import { FURNITURE_AFTER, PHONE_BEFORE, SCORE_WORDS, STREET_BEFORE } from '../../lexicon/rejections.js';
import type { Atom } from './atoms.js';
import { nounAt, type Block } from './dates.js';
import { EQUALS, WESTERN } from './facts.js';
import { isCapital, type Scope } from './scope.js';
import { CURRENCY_BEFORE } from './tables.js';

/** Telephone and account numbers, scores, rates, versions, list numbers: whatever is digits in a row. */
export function matchCode(scope: Scope, i: number): Block | null {
  return (
    versionAt(scope, i) ?? phoneAt(scope, i) ?? rateAt(scope, i) ?? scoreAt(scope, i) ?? listAt(scope, i)
  );
}

/** "17.4.1", "1.2.3-beta": two stops in one number, and no thousands. */
function versionAt(scope: Scope, i: number): Block | null {
  const atom = scope.atoms[i];
  if (atom?.kind !== 'digits' || (atom.facts & WESTERN) !== 0) return null;
  if (!/^\d+(?:\.\d+){2,}$/.test(atom.text)) return null;
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(atom.text)) return null;
  return { from: i, to: i + 1, reason: 'version' };
}

const MIN_PHONE = 7;

/** Groups of digits that are no thousands ("01782 496 0118", "1290 0540 1771"), and long ones alone. */
function phoneAt(scope: Scope, i: number): Block | null {
  const first = scope.atoms[i];
  if (first?.kind !== 'digits') return null;
  const plus = scope.norm(i - 1) === '+' && first.touches;
  if (!plus && isShortAlone(scope, i, first)) return null;
  let to = i;
  let digits = 0;
  const groups: string[] = [];
  for (; to < i + 14; to++) {
    const atom = scope.atoms[to];
    if (!atom) break;
    const gap = to === i ? '' : scope.text.slice(scope.atoms[to - 1]?.end, atom.start);
    if (to > i && gap !== '' && gap !== ' ' && gap !== '\u00a0') break;
    if (atom.kind === 'digits' && /^\p{Nd}+$/u.test(atom.text)) {
      groups.push(atom.text);
      digits += atom.text.length;
    } else if (!(/^[-()‐‑]$/.test(atom.text) && scope.atoms[to + 1]?.kind === 'digits')) break;
  }
  const next = scope.atoms[to];
  if (next?.glue === 'none' && groups.length > 1) return null;
  // "in 1988 3000 people": a year and a count.
  if (groups.length === 2 && /^(?:1[89]|20)\d\d$/.test(groups[0] ?? '')) return null;
  const thousands =
    groups.length > 1 &&
    groups.every((group, k) => (k === 0 ? group.length <= 3 && !group.startsWith('0') : group.length === 3));
  if (plus && digits >= MIN_PHONE) return { from: i - 1, to, reason: 'phone' };
  if (groups.length > 1 && digits >= MIN_PHONE && phoneBefore(scope, i))
    return { from: i, to, reason: 'phone' };
  if (groups.length > 1 && !thousands && digits >= MIN_PHONE && groups.some((group) => group.length > 2))
    return { from: i, to, reason: 'phone' };
  const only = groups[0] ?? '';
  if (groups.length === 1) {
    // A long bare number that is not round: a registration or an account.
    if (only.length >= MIN_PHONE && !only.endsWith('000') && !isCounted(scope, i))
      return { from: i, to: i + 1, reason: 'code' };
    if (/^0\d+$/.test(only)) return { from: i, to: i + 1, reason: 'code' };
    if (phoneCue(scope, i) && only.length >= 3) return { from: i, to: i + 1, reason: 'phone' };
  }
  return null;
}

/** A few digits with a word behind them, as nearly all are: part of no longer number, and no code. */
const isShortAlone = ({ atoms }: Scope, i: number, { text }: Atom): boolean =>
  text.length < MIN_PHONE && !text.startsWith('0') && atoms[i + 1]?.kind === 'word';

/** "1437190 votes", "$1437190": a long number that its page prints without separators. */
function isCounted(scope: Scope, i: number): boolean {
  const sign = scope.atoms[i - 1];
  if (sign?.kind === 'symbol' && CURRENCY_BEFORE.has(sign.text)) return true;
  const next = scope.atoms[i + 1];
  if (next?.kind !== 'word' || isCapital(next) || !nounAt(scope, i + 1)) return false;
  return scope.atoms[i]?.text.startsWith('0') === false && (next.norm.endsWith('s') || PEOPLE.has(next.norm));
}

function phoneBefore(scope: Scope, i: number): boolean {
  const at = scope.norm(i - 1) === ':' || scope.norm(i - 1) === 'on' ? i - 2 : i - 1;
  return PHONE_BEFORE.has(scope.norm(at) ?? '');
}

function phoneCue(scope: Scope, i: number): boolean {
  return phoneBefore(scope, i) && !isCapital(scope.atoms[i + 1]) && scope.atoms[i + 1]?.kind !== 'word';
}

/** "$1 = 0.7615 pounds": the whole equation. */
function rateAt(scope: Scope, i: number): Block | null {
  const atom = scope.atoms[i];
  if (atom?.kind !== 'digits' || (scope.facts & EQUALS) === 0) return null;
  const equal = [1, 2, 3].find((k) => scope.norm(i + k) === '=');
  if (equal === undefined) return null;
  let to = i + equal + 1;
  while (to < i + equal + 4 && scope.atoms[to] && scope.atoms[to]?.kind !== 'digits') to++;
  if (scope.atoms[to]?.kind !== 'digits') return null;
  to++;
  while (scope.atoms[to]?.kind === 'word' && to < i + equal + 7) to++;
  const from = scope.atoms[i - 1]?.kind === 'symbol' ? i - 1 : i;
  return { from, to, reason: 'exchange-rate' };
}

/** Up to three digits and nothing else. */
const isSmall = ({ facts, text }: Atom): boolean => (facts & WESTERN) !== 0 && text.length <= 3;

/** "2-1", "6-3 6-4", "52–48"; "Bullets 2, Strikers 1". */
function scoreAt(scope: Scope, i: number): Block | null {
  const [left, dash, right] = [scope.atoms[i], scope.atoms[i + 1], scope.atoms[i + 2]];
  if (left?.kind !== 'digits' || !isSmall(left)) return null;
  if (
    dash &&
    DASHES.has(dash.text) &&
    dash.start === left.end &&
    right?.kind === 'digits' &&
    right.start === dash.end &&
    isSmall(right) &&
    scope.atoms[i + 3]?.glue !== 'none'
  ) {
    const falls = Number(left.text) >= Number(right.text);
    const again = scope.atoms[i + 3]?.kind === 'digits' && DASHES.has(scope.norm(i + 4) ?? '');
    // "10-15 people" and "2-3 million" count, sport or no sport.
    const counts = nounAt(scope, i + 3) && !SCORE_NOUNS.test(scope.norm(i + 3) ?? '');
    const unit = scope.atoms[i + 3]?.kind === 'symbol' || scope.atoms[i - 1]?.kind === 'symbol';
    const game = !counts && !unit && near(scope, i, SCORE_WORDS);
    if ((falls && !unit) || again || game) {
      let to = i + 3;
      while (
        to < i + 24 &&
        scope.atoms[to]?.kind === 'digits' &&
        DASHES.has(scope.norm(to + 1) ?? '') &&
        scope.atoms[to + 2]?.kind === 'digits'
      )
        to += 3;
      return { from: i, to, reason: 'score' };
    }
    return null;
  }
  // "won 3 to 1", "leading 2 to 0 at half-time"
  if (
    dash?.norm === 'to' &&
    right?.kind === 'digits' &&
    /^\d{1,2}$/.test(right.text) &&
    (SCORED.test(scope.norm(i - 1) ?? '') ||
      ((scope.norm(i - 1) === 'by' || isCapital(scope.atoms[i - 1])) && near(scope, i, BEATEN))) &&
    !nounAt(scope, i + 3) &&
    scope.atoms[i + 3]?.kind !== 'symbol' &&
    scope.atoms[i + 3]?.glue !== 'none'
  )
    return { from: i, to: i + 3, reason: 'score' };
  // "were 214 for 6 at tea"
  if (
    dash?.norm === 'for' &&
    right?.kind === 'digits' &&
    /^(?:\d|10)$/.test(right.text) &&
    /^(?:were|was|are|reached|made|on|at|to|slumped|collapsed|declared)$/.test(scope.norm(i - 1) ?? '') &&
    !nounAt(scope, i + 3) &&
    scope.atoms[i + 3]?.kind !== 'symbol' &&
    scope.atoms[i + 3]?.glue !== 'none'
  )
    return { from: i, to: i + 3, reason: 'score' };
  // "Bullets 2, Strikers 1"
  if (isSmall(left) && isCapital(scope.atoms[i - 1]) && dash?.text === ',' && opensLine(scope, i - 1)) {
    for (let k = i + 2; k <= i + 5; k++) {
      const atom = scope.atoms[k];
      if (atom?.kind === 'digits') {
        const last = scope.atoms[k + 1];
        if (k > i + 2 && isSmall(atom) && (last === undefined || /^[.;)]$/.test(last.text)))
          return { from: i, to: k + 1, reason: 'score' };
        return null;
      }
      if (!isCapital(atom)) return null;
    }
  }
  return null;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–']);

/** Nothing but capitalised words stands before atom `i`: a result, not a count in a sentence. */
function opensLine(scope: Scope, i: number): boolean {
  let at = i;
  while (at >= 0 && at > i - 5 && isCapital(scope.atoms[at])) at--;
  const mark = scope.atoms[at];
  return mark === undefined || mark.kind === 'symbol' || /^[>|•·*]$/.test(mark.text);
}

const BEATEN: ReadonlySet<string> = new Set([
  'beat',
  'beats',
  'beaten',
  'beating',
  'thrashed',
  'trounced',
  'won',
  'wins',
]);
const SCORED = /^(?:won|win|lost|lose|led|lead|leading|trailed|trailing|ahead|behind|drew)$/;
const SCORE_NOUNS =
  /^(?:win|wins|victory|victories|defeat|defeats|draw|draws|lead|loss|losses|score|scoreline|triumph|thrashing|vote|votes|verdict|ruling|decision|majority|home|away|up|down|ahead|after|at)$/;

function near(scope: Scope, i: number, words: ReadonlySet<string>): boolean {
  for (let k = i - 5; k <= i + 7; k++) if (words.has(scope.norm(k) ?? '')) return true;
  return false;
}

const isEnumerated = (scope: Scope, i: number): boolean =>
  /^(?:[:,;]|and|or)$/.test(scope.norm(i - 2) ?? '') && scope.atoms[i + 2]?.kind === 'word';

/** "3.", "3)" or "(3)" before a text of its own; "[3]" behind a word leads to a note. */
function listAt(scope: Scope, i: number): Block | null {
  const atom = scope.atoms[i];
  const [open, close] = [scope.atoms[i - 1], scope.atoms[i + 1]];
  if (atom?.kind === 'digits' && atom.touches && close?.touches === true && /^\d{1,3}$/.test(atom.text)) {
    if (i === 1 && open?.text === '(' && close.text === ')' && isCapital(scope.atoms[2 + i]))
      return { from: i, to: i + 1, reason: 'list' };
    // "it lists: (1) bread, (2) salt and (3) oil"
    if (open?.text === '(' && close.text === ')' && Number(atom.text) <= 20 && isEnumerated(scope, i))
      return { from: i, to: i + 1, reason: 'list' };
    if (open?.text === '[' && close.text === ']' && (open.touches || scope.atoms.length === 3))
      return { from: i, to: i + 1, reason: 'list' };
  }
  if (i !== 0 || atom?.kind !== 'digits' || !/^\d{1,3}$/.test(atom.text)) return null;
  const mark = scope.atoms[1];
  if (!mark || !/^[.)]$/.test(mark.text) || mark.start !== atom.end) return null;
  return { from: 0, to: 2, reason: 'list' };
}

/** "12 Oak Street", "Rue des Lilas 8", "SW1A 1AA". */
export function inStreet(scope: Scope, from: number): boolean {
  for (let k = from - 1; k >= from - 4 && k >= 0; k--) {
    const atom = scope.atoms[k];
    if (atom?.kind !== 'word') return false;
    if (STREET_BEFORE.has(atom.norm) && isCapital(atom)) return true;
    if (!isCapital(atom) && !PARTICLES.has(atom.norm)) return false;
  }
  return false;
}

const PARTICLES: ReadonlySet<string> = new Set('de des du la le del di da der van von'.split(' '));

/** "412 shares", "Views: 8,417", "6 min read", in a line that says little else. */
export function isFurniture(scope: Scope, coreFrom: number, to: number): boolean {
  const next = scope.norm(to) ?? '';
  if (
    (next === 'read' || next === 'listen' || next === 'watch') &&
    /^(?:min|mins|minute|minutes)$/.test(scope.norm(to - 1) ?? '')
  )
    return true;
  // Pages print their counters at the start of a line, or behind a bar.
  const before = scope.norm(coreFrom - 1);
  const line = before === undefined || SEPARATORS.has(before) || FURNITURE_AFTER.has(before);
  const short = scope.atoms.length <= 9;
  if (short && (before === ':' || before === '(') && FURNITURE_AFTER.has(scope.norm(coreFrom - 2) ?? ''))
    return true;
  if (!line) return false;
  if (/^(?:comments?|shares?|views|likes)$/.test(next)) return short || scope.norm(to + 1) === 'on';
  return short && next === 'view' && /^comments?$/.test(scope.norm(to + 1) ?? '');
}

const SEPARATORS: ReadonlySet<string> = new Set(['|', '·', '•']);
