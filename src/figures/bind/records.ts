import { RECORDS, STOLEN, THEFT } from '../../lexicon/records.js';
import { RECORD } from './facts.js';
import { eventOf, type FoundEvent } from './found.js';
import { matchStems } from './events.js';
import type { Parsed, Phrase } from './phrase.js';

const ABOUT = new Set(['of', 'on', 'about', 'to', 'from', 'for']);

/** "stole the data of 1.4 million customers", "details relating to 90,000 people were copied" */
export function recordsOf(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if ((parsed.holds & RECORD) === 0 || (phrase.head !== null && !phrase.people)) return null;
  const { tags, tokens, lemmas } = parsed;
  let i = from - 1;
  while (i >= 0 && (tags[i] === 'det' || tags[i] === 'adv' || tags[i] === 'mark' || tags[i] === 'adj')) i--;
  if (!ABOUT.has(tokens[i]?.norm ?? '')) return null;
  // "relating to", "belonging to", "held on"
  if (tags[i - 1] === 'ing' || tags[i - 1] === 'part') i--;
  const noun = i - 1;
  const record = lemmas[noun] ?? '';
  // "the names of 317 people held since Sunday": a list of names is not taken from anybody.
  const taken = record === 'name' ? STOLEN : THEFT;
  if (!RECORDS.has(record) || !lemmas.some((word) => taken.has(word))) return null;
  const match = matchStems(parsed, ['data', 'breach'], 'total');
  return match ? eventOf(match.entry, 'left-verb', noun, i) : null;
}
