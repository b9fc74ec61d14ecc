import type { SegmentedDocument, Span } from '../model.js';
import type { Cast } from './cast.js';
import { referentOf, type Referent } from './discourse.js';
import type { Person } from './entities.js';
import type { Unit } from './units.js';

/** Whose answers a printed interview gives, and in which blocks they stand. */
export interface Interview {
  readonly referent: Referent;
  readonly answers: ReadonlySet<number>;
}

/** Fewer questions are asked in any feature. */
const LEAST_QUESTIONS = 3;
/** So many answers say "I": questions that a paper asks and answers by itself do not. */
const LEAST_OWN = 2;
/** Characters of a question that stands by itself. */
const LONGEST_QUESTION = 320;
/** What calls a text an interview, above its first question. */
const ANNOUNCED = /\binterview(?:ed)?\b|\bQ ?& ?A\b|\bin conversation\b/i;
const ENDS_AS_QUESTION = /\?[”"’'*_)]{0,3}$/u;

/**
 * An interview in question and answer: three paragraphs or more that are one question each, between answers
 * in the first person of somebody whom the text before the first question introduces by full name. What stands
 * in the answers without a source is that person's word. Where all questions fall on every second paragraph,
 * the others there are prompts too ("You called the mine a bomb last year.").
 */
export function interviewOf(
  { document }: SegmentedDocument,
  units: readonly Unit[],
  cast: Cast,
): Interview | null {
  const { blocks, text, byline } = document;
  const body: number[] = [];
  /** Where in the body the questions stand. */
  const places = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'subheading') continue;
    if (asks(text, block)) places.add(body.length);
    body.push(index);
  }
  const [first] = places;
  const announced =
    first !== undefined && ANNOUNCED.test(text.slice(0, blocks[body[first] ?? 0]?.start ?? 0));
  if (first === undefined || places.size < (announced ? 2 : LEAST_QUESTIONS)) return null;
  const inTurns = [...places].every((at) => (at - first) % 2 === 0);
  const isPrompt = (at: number): boolean => (inTurns ? (at - first) % 2 === 0 : places.has(at));
  const answers = new Set(body.filter((_, at) => at > first && !isPrompt(at)));
  const own = new Set(
    units
      .filter(
        ({ block, words }) =>
          answers.has(block) && words.some((word) => isFirstPerson(word) || (announced && isOurs(word))),
      )
      .map((u) => u.block),
  );
  if (own.size < (announced ? 1 : LEAST_OWN)) return null;
  const person = introduced(units, cast, body[first] ?? 0, byline);
  return person === null
    ? null
    : {
        referent: referentOf({ name: cast.display(person), kind: 'person' }, person.gender),
        answers,
      };
}

function asks(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_QUESTION) return false;
  const paragraph = text.slice(start, end);
  const mark = paragraph.lastIndexOf('?');
  return mark >= 0 && ENDS_AS_QUESTION.test(paragraph.slice(mark).trimEnd());
}

const isFirstPerson = ({ text }: { readonly text: string }): boolean =>
  text === 'I' || text.startsWith('I’') || text.startsWith("I'");

const isOurs = ({ text }: { readonly text: string }): boolean =>
  /^(?:[Ww]e|[Oo]ur|[Mm]y|[Ww]e['’]\p{L}{1,3})$/u.test(text);

/** The first person with a full name before a block, headlines last; not the one who signs. */
function introduced(
  units: readonly Unit[],
  cast: Cast,
  before: number,
  byline: string | null,
): Person | null {
  const intro = units.filter(({ block }) => block < before);
  const ordered = [...intro.filter(({ kind }) => kind !== 'headline'), ...intro];
  for (const { index } of ordered)
    for (const { entity } of cast.mentions[index] ?? [])
      if (entity.kind === 'person' && entity.parts.length > 1 && byline?.includes(entity.name) !== true)
        return entity;
  return null;
}
