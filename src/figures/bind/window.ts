import type { Window } from '../../model.js';
import { TURNS } from '../../lexicon/contrast.js';
import type { NumberSpan } from '../numbers/index.js';
import type { TimeExpression } from '../windows.js';
import type { Figure, Task } from './figure.js';
import type { Parsed } from './phrase.js';

/** A time expression by the tokens [from, to) that it covers. */
interface Placed {
  readonly time: TimeExpression;
  readonly from: number;
  readonly to: number;
}

/**
 * The time expression that a figure is counted over: the nearest of those that its clause can have, a rate only
 * right behind it.
 */
export function timeOf(task: Task): TimeExpression | null {
  const { number, times, parsed } = task;
  const text = task.document.document.text;
  let best: { time: TimeExpression; distance: number } | null = null;
  for (const time of times) {
    if (time.start < number.end && time.end > number.start) continue;
    const distance = time.start >= number.end ? time.start - number.end : (number.start - time.end) * 1.2;
    if (time.kind === 'rate' && (time.start < number.end || distance > 40)) continue;
    const placed = placeOf(parsed, time);
    if (!isOf(task, placed)) continue;
    const marks = marksIn(text, Math.min(time.end, number.end), Math.max(time.start, number.start));
    const weighted =
      distance + (time.kind === 'day' ? 60 : 0) + (marks + passedOn(parsed, placed, number)) * 25;
    if (best === null || weighted < best.distance) best = { time, distance: weighted };
  }
  return best?.time ?? null;
}

/** Commas and semicolons of a stretch that is short enough for them to count. */
function marksIn(text: string, from: number, to: number): number {
  let marks = 0;
  for (let i = from; i < to - 1 && to - from <= 200; i++) {
    const mark = text[i] === ',' || text[i] === ';';
    if (mark && text[i + 1] === ' ') marks++;
  }
  return marks;
}

/** "60 on Friday and 180 on Sunday": one where the time before has had its figure, else none. */
const passedOn = ({ tokens }: Parsed, { to }: Placed, number: NumberSpan): 0 | 1 =>
  to < number.from && tokens[to]?.norm === 'and' && to + 1 === number.from ? 1 : 0;

function placeOf({ tokens }: Parsed, time: TimeExpression): Placed {
  let from = 0;
  while (from < tokens.length && (tokens[from]?.end ?? 0) <= time.start) from++;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < time.end) to++;
  return { time, from, to };
}

/** Whether the words let the time be the figure's. */
function isOf(task: Task, placed: Placed): boolean {
  const { parsed, number } = task;
  if (isWhen(task, placed.time)) return true;
  return !(
    isToldItself(task, placed.time) ||
    isOfSaying(task, placed) ||
    isCompared(parsed, placed) ||
    isRecord(parsed, placed) ||
    inAside(parsed, placed, number) ||
    isLevel(task, placed) ||
    (placed.from >= number.to ? isOfLater(parsed, placed, number) : isOfEarlier(parsed, placed, number))
  );
}

/** "closed the motorway for seven hours": a stretch of time that is a figure of its own. */
const isToldItself = ({ numbers }: Task, time: TimeExpression): boolean =>
  /^for\b/i.test(time.window.text) &&
  numbers.some((n) => n.quantity.unit !== null && n.core.start < time.end && n.core.end > time.start);

const SAID_TO = new Set(
  'told to reporters journalists parliament lawmakers the press in a statement late early here'.split(' '),
);

/** "the ministry said on Friday", "on Friday the coroner said": the time of the saying. */
function isOfSaying({ parsed, frames }: Task, { time, from }: Placed): boolean {
  if (time.kind !== 'day' && time.kind !== 'moment') return false;
  const { tokens } = parsed;
  return frames.some(({ cueSpan, scope }) => {
    if (cueSpan === null || cueSpan.end > time.start || time.start - cueSpan.end > 60) return false;
    // A time that is reported is not that of the report.
    if (scope.start <= time.start && scope.end >= time.end && cueSpan.end <= scope.start) {
      const next = tokens.find((t) => t.start >= time.end);
      if (next?.norm !== 'that') return false;
    }
    for (let i = from - 1; i >= 0 && (tokens[i]?.start ?? 0) >= cueSpan.end; i--)
      if (!SAID_TO.has(tokens[i]?.norm ?? '')) return false;
    return true;
  });
}

