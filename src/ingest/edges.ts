import { SECTIONS } from '../lexicon/furniture.js';
import { findDate, isDateLine, leadingDate } from './dates.js';
import { furnitureOf } from './furniture.js';
import { collapse, fold, mayStartWith } from './lines.js';
import { stampIn, stampLength } from './stamps.js';
import { mark, part, type Working } from './working.js';

/**
 * Texts that lost their line breaks carry furniture inside their one paragraph: the headline again, a date,
 * an agency's name before the first sentence; credits after the last. These are cut off as blocks of their
 * own, so that the first sentence starts where it should.
 */

const AGENCY_PREFIX =
  /^(?:(?:AFP|AP|Reuters|REUTERS|DPA|dpa|Xinhua|EFE|TASS|PTI|UPI|AAP|Staff|Agencies)\b[ ,:|-]{1,3}){1,2}(?=\p{Lu}|\d)/u;
const SLUG_PREFIX = /^(?:UPDATE|WRAPUP|RPT|CORRECTED|REFILE) ?\d{0,2} ?[-–—:] ?(?=\p{Lu})/u;
/** Share bars and counters that ran into the text: "Get short URL 0 15 The toll ...". */
const STORY_TOOLS =
  /^(?:(?:Get short URL|Share this|Share|Print|Tweet|Email|Views|Comments|Facebook|Twitter|Save|Send)(?: \d[\d,]{0,6}){0,4} ){1,8}(?=["“‘'(]?\p{Lu})/u;
/** A date that ran into the next word: "18.05.2017Get short URL". */
const GLUED_DATE =
  /^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}{2,8} \d{4})(?=\p{Lu})/u;
