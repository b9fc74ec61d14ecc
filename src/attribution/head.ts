import type { Document } from '../model.js';

/** How much of a text its head may take up. */
const HEAD_LINES = 7;
const HEAD_LENGTH = 500;
/** How far from the end a release says who issued it, and whom the press may call. */
const CLOSING_REACH = 900;

/** The lines above a text, of which some may tell who publishes it and as what. */
export interface Head {
  /** Printed lines without a full stop at their end, the first of the text's. */
  readonly lines: readonly string[];
  /** What stands below them. */
  readonly below: string;
}

export function headOf({ text }: Pick<Document, 'text'>): Head {
  const lines: string[] = [];
  let end = 0;
  for (const line of text.slice(0, HEAD_LENGTH).split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '' && (lines.length === HEAD_LINES || /[.!?]["”]?$/.test(trimmed))) break;
    end += line.length + 1;
    if (trimmed !== '') lines.push(trimmed);
  }
  return { lines, below: text.slice(end) };
}

/** "Statement on the events at gate 7", a line of its own. */
const STATEMENT_LINE =
  /^(?:(?:our|open|joint|public) )?statement (?:on|about|regarding|concerning|following|after|by|from|of)\b/i;

/** What is published by whoever it speaks for, wherever in a line of the head it is called so. */
const ISSUED =
  /\b(?:press (?:office|release|service|department|statement|information|notice)|(?:news|media) (?:release|statement|office|notice)|(?:preliminary|public|joint) (?:statement|notice)|(?:regulatory|stock exchange|ad[ -]hoc) (?:announcement|news|release|notice|filing)|for immediate release|communiqu[eé]|information office|(?:situation|flash|operational|spot) (?:report|update)|sitrep|briefing note|open letter|strike bulletin|(?:statement|bulletin|circular|communication) (?:no\.?|number|nr\.?)\s?\d+)(?!\p{L})/iu;

/** What a body calls what it puts out, on a line of its own below its name: "Outage update no. 6", "Incident report 27/0412". */
const PAPER =
  /^(?:[\p{L}-]{1,20} ){0,3}(?:update|bulletin|notice|advisory|briefing|announcement|report|circular|memo(?:randum)?|statement)(?! (?:on|of|says?|finds?|shows?)\b)(?:[ ,:–—-]|$)/iu;

export const isPaper = (line: string): boolean => line.length <= 70 && PAPER.test(line);

/** What only a title that has a publisher beside it can tell; "UPDATE 2-" is a wire's. */
const NOTICE = /\b(?:statement|bulletin|notice|update \d+(?!\d*\s?[-–—]))\b/i;

/** The same, and what only a word beside "type:" can tell. */
const KIND =
  /\b(?:statement|release|bulletin|communiqu[eé]|update|sitrep|notice|briefing|announcement|memo(?:randum)?|circular|factsheet)\b/i;

/** What front matter calls its text: "type: media statement". */
const KIND_FIELD =
  /^(?:type|kind|genre|category|format|doc(?:ument)?[ _-]?type)[ \t]*:[ \t]*["']?([^\n"']{2,60})/im;
const FRONT_MATTER = /^---[ \t]*\r?\n([^]{0,1500}?)\n---/;

/** Below the text of a release: whom the press may call, and who issued it. */
const CLOSING =
  /^\P{L}{0,4}(?:issued by (?:the )?\p{Lu}|notes? (?:to|for) (?:the )?editors?\b|(?:media|press) (?:contacts?|enquiries|inquiries)\b|(?:media|press): {0,4}[^\n]{0,60}[@\d]|contacts? for (?:the )?(?:media|press)\b|for (?:media|press|further) (?:enquiries|inquiries|information)\b)/imu;

/** "ENDS", "– Ends –": a line of its own under a release. */
const ENDS = /^(?:ends|[–—-]{1,2} ?ends ?[–—-]{1,2})$/im;

/** How a line begins that any of these, or who tells of the house below its text, begins with: one look for all. */
const MAY_CLOSE = /^\P{L}{0,4}(?:issued|about|notes?|media|press|contacts?|for|ends)/imu;

/** The last lines of a text; "" where none of them begins as a release's do. */
export function closingOf({ text }: Pick<Document, 'text'>): string {
  const closing = text.slice(-CLOSING_REACH);
  return MAY_CLOSE.test(closing) ? closing : '';
}

/** Whether a line calls what stands below it a release. */
export const callsItIssued = (line: string): boolean => ISSUED.test(line) || STATEMENT_LINE.test(line);

/** Whether the last lines are those of a release. */
export function closesAsRelease(document: Pick<Document, 'text'>): boolean {
  const closing = closingOf(document);
  return CLOSING.test(closing) || ENDS.test(closing);
}

/** Whether a text says of itself that somebody put it out: by its title, its head, its front matter or its last lines. */
export function isNotice(document: Document): boolean {
  const { title, source } = document;
  if (title !== null && (ISSUED.test(title) || NOTICE.test(title))) return true;
  const kind = KIND_FIELD.exec(FRONT_MATTER.exec(source.slice(0, 2000))?.[1] ?? '')?.[1];
  if (kind !== undefined && KIND.test(kind)) return true;
  return headOf(document).lines.some(callsItIssued) || closesAsRelease(document);
}

/** An agency's dateline or the names of its desk: "DUBLIN, Nov 10 (Eblana) -", "(Reporting by ...". */
const WIRED =
  /^["“]?\p{Lu}[\p{L}\p{N} .,'’-]{1,60}\([\p{Lu}][\p{L}\p{N} .&'’-]{1,40}\)\s?[-–—]|^\(?(?:additional )?(?:reporting|writing|editing) by \p{Lu}/imu;

/** What both have, quicker to look for: a dash behind a bracket, or somebody reporting. */
const MAY_BE_WIRED = /\)\s?[-–—]|ing by /i;

/** Whether an agency's reporters wrote it. */
export const isWired = ({ text }: Pick<Document, 'text'>): boolean =>
  wired(text.slice(0, 1500)) || wired(text.slice(-CLOSING_REACH));

const wired = (text: string): boolean => MAY_BE_WIRED.test(text) && WIRED.test(text);
