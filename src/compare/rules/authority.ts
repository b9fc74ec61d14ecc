import { haveTwoVoices } from '../../align/same-quantity-speakers.js';
import { trial, type Pair, type Rule, type Trial } from './rule.js';

export const authority: Rule = {
  id: 'authority',
  title: 'Two authorities, two counts',
  explains: false,
  docs: [
    'Names the authorities behind a conflict when they differ. Who counted tells a reader where to ask next; it does',
    'not make two numbers one, so it never explains a conflict away.',
  ].join(' '),
  examples: [
    {
      a: { value: 60000, speaker: 'the organisers' },
      b: { value: 18000, speaker: 'Greater Holm Police' },
      holds: true,
    },
    {
      a: { value: 60000, speaker: 'Holm Police' },
      b: { value: 18000, speaker: 'the Holm police' },
      holds: null,
    },
    { a: { value: 60000, speaker: 'the organisers' }, b: { value: 18000 }, holds: null },
  ],
  apply({ lower, upper }: Pair): Trial | null {
    if (!haveTwoVoices(lower, upper)) return null;
    const text = `${lower.claim.attribution.speaker ?? ''} against ${upper.claim.attribution.speaker ?? ''}`;
    return trial('authority', true, text, true);
  },
};
