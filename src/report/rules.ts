import type { Comparison } from '../model.js';
import { ruleId } from './levels.js';

/** What each kind of finding means, for reports that carry a list of rules. */
interface Rule {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const RULES = {
  'figures/conflict': [
    'FiguresConflict',
    'Articles give figures for the same quantity, in the same scope, that cannot both be right.',
  ],
  'figures/disputed': ['FigureDisputed', 'One side asserts a figure that another denies.'],
  'figures/explained': [
    'FiguresExplained',
    'The figures differ, and a difference in scope accounts for it by arithmetic.',
  ],
  'quotes/speaker': ['QuoteSpeaker', 'The same words are given to different people.'],
  'quotes/altered': ['QuoteAltered', 'The words of a quote were changed, with nothing to mark it.'],
  'quotes/elided': ['QuoteElided', 'Words of a quote were left out, and the gap is marked.'],
  'quotes/truncated': ['QuoteTruncated', 'Whole sentences of a quote were left out at an end.'],
} as const satisfies Readonly<Record<string, readonly [name: string, text: string]>>;

export const rules: readonly Rule[] = Object.entries(RULES).map(([id, [name, text]]) => ({ id, name, text }));

/** Index into `rules`; -1 for findings that are nothing to warn of. */
export function ruleIndex(comparison: Comparison): number {
  const id = ruleId(comparison);
  return rules.findIndex((rule) => rule.id === id);
}
