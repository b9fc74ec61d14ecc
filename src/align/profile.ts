import type { ArticleProfile, SegmentedDocument } from '../model.js';
import { creditsOf } from './profile-credits.js';
import { datesIn } from './profile-dates.js';
import type { ProfileFacts } from './profile-facts.js';
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

function termsOf({ document, sentences }: SegmentedDocument, { forms, blocks }: Survey): [string, number][] {
  const names = namesOf(forms);
  const counts = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  for (const { bare, term, parts, weight } of forms) {
    if (parts === null || names.has(bare)) {
      const own = names.get(bare) ?? term;
      if (own !== null) add(own, weight);
    } else {
      for (const part of parts) {
        const own = names.get(part.bare) ?? part.term;
        if (own !== null) add(own, weight);
      }
    }
  }
  for (const { date, start } of datesIn(document, blocks)) {
    add(date, start < (sentences[0]?.start ?? 0) + DATELINE_CHARS ? LEAD_WEIGHT : 1);
  }
  if (counts.size <= MAX_TERMS)
    return Array.from(counts.keys())
      .sort()
      .map((term) => [term, counts.get(term) ?? 0]);
  const all = [...counts];
  return all
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => b.rank - a.rank || byTerm(a.entry, b.entry))
    .slice(0, MAX_TERMS)
    .map(({ entry }) => entry)
    .sort(byTerm);
}

const byTerm = (a: readonly [string, number], b: readonly [string, number]): number => (a[0] < b[0] ? -1 : 1);

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
function namesOf(forms: readonly ProfileFacts[]): Map<string, string> {
  const capital = new Map<string, number>();
  for (const { bare, capital: count } of forms)
    if (count > 0) capital.set(bare, (capital.get(bare) ?? 0) + count);
  // Of the words in small letters, those that stand with a capital somewhere are of interest.
  const lower = new Map<string, number>();
  for (const { bare, lower: count } of forms)
    if (count > 0 && capital.has(bare)) lower.set(bare, (lower.get(bare) ?? 0) + count);
  const names = new Map<string, string>();
  for (const [word, count] of capital) {
    if (word.length < 2 || EMPTY_NAMES.has(word) || count <= (lower.get(word) ?? 0)) continue;
    const stem = word.endsWith('s') && capital.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
    names.set(word, capitalise(stem));
  }
  return names;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
