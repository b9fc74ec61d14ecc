import type { Figure } from '../../align/quantities-figure.js';
import { sameSpeaker } from '../../align/same-quantity-speakers.js';
import { measureRelation } from '../../align/same-quantity-relations.js';
import { quantityLabel } from '../labels-numbers.js';
import { trial, type Pair, type Rule, type Trial } from './rule.js';

/** Reports of one authority's count on the day itself, or of the morning papers after it. */
const SAME_NEWS_DAYS = 1;

export const misreport: Rule = {
  id: 'misreport',
  title: 'One authority, two numbers',
  explains: false,
  docs: [
    'Two articles give the same authority, the same time and the same measure different numbers: one of the two',
    'has misread its source, and one call settles it. Times differ when the windows do, or when more than',
    `${SAME_NEWS_DAYS} day lies between the articles.`,
  ].join(' '),
  examples: [
    {
      a: { value: 112, speaker: 'Commander Reyes', published: '2024-11-15' },
      b: { value: 121, speaker: 'Commander Reyes', published: '2024-11-15' },
      holds: true,
    },
    {
      a: { value: 112, speaker: 'Commander Reyes', published: '2024-11-15' },
      b: { value: 134, speaker: 'Commander Reyes', published: '2024-11-19' },
      holds: null,
    },
    {
      a: {
        value: 118,
        speaker: 'the lender',
        sentence: 'Next year Bank Orlo will close 118 branches, the lender said.',
      },
      b: { value: 181, speaker: 'Orlo' },
      holds: true,
    },
    {
      a: { value: 112, speaker: 'Commander Reyes' },
      b: { value: 121, speaker: 'the fishermen' },
      holds: null,
    },
  ],
  apply({ lower, upper }: Pair): Trial | null {
    if (lower.source === upper.source || !isOneAuthority(lower, upper)) return null;
    const measure = measureRelation(lower, upper);
    if (measure !== 'same' && measure !== 'alike') return null;
    const [x, y] = [lower.source.day, upper.source.day];
    if (x !== null && y !== null && Math.abs(x - y) > SAME_NEWS_DAYS) return null;
    const [v, w] = [lower.claim.window, upper.claim.window];
    if (v !== null && w !== null && v.days !== null && w.days !== null && Math.abs(v.days - w.days) > 0.5)
      return null;
    const speaker = longer(lower.claim.attribution.speaker ?? '', upper.claim.attribution.speaker ?? '');
    const text = `both cite ${speaker}: ${quantityLabel(lower.claim.quantity)} and ${quantityLabel(upper.claim.quantity)}`;
    return trial('misreport', true, text, true);
  },
};

/** What a company is called the second time: "Bank Orlo will close 118 branches, the lender said". */
const COMPANY =
  /^(?:the |its |a )?(?:company|firm|group|lender|bank|airline|carmaker|retailer|manufacturer|maker|operator|supplier|business|utility|developer|miner|publisher|club|charity|university)$/i;

function isOneAuthority(a: Figure, b: Figure): boolean {
  if (sameSpeaker(a, b)) return true;
  const stands = (role: Figure, name: Figure): boolean =>
    COMPANY.test(role.claim.attribution.speaker?.trim() ?? '') &&
    name.speaker.length > 0 &&
    name.speaker.every((w) => role.names.includes(w) || role.context.includes(w));
  return stands(a, b) || stands(b, a);
}

const longer = (a: string, b: string): string =>
  b.length > a.length || (b.length === a.length && b < a) ? b : a;
