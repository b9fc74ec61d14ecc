import { IRREGULAR_PARTICIPLES } from '../lexicon/grammar.js';
import { SOURCE_NOUNS, SOURCE_PARTICIPLES } from '../lexicon/cues.js';
import {
  ADJ,
  ADV,
  AUX,
  CAPITAL,
  COLLECTIVE,
  COMMA,
  CONJ,
  DET,
  ED,
  FUNCTION,
  HUMAN,
  MEDIUM,
  METONYM,
  NAME,
  NUM,
  ORG,
  POSS,
  PREP,
  PRON,
  PUNCT,
  QUOTE,
  SUB,
  TEXT,
  TIME,
  TITLE,
  VERB,
  has,
  isNominal,
  type Word,
} from './words.js';

/** Word indices [from, to) of a unit. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase with what is set beside it: "Hugh Hill" with "a doctor"; "its spokesman" with "John Kirby". */
export interface Group {
  readonly head: Phrase;
  readonly appositions: readonly Phrase[];
  /** Coordinated with the head: "John McCain ... and Lindsey Graham". */
  readonly others: readonly Phrase[];
  /** The words that the whole group takes up. */
  readonly from: number;
  readonly to: number;
}

/** The furthest that a noun phrase, or a chain of appositions, is followed. */
const REACH = 40;

/** A verb that surely is finite: an auxiliary, a common verb or a cue after something that can be its subject. */
export function isFinite(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  const before = words[i - 1];
  if (has(word, AUX)) return !/^(?:be|been|being|having)$/.test(word.norm) && before?.norm !== 'to';
  if (has(word, CAPITAL | POSS) || before === undefined) return false;
  if (has(before, DET | PREP | POSS) || before.norm === 'to') return false;
  if (word.norm === 'close' && words[i + 1]?.norm === 'to') return false;
  const finiteCue =
    word.cues?.some(({ tense }) => tense === 'third' || tense === 'past') === true && !has(word, ED);
  if (has(word, VERB) || finiteCue) return !has(before, ADJ | NUM) && !has(word, HUMAN);
  // "Russia considers the tone unacceptable": a verb that no list has
  if (
    /[^su]s$/.test(word.norm) &&
    has(before, NAME | PRON) &&
    !has(word, HUMAN | ORG | TEXT | TIME | FUNCTION) &&
    has(words[i + 1], DET | PRON | NUM | QUOTE | SUB)
  )
    return true;
  if (has(word, ED)) {
    if (has(before, ADV)) return true;
    const after = words[i + 1];
    return (
      isNominal(before) &&
      !has(before, ADJ | NUM) &&
      (after === undefined || has(after, DET | PRON | NUM | ADV | QUOTE | CAPITAL | SUB | POSS))
    );
  }
  return false;
}

/** Any word that may be a verb: enough to tell a clause from a bare noun phrase. */
export function isVerbal(words: readonly Word[], i: number): boolean {
  if (isFinite(words, i)) return true;
  const word = words[i];
  const before = words[i - 1];
  if (word === undefined || before === undefined || !has(word, ED) || has(word, CAPITAL)) return false;
  return isNominal(before) && !has(before, ADJ);
}

export function hasFinite(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (isFinite(words, i)) return true;
  return false;
}

export function hasVerbal(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (isVerbal(words, i)) return true;
  return false;
}

/** Somebody or something that can speak: a person, an institution, a text, a name. */
export function canSpeak(words: readonly Word[], { from, to }: Phrase): boolean {
  const headEnd = headRegionEnd(words, { from, to });
  const head = words[headEnd - 1];
  if (head === undefined) return false;
  if (has(head, NAME)) return !has(head, TIME);
  if (has(head, PRON))
    return /^(?:he|she|they|it|who|we|i|someone|somebody|others|nobody|everyone|one)$/.test(head.norm);
  return has(head, HUMAN | ORG | TEXT | COLLECTIVE | METONYM | QUOTE);
}

/** Where the head of a phrase ends: before "of the town", "who lives there", "operating in the area", "led by". */
export function headRegionEnd(words: readonly Word[], { from, to }: Phrase): number {
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    if (word === undefined) return i;
    const inName =
      has(words[i - 1], NAME) &&
      has(words[i - 1], ORG | TITLE | HUMAN) &&
      has(word, PREP) &&
      word.norm === 'of' &&
      has(words[i + 1], NAME);
    if (inName) continue;
    if (has(word, PREP) && word.norm !== 'than') return i;
    if (has(word, SUB | PUNCT | AUX)) return i;
    if (
      !has(word, CAPITAL | TEXT | ORG | HUMAN) &&
      has(words[i - 1], HUMAN | ORG | NAME | TEXT) &&
      (word.norm.endsWith('ing') || has(word, ED))
    )
      return i;
    if (has(word, NUM) && has(words[i - 1], NAME)) return i;
  }
  return to;
}

