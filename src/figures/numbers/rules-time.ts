import { COUNTED_OFF } from '../../lexicon/no-figures.js';
import { CALENDAR_UNITS } from '../../lexicon/units.js';
import { nounAt } from './dates.js';
import { isPlainCount, type Rule } from './rule.js';
import type { Scope } from './scope.js';

/** "12 days ago", "two years earlier", "four days on", "seven weeks before Christmas". */
export const timeSince: Rule = (scope, e) => {
  if (e.kind !== 'measurement' || e.unit === null || e.compound?.suffix === 'old') return null;
  const calendar = CALENDAR_UNITS.has(e.unit);
  const clock = e.unit === 'hour' || e.unit === 'minute' || e.unit === 'second';
  if (!calendar && !clock) return null;
  const next = scope.norm(e.to) ?? '';
  if (next === 'ago' || next === 'hence' || next === 'earlier' || next === 'previously') return 'time-since';
  if (next === 'from' && scope.norm(e.to + 1) === 'now') return 'time-since';
  if (!calendar) return null;
  // "for 47 days before it was noticed": how long it went on
  if (next === 'before' && scope.norm(e.from - 1) === 'for') return null;
  if (/^(?:later|before|after|since|prior|into)$/.test(next)) return 'time-since';
  if (next === 'on' && endsOrClause(scope, e.to + 1)) return 'time-since';
  if (scope.norm(e.from - 1) === 'after' && endsOrClause(scope, e.to)) return 'time-since';
  return null;
};

/** The time stops here: a mark, the end, or a clause about something else. */
function endsOrClause(scope: Scope, i: number): boolean {
  const atom = scope.atoms[i];
  return atom === undefined || atom.kind === 'punct' || atom.norm === 'from';
}

/** "a day and a half": how long it felt. Hours and years "and a half" are told for their length. */
export const looseDuration: Rule = (scope, e) => {
  const half = scope.norm(e.to - 1) === 'half' && scope.norm(e.to - 3) === 'and';
  if (!half || e.kind !== 'measurement' || !e.core.article || e.approximator !== null) return null;
  return e.unit === 'day' || e.unit === 'week' || e.unit === 'month' ? 'loose-duration' : null;
};

/** "on day four of the strike", "in week six": a day by its number; "the day four men died" counts men. */
export const dayNumber: Rule = (scope, e) =>
  isPlainCount(e) &&
  e.core.form === 'words' &&
  e.from === e.coreFrom &&
  COUNTED_OFF.has(scope.norm(e.from - 1) ?? '') &&
  BEFORE_DAY.test(scope.norm(e.from - 2) ?? 'on') &&
  (scope.norm(e.to) === 'of' || !nounAt(scope, e.to))
    ? 'ordinal'
    : null;

const BEFORE_DAY =
  /^(?:on|in|into|by|of|for|from|to|until|since|after|before|entering|and|through|during|[.,;:])$/;

/** "open six days a week", "24 hours a day": as good as always. */
export const habit: Rule = (scope, e) => {
  if (e.kind !== 'measurement' || e.core.type !== 'plain' || e.approximator !== null) return null;
  if (!/^(?:a|per|each|every)$/.test(scope.norm(e.to) ?? '')) return null;
  const of = scope.norm(e.to + 1);
  const week = of === 'week' && (e.unit === 'day' || e.unit === 'night');
  return (week && e.best !== null && e.best >= 5 && e.best <= 7) ||
    (of === 'day' && e.unit === 'hour' && e.best === 24)
    ? 'idiom'
    : null;
};