/** "25 fewer than on Monday", "up by a fifth on last year": what it is compared with. */
function isCompared({ tokens, stems, tags }: Parsed, { time, from }: Placed): boolean {
  const before = tokens[from - 1]?.norm;
  if (before === 'than') return true;
  return before === 'on' && time.kind === 'span' && (tags[from - 2] === 'num' || stems[from - 2] === 'fifth');
}

const RECORD =
  /^(?:worst|best|most|first|last|only|(?:dead|bloodi|bigg|larg|high|low|strong|hott|cold|wett|dri|few|fast|heavi|great|long|deep|bad|grav|small|tight|clos|fierc|busi|rich|poor|steep|sharp|weak)(?:li)?est)$/;

/** "the port's biggest haul in a decade": how far back a record goes. */
function isRecord({ tokens, tags }: Parsed, { time, from }: Placed): boolean {
  if (time.kind === 'day' || time.kind === 'rate') return false;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    if (tags[i] === 'punct' || tags[i] === 'num' || tags[i] === 'aux') return false;
    const norm = tokens[i]?.norm ?? '';
    // Nearly all end so, and few other words do.
    if ((norm.endsWith('st') || norm === 'only') && RECORD.test(norm)) return true;
  }
  return false;
}

const RELATIVES = new Set(['who', 'which', 'whose', 'whom']);

/** "The outbreak, which was declared over in June, lasted 16 weeks": the time is told of something else. */
function inAside({ tokens }: Parsed, { from }: Placed, number: NumberSpan): boolean {
  let open = -1;
  for (let i = from - 1; i > 0; i--) {
    if (RELATIVES.has(tokens[i]?.norm ?? '') && /^[,(]$/.test(tokens[i - 1]?.text ?? '')) {
      open = i;
      break;
    }
    if (tokens[i]?.text === ',' || tokens[i]?.text === ';') return false;
  }
  if (open < 0) return false;
  let close = from;
  while (close < tokens.length && !ASIDE_ENDS.has(tokens[close]?.text ?? '')) close++;
  return number.from < open || number.from >= close;
}

const ASIDE_ENDS: ReadonlySet<string> = new Set([',', ')', ';']);

/** "rose by 31 overnight to 208", "gone up by €0.30 to €1.95 since August": the step has the time, not the level. */
function isLevel({ parsed, number, figures }: Task, { time, from }: Placed): boolean {
  const { tokens, stems } = parsed;
  if (tokens[number.from - 1]?.norm !== 'to') return false;
  // "Prices have doubled since the spring, to $4"
  const turned = stems.slice(0, number.from).some((stem) => MULTIPLIED.has(stem));
  if (turned && isSince(time)) return true;
  const stepped = figures.at(-1);
  if (stepped?.sentence !== parsed.sentence || !isStep(stepped)) return false;
  return isSince(time) || (from < number.from && tokens[number.from - 2]?.text !== ',');
}

const MULTIPLIED = new Set(['doubl', 'tripl', 'trebl', 'quadrupl', 'halv']);

const isStep = ({ role, measure }: Figure): boolean =>
  role === 'rise' || measure === 'rise' || measure === 'fall';

/** The time stands behind the figure, in a clause that says something else. */
function isOfLater({ tokens, tags }: Parsed, { time, from }: Placed, number: NumberSpan): boolean {
  // "Seven villages were cut off on Friday, eleven by Sunday": right behind another number, it is of that one.
  if (from - 1 > number.to && tags[from - 1] === 'num' && tokens[from - 2]?.text === ',') return true;
  let reason = false;
  for (let i = number.to; i < from; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ';' || TURNS.has(norm)) return true;
    // "cut 1,400 jobs after a loss of $31m for the year to March": the time of the loss.
    if (REASONS.has(norm)) reason = true;
    if (reason && (YEARLY.test(time.window.text) || (time.kind === 'span' && tags[i] === 'num'))) return true;
    // "widened to $31m from $12m a year earlier"
    if (norm === 'from' && isEarlierTime(time) && (tags[i + 1] === 'num' || tags[i + 2] === 'num'))
      return true;
    if (tags[i] !== 'punct' || norm !== ',') continue;
    // "96% full, up from 81% a week ago", "and two more died on Saturday"
    if (isOlder(tokens[i + 1]?.norm, tokens[i + 2]?.norm)) return true;
    if (tokens[i + 1]?.norm === 'with' && tags[i + 2] === 'num') return true;
    if (tokens[i + 1]?.norm === 'and' && isClause({ tags }, i + 2, from)) return true;
    if (tokens[i + 1]?.norm === 'another' || tags[i + 1] === 'num') {
      if (isClause({ tags }, i + 1, from)) return true;
    }
  }
  return false;
}

