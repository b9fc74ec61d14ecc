import { attribute } from '../attribution/index.js';
import { ClaimdiffError } from '../errors.js';
import { bindFigures, type Figure } from '../figures/index.js';
import { inflect } from '../lexicon/cues.js';
import { MEASURES } from '../lexicon/measures.js';
import { UNITS } from '../lexicon/units.js';
import { VAGUE_WORDS } from '../lexicon/vague.js';
import type { AttributionFrame, Document } from '../model.js';
import { segment } from '../segment/index.js';
import { stem } from '../segment/lemma.js';
import { didYouMean } from '../suggest.js';
import { cueGroups, vocabularyOf, type Vocabulary } from './vocabulary.js';
import type { CueAddition, UnitAddition, VagueAddition, WordAddition, WordOptions } from './words.js';

/**
 * The vocabulary of a config, once every addition has shown on its example that it is read as it says.
 * @throws ClaimdiffError for the first that is not.
 */
export function checkedVocabulary(options: WordOptions): Vocabulary {
  const { measures = [], words = [], units = [], cues = [] } = options.lexicon ?? {};
  const ids = [...measures, ...MEASURES].map(({ id }) => id);
  for (const [i, { id }] of measures.entries()) {
    if (!ids.includes(id, i + 1)) continue;
    refuse(`the measure "${id}" is known already`, 'add to it with "words", or give yours an id of its own');
  }
  for (const { word, measure } of words) {
    if (ids.includes(measure)) continue;
    refuse(
      `the word "${word}" is for a measure "${measure}", and there is none`,
      didYouMean(measure, ids) ?? 'add it with "measures"',
    );
  }
  for (const { unit, forms } of units) checkForms(unit, forms);
  const verbs = cueGroups();
  for (const { verb, like } of cues) {
    if (verbs.has(like)) continue;
    refuse(
      `the cue "${verb}" is to be read like "${like}", which is no cue`,
      didYouMean(like, [...verbs.keys()]) ?? 'name a verb that is known: say, claim, deny, warn ...',
    );
  }
  const vocabulary = vocabularyOf(options);
  for (const { id, examples } of measures)
    for (const example of examples) checkMeasure(`the measure "${id}"`, id, example, vocabulary);
  for (const word of words) checkWord(word, vocabulary);
  for (const unit of units) checkUnit(unit, vocabulary);
  for (const cue of cues) checkCue(cue, vocabulary);
  for (const [phrase, reading] of Object.entries(options.vague ?? {}))
    checkVague(phrase, reading, vocabulary);
  return vocabulary;
}

function refuse(message: string, hint: string): never {
  throw new ClaimdiffError('bad-lexicon', message, hint);
}

/** The text of an example, and what its brackets hold. */
interface Example {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function exampleOf(what: string, example: string): Example {
  const [before, inside, after, more] = example.split(/[[\]]/u);
  if (before === undefined || inside === undefined || after === undefined || more !== undefined) {
    refuse(
      `${what} has an example without one pair of [brackets]: "${example}"`,
      'brackets hold what the word is about, as in "Helicopters airlifted [40 villagers]."',
    );
  }
  return { text: before + inside + after, start: before.length, end: before.length + inside.length };
}

/** A document of one paragraph. */
function documentOf(text: string): Document {
  const whole = { text: 0, source: 0, textLength: text.length, sourceLength: text.length };
  return {
    path: 'example',
    key: null,
    title: null,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    source: text,
    text,
    map: [whole],
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, reason: null }],
  };
}

interface ReadExample {
  readonly figures: readonly Figure[];
  readonly frames: readonly AttributionFrame[];
}

function read(text: string, { cues, figures }: Vocabulary): ReadExample {
  const doc = segment(documentOf(text));
  const frames = attribute(doc, cues);
  return { frames, figures: bindFigures(doc, frames, undefined, figures).figures };
}