/**
 * The noun phrase that ends before `to`, read leftwards, not beyond `min`. Null where none ends there.
 */
export function phraseBefore(words: readonly Word[], to: number, min: number): Phrase | null {
  const floor = Math.max(min, to - REACH);
  let k = to - 1;
  for (; k >= floor; k--) {
    const word = words[k];
    if (word === undefined) break;
    const left = words[k - 1];
    if (has(word, QUOTE)) {
      // A name in marks ('the "White Helmets" said') has its article before it; speech does not.
      if (k === to - 1 ? has(left, DET) : isNominal(words[k + 1]) && (has(left, DET) || isNominal(left)))
        continue;
      break;
    }
    if (has(word, PUNCT)) {
      if (word.text === '/' && isNominal(left)) continue;
      // "the Eastern Front (EF) group"
      if (word.text === ')' && k < to - 1 && words[k - 2]?.text === '(' && has(words[k - 3], NAME)) {
        k -= 2;
        continue;
      }
      break;
    }
    if (has(word, NAME) && !has(word, TIME)) continue;
    if (has(word, TIME) && !has(word, POSS)) {
      if (k === to - 1) return null;
      if (has(words[k + 1], DET | NAME | HUMAN | ORG | COLLECTIVE) || has(left, PREP)) break;
      continue;
    }
    if (has(word, SUB) && !(word.norm === 'that' && k === to - 1)) {
      // "the group which monitors the war said": the relative pronoun is the subject of the verb after it
      if (
        /^(?:who|which)$/.test(word.norm) &&
        to - k > 3 &&
        opensPredicate(words, k + 1) &&
        has(left, HUMAN | ORG | COLLECTIVE | NAME)
      )
        continue;
      break;
    }
    if (has(word, PREP)) {
      if (k === to - 1) return null;
      const attaches = k > floor && left !== undefined && !isVerbal(words, k - 1) && !has(left, TIME);
      if (
        word.norm === 'to' &&
        /^(?:close|loyal|linked|related|allied|opposed|next)$/.test(left?.norm ?? '')
      ) {
        k--; // "a source close to the duke"
        continue;
      }
      const sent =
        left !== undefined &&
        (IRREGULAR_PARTICIPLES.has(left.norm) || has(left, ED)) &&
        has(words[k - 2], HUMAN | ORG | TEXT);
      if (sent) {
        k--; // "a message sent to staff", "troops deployed in the north"
        continue;
      }
      if (word.norm === 'to' && !has(left, HUMAN | TITLE)) break;
      if (attaches && (isNominal(left) || has(left, PRON))) continue;
      return afterLeadIn(words, k, to);
    }
    if (has(word, CONJ)) {
      if (k === to - 1) return null;
      if (word.norm === '&' && has(left, NAME)) continue;
      if ((word.norm === 'and' || word.norm === 'or') && coordinates(words, k, floor)) continue;
      break;
    }
    if (has(word, DET) && !has(word, HUMAN)) {
      if (/^(?:what|which|whatever|such)$/.test(word.norm)) break;
      if (
        k === to - 1 &&
        !/^(?:both|some|many|all|others|another|each|these|those|neither|either)$/.test(word.norm)
      )
        return null;
      if (has(left, PREP) || has(left, DET)) continue;
      if (has(left, CONJ) && left?.norm === 'and' && coordinates(words, k - 1, floor)) continue;
      k--;
      break;
    }
    if (has(word, PRON) && !has(word, HUMAN)) {
      // "one of them", "most of us"
      if (k === to - 1 && left?.norm === 'of' && has(words[k - 2], PRON | NUM | DET | HUMAN | ADJ)) {
        k -= 2;
        continue;
      }
      if (k === to - 1) k--;
      break;
    }
    if (has(word, AUX) || isFinite(words, k)) {
      const antecedent = beforeRelative(words, k, floor);
      if (antecedent === null) break;
      k = antecedent;
      continue;
    }
    if (has(word, ADV) && !has(word, NUM | HUMAN)) {
      if (has(left, DET) && k < to - 1) continue;
      if (has(word, CAPITAL) && has(words[k + 1], TITLE)) continue; // Home Secretary
      break;
    }
  }
  const from = k + 1;
  return from < to ? { from, to } : null;
}

