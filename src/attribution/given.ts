import { SOURCE_NOUNS, SOURCE_PARTICIPLES, SPEECH_NOUNS } from '../lexicon/cues.js';
import { skipAdverbials } from './adverbials.js';
import { contentStop } from './clauses.js';
import { startsFigure } from './complements.js';
import { groupAfter, groupBefore } from './groups.js';
import { COMING_IN, HAVING, HOLDING } from '../lexicon/giving.js';
import { phraseBefore } from './phrase-before.js';
import { type Group, type Phrase, alone, canSpeak, findForward, headRegionEnd, plain } from './phrases.js';
import { reportOf, type Report } from './report.js';
import { skipLeft } from './subjects.js';
import {
  AUX,
  DET,
  HUMAN,
  MEDIUM,
  NAME,
  NUM,
  ORG,
  POSS,
  PREP,
  PUNCT,
  QUOTE,
  TEXT,
  type Word,
  has,
  isNumberWord,
  textOf,
} from './words.js';

/** Texts that hold nothing but what somebody has counted. */
const LIST =
  /^(?:list|lists|register|notebook|tally|roll|database|spreadsheet|sheet|dossier|ledger|logbook|inventory|chart|table)$/;

const figureGiven = (
  words: readonly Word[],
  cue: Phrase,
  source: Group,
  lead: number,
  right: Phrase,
): Report | null =>
  right.from < right.to
    ? reportOf({
        cue,
        lemma: words[cue.from]?.base ?? '',
        source: { kind: 'group', group: source },
        lead,
        close: right.from,
        left: null,
        right,
      })
    : null;

/** "The government's list has 29", "Her notebook holds 46 names": whoever keeps the list, else the list. */
export function listHolds(words: readonly Word[], i: number): Report | null {
  if (!HOLDING.has(words[i]?.norm ?? '') || !startsFigure(words, i + 1)) return null;
  const phrase = LIST.test(words[i - 1]?.base ?? '')
    ? phraseBefore(words, i, Math.max(0, i - 12))
    : bookBefore(words, i);
  if (phrase === null) return null;
  return figureGiven(words, { from: i, to: i + 1 }, alone(keeperOf(words, phrase)), phrase.from, {
    from: i + 1,
    to: contentStop(words, i + 1),
  });
}

/** "The log of the mission, of which we have a copy, has 840": a book further left. */
function bookBefore(words: readonly Word[], i: number): Phrase | null {
  const group = groupBefore(words, i, 0);
  if (group === null) return null;
  const { head } = group;
  const end = headRegionEnd(words, head);
  const noun = words[end - 1]?.base ?? '';
  const copied = noun === 'copy' && words.slice(end, head.to).some(({ base }) => BOOK.test(base));
  const itself = words.slice(i + 1, i + 4).some(({ norm }) => /^(?:pages|lines|columns|sheets)$/.test(norm));
  return (BOOK.test(noun) || copied) && !itself ? head : null;
}

const BOOK =
  /^(?:list|register|notebook|ledger|logbook|logs?|roster|rota|manifest|database|spreadsheet|dossier|inventory)$/;

/** "Lawyers have a list of 112 people", "she has 34 names in it", "we hold the names of 41". */
export function holdsNames(words: readonly Word[], i: number): Report | null {
  const kept = KEPT_OPENS.has(words[i + 1]?.norm ?? '') ? KEPT.exec(textOf(words, i + 1, 3)) : null;
  const at = kept === null ? i + 1 : i + 1 + kept[0].trim().split(' ').length;
  if (!startsFigure(words, at)) return null;
  if (kept === null && !words.slice(at + 1, at + 3).some(({ norm }) => norm === 'names')) return null;
  const group = groupBefore(words, skipLeft(words, i).at + 1, 0);
  if (group === null || !canSpeak(words, group.head)) return null;
  // "it holds 41 names" tells of a book, "Ann Roe has five names on hers" of a village
  const last = words[headRegionEnd(words, group.head) - 1];
  if (has(words[group.head.from], NUM) || last?.norm === 'it') return null;
  if (kept === null && has(last, NAME) && !has(last, HUMAN | ORG)) return null;
  return figureGiven(words, { from: i, to: i + 1 }, plain(group), group.from, {
    from: at,
    to: contentStop(words, at),
  });
}

/** The words that any of the next begins with. */
const KEPT_OPENS: ReadonlySet<string> = new Set(['a', 'the', 'names', 'lists']);
const KEPT = /^(?:a list (?:of|with)|(?:the )?names of|lists of)(?= |$)/;

