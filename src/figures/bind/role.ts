import { PART_OPENERS, SAID, SUPERSEDED } from '../../lexicon/scope.js';
import type { Role } from '../../model.js';
import type { NumberSpan } from '../numbers/index.js';
import { CHANGES, OPENS_PART, POSSESSIVE, SUPERSEDES } from './facts.js';
import { bitsAt, holdsWord, nounGroup, type Parsed, type Phrase } from './phrase.js';
import { COPULA } from './population.js';

/** How the figure stands to its neighbours, from the words right before it. */
export function roleOf(parsed: Parsed, number: NumberSpan, phrase: Phrase): Role {
  if (phrase.pronoun !== null || isSomeOf(parsed, number)) return 'part';
  if (isOld(parsed, number) || isSuperseded(parsed, number) || isOfReportBefore(parsed, number))
    return 'previous';
  if (raisesToll(parsed, number, phrase) || isStep(parsed, number, phrase)) return 'rise';
  return opensAsPart(parsed, number) ||
    pronounBefore(parsed, number) !== null ||
    inPartList(parsed, number.from)
    ? 'part'
    : 'total';
}

/** "up from 34", "from 98.9 million a year earlier", "almost twice the 48 reported a day before", "rather than 40" */
function isOld(parsed: Parsed, { from, to }: NumberSpan): boolean {
  const { tokens } = parsed;
  let at = from - 1;
  while (at > from - 5 && OLD.has(tokens[at]?.norm ?? '')) at--;
  const start = at > from - 5 && tokens[at]?.norm === 'from';
  if (isEarlierToll(parsed, from)) return true;
  if (start && (leadsTo(parsed, to) || isChanged(parsed, from - 10, from + 1))) return true;
  const behind = holdsWord(parsed, from - 3, from, TWICE) ? to + 6 : to;
  if (holdsWord(parsed, to, behind, SAID) || holdsWord(parsed, to, behind, EARLIER)) return true;
  return holdsWord(parsed, from - 4, from, THAN) && holdsWord(parsed, from - 4, from, RATHER);
}

/** "An earlier toll of 34", "the previous count of 19 dead" */
const isEarlierToll = ({ tokens, stems }: Parsed, from: number): boolean => {
  if (tokens[from - 1]?.norm !== 'of' || !TOLLS.has(stems[from - 2] ?? '')) return false;
  const at = DEATH.has(stems[from - 3] ?? '') ? from - 4 : from - 3;
  return /^(?:earlier|previous)$/.test(tokens[at]?.norm ?? '');
};
const TOLLS = new Set(['toll', 'count', 'tally', 'total', 'figur', 'estimat']);
const DEATH = new Set(['death', 'casualty', 'official']);

const OLD = new Set(['an', 'earlier', 'previous', 'initial', 'the', 'a', 'original']);
const TWICE = new Set(['twice']);
const THAN = new Set(['than']);
const RATHER = new Set(['rather']);
const EARLIER = new Set(['earlier', 'before', 'previous', 'recorded', 'killed', 'counted']);
/** "from 34 on Friday to 41" */
function leadsTo({ tokens, tags }: Parsed, at: number): boolean {
  for (let i = at; i < at + 6; i++) if (tokens[i]?.norm === 'to' && tags[i + 1] === 'num') return true;
  return false;
}

function isChanged(parsed: Parsed, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if ((bitsAt(parsed, i) & CHANGES) !== 0) return true;
  return false;
}

/** "rose by 12", "cut burglaries by 40 percent", "12 more than", "lost 57 seats", "gained three points" */
function isStep(parsed: Parsed, { from, to }: NumberSpan, phrase: Phrase): boolean {
  const { tokens } = parsed;
  const before = tokens[from - 1]?.norm ?? '';
  if (before === 'by' && isChanged(parsed, from - 6, from - 1)) return true;
  if (isMoreThan(parsed, to) || isMoreThan(parsed, phrase.to)) return true;
  return SEATS.has(phrase.lemma ?? '') && GAINS.has(before);
}

