import { CUE_PHRASES, SOURCE_NOUNS, SOURCE_PARTICIPLES } from '../lexicon/cues.js';
import { contentStop, coveredStart, partStart } from './clauses.js';
import { startsFigure } from './complements.js';
import { groupAfter } from './groups.js';
import { phrasesByFirst } from './openers.js';
import { type Group, type Phrase, alone, canSpeak, findBack, findForward } from './phrases.js';
import { reportOf, type Report } from './report.js';
import { AUX, COMMA, NAME, PUNCT, QUOTE, SOURCE, TEXT, type Word, has } from './words.js';

/** The phrases of the lexicon that name a source, by their first words. */
export const SOURCE_PHRASES = phrasesByFirst(CUE_PHRASES.map(({ words }) => words));

/** The phrase that stands at a word. */
function phraseAt(words: readonly Word[], i: number): readonly string[] | null {
  const second = words[i + 1]?.norm;
  for (const list of SOURCE_PHRASES.get(words[i]?.norm ?? '') ?? [])
    if ((list.length === 1 || list[1] === second) && standsAt(words, i, list)) return list;
  return null;
}

function standsAt(words: readonly Word[], i: number, list: readonly string[]): boolean {
  if (i + list.length > words.length) return false;
  for (let k = 1; k < list.length; k++) if (words[i + k]?.norm !== list[k]) return false;
  return true;
}

/** "according to X", "citing X", "per X": who it is, and what X answers for. */
export function sourcePhrase(words: readonly Word[], i: number, reports: readonly Report[]): Report | null {
  if (!has(words[i], SOURCE)) return null;
  const phrase = phraseAt(words, i);
  if (phrase === null) return null;
  const cueEnd = i + phrase.length;
  const group = (phrase[0] === 'per' ? recordsAt(words, cueEnd) : null) ?? ownerOf(words, cueEnd);
  if (group === null) return null;
  if (phrase[0] === 'per' && words[i + 1]?.norm === 'cent') return null;
  // "per cent", "per head"; but ", per municipal records"
  const recorded = has(words[i - 1], COMMA) && has(words[group.head.to - 1], TEXT);
  if (
    phrase[0] === 'per' &&
    !recorded &&
    !has(words[group.head.from], NAME) &&
    words[group.head.from]?.norm !== 'the'
  )
    return null;
  // "citing returns from its clinics": what they say is the speaker's own
  const cites = phrase[0] === 'citing' || phrase[0] === 'quoting';
  if (cites && isOwn(words, group.head)) return null;
  const close = afterProvision(words, group.to);
  const edge = words[i - 1];
  const lead = has(edge, COMMA) ? i - 1 : i;
  const opensClause =
    i === 0 ||
    /^(?:and|but|while|although|yet|that|where|which|who|because|since|when)$/.test(edge?.norm ?? '') ||
    edge?.text === ';' ||
    edge?.text === ':';
  const end = contentStop(words, close);
  const rest = { from: words[close]?.text === ',' ? close + 1 : close, to: end };
  const cue = { from: i, to: cueEnd };
  const lemma = phrase.join(' ');
  const counted = group.from > cueEnd; // "figures that X collected": X has counted, and says nothing
  const sourced = (left: Phrase | null, right: Phrase | null, trailing = false): Report =>
    reportOf({ cue, lemma, source: { kind: 'group', group }, lead, close, left, right, trailing });
  // "Citing hospitals, the ministry said ...": what the ministry says
  const told = cites ? reports.find((r) => r.lead >= close)?.right : null;
  if (opensClause && told) return sourced(null, counted ? beforeQuote(words, told) : told);
  if (opensClause) return rest.from < rest.to ? sourced(null, rest) : null;
  // "..., citing X": whatever the clause says.
  const start =
    contrasted(words, lead, reports) ?? (cites ? partStart(words, lead) : coveredStart(words, lead, reports));
  const more = words[close]?.text === ',' && (rest.to - rest.from > 1 || has(words[rest.from], QUOTE));
  return sourced({ from: start, to: lead }, more ? rest : null, true);
}

