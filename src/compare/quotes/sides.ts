import type { Speakers } from '../../align/quotes-speakers.js';

/**
 * Camps that speak against each other: words given to one instead of the other are turned round. Words for
 * people and bodies, lower case, by camp.
 */
const CAMPS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    [
      'government',
      'minister',
      'ministry',
      'president',
      'premier',
      'regime',
      'army',
      'military',
      'police',
      'state',
    ],
    [
      'opposition',
      'rebel',
      'rebels',
      'insurgent',
      'insurgents',
      'militant',
      'activist',
      'activists',
      'protester',
      'protesters',
      'dissident',
      'separatist',
      'campaigner',
      'campaign',
      'organiser',
      'organizer',
      'union',
    ],
  ],
  [
    ['company', 'firm', 'management', 'executive', 'employer', 'board', 'owner', 'operator'],
    [
      'union',
      'worker',
      'workers',
      'striker',
      'organiser',
      'organizer',
      'campaigner',
      'resident',
      'residents',
    ],
  ],
  [
    ['prosecutor', 'prosecutors', 'prosecution', 'police', 'detective'],
    ['defendant', 'defence', 'defense', 'suspect', 'accused'],
  ],
];

/** Whether two speakers stand on opposing sides, as far as what the text calls them tells. */
export function oppose(a: string, b: string, speakers: Speakers): boolean {
  const [left, right] = [speakers.descriptionOf(a), speakers.descriptionOf(b)];
  return CAMPS.some(([one, other]) => {
    const in1 = (words: ReadonlySet<string>): boolean => one.some((word) => words.has(word));
    const in2 = (words: ReadonlySet<string>): boolean => other.some((word) => words.has(word));
    return (
      (in1(left) && !in2(left) && in2(right) && !in1(right)) ||
      (in2(left) && !in1(left) && in1(right) && !in2(right))
    );
  });
}
