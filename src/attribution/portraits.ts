import { BUSINESSES } from '../lexicon/speech-roles.js';
import { ADDRESS, ROLE_GENDER } from '../lexicon/titles.js';
import { ownsBusiness } from './business.js';
import { isUpper } from './classify.js';
import type { Person } from './entities.js';
import type { NameRun } from './names.js';
import { type Phrase, findForward, headRegionEnd } from './phrases.js';
import {
  CAPITAL,
  DET,
  HUMAN,
  NUM,
  ORG,
  POSS,
  PREP,
  PUNCT,
  QUOTE,
  TIME,
  TITLE,
  type Word,
  has,
  isNominal,
  OF_OR_FOR,
} from './words.js';

/** Roles and gender from what stands round a name. */
export function describePerson(words: readonly Word[], run: NameRun, person: Person): void {
  for (let i = run.from; i < run.name; i++) {
    note(person, words[i]);
    if (!has(words[i], PREP)) person.roles.add(words[i]?.base ?? '');
  }
  // "coast guard spokesman |", "mum-of-three |"
  for (let i = run.from - 1; i >= 0 && i >= run.from - 5; i--) {
    const word = words[i];
    if (!isNominal(word) || has(word, TIME | NUM)) break;
    if (i === run.from - 1 && !has(word, HUMAN | TITLE)) break;
    note(person, word);
  }
  // ", its spokesman |,": the description before the comma.
  if (words[run.from - 1]?.text === ',' && run.from >= 3) {
    const head = words[run.from - 2];
    if (has(head, HUMAN) && !(head?.cues != null && !has(head, TITLE))) note(person, head);
  }
  // "| , a retired porter from Rochdale,", "| , 57, the council's leader", "| , who lost her husband"
  let at = run.to;
  for (let hops = 0; hops < 3 && (words[at]?.text === ',' || words[at]?.text === '('); hops++) {
    const close =
      findForward(words, at + 1, Math.min(words.length, at + 24), (word) => has(word, PUNCT | QUOTE)) ??
      Math.min(words.length, at + 24);
    const first = words[at + 1];
    if (first === undefined || close === at + 1) break;
    if (has(first, NUM) && close - at <= 2) {
      at = close;
      continue;
    }
    const relative = WHO.has(first.norm);
    if (!relative && !has(first, DET | HUMAN | TITLE | PREP)) break;
    const phrase: Phrase = { from: at + 1, to: close };
    if (!relative && !has(first, PREP)) {
      const end = headRegionEnd(words, phrase);
      const head = words[end - 1];
      if (!has(head, HUMAN)) break;
      for (let i = at + 1; i < end; i++) {
        const word = words[i];
        if (i === end - 1 || has(word, TITLE)) note(person, word);
        // "the UN |", "the interior |": which of the kind
        else if (word && isNominal(word) && !has(word, POSS | NUM)) person.roles.add(word.base);
      }
    }
    const pronoun = findForward(words, at + 1, close, (word) => HE_OR_SHE.has(word.norm));
    if (pronoun !== null && relative && person.roles.size === 0) {
      person.gender ??= /^(?:her|she)$/.test(words[pronoun]?.norm ?? '') ? 'female' : 'male';
    }
    at = close;
  }
}

/** What a word for somebody tells; it outweighs a guess from the name. */
function note(person: Person, word: Word | undefined): void {
  if (word === undefined || !has(word, HUMAN | TITLE)) return;
  person.roles.add(word.base);
  person.gender = ADDRESS.get(word.base) ?? ROLE_GENDER.get(word.base) ?? person.gender;
}

const WHO: ReadonlySet<string> = new Set(['who', 'whose']);

const HE_OR_SHE: ReadonlySet<string> = new Set(['her', 'she', 'his', 'he']);

/** The common noun of an organisation's name: "observatory" of "Marran Conflict Observatory". */
export function organisationHead(words: readonly Word[], { from, to }: NameRun): string | null {
  const of = findForward(words, from + 1, to, (word) => OF_OR_FOR.has(word.norm));
  const last = words[(of ?? to) - 1];
  if (has(last, ORG)) return last?.base ?? null;
  for (let i = to - 1; i >= from; i--) if (has(words[i], ORG)) return words[i]?.base ?? null;
  return null;
}

/** What the text calls an organisation beside its name: "monitoring group, the |", "| union", "organisers, |". */
export function aliases(words: readonly Word[], { from, to }: NameRun): string[] {
  const names: string[] = [];
  const after = words[to];
  if (has(after, ORG) && !has(after, CAPITAL) && after) names.push(after.base);
  let i = from - 1;
  if (has(words[i], DET)) i--;
  const before = words[i];
  if (before?.text === ',' && has(words[i - 1], ORG | HUMAN) && !has(words[i - 1], CAPITAL | POSS))
    names.push(words[i - 1]?.base ?? '');
  else if (i === from - 1 && has(before, ORG) && !has(before, CAPITAL | POSS) && before)
    names.push(before.base);
  // "Farrier & Co, a broker"
  if (after?.text === ',' && /^(?:a|an|the)$/.test(words[to + 1]?.norm ?? '')) {
    const close =
      findForward(words, to + 2, Math.min(words.length, to + 16), (word) => has(word, PUNCT | QUOTE)) ??
      to + 2;
    const head = words[headRegionEnd(words, { from: to + 1, to: close }) - 1];
    if (has(head, ORG) && head && !has(head, CAPITAL)) names.push(head.base);
  }
  if (names.some((name) => BUSINESSES.has(name)) || ownsBusiness(words, to)) names.push('company', 'firm');
  return names.filter((name) => name !== '');
}

/** "(MCO)" after a name. */
export function bracketedAcronym(words: readonly Word[], to: number): Word | null {
  const inside = words[to + 1];
  return words[to]?.text === '(' && words[to + 2]?.text === ')' && inside !== undefined && isUpper(inside)
    ? inside
    : null;
}

/** The initials of a long name, lower case. */
export function initialsOf(words: readonly Word[], { from, to }: NameRun): string | null {
  let initials = '';
  for (let i = from; i < to; i++) if (has(words[i], CAPITAL)) initials += words[i]?.base.charAt(0) ?? '';
  return initials.length >= 3 ? initials : null;
}
