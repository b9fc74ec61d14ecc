import { MODALS, ZERO_NOUNS, ZERO_VERBS } from '../../lexicon/numbers.js';
import { PEOPLE } from '../../lexicon/people.js';
import { lemma } from '../../segment/lemma.js';
import { nounAt } from './dates.js';
import type { Scope } from './scope.js';

/** Words for none in atoms [from, to): a count of zero, or a manner of speaking. */
export interface Zero {
  readonly from: number;
  readonly to: number;
  readonly claims: boolean;
}

const AUX =
  /^(?:has|have|had|was|were|is|are|been|be|being|so|much|as|reported|reportedly|known|believed|feared|confirmed|to|yet|else|of|them|the|on|board|seriously|badly|immediately|or|nor|and|of|us|there|in|near|inside|at)$/;
const ADJECTIVE =
  /^(?:civilian|further|new|more|other|serious|confirmed|reported|military|immediate|known|additional|single|major|human|such|suspected|immediate|fresh|one|local|of|their|our|his)$/;

/** Reads *none*, *neither*, *no one*, *nobody*, *no civilian*, *not a single*, *without casualties* at atom `i`. */
export function matchZero(scope: Scope, i: number): Zero | null {
  const word = scope.norm(i) ?? '';
  const next = scope.norm(i + 1) ?? '';
  switch (word) {
    case 'none':
      return { from: i, to: i + 1, claims: noneClaims(scope, i + 1) || votedNone(scope, i) };
    case 'nobody':
      return { from: i, to: i + 1, claims: harmAhead(scope, i + 1) };
    case 'no':
      if (next === 'one') return { from: i, to: i + 2, claims: harmAhead(scope, i + 2) };
      return noNoun(scope, i);
    case 'not':
      if (next === 'a' && scope.norm(i + 2) === 'single')
        return { from: i, to: i + 3, claims: singleClaims(scope, i + 3) };
      if (next === 'one' && scope.norm(i + 2) === 'in') return null;
      if (next === 'one' && scope.norm(i + 2) !== 'that' && scope.norm(i + 2) !== 'who')
        return {
          from: i,
          to: i + 2,
          claims: harmAhead(scope, i + 2) || notOneThing(scope, i + 2) || notOneOf(scope, i + 2),
        };
      return null;
    case 'neither':
      return neitherOf(scope, i);
    case 'without':
      return withoutLoss(scope, i);
    default:
      return null;
  }
}

/** "None has died", "none of them seriously", "none had reached": said of people or things just counted. */
function noneClaims(scope: Scope, at: number): boolean {
  const next = scope.norm(at) ?? '';
  if (next === 'of') {
    const whom = scope.norm(at + 1) ?? '';
    if (!/^(?:them|whom|which|those|these|the|its|their)$/.test(whom)) return false;
    return !modalAhead(scope, at + 2);
  }
  return (
    /^(?:has|have|had|was|were|is|are|did|died|survived|seriously|critically|escaped|reached|arrived)$/.test(
      next,
    ) && !modalAhead(scope, at)
  );
}

/** "by 14 votes to none" */
function votedNone(scope: Scope, i: number): boolean {
  return scope.norm(i - 1) === 'to' && /^(?:votes?|members?|seats)$/.test(scope.norm(i - 2) ?? '');
}

function modalAhead(scope: Scope, at: number): boolean {
  for (let k = at; k < at + 4; k++) if (MODALS.has(scope.norm(k) ?? '')) return true;
  return false;
}

/** A verb of harm follows, with no more than auxiliaries and a noun between, and no modal. */
function harmAhead(scope: Scope, at: number, reach = 7): boolean {
  const from = behindPlace(scope, at);
  for (let k = from; k < from + reach; k++) {
    const word = scope.norm(k);
    if (word === undefined || scope.atoms[k]?.kind === 'punct' || MODALS.has(word)) return false;
    if (ZERO_VERBS.has(word)) return true;
    if (!AUX.test(word)) return false;
  }
  return false;
}

/** "No one in the crowd of 3,000 was hurt": where the verb stands behind a phrase of place. */
function behindPlace(scope: Scope, at: number): number {
  if (!/^(?:in|on|at|aboard|inside|among|near|from)$/.test(scope.norm(at) ?? '')) return at;
  for (let k = at + 1; k < at + 9; k++) {
    if (scope.atoms[k]?.kind === 'punct') return at;
    if (/^(?:was|were|is|are|has|have|had|died)$/.test(scope.norm(k) ?? '')) return k;
  }
  return at;
}

