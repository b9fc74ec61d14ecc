import { leadingDate } from './dates.js';
import { fold } from './lines.js';
import { mark, part, type Working } from './working.js';

/**
 * Texts that lost their line breaks carry furniture inside their one paragraph: the headline again, a date,
 * an agency's name before the first sentence; credits after the last. These are cut off as blocks of their
 * own, so that the first sentence starts where it should.
 */

const AGENCY_PREFIX =
  /^(?:(?:AFP|AP|Reuters|REUTERS|DPA|dpa|Xinhua|EFE|TASS|PTI|UPI|AAP|Staff|Agencies)\b[ ,:|-]{1,3}){1,2}(?=\p{Lu}|\d)/u;
const SLUG_PREFIX = /^(?:UPDATE|WRAPUP|RPT|CORRECTED|REFILE) ?\d{0,2} ?[-–—:] ?(?=\p{Lu})/u;
const STORY_TOOLS = /^(?:Get short URL|Share this|Share|Print|Email)(?: \d{1,6}){0,4} (?=\p{Lu})/u;
/** Credits that run to the end of the text. */
const CREDITS =
  /(?<=[.!?…”"’)]|^)\s*(?:\(?(?:Additional |Further )?(?:[Rr]eporting|Writing|Editing|Compiled|Edited|Written)(?: and (?:writing|editing|reporting))? by (?:the )?\p{Lu}|\(With (?:AFP|AP|Reuters|agencies|input)|Our Standards: ?The |Source:? [A-Z][\p{L} ]{2,40} and agencies|--? ?(?:Reuters|AFP|AP|Agencies)\.?$)/u;
/** How far from the end credits may begin. */
const CREDITS_REACH = 400;
const TIME_STAMP = /^\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|ET|CET))?(?: ?[-–—:|])?\s+(?=\S)/;

/** Cuts furniture off the start of the first paragraphs and off the end of the last. */
export function splitEdges(text: string, blocks: readonly Working[], headline: string): Working[] {
  const stamped = blocks.filter((block) => block.kind === null && TIME_STAMP.test(block.line)).length >= 3;
  let paragraphs = 0;
  return blocks.flatMap((block, i) => {
    if (block.kind !== null && block.kind !== 'paragraph') return [block];
    if (stamped && TIME_STAMP.test(block.line))
      return cutStart(text, block, stampLength(text, block), 'time stamp');
    if (!block.prose) return [block];
    paragraphs++;
    const first = paragraphs === 1 ? splitStart(text, block, headline) : [block];
    return i >= blocks.length - 4 ? first.flatMap((piece) => splitEnd(text, piece)) : first;
  });
}

function stampLength(text: string, block: Working): number {
  return TIME_STAMP.exec(text.slice(block.start, block.start + 40))?.[0].length ?? 0;
}

function splitStart(text: string, block: Working, headline: string): Working[] {
  const pieces: Working[] = [];
  let rest = block;
  for (let i = 0; i < 5; i++) {
    const head = text.slice(rest.start, Math.min(rest.end, rest.start + 500));
    const cut = prefixOf(head, headline);
    if (!cut || cut.length >= rest.end - rest.start) break;
    const [taken, left] = cutStart(text, rest, cut.length, cut.reason);
    if (!taken || !left) break;
    pieces.push(taken);
    rest = left;
  }
  return [...pieces, rest];
}

function prefixOf(head: string, headline: string): { length: number; reason: string } | null {
  const slug = SLUG_PREFIX.exec(head);
  if (slug) return { length: slug[0].length, reason: 'slug' };
  const repeated = repeatedHeadline(head, headline);
  if (repeated > 0) return { length: repeated, reason: 'repeated headline' };
  const date = leadingDate(head);
  if (date > 0) {
    // "12 May 2019 was a Sunday" goes on; "12 May 2019 Rescuers said" starts anew.
    const after = /^[\s.:|–—-]{0,4}(?=["“‘'(]?\p{Lu}|Get short)/u.exec(head.slice(date));
    if (after && (after[0].length > 0 || head.slice(date).startsWith('Get short'))) {
      return { length: date + after[0].length, reason: 'date line' };
    }
  }
  const agency = AGENCY_PREFIX.exec(head);
  if (
    agency &&
    (leadingDate(head.slice(agency[0].length)) > 0 ||
      repeatedHeadline(head.slice(agency[0].length), headline) > 0)
  ) {
    return { length: agency[0].length, reason: 'credit line' };
  }
  const tools = STORY_TOOLS.exec(head);
  return tools ? { length: tools[0].length, reason: 'share bar' } : null;
}

/** Length of the headline at the start of a paragraph, where a new sentence follows it; 0 if it is not there. */
function repeatedHeadline(head: string, headline: string): number {
  const wanted = fold(headline);
  if (wanted.length < 20 || !fold(head).startsWith(wanted)) return 0;
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

function splitEnd(text: string, block: Working): Working[] {
  const from = Math.max(block.start, block.end - CREDITS_REACH);
  const tail = text.slice(from, block.end);
  const found = CREDITS.exec(tail);
  if (!found || from + found.index <= block.start) return [block];
  const at = from + found.index;
  const rest = part(text, block, block.start, at);
  const credits = part(text, block, at, block.end);
  if (rest.start >= rest.end || credits.start >= credits.end) return [block];
  mark(credits, 'credit line');
  return [rest, credits];
}

function cutStart(text: string, block: Working, length: number, reason: string): Working[] {
  const taken = part(text, block, block.start, block.start + length);
  const rest = part(text, block, block.start + length, block.end);
  if (taken.start >= taken.end || rest.start >= rest.end) return [block];
  mark(taken, reason);
  return [taken, rest];
}
