import type { Document } from '../model.js';
import { isoDate } from './dates.js';
import { NO_METADATA, type Metadata } from './draft.js';
import type { Killed } from './edition.js';
import { htmlDocument } from './html/read.js';
import { isNinjs, ninjsDocument } from './ninjs.js';
import { fieldNamed, fieldValue, type Field } from './text/header.js';
import { textDocument } from './text/read.js';

/** JSON objects as articles: which of their fields is what. */

type Json = Readonly<Record<string, unknown>>;

const KEY_FIELDS = ['id', 'guid', 'uri', '_id', 'uuid', 'articleId', 'article_id', 'slug'] as const;
const TEXT_FIELDS = [
  'text',
  'body',
  'content',
  'article',
  'articleBody',
  'article_body',
  'body_text',
  'bodyText',
  'full_text',
  'fullText',
  'fulltext',
  'maintext',
  'main_text',
  'raw_text',
  'plain_text',
  'story',
  'article_text',
  'content_text',
] as const;
/** Fields that name things as often as they hold a text. */
const LOOSE_FIELDS: ReadonlySet<string> = new Set(['story', 'article']);
const HTML_FIELDS = ['html', 'body_html', 'bodyHtml', 'content_html', 'body_xhtml', 'articleHtml'] as const;
const LIST_FIELDS = [
  'articles',
  'items',
  'data',
  'results',
  'docs',
  'documents',
  'stories',
  'entries',
  'hits',
] as const;
const PUBLISHER_FIELDS = [
  'publisher',
  'source',
  'outlet',
  'provider',
  'site',
  'source_name',
  'newspaper',
  'publication',
] as const;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The articles of a JSON value: an array, an object that lists them, or one article; null for none of these. */
export function recordsOf(value: unknown): readonly unknown[] | null {
  if (isArray(value)) return value;
  if (!isObject(value)) return null;
  if (bodyOf(value) !== null || isNinjs(value)) return [value];
  for (const field of LIST_FIELDS) {
    const list = value[field];
    if (isArray(list)) return list;
  }
  return null;
}

export type RecordResult =
  { readonly document: Document } | { readonly killed: Killed } | { readonly problem: string };

/** One record as a document, or why it is none. `fallback` names a record that has no id of its own. */
export function recordDocument(value: unknown, file: string, fallback: string): RecordResult {
  if (typeof value === 'string' && value.trim() !== '') {
    return { document: textDocument(`${file}#${fallback}`, null, value) };
  }
  if (!isObject(value)) return { problem: 'It is not a JSON object.' };
  if (isNinjs(value)) return ninjsDocument(value, file);
  const body = bodyOf(value);
  if (body === null) {
    return { problem: `It has no text: none of ${TEXT_FIELDS.slice(0, 4).join(', ')}, html.` };
  }
  const key = keyOf(value);
  const path = `${file}#${key ?? fallback}`;
  const metadata = metadataOf(value);
  const document = body.html
    ? htmlDocument(path, key, body.source, metadata)
    : textDocument(path, key, body.source, metadata);
  return { document };
}

function keyOf(record: Json): string | null {
  for (const field of KEY_FIELDS) {
    const value = record[field];
    if (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) return String(value);
  }
  return null;
}

function bodyOf(record: Json): { source: string; html: boolean } | null {
  for (const field of TEXT_FIELDS) {
    const source = plain(record[field]);
    if (source === null || (LOOSE_FIELDS.has(field) && source.length < 80)) continue;
    return { source, html: isMarkup(source) };
  }
  for (const field of HTML_FIELDS) {
    const source = plain(record[field]);
    if (source !== null) return { source, html: true };
  }
  return null;
}

/** A text, or paragraphs in an array. A byte order mark inside JSON is no character of the text. */
function plain(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.replace(/^\ufeff/, '');
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string')) {
    const joined = value.join('\n\n');
    return joined.trim() === '' ? null : joined;
  }
  return null;
}

/** Fields called "content" or "body" hold markup as often as text. */
export function isMarkup(source: string): boolean {
  return /<\/?(?:p|div|br|article|section|h[1-6]|ul|ol|li|blockquote|html|body|span|strong|em|a)\b[^<>]{0,400}>/i.test(
    source.slice(0, 20_000),
  );
}

function metadataOf(record: Json): Metadata {
  const found: Partial<Record<keyof Metadata, string>> = {};
  for (const [name, value] of Object.entries(record)) {
    const field = fieldNamed(name);
    if (field === null || field === 'publisher' || found[field] !== undefined) continue;
    const text = scalar(field, value);
    if (text !== null) found[field] = text;
  }
  for (const name of PUBLISHER_FIELDS) {
    const text = scalar('publisher', record[name]);
    // A "source" is often the address that the text came from.
    if (text !== null && !/^https?:/i.test(text)) {
      found.publisher = text;
      break;
    }
  }
  return { ...NO_METADATA, ...found };
}

function scalar(field: Field, value: unknown): string | null {
  if (typeof value === 'string') return fieldValue(field, value);
  if (typeof value === 'number' && field === 'published') return epoch(value);
  if (Array.isArray(value) && field === 'byline') {
    const names = value.flatMap((entry) => scalar('byline', entry) ?? []);
    return names.length > 0 ? names.join(', ') : null;
  }
  if (isObject(value)) {
    for (const name of ['name', 'title', 'label', 'href', 'url']) {
      const inner = value[name];
      if (typeof inner === 'string') return fieldValue(field, inner);
    }
  }
  return null;
}

/** Seconds or milliseconds since 1970 as ISO 8601. */
function epoch(value: number): string | null {
  const milliseconds = Math.abs(value) < 1e11 ? value * 1000 : value;
  if (!Number.isFinite(milliseconds) || milliseconds < 1e11 || milliseconds > 4.2e12) return null;
  return isoDate(new Date(milliseconds).toISOString().replace(/\.000Z$/, 'Z'));
}
