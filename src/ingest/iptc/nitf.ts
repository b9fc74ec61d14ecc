import type { Document, Edition } from '../../model.js';
import { isoDate } from '../dates.js';
import { NO_METADATA } from '../draft.js';
import { killed, saysCorrection, type EditedDocument, type Killed } from '../edition.js';
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
  const edition = editionOf(root, head, source);
  const kills: Killed[] = [];
  if (docdata) {
    const other = idOf(docdata, 'management-doc-idref');
    const before = killed(path, other, attribute(docdata, 'management-idref-status'), {
      ...edition,
      item: itemOf(other, docdata),
    });
    if (other !== null && before) kills.push(before);
    const dead = killed(path, key, attribute(docdata, 'management-status'), edition);
    if (dead) return { document: null, kills: [...kills, dead] };
  }
  return { document: { ...bodyDocument(path, key, source, root, head), edition }, kills };
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

function editionOf(root: Element | null, head: Element | null, source: string): Edition {
  const docdata = child(head, 'docdata');
  const top = child(child(root, 'body'), 'body.head');
  const unit = child(docdata, 'du-key');
  const issued = dateOf(child(docdata, 'date.issue'));
  const released = dateOf(child(docdata, 'date.release'));
  const note = noteOf(docdata, source);
  return {
    item: itemOf(idOf(child(docdata, 'doc-id'), 'id-string'), docdata),
    issued: issued ?? lastRevision(head),
    version: idOf(unit, 'version') ?? idOf(unit, 'generation'),
    // A release after the issue is an embargo.
    embargoed: released !== null && issued !== null && released > issued ? released : null,
    dateline: childText(top, 'dateline', source),
    note,
    correction: child(docdata, 'correction') !== null || saysCorrection(note),
    status: 'usable',
  };
}

/** An id is one of its registry's: two agencies may both have a story 31. */
function itemOf(id: string | null, docdata: Element | null): string | null {
  if (id === null) return null;
  const registry = idOf(child(docdata, 'doc-id'), 'regsrc');
  return registry === null ? id : `${registry}:${id}`;
}

/** The history of a story has an entry for each hand that it went through. */
function lastRevision(head: Element | null): string | null {
  const times = head ? allChildren(head, 'revision-history').flatMap((entry) => dateOf(entry) ?? []) : [];
  return times.sort().at(-1) ?? null;
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