/** The figure whose number stands in the brackets. */
function figureIn(example: Example, vocabulary: Vocabulary): Figure | undefined {
  return read(example.text, vocabulary).figures.find(
    ({ number }) => number.core.start >= example.start && number.core.end <= example.end,
  );
}

const asRead = (example: string): string => `its example is not read so: "${example}"`;

function checkMeasure(what: string, id: string, example: string, vocabulary: Vocabulary): void {
  const figure = figureIn(exampleOf(what, example), vocabulary);
  if (figure?.measure === id) return;
  refuse(
    `${what}: ${asRead(example)}`,
    figure === undefined
      ? 'no figure was found in the brackets'
      : `the figure was read as "${figure.measure}"; its words may belong to another role, or to another measure`,
  );
}

/** The stems of a text, verbs that stand irregularly in it aside. */
const stemsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{Nd}'’-]+/u)
    .map(stem);

function checkWord({ word, measure, example }: WordAddition, vocabulary: Vocabulary): void {
  const what = `the word "${word}"`;
  const stems = stemsOf(example);
  const missing = word.split(' ').find((part) => !stems.includes(stem(part)));
  if (missing !== undefined && missing !== 'be') {
    refuse(`${what} is not in its own example: "${example}"`, 'write it as a dictionary has it: "airlift"');
  }
  checkMeasure(what, measure, example, vocabulary);
}

function checkForms(unit: string, forms: readonly string[]): void {
  const owner = UNITS.find(
    (entry) => entry.unit === unit || entry.forms.some((form) => forms.includes(form)),
  );
  if (owner !== undefined)
    refuse(`the unit "${unit}" is known already, as ${owner.unit}`, 'leave it out, or name other forms');
}

function checkUnit({ unit, example }: UnitAddition, vocabulary: Vocabulary): void {
  const what = `the unit "${unit}"`;
  const read = figureIn(exampleOf(what, example), vocabulary)?.number.quantity.unit;
  if (read === unit) return;
  refuse(
    `${what}: ${asRead(example)}`,
    read == null ? 'no unit was found: list every form in lower case' : `its unit was read as "${read}"`,
  );
}

function checkCue({ verb, example }: CueAddition, vocabulary: Vocabulary): void {
  const what = `the cue "${verb}"`;
  const { text, start, end } = exampleOf(what, example);
  const forms: readonly string[] = Object.values(inflect(verb.split('+')[0] ?? ''));
  const frame = read(text, vocabulary).frames.findLast(
    ({ scope }) => scope.start <= start && scope.end >= end,
  );
  const cue = frame?.cue?.toLowerCase().split(' ')[0] ?? '';
  if (frame?.speaker != null && forms.includes(cue)) return;
  refuse(
    `${what}: ${asRead(example)}`,
    frame?.speaker == null
      ? 'nobody was found to answer for the words in the brackets'
      : `they were put down to ${frame.speaker.name}, by "${frame.cue ?? ''}"`,
  );
}

function checkVague(phrase: string, { core, outer, example }: VagueAddition, vocabulary: Vocabulary): void {
  const what = `the vague word "${phrase}"`;
  if (core[0] > core[1] || outer[0] > core[0] || outer[1] < core[1]) {
    refuse(
      `${what} has a core of ${core.join(' to ')} and an outer span of ${outer.join(' to ')}`,
      'the low end comes first, and the core lies inside the outer span',
    );
  }
  if (example === undefined) {
    if (Object.hasOwn(VAGUE_WORDS, phrase.toLowerCase())) return;
    refuse(
      `${what} is not in the table, so it needs an example`,
      didYouMean(phrase, Object.keys(VAGUE_WORDS)) ?? 'as in "[Oodles of people] were stranded."',
    );
  }
  const quantity = figureIn(exampleOf(what, example), vocabulary)?.number.quantity;
  if (quantity?.bound === 'vague' && quantity.low === core[0] && quantity.high === core[1]) return;
  refuse(
    `${what}: ${asRead(example)}`,
    quantity === undefined ? 'no figure was found in the brackets' : `it was read as "${quantity.text}"`,
  );
}
