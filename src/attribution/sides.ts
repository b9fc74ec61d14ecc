import { ARMS, FOES, OUR_FORCES } from '../lexicon/speech-words.js';
import type { SegmentedDocument, Speaker } from '../model.js';
import type { FrameDraft } from './frames.js';
import { SIDED } from './traits.js';
import type { Unit } from './units.js';

/** How many sentences of a text may pass before its authority is named. */
const OPENING = 4;

/**
 * Whom the paper of one side of a war speaks for: what it tells of "the enemy" and of "our own losses" is
 * the word of the authority that its opening names. Null for a paper that takes no side.
 */
export function sideSpeaker(
  { blocks }: SegmentedDocument['document'],
  units: readonly Unit[],
  drafts: readonly FrameDraft[],
): Speaker | null {
  if (!takesSides(units)) return null;
  const opening = units.filter(({ block }) => blocks[block]?.kind === 'paragraph').slice(0, OPENING);
  for (const { index } of opening)
    for (const { unit, source, stance } of drafts)
      if (unit === index && source !== null && stance === 'asserted' && source.speaker.kind !== 'person')
        return source.speaker;
  return null;
}

/**
 * The sentences of such a paper that tell of the fighting: from a paragraph that goes on to something else
 * ("Meanwhile ...") none does.
 */
export function ofTheFighting(
  { blocks }: SegmentedDocument['document'],
  units: readonly Unit[],
): readonly Unit[] {
  const meanwhile = units.find(({ words }) => words.slice(0, 3).some(({ norm }) => norm === 'meanwhile'));
  return units.filter(
    ({ block, words }) =>
      blocks[block]?.kind === 'paragraph' &&
      (meanwhile === undefined || block < meanwhile.block) &&
      words.some(({ norm }) => FOES.has(norm) || OUR_FORCES.has(norm) || ARMS.has(norm)),
  );
}

/** "The enemy" twice, or "our own fighters", outside quotation marks. */
function takesSides(units: readonly Unit[]): boolean {
  let foes = 0;
  for (let u = 0; u < units.length && u < 200; u++) {
    const unit = units[u];
    if (unit === undefined || (unit.traits & SIDED) === 0) continue;
    for (const [i, { norm }] of unit.words.entries()) {
      if (FOES.has(norm)) foes++;
      if (norm !== 'our') continue;
      if ([unit.words[i + 1], unit.words[i + 2]].some((word) => OUR_FORCES.has(word?.norm ?? '')))
        return true;
    }
  }
  return foes >= 2;
}
