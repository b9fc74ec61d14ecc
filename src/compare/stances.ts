import { fits, fitsStrictly, pointOf, sameNumber } from '../align/intervals.js';
import { byPlace, type Figure } from '../align/quantities-figure.js';
import { isGloss, mayDifferWithin, stoodAt } from '../align/same-quantity-limits.js';
import { haveTwoVoices, sameSpeaker } from '../align/same-quantity-speakers.js';
import { ranOn, toldLater } from '../align/told.js';
import { motionOf } from './rules/update-motion.js';

/** What one article says of a quantity with one voice: the mention that says it best, and the others. */
export interface Stance {
  /** The mention that is compared. */
  readonly figure: Figure;
  readonly mentions: readonly Figure[];
  /** An earlier state that the article itself has left behind. */
  readonly superseded: boolean;
}

/**
 * The stances of a group, article by article. Mentions of one article whose spans fit are one stance, said
 * best by the most exact of them: "scores", "more than 600" and "640" are 640; of two that are equally
 * exact, the one in the body, for headlines drop the *at least*. Two voices in one article (police and
 * organisers) are two stances.
 */
export function stancesOf(figures: readonly Figure[]): Stance[] {
  const byArticle = new Map<Figure['source'], Figure[]>();
  for (const f of figures) byArticle.set(f.source, [...(byArticle.get(f.source) ?? []), f]);
  return [...byArticle.values()].flatMap(stancesOfArticle);
}

function stancesOfArticle(figures: readonly Figure[]): Stance[] {
  const merged: { figure: Figure; mentions: Figure[] }[] = [];
  for (const figure of [...figures].sort(bestFirst)) {
    const home = merged.find(({ figure: of }) => oneVoice(of, figure));
    if (home) home.mentions.push(figure);
    else merged.push({ figure, mentions: [figure] });
  }
  return merged.map(({ figure, mentions }) => ({
    figure,
    mentions: mentions.sort(byPlace),
    superseded: figure.claim.role === 'previous' || merged.some((other) => overtakes(other.figure, figure)),
  }));
}

/** Whether a second mention only says the first again. */
function oneVoice(said: Figure, again: Figure): boolean {
  if ((said.claim.modality === 'denied') !== (again.claim.modality === 'denied')) return false;
  if ((said.claim.role === 'previous') !== (again.claim.role === 'previous')) return false;
  if (isGloss(said, again)) return true;
  if (said.reading.currency !== again.reading.currency) return false;
  if (sameNumber(said.reading.best, again.reading.best)) return true;
  const rival = haveTwoVoices(said, again);
  // A vague word of the reporter's own covers what anybody counted.
  if (again.reading.bound === 'vague' || said.reading.bound === 'vague')
    return fits(said.reading, again.reading);
  if (!rival && fits(said.reading, again.reading)) return true;
  return said.reading.unit !== again.reading.unit && fits(said.reading, again.reading);
}

/** In one article, a running count that its words have moved on leaves its lower state behind. */
function overtakes(now: Figure, before: Figure): boolean {
  if (now === before || now.claim.modality === 'denied') return false;
  if (isLaterEntry(now, before)) return true;
  if (motionOf(before) !== 'rises') return false;
  if (pointOf(now.reading) <= pointOf(before.reading) || fits(now.reading, before.reading)) return false;
  // "Nine of its members were hurt" is no earlier state of the 33 people who have now been treated.
  if (before.claim.population !== null && before.claim.population !== now.claim.population) return false;
  const rival = haveTwoVoices(now, before);
  if (rival || !mayDifferWithin(now, before)) return false;
  // A count that "was updated" is not left behind by one that somebody else gives.
  const moved = now.moves || (before.moves && (now.speaker.length === 0 || sameSpeaker(now, before)));
  if (moved || stoodAt(now, before)) return true;
  // "At least 12" of the morning, left standing beside the evening's 48; a count that one authority gives is its own.
  const voices = (now.speaker.length > 0 ? 1 : 0) + (before.speaker.length > 0 ? 1 : 0);
  return (voices === 0 || sameSpeaker(now, before)) && fitsStrictly(now.reading, before.reading);
}

/** A later entry of a live page has the count by then, unless it is another voice's. */
function isLaterEntry(now: Figure, before: Figure): boolean {
  if (toldLater(now, before) <= 0 || !ranOn(now, before)) return false;
  const rival = haveTwoVoices(now, before);
  const narrower = before.claim.population !== null && before.claim.population !== now.claim.population;
  return !rival && !narrower && mayDifferWithin(now, before);
}

const EXACTNESS = [
  'exact',
  'nearly',
  'about',
  'over',
  'at_least',
  'under',
  'up_to',
  'range',
  'vague',
] as const;

function bestFirst(a: Figure, b: Figure): number {
  return (
    rank(a) - rank(b) ||
    EXACTNESS.indexOf(a.reading.bound) - EXACTNESS.indexOf(b.reading.bound) ||
    byPlace(a, b)
  );
}

/** Body before headline, plain before earlier states, numbers before vague words. */
function rank({ claim, reading }: Figure): number {
  const headline = claim.block === 'headline' || claim.block === 'standfirst' || claim.block === 'subheading';
  return (reading.bound === 'vague' ? 4 : 0) + (claim.role === 'previous' ? 2 : 0) + (headline ? 1 : 0);
}
