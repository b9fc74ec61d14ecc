import { PEOPLE } from '../../lexicon/people.js';

/** Whether a noun (as a lemma) names human beings. */
export function isPeople(noun: string): boolean {
  if (PEOPLE.has(noun) || noun === 'other') return true;
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  return (
    PEOPLE.has(last) || /(?:[^b]ologist|[a-z]{3}ists?|women|[a-z]{2}men|[a-z]{2}man|[a-z]woman)$/.test(noun)
  );
}
