import type { SegmentedDocument } from '../model.js';
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
  const body = blocks.flatMap(({ kind }, index) =>
    kind === 'paragraph' || kind === 'item' || kind === 'subheading' ? [index] : [],
  );
  const asks = (index: number): boolean => {
    const block = blocks[index];
    if (block === undefined || block.end - block.start > LONGEST_QUESTION) return false;
    return ENDS_AS_QUESTION.test(text.slice(block.start, block.end).trim());
  };
  const places = body.flatMap((index, at) => (asks(index) ? [at] : []));
  const [first] = places;
  if (first === undefined || places.length < LEAST_QUESTIONS) return null;
  const inTurns = places.every((at) => (at - first) % 2 === 0);
  const isPrompt = (at: number): boolean => (inTurns ? (at - first) % 2 === 0 : asks(body[at] ?? -1));
  const answers = new Set(body.filter((_, at) => at > first && !isPrompt(at)));
  const own = new Set(
    units.filter(({ block, words }) => answers.has(block) && words.some(isFirstPerson)).map((u) => u.block),
  );
  if (own.size < LEAST_OWN) return null;
  const person = introduced(units, cast, body[first] ?? 0, byline);
  return person === null
    ? null
    : {
        referent: referentOf({ name: cast.display(person), kind: 'person' }, person.gender),
        answers,
      };
}

const isFirstPerson = ({ text }: { readonly text: string }): boolean =>
  text === 'I' || text.startsWith('I’') || text.startsWith("I'");

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
