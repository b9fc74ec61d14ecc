import { BUSINESSES, COMPANY_THINGS } from '../lexicon/speech-roles.js';
import { CAPITAL, NAME, POSS, PUNCT, type Word, has, isNominal } from './words.js';

/** "Corvel's shareholders", "Corvel's second shipyard", "Corvel shares": a name that ends at `to` is a company's. */
export function ownsBusiness(words: readonly Word[], to: number): boolean {
  if (has(words[to - 1], POSS)) return isCompanyThing(words, to);
  if (/^(?:shares|stock|shareholders)$/.test(words[to]?.norm ?? '')) return true;
  // "Corvel will close its plant in May", "Corvel says it must shed 620 of its 2,400 staff"
  for (let i = to; i < to + 12; i++) {
    if (words[i] === undefined || has(words[i], PUNCT | NAME)) return false;
    if (words[i]?.norm === 'its' && isCompanyThing(words, i + 1)) return true;
  }
  return false;
}

/** The noun phrase at `from` is headed by what only a company has. */
function isCompanyThing(words: readonly Word[], from: number): boolean {
  let end = from;
  while (end < from + 5 && isNominal(words[end]) && !has(words[end], POSS)) end++;
  for (let i = end; i > from; i--) if (COMPANY_THINGS.has(words[i - 1]?.norm ?? '')) return i > end - 2;
  return false;
}

/** "Corvel, the rail operator,": set beside the name that ends at `to`, what kind of company it is. */
export function isCalledBusiness(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== ',' || !/^(?:a|an|the)$/.test(words[to + 1]?.norm ?? '')) return false;
  let end = to + 2;
  while (end < to + 7 && isNominal(words[end])) end++;
  const head = words[end - 1];
  return head !== undefined && BUSINESSES.has(head.base) && !has(head, CAPITAL) && end > to + 2;
}
