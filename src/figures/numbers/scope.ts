import type { VagueTable } from '../../lexicon/vague.js';
import type { Sentence } from '../../model.js';
import { startsUpper } from '../../segment/letters.js';
import type { Atom } from './atoms.js';
import type { CurrencyResolver } from './currency.js';
import { CAPITAL } from './facts.js';
import type { PhraseIndex, UnitTables } from './tables.js';
import type { SentenceContext } from './types.js';

/** All that the rules may look at: the sentence as atoms, the text, and what is known of its place. */
export interface Scope {
  readonly text: string;
  readonly sentence: Sentence;
  readonly atoms: readonly Atom[];
  /** The bits that any of them has. */
  readonly facts: number;
  readonly context: SentenceContext;
  readonly european: boolean;
  readonly vague: VagueTable;
  readonly vaguePhrases: PhraseIndex<string>;
  /** First words of vague phrases that no form's own bits tell. */
  readonly moreStarts: ReadonlySet<string> | null;
  /** Second words of those that begin with an article, likewise. */
  readonly moreSeconds: ReadonlySet<string> | null;
  readonly units: UnitTables;
  readonly currency: CurrencyResolver;
  /** Lower-case form of an atom; undefined outside the sentence. */
  readonly norm: (i: number) => string | undefined;
}

const MIN_TITLED = 3;

/** True where capitals say nothing, as most words have one: "Two Killed as Bus Plunges", or all of it in capitals. */
export function isTitled({ sentence }: Scope): boolean {
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
  return atom !== undefined && (atom.facts & CAPITAL) !== 0;
}
