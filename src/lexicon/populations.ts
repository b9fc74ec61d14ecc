import type { KinId } from './kin.js';

/**
 * What a group of people says about a toll. `broad`: writers use the word for everybody that an event
 * befell ("500 civilians" of a raid that killed 500), so it may stand for people at large. `narrow`: it
 * picks some of them out. Groups on one `axis` exclude one another (a passenger is no crew); groups on
 * different axes may overlap (a child may be a passenger).
 */
export interface PopulationEntry {
  readonly id: KinId | StateId;
  readonly breadth: 'all' | 'broad' | 'narrow';
  readonly axis?: string;
  /** Wider groups that hold this one, besides what `KIN` says. */
  readonly within?: readonly KinId[];
}

/** States by which people are picked out: "critically", "confirmed". Words as printed, lower case. */
export const STATES = [
  {
    id: 'critical',
    words: 'critical critically serious seriously severe severely grave gravely intensive worst',
    axis: 'severity',
    example: 'critically',
  },
  { id: 'slight', words: 'minor slight slightly lightly', axis: 'severity', example: 'slightly' },
  {
    id: 'confirmed',
    words: 'confirmed confirm laboratory-confirmed',
    axis: 'certainty',
    example: 'confirmed',
  },
  { id: 'suspected', words: 'suspected suspect probable', axis: 'certainty', example: 'suspected' },
  { id: 'foreign', words: 'foreign overseas', axis: 'origin', example: 'foreign' },
  { id: 'home', words: 'home community', axis: 'where', example: 'at home' },
] as const;
export type StateId = (typeof STATES)[number]['id'];

export const POPULATIONS = [
  { id: 'people', breadth: 'all' },
  { id: 'civilian', breadth: 'broad', axis: 'side' },
  { id: 'resident', breadth: 'broad' },
  { id: 'public', breadth: 'broad', axis: 'side' },
  { id: 'passenger', breadth: 'broad', axis: 'aboard' },
  { id: 'employee', breadth: 'broad' },
  { id: 'protester', breadth: 'broad', axis: 'side' },
  { id: 'worshipper', breadth: 'broad' },
  { id: 'fan', breadth: 'broad' },
  { id: 'miner', breadth: 'broad' },
  { id: 'migrant', breadth: 'broad' },
  { id: 'tourist', breadth: 'broad' },
  { id: 'member', breadth: 'broad' },
  { id: 'voter', breadth: 'broad' },
  { id: 'fighter', breadth: 'narrow', axis: 'side' },
  { id: 'soldier', breadth: 'narrow', axis: 'side' },
  { id: 'police', breadth: 'narrow', axis: 'side' },
  { id: 'child', breadth: 'narrow', axis: 'age', within: ['civilian'] },
  { id: 'infant', breadth: 'narrow', axis: 'age', within: ['civilian'] },
  { id: 'pupil', breadth: 'narrow', axis: 'work', within: ['civilian'] },
  { id: 'woman', breadth: 'narrow', axis: 'age' },
  { id: 'man', breadth: 'narrow', axis: 'age' },
  { id: 'elderly', breadth: 'narrow', axis: 'age' },
  { id: 'rescuer', breadth: 'narrow', axis: 'work' },
  { id: 'aid-worker', breadth: 'narrow', axis: 'work' },
  { id: 'doctor', breadth: 'narrow', axis: 'work', within: ['civilian', 'employee'] },
  { id: 'nurse', breadth: 'narrow', axis: 'work', within: ['civilian', 'employee'] },
  { id: 'health-worker', breadth: 'narrow', axis: 'work', within: ['civilian', 'employee'] },
  { id: 'patient', breadth: 'narrow', axis: 'work', within: ['civilian'] },
  { id: 'crew', breadth: 'narrow', axis: 'aboard' },
  { id: 'prisoner', breadth: 'narrow' },
  { id: 'hostage', breadth: 'narrow' },
  { id: 'journalist', breadth: 'narrow', axis: 'work', within: ['civilian', 'employee'] },
  { id: 'teacher', breadth: 'narrow', axis: 'work', within: ['civilian', 'employee'] },
  { id: 'farmer', breadth: 'narrow', axis: 'work', within: ['civilian'] },
  { id: 'driver', breadth: 'narrow', axis: 'work' },
] as const satisfies readonly PopulationEntry[];

/** Groups that make up everybody between them: "passengers and crew" are all who were aboard. */
export const EXHAUSTIVE: readonly (readonly [KinId, KinId])[] = [
  ['passenger', 'crew'],
  ['man', 'woman'],
];