/** What says over what time a business counts, before its noun: "its annual loss". */
const YEARLY = /^(?:annual|yearly|quarterly|half-yearly|full-year|half-year|first-half|second-half)$/;
const REASONS = new Set(['after', 'following', 'despite', 'amid']);

const isEarlierTime = ({ window }: TimeExpression): boolean =>
  /\b(?:ago|earlier|before|previous|prior|last)\b|^in \d{4}$/.test(window.text);

const isOlder = (first: string | undefined, second: string | undefined): boolean =>
  first === 'compared' || ((first === 'up' || first === 'down') && second === 'from');

/** Whether tokens [from, to) hold a finite verb behind a subject. */
function isClause({ tags }: Pick<Parsed, 'tags'>, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const tag = tags[i];
    if (tag === 'aux' || tag === 'verb' || tag === 'part') return true;
    if (tag === 'punct' || tag === 'sub') return false;
  }
  return false;
}

/** The time stands before the figure, at the end of a clause that is over. */
function isOfEarlier({ tokens, tags }: Parsed, { from, to }: Placed, number: NumberSpan): boolean {
  // "Announcing results for the year to June, the group said": the time of those results.
  if (tags[0] === 'ing') return true;
  // "An earlier round of cuts, in 2019, cost 210 jobs", "Nor is it the first: in 2009, 74 died"
  const before = tokens[from - 1]?.text;
  const aside = (before === ',' && tokens[to]?.text === ',') || before === ':';
  const opens =
    aside || !tags.slice(0, from).some((tag) => tag === 'aux' || tag === 'verb' || tag === 'part');
  // "six days of air strikes by two allies in which, activists say, 500 civilians have been killed"
  for (let i = to + 1; i < number.from; i++)
    if (tokens[i]?.norm === 'which' && DURING.has(tokens[i - 1]?.norm ?? '')) return false;
  for (let i = to; i < number.from; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ';' || TURNS.has(norm)) return true;
    if (opens) continue;
    // "the strike of 2012, which lasted 26 days": the time is that of what the clause is told of.
    if (i === to && norm === ',' && tokens[from]?.norm === 'of' && RELATIVES.has(tokens[i + 1]?.norm ?? ''))
      return false;
    if (norm === ',' && !goesOn(tokens[i + 1]?.norm ?? '', tags[i + 1])) return true;
    // "attacked a convoy on 19 September and killed 20" goes on, "... in 18 months and owes its players" does not.
    if (norm === 'and' && tags[i + 1] !== 'num' && tags[i + 1] !== 'ing' && tags[i + 1] !== 'part')
      return true;
  }
  return false;
}

/** What follows the comma tells more of the same event: "killing six", "including nine children", "when". */
const goesOn = (norm: string, tag: string | undefined): boolean =>
  tag === 'ing' || norm === 'when' || (tag === 'prep' && !AGAINST.has(norm) && !ABOUT.has(norm));
const DURING = new Set(['in', 'during', 'over']);
const ABOUT = new Set(['about', 'around', 'over', 'under']);
const AGAINST = new Set(['against', 'from', 'than', 'unlike', 'like', 'versus', 'by']);

export const isSince = (time: TimeExpression): boolean => /^since\b/i.test(time.window.text);

/** "the deadliest since 1988, when 25,000 people died": the figure is of then, not of the time since. */
export const isWhen = ({ document, number }: Task, time: TimeExpression): boolean =>
  time.end <= number.start && /^,? when\b/.test(document.document.text.slice(time.end, time.end + 8));

/** The window of a time; "since 1988, when" is that year and not the time since. */
export function windowOf(task: Task, time: TimeExpression): Window {
  const year = isSince(time) && isWhen(task, time) ? /\b\d{4}\b/.exec(time.window.text)?.[0] : undefined;
  return year === undefined
    ? time.window
    : { text: year, start: `${year}-01-01`, end: `${year}-12-31`, days: 365 };
}
