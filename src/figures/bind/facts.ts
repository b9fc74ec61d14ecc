import type { Lexeme } from '../../segment/lexemes.js';
import type { EventForms, EventIndex } from './events.js';

/** What a printed form can be for binding. */
export interface WordFacts {
  /** The measures that its stem begins the words of; null for none. */
  readonly events: EventForms | null;
  /** The classes of words that it belongs to. */
  readonly bits: number;
}

/** The facts of a form, under the measures that it was asked with. */
export interface BindingFacts extends WordFacts {
  readonly under: EventIndex;
}

/** Found out once for each form. */
export function bindingFacts(lexeme: Lexeme, under: EventIndex): BindingFacts {
  if (lexeme.binding?.under !== under)
    lexeme.binding = { under, events: under.get(lexeme.stem) ?? null, bits: bitsOf(lexeme) };
  return lexeme.binding;
}

function bitsOf(lexeme: Lexeme): number {
  return lexeme.text.length > 0 ? 0 : 0;
}
