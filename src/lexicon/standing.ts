/**
 * What a sum, a share or an amount is that is not so yet, or is no amount at all but a bound to one: what is
 * demanded is not what is offered, and what a permit allows is not what lay in the store. Lemmas; `behind` are
 * those that tell it when they stand behind the figure ("12 per cent demanded by the union").
 */
export interface StandingEntry {
  readonly id: 'wanted' | 'offered' | 'allowed' | 'target' | 'average';
  readonly words: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** The figure in [brackets] has this standing. */
  readonly examples: readonly string[];
  /** The figure in [brackets] has it not. */
  readonly counterexamples: readonly string[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const STANDINGS: readonly StandingEntry[] = [
  {
    id: 'wanted',
    words: words('demand want seek ask request ransom'),
    behind: words('demand demanded sought wanted requested'),
    examples: [
      'The union is demanding a rise of [12 per cent].',
      'Teachers want [8 per cent] over two years.',
      'The [9 per cent] demanded by the drivers was turned down.',
    ],
    counterexamples: ['Demand fell by [12 per cent] in the spring.', 'The union was given [5 per cent].'],
  },
  {
    id: 'offered',
    words: words('offer propose proposal'),
    behind: words('offered proposed offer'),
    examples: [
      'The council has offered [5 per cent].',
      'Members rejected an offer of [£2,000] a year.',
      'The [4 per cent] offer is an insult, she said.',
    ],
    counterexamples: ['Prices rose by [5 per cent].', 'The offer was refused; prices rose by [5 per cent].'],
  },
  {
    id: 'allowed',
    words: words('allow permit licence license limit ceiling cap threshold'),
    behind: words('allowed permitted limit'),
    examples: [
      'The permit allows [50 tonnes] of nitrate.',
      'The legal limit is [80 mg].',
      'The [30 mph] limit had been in force for a year.',
    ],
    counterexamples: [
      'The store held [180 tonnes].',
      'The talks were allowed to go on; it held [180 tonnes].',
    ],
  },
  {
    id: 'target',
    words: words('target goal aim'),
    behind: words('target goal'),
    examples: ['The target is [10 per cent] by March.', 'It missed its [95 per cent] target.'],
    counterexamples: ['Waits fell by [10 per cent].'],
  },
  {
    id: 'average',
    words: words('average mean median typical typically'),
    behind: words('average median typically'),
    examples: [
      'Nurses earn [£28,000] on average.',
      'The average wait was [55 minutes].',
      'They took [40 minutes] on average.',
    ],
    counterexamples: ['A nurse of ten years earns [£31,000].', 'She waited [9 hours].'],
  },
];
