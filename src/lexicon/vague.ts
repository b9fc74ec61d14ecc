/**
 * What vague words are read as. There are no agreed values (casualty recorders take *dozens* for 12 or 24),
 * so the table is published, printed with the findings that use it, and can be replaced by a config.
 * `core` is what a reader takes from the word, `outer` what its use in news still allows. For words that name
 * an order of magnitude the two are one: the same paper heads its report of twenty dead *dozens*, of 1,300
 * *hundreds*, and no reader takes the report to contradict its headline.
 */
export interface VagueReading {
  readonly core: readonly [low: number, high: number];
  readonly outer: readonly [low: number, high: number];
  readonly example: string;
}

export type VagueTable = Readonly<Record<string, VagueReading>>;

export const VAGUE_WORDS = {
  'a few': { core: [2, 9], outer: [2, 15], example: 'A few vans were parked outside.' },
  several: { core: [3, 9], outer: [2, 15], example: 'Several carriages left the track.' },
  'a handful': { core: [3, 9], outer: [2, 15], example: 'A handful of guards stayed behind.' },
  tens: { core: [10, 99], outer: [10, 99], example: 'Tens of miners were trapped.' },
  dozens: { core: [12, 199], outer: [12, 199], example: 'Dozens were treated for burns.' },
  scores: { core: [20, 199], outer: [20, 199], example: 'Scores of passengers were stranded.' },
  hundreds: { core: [100, 1999], outer: [100, 1999], example: 'Hundreds queued for water.' },
  thousands: { core: [1000, 19999], outer: [1000, 19999], example: 'Thousands crossed the bridge.' },
  lakhs: { core: [100_000, 1_999_999], outer: [100_000, 1_999_999], example: 'Lakhs of pilgrims bathed.' },
  crores: { core: [1e7, 199_999_999], outer: [1e7, 199_999_999], example: 'Crores of rupees were lost.' },
  millions: { core: [1e6, 19_999_999], outer: [1e6, 19_999_999], example: 'Millions lost power.' },
  billions: {
    core: [1e9, 19_999_999_999],
    outer: [1e9, 19_999_999_999],
    example: 'It cost billions of dollars.',
  },
  trillions: {
    core: [1e12, 19_999_999_999_999],
    outer: [1e12, 19_999_999_999_999],
    example: 'Trillions of dollars are owed.',
  },
  'tens of thousands': {
    core: [10_000, 199_999],
    outer: [10_000, 199_999],
    example: 'Tens of thousands marched.',
  },
  'dozens of thousands': {
    core: [12_000, 199_000],
    outer: [12_000, 199_000],
    example: 'Dozens of thousands of homes flooded.',
  },
  'hundreds of thousands': {
    core: [100_000, 1_999_999],
    outer: [100_000, 1_999_999],
    example: 'Hundreds of thousands fled.',
  },
  'tens of millions': {
    core: [10e6, 199_999_999],
    outer: [10e6, 199_999_999],
    example: 'Tens of millions voted.',
  },
  'hundreds of millions': {
    core: [100e6, 1_999_999_999],
    outer: [100e6, 1_999_999_999],
    example: 'It lost hundreds of millions of pounds.',
  },
  'tens of billions': {
    core: [10e9, 199_999_999_999],
    outer: [10e9, 199_999_999_999],
    example: 'Rebuilding needs tens of billions of euros.',
  },
  'hundreds of billions': {
    core: [100e9, 1_999_999_999_999],
    outer: [100e9, 1_999_999_999_999],
    example: 'Banks wrote off hundreds of billions.',
  },
  'tens of lakhs': {
    core: [1e6, 19_900_000],
    outer: [1e6, 19_900_000],
    example: 'Tens of lakhs of rupees went missing.',
  },
} as const satisfies VagueTable;

/** Vague words that multiply a scale: *several hundred*, *a few thousand*, *several dozen*. */
export const VAGUE_FACTORS: ReadonlyMap<
  string,
  { readonly core: readonly [number, number]; readonly outer: readonly [number, number] }
> = new Map([
  ['several', { core: [3, 9], outer: [2, 9.99] }],
  ['few', { core: [2, 5], outer: [2, 9] }],
  ['many', { core: [2, 19.99], outer: [2, 19.99] }],
  ['some', { core: [2, 9.99], outer: [1, 9.99] }],
]);

/** Words that count a few things at most; a figure of their own only where something happened to the things. */
export const WEAK_VAGUE: ReadonlySet<string> = new Set(['a few', 'several', 'a handful']);
