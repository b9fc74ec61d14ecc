import type { CueForm } from '../lexicon/cues.js';
import { FOES } from '../lexicon/speech-words.js';
import { bitsByWord, type WordClass } from '../lexicon/word-bits.js';
import { ASKED, GIVING, OPENERS, TALKED, TO_OR_WITH } from './openers.js';

/**
 * What rules ask of a word beside what it may be: more bits, told by its form alone. They are asked at every
 * word of every article, where an expression for each would take longer than all that comes of it.
 */
export const WHICH = 1;
/** "called", "named". */
export const CALLED = 1 << 1;
/** An adjective that is people after an article: "the wounded". */
export const PATIENT = 1 << 2;
/** Ends like a verb in the third person: "reacts". */
export const THIRD = 1 << 3;
/** A number that is written out, or a word like one: "forty", "dozens", "half", "none". */
export const NUMBER_WORD = 1 << 4;
/** "It received two": nothing but a verb follows these. */
export const SUBJECTIVE = 1 << 5;
/** "be", "been", "being", "having": auxiliaries that are not finite. */
export const NONFINITE = 1 << 6;
/** A cue that as such is finite: "says", "told". */
export const FINITE_CUE = 1 << 7;
export const NEGATION = 1 << 8;
/** "US", "WHO", "U.N.": up to six capitals. */
export const ACRONYM = 1 << 9;
/** All capitals, "'s" aside. */
export const UPPER = 1 << 10;
/** A longer word in capitals. */
export const SHOUTING = 1 << 11;
/** "Geneva-based", "Saudi-led": adjectives, whatever they start with. */
export const COMPOUND = 1 << 12;
/** At which a source may be found that is no phrase of the lexicon's. */
export const OPENER = 1 << 13;
/** A word for the enemy, or "our": one side of a war speaks. */
export const SIDED = 1 << 14;
/** "we", "our", "us". */
export const WE = 1 << 15;
/** "our", "this": the paper's own reporter may follow. */
export const OURS = 1 << 16;
export const APOSTROPHE = 1 << 17;
export const FULL_STOP = 1 << 18;
/** "her", "mine": what they are, the next word tells. */
export const POSSESSIVE = 1 << 19;
export const IF = 1 << 20;
export const THAT = 1 << 21;
export const WHOSE = 1 << 22;
export const WHERE = 1 << 23;
/** "who", "which", "that", "whose". */
export const RELATIVE = WHICH | WHOSE | THAT;
/** "late Monday", "this week". */
export const NEARER = 1 << 24;
/** "said out loud", "wrote back". */
export const PARTICLE = 1 << 25;
/** A preposition of place before a name. */
export const PLACING = 1 << 26;
/** Inside the name of a company or a campaign: "Farrier & Co", "Physicians for Human Rights". */
export const CORPORATE = 1 << 27;

/** May stand between a verb and its figure: "said at least 12", "put it at an estimated 400". */
export const NUMBER_LEAD = 1 << 28;
/** "gave the figures". */
export const GIVES = 1 << 29;
/** May end "miners we asked", "refugees to whom the Post spoke". */
export const CONTACT = 1 << 30;

const SETS: readonly WordClass[] = [
  [WHICH, ['who', 'which']],
  [THAT, ['that']],
  [WHOSE, ['whose']],
  [WHERE, ['where']],
  [CALLED, ['called', 'named']],
  [PATIENT, 'wounded injured dead missing sick elderly poor homeless displaced accused bereaved'.split(' ')],
  [SUBJECTIVE, ['i', 'he', 'she', 'it', 'we', 'they', 'who']],
  [NONFINITE, ['be', 'been', 'being', 'having']],
  [NEGATION, ['not', 'never', 'neither', 'nor']],
  [OPENER, OPENERS],
  [GIVES, GIVING],
  [CONTACT, [...ASKED, ...TALKED, ...TO_OR_WITH]],
  [SIDED, [...FOES, 'our']],
  [WE, ['we', 'our', 'us']],
  [OURS, ['our', 'this']],
  [APOSTROPHE, ["'", '’']],
  [FULL_STOP, ['.']],
  [POSSESSIVE, ['her', 'mine']],
  [IF, ['if', 'unless']],
  [NEARER, ['late', 'early', 'last', 'this', 'next', 'that']],
  [PARTICLE, ['out', 'up', 'back', 'aloud', 'off', 'down']],
  [PLACING, 'in at near from into around outside across off towards'.split(' ')],
  [
    NUMBER_LEAD,
    `about around some little nearer closer over up to at least most more fewer less than nearly almost only just
    under close roughly approximately as many no a an estimated well upwards of several something between on not
    further another additional extra total`.split(/\s+/),
  ],
  [CORPORATE, ['&', 'for', 'without', 'our', 'plc', 'inc', 'ltd', 'the']],
];

const BY_WORD = bitsByWord(SETS);

const NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|hundreds?|thousands?|millions?|billions?|dozens?|scores?|half|third|quarter|none|no)$/;

const JOINED =
  /-(?:based|backed|led|held|born|run|controlled|trained|funded|owned|style|era|speaking|brokered|made|linked|allied)$/;

export function traitsOf(
  text: string,
  norm: string,
  base: string,
  cues: readonly CueForm[] | null,
  participle: boolean,
): number {
  let traits = BY_WORD.get(norm) ?? 0;
  if (base === 'mine') traits |= POSSESSIVE;
  if (/[^su]s$/.test(norm)) traits |= THIRD;
  if (NUMBER.test(norm)) traits |= NUMBER_WORD;
  if (!participle && cues?.some(({ tense }) => tense === 'third' || tense === 'past') === true)
    traits |= FINITE_CUE;
  if (text.length >= 2 && text.length <= 6 && /^(?:\p{Lu}\.?){2,6}(?:['’]s)?$/u.test(text)) traits |= ACRONYM;
  const bare = text.replace(/['’]s$/, '');
  if (base.length >= 2 && bare === bare.toUpperCase()) traits |= UPPER;
  if (text.length > 6 && text === text.toUpperCase()) traits |= SHOUTING;
  if (JOINED.test(base)) traits |= COMPOUND;
  return traits;
}