const isMoreThan = ({ tokens }: Parsed, at: number): boolean =>
  tokens[at + 1]?.norm === 'than' && COMPARATIVES.has(tokens[at]?.norm ?? '');

const COMPARATIVES = new Set(
  'more fewer less warmer cooler colder hotter higher lower taller longer shorter wider heavier lighter faster slower deeper larger smaller bigger older younger'.split(
    ' ',
  ),
);
const SEATS = new Set(['seat', 'point']);
const GAINS = new Set(['lost', 'gained', 'losing', 'gaining', 'shed']);

/** "including nine children", "among them at least nine"; who "were among 48 people killed" are part of the 48. */
function opensAsPart({ tokens }: Parsed, { from }: NumberSpan): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  const opener = before === 'at' ? (tokens[from - 2]?.norm ?? '') : before;
  return PART_OPENERS.has(opener) && !AMONG.has(opener);
}

const AMONG = new Set(['among', 'amongst']);

/** "Two further deaths took the number to 17", "Three more bodies brought the toll to 40": by how much. */
function raisesToll(parsed: Parsed, { from, to }: NumberSpan, phrase: Phrase): boolean {
  const { tokens, stems } = parsed;
  if (!holdsWord(parsed, to, phrase.to, MORE)) return false;
  if (hasRisen(parsed, from) || leadsOn(parsed, phrase.to)) return true;
  if (!RAISES.has(tokens[phrase.to]?.norm ?? '')) return false;
  const level = stems.slice(phrase.to + 1, phrase.to + 7);
  return level.some((s) => LEVELS.has(s));
}
/** "Seven new cases were confirmed, taking the total to 66", "Two more died, bringing the toll to 40" */
function leadsOn({ tokens, stems, tags }: Parsed, behind: number): boolean {
  for (let i = behind; i < Math.min(tokens.length, behind + 16); i++) {
    if (tags[i] === 'num' || tokens[i]?.text === ';') return false;
    if (tokens[i - 1]?.text !== ',' || !RAISING.has(tokens[i]?.norm ?? '')) continue;
    const to = tokens.findIndex((t, k) => k > i && k < i + 8 && t.norm === 'to');
    return to > 0 && stems.slice(i, to).some((s) => LEVELS.has(s));
  }
  return false;
}
const RAISING = new Set(['taking', 'bringing', 'raising', 'pushing', 'lifting']);

/** "The toll rose to 15 after two more were found": the level that it has risen to stands before. */
function hasRisen(parsed: Parsed, before: number): boolean {
  const { tokens, tags } = parsed;
  if (!isChanged(parsed, 0, before)) return false;
  for (let i = before - 1; i > 0; i--)
    if (tags[i] === 'num' && tokens[i - 1]?.norm === 'to') return holdsWord(parsed, i + 1, before, UPON);
  return false;
}
const UPON = new Set(['after', 'when', 'as']);
const MORE = new Set(['more', 'further', 'additional', 'new', 'other']);
const RAISES = new Set([
  'took',
  'brought',
  'raised',
  'pushed',
  'lifted',
  'take',
  'takes',
  'bring',
  'brings',
  'raise',
  'raises',
  'push',
  'pushes',
]);
const LEVELS = new Set(['toll', 'number', 'total', 'tally', 'count']);

/** "first spoke of 38", "earlier given as 15", "not 17 as first reported": within some words of the number. */
function isSuperseded({ tokens, holds }: Parsed, { from, to }: NumberSpan): boolean {
  if ((holds & SUPERSEDES) === 0) return false;
  const end = Math.min(tokens.length, to + 4);
  // "against the nine proposed originally"
  if (PLANNED.has(tokens[to]?.norm ?? '') && SUPERSEDED.has(tokens[to + 1]?.norm ?? '')) return true;
  for (let i = Math.max(0, from - 5); i < end - 1; i++) {
    if (!SUPERSEDED.has(tokens[i]?.norm ?? '')) continue;
    if (SAID.has(tokens[i + 1]?.norm ?? '') || (i + 2 < end && SAID.has(tokens[i + 2]?.norm ?? '')))
      return true;
  }
  return false;
}

