import { HOLDERS, LICENCES } from '../../lexicon/scope.js';
import { VENUES } from '../../lexicon/senses.js';
import { LICENSES } from './facts.js';
import { synthetic, type FoundEvent } from './found.js';
import type { Parsed, Phrase } from './phrase.js';

/** What may be held, or is there room for, and not what is. */

const ABLE = new Set(['can', 'could']);

/** "licensed to carry 180 passengers", "built for 300", "room for 40": what may be held, not what is. */
export function licensed(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if ((parsed.holds & LICENSES) === 0 || (phrase.head !== null && !phrase.people)) return null;
  // "can hold 24"
  if (HOLDERS.has(parsed.stems[from - 1] ?? '') && ABLE.has(parsed.tokens[from - 2]?.norm ?? ''))
    return synthetic(parsed, 'seat', 'noun', from - 1, from);
  // "the stadium, which holds 24,000"
  if (parsed.tokens[from - 1]?.norm === 'holds' && parsed.lemmas.slice(0, from).some((w) => VENUES.has(w)))
    return synthetic(parsed, 'seat', 'noun', from - 1, from);
  // "the 120 passengers it was licensed for"
  if (['it', 'they', 'she', 'he', 'that'].includes(parsed.tokens[phrase.to]?.norm ?? '')) {
    for (let i = phrase.to + 1; i < phrase.to + 5; i++) {
      if (parsed.tags[i] === 'part' && LICENCES.has(parsed.stems[i] ?? ''))
        return synthetic(parsed, 'seat', 'noun', i, i + 1);
    }
  }
  let linked = false;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const norm = parsed.tokens[i]?.norm ?? '';
    // "hold the records of 3.8 million people"
    if (norm === 'for' || norm === 'to' || (norm === 'of' && parsed.stems[i - 1] === 'capacity'))
      linked = true;
    if (norm === ',' || parsed.tags[i] === 'sub') return null;
    if (linked && (norm === 'intended' || LICENCES.has(parsed.stems[i] ?? '')))
      return synthetic(parsed, 'seat', 'noun', i, from);
  }
  return null;
}

/**
 * "licensed to hold 20 tonnes", "a permit for eight tonnes": so much may be held. Of what is only designed to move
 * or to save so much, nothing is said ("a plan meant to cut 20 tonnes").
 */
export function mayHold(parsed: Parsed, from: number): boolean {
  if ((parsed.holds & LICENSES) === 0) return false;
  const { tokens, stems, tags } = parsed;
  for (let i = from - 1; i > Math.max(0, from - 6); i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ',' || tags[i] === 'sub') return false;
    const linked = norm === 'for' || (norm === 'to' && HOLDERS.has(stems[i + 1] ?? ''));
    if (linked) return LICENCES.has(stems[i - 1] ?? '') || LICENCES.has(stems[i - 2] ?? '');
    if (HOLDERS.has(stems[i] ?? '') && ABLE.has(tokens[i - 1]?.norm ?? '')) return true;
  }
  return false;
}
