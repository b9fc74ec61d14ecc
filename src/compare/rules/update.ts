import { fits, pointOf } from '../../align/intervals.js';
import { dayNumber, type Figure } from '../../align/quantities-figure.js';
import { wordsOf } from '../../align/quantities-wording.js';
import { sameSpeaker, shareName } from '../../align/same-quantity-limits.js';
import { isSwapped } from '../../align/same-quantity-numbers.js';
import {
  COUNTED_WORDS,
  INDEPENDENT_WORDS,
  MOTION,
  OFFICIAL_WORDS,
  ON_DUTY_VERBS,
  PROGRESS_WORDS,
  RISE_WORDS,
  RUNNING_HEADS,
  RUNNING_VERBS,
  SENT_HEADS,
  SPREAD_WORDS,
  VOTE_WORDS,
} from '../../lexicon/inverse.js';
import { quantityLabel } from '../labels-numbers.js';
import { trial, type Pair, type Rule, type Trial } from './rule.js';

/** The last days may have brought at most this many times the daily average so far. */
const PACE = 4;
/**
 * Where no start is known: how many times a count may grow in a day. Small counts jump as rescuers arrive; one
 * in the hundreds of thousands that grows by half overnight is another count.
 */
const A_DAY = [
  { upTo: 1_000, times: 4 },
  { upTo: 10_000, times: 3 },
  { upTo: 100_000, times: 1.75 },
  { upTo: Infinity, times: 1.1 },
] as const;
/** So many days after the time that a figure is said to be of, its count no longer runs. */
const SETTLED_DAYS = 3;
/** A longer time than this is one that a count runs over, not an event. */
const EVENT_DAYS = 10;
/** Two authorities that count within so many days of one another are rivals, not successive. */
const RIVAL_DAYS = 2;

export const update: Rule = {
  id: 'update',
  title: 'A running count that a later report raises',
  explains: true,
  docs: [
    'Holds when the figure of the later article (by the day it was published) continues that of the earlier:',
    'a count that only rises (killed, injured, arrested, infected, burned, the share done ...) is higher, a count that goes either way',
    '(missing, displaced, deployed, who and what is at work there) is different, and any other figure is different with words that say so',
    '("has gone up to", "revised from"). A count that rises may come down only when the later text speaks of a',
    'revision or correction. An earlier state that an article itself gives ("up from 34") explains the report',
    'that still has it. It fails on the same day without such words, when the growth would need more than',
    `${PACE} times the daily average so far (where a window says when counting began) or, where none does, more`,
    `than ${A_DAY[0].times} times the earlier figure for each day between (less for counts above ${A_DAY[0].upTo}), when`,
    `what is counted was over ${SETTLED_DAYS} days before, and when two authorities of which one is no official one`,
    `count within ${RIVAL_DAYS} days of each other. On the same day it holds when the higher figure is one`,
    'that the count "has risen to", or the lower one is a count "so far". Who was aboard, how deep, how many',
    'marched: such figures do not run.',
  ].join(' '),
  examples: [
    {
      a: { value: 17, measure: 'killed', published: '2024-11-15' },
      b: { value: 31, measure: 'killed', published: '2024-11-16' },
      holds: true,
    },
    {
      a: { value: 17, measure: 'killed', published: '2024-11-15' },
      b: { value: 31, measure: 'killed', published: '2024-11-15' },
      holds: false,
    },
    {
      a: { value: 134, measure: 'injured', published: '2024-11-15', speaker: 'Dr Halloran' },
      b: { value: 143, measure: 'injured', published: '2024-11-16', speaker: 'Dr Halloran' },
      holds: false,
    },
    {
      a: { value: 31, measure: 'killed', published: '2024-11-15' },
      b: { value: 17, measure: 'killed', published: '2024-11-16' },
      holds: false,
    },
    {
      a: { value: 31, measure: 'killed', published: '2024-11-15' },
      b: {
        value: 17,
        measure: 'killed',
        published: '2024-11-16',
        sentence: 'The toll was revised down to 17.',
      },
      holds: true,
    },
    {
      a: { value: 63, measure: 'missing', published: '2024-11-15' },
      b: { value: 46, measure: 'missing', published: '2024-11-16' },
      holds: true,
    },
    {
      a: { value: 192, measure: 'aboard', published: '2024-11-15' },
      b: { value: 350, measure: 'aboard', published: '2024-11-16' },
      holds: null,
    },
    {
      a: {
        value: 9000,
        measure: 'vaccinated',
        published: '2025-02-19',
        window: 'since 8 February',
        days: 11,
      },
      b: { value: 16000, measure: 'vaccinated', published: '2025-02-20' },
      holds: false,
    },
  ],
  apply,
};

