import type { ArticleProfile, SegmentedDocument } from '../model.js';
import { byTerm, Counts, type Count } from './profile-counts.js';
import { creditsOf } from './profile-credits.js';
import { datesIn } from './profile-dates.js';
import { SLOTS, type ProfileFacts } from './profile-facts.js';
import { shinglesOf } from './profile-shingles.js';
import { LEAD_WEIGHT, surveyOf, type Survey } from './profile-survey.js';
import { EMPTY_NAMES } from './profile-words.js';

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
  return {
    shingles: shinglesOf(doc),
    terms: termsOf(doc, survey),
    credits: creditsOf(doc, survey.blocks),
  };
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
  return terms
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => b.rank - a.rank || byTerm(a.entry, b.entry))
    .slice(0, MAX_TERMS)
    .map(({ entry }) => entry)
    .sort(byTerm);
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
  return term.charCodeAt(4) === 45 && /^\d{4}-\d{2}-\d{2}$/.test(term);
}

/**
 * Words that the article writes with a capital where nothing but a name asks for one (inside a sentence of
 * running text), as `norm` to the term. Headlines in title case are thus read by the light of the body.
 * "Syrias", as some feeds print "Syria's", goes with "Syria".
 */
class Names {
  readonly #names = new Map<string, string>();
  /** The slots of words with a capital: most other words are told by theirs, and no map is asked. */
  readonly #slots = new Uint8Array(SLOTS);

  constructor(forms: readonly ProfileFacts[]) {
    const capital = new Map<string, number>();
    for (const { bare, slot, capital: count } of forms) {
      if (count === 0) continue;
      capital.set(bare, (capital.get(bare) ?? 0) + count);
      this.#slots[slot] = 1;
    }
    // Of the words in small letters, those that stand with a capital somewhere are of interest.
    const lower = new Map<string, number>();
    for (const { bare, slot, lower: count } of forms)
      if (count > 0 && this.#slots[slot] === 1 && capital.has(bare))
        lower.set(bare, (lower.get(bare) ?? 0) + count);
    for (const [word, count] of capital) {
      if (word.length < 2 || EMPTY_NAMES.has(word) || count <= (lower.get(word) ?? 0)) continue;
      const stem = word.endsWith('s') && capital.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
      this.#names.set(word, capitalise(stem));
    }
  }

  /** The term of a word that is a name here. `slot`: as `slotOf` has it. */
  of(bare: string, slot: number): string | null {
    return this.#slots[slot] === 1 ? (this.#names.get(bare) ?? null) : null;
  }
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
