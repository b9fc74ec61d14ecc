import { GIVEN_NAMES } from '../lexicon/speech-names.js';
import { PARTICIPLES } from '../lexicon/speech-words.js';
import { OFFICES } from '../lexicon/titles.js';
import { phraseBefore } from './phrase-before.js';
import { type Phrase, canSpeak, findForward, headRegionEnd } from './phrases.js';
import { hasFinite, hasVerbal } from './verbs.js';
import { RELATIVE, WHERE, WHICH, WHOSE } from './traits.js';
import {
  ADV,
  CAPITAL,
  COLLECTIVE,
  CONJ,
  DET,
  ED,
  HUMAN,
  MEDIUM,
  NAME,
  NUM,
  ORG,
  POSS,
  PREP,
  SUB,
  TIME,
  TITLE,
  type Word,
  has,
  shows,
  OF_OR_FOR,
} from './words.js';

type SegmentKind = 'apposition' | 'coordinated' | 'name' | 'lead-in' | 'clause' | 'phrase';

/** What stands between two commas. */
export function segmentKind(words: readonly Word[], segment: Phrase): SegmentKind {
  const { from, to } = segment;
  const first = words[from];
  if (first === undefined) return 'clause';
  const length = to - from;
  if (shows(first, WHICH | WHOSE | WHERE)) return 'apposition';
  if (has(first, NUM) && length <= 2) return 'apposition'; // an age
  // "640 of them from 13 countries"
  if (
    has(first, NUM) &&
    words[from + 1]?.norm === 'of' &&
    /^(?:them|whom)$/.test(words[from + 2]?.norm ?? '')
  )
    return 'apposition';
  if (
    first.norm === 'aged' ||
    first.norm === 'formerly' ||
    first.norm === 'himself' ||
    first.norm === 'herself'
  )
    return 'apposition';
  if (has(first, ADV) && length <= 2) return 'apposition'; // "meanwhile", "however"
  // "the ministry, citing returns from clinics, said"
  if ((first.norm === 'citing' || first.norm === 'quoting') && length > 1) return 'apposition';
  const relative = findForward(words, from, to, (word) => shows(word, RELATIVE));
  const core: Phrase = { from, to: relative ?? to };
  if (has(first, CONJ) && /^(?:and|&)$/.test(first.norm)) {
    return hasVerbal(words, { from: from + 1, to }) ? 'clause' : 'coordinated';
  }
  // "the mission, known as Unama, said", "the coalition, led by Riyadh, said"
  if (PARTICIPLES.has(first.norm) && has(words[from + 1], PREP)) return 'apposition';
  if (hasFinite(words, core)) return 'clause';
  if (has(first, CONJ | SUB) && !has(first, PREP)) return 'lead-in';
  if (has(first, PREP)) {
    // "a report, of which we have a copy, says"
    if (shows(words[from + 1], WHICH) || words[from + 1]?.norm === 'whom') return 'apposition';
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
  if (isJobAndName(words, segment)) return 'name';
  if (allNames(words, segment))
    return /^(?:R|D|I)-/.test(first.text) || isOfficeOnly(words, segment) ? 'apposition' : 'name';
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

/** "former senator Aurelio Bensaude": what somebody was or is, in small letters, and the name. */
function isJobAndName(words: readonly Word[], { from, to }: Phrase): boolean {
  let name = from;
  while (name < to && name - from < 4 && !has(words[name], CAPITAL)) {
    if (
      !has(words[name], HUMAN | TITLE) &&
      !/^(?:former|retired|acting|veteran|ex)$/.test(words[name]?.norm ?? '')
    )
      return false;
    name++;
  }
  return (
    name > from &&
    has(words[name - 1], HUMAN | TITLE) &&
    to - name >= 2 &&
    allNames(words, { from: name, to })
  );
}

/** "Chief Executive", "Head of Mission": what somebody is, in capitals, and nobody's name. */
function isOfficeOnly(words: readonly Word[], { from, to }: Phrase): boolean {
  const of = findForward(words, from + 1, to, (word) => OF_OR_FOR.has(word.norm));
  const holder = words[(of ?? to) - 1];
  return (
    holder !== undefined &&
    OFFICES.has(holder.base) &&
    (of ?? to) - from <= 3 &&
    !GIVEN_NAMES.has(words[from]?.base ?? '')
  );
}

function allNames(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (
      !has(word, NAME) &&
      !/^(?:of|for|de|da|das|del|di|do|dos|du|la|van|von|bin|al|and|&|the|\.|jr\.?|sr\.?|iii?)$/.test(
        word?.norm ?? '',
      )
    )
      return false;
  }
  return true;
}

/** Whether the segment that ends at the comma `comma` is a description that a name can explain: "its spokesman". */
export function describes(words: readonly Word[], comma: number, floor: number): boolean {
  const phrase = phraseBefore(words, comma, floor);
  if (phrase === null) return false;
  // "a statement from the operator, Nordvolt": the name explains the last noun
  const nearest = words[comma - 1];
  if (has(nearest, HUMAN | ORG) && !has(nearest, CAPITAL) && has(words[comma - 2], DET)) return true;
  const head = words[headRegionEnd(words, phrase) - 1];
  if (isOffice(words, phrase)) return true;
  if (!has(head, HUMAN | ORG)) return false;
  if (has(head, NAME)) {
    // "The Home Secretary, Martin Sallow": an office in capitals, without a name after it.
    return has(head, TITLE) || (has(words[phrase.from], DET) && has(head, ORG));
  }
  return phrase.to - phrase.from > 1 || has(head, COLLECTIVE);
}

/** "The Minister of Agriculture", "the Governor of Lorne": an office in capitals with its field. */
function isOffice(words: readonly Word[], { from, to }: Phrase): boolean {
  if (!has(words[from], DET)) return false;
  const of = findForward(words, from + 2, Math.min(to, from + 5), (word) => has(word, PREP));
  const holder = of === null ? undefined : words[of - 1];
  return (
    of !== null && OF_OR_FOR.has(words[of]?.norm ?? '') && has(holder, TITLE | HUMAN) && has(holder, CAPITAL)
  );
}

/** An apposition that can do as a head of its own. */
export function canHead(words: readonly Word[], segment: Phrase): boolean {
  const first = words[segment.from];
  if (first === undefined || has(first, NUM | PREP | ADV | ED)) return false;
  if (shows(first, WHICH | WHOSE | WHERE) || first.norm.endsWith('ing')) return false;
  return canSpeak(words, segment);
}