/** Of "the ministry's list", "her notebook": the ministry, her. */
function keeperOf(words: readonly Word[], phrase: Phrase): Phrase {
  if (/^(?:his|her|its|their)$/.test(words[phrase.from]?.norm ?? ''))
    return { from: phrase.from, to: phrase.from + 1 };
  for (let k = phrase.from; k < phrase.to - 1; k++) {
    const owner: Phrase = { from: phrase.from, to: k + 1 };
    if (has(words[k], POSS) && canSpeak(words, owner)) return owner;
  }
  return phrase;
}

/** "City hall has had reports of broken windows from 420 homes": what came in, told by whom it came to. */
export function hasReports(words: readonly Word[], i: number): Report | null {
  if (!COMING_IN.has(words[i]?.norm ?? '')) return null;
  if (!/^(?:of|from|about)$/.test(words[i + 1]?.norm ?? '')) return null;
  let verb = i - 1;
  while (
    verb > i - 4 &&
    (has(words[verb], NUM | DET) || /^(?:some|more|than|over|about)$/.test(words[verb]?.norm ?? ''))
  )
    verb--;
  if (!/^(?:had|has|have|received|got)$/.test(words[verb]?.norm ?? '')) return null;
  const start = has(words[verb - 1], AUX) ? verb - 1 : verb;
  const phrase = phraseBefore(words, start, Math.max(0, start - 12));
  if (phrase === null || !canSpeak(words, phrase)) return null;
  return figureGiven(words, { from: verb, to: verb + 1 }, alone(phrase), phrase.from, {
    from: verb + 1,
    to: contentStop(words, verb + 1),
  });
}

/** "The ministry has 23 for the whole country", "The charity has 160 so far": a number and nothing counted. */
export function bodyHas(words: readonly Word[], i: number): Report | null {
  if (!has(words[i - 1], ORG) || !HAVING.has(words[i]?.norm ?? '')) return null;
  const number = words[i + 1];
  if (!has(number, NUM) && !isNumberWord(number)) return null;
  const next = words[i + 2];
  const bare =
    next === undefined ||
    next.text === ';' ||
    /^(?:names|reports|complaints)$/.test(next.norm) ||
    (/^(?:so|to)$/.test(next.norm) && /^(?:far|date)$/.test(words[i + 3]?.norm ?? '')) ||
    (next.norm === 'for' && words[i + 3]?.norm === 'the');
  const last = words[i + 2]?.text === '.' && i + 3 >= words.length;
  if (!bare && !last) return null;
  const phrase = phraseBefore(words, i, Math.max(0, i - 12));
  if (phrase === null || !canSpeak(words, phrase)) return null;
  return figureGiven(words, { from: i, to: i + 1 }, alone(phrase), phrase.from, {
    from: i + 1,
    to: contentStop(words, i + 1),
  });
}

/** "The figure of 112 comes from the police chief", "The number in the report is 2,400". */
export function figureFrom(words: readonly Word[], i: number): Report | null {
  if (!SOURCE_NOUNS.has(words[i]?.norm ?? '') || !FIGURES.has(words[i]?.norm ?? '')) return null;
  if (words[i + 1]?.norm === 'of' && startsFigure(words, i + 2)) {
    const from = findForward(
      words,
      i + 3,
      Math.min(words.length, i + 9),
      (word) => word.norm === 'from' || has(word, PUNCT),
    );
    if (from === null || words[from]?.norm !== 'from') return null;
    if (!/^(?:comes?|came|stems?|stemmed|dates?)$/.test(words[from - 1]?.norm ?? '')) return null;
    const group = groupAfter(words, from + 1, words.length);
    if (group === null || !canSpeak(words, group.head)) return null;
    return figureGiven(words, { from: from - 1, to: from + 1 }, group, i, { from: i, to: from - 1 });
  }
  if (!/^(?:in|on|from)$/.test(words[i + 1]?.norm ?? '')) return null;
  const verb = findForward(
    words,
    i + 3,
    Math.min(words.length, i + 16),
    (word) => /^(?:is|was)$/.test(word.norm) || has(word, PUNCT),
  );
  if (verb === null || !has(words[verb], AUX) || !startsFigure(words, verb + 1)) return null;
  const group = groupAfter(words, i + 2, verb);
  if (group === null || !has(words[group.head.to - 1], TEXT | HUMAN | ORG)) {
    const head = group && findForward(words, group.head.from, group.head.to, (word) => has(word, TEXT));
    if (group === null || head === null || !has(words[head], TEXT)) return null;
  }
  return figureGiven(words, { from: verb, to: verb + 1 }, plain(group), i, {
    from: verb + 1,
    to: contentStop(words, verb + 1),
  });
}

