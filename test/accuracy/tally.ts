/** What a score is made of: how many of how many, by name; and the shares that a reader is shown. */

export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** P is precision (of what was reported, what is in the gold), R recall (of the gold, what was reported). */
export type TallyName =
  | 'figures P'
  | 'figures R'
  | 'bound'
  | 'unit'
  | 'speaker'
  | 'aligned P'
  | 'aligned R'
  | 'conflict P'
  | 'conflict R'
  | 'verdicts'
  | 'quotes R'
  | 'quote speakers'
  | 'quote verdicts'
  | 'copies R'
  | 'copies P';

export type Tallies = Readonly<Record<TallyName, Tally>>;

export function sumTallies(all: readonly Tallies[]): Tallies {
  const add = (name: TallyName): Tally => ({
    right: all.reduce((sum, one) => sum + one[name].right, 0),
    of: all.reduce((sum, one) => sum + one[name].of, 0),
  });
  return {
    'figures P': add('figures P'),
    'figures R': add('figures R'),
    bound: add('bound'),
    unit: add('unit'),
    speaker: add('speaker'),
    'aligned P': add('aligned P'),
    'aligned R': add('aligned R'),
    'conflict P': add('conflict P'),
    'conflict R': add('conflict R'),
    verdicts: add('verdicts'),
    'quotes R': add('quotes R'),
    'quote speakers': add('quote speakers'),
    'quote verdicts': add('quote verdicts'),
    'copies R': add('copies R'),
    'copies P': add('copies P'),
  };
}

export const METRICS = [
  'figures P',
  'figures R',
  'figures F1',
  'bound',
  'unit',
  'speaker',
  'aligned F1',
  'conflict P',
  'conflict R',
  'conflict F1',
  'verdicts',
  'quotes R',
  'quote speakers',
  'quote verdicts',
  'copies R',
  'copies P',
] as const;

export type Metric = (typeof METRICS)[number];
/** From 0 to 1; null where there was nothing to be right about. */
export type Metrics = Readonly<Record<Metric, number | null>>;

function share({ right, of }: Tally): number | null {
  return of === 0 ? null : right / of;
}

/** The harmonic mean; 0 if one side had nothing to be right about, null if neither had. */
function f1(precision: Tally, recall: Tally): number | null {
  const p = share(precision);
  const r = share(recall);
  if (p === null && r === null) return null;
  if (p === null || r === null || p + r === 0) return 0;
  return (2 * p * r) / (p + r);
}

export function metrics(tallies: Tallies): Metrics {
  return {
    'figures P': share(tallies['figures P']),
    'figures R': share(tallies['figures R']),
    'figures F1': f1(tallies['figures P'], tallies['figures R']),
    bound: share(tallies.bound),
    unit: share(tallies.unit),
    speaker: share(tallies.speaker),
    'aligned F1': f1(tallies['aligned P'], tallies['aligned R']),
    'conflict P': share(tallies['conflict P']),
    'conflict R': share(tallies['conflict R']),
    'conflict F1': f1(tallies['conflict P'], tallies['conflict R']),
    verdicts: share(tallies.verdicts),
    'quotes R': share(tallies['quotes R']),
    'quote speakers': share(tallies['quote speakers']),
    'quote verdicts': share(tallies['quote verdicts']),
    'copies R': share(tallies['copies R']),
    'copies P': share(tallies['copies P']),
  };
}
