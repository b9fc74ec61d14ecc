import type { Document } from '../../model.js';
import { isoDate } from '../dates.js';
import { NO_METADATA } from '../draft.js';
import { killed, saysCorrection, type Edition, type EditedDocument, type Killed } from '../edition.js';
import { treeDocument } from '../html/read.js';
import { attribute, descendants, textOf, type Element } from '../html/tree.js';
import { allChildren, allNamed, child, childText, parseAsHtml, parseXml } from '../xml.js';
import { asHtml } from './markup.js';

/** A NITF file as a document, or why it must not be read; and which other story it takes back. */
export interface NitfResult {
  readonly document: EditedDocument | null;
  readonly kills: readonly Killed[];
}

/** Reads `source`, which is known to hold a `nitf` element. Offsets lead into it. */
export function nitfDocument(path: string, source: string): NitfResult {
  const root = allNamed(parseXml(source), 'nitf')[0] ?? null;
  const head = child(root, 'head');
  const docdata = child(head, 'docdata');
  const key = idOf(child(docdata, 'doc-id'), 'id-string');
  const note = noteOf(docdata, source);
  const kills: Killed[] = [];
  if (docdata) {
    const other = attribute(docdata, 'management-doc-idref').trim();
    const before = killed(path, other, attribute(docdata, 'management-idref-status'), note);
    if (other !== '' && before) kills.push(before);
    const dead = killed(path, key, attribute(docdata, 'management-status'), note);
    if (dead) return { document: null, kills: [...kills, dead] };
  }
  const document = bodyDocument(path, key, source, root, head);
  return { document: { ...document, edition: editionOf(root, docdata, source, note) }, kills };
}

function bodyDocument(
  path: string,
  key: string | null,
  source: string,
  root: Element | null,
  head: Element | null,
): Document {
  const docdata = child(head, 'docdata');
  const top = child(child(root, 'body'), 'body.head');
  const pubdata = child(head, 'pubdata');
  const headline = child(top, 'hedline');
  const title = childText(headline, 'hl1', source) ?? childText(headline, 'hl2', source);
  const metadata = {
    ...NO_METADATA,
    title: title ?? childText(head, 'title', source),
    publisher:
      childText(top, 'distributor', source) ??
      idOf(pubdata, 'name') ??
      idOf(child(docdata, 'doc.copyright'), 'holder') ??
      idOf(child(docdata, 'du-key'), 'source'),
    byline: bylineOf(top, source),
    published:
      dateOf(child(docdata, 'date.issue')) ??
      dateOf(child(child(top, 'dateline'), 'story.date')) ??
      dateOf(child(docdata, 'date.release')) ??
      isoDate(pubdata ? attribute(pubdata, 'date.publication') : ''),
    url: null,
  };
  const page = parseAsHtml(source, asHtml);
  const html = [...descendants(page)].find((element) => element.tag === 'html') ?? page;
  return treeDocument(path, key, source, html, metadata);
}

function editionOf(
  root: Element | null,
  docdata: Element | null,
  source: string,
  note: string | null,
): Edition {
  const top = child(child(root, 'body'), 'body.head');
  const unit = child(docdata, 'du-key');
  const issued = dateOf(child(docdata, 'date.issue'));
  const released = dateOf(child(docdata, 'date.release'));
  return {
    version: idOf(unit, 'version') ?? idOf(unit, 'generation'),
    // A release after the issue is an embargo.
    embargoed: released !== null && issued !== null && released > issued ? released : null,
    dateline: childText(top, 'dateline', source),
    note,
    correction: child(docdata, 'correction') !== null || saysCorrection(note),
  };
}

/** What the desk tells its clients: `ed-msg`, and the information of a correction. */
function noteOf(docdata: Element | null, source: string): string | null {
  if (!docdata) return null;
  const notes = [...allChildren(docdata, 'ed-msg'), ...allChildren(docdata, 'correction')].flatMap(
    (element) => {
      const said = attribute(element, 'info').trim();
      return said === '' ? textOf(element, source, 300) : said;
    },
  );
  const text = notes.filter((part) => part !== '').join(' ');
  return text === '' ? null : text;
}

/** Names in a byline stand beside titles ("byttl"), which are no part of it. */
function bylineOf(top: Element | null, source: string): string | null {
  if (!top) return null;
  const names = allChildren(top, 'byline').map((byline) => {
    const title = childText(byline, 'byttl', source) ?? '';
    const whole = textOf(byline, source, 300);
    const bare = title !== '' && whole.endsWith(title) ? whole.slice(0, -title.length) : whole;
    return bare.replace(/^by:?\s+/i, '').replace(/[\s,;–—-]+$/, '');
  });
  const text = names.filter((name) => name !== '').join(', ');
  return text === '' ? null : text;
}

function idOf(element: Element | null, name: string): string | null {
  const value = element ? attribute(element, name).trim() : '';
  return value === '' ? null : value;
}

function dateOf(element: Element | null): string | null {
  const norm = idOf(element, 'norm');
  return norm === null ? null : isoDate(norm);
}
