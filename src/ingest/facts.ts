import { dateBeside, findDate, findMonthDay, isDateLine } from './dates.js';
import { NO_METADATA, type Metadata } from './draft.js';
import { collapse } from './lines.js';
import { namedBeside, namedInByline, namedOnPath, withoutOutlet } from './masthead.js';
import type { Working } from './working.js';

/** Furniture that may carry the date of publication. */
const DATED: ReadonlySet<string> = new Set([
  'date line',
  'byline',
  'print line',
  'live page note',
  'page control',
  'masthead',
]);

/** And such as may where it stands above the text: "Posted 6 May 2021 by Rae | 40 comments". */
const DATED_ABOVE: ReadonlySet<string> = new Set(['contact line', 'counter']);

/** Cities and agencies at the start of a wire story: "LODWAR, Kenya, Nov 4 (Harbour Wire) - ". */
const DATELINE =
  /^["“]?(?<place>\p{Lu}[\p{Lu}\p{M} .'’/-]{1,40})(?:, [\p{L} .'’-]{2,40}){0,2}(?:,? (?:(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2})|(?<dayFirst>\d{1,2}) (?<monthLast>[A-Z][a-z]{2,8})\.?)(?:,? (?<year>\d{4}))?)?,? \((?<agency>[\p{Lu}][\p{L}\p{N} .&'’-]{1,40})\)\s?[-–—]/u;
const AGENCY_DATELINE = /^["“]?\p{Lu}[\p{L} .'’-]{1,40}, \((?<agency>\p{Lu}{2,12})\)\s?[-–—]/u;

/**
 * What the text itself says of title, outlet, author and date. `dated`: the format tells the date, so that a
 * day without its year is not looked for.
 */
export function factsOf(
  blocks: readonly Working[],
  bodyStart: number,
  {
    path,
    masthead,
    dated,
  }: { readonly path: string; readonly masthead: string | null; readonly dated: boolean },
  text: string,
): Metadata {
  const headline = blocks.find((block) => block.kind === 'headline');
  const lead = blocks.slice(bodyStart).find((block) => block.kind === 'paragraph');
  const wire = lead ? dateline(lead.line) : null;
  const above = blocks.slice(0, bodyStart);
  const heading = withoutOutlet(headline ? collapse(text.slice(headline.start, headline.end)) : '');
  const date = published(blocks, bodyStart) ?? completed(wire, blocks) ?? asOf(blocks, bodyStart);
  return {
    ...NO_METADATA,
    title: heading.title === '' ? null : heading.title,
    publisher:
      masthead ??
      namedOnPath(blocks[0]) ??
      heading.outlet ??
      wire?.agency ??
      outletLine(above) ??
      namedBeside(above, path) ??
      namedInByline(above),
    byline: byline(blocks),
    published: date,
    monthDay: dated || date !== null ? null : monthDay(wire, lead?.line ?? '', above),
  };
}

function dateline(line: string): { agency: string; date: string; year: string | null } | null {
  const groups = DATELINE.exec(line)?.groups ?? AGENCY_DATELINE.exec(line)?.groups;
  const agency = groups?.['agency'];
  if (!groups || agency === undefined) return null;
  const month = groups['month'] ?? groups['monthLast'];
  const day = groups['day'] ?? groups['dayFirst'];
  return {
    agency,
    date: month !== undefined && day !== undefined ? `${day} ${month}` : '',
    year: groups['year'] ?? null,
  };
}

/** An outlet's name alone under the headline, where reporters' names stand. */
function outletLine(top: readonly Working[]): string | null {
  return top.find((block) => block.reason === 'masthead')?.line ?? null;
}

/** "Thursday, 9 October" above the text, or what opens it: "KARU, Oct 9 (Harbour Wire) -", "Karu, 9 October." */
function monthDay(wire: ReturnType<typeof dateline>, lead: string, above: readonly Working[]): string | null {
  const line = above.find(({ kind, reason }) => kind === 'furniture' && reason === 'date line')?.line;
  const opening = OPENING_DATE.exec(lead)?.groups?.['date'];
  return findMonthDay(line ?? '') ?? findMonthDay(wire?.date ?? opening ?? '');
}

const OPENING_DATE =
  /^\p{Lu}[\p{L} .'’-]{1,40}, (?<date>\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2})\. /u;

/** "As at 0800 on 19 March 2026 the situation is as follows": the day of a situation report that has no date line. */
function asOf(blocks: readonly Working[], bodyStart: number): string | null {
  for (const { line } of blocks.slice(0, bodyStart + 1)) {
    const date = AS_OF.test(line) ? findDate(line) : null;
    if (date !== null) return date;
  }
  return null;
}

const AS_OF = /^(?:\p{L}{4,14} )?[Aa]s (?:at|of) [^.;]{0,30}\b(?:19|20)\d\d\b/u;

/** A dateline has no year; a copyright line may, and a date line of numbers that can be read two ways. */
function completed(wire: ReturnType<typeof dateline>, blocks: readonly Working[]): string | null {
  if (wire === null || wire.date === '') return null;
  const dated = ['copyright line', 'date line'].map(
    (reason) => blocks.find((b) => b.reason === reason)?.line,
  );
  const [year] = [wire.year, ...dated.map((line) => /\b(?:19|20)\d\d\b/.exec(line ?? '')?.[0])].filter(
    (found) => found !== null && found !== undefined,
  );
  return year === undefined ? null : findDate(`${wire.date} ${year}`);
}

/** The first date line above the text; else the first below it that is not the middle of the page. */
function published(blocks: readonly Working[], bodyStart: number): string | null {
  const inOrder = [
    ...blocks.slice(0, bodyStart + 1),
    ...blocks.slice(Math.max(bodyStart + 1, blocks.length - 6)),
  ];
  for (const [i, block] of inOrder.entries()) {
    if (block.kind !== 'furniture') continue;
    const reason = block.reason ?? '';
    if (!DATED.has(reason) && !(i < bodyStart && DATED_ABOVE.has(reason))) continue;
    const date = dateIn(block.line);
    if (date !== null) return date;
  }
  return null;
}

/** "Issue 3, 31 January 2025": of a line that says more than when, the piece that is a date. */
function dateIn(line: string): string | null {
  const whole = findDate(line);
  if (isDateLine(line)) return whole;
  const piece = dateBeside(line);
  return piece === null || whole?.startsWith(piece) === true ? whole : piece;
}

function byline(blocks: readonly Working[]): string | null {
  const isByline = (block: Working): boolean => block.kind === 'furniture' && block.reason === 'byline';
  for (const block of blocks.filter(isByline)) {
    const name = bylineName(block.line);
    if (name !== null) return name;
  }
  return null;
}

const LEAD_IN = /^(?:exclusive:? ?)?(?:(?:words|text|story|report|written)(?: by)?:?|author:|by:?)\s+/i;

/** "By Jane Roe, Senior reporter" -> "Jane Roe"; null where a byline names nobody. */
function bylineName(line: string): string | null {
  let rest = line.replace(LEAD_IN, '');
  if (rest === line && /^(?:from|with|our)\b/i.test(line)) return null;
  const end = /,| \| | · | • | [-–—] | (?:in|at|for|with|on) (?=[\p{L}\p{N}])|\s\d/u.exec(rest);
  if (end) rest = rest.slice(0, end.index);
  rest = rest.replace(/[\s.:;]+$/, '').trim();
  if (rest === '' || rest.length > 90 || !/^[\p{Lu}\p{Lo}]/u.test(rest) || /\d/.test(rest)) return null;
  return rest;
}
