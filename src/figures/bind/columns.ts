import { tagTokens, type Tag } from '../../annotate/tags.js';
import type { SegmentedDocument, Sentence } from '../../model.js';
import { startsUpper } from '../../segment/letters.js';
import { bind, type Bound, type Task } from './figure.js';
import { matchAt } from './events.js';
import { joinTexts } from './joined.js';
import { isPeople } from './people.js';
import { parse, phraseAfter, type Parsed } from './phrase.js';
import { inParliament } from './predicate.js';

/** Tokens [from, to) of a sentence that stand in one cell of a row. */
interface Cell {
  readonly from: number;
  readonly to: number;
}

/** How far above its rows the head of a table stands. */
const MOST_ROWS = 60;
const MOST_CELLS = 12;
/** What stands between the cells of a line of text. */
const GAP = /\t|[ \u00a0]{2}/;

/** "Arua | 12 | 40", "Arua   12   40", "Arua: 12, 40": the cells of a row; null for a sentence that is none. */
function cellsOf({ tokens }: Sentence, text: string): readonly Cell[] | null {
  if (tokens.length > 4 * MOST_CELLS) return null;
  const colon = tokens.findIndex((t) => t.text === ':');
  const bars = tokens.some((t) => t.text === '|');
  const cells: Cell[] = [];
  let from = 0;
  for (const [i, token] of tokens.entries()) {
    const mark = bars ? token.text === '|' : i === colon || (colon > 0 && i > colon && token.text === ',');
    const before = tokens[i - 1];
    const gap = colon < 0 && !bars && before !== undefined && GAP.test(text.slice(before.end, token.start));
    if (!mark && !gap) continue;
    cells.push({ from, to: i });
    from = mark ? i + 1 : i;
  }
  cells.push({ from, to: tokens.length });
  // "Officials: no comment" is no head of a column, "Town | Dead" is.
  return cells.length >= (bars ? 2 : 3) && cells.length <= MOST_CELLS ? cells : null;
}

/** A cell of a number alone: its row, and the head of its column. */
interface Column {
  readonly label: Cell;
  readonly head: Cell;
  readonly sentence: Sentence;
}

function columnOf({ document, parsed, number }: Task): Column | null {
  const { text } = document.document;
  if (!mayEndCell(parsed, number.to, text)) return null;
  const cells = cellsOf(parsed.sentence, text);
  const at = cells?.findIndex(({ from, to }) => from <= number.from && number.to <= to) ?? -1;
  const [label] = cells ?? [];
  const cell = cells?.[at];
  if (!cells || !label || !cell || at === 0 || !isFigureAlone(parsed, cell, number.to)) return null;
  const sentence = headOf(document, parsed.sentence, cells.length);
  if (sentence === null) return null;
  const heads = cellsOf(sentence, text) ?? [];
  // The corner above the names of the rows may be empty.
  const head = heads[at - (cells.length - heads.length)];
  return head === undefined ? null : { label, head, sentence };
}

/** A look at what stands behind a number says no to most: a mark, a gap or nothing, where its cell ends with it. */
function mayEndCell({ tokens, tags }: Parsed, end: number, text: string): boolean {
  const last = tokens[end - 1];
  const next = tokens[end];
  return (
    last === undefined ||
    next === undefined ||
    tags[end] === 'punct' ||
    GAP.test(text.slice(last.end, next.start))
  );
}

/** Words of a bound may stand before it, marks of a note behind: "12 dead" says itself what it counts. */
const isFigureAlone = ({ tags }: Parsed, { from, to }: Cell, end: number): boolean =>
  to - from <= 6 &&
  tags.slice(end, to).every((tag) => tag === 'punct') &&
  !tags.slice(from, end).includes('noun');