/** "monitors the war", "fled from the east": a verb with what it takes, not a noun phrase. */
function opensPredicate(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || has(word, CAPITAL | DET | PRON)) return false;
  const next = words[i + 1];
  return (/s$|ed$/.test(word.norm) || has(word, VERB)) && has(next, DET | NAME | PREP | NUM | ADJ | POSS);
}

/** Walking left over the verb of a relative clause: the index of its "who", when it belongs to a noun phrase. */
function beforeRelative(words: readonly Word[], verb: number, floor: number): number | null {
  for (let i = verb - 1; i >= Math.max(floor, verb - 14); i--) {
    const word = words[i];
    if (word === undefined || has(word, PUNCT | QUOTE)) return null;
    if (/^(?:who|which|whose|where)$/.test(word.norm) || (word.norm === 'that' && !words[i - 1]?.cues)) {
      return has(words[i - 1], HUMAN | ORG | COLLECTIVE | NAME) || words[i - 1]?.norm === 'those' ? i : null;
    }
  }
  return null;
}

/** Whether the "and" at `k` joins two noun phrases: what stands left of it, to the clause's start, has no verb. */
function coordinates(words: readonly Word[], k: number, floor: number): boolean {
  const left = words[k - 1];
  if (!isNominal(left) || has(left, TIME) || isVerbal(words, k - 1)) return false;
  for (let i = k - 1; i >= floor && i > k - 10; i--) {
    const word = words[i];
    if (word === undefined || has(word, PUNCT)) return true;
    if (has(word, SUB) && !has(word, PREP)) return true;
    if (word.norm === 'as' || word.norm === 'while') return true;
    if (isVerbal(words, i)) return words[i]?.cues != null && !has(word, AUX) && i < k - 1;
    if (has(word, PREP) && word.norm !== 'of' && !isNominal(words[i - 1])) return false;
  }
  return true;
}

/** "In a statement the army", "On Tuesday police": the phrase after an adverbial that no comma closes. */
function afterLeadIn(words: readonly Word[], preposition: number, to: number): Phrase | null {
  for (let m = preposition + 2; m < to; m++) {
    const word = words[m];
    const before = words[m - 1];
    if (has(before, PREP | DET | CONJ)) continue;
    if (has(word, DET)) return { from: m, to };
    if (has(before, TIME | MEDIUM) && has(word, NAME | HUMAN | ORG | COLLECTIVE) && !has(before, CAPITAL & 0))
      return { from: m, to };
  }
  const only = words[preposition + 1];
  if (has(only, TIME)) return preposition + 2 < to ? { from: preposition + 2, to } : null;
  // "In Bangula nurse Chikondi Banda": a role in lower case opens the phrase.
  for (let m = preposition + 2; m < to; m++) {
    if (has(words[m], HUMAN | COLLECTIVE) && !has(words[m], NAME) && has(words[m - 1], NAME))
      return { from: m, to };
  }
  return { from: preposition + 1, to };
}

/** A mark between clauses, or a quotation that is no part of a noun phrase. */
const isBoundary = (words: readonly Word[], i: number): boolean =>
  has(words[i], PUNCT) || (has(words[i], QUOTE) && !has(words[i - 1], DET));

function boundaryBefore(words: readonly Word[], from: number, floor: number): number | null {
  for (let i = from; i >= floor; i--) if (isBoundary(words, i)) return i;
  return null;
}

const isCommaLike = (word: Word | undefined): boolean => word?.text === ',';
const isDash = (word: Word | undefined): boolean =>
  has(word, COMMA) && word?.text !== ',' && word?.text !== '(' && word?.text !== ')';

/**
 * The group that ends before `to`: a phrase, or a phrase with appositions between commas, dashes or
 * brackets ("Hugh Hill, a doctor, said", "Lindsey Graham, R-S.C., said"). Null where what stands there is
 * the end of a clause.
 */
