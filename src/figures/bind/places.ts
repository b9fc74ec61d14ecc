import { MONTH, WEEKDAY } from '../../lexicon/calendar.js';
import { startsUpper } from '../../segment/letters.js';
import { BEFORE_PLACE } from './facts.js';
import type { Parsed } from './phrase.js';

/** A proper name after a preposition of place, which is token `at`. */
export interface Place {
  readonly at: number;
  readonly text: string;
}

/** The places that a sentence names, in order. */
export function placesOf({ tokens, tags, facts }: Parsed): Place[] {
  const places: Place[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (((facts[i]?.bits ?? 0) & BEFORE_PLACE) === 0) continue;
    let from = i + 1;
    while (
      tags[from] === 'det' ||
      (tags[from] === 'adj' && /^\p{Ll}/u.test(tokens[from]?.text ?? '')) ||
      BESIDE.has(tokens[from]?.norm ?? '')
    )
      from++;
    let to = from;
    while (
      to < tokens.length &&
      to < from + 4 &&
      startsUpper(tokens[to]?.text ?? '') &&
      (tags[to] === 'name' || tags[to] === 'adj')
    )
      to++;
    // "the US-led coalition", "a London-based group": it tells whose or where from, not where.
    if (to === from || PARTICIPLE.test(tokens[to - 1]?.norm ?? '')) continue;
    if (TIME_NAMES.test(tokens[from]?.norm ?? '') || (to < tokens.length && tokens[to]?.norm === 'scale'))
      continue;
    let text = '';
    for (let k = from; k < to; k++)
      text += `${k === from ? '' : ' '}${(tokens[k]?.text ?? '').replace(/['’]s$/, '')}`;
    places.push({ at: i, text });
  }
  return places;
}

/** The place that stands nearest to token `at`; one before it has to be nearer than one behind. */
export function nearestPlace(places: readonly Place[], at: number): string | null {
  let best: { readonly text: string; readonly distance: number } | null = null;
  for (const place of places) {
    const distance = place.at >= at ? place.at - at : (at - place.at) * 1.5;
    if (best === null || distance < best.distance) best = { text: place.text, distance };
  }
  return best?.text ?? null;
}

/** "in neighbouring Adana" */
const BESIDE: ReadonlySet<string> = new Set(
  'neighbouring neighboring surrounding adjoining nearby'.split(' '),
);
const PARTICIPLE = /.-(?:led|backed|based|born|made|owned|run|built|trained|funded|brokered|educated)$/;
/** "In March", "from Monday's" */
const TIME_NAMES = new RegExp(String.raw`^${WEEKDAY}|^${MONTH}\b`);
