/**
 * What speaks for and against two figures being counts of one thing. Each feature is 0 or 1 unless it says
 * otherwise. What it is worth depends on how the numbers stand to one another (`MEETINGS`), and is set by the
 * fit over the gold stories: see `same-quantity-weights.ts`.
 */
export const FEATURES = [
  { id: 'bias', about: 'every pair' },
  { id: 'measure-toll', about: 'the same count of what befalls people and things in an event' },
  { id: 'measure-known', about: 'another measure of the lexicon, the same on both sides' },
  { id: 'measure-value', about: 'values of the same measure' },
  { id: 'measure-alike', about: 'two measures that writers use for one count ("hurt", "treated")' },
  { id: 'measure-near', about: 'two measures of which one may be said for the other' },
  { id: 'measure-open-same', about: 'the same open measure' },
  { id: 'measure-open-both', about: 'two open measures' },
  { id: 'measure-open-one', about: 'a measure of the lexicon, and an open one' },
  {
    id: 'measure-empty',
    about: 'and a predicate that says no more than that they are there ("be", "count")',
  },
  { id: 'measure-apart', about: 'two measures of the lexicon that have nothing to do with one another' },
  { id: 'measure-apart-toll', about: 'and both are of what befalls people and things' },
  { id: 'measure-said', about: 'two measures, and one sentence has a word for what the other counts' },
  { id: 'verb-same', about: 'the same predicate of two open measures' },
  { id: 'head-same', about: 'the same thing counted, by synonyms' },
  { id: 'head-kind', about: 'one is a kind of the other' },
  { id: 'head-people', about: 'two words for people' },
  { id: 'head-unknown', about: 'one does not say what it counts' },
  { id: 'head-different', about: 'two different things counted' },
  { id: 'head-said', about: 'not the same thing, but one sentence names what the other counts' },
  { id: 'of-same', about: 'two values of the same thing' },
  { id: 'of-kind', about: 'two values, one of a kind of what the other is of' },
  { id: 'of-people', about: 'two values of people' },
  { id: 'of-unknown', about: 'two values, of which one does not say of what' },
  { id: 'of-different', about: 'two values of different things' },
  { id: 'of-gap', about: 'two values that lie apart, and not said to be of one thing' },
  { id: 'share-apart', about: 'two shares that lie apart, with no word in common on what is so of them' },
  { id: 'population-same', about: 'the same narrower group' },
  { id: 'population-broad', about: 'everybody, and a word that may mean everybody' },
  { id: 'population-within', about: 'everybody or a wider group, and a narrower one' },
  { id: 'population-nested', about: 'two named groups, one inside the other' },
  { id: 'population-other', about: 'two groups that no table relates' },
  { id: 'cases-apart', about: 'confirmed cases and all cases, where an article of the story gives both' },
  { id: 'own', about: 'one is of places of the speaker, the other not' },
  { id: 'one-part', about: 'one is said to be a part, the other is not' },
  { id: 'both-parts', about: 'both are parts of a total' },
  { id: 'further', about: 'one is counted on top of another figure ("another 1,300")' },
  { id: 'one-background', about: 'one belongs to an earlier event, the other to none' },
  { id: 'both-background', about: 'both belong to an earlier event of the same year' },
  {
    id: 'one-long-ago',
    about: 'one happened on a day long before its report and before every report of the story',
  },
  { id: 'day-apart', about: 'both name a day long before, and not the same' },
  { id: 'window-same', about: 'windows of the same length or with the same words' },
  { id: 'window-apart', about: 'windows of which one is more than three times as long' },
  { id: 'window-one', about: 'a long window or a "since" on one side alone' },
  { id: 'place-same', about: 'places that share a word' },
  { id: 'place-apart', about: 'two places that share none' },
  { id: 'names-same', about: 'their sentences name one thing' },
  { id: 'names-apart', about: 'their sentences name things, and not one that both name' },
  { id: 'scene-apart', about: 'places and names apart, and no other word in common' },
  {
    id: 'context',
    about: 'cosine of what the sentences say beside what is counted, rare words first; 0 to 1',
  },
  { id: 'context-none', about: 'as good as no content word in common' },
  { id: 'overlap', about: 'cosine of all that the sentences say; 0 to 1' },
  { id: 'bare', about: 'they are no leads of one toll, and share next to no word and no head' },
  { id: 'bare-head', about: 'they are no leads of one toll, and share next to no word but what they count' },
  { id: 'bare-value', about: 'the same of values' },
  {
    id: 'elsewhere',
    about:
      'apart, and not both leads whose sentences share neither a name nor another word, or two tolls told in passing of two places',
  },
  { id: 'nothing-common', about: 'values not of one thing, whose sentences share no word besides' },
  { id: 'both-main', about: 'both are the count that their article leads with for this toll' },
  { id: 'both-main-other', about: 'both lead their article, of a measure that is no toll of the event' },
  { id: 'both-first', about: 'both are the first value that their article gives of this thing' },
  { id: 'one-main', about: 'of counts: one leads, the other does not' },
  { id: 'neither-main', about: 'of one toll: neither leads its article' },
  { id: 'toll-elsewhere', about: 'of one toll: two places, and not both leads' },
  { id: 'only-known', about: 'their articles give no other number of this measure' },
  { id: 'only-open', about: 'the same, where the lexicon lacks a measure' },
  { id: 'only-head', about: 'their articles give no other number of the thing that both count' },
  { id: 'only-value', about: 'the same of values of this unit' },
  { id: 'speaker-same', about: 'the same authority' },
  { id: 'speaker-apart', about: 'two authorities' },
  { id: 'same-words', about: 'the same sentence' },
  { id: 'modality-apart', about: 'one is hedged, denied or to come, the other not' },
  { id: 'telling', about: 'how telling the number is that they share, or the vaguer of two: -0.6 to 0.4' },
  { id: 'gap', about: 'natural logarithm of how many times one exceeds the other, 4 at most' },
  { id: 'gap-toll', about: 'the same of one toll, which may run far in a story' },
  { id: 'far', about: 'one exceeds the other more than twelve times' },
  { id: 'very-far', about: 'one exceeds the other more than sixty times' },
  { id: 'swapped', about: 'the same digits but for two neighbours that changed places: 112, 121' },
  { id: 'later', about: 'the report of a later day has more, and no more than twice as many' },
  { id: 'within', about: 'in one article' },
  { id: 'within-unnamed', about: 'in one article, apart, and one of the two without an authority' },
] as const;

/** The name of a sign. */
export type FeatureId = (typeof FEATURES)[number]['id'];
/** How many signs there are: the length of a row of weights. */
export const FEATURE_COUNT = FEATURES.length;
const AT: ReadonlyMap<FeatureId, number> = new Map(FEATURES.map(({ id }, i) => [id, i]));
/** The place of a sign in a row of weights. */
export const placeOf = (id: FeatureId): number => AT.get(id) ?? -1;

/** How two numbers stand: the same, spans that meet, spans that do not. */
export const MEETINGS = ['same', 'fits', 'apart'] as const;
/** One of these. */
export type Meeting = (typeof MEETINGS)[number];

/** The features of a pair that are not 0, in the order they were found: some twenty of all. */
export class Signs {
  /** Places in `FEATURES`; the first `size` count. */
  readonly places = new Int32Array(FEATURE_COUNT);
  readonly values = new Float64Array(FEATURE_COUNT);
  size = 0;

  /** Each feature once. */
  add(place: number, value = 1): void {
    if (value === 0) return;
    this.places[this.size] = place;
    this.values[this.size++] = value;
  }
}