export function groupBefore(words: readonly Word[], to: number, min: number): Group | null {
  const floor = Math.max(min, to - 60);
  let end = to;
  const appositions: Phrase[] = [];
  // Brackets and dashes first: they may hold commas of their own.
  for (let hops = 0; hops < 3; hops++) {
    const last = words[end - 1];
    if (last?.text === ')') {
      const open = findBack(words, end - 2, floor, (word) => word.text === '(');
      if (open === null) return null;
      end = open;
    } else if (isDash(last)) {
      const open = findBack(words, end - 2, floor, isDash);
      if (open === null) return null;
      appositions.push({ from: open + 1, to: end - 1 });
      end = open;
    } else break;
  }
  if (!isCommaLike(words[end - 1])) {
    const head = phraseBefore(words, end, floor);
    if (head === null) return null;
    // "..., his spokesman John Kirby said": whole. "A monitoring group, the Observatory said": not an apposition.
    return { head, appositions, others: [], from: head.from, to };
  }
  return apposed(words, end, to, floor, appositions);
}

function apposed(
  words: readonly Word[],
  comma: number,
  to: number,
  floor: number,
  appositions: Phrase[],
): Group | null {
  const segments: Phrase[] = []; // right to left
  const others: Phrase[] = [];
  let end = comma - 1; // index of the comma that closes the segment
  for (let hops = 0; hops < 7; hops++) {
    const open = boundaryBefore(words, end - 1, floor);
    const from = open === null ? floor : open + 1;
    const segment: Phrase = { from, to: end };
    if (from >= end) return null;
    const bounded = open !== null && isCommaLike(words[open]);
    const kind = segmentKind(words, segment);
    if (kind === 'coordinated') {
      others.push({ from: from + 1, to: end });
    } else if (
      kind === 'apposition' ||
      (kind === 'lead-in' && bounded && segments.length === 0 && has(words[from], PREP))
    ) {
      segments.push(segment); // an adverbial right before the cue is an aside: "X, in a statement, said"
    } else if (kind === 'name' && bounded && describes(words, open, floor)) {
      segments.push(segment); // "its spokesman, John Kirby, said"
    } else {
      const head = kind === 'clause' ? null : phraseBefore(words, end, from);
      if (head !== null && (kind === 'phrase' || kind === 'name' || head.from > from))
        return build(head, segments);
      break;
    }
    if (!bounded || open === null) break;
    end = open;
  }
  // What stands further left is no noun phrase: the leftmost apposition that can be one is the head.
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i];
    if (segment === undefined || !canHead(words, segment)) continue;
    return build(segment, segments.slice(0, i));
  }
  return null;

  function build(head: Phrase, beside: readonly Phrase[]): Group {
    const useful = beside.filter((phrase) => !has(words[phrase.from], NUM) || phrase.to - phrase.from > 1);
    return { head, appositions: [...useful.toReversed(), ...appositions], others, from: head.from, to };
  }
}

type SegmentKind = 'apposition' | 'coordinated' | 'name' | 'lead-in' | 'clause' | 'phrase';

/** What stands between two commas. */
function segmentKind(words: readonly Word[], segment: Phrase): SegmentKind {
  const { from, to } = segment;
  const first = words[from];
  if (first === undefined) return 'clause';
  const length = to - from;
  if (/^(?:who|which|whose|where)$/.test(first.norm)) return 'apposition';
  if (has(first, NUM) && length <= 2) return 'apposition'; // an age
  if (
    first.norm === 'aged' ||
    first.norm === 'formerly' ||
    first.norm === 'himself' ||
    first.norm === 'herself'
  )
    return 'apposition';
  if (has(first, ADV) && length <= 2) return 'apposition'; // "meanwhile", "however"
  const relative = findForward(words, from, to, (word) => /^(?:who|which|whose|that)$/.test(word.norm));
  const core: Phrase = { from, to: relative ?? to };
  if (has(first, CONJ) && /^(?:and|&)$/.test(first.norm)) {
    return hasVerbal(words, { from: from + 1, to }) ? 'clause' : 'coordinated';
  }
  if (hasFinite(words, core)) return 'clause';
  if (has(first, CONJ | SUB) && !has(first, PREP)) return 'lead-in';
  if (has(first, PREP)) {
    if (
      /^(?:of|from|at|with|for|in)$/.test(first.norm) &&
      !has(words[from + 1], TIME | MEDIUM) &&
      !hasVerbal(words, core)
    )
      return 'apposition';
    return 'lead-in';
  }
  if (has(first, DET)) return 'apposition';
  if (has(first, ED) && !has(first, CAPITAL)) return 'apposition';
  if (first.norm.endsWith('ing') && !has(first, CAPITAL) && length > 1) return 'apposition';
  if (allNames(words, segment)) return /^(?:R|D|I)-/.test(first.text) ? 'apposition' : 'name';
  const head = words[headRegionEnd(words, segment) - 1];
  if (has(head, HUMAN | ORG) && !has(head, NAME)) return 'apposition'; // "head of the union", "regional organiser"
  if (has(first, TITLE) && has(words[from + 1], PREP)) return 'apposition';
  if (
    has(words[to - 1], HUMAN) &&
    has(words[to - 1], NAME) &&
    has(first, CAPITAL) &&
    length > 1 &&
    !has(words[to - 1], POSS)
  )
    return 'name';
  return hasVerbal(words, core) ? 'clause' : 'phrase';
}

