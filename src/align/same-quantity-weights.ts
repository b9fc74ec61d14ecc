import { FEATURES, type FeatureId } from './same-quantity-features.js';

/**
 * What each feature is worth, in logits: the hand-set starting point of the fit, and what stands when there is none.
 */
export const WEIGHTS: Readonly<Record<FeatureId, number>> = {
  bias: -0.42,
  'measure-alike': -0.3,
  'measure-near': -0.8,
  'measure-open': -0.7,
  'open-same': -0.29,
  'head-same': 1.71,
  'head-kind': -0.28,
  'head-different': -0.31,
  'population-same': 1.06,
  'population-broad': 0.19,
  'population-within': -1.47,
  'population-other': -2.03,
  'one-part': 0.24,
  'both-parts': 0.23,
  'one-background': -2.84,
  'both-background': 1.53,
  'window-same': 0.64,
  'window-apart': -1.12,
  'window-one': -1.28,
  'place-same': 0.47,
  'place-apart': 0.06,
  context: 2.19,
  'context-none': -0.08,
  'both-main': 1.63,
  'one-main': 0.27,
  'value-same': 3.47,
  'value-fits': 1.28,
  'value-gap': -1.18,
  'value-far': -0.5,
  'speaker-same': 0.08,
  'same-words': 1.66,
  'within-article': -0.41,
  'within-unnamed': 0.04,
};

export const WEIGHT_VECTOR: Float64Array = Float64Array.from(FEATURES, (f) => WEIGHTS[f.id]);
