import { sameNumber } from '../../align/intervals.js';
import { quantityLabel } from '../labels-numbers.js';
import { trial, type Pair, type Rule, type Trial } from './rule.js';

export const partAsWhole: Rule = {
  id: 'part_as_whole',
  title: 'A part read as the whole',
  explains: false,
  docs: [
    'When a conflict’s smaller figure is the very number that the other article gives for a part ("31 killed, nine',
    'of them children" against "nine killed"), the reason `part_of_whole` says so. The figures still conflict:',
    'nine is not the toll.',
  ].join(' '),
  examples: [
    {
      a: { value: 9 },
      b: { value: 31, beside: [{ value: 9, population: 'children', role: 'part' }] },
      holds: true,
    },
    {
      a: { value: 8 },
      b: { value: 31, beside: [{ value: 9, population: 'children', role: 'part' }] },
      holds: null,
    },
  ],
  apply({ lower, upper, group }: Pair): Trial | null {
    if (lower.claim.role === 'part' || lower.source === upper.source) return null;
    const part = group
      .ofArticle(upper.source)
      .find(
        (f) =>
          f.claim.role === 'part' &&
          f.measure === upper.measure &&
          sameNumber(f.reading.best, lower.reading.best),
      );
    if (part === undefined) return null;
    const text = `${quantityLabel(lower.claim.quantity)} is what the other report gives for a part: “${part.claim.text}”`;
    return trial('part_of_whole', true, text, false);
  },
};