const PLANNED = new Set(['proposed', 'offered', 'planned', 'announced', 'reported', 'given']);

/** "17 nurses, against 14 in the previous report", "compared with 57 in the week before": what it was then. */
function isOfReportBefore({ tokens }: Parsed, { from, to }: NumberSpan): boolean {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  const against =
    norm(from - 1) === 'against' ||
    ((norm(from - 1) === 'with' || norm(from - 1) === 'to') && norm(from - 2) === 'compared');
  if (!against) return false;
  for (let i = to; i < to + 3; i++) {
    if (norm(i) !== 'in' || norm(i + 1) !== 'the') continue;
    return BEFORE.has(norm(i + 2)) || BEFORE.has(norm(i + 3));
  }
  return false;
}

const BEFORE = new Set(['previous', 'preceding', 'last', 'before', 'earlier']);

/** "twelve of the 19 patients", "14 of the wounded", "5.5 km of the 9 km tunnel": some of a group that is counted or known. */
function isSomeOf(parsed: Parsed, number: NumberSpan): boolean {
  const { tokens, tags } = parsed;
  let i = number.to;
  if (number.kind === 'share' || number.kind === 'zero') return false;
  if (tokens[i]?.norm !== 'of') return false;
  let definite = false;
  for (i++; i < Math.min(tokens.length, number.to + 7); i++) {
    const tag = tags[i];
    if (tag === 'num') return definite;
    if (tag === 'det' || (bitsAt(parsed, i) & POSSESSIVE) !== 0) definite = true;
    else if (tag === 'part' || tag === 'adj') {
      if (definite && HARMED_GROUPS.has(tokens[i]?.norm ?? '')) return !isAll(parsed, i + 1);
    } else if (tag !== 'name' && tag !== 'noun') return false;
    else if (definite && HARMED_GROUPS.has(tokens[i]?.norm ?? '')) return !isAll(parsed, i + 1);
  }
  return false;
}

/** "Nine of the dead were children": nine are all the children among them, a total of its own. */
function isAll(parsed: Parsed, at: number): boolean {
  if (!COPULA.has(parsed.tokens[at]?.norm ?? '')) return false;
  return nounGroup(parsed, at + 1).head !== null;
}

const HARMED_GROUPS = new Set([
  'dead',
  'wounded',
  'injured',
  'missing',
  'killed',
  'victims',
  'casualties',
  'hurt',
]);

/**
 * "including nine children and seven women": a later member of a list that "including" opened, unless the
 * list has closed: "23 villagers - including nine children - and 16 soldiers".
 */
function inPartList(parsed: Parsed, from: number): boolean {
  if ((parsed.holds & OPENS_PART) === 0) return false;
  let closed: string | null = null;
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    const tag = parsed.tags[i];
    const word = parsed.tokens[i]?.norm ?? '';
    if (
      AMONG.has(word) &&
      parsed.tags.slice(i + 1, from).every((t) => t === 'det' || t === 'mark' || t === 'adv')
    )
      return false;
    if (PART_OPENERS.has(word)) return closed === null || parsed.tokens[i - 1]?.norm !== closed;
    if (LIST_CLOSERS.has(word)) closed = LIST_CLOSERS.get(word) ?? null;
    if (tag === 'verb' || tag === 'part' || tag === 'aux' || tag === 'sub') return false;
  }
  return false;
}

/** What closes a list told in passing, and what then opened it. */
const LIST_CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['-', '-'],
  ['–', '–'],
  ['—', '—'],
]);

/** "of whom six are critical": the number follows the pronoun. */
export function pronounBefore(parsed: Parsed, number: NumberSpan): string | null {
  const before = parsed.tokens[number.from - 1]?.norm ?? '';
  return (before === 'whom' || before === 'which' || before === 'these' || before === 'them') &&
    parsed.tokens[number.from - 2]?.norm === 'of'
    ? before
    : null;
}