/** The line of words over rows of numbers. */
function headOf({ sentences, document }: SegmentedDocument, row: Sentence, width: number): Sentence | null {
  for (let i = row.index - 1; i >= Math.max(0, row.index - MOST_ROWS); i--) {
    const sentence = sentences[i];
    const cells = sentence ? cellsOf(sentence, document.text) : null;
    if (!sentence || !cells || (cells.length !== width && cells.length !== width - 1)) return null;
    if (sentence.tokens.every(({ kind }) => kind !== 'number')) return sentence;
  }
  return null;
}

/** How a row of somebody or some place was read: with the others it makes up the whole. */
export const PART_OF_TABLE = 'column-part';

/** What begins the name of a row that sums up the others. */
const TOTAL = /^(?:totals?|overall|all|sum)$/i;

/** "District | Dead | Injured" over "Arua | 12 | 40": what the head of its column says a number is of. */
export function underColumn(task: Task): Bound | null {
  const { number, words } = task;
  if (number.quantity.unit !== null) return null;
  const column = columnOf(task);
  if (column === null) return null;
  const { sentence, head, label } = column;
  const heads = parse(sentence, tagTokens(sentence.tokens), words.events);
  // "Dead | 12 | 40" under the names of those who count
  const own = eventIn(task.parsed, label, 'column');
  if (own !== null) return own;
  const row = rowOf(task, column);
  const via = row?.total === false && row.of !== 'group' ? PART_OF_TABLE : 'column';
  const event = eventIn(heads, head, via);
  const { lemma } = phraseAfter(heads, head.from);
  const bound = event ?? bind(via, `be:${lemma ?? ''}`, isPeople(lemma ?? '') ? 'people' : lemma, null);
  if (event === null && lemma === null) return null;
  return row?.of === 'group' && bound.counted === 'people' ? { ...bound, population: row.name } : bound;
}

function eventIn(parsed: Parsed, { from, to }: Cell, via: string): Bound | null {
  for (let i = from; i < to; i++) {
    const match = matchAt(parsed, i, 'total') ?? matchAt(parsed, i, 'noun') ?? matchAt(parsed, i, 'state');
    if (!match || match.to > to || match.entry.id === 'inhabitants') continue;
    const { id, of } = match.entry;
    if (id === 'capacity' && inParliament(parsed)) return bind(via, 'seats', 'seat', null);
    return bind(via, id, of === 'people' ? 'people' : phraseAfter(parsed, from).lemma, null);
  }
  return null;
}

const PLACES =
  /^(?:area|borough|city|commune|constituency|country|county|department|district|governorate|location|municipality|nation|parish|place|prefecture|province|region|state|territory|town|village|ward)$/;
/** What people come from. */
const ORIGINS = /^(?:country|nation|nationality|citizenship|origin)$/;
const NAMED: ReadonlySet<Tag> = new Set(['name', 'noun', 'adj', 'punct', 'prep', 'det', 'conj']);

/** What the first cell of a row names. */
interface Row {
  readonly name: string;
  readonly of: 'place' | 'group' | null;
  /** It sums up the others. */
  readonly total: boolean;
}

function rowOf(
  { parsed: { tokens, tags } }: Task,
  { label: { from, to }, head, sentence }: Column,
): Row | null {
  const first = tokens[from]?.text ?? '';
  if (to - from > 5 || !startsUpper(first) || !tags.slice(from, to).every((tag) => NAMED.has(tag)))
    return null;
  const total = TOTAL.test(first);
  const corner = head.from > 0 && !total && !REST.test(first) ? (sentence.tokens[0]?.lexeme.lemma ?? '') : '';
  const name = joinTexts(tokens, from, to);
  return { name, of: ORIGINS.test(corner) ? 'group' : PLACES.test(corner) ? 'place' : null, total };
}

const REST = /^(?:others?|elsewhere|unknown)$/i;

/** The place that a row of a table of places is of. */
export function rowPlace(task: Task): string | null {
  const column = columnOf(task);
  const row = column === null ? null : rowOf(task, column);
  return row?.of === 'place' ? row.name : null;
}
