import type { Address, Email } from 'postal-mime';
import { isoDate } from '../dates.js';
import { mendWindows1252 } from '../decode.js';
import { NO_METADATA, type Draft, type Metadata } from '../draft.js';
import { finish } from '../finish.js';
import { htmlDocument } from '../html/read.js';
import { collapse, countWords, isBareName } from '../lines.js';
import { failed, single, type Input, type Reader, type ReadResult } from '../reader.js';
import { textDraft } from '../text/read.js';

export const eml: Reader = {
  id: 'eml',
  extensions: ['.eml'],
  description: 'E-mail: a press release in the inbox, its text or HTML part',
  sniff: ({ head }) =>
    /^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|Date|Subject|X-[\w-]{1,40}|DKIM-Signature|ARC-[\w-]{1,40}):[ \t]/i.test(
      head,
    ) &&
    /^From:[ \t]/im.test(head) &&
    /^(?:Message-ID|MIME-Version|Received):[ \t]/im.test(head),
  read: readMail,
};

/** A text part of fewer words than this says "see the HTML version". */
const REAL_TEXT = 20;
/** What a reply or a forward puts before the mail that it quotes. */
const QUOTED = /^(?:-{2,}\s?Original Message\s?-{2,}|On .{6,120} wrote:|From: .{3,120}\r?\n(?:Sent|Date): )/m;
/** Words of senders that are offices, not people. */
const OFFICE =
  /\b(?:press|office|media|news|team|board|council|ministry|department|agency|group|union|trust|service|services|communications|relations|international|company|limited|ltd|plc|inc|foundation|association|society|institute|university|police|desk|alerts|pr|bureau|committee|federation|charity|bank|church|hospital)\b/i;
const SIGNATURE = /^-- ?\r?$/m;

async function readMail(input: Input): Promise<ReadResult> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Email;
  try {
    mail = await PostalMime.parse(input.bytes);
  } catch (error) {
    return failed(input.path, 'bad-mail', `It is no e-mail that can be read: ${String(error)}.`);
  }
  if (!mail.headers.some((header) => /^(?:from|subject|date|message-id)$/.test(header.key))) {
    return failed(input.path, 'bad-mail', 'It has none of the headers of an e-mail.');
  }
  const key = mail.messageId?.replace(/^<|>$/g, '') ?? null;
  const metadata = metadataOf(mail);
  const text = mendWindows1252(mail.text ?? '');
  const html = mendWindows1252(mail.html ?? '');
  if (html !== '' && countWords(text) < REAL_TEXT) {
    return single(htmlDocument(input.path, key, html, metadata));
  }
  if (text.trim() === '')
    return failed(input.path, 'no-text', 'The mail has no text; attachments are not read.');
  return single(finish(input.path, key, withoutTail(textDraft(text, metadata))));
}

/** Signature and quoted mails below the text are furniture, as long as there is text above them. */
function withoutTail(draft: Draft): Draft {
  const cuts = [
    { at: SIGNATURE.exec(draft.text)?.index, reason: 'signature' },
    { at: QUOTED.exec(draft.text)?.index, reason: 'quoted mail' },
  ].flatMap(({ at, reason }) =>
    at !== undefined && countWords(draft.text.slice(0, at)) >= REAL_TEXT ? [{ at, reason }] : [],
  );
  const [first] = cuts.sort((a, b) => a.at - b.at);
  if (!first) return draft;
  const blocks = draft.blocks.map((block) =>
    block.start >= first.at ? { ...block, reason: first.reason } : block,
  );
  return { ...draft, blocks };
}

function metadataOf(mail: Email): Metadata {
  const sender = nameOf(mail.from);
  const date = mail.headers.find((header) => header.key === 'date')?.value;
  const subject = collapse(mendWindows1252(mail.subject ?? '')).replace(
    /^(?:(?:fwd?|fw|re|aw|wg|tr|rv)\s?:\s?){1,5}/i,
    '',
  );
  const person = sender !== null && isBareName(sender) && !OFFICE.test(sender);
  return {
    ...NO_METADATA,
    title: subject === '' ? null : subject,
    publisher: person ? null : sender,
    byline: person ? sender : null,
    published: date === undefined ? null : isoDate(date),
  };
}

function nameOf(address: Address | undefined): string | null {
  const name = collapse(mendWindows1252(address?.name ?? ''));
  return name === '' ? null : name;
}