function allNames(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (
      !has(word, NAME) &&
      !/^(?:of|for|de|da|del|di|la|van|von|bin|al|and|&|the|\.|jr\.?|sr\.?|iii?)$/.test(word?.norm ?? '')
    )
      return false;
  }
  return true;
}

/** Whether the segment that ends at the comma `comma` is a description that a name can explain: "its spokesman". */
function describes(words: readonly Word[], comma: number, floor: number): boolean {
  const phrase = phraseBefore(words, comma, floor);
  if (phrase === null) return false;
  const head = words[headRegionEnd(words, phrase) - 1];
  if (!has(head, HUMAN | ORG)) return false;
  if (has(head, NAME)) {
    // "The Home Secretary, Martin Sallow": an office in capitals, without a name after it.
    return has(head, TITLE) || (has(words[phrase.from], DET) && has(head, ORG));
  }
  return phrase.to - phrase.from > 1 || has(head, COLLECTIVE);
}

/** An apposition that can do as a head of its own. */
function canHead(words: readonly Word[], segment: Phrase): boolean {
  const first = words[segment.from];
  if (first === undefined || has(first, NUM | PREP | ADV | ED)) return false;
  if (/^(?:who|which|whose|where)$/.test(first.norm) || first.norm.endsWith('ing')) return false;
  return canSpeak(words, segment);
}

export function findBack(
  words: readonly Word[],
  from: number,
  floor: number,
  test: (word: Word) => boolean,
): number | null {
  for (let i = from; i >= floor; i--) {
    const word = words[i];
    if (word !== undefined && test(word)) return i;
  }
  return null;
}

export function findForward(
  words: readonly Word[],
  from: number,
  to: number,
  test: (word: Word) => boolean,
): number | null {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word !== undefined && test(word)) return i;
  }
  return null;
}

/** The noun phrase that starts at `from`, read rightwards. Null where none starts there. */
export function phraseAfter(words: readonly Word[], from: number, max: number): Phrase | null {
  const limit = Math.min(max, from + REACH);
  let i = from;
  let nouns = 0;
  for (; i < limit; i++) {
    const word = words[i];
    if (word === undefined) break;
    const before = words[i - 1];
    if (has(word, QUOTE)) {
      if (i > from && has(before, DET)) {
        nouns++;
        continue;
      }
      break;
    }
    if (has(word, PUNCT)) {
      if (word.text === '/' && nouns > 0) continue;
      break;
    }
    if (has(word, NAME) && !has(word, TIME)) {
      nouns++;
      continue;
    }
    if (has(word, PRON) && !has(word, HUMAN)) {
      if (nouns === 0 && i === from) i++;
      break;
    }
    if (has(word, SUB) && !has(word, PREP)) break;
    if (has(word, AUX)) break;
    if (has(word, DET)) {
      if (nouns > 0 && !has(before, PREP | CONJ)) break;
      // "those behind the attack", "those who had not"
      if (/^(?:those|these|all|some|many)$/.test(word.norm) && has(words[i + 1], PREP | SUB)) nouns++;
      continue;
    }
    if (has(word, NUM)) {
      if (nouns > 0) break;
      continue;
    }
    if (has(word, PREP)) {
      if (nouns === 0) return null;
      if (
        !/^(?:of|for|from|at|in|with|on|against|to|by|near|behind|outside|inside|between|about|into|among)$/.test(
          word.norm,
        )
      )
        break;
      if (!attachesAfter(words, i, from)) break;
      continue;
    }
    if (has(word, CONJ)) {
      const next = words[i + 1];
      if (nouns > 0 && /^(?:and|&)$/.test(word.norm) && joinsAfter(words, i, limit)) continue;
      if (word.norm === '&' && has(next, NAME)) continue;
      break;
    }
    if (has(word, TIME) && nouns > 0) break;
    if (has(word, TIME) && has(word, CAPITAL)) break;
    if (nouns > 0 && (isFinite(words, i) || word.norm === 'not')) break;
    if (has(word, ADV) && nouns > 0) break;
    if (nouns > 0 && word.cues !== null && !has(before, DET | ADJ | PREP) && !has(word, HUMAN | ORG)) break;
    if (
      nouns > 0 &&
      has(word, ED) &&
      !SOURCE_PARTICIPLES.has(word.norm) &&
      !/^(?:by|in)$/.test(words[i + 1]?.norm ?? '')
    )
      break;
    nouns++;
  }
  while (i > from + 1 && has(words[i - 1], PREP | CONJ | DET)) i--;
  return nouns > 0 || i === from + 1 ? { from, to: i } : null;
}

