import { isoDate } from '../dates.js';
import { NO_METADATA, type DraftBlock, type Metadata } from '../draft.js';

export type Field = Exclude<keyof Metadata, 'monthDay'>;

/** What people call the fields of an article, in front matter, JSON and header lines. Lower case, no marks. */
const FIELD_NAMES: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    title: 'title headline heading',
    publisher: 'publisher source outlet provider site sitename newspaper',
    byline: 'byline author authors by creator writer',
    published:
      'published date datepublished publisheddate publishedat publishdate pubdate publicationdate created createdat datetime versioncreated timestamp',
    url: 'url link canonical canonicalurl permalink sourceurl',
  } satisfies Record<Field, string>).flatMap(([field, names]) =>
    names.split(' ').map((name): [string, Field] => [name, asField(field)]),
  ),
);

function asField(name: string): Field {
  return name === 'publisher' || name === 'byline' || name === 'published' || name === 'url' ? name : 'title';
}

/** The field that a name means ("datePublished", "published_at", "pub-date"), or null. */
export function fieldNamed(name: string): Field | null {
  return FIELD_NAMES.get(name.toLowerCase().replace(/[^a-z]/g, '')) ?? null;
}

/** A field's value in the form that documents keep it in. */
export function fieldValue(field: Field, value: string): string | null {
  const text = value.replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  if (field === 'published') return isoDate(text);
  if (field === 'byline') return text.replace(/^by:?\s+/i, '');
  return text;
}

export interface Header {
  readonly metadata: Metadata;
  readonly blocks: readonly DraftBlock[];
  /** Where the text below the header begins. */
  readonly end: number;
}

const HEADER_LINE = /^[ \t]{0,8}([A-Za-z][A-Za-z _-]{1,20})[ \t]{0,4}:[ \t]{0,8}(\S[^\r\n]{0,600})\r?\n?/;

/**
 * Header lines at the top of a plain text ("Title: ...", "Date: ...", "Source: ..."). Two of them make a
 * header, or a title alone; its title is the headline.
 */
export function headerOf(text: string): Header {
  const fields: Partial<Record<Field, string>> = {};
  const blocks: DraftBlock[] = [];
  let at = /^\s{0,50}/.exec(text)?.[0].length ?? 0;
  let end = at;
  while (blocks.length < 10) {
    const found = HEADER_LINE.exec(text.slice(at, at + 700));
    const name = found?.[1];
    const value = found?.[2];
    if (!found || name === undefined || value === undefined) break;
    const field = fieldNamed(name);
    if (field === null) break;
    const valueStart = at + found[0].lastIndexOf(value);
    const valueEnd = valueStart + value.trimEnd().length;
    const known = fieldValue(field, value);
    if (known !== null) fields[field] ??= known;
    if (field === 'title') blocks.push({ start: valueStart, end: valueEnd, kind: 'headline' });
    else blocks.push({ start: at, end: valueEnd, kind: 'furniture', reason: 'metadata header' });
    at += found[0].length;
    end = at;
  }
  if (blocks.length < 2 && !(blocks.length === 1 && fields.title !== undefined)) {
    return { metadata: NO_METADATA, blocks: [], end: 0 };
  }
  return { metadata: { ...NO_METADATA, ...fields }, blocks, end };
}