/** "no deaths", "no civilian casualties", "no civilian was harmed". Other nouns are no count at all. */
function noNoun(scope: Scope, i: number): Zero | null {
  let at = i + 1;
  while (
    at < i + 4 &&
    ADJECTIVE.test(scope.norm(at) ?? '') &&
    !PEOPLE.has(lemma(scope.norm(at + 1) === 'was' ? (scope.norm(at) ?? '') : ''))
  )
    at++;
  const noun = lemma(scope.norm(at) ?? '');
  if (ZERO_NOUNS.has(noun)) {
    if (noun === 'case' && scope.norm(at) === 'case') return null;
    return { from: i, to: i + 1, claims: true };
  }
  if (noThing(scope, at)) return { from: i, to: i + 1, claims: true };
  if (PEOPLE.has(noun) || PEOPLE.has(lemma(scope.norm(i + 1) ?? ''))) {
    const from = PEOPLE.has(noun) ? at + 1 : i + 2;
    return harmAhead(scope, from) ? { from: i, to: i + 1, claims: true } : null;
  }
  return null;
}

/** "Neither of the two pilots survived", "neither guard was hurt"; "neither side", "neither the driver nor" count nothing. */
function neitherOf(scope: Scope, i: number): Zero | null {
  let at = i + 1;
  if (scope.norm(at) === 'of') {
    at++;
    while (at < i + 5 && /^(?:the|them|those|these|two|its|their|his|her)$/.test(scope.norm(at) ?? '')) at++;
  }
  if (PEOPLE.has(lemma(scope.norm(at) ?? ''))) at++;
  else if (scope.norm(at - 1) !== 'them') return null;
  return harmAhead(scope, at) ? { from: i, to: i + 1, claims: true } : null;
}

/** "not a single civilian had been harmed"; "not a single word" is emphasis. */
function singleClaims(scope: Scope, at: number): boolean {
  const noun = lemma(scope.norm(at) ?? '');
  if (
    /^(?:word|thing|moment|day|penny|doubt|night|minute|time|person|soul|shred|reason|step|cent|hour)$/.test(
      noun,
    )
  )
    return harmAhead(scope, at + 1);
  return !modalAhead(scope, at + 1);
}

/** "Not one locomotive has left the works": of things, and said as a fact. */
const notOneThing = (scope: Scope, at: number): boolean =>
  nounAt(scope, at) &&
  !PEOPLE.has(lemma(scope.norm(at) ?? '')) &&
  /^(?:has|had|was|were|have)$/.test(scope.norm(at + 1) ?? '') &&
  singleClaims(scope, at);

/** "Not one of the 64 boreholes promised has been drilled" */
function notOneOf(scope: Scope, at: number): boolean {
  if (scope.norm(at) !== 'of' || !/^(?:the|its|their|these|those)$/.test(scope.norm(at + 1) ?? ''))
    return false;
  for (let k = at + 2; k < at + 9; k++) {
    const word = scope.norm(k) ?? '';
    if (/^(?:has|had|was|were|have)$/.test(word)) return !modalAhead(scope, k);
    if (word === ',' || MODALS.has(word)) return false;
  }
  return false;
}

/** "no jobs are threatened", "no homes were damaged" */
function noThing(scope: Scope, at: number): boolean {
  if (
    !/^(?:jobs|posts|homes|houses|buildings|schools|hospitals|flights|trains|vessels|ships|aircraft)$/.test(
      scope.norm(at) ?? '',
    )
  )
    return false;
  if (!/^(?:are|were|was|is|have|had)$/.test(scope.norm(at + 1) ?? '')) return false;
  const been = scope.norm(at + 2) === 'been' ? at + 3 : at + 2;
  return /^(?:threatened|lost|cut|damaged|destroyed|hit|cancelled|canceled|closed|flooded|delayed|affected)$/.test(
    scope.norm(been) ?? '',
  );
}

/** "without loss of life", "without casualties". */
function withoutLoss(scope: Scope, i: number): Zero | null {
  let at = i + 1;
  while (at < i + 4 && (ADJECTIVE.test(scope.norm(at) ?? '') || scope.norm(at) === 'any')) at++;
  const noun = lemma(scope.norm(at) ?? '');
  const life = noun === 'loss' && scope.norm(at + 1) === 'of' && scope.norm(at + 2) === 'life';
  if (!life && !/^(?:casualty|fatality|injury|death)$/.test(noun)) return null;
  return { from: i, to: i + 1, claims: true };
}
