import type { Document } from '../model.js';

/** "Statement by", "Flash update", "bulletin no. 9": what is published by whoever it speaks for. */
const NOTICE =
  /\b(?:statement|(?:press|news|media) release|bulletin|communiqu[eé]|(?:situation|flash|operational) (?:update|report)|update \d+|sitrep|notice|briefing note)\b/i;

/** The same, and what only a word beside "type:" can tell. */
const NOTICE_KIND =
  /\b(?:statement|release|bulletin|communiqu[eé]|update|sitrep|notice|briefing|announcement|memo(?:randum)?|circular|factsheet)\b/i;

/** What front matter calls its text: "type: media statement". */
const KIND =
  /^(?:type|kind|genre|category|format|doc(?:ument)?[ _-]?type)[ \t]*:[ \t]*["']?([^\n"']{2,60})/im;
const FRONT_MATTER = /^---[ \t]*\r?\n([^]{0,1500}?)\n---/;

/** Below the text of a release: whom the press may call, and who issued it. */
const CLOSING =
  /^\P{L}{0,4}(?:issued by (?:the )?\p{Lu}|notes? (?:to|for) (?:the )?editors?\b|(?:media|press) (?:contacts?|enquiries|inquiries)\b|contacts? for (?:the )?(?:media|press)\b|for (?:media|press|further) (?:enquiries|inquiries|information)\b)/imu;
/** How far from the end that may stand. */
const CLOSING_REACH = 600;

/** Whether a text says of itself that somebody put it out: by its title, its front matter or its last lines. */
export function isNotice({ title, source, text }: Document): boolean {
  if (NOTICE.test(title ?? '')) return true;
  const kind = KIND.exec(FRONT_MATTER.exec(source.slice(0, 2000))?.[1] ?? '')?.[1];
  return (kind !== undefined && NOTICE_KIND.test(kind)) || CLOSING.test(text.slice(-CLOSING_REACH));
}
