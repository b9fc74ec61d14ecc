import type { ArticleProfile, SegmentedDocument } from '../model.js';
import { byTerm, Counts, type Count } from './profile-counts.js';
import { creditsOf } from './profile-credits.js';
import { datesIn } from './profile-dates.js';
import { NAMEABLE, SLOTS, type ProfileFacts } from './profile-facts.js';
import { shinglesOf } from './profile-shingles.js';
import { LEAD_WEIGHT, clear, surveyOf, type Survey } from './profile-survey.js';

/** Terms kept of an article: with more, the rare tail says less than it costs in memory. */
const MAX_TERMS = 150;

/** How much sooner a name is kept than a word when there are more terms than `MAX_TERMS`. */
const NAME_WEIGHT = 2;

/**
 * What is kept of an article for telling stories apart and finding copies. Terms come in three spellings:
 * a lemma in lower case ("ferry"), a name with a capital ("Masbate"), and a date in the text
 * ("2024-11-15"). A count is that of occurrences, those in the headline and the lead counted threefold.
 */
export function profileOf(doc: SegmentedDocument): ArticleProfile {
  const survey = surveyOf(doc);
  const terms = termsOf(doc, survey);
  clear(survey);
  return { shingles: shinglesOf(doc), terms, credits: creditsOf(doc, survey.blocks) };
}

// ---------------------------------------------------------------- terms

function termsOf({ document, sentences }: SegmentedDocument, { forms, blocks }: Survey): Count[] {
  const names = new Names(forms);
  const counts = new Counts();
  for (const { bare, slot, term, parts, weight } of forms) {
    const name = names.of(bare, slot);
    if (name !== null) counts.add(name, weight);
    else if (parts === null) {
      if (term !== null) counts.add(term, weight);
    } else
      for (const part of parts) {
        const own = names.of(part.bare, part.slot) ?? part.term;
        if (own !== null) counts.add(own, weight);
      }
  }
  for (const { date, start } of datesIn(document, blocks)) {
    counts.add(date, start < (sentences[0]?.start ?? 0) + DATELINE_CHARS ? LEAD_WEIGHT : 1);
  }
  const terms = counts.sorted();
  if (terms.length <= MAX_TERMS) return terms;
  const ranked: { readonly entry: Count; readonly rank: number }[] = [];
  for (const entry of terms) ranked.push({ entry, rank: rank(entry) });
  ranked.sort((a, b) => b.rank - a.rank || byTerm(a.entry, b.entry));
  const kept: Count[] = [];
  for (const { entry } of ranked.slice(0, MAX_TERMS)) kept.push(entry);
  return kept.sort(byTerm);
}

/** How far from the top a date still dates the article and not something that it tells of. */
const DATELINE_CHARS = 250;

function rank([term, count]: readonly [string, number]): number {
  return isNameTerm(term) || isDateTerm(term) ? count * NAME_WEIGHT : count;
}

/** A term that names somebody or something. */
export function isNameTerm(term: string): boolean {
  const code = term.charCodeAt(0);
  // Most terms are plain ones, and most of those are ASCII.
  if (code < 128) return code >= 65 && code <= 90;
  const first = term.charAt(0);
  return first !== first.toLowerCase();
}

/** A term that is a calendar date, "2024-11-15". */
export function isDateTerm(term: string): boolean {
  return term.length === 10 && term.charCodeAt(4) === 45 && /^\d{4}-\d{2}-\d{2}$/.test(term);
}

/**
 * Words that the article writes with a capital where nothing but a name asks for one (inside a sentence of
 * running text), as `norm` to the term. Headlines in title case are thus read by the light of the body.
 * "Syrias", as some feeds print "Syria's", goes with "Syria".
 */
class Names {
  readonly #words = new Map<string, Capitalised>();
  /** The slots of words with a capital: most other words are told by theirs, and the map is not asked. */
  readonly #slots = new Uint8Array(SLOTS);

  constructor(forms: readonly ProfileFacts[]) {
    const words = this.#words;
    for (const { bare, slot, bits, capital } of forms) {
      if (capital === 0) continue;
      this.#slots[slot] = 1;
      const word = words.get(bare);
      if (word) word.capital += capital;
      else words.set(bare, { nameable: (bits & NAMEABLE) !== 0, capital, lower: 0, name: null });
    }
    // Of the words in small letters, those that stand with a capital somewhere are of interest.
    for (const { bare, slot, lower } of forms) {
      const word = lower > 0 && this.#slots[slot] === 1 ? words.get(bare) : undefined;
      if (word) word.lower += lower;
    }
    for (const [text, word] of words) {
      if (!word.nameable || word.capital <= word.lower) continue;
      word.name = capitalise(text.endsWith('s') && words.has(text.slice(0, -1)) ? text.slice(0, -1) : text);
    }
  }

  /** The term of a word that is a name here. `slot`: as `slotOf` has it. */
  of(bare: string, slot: number): string | null {
    return this.#slots[slot] === 1 ? (this.#words.get(bare)?.name ?? null) : null;
  }
}

/** A word that stands with a capital inside sentences: how often, how often without, and the term that makes it. */
interface Capitalised {
  readonly nameable: boolean;
  capital: number;
  lower: number;
  name: string | null;
}

function capitalise(word: string): string {
  const code = word.charCodeAt(0);
  const first = code > 96 && code < 123 ? String.fromCharCode(code - 32) : word.charAt(0).toUpperCase();
  return first + word.slice(1);
}
