import type { Figure } from '../../align/quantities-figure.js';
import { quantityLabel } from '../labels-numbers.js';
import { trial, type Pair, type Rule, type Trial } from './rule.js';

/** Words for a whole that any place of the story lies in. */
const WHOLE =
  /\b(?:nationwide|countrywide|worldwide|global(?:ly)?|across the (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) )?(?:country|group|region|province|state|nation|world|district|countie|citie)s?|across the (?:north|south|east|west)|in (?:the )?whole (?:country|region|province)|throughout the (?:country|region|province))\b/i;

/** "In Dornick alone": a place named to say that there is more elsewhere. */
const ALONE_BEHIND = /^ (?:alone|itself)\b/i;

export const place: Rule = {
  id: 'place',
  title: 'A place and a part of it',
  explains: true,
  docs: [
    'Holds when one figure is of a place inside the other’s place and is the smaller of the two. That one lies in',
    'the other must show in the words: *eastern Aleppo* lies in *Aleppo*; anything lies in *nationwide*, *across the',
    'group*, and what is said of a place *alone* is less than all there is. Two names that share no word explain nothing, because nothing says how they lie.',
  ].join(' '),
  examples: [
    { a: { value: 40, place: 'eastern Dornick' }, b: { value: 90, place: 'Dornick' }, holds: true },
    { a: { value: 90, place: 'eastern Dornick' }, b: { value: 40, place: 'Dornick' }, holds: false },
    {
      a: { value: 40, place: 'Dornick' },
      b: { value: 90, place: 'Veltz', sentence: 'Nationwide, 90 have died.' },
      holds: true,
    },
    {
      a: { value: 40, place: 'Dornick', sentence: 'In Dornick alone 40 have died.' },
      b: { value: 90, sentence: 'Some 90 have died.' },
      holds: true,
    },
    { a: { value: 40, place: 'Dornick' }, b: { value: 90, place: 'Dornick' }, holds: null },
  ],
  apply,
};

function apply({ lower, upper }: Pair): Trial | null {
  const lowerInUpper = lies(lower, upper);
  const upperInLower = lies(upper, lower);
  if (lowerInUpper === upperInLower) return null;
  const [inner, outer] = lowerInUpper ? [lower, upper] : [upper, lower];
  const text = `${said(inner)} is part of ${said(outer)}`;
  return lowerInUpper
    ? trial('place', true, text, true)
    : trial('place', false, `${text}, and cannot have more`, true);
}

const PART_OF_TOWN =
  /\b(?:north|south|east|west|central|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|downtown|rural|inner|outer|suburban|old)$/i;

/** "in eastern Dornick": the part that the sentence names before the place, where the place itself leaves it out. */
function partOfTown({ claim }: Figure): string | null {
  const at = claim.place === null ? -1 : claim.sentence.text.indexOf(claim.place);
  return at <= 0 ? null : (PART_OF_TOWN.exec(claim.sentence.text.slice(0, at).trimEnd())?.[0] ?? null);
}

/** The words of the outer place are all in the inner one's, which has one more. */
function lies(inner: Figure, outer: Figure): boolean {
  if (WHOLE.test(outer.claim.sentence.text) && !WHOLE.test(inner.claim.sentence.text))
    return inner.place.length > 0;
  if (isAlone(inner) && !isAlone(outer)) return true;
  const named = inner.place.length + (partOfTown(inner) === null ? 0 : 1);
  return (
    outer.place.length > 0 &&
    partOfTown(outer) === null &&
    named > outer.place.length &&
    outer.place.every((w) => inner.place.includes(w))
  );
}

/** Whether the words right behind a figure's place say that it is of no other. */
function isAlone({ claim: { place: name, sentence } }: Figure): boolean {
  const at = name === null ? -1 : sentence.text.indexOf(name);
  return name !== null && at >= 0 && ALONE_BEHIND.test(sentence.text.slice(at + name.length));
}

const said = (f: Figure): string =>
  `${quantityLabel(f.claim.quantity)} (${[partOfTown(f), f.claim.place ?? 'everywhere'].filter((w) => w !== null).join(' ')})`;
