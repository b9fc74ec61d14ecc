import type { Document, Edition } from '../../model.js';
import { isoDate } from '../dates.js';
import { NO_METADATA, type Metadata } from '../draft.js';
import { killed, saysCorrection, type EditedDocument, type Killed } from '../edition.js';
import { htmlDocument, treeDocument } from '../html/read.js';
import { attribute, descendants, textOf, type Element } from '../html/tree.js';
import { textDocument } from '../text/read.js';
import {
  allChildren,
  allNamed,
  child,
  childElements,
  childText,
  content,
  localName,
  parseAsHtml,
  parseXml,
} from '../xml.js';
import { asHtml } from './markup.js';

/** An item of NewsML-G2 as it stands in the file. */
export interface ItemSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Its end tag was found. */
  readonly whole: boolean;
}

const ITEM =
  /<!--|<!\[CDATA\[|<(\/?)(?:[\w.-]{1,40}:)?(newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem)(?=[\s/>])/g;

/** The items of a file, without a tree of all of it: a message may carry a day's output. */
export function itemsOf(source: string): ItemSpan[] {
  const items: ItemSpan[] = [];
  const pattern = new RegExp(ITEM);
  let open: { name: string; start: number } | null = null;
  for (let found = pattern.exec(source); found; found = pattern.exec(source)) {
    const [mark, slash, name] = found;
    if (name === undefined) {
      const end = source.indexOf(mark === '<!--' ? '-->' : ']]>', pattern.lastIndex);
      if (end < 0) break;
      pattern.lastIndex = end;
    } else if (slash === '') open ??= { name, start: found.index };
    else if (open?.name === name) {
      const end = source.indexOf('>', found.index);
      items.push({ ...open, end: end < 0 ? source.length : end + 1, whole: end >= 0 });
      open = null;
    }
  }
  if (open) items.push({ ...open, end: source.length, whole: false });
  return items;
}

export type ItemResult =
  | { readonly document: EditedDocument }
  | { readonly killed: Killed }
  /** `text`: it should have been one. */
  | { readonly problem: string; readonly text: boolean };

/** A `newsItem` as a document. Offsets lead into `source`; `base` is what its path begins with. */
export function newsItemDocument(source: string, pathOf: (key: string | null) => string): ItemResult {
  const item = allNamed(parseXml(source), 'newsItem')[0];
  if (!item) return { problem: 'It holds no newsItem.', text: true };
  const guid = attribute(item, 'guid').trim();
  const key = guid === '' ? null : guid;
  const path = pathOf(key);
  const about = child(item, 'itemMeta');
  const notes = about ? allChildren(about, 'edNote').map((note) => textOf(note, source, 500)) : [];
  const note = notes.length === 0 ? null : notes.join(' ');
  const edition = editionOf(item, source, key, note);
  const dead = killed(path, key, codeOf(child(about, 'pubStatus')) ?? 'usable', edition);
  if (dead) return { killed: dead };
  const document = contentDocument(path, key, source, item);
  if (!document) return whyNoText(item, about);
  return { document: { ...document, edition } };
}

function whyNoText(item: Element, about: Element | null): { problem: string; text: boolean } {
  const kind = codeOf(child(about, 'itemClass'))?.replace(/^.*:/, '') ?? 'text';
  if (kind !== 'text' && kind !== 'composite') {
    return { problem: `It is of class "${kind}", no text.`, text: false };
  }
  const remote = child(child(item, 'contentSet'), 'remoteContent');
  const problem = remote
    ? `Its content lies elsewhere (${attribute(remote, 'href').slice(0, 120) || 'remoteContent'}). Fetch it, and read that.`
    : 'It has no inline content.';
  return { problem, text: true };
}

/** Inline XML goes before inline text: of renditions of one story, it keeps the structure. */
function contentDocument(path: string, key: string | null, source: string, item: Element): Document | null {
  const set = child(item, 'contentSet');
  if (!set) return null;
  const metadata = metadataOf(item, source, key);
  const [inline] = allChildren(set, 'inlineXML');
  if (inline) {
    const page = parseAsHtml(source, asHtml);
    const root = [...descendants(page)].find((element) => element.start === inline.start);
    return root ? treeDocument(path, key, source, contentRoot(root), metadata) : null;
  }
  const data = allChildren(set, 'inlineData').find((rendition) => !attribute(rendition, 'encoding'));
  if (!data) return null;
  const text = content(data, source);
  const make = /html|xml/.test(attribute(data, 'contenttype')) ? htmlDocument : textDocument;
  return text.trim() === '' ? null : make(path, key, text, metadata);
}

/** What stands in the wrapper, if that is one element: the wrapper's own name means nothing. */
function contentRoot(wrapper: Element): Element {
  const inside = childElements(wrapper);
  return inside.length === 1 && inside[0] ? inside[0] : wrapper;
}

function metadataOf(item: Element, source: string, key: string | null): Metadata {
  const about = child(item, 'itemMeta');
  const story = child(item, 'contentMeta');
  const created =
    childText(about, 'versionCreated', source) ??
    childText(story, 'contentModified', source) ??
    childText(about, 'firstCreated', source) ??
    childText(story, 'contentCreated', source);
  const headlines = story ? allChildren(story, 'headline') : [];
  const main = headlines.find((line) => /\bmain$/.test(attribute(line, 'role'))) ?? headlines[0];
  const by = story ? allChildren(story, 'by').map((line) => textOf(line, source, 300)) : [];
  return {
    ...NO_METADATA,
    title: main ? textOf(main, source, 400) : childText(about, 'title', source),
    publisher: publisherOf(item, source),
    byline:
      by.length > 0 ? by.map((line) => line.replace(/^by:?\s+/i, '')).join(', ') : creator(story, source),
    published: created === null ? null : isoDate(created),
    url: key !== null && /^https?:/.test(key) ? key : null,
  };
}

/** Codes of a provider ("nprov:HW") name nobody; names and literals do. */
function publisherOf(item: Element, source: string): string | null {
  const provider = child(child(item, 'itemMeta'), 'provider');
  const story = child(item, 'contentMeta');
  return (
    childText(provider, 'name', source) ??
    literalOf(provider) ??
    childText(child(story, 'infoSource'), 'name', source) ??
    childText(story, 'creditline', source) ??
    childText(child(child(item, 'rightsInfo'), 'copyrightHolder'), 'name', source) ??
    literalOf(child(child(item, 'rightsInfo'), 'copyrightHolder')) ??
    codeOf(provider)?.replace(/^.*:/, '') ??
    null
  );
}

function creator(story: Element | null, source: string): string | null {
  const found = child(story, 'creator');
  return childText(found, 'name', source);
}

function editionOf(item: Element, source: string, key: string | null, note: string | null): Edition {
  const about = child(item, 'itemMeta');
  const story = child(item, 'contentMeta');
  const version = attribute(item, 'version').trim();
  const embargoed = childText(about, 'embargoed', source);
  const issued = childText(about, 'versionCreated', source);
  const signals = about ? allChildren(about, 'signal').map((signal) => codeOf(signal) ?? '') : [];
  return {
    item: key,
    version: version === '' ? null : version,
    issued: issued === null ? null : isoDate(issued),
    embargoed: embargoed === null ? null : isoDate(embargoed),
    dateline: childText(story, 'dateline', source),
    note,
    correction: signals.some((code) => /(?:^|:)correction$/i.test(code)) || saysCorrection(note),
    status: 'usable',
  };
}

/** A code from a controlled vocabulary: by its alias ("stat:usable"), or by its address (".../usable"). */
function codeOf(element: Element | null): string | null {
  if (!element) return null;
  const code = attribute(element, 'qcode').trim();
  if (code !== '') return code;
  const uri = attribute(element, 'uri').trim();
  return uri === '' ? null : uri.slice(uri.lastIndexOf('/') + 1);
}

function literalOf(element: Element | null): string | null {
  const literal = element ? attribute(element, 'literal').trim() : '';
  return literal === '' ? null : literal;
}

/** What a package refers to, for saying so. */
export function packagedItems(source: string): number {
  let count = 0;
  for (const element of descendants(parseXml(source))) if (localName(element) === 'itemRef') count++;
  return count;
}
