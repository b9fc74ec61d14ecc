import {
  IS_MATCH,
  IS_PLANNED,
  IS_SPOKEN,
  IS_TELLING,
  SAYS_LISTED,
  SAYS_LIVE,
  type LiveSign,
} from '../lexicon/live.js';
import { isoDate } from './dates.js';
import { timesOf, type Stamped } from './entry-times.js';
import { isTerminated } from './lines.js';
import { stampIn, type Stamp } from './stamps.js';
import { isEvidence, isHeading, type Working } from './working.js';

/**
 * The entries of a live page, each under the time at which it was posted. Pages of other kinds have times at
 * the heads of their parts too, so this is what it takes:
 *
 * - three entries, each with a stamp of its own and text below it, at three different times, in one order;
 * - running text in most of them (a timetable has none), and no page of what is planned, spoken or played;
 * - the newest first: nobody lists events backwards. The oldest first is the order of chronologies, too: then
 *   the page must say that it is live, or half its entries must tell in the present perfect, by "now" and "we",
 *   or by what somebody says. "14:05 The first shots are fired" is of the time of the shots and stays out.
 *
 * Where a page calls itself a timeline, a programme or the like, that decides.
 */
export function markEntries(blocks: readonly Working[], published: string | null): void {
  let entries = entriesOf(blocks);
  let times = timesOf(entries, published);
  const [first] = entries;
  // The first time of the markup may be that of the page.
  if (times === null && first !== undefined && first.at < HEAD && first.iso !== null) {
    entries = entries.slice(1);
    times = timesOf(entries, published);
  }
  if (times === null || entries.length < FEWEST || !isLive(blocks, entries, times.newestFirst)) return;
  for (const [i, { body }] of entries.entries()) {
    const told = times.told[i] ?? null;
    for (const block of body) block.told = told;
  }
}

/** Fewer stamps make no live page. */
const FEWEST = 3;
/** Furniture that may hold the stamp of an entry. */
const STAMPING: ReadonlySet<string> = new Set(['time stamp', 'date line', 'byline']);
/** The date line of the whole page stands so near its top. */
const HEAD = 12;

interface Entry extends Stamped {
  readonly at: number;
  readonly body: Working[];
}

/** What stands below each stamp; stamps without text below them are none of an entry. */
function entriesOf(blocks: readonly Working[]): Entry[] {
  const entries: Entry[] = [];
  let open: Entry | null = null;
  for (const [at, block] of blocks.entries()) {
    const stamped = block.kind === 'furniture' ? stampOf(block) : null;
    if (stamped !== null) {
      const own = headingAbove(blocks, at, open);
      open = { ...stamped, at, body: own === null ? [] : [own] };
      entries.push(open);
    } else if (open !== null && isEvidence(block)) open.body.push(block);
  }
  const told = entries.filter(({ body }) => body.some((block) => !isHeading(block)));
  const [first, second] = told;
  return first !== undefined && isOfPage(first, second) ? told.slice(1) : told;
}

/** "4 March 2025, 13:00" above the page, where the entries below it have other stamps. */
function isOfPage(first: Entry, second: Entry | undefined): boolean {
  if (first.at >= HEAD || second === undefined) return false;
  return (first.iso !== null && second.iso === null) || (hasYear(first.stamp) && !hasYear(second.stamp));
}

const hasYear = (stamp: Stamp | null): boolean => stamp !== null && stamp.year !== null;

function stampOf({ line, reason, datetime }: Working): Stamped | null {
  if (!STAMPING.has(reason ?? '')) return null;
  const iso = datetime === null ? null : isoDate(datetime);
  const stamp = stampIn(line);
  if (iso?.includes('T') === true) return { iso, stamp };
  return stamp === null ? null : { iso: null, stamp };
}

/** A heading right above a stamp, with the text of another entry above it, is the heading of this one. */
function headingAbove(blocks: readonly Working[], at: number, open: Entry | null): Working | null {
  const above = blocks[at - 1];
  if (above?.kind !== 'subheading') return null;
  if (open === null) return above;
  // Where the heading is all that the entry before has, it stays there.
  if (open.body.length < 2 || open.body.at(-1) !== above) return null;
  open.body.pop();
  return above;
}

function isLive(blocks: readonly Working[], entries: readonly Entry[], newestFirst: boolean): boolean {
  const head = headOf(blocks, entries);
  if (head.some((line) => SAYS_LISTED.pattern.test(line))) return false;
  const shareOf = (test: (entry: Entry) => boolean): number => entries.filter(test).length / entries.length;
  const has =
    ({ pattern }: LiveSign) =>
    (entry: Entry) =>
      textOf(entry).some((line) => pattern.test(line));
  if (shareOf(isProse) < 0.5) return false;
  if (shareOf(has(IS_MATCH)) >= 1 / 3 || shareOf(has(IS_SPOKEN)) >= 0.5) return false;
  const telling = shareOf(has(IS_TELLING));
  if (shareOf(has(IS_PLANNED)) >= 0.5 && telling < 0.5) return false;
  if (newestFirst || telling >= 0.5) return true;
  const labelled = shareOf(({ stamp }) => stamp?.labelled === true) >= 0.5;
  return labelled || (telling >= 0.25 && head.some((line) => SAYS_LIVE.pattern.test(line)));
}

/** What stands above the entries and tells what they are; notes on the page are furniture. */
function headOf(blocks: readonly Working[], entries: readonly Entry[]): readonly string[] {
  const [first] = entries;
  const above = blocks.slice(0, first?.at ?? 0);
  return above
    .filter((block) => block.line.length <= LONGEST_HEAD && (isHeading(block) || isShort(block)))
    .map(({ line }) => line);
}

const LONGEST_HEAD = 160;
const isShort = ({ kind, reason, line }: Working): boolean =>
  kind === 'standfirst' || reason === 'live page note' || (kind === 'paragraph' && !isTerminated(line));

const textOf = ({ body }: Entry): readonly string[] =>
  body.map(({ line }) => line.replace(/[“"][^“”"]{0,600}[”"]/g, '“”'));

/** A sentence at least, not only a heading, a place and a platform. */
const isProse = ({ body }: Entry): boolean =>
  body.some(({ line, prose }) => prose || (isTerminated(line) && line.split(' ').length >= 4));
