import { placeOf, type Meeting, type Signs } from './same-quantity-features.js';
import { gapSigns, meetingOf, meetingSigns } from './same-quantity-numbers.js';
import { areElsewhere, haveOneName, type HeadRelation } from './same-quantity-relations.js';
import { sameSpeaker } from './same-quantity-speakers.js';
import type { Member, Scene } from './same-quantity-scene.js';
import { HEADS, OF, type SortPair } from './same-quantity-sorts.js';
import { timeSigns } from './same-quantity-times.js';
import { has, meet } from './same-quantity-words.js';

/** How the figures of a pair stand in what matters to several features. */
interface Standing {
  readonly sorts: SortPair;
  readonly head: HeadRelation;
  readonly meeting: Meeting;
  /** One sentence names what the other counts, which is not said to be the same. */
  readonly headSaid: boolean;
  /** How many of the two lead their article. */
  readonly mains: number;
  /** Of the words besides what is counted. */
  readonly context: number;
  /** Whether the places share a word, and the names of the sentences one; null where one has none. */
  readonly place: boolean | null;
  readonly names: boolean | null;
}

/** Two sentences that share less are of two things as far as their words go. */
const BARE = 0.06;

/** Puts into `out` the features of a pair, and says how its numbers meet. */
export function featuresOf(
  a: Member,
  b: Member,
  scene: Scene,
  out: Signs,
  sorts: SortPair = sortsOf(a, b, scene),
): Meeting {
  const head = haveOneName(a.figure, b.figure) ? 'same' : sorts.noun;
  const meeting = meetingOf(a.figure, b.figure);
  const pair: Standing = {
    sorts,
    head,
    meeting,
    headSaid: head !== 'same' && (says(b, a.headWord) || says(a, b.headWord)),
    mains: (a.main ? 1 : 0) + (b.main ? 1 : 0),
    context: scene.topics.of(a.wording.topic, b.wording.topic),
    place: share(a.places, b.places),
    names: share(a.names, b.names),
  };
  out.size = 0;
  for (const place of sorts.signs) out.add(place);
  countedSigns(a, b, pair, out);
  partSigns(a, b, pair, scene, out);
  timeSigns(a.figure, b.figure, scene.began, out);
  wordSigns(a, b, pair, scene, out);
  leadSigns(a, b, pair, out);
  bareSigns(pair, out);
  voiceSigns(a, b, out);
  if (meeting !== 'apart') meetingSigns(a.figure, b.figure, meeting, out);
  else apartSigns(a, b, pair, out);
  return meeting;
}

export const sortsOf = (a: Member, b: Member, { sorts }: Scene): SortPair =>
  sorts.of(a.figure, a.sort, b.figure, b.sort);

/** A sentence has a word, whatever it is taken to count. */
const says = ({ wording }: Member, word: number): boolean => word >= 0 && has(wording.whole.terms, word);

const share = (a: readonly number[], b: readonly number[]): boolean | null =>
  a.length > 0 && b.length > 0 ? meet(a, b) : null;

const HEAD_SAID = placeOf('head-said');
const MEASURE_SAID = placeOf('measure-said');

/** Of what is counted, and what the words of the sentences say of that. */
function countedSigns(a: Member, b: Member, { sorts, head, headSaid }: Standing, out: Signs): void {
  out.add((sorts.value ? OF : HEADS)[head]);
  if (headSaid) out.add(HEAD_SAID);
  if (sorts.measure !== 'same' && !sorts.value && (says(b, a.measureWord) || says(a, b.measureWord)))
    out.add(MEASURE_SAID);
}

const BOTH_PARTS = placeOf('both-parts');
const ONE_PART = placeOf('one-part');
const CASES_APART = placeOf('cases-apart');
const OWN = placeOf('own');
const FURTHER = placeOf('further');

/** Of wholes and parts. */
function partSigns(
  { figure: a }: Member,
  { figure: b }: Member,
  { sorts }: Standing,
  scene: Scene,
  out: Signs,
): void {
  if (a.part && b.part) out.add(BOTH_PARTS);
  if (a.part !== b.part) out.add(ONE_PART);
  if (scene.casesApart && sorts.cases) out.add(CASES_APART);
  if ((a.own === null) !== (b.own === null)) out.add(OWN);
  if (a.further || b.further) out.add(FURTHER);
}

const CONTEXT = placeOf('context');
const CONTEXT_NONE = placeOf('context-none');
const OVERLAP = placeOf('overlap');
const SAME_WORDS = placeOf('same-words');
const PLACE_SAME = placeOf('place-same');
const PLACE_APART = placeOf('place-apart');
const NAMES_SAME = placeOf('names-same');
const NAMES_APART = placeOf('names-apart');
const SCENE_APART = placeOf('scene-apart');
/** Two sentences that share less have one everyday word in common at most. */
const NO_CONTEXT = 0.03;