/** Reporters' names between date and text: "Ines Quintana Tom Hale. The dam ...". */
const NAMES = /^(?:\p{Lu}[\p{L}’'-]{1,30} ){1,7}\p{Lu}[\p{L}’'-]{1,30}\. (?=["“‘']?\p{Lu})/u;
/** Credits that run to the end of the text. */
const CREDITS =
  /(?<=[.!?…”"’)]|^)\s*(?:\(?(?:Additional |Further )?(?:[Rr]eporting|Writing|Editing|Compiled|Edited|Written)(?: and (?:writing|editing|reporting))? by (?:the )?\p{Lu}|\(With (?:AFP|AP|Reuters|agencies|input)|Our Standards: ?The |Source:? [A-Z][\p{L} ]{2,40} and agencies|--? ?(?:Reuters|AFP|AP|Agencies)\.?$)/u;
/** How far from the end credits may begin. */
const CREDITS_REACH = 400;

/** Cuts furniture off the start of the first paragraphs and off the end of the last. */
export function splitEdges(text: string, blocks: readonly Working[], headline: string): Working[] {
  const wanted = fold(headline);
  const stamped = blocks.filter((block) => isOfText(block) && isStamped(block)).length >= FEWEST_STAMPS;
  let paragraphs = 0;
  return blocks.flatMap((block, i) => {
    if (block.kind === 'headline') return splitHeadline(text, block);
    if (stamped && isOfText(block) && isStamped(block)) return cutStamp(text, block);
    if (block.kind !== null && block.kind !== 'paragraph') return [block];
    if (!block.prose) return [block];
    paragraphs++;
    const first = paragraphs === 1 ? splitStart(text, block, wanted) : [block];
    return i >= blocks.length - 4 ? first.flatMap((piece) => splitEnd(text, piece)) : first;
  });
}

/** "2019-11-08 Dam gives way": the date is no part of the headline. */
function splitHeadline(text: string, block: Working): Working[] {
  const head = text.slice(block.start, Math.min(block.end, block.start + 200));
  const date = leadingDate(head);
  const after = /^[\s.:|–—-]{1,4}(?=["“‘'(]?\p{Lu})/u.exec(head.slice(date));
  const whole = date > 0 && after !== null && head.length - date > 25;
  return whole ? cutStart(text, block, date + after[0].length, 'date line') : [block];
}

/** Fewer times at the heads of paragraphs make no page of entries. */
const FEWEST_STAMPS = 3;

/** A heading that opens with a time has been taken for a date line whole. */
const isOfText = ({ kind, reason, line }: Working): boolean =>
  kind === null ||
  kind === 'paragraph' ||
  kind === 'item' ||
  kind === 'subheading' ||
  (reason === 'date line' && !isDateLine(line));

/** Not the row of a table, whose first cell may be a number. */
const isStamped = ({ kind, line }: Working): boolean =>
  (kind !== 'item' || !line.includes(' | ')) && (stampIn(line) !== null || stampLength(line) > 0);

function cutStamp(text: string, block: Working): Working[] {
  const head = text.slice(block.start, Math.min(block.end, block.start + 80));
  const length = stampIn(block.line) === null ? stampLength(head) : 0;
  if (length === 0) {
    mark(block, 'time stamp');
    return [block];
  }
  const pieces = cutStart(text, block, length, 'time stamp');
  const rest = pieces[1];
  if (rest?.kind === 'furniture') rest.kind = null;
  return pieces;
}

/** `wanted`: the headline, folded; here as below. */
function splitStart(text: string, block: Working, wanted: string): Working[] {
  const pieces: Working[] = [];
  let rest = block;
  for (let i = 0; i < 5; i++) {
    const head = text.slice(rest.start, Math.min(rest.end, rest.start + 500));
    const cut = prefixOf(head, wanted, pieces.length === 0);
    if (!cut || cut.length >= rest.end - rest.start) break;
    const [taken, left] = cutStart(text, rest, cut.length, cut.reason);
    if (!taken || !left) break;
    pieces.push(taken);
    rest = left;
  }
  return [...pieces, rest];
}

function prefixOf(head: string, wanted: string, first: boolean): { length: number; reason: string } | null {
  const slug = SLUG_PREFIX.exec(head);
  if (slug) return { length: slug[0].length, reason: 'slug' };
  const repeated = repeatedHeadline(head, wanted);
  if (repeated > 0) return { length: repeated, reason: 'repeated headline' };
  const dated = datePrefix(head, wanted);
  if (dated > 0) return { length: dated, reason: 'date line' };
  const agency = AGENCY_PREFIX.exec(head);
  if (agency) {
    const rest = head.slice(agency[0].length);
    if (!first || leadingDate(rest) > 0 || repeatedHeadline(rest, wanted) > 0) {
      return { length: agency[0].length, reason: 'credit line' };
    }
  }
  const tools = STORY_TOOLS.exec(head);
  if (tools && (!first || /\d/.test(tools[0]))) return { length: tools[0].length, reason: 'share bar' };
  const names = first ? null : NAMES.exec(head);
  return names ? { length: names[0].length, reason: 'byline' } : null;
}

/** Length of what comes before the text or the repeated headline and holds a date; 0 if there is none. */
function datePrefix(head: string, wanted: string): number {
  const glued = GLUED_DATE.exec(head);
  if (glued && findDate(glued[0]) !== null) return glued[0].length;
  const date = leadingDate(head);
  const within = headlineWithin(head, wanted);
  if (within > 0 && (date > 0 || within <= 30)) return within;
  if (date === 0) return 0;
  // "12 May 2019 was a Sunday" goes on; "12 May 2019 Rescuers said" starts anew.
  const after = /^[\s.:|–—-]{1,4}(?=["“‘'(]?\p{Lu})/u.exec(head.slice(date));
  return after ? date + after[0].length : 0;
}

/** Where in the first words the headline starts again, no sentence having ended before; 0 if nowhere. */
function headlineWithin(head: string, wanted: string): number {
  if (wanted.length < SHORTEST_HEADLINE) return 0;
  for (const space of head.slice(0, 140).matchAll(/[ |:.]+/g)) {
    if (space[0].includes('. ') && !/\d\. $/.test(space[0])) return 0;
    const at = space.index + space[0].length;
    if (mayStartWith(head, at, wanted) && repeatedHeadline(head.slice(at), wanted) > 0) return at;
  }
  return 0;
}

/** Length of the headline at the start of a paragraph, where a new sentence follows it; 0 if it is not there. */
function repeatedHeadline(head: string, wanted: string): number {
  if (wanted.length < SHORTEST_HEADLINE || !mayStartWith(head, 0, wanted)) return 0;
  if (!fold(head).startsWith(wanted)) return 0;
  let letters = wanted.replace(/ /g, '').length;
  let at = 0;
  while (at < head.length && letters > 0) {
    const point = String.fromCodePoint(head.codePointAt(at) ?? 0);
    if (/[\p{L}\p{N}]/u.test(point)) letters -= point.toLowerCase().length;
    at += point.length;
  }
  const after = /^[.!?:|\s–—-]{0,6}(?=["“‘'(]?[\p{Lu}\p{N}])/u.exec(head.slice(at));
  return after && after[0].length > 0 ? at + after[0].length : 0;
}

/** A shorter headline may open a sentence by chance. */
const SHORTEST_HEADLINE = 20;

/** Cuts credits, or a last piece without a full stop that is furniture ("... police said. Read Also"). */
function splitEnd(text: string, block: Working): Working[] {
  const from = Math.max(block.start, block.end - CREDITS_REACH);
  const tail = text.slice(from, block.end);
  const credits = CREDITS.exec(tail);
  if (credits && from + credits.index > block.start)
    return cutEnd(text, block, from + credits.index, 'credit line');
  const loose = /[.!?…]["”’')]{0,2}\s+([^.!?…]{2,90}|\([^()]{4,80}\))$/.exec(tail);
  const piece = loose?.[1];
  if (loose === null || piece === undefined) return [block];
  const line = collapse(piece);
  const reason =
    furnitureOf(line, 'tail')?.reason ??
    SECTIONS.find((rule) => rule.pattern.test(line))?.reason ??
    sourceNote(line);
  return reason === null ? [block] : cutEnd(text, block, block.end - piece.length, reason);
}

function sourceNote(line: string): string | null {
  return /^\((?:Source|Sources|Agencies|Via)\b[^()]{0,60}\)$/.test(line) ? 'credit line' : null;
}

function cutEnd(text: string, block: Working, at: number, reason: string): Working[] {
  const rest = part(text, block, block.start, at);
  const taken = part(text, block, at, block.end);
  if (rest.start >= rest.end || taken.start >= taken.end) return [block];
  mark(taken, reason);
  return [rest, taken];
}

function cutStart(text: string, block: Working, length: number, reason: string): Working[] {
  const taken = part(text, block, block.start, block.start + length);
  const rest = part(text, block, block.start + length, block.end);
  if (taken.start >= taken.end || rest.start >= rest.end) return [block];
  mark(taken, reason);
  return [taken, rest];
}