/** "its clinics": of the one who cites them. */
const isOwn = (words: readonly Word[], { from, to }: Phrase): boolean =>
  /^(?:its|his|her|their)$/.test(words[from]?.norm ?? '') ||
  // "a survey of its own"
  words.slice(from, to + 3).some(({ norm }, i, all) => norm === 'own' && all[i - 2]?.norm === 'of');

/** ", per municipal records": a text without an article, up to the next mark. */
function recordsAt(words: readonly Word[], from: number): Group | null {
  const end = findForward(words, from, Math.min(words.length, from + 4), (word) => has(word, PUNCT));
  const to = end ?? words.length;
  if (to - from > 3 || !has(words[to - 1], TEXT)) return null;
  return alone({ from, to });
}

/** The group after a phrase; of "figures compiled by X", X. */
function ownerOf(words: readonly Word[], from: number): Group | null {
  const group = groupAfter(words, from, words.length);
  if (group === null) return null;
  for (let i = group.head.from; i < group.head.to; i++) {
    if (words[i]?.norm !== 'by' && words[i]?.norm !== 'from') continue;
    const noun = words[i - 1];
    const counted = SOURCE_PARTICIPLES.has(noun?.norm ?? '') || SOURCE_NOUNS.has(noun?.norm ?? '');
    if (!counted || /^(?:seen|obtained|shared|carried|posted|quoted|cited|reported)$/.test(noun?.norm ?? ''))
      continue;
    const owner = groupAfter(words, i + 1, words.length);
    if (owner && canSpeak(words, owner.head)) return owner;
  }
  return collector(words, group) ?? group;
}

/** "figures that X has collected": X. */
function collector(words: readonly Word[], { head }: Group): Group | null {
  if (!SOURCE_NOUNS.has(words[head.to - 1]?.norm ?? '')) return null;
  const relative = /^(?:that|which)$/.test(words[head.to]?.norm ?? '');
  const owner = groupAfter(words, relative ? head.to + 1 : head.to, words.length);
  if (owner === null || !canSpeak(words, owner.head)) return null;
  // "the list that the vicar, Ann Roe, read out"
  const after = words[owner.to]?.text === ',' ? owner.to + 1 : owner.to;
  const verb = has(words[after], AUX) ? after + 1 : after;
  return SOURCE_PARTICIPLES.has(words[verb]?.norm ?? '')
    ? {
        head: owner.head,
        appositions: owner.appositions,
        others: owner.others,
        from: owner.from,
        to: verb + 1,
      }
    : null;
}

/** "The union says 410 will go, against 310 according to the firm": the figure right before the source alone. */
function contrasted(words: readonly Word[], lead: number, reports: readonly Report[]): number | null {
  if (!reports.some(({ right }) => right !== null && right.from < lead && right.to > lead)) return null;
  const edge = findBack(words, lead - 1, Math.max(0, lead - 8), (word) =>
    /^(?:against|versus|compared|than|not|but)$/.test(word.norm),
  );
  return edge !== null && startsFigure(words, edge + 1) ? edge + 1 : null;
}

/** What a figure's source answers for, of somebody's words: not what stands between marks. */
function beforeQuote(words: readonly Word[], { from, to }: Phrase): Phrase {
  return { from, to: findForward(words, from + 1, to, (word) => has(word, QUOTE)) ?? to };
}

/** "a readout of the call, provided by the State Department,": the participle phrase belongs to the source. */
function afterProvision(words: readonly Word[], to: number): number {
  if (words[to]?.text !== ',' || !SOURCE_PARTICIPLES.has(words[to + 1]?.norm ?? '')) return to;
  return findForward(words, to + 1, Math.min(words.length, to + 20), (word) => word.text === ',') ?? to;
}