/** Whether the preposition at `i` goes on with the noun phrase before it, and not with the verb of saying. */
function attachesAfter(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  const object = words[i + 2];
  if (next === undefined || has(next, TIME | SUB | PRON | PUNCT | QUOTE)) return false;
  if (next.norm.endsWith('ing') && !has(next, CAPITAL | ORG | TEXT | HUMAN)) return false;
  if (word?.norm === 'of') return true;
  const medium =
    has(next, MEDIUM) || (has(next, DET | ADJ) && (has(object, MEDIUM) || has(words[i + 3], MEDIUM)));
  if (medium || has(object, TIME)) return false;
  if (next.norm.endsWith('ing') || has(words[i - 1], TIME)) return false;
  if (/^(?:his|her|their)$/.test(next.norm)) return false;
  if (word?.norm === 'to') return has(words[i - 1], HUMAN | TITLE) && has(next, DET | NAME);
  if (word?.norm === 'by')
    return (
      SOURCE_PARTICIPLES.has(words[i - 1]?.norm ?? '') ||
      SOURCE_NOUNS.has(words[i - 1]?.norm ?? '') ||
      has(words[i - 1], ED | TEXT)
    );
  if (/^(?:between|about|into|among)$/.test(word?.norm ?? ''))
    return findForward(words, from, i, (w) => has(w, TEXT)) !== null;
  if (/^(?:on|against|near)$/.test(word?.norm ?? ''))
    return !has(words[from], NAME) && has(words[i - 1], HUMAN | TEXT);
  return true;
}

function joinsAfter(words: readonly Word[], conjunction: number, limit: number): boolean {
  const next = words[conjunction + 1];
  if (!isNominal(next) && !has(next, DET)) return false;
  if (next?.cues && !has(next, HUMAN | ORG | NAME)) return false;
  for (let i = conjunction + 1; i < Math.min(limit, conjunction + 9); i++) {
    const word = words[i];
    if (word === undefined || has(word, PUNCT | QUOTE | SUB)) return true;
    if (isVerbal(words, i)) return false;
  }
  return true;
}

/** The group that starts at `from`: a phrase with the appositions that follow it between commas. */
export function groupAfter(words: readonly Word[], from: number, max: number): Group | null {
  const head = phraseAfter(words, from, max);
  if (head === null) return null;
  const appositions: Phrase[] = [];
  let to = head.to;
  for (let hops = 0; hops < 4; hops++) {
    if (!isCommaLike(words[to]) && words[to]?.text !== '(') break;
    const start = to + 1;
    const closer = words[to]?.text === '(' ? ')' : null;
    const close =
      findForward(words, start, Math.min(max, start + 30), (word) =>
        closer === null ? has(word, PUNCT | QUOTE) : word.text === closer,
      ) ?? Math.min(max, start + 30);
    const segment: Phrase = { from: start, to: close };
    if (segment.from >= segment.to) break;
    const kind = segmentKind(words, segment);
    const first = words[start];
    const isName = kind === 'name' && describes(words, to, head.from);
    const adverbial =
      first?.norm.endsWith('ing') === true ||
      (has(first, PREP) && !/^(?:of|from|at)$/.test(first?.norm ?? ''));
    if (closer === null && (!(kind === 'apposition' || isName) || adverbial)) break;
    if (!has(first, NUM) || segment.to - segment.from > 1) appositions.push(segment);
    to = closer === null ? close : close + 1;
  }
  // "the retired colonel — Anton Vrba, once an auditor — before": set off by dashes
  if (isDash(words[to])) {
    const close = findForward(words, to + 1, Math.min(max, to + 20), isDash) ?? Math.min(max, to + 20);
    const name = phraseAfter(words, to + 1, close);
    if (name && has(words[name.from], NAME)) {
      appositions.push(name);
      to = Math.min(close + 1, max);
    }
  }
  return { head, appositions, others: [], from, to };
}
