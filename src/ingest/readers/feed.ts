import type { Document, Problem } from '../../model.js';
import { isoDate } from '../dates.js';
import { declaredCharset } from '../decode.js';
import { NO_METADATA, type Metadata } from '../draft.js';
import { decodeEntity, ENTITY } from '../entities.js';
import { htmlDocument } from '../html/read.js';
import { attribute, type Element } from '../html/tree.js';
import { collapse, countWords } from '../lines.js';
import { failed, readSource, single, type Input, type Reader, type ReadResult } from '../reader.js';
import { isMarkup } from '../records.js';
import { textDocument } from '../text/read.js';
import { allChildren, child, childElements, childText, content, localName, parseXml } from '../xml.js';

export const feed: Reader = {
  id: 'feed',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  description: 'RSS and Atom with full content: one article an entry',
  sniff: ({ head }) =>
    /^(?:<\?xml[^>]{0,300}>\s{0,99})?(?:<\?[^>]{0,500}>\s{0,99}){0,5}(?:<!--[^]{0,3000}?-->\s{0,99})?<(?:rss|feed|(?:rdf:)?RDF)[\s>]/.test(
      head,
    ),
  read: (input) => readSource(input, declaredCharset(input.bytes), (source) => readFeed(input, source)),
};

/** An entry's text in fewer words than this is a teaser, not the article. */
const FULL_CONTENT = 60;

interface Entry {
  readonly key: string | null;
  readonly metadata: Metadata;
  /** Decoded, as the file means it; null if the entry has none. */
  readonly body: { readonly source: string; readonly html: boolean } | null;
}

function readFeed(input: Input, source: string): ReadResult {
  const root = childElements(parseXml(source)).find((element) =>
    /^(?:rss|feed|RDF)$/.test(localName(element)),
  );
  if (!root) return failed(input.path, 'bad-xml', 'It is no RSS or Atom feed.');
  const entries = localName(root) === 'feed' ? atomEntries(root, source) : rssEntries(root, source);
  if (entries.length === 0) return failed(input.path, 'empty', 'The feed has no entries.');
  const documents: Document[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  let summaries = 0;
  for (const [i, entry] of entries.entries()) {
    if (!entry.body || !isFull(entry.body.source)) {
      summaries++;
      continue;
    }
    const name = entry.key ?? String(i + 1);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const path = `${input.path}#${name}${count === 1 ? '' : `~${count}`}`;
    const make = entry.body.html ? htmlDocument : textDocument;
    const result = single(make(path, entry.key, entry.body.source, entry.metadata));
    documents.push(...result.documents);
    problems.push(...result.problems);
  }
  if (summaries > 0) {
    const message = `${summaries} of ${entries.length} entries carry a summary alone, no full text. Read the pages that they link to.`;
    problems.push({ path: input.path, code: 'summary-only', message });
  }
  return { documents, problems };
}

function isFull(source: string): boolean {
  return countWords(source.replace(/<[^>]{0,2000}>/g, ' '), FULL_CONTENT) >= FULL_CONTENT;
}

function rssEntries(root: Element, source: string): Entry[] {
  const channel = child(root, 'channel');
  const items = [...(channel ? allChildren(channel, 'item') : []), ...allChildren(root, 'item')];
  const publisher = plain(childText(channel, 'title', source));
  return items.map((item) => {
    const body = child(item, 'content:encoded') ?? child(item, 'description');
    const link = childText(item, 'link', source);
    const date = childText(item, 'pubDate', source) ?? childText(item, 'dc:date', source);
    const author = childText(item, 'dc:creator', source) ?? childText(item, 'author', source);
    return {
      key: childText(item, 'guid', source) ?? link,
      metadata: {
        ...NO_METADATA,
        title: plain(childText(item, 'title', source)),
        publisher: plain(childText(item, 'source', source)) ?? publisher,
        // RSS's own author is an address, perhaps with a name in brackets.
        byline: author === null ? null : (/\(([^()]{2,80})\)\s*$/.exec(author)?.[1] ?? author),
        published: date === null ? null : isoDate(date),
        url: link,
      },
      body: body ? bodyOf(content(body, source)) : null,
    };
  });
}

function atomEntries(root: Element, source: string): Entry[] {
  const publisher = plain(childText(root, 'title', source));
  return allChildren(root, 'entry').map((entry) => {
    const links = allChildren(entry, 'link');
    const link = links.find((candidate) => /^(?:alternate)?$/.test(attribute(candidate, 'rel')));
    const date = childText(entry, 'published', source) ?? childText(entry, 'updated', source);
    const names = allChildren(entry, 'author').flatMap((author) => childText(author, 'name', source) ?? []);
    const body = child(entry, 'content') ?? child(entry, 'summary');
    return {
      key: childText(entry, 'id', source),
      metadata: {
        ...NO_METADATA,
        title: plain(childText(entry, 'title', source)),
        publisher: plain(childText(child(entry, 'source'), 'title', source)) ?? publisher,
        byline: names.length > 0 ? names.join(', ') : null,
        published: date === null ? null : isoDate(date),
        url: link ? attribute(link, 'href') : null,
      },
      body: body ? atomBody(body, source) : null,
    };
  });
}

function atomBody(body: Element, source: string): Entry['body'] {
  const text = content(body, source);
  const type = attribute(body, 'type');
  return { source: text, html: type.includes('html') || (type !== 'text' && isMarkup(text)) };
}

function bodyOf(text: string): Entry['body'] {
  return { source: text, html: isMarkup(text) || new RegExp(ENTITY).test(text) };
}

/** A title as people read it: some feeds escape twice, or leave tags in. */
function plain(text: string | null): string | null {
  if (text === null) return null;
  const bare = text
    .replace(/<[^<>]{0,300}>/g, '')
    .replace(new RegExp(ENTITY, 'g'), (reference) => decodeEntity(reference) ?? reference);
  return collapse(bare) === '' ? null : collapse(bare);
}
