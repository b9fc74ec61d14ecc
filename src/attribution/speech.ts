import { CHANTS, DISPLAYS } from '../lexicon/speech-roles.js';
import { NAMING } from '../lexicon/speech-words.js';
import type { Span, Speaker } from '../model.js';
import { groupAfter, groupBefore } from './groups.js';
import { canSpeak, findBack, plain, type Group } from './phrases.js';
import { phraseBefore } from './phrase-before.js';
import { headRegionEnd } from './phrases.js';
import type { Referent } from './discourse.js';
import type { References } from './references.js';
import type { Unit } from './units.js';
import { isFinite } from './verbs.js';
import { AUX, CAPITAL, CONJ, DET, POSS, PREP, PRON, PUNCT, QUOTE, has, type Word } from './words.js';

/** Who spoke last, and with which cue: what a quotation without a cue of its own goes on with. */
export interface Voice {
  readonly source: Referent | null;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly addressee: string | null;
  readonly unit: number;
  readonly block: number;
}

/** Nothing but quotations, and what joins them. */
export const isBareSpeech = ({ words }: Unit): boolean =>
  words.every((word) => has(word, QUOTE | PUNCT) || (has(word, CONJ) && word.norm === 'and'));

/** The quotations that a unit ends with. */
export function trailingQuotes({ words }: Unit): Word[] {
  const trailing: Word[] = [];
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined || !has(word, QUOTE | PUNCT)) break;
    if (has(word, QUOTE)) trailing.unshift(word);
  }
  return trailing;
}

/** Something that words stand on, as the source of a report: "her placard read", "read a banner". */
export function displaySource(unit: Unit, group: Group, references: References): Speaker | null {
  const end = headRegionEnd(unit.words, group.head);
  for (let i = group.head.from; i < end; i++) {
    const word = unit.words[i];
    if (
      word &&
      DISPLAYS.has(word.base) &&
      !has(word, CAPITAL) &&
      !/^(?:board|headline|note|cards?)$/.test(word.base)
    )
      return displaySpeaker(unit, i, references);
  }
  return null;
}

/** Words on something held up, or shouted by a crowd: "chants of '...'", "'...' went the cry", "'...', read one". */
export function displayed(
  unit: Unit,
  at: number,
  references: References,
): { readonly speaker: Speaker; readonly cue: Span | null } | null {
  const { words } = unit;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const word = words[i];
    if (word === undefined || has(word, QUOTE)) break;
    if (CHANTS.has(word.base))
      return { speaker: from(unit, at + 1, references) ?? crowd(references), cue: word };
    if (DISPLAYS.has(word.base)) return { speaker: displaySpeaker(unit, i, references), cue: word };
    if (word.text === '.' || word.text === ';') break;
  }
  const after = words[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (/^(?:went|goes|came|ran|runs|was|rang)$/.test(words[after]?.norm ?? '')) {
    for (let i = after + 1; i < Math.min(words.length, after + 6); i++) {
      if (CHANTS.has(words[i]?.base ?? '')) return { speaker: crowd(references), cue: words[i] ?? null };
      if (DISPLAYS.has(words[i]?.base ?? ''))
        return { speaker: displaySpeaker(unit, i, references), cue: words[after] ?? null };
    }
  }
  return null;
}

/** "cries of '...' from the gallery": the gallery. */
function from(unit: Unit, at: number, references: References): Speaker | null {
  if (unit.words[at]?.norm !== 'from' || !has(unit.words[at + 1], DET)) return null;
  const group = groupAfter(unit.words, at + 1, unit.words.length);
  return (group && references.group(unit, plain(group))?.speaker) ?? null;
}

const crowd = (references: References): Speaker => ({
  name: references.discourse.crowd ?? 'the crowd',
  kind: 'group',
});

/** "Fern Whittaker's placard", "a home-made sign". */
function displaySpeaker(unit: Unit, at: number, references: References, single = false): Speaker {
  const { words } = unit;
  const noun = words[at];
  const phrase = phraseBefore(words, at + 1, Math.max(0, at - 6)) ?? { from: at, to: at + 1 };
  const owner = words[phrase.from];
  if (has(owner, PRON) || /^(?:his|her|their)$/.test(owner?.norm ?? '')) {
    const pronoun = owner?.norm === 'his' ? 'he' : owner?.norm === 'her' ? 'she' : 'they';
    const person = references.discourse.pronoun(pronoun);
    if (person) return { name: `${person.speaker.name}’s ${noun?.base ?? ''}`, kind: 'group' };
  }
  if (has(words[at - 1], POSS)) {
    const person = references.phrase(unit, { from: phrase.from, to: at }, []);
    if (person) return { name: `${person.speaker.name}’s ${noun?.base ?? ''}`, kind: 'group' };
  }
  let from = phrase.from;
  for (let i = phrase.from; i < at; i++) if (has(words[i], PREP)) from = i + 1; // "a sea of home-made signs"
  let name = '';
  for (let i = from; i <= at; i++) name += `${name === '' ? '' : ' '}${words[i]?.text ?? ''}`;
  if (single) name = name.replace(/s$/, '');
  return { name: name.charAt(0).toLowerCase() + name.slice(1), kind: 'group' };
}

/** The last thing in a unit that words can stand on, for "'...', read one". */
export function lastDisplay(unit: Unit, references: References): Speaker | null {
  for (let i = unit.words.length - 1; i >= 0; i--) {
    const word = unit.words[i];
    if (
      word &&
      DISPLAYS.has(word.base) &&
      !has(word, CAPITAL) &&
      word.base !== 'board' &&
      word.base !== 'note'
    )
      return displaySpeaker(unit, i, references, true);
  }
  return null;
}

/** Words before a quotation that make it a name: "the so-called '...'", "known as '...'", "dubbed '...'". */
export function isNamed(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const word = words[i];
    if (word === undefined || has(word, PUNCT)) return false;
    if (NAMING.has(word.norm) && (i === at - 1 || !/^(?:called|named)$/.test(word.norm))) return true;
    if (word.norm === 'as') return NAMING.has(words[i - 1]?.norm ?? '');
  }
  return false;
}

/** "As the saying goes": nobody's words. */
const PROVERB = /^(?:saying|proverb|adage|maxim|motto|cliché|rhyme|joke|slogan)$/;

/** A subject that can be taken to have said the few quoted words of its own clause. */
export function mayOwn(words: readonly Word[], subject: Group, at: number): boolean {
  if (subject.to > at || at - subject.to > 14) return false;
  for (let i = subject.to; i < at; i++) {
    const word = words[i];
    if (word?.text === ';' || word?.text === ':') return afterColon(words, at) && i === at - 1;
  }
  const first = words[subject.head.from];
  if (PROVERB.test(words[subject.head.to - 1]?.norm ?? '')) return false;
  return !(has(first, PRON) && !/^(?:he|she|they)$/.test(first?.norm ?? ''));
}

/** Of "As for the pools, the mayor was brief: '...'": who is told of right before the colon. */
export function subjectBeforeColon(words: readonly Word[], colon: number): Group | null {
  const comma = findBack(words, colon - 1, 0, ({ text }) => text === ',');
  if (comma === null) return null;
  for (let i = comma + 1; i < colon; i++) {
    if (!isFinite(words, i) && !(i === comma + 1 && has(words[i], AUX))) continue;
    const group = groupBefore(words, i, i === comma + 1 ? 0 : comma + 1);
    return group !== null && canSpeak(words, group.head) ? group : null;
  }
  return null;
}

/** The quotation right after a colon, with what leads up to it. */
export const afterColon = (words: readonly Word[], at: number): boolean => words[at - 1]?.text === ':';