function apply(pair: Pair): Trial | null {
  const { lower, upper } = pair;
  const earlierState = supersededBy(lower, upper, pair) ?? supersededBy(upper, lower, pair);
  if (earlierState !== null) return earlierState;
  const [x, y] = [momentOf(lower), momentOf(upper)];
  const motion = motionOf(lower) ?? motionOf(upper);
  const words = lower.moves || upper.moves;
  if (motion === undefined && !words) return null;
  const misread = misreadOf(lower, upper);
  if (misread !== null && motion !== undefined) return trial('update', false, misread, true);
  if (x === null || y === null) {
    if (motion === undefined) return null;
    const said = motion === 'rises' ? risen(lower, upper, pair) : null;
    const why = said ?? 'which report came first is not known';
    return trial('update', said !== null, why, said !== null);
  }
  if (Math.abs(x - y) < 1e-9) {
    if (motion === undefined) return null;
    const said = motion === 'rises' ? risen(lower, upper, pair) : null;
    return trial('update', said !== null, said ?? `both are of ${dayText(lower)}`, said !== null);
  }
  const [earlier, later] = x < y ? [lower, upper] : [upper, lower];
  const rises = later === upper;
  const gap = Math.abs(x - y);
  const settled = settledBefore(earlier) ?? settledBefore(later);
  if (settled !== null && motion !== undefined && !later.moves && !later.revises)
    return trial('update', false, settled, false);
  if (motion !== undefined && areRivals(earlier, later) && gap < RIVAL_DAYS && (rises || motion === 'varies'))
    return trial(
      'update',
      false,
      `two authorities counted within ${RIVAL_DAYS} days: ${sequence(earlier, later)}`,
      false,
    );
  if (motion === 'varies') {
    const pace = growthOf(earlier, later, gap);
    return trial('update', pace.holds, pace.text, later.moves);
  }
  if (motion === undefined) {
    if (!later.moves) return null;
    return trial('update', true, sequence(earlier, later), true);
  }
  if (!rises) {
    const revised = later.revises;
    return trial(
      'update',
      revised,
      revised
        ? `the later report revises it: ${sequence(earlier, later)}`
        : `the later report gives fewer and speaks of no revision: ${sequence(earlier, later)}`,
      revised,
    );
  }
  const pace = paceOf(earlier, later, gap, pair);
  return trial('update', pace.holds, pace.text, later.moves);
}

/** One authority's number with two digits changed about is a slip of somebody's pen, and no count that has run. */
function misreadOf(a: Figure, b: Figure): string | null {
  if (!isSwapped(a.reading.best, b.reading.best) || !sameSpeaker(a, b)) return null;
  return `both are what ${a.claim.attribution.speaker ?? ''} said, with two digits changed about`;
}

/** What puts the higher of two counts of one day after the lower, else null. */
function risen(lower: Figure, upper: Figure, { group }: Pair): string | null {
  const rises = group.figures.find(
    (f) =>
      fits(f.reading, upper.reading) &&
      !fits(f.reading, lower.reading) &&
      wordsOf(f.claim.sentence.text).some((w) => RISE_WORDS.has(w)),
  );
  if (rises !== undefined) return `the count has risen to ${label(rises)}`;
  const moment = lower.claim.window?.text ?? '';
  if (/^(?:by|as of)\b/i.test(moment) && !/^(?:by|as of)\b/i.test(upper.claim.window?.text ?? ''))
    return `${label(lower)} is the count ${moment}`;
  return /\bso far\b/i.test(lower.claim.sentence.text) ? `${label(lower)} is the count so far` : null;
}