const FIGURES: ReadonlySet<string> = new Set(
  'figures figure numbers number counts count estimates estimate totals total tolls toll tallys tally'.split(
    ' ',
  ),
);

/** "The claim of the opposition that 40 had died": the claim's words, up to the verb that the claim is subject of. */
export function claimOf(words: readonly Word[], i: number): Report | null {
  const stance = SPEECH_NOUNS.get(words[i]?.norm ?? '');
  if (stance === undefined) return null;
  const told = toldOn(words, i);
  if (told !== null)
    return figureGiven(words, { from: i, to: i + 1 }, alone({ from: i, to: told }), i, {
      from: told + 1,
      to: claimEnd(words, told + 1),
    });
  if (!/^(?:of|by|from)$/.test(words[i + 1]?.norm ?? '')) return null;
  const group = groupAfter(words, i + 2, Math.min(words.length, i + 12));
  if (group === null || words[group.head.to]?.norm !== 'that' || !canSpeak(words, group.head)) return null;
  const from = group.head.to + 1;
  const to = claimEnd(words, from);
  const report = figureGiven(words, { from: i, to: i + 1 }, plain(group), i, { from, to });
  return report && reportOf({ ...report, stance });
}

/** "Reports on social media that 40 ...": where "that" stands, else null. */
function toldOn(words: readonly Word[], i: number): number | null {
  if (!/^(?:on|in)$/.test(words[i + 1]?.norm ?? '')) return null;
  const that = findForward(words, i + 2, Math.min(words.length, i + 6), ({ norm }) => norm === 'that');
  const place = that === null ? undefined : words[that - 1];
  return has(place, MEDIUM) || /^(?:media|networks?|channels?)$/.test(place?.norm ?? '') ? that : null;
}

/** Where the words of a claim end, before the verb that the claim is the subject of. */
function claimEnd(words: readonly Word[], from: number): number {
  const end = contentStop(words, from);
  // "that 40 had been killed | was called": the second finite verb is the claim's own
  let verbs = 0;
  for (let k = from; k < end; k++) {
    if (has(words[k], QUOTE)) {
      return k;
    }
    if (!has(words[k], AUX) || has(words[k - 1], AUX)) continue;
    verbs++;
    if (verbs === 2 && !has(words[k - 1], PUNCT | PREP)) {
      return k;
    }
  }
  return end;
}

const FIGURE_NOUN = /^(?:figures?|numbers?|toll|total|tally|sums?)$/;
const NAMED_IT = /^(?:gave|gives|given|named|names|offered|offers|produced|supplied|provided|released)$/;

/** "Dr Sandoval gave the numbers: 34 cases", "He named a figure: 40 lorries." */
export function figureNamed(words: readonly Word[], i: number): Report | null {
  if (words[i]?.text !== ':' || !FIGURE_NOUN.test(words[i - 1]?.norm ?? '') || !startsFigure(words, i + 1))
    return null;
  const verb = has(words[i - 2], DET) ? i - 3 : i - 2;
  if (!NAMED_IT.test(words[verb]?.norm ?? '')) return null;
  const group = groupBefore(words, has(words[verb - 1], AUX) ? verb - 1 : verb, 0);
  if (group === null || !canSpeak(words, group.head)) return null;
  return figureGiven(words, { from: verb, to: verb + 1 }, group, group.from, {
    from: i + 1,
    to: contentStop(words, i + 1),
  });
}

/** "By the tally that the province released last night, 14 people lost their lives". */
export function tallyThat(words: readonly Word[], i: number): Report | null {
  if (!BEFORE_TALLY.has(words[i - 2]?.norm ?? '') || !has(words[i - 1], DET)) return null;
  if (i > 2 && words[i - 3]?.text !== ',') return null;
  const from = /^(?:that|which)$/.test(words[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  const verb = findForward(
    words,
    from + 1,
    Math.min(words.length, from + 9),
    ({ norm }) => norm === 'gave' || SOURCE_PARTICIPLES.has(norm),
  );
  if (verb === null) return null;
  const owner = groupBefore(words, has(words[verb - 1], AUX) ? verb - 1 : verb, from);
  if (owner === null || !canSpeak(words, owner.head)) return null;
  const comma = skipAdverbials(words, verb + 1);
  if (words[comma]?.text !== ',') return null;
  return figureGiven(words, { from: verb, to: verb + 1 }, plain(owner), i - 2, {
    from: comma + 1,
    to: contentStop(words, comma + 1),
  });
}

const BEFORE_TALLY: ReadonlySet<string> = new Set(['by', 'on', 'in']);
