import type { Document, Edition } from '../model.js';
import { isoDate } from './dates.js';
import { mergeMetadata, NO_METADATA } from './draft.js';
import { killed, saysCorrection, type EditedDocument, type Killed } from './edition.js';
import { htmlDocument } from './html/read.js';
import { textDocument } from './text/read.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * IPTC's ninjs, versions 1 and 2: "News in JSON". An object is taken for ninjs if it has a uri and one of
 * the fields that only ninjs has.
 */
export function isNinjs(record: Json): boolean {
  return typeof record['uri'] === 'string' && MARKS.some((name) => name in record);
}

const MARKS = [
  'pubstatus',
  'versioncreated',
  'body_xhtml',
  'body_text',
  'body_sportsml',
  'bodies',
  'headlines',
  'description_text',
  'embargoed',
  'infosource',
] as const;

export type NinjsResult =
  { readonly document: EditedDocument } | { readonly killed: Killed } | { readonly problem: string };

/** One ninjs object as a document. Offsets lead into the body field that was read. */
export function ninjsDocument(record: Json, file: string): NinjsResult {
  const key = stringOf(record['uri']) ?? '';
  const path = `${file}#${key}`;
  const note = stringOf(record['ednote']);
  const edition: Edition = {
    item: key === '' ? null : key,
    version: stringOf(record['version']),
    issued: dateOf(record['versioncreated']),
    embargoed: dateOf(record['embargoed']),
    dateline: stringOf(record['located']),
    note,
    correction: saysCorrection(note, stringOf(record['profile'])),
    status: 'usable',
  };
  const dead = killed(path, key, stringOf(record['pubstatus']) ?? 'usable', edition);
  if (dead) return { killed: dead };
  const type = stringOf(record['type']) ?? 'text';
  const body = bodyOf(record);
  if (!body) {
    return {
      problem:
        type === 'text' || type === 'composite'
          ? 'It has no body_xhtml or body_text.'
          : `It is of type "${type}", no text.`,
    };
  }
  const metadata = mergeMetadata(NO_METADATA, {
    title: stringOf(record['headline']) ?? firstValue(record['headlines']) ?? stringOf(record['title']),
    publisher: publisherOf(record),
    byline: stringOf(record['byline'])?.replace(/^by:?\s+/i, '') ?? null,
    published:
      dateOf(record['firstpublished']) ?? dateOf(record['versioncreated']) ?? dateOf(record['firstcreated']),
    url: /^https?:/.test(key) ? key : null,
  });
  const make = body.html ? htmlDocument : textDocument;
  const document: Document = make(path, key, body.source, metadata);
  return { document: { ...document, edition } };
}

function bodyOf(record: Json): { source: string; html: boolean } | null {
  const xhtml = stringOf(record['body_xhtml']);
  if (xhtml !== null) return { source: xhtml, html: true };
  const text = stringOf(record['body_text']);
  if (text !== null) return { source: text, html: false };
  const bodies = objects(record['bodies']);
  const main =
    bodies.find((body) => !/^(?:abstract|summary|teaser)$/.test(stringOf(body['role']) ?? '')) ?? bodies[0];
  const value = main ? stringOf(main['value']) : null;
  if (main === undefined || value === null) return null;
  return { source: value, html: /html|xml/.test(stringOf(main['contenttype']) ?? '') };
}

/** Version 2 names sources with roles; version 1 has the copyright holder, and dialects a provider. */
function publisherOf(record: Json): string | null {
  const sources = objects(record['infosources'] ?? record['infosource']);
  const provider = stringOf(record['provider']) ?? stringOf(record['source']);
  const named = sources.map((source) => stringOf(source['name'])).find((name) => name !== null);
  return provider ?? stringOf(record['copyrightholder']) ?? named ?? null;
}

function firstValue(value: unknown): string | null {
  const all = objects(value);
  const main = all.find((entry) => /main|headline/.test(stringOf(entry['role']) ?? '')) ?? all[0];
  return main ? stringOf(main['value']) : null;
}

function objects(value: unknown): Json[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((entry) =>
    typeof entry === 'object' && entry !== null ? [Object.fromEntries(Object.entries(entry))] : [],
  );
}

function stringOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function dateOf(value: unknown): string | null {
  const text = stringOf(value);
  return text === null ? null : isoDate(text);
}