/** One of the two is an earlier state that its own article has left behind. */
function supersededBy(old: Figure, other: Figure, pair: Pair): Trial | null {
  if (old.claim.role === 'previous' && !fits(old.reading, other.reading))
    return trial('update', true, `${label(old)} is given as an earlier state`, true);
  // An article gives this very figure as what the other was before.
  const now = pair.group.figures.filter((f) => f.claim.role !== 'previous' && fits(f.reading, other.reading));
  const before = pair.group.figures.find(
    (f) =>
      f.claim.role === 'previous' &&
      fits(f.reading, old.reading) &&
      now.some((g) => g.source === f.source && !fits(g.reading, f.reading)),
  );
  return before === undefined
    ? null
    : trial('update', true, `${label(other)} replaces ${label(before)}: “${before.claim.text}”`, true);
}

/** The day of a figure: of its article, moved by a window that ends at a moment of its own. */
function momentOf(figure: Figure): number | null {
  const { day } = figure.source;
  const end = dayNumber(figure.claim.window?.end ?? null);
  if (day === null) return end;
  // "by Friday evening" in Sunday's paper; never later than the paper.
  const base = end !== null && figure.claim.window?.days === null && end < day ? end : day;
  return base + clockOf(figure);
}

const CLOCK =
  /\bby (?:(?:about |around )?(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m|(noon|midday|mid-morning|nightfall|midnight|dusk|dawn|daybreak))/i;
const HOURS: Readonly<Record<string, number>> = {
  noon: 12,
  midday: 12,
  'mid-morning': 10,
  nightfall: 20,
  midnight: 24,
  dusk: 20,
  dawn: 6,
  daybreak: 6,
};

/** The share of the day that a stated clock time adds, 0 when none is stated. */
function clockOf(figure: Figure): number {
  const match = CLOCK.exec(figure.claim.window?.text ?? '');
  if (match === null) return 0;
  const named = HOURS[(match[4] ?? '').toLowerCase()];
  const hour =
    named ??
    (Number(match[1]) % 12) + (match[3]?.toLowerCase() === 'p' ? 12 : 0) + Number(match[2] ?? 0) / 60;
  return hour / 24;
}

export function motionOf(figure: Figure): 'rises' | 'varies' | undefined {
  if (figure.background !== null) return undefined;
  const known = MOTION.get(figure.measure);
  if (known !== undefined) return known;
  if (figure.measure === 'share')
    return besides(figure, PROGRESS_WORDS) ? 'rises' : isOfCount(figure) ? 'varies' : undefined;
  if (figure.measure === 'area') return besides(figure, SPREAD_WORDS) ? 'rises' : undefined;
  const { head, verb } = figure;
  if (
    head !== null &&
    SENT_HEADS.has(head) &&
    (verb === null ? figure.measure === 'present' : ON_DUTY_VERBS.has(verb))
  )
    return 'varies';
  if (!figure.open) return undefined;
  return (head !== null && RUNNING_HEADS.has(head)) || (verb !== null && RUNNING_VERBS.has(verb))
    ? 'rises'
    : undefined;
}

/** "With 30 percent of the votes counted, she had 43.6 percent": a share that the count moves up and down. */
function isOfCount({ claim }: Figure): boolean {
  const words = wordsOf(claim.sentence.text);
  return words.some((w) => VOTE_WORDS.has(w)) && words.some((w) => COUNTED_WORDS.has(w));
}

/** How far before and after a figure the words are read that say what it is a share or an area of. */
const BESIDE = { before: 40, after: 30 };

function besides({ claim }: Figure, words: ReadonlySet<string>): boolean {
  const { sentence } = claim;
  const at = claim.start - sentence.start;
  const near = sentence.text.slice(Math.max(0, at - BESIDE.before), at + claim.text.length + BESIDE.after);
  return wordsOf(near).some((w) => words.has(w));
}

function areRivals(a: Figure, b: Figure): boolean {
  if (a.speaker.length === 0 || b.speaker.length === 0 || shareName(a.speaker, b.speaker)) return false;
  const independent = (f: Figure): boolean =>
    f.speaker.some((w) => INDEPENDENT_WORDS.has(w)) && !f.speaker.some((w) => OFFICIAL_WORDS.has(w));
  return independent(a) || independent(b);
}

/** "Last week's convoy": what a figure is said to be of was over days before its report, else null. */
function settledBefore({ claim, source }: Figure): string | null {
  const { window } = claim;
  const end = dayNumber(window?.end ?? null);
  if (window === null || end === null || source.day === null || (window.days ?? Infinity) > EVENT_DAYS)
    return null;
  const days = source.day - end;
  return days >= SETTLED_DAYS ? `“${window.text}” was over ${days} days before` : null;
}

/** Whether a count can have grown so fast. */
function paceOf(earlier: Figure, later: Figure, gap: number, pair: Pair): { holds: boolean; text: string } {
  const from = earlier.reading.reader.high ?? pointOf(earlier.reading);
  const to = later.reading.reader.low ?? pointOf(later.reading);
  const more = to - from;
  const days = Math.max(1, Math.ceil(gap));
  const began =
    dayNumber(earlier.claim.window?.start ?? later.claim.window?.start ?? null) ?? pair.group.began;
  const counted = began === null || earlier.source.day === null ? null : earlier.source.day - began;
  if (counted !== null && counted >= 2) {
    const average = from / counted;
    const holds = more / days <= PACE * average;
    const text = `${sequence(earlier, later)}; ${round(average)} a day so far, ${round(more / days)} a day since`;
    return { holds, text };
  }
  return growthOf(earlier, later, gap);
}

/** Whether a count that no start is known of can have moved so far, up or down, in so many days. */
function growthOf(earlier: Figure, later: Figure, gap: number): { holds: boolean; text: string } {
  const up = pointOf(earlier.reading) <= pointOf(later.reading);
  const [lower, upper] = up ? [earlier, later] : [later, earlier];
  const from = lower.reading.reader.high ?? pointOf(lower.reading);
  const to = upper.reading.reader.low ?? pointOf(upper.reading);
  const days = Math.max(1, Math.ceil(gap));
  const times = A_DAY.find(({ upTo }) => from <= upTo)?.times ?? 1;
  const most = times ** Math.min(days, 12);
  const holds = from <= 0 || to / from <= most;
  return {
    holds,
    text: holds
      ? sequence(earlier, later)
      : `${sequence(earlier, later)}: more than ${round(most)} times as many in ${days === 1 ? 'a day' : `${days} days`}`,
  };
}

const label = (f: Figure): string => quantityLabel(f.claim.quantity);
/** "2024-11-15"; "about" where the article itself does not date itself. */
function dayText({ source }: Figure): string {
  if (source.published !== null || source.day === null)
    return source.published?.slice(0, 10) ?? 'an unknown day';
  return `about ${new Date(source.day * 86_400_000).toISOString().slice(0, 10)}`;
}
/** "31 on 2024-11-15, 38 on 2024-11-16"; of one day with the moments that tell them apart. */
function sequence(earlier: Figure, later: Figure): string {
  const oneDay = dayText(earlier) === dayText(later);
  const text = (figure: Figure): string => {
    const moment = oneDay ? figure.claim.window?.text : undefined;
    return `${label(figure)} on ${dayText(figure)}${moment === undefined ? '' : ` (${moment})`}`;
  };
  return `${text(earlier)}, ${text(later)}`;
}
const round = (value: number): string => (value >= 10 ? String(Math.round(value)) : value.toFixed(1));
