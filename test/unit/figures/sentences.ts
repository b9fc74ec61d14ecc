import { BINDING } from './sentences/binding.js';
import { CLAUSES } from './sentences/clauses.js';
import { ELLIPSIS } from './sentences/ellipsis.js';
import { MEASURES_READ } from './sentences/measures.js';
import { MODES } from './sentences/modes.js';
import { PREDICATES } from './sentences/predicates.js';
import { PRINT } from './sentences/print.js';
import { REJECTED } from './sentences/rejected.js';
import { SCOPE } from './sentences/scope.js';
import { SPEAKERS_READ } from './sentences/speakers.js';

/** Our own half of the table of sentences, by topic; the other half is by somebody who had not seen the rules. */
export const OWN_SENTENCES = {
  clauses: CLAUSES,
  binding: BINDING,
  'headlines and lists': PRINT,
  ellipsis: ELLIPSIS,
  modality: MODES,
  measures: MEASURES_READ,
  predicates: PREDICATES,
  speakers: SPEAKERS_READ,
  scope: SCOPE,
  rejected: REJECTED,
} as const;
