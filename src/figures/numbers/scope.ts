import type { VagueTable } from '../../lexicon/vague.js';
import type { Sentence } from '../../model.js';
import { startsUpper } from '../../segment/letters.js';
import type { Atom } from './atoms.js';
import type { CurrencyResolver } from './currency.js';
import type { UnitTables } from './tables.js';
import type { SentenceContext } from './types.js';

/** All that the rules may look at: the sentence as atoms, the text, and what is known of its place. */
export interface Scope {
  readonly text: string;
  readonly sentence: Sentence;
  readonly atoms: readonly Atom[];
  /** The bits of what can begin at any of them. */
  readonly starts: number;
  readonly context: SentenceContext;
  readonly european: boolean;
  readonly vague: VagueTable;
  /** First words of the vague table's phrases. */
  readonly vagueStarts: ReadonlySet<string>;
  /** Those among them that no form's own bits tell. */
  readonly moreStarts: ReadonlySet<string> | null;
  /** Second words of those that begin with an article. */
  readonly vagueSeconds: ReadonlySet<string>;
  readonly units: UnitTables;
  readonly currency: CurrencyResolver;
  /** Lower-case form of an atom; undefined outside the sentence. */
  readonly norm: (i: number) => string | undefined;
  /** Most words of the sentence are capitalised: capitals tell nothing ("Two Killed as Bus Plunges"). */
  readonly titled: boolean;
}

const MIN_TITLED = 3;

/** True where capitals say nothing: title case, or all of it in capitals. */
export function isTitled(sentence: Sentence): boolean {
  let words = 0;
  let capital = 0;
  for (const { kind, text } of sentence.tokens) {
    if (kind !== 'word' || text.length < 4) continue;
    words++;
    if (startsUpper(text)) capital++;
  }
  return words >= MIN_TITLED && capital > words * 0.65;
}

export function isCapital(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && startsUpper(atom.text);
}