/** Of what the sentences have in common. */
function wordSigns(
  a: Member,
  b: Member,
  { context, place, names }: Standing,
  scene: Scene,
  out: Signs,
): void {
  out.add(CONTEXT, context);
  if (context < NO_CONTEXT) out.add(CONTEXT_NONE);
  out.add(OVERLAP, scene.wholes.of(a.wording.whole, b.wording.whole));
  if (a.figure.source !== b.figure.source && a.wording.sentence === b.wording.sentence) out.add(SAME_WORDS);
  if (place !== null) out.add(place ? PLACE_SAME : PLACE_APART);
  if (names !== null) out.add(names ? NAMES_SAME : NAMES_APART);
  if (place === false && names === false && context < BARE) out.add(SCENE_APART);
}

const BOTH_FIRST = placeOf('both-first');
const BOTH_MAIN = placeOf('both-main');
const BOTH_MAIN_OTHER = placeOf('both-main-other');
const ONE_MAIN = placeOf('one-main');
const NEITHER_MAIN = placeOf('neither-main');
const TOLL_ELSEWHERE = placeOf('toll-elsewhere');
const ONLY_VALUE = placeOf('only-value');
const ONLY_OPEN = placeOf('only-open');
const ONLY_KNOWN = placeOf('only-known');
const ONLY_HEAD = placeOf('only-head');

/** Of how the figures stand in their articles: what leads, and what is the only one of its kind. */
function leadSigns(a: Member, b: Member, { sorts, mains, place, head }: Standing, out: Signs): void {
  const { value, toll } = sorts;
  if (mains === 2) out.add(value ? BOTH_FIRST : toll ? BOTH_MAIN : BOTH_MAIN_OTHER);
  if (mains === 1 && !value) out.add(ONE_MAIN);
  if (mains === 0 && toll) out.add(NEITHER_MAIN);
  if (mains < 2 && toll && place === false) out.add(TOLL_ELSEWHERE);
  if (a.only && b.only) out.add(value ? ONLY_VALUE : a.figure.open || b.figure.open ? ONLY_OPEN : ONLY_KNOWN);
  if (!value && head === 'same' && a.onlyHead && b.onlyHead) out.add(ONLY_HEAD);
}

const BARE_PAIR = placeOf('bare');
const BARE_HEAD = placeOf('bare-head');
const BARE_VALUE = placeOf('bare-value');
const NOTHING_COMMON = placeOf('nothing-common');

/** Of sentences that share next to no word. */
function bareSigns({ sorts, head, headSaid, meeting, mains, context }: Standing, out: Signs): void {
  if (meeting === 'same' || context >= BARE) return;
  const { value, toll } = sorts;
  if (mains < 2 || !toll) out.add(value ? BARE_VALUE : head === 'same' ? BARE_HEAD : BARE_PAIR);
  if (meeting === 'apart' && value && !sorts.specific && head !== 'same' && head !== 'kind' && !headSaid)
    out.add(NOTHING_COMMON);
}

const SPEAKER_SAME = placeOf('speaker-same');
const SPEAKER_APART = placeOf('speaker-apart');
const MODALITY_APART = placeOf('modality-apart');
const WITHIN = placeOf('within');

/** Of who says it, and how. */
function voiceSigns({ figure: a }: Member, { figure: b }: Member, out: Signs): void {
  if (a.speaker.length > 0 && b.speaker.length > 0) out.add(sameSpeaker(a, b) ? SPEAKER_SAME : SPEAKER_APART);
  if (a.claim.modality !== b.claim.modality) out.add(MODALITY_APART);
  if (a.source === b.source) out.add(WITHIN);
}

const ELSEWHERE = placeOf('elsewhere');
const OF_GAP = placeOf('of-gap');
const SHARE_APART = placeOf('share-apart');
const WITHIN_UNNAMED = placeOf('within-unnamed');

/** What only spans that do not meet say. */
function apartSigns(
  { figure: a }: Member,
  { figure: b }: Member,
  { sorts, head, mains, context, names }: Standing,
  out: Signs,
): void {
  gapSigns(a, b, sorts.toll, out);
  const strangers = mains < 2 && context < BARE && names === false;
  // Two tolls of two towns, told in passing, however alike their words are.
  if (strangers || (mains === 0 && sorts.toll && areElsewhere(a, b))) out.add(ELSEWHERE);
  if (sorts.value && head !== 'same') out.add(OF_GAP);
  // The patients who die are not the patients who are children, though both are patients.
  const told = head !== 'same' || (a.topic.length > 0 && b.topic.length > 0);
  if (a.measure === 'share' && b.measure === 'share' && context === 0 && told) out.add(SHARE_APART);
  if (a.source === b.source && (a.speaker.length === 0 || b.speaker.length === 0)) out.add(WITHIN_UNNAMED);
}
