import { facingRatio, fits, fitsStrictly } from '../../align/intervals.js';
import type { Figure } from '../../align/quantities-figure.js';
import { wordsOf } from '../../align/quantities-wording.js';
import { haveTwoVoices, sameSpeaker, shareName } from '../../align/same-quantity-speakers.js';
import { isSwapped } from '../../align/same-quantity-numbers.js';
import { isSaidNotToBe } from '../../align/same-quantity-rivals.js';
import { ranOn, toldLater } from '../../align/told.js';
import { INDEPENDENT_WORDS, OFFICIAL_WORDS, RISE_WORDS } from '../../lexicon/inverse.js';
import { trial, type Pair, type Rule, type Trial } from './rule.js';
import {
  dayText,
  label,
  momentsOf,
  ofOneTime,
  sequence,
  SETTLED_DAYS,
  settledBefore,
} from './update-moments.js';
import { countSoFar, jointMotion } from './update-motion.js';
import { A_DAY, growthOf, PACE, paceOf } from './update-pace.js';

/** Two authorities that count within so many days of one another are rivals, not successive. */
const RIVAL_DAYS = 2;
/** But what a later report has only a little more of has run on, whoever counts. */
const RIVAL_RATIO = 1.15;

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
    'that the count "has risen to", or the lower one is a count "so far". A figure of a live page is of the time',
    'at which its entry was posted; a report that gives its day alone is neither before nor after an entry of that',
    'day, but for a number that the page had before. Who was aboard, how deep, how many',
    'marched, what an earlier event came to: such figures do not run.',
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
      a: { value: 11, published: '2024-11-15', role: 'background', window: 'in 2016' },
      b: {
        value: 14,
        published: '2024-11-17',
        role: 'background',
        window: 'in 2016',
        sentence: 'In 2016 a coach left the road a little further on, and 14 people died.',
      },
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
  const [x, y] = momentsOf(lower, upper);
  const motion = jointMotion(lower, upper, pair.group.figures);
  const words = lower.moves || upper.moves;
  if (motion === undefined && (!words || isPast(lower) || isPast(upper))) return null;
  const misread = misreadOf(lower, upper);
  if (misread !== null && motion !== undefined) return trial('update', false, misread, true);
  const denial = setRight(pair);
  if (denial !== null && motion !== undefined) return trial('update', false, denial, true);
  const sameTime = ofOneTime(lower, upper);
  if (sameTime !== null && motion !== undefined && !words) return trial('update', false, sameTime, true);
  if (x === null || y === null) {
    if (motion === undefined) return null;
    const said = motion === 'rises' ? risen(lower, upper, pair) : countSoFar(lower, upper);
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
  const settled = settledBefore(earlier) ?? settledBefore(later, earlier.source.day);
  if (settled !== null && motion !== undefined && !later.moves && !later.revises)
    return trial('update', false, settled, false);
  if (
    motion !== undefined &&
    areRivals(earlier, later) &&
    gap < RIVAL_DAYS &&
    (motion === 'varies' || (rises && (facingRatio(earlier.reading, later.reading) ?? 2) > RIVAL_RATIO))
  )
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

/** What an earlier event came to does not run, whatever else has moved in its sentence. */
const isPast = ({ background, longAgo }: Figure): boolean => background !== null || longAgo !== null;

/** One authority's number with two digits changed about is a slip of somebody's pen, and no count that has run. */
function misreadOf(a: Figure, b: Figure): string | null {
  if (!isSwapped(a.reading.best, b.reading.best)) return null;
  if (sameSpeaker(a, b))
    return `both are what ${a.claim.attribution.speaker ?? ''} said, with two digits changed about`;
  return a.moves || b.moves ? null : `two digits are changed about: ${label(a)}, ${label(b)}`;
}

/** A report that has both says that it is the one "and not" the other, and speaks of no count that has moved. */
function setRight({ lower, upper, group: { figures } }: Pair): string | null {
  for (const f of figures) {
    if (!fits(f.reading, lower.reading) || f.moves || f.revises) continue;
    const other = figures.find((g) => g !== f && fits(g.reading, upper.reading) && isSaidNotToBe(f, g));
    if (other !== undefined) return `a report sets ${label(f)} and ${label(other)} against one another`;
  }
  return null;
}

/** What puts the higher of two counts of one day after the lower, else null. */
function risen(lower: Figure, upper: Figure, { group }: Pair): string | null {
  const oneArticle = lower.source === upper.source;
  if (oneArticle && /\bso far\b/i.test(upper.claim.sentence.text))
    return `${label(upper)} is the count so far`;
  // Two voices in one report: what has risen since is the count of one of them.
  if (oneArticle && haveTwoVoices(lower, upper) && !fitsStrictly(lower.reading, upper.reading)) return null;
  const rises = group.figures.find(
    (f) =>
      f.claim.role !== 'previous' &&
      fits(f.reading, upper.reading) &&
      !fits(f.reading, lower.reading) &&
      f.moves &&
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
  const { figures } = pair.group;
  const entry = entryBefore(old, other, figures);
  if (entry !== null) return entry;
  // An article gives this very figure as what the other was before.
  const before = figures.find(
    (f) =>
      f.claim.role === 'previous' &&
      fits(f.reading, old.reading) &&
      figures.some((now) => now.source === f.source && isNow(now, f, other)),
  );
  return before === undefined
    ? null
    : trial('update', true, `${label(other)} replaces ${label(before)}: “${before.claim.text}”`, true);
}

/** A live page has this very figure in an entry, and in a later one what the other report has. */
function entryBefore(old: Figure, other: Figure, figures: readonly Figure[]): Trial | null {
  const { day } = old.source;
  if (day === null || other.source.day === null || other.source.day < day || isPast(old)) return null;
  const entries = old.claim.told === undefined ? figures : [old];
  for (const before of entries) {
    if (before.claim.told === undefined || !fits(before.reading, old.reading)) continue;
    if (before.source.day === null || before.source.day < day) continue;
    const now = figures.find(
      (f) => toldLater(f, before) > 0 && ranOn(f, before) && isNow(f, before, other) && !areRivals(f, before),
    );
    if (now !== undefined) return trial('update', true, `one page has both: ${sequence(before, now)}`, false);
  }
  return null;
}

/** What an article gives as the count by now: what `other` has, and not what it was `before`. */
const isNow = (now: Figure, before: Figure, other: Figure): boolean =>
  now.claim.role !== 'previous' && fits(now.reading, other.reading) && !fits(now.reading, before.reading);

function areRivals(a: Figure, b: Figure): boolean {
  if (a.speaker.length === 0 || b.speaker.length === 0 || shareName(a.speaker, b.speaker)) return false;
  const independent = (f: Figure): boolean =>
    f.speaker.some((w) => INDEPENDENT_WORDS.has(w)) && !f.speaker.some((w) => OFFICIAL_WORDS.has(w));
  return independent(a) || independent(b);
}
