import type { Report } from '../../../src/model.js';
import { damStory } from './story.js';

/** Words that try to be more than words in some format. */
export const HOSTILE_WORDS = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- <style>*{display:none}</style>',
  '&lt;b&gt; &amp;amp; &#x3c;i&#x3e;',
  'left \u202egnol\u202c and \u2067back\u2069',
  'a\u0000b\u001b[31mc\u2028d',
  'javascript:alert(1)',
  'A "title" with ‘marks’ and a \\backslash',
];

/** The story with words of an attacker in every place that article text can get to. */
export function hostile(words: string): Report {
  const report = damStory();
  return {
    ...report,
    articles: report.articles.map((a) => ({
      ...a,
      ...{ publisher: words, title: words, byline: words, published: words, path: `in/${words}` },
    })),
    claims: report.claims.map((c) => ({
      ...c,
      text: words,
      sentence: { ...c.sentence, text: words },
      quantity: { ...c.quantity, text: words, unit: words },
      counted: words,
      population: words,
      place: words,
      window: { text: words, start: null, end: null, days: null },
      attribution: { speaker: words, cue: words, chain: [words] },
    })),
    quotes: report.quotes.map((q) => ({
      ...q,
      text: words,
      sentence: { ...q.sentence, text: words },
      ...{ speaker: words, cue: words, addressee: words },
    })),
    comparisons: report.comparisons.map((c) => ({
      ...c,
      label: words,
      measure: words,
      unit: words,
      reasons: [{ code: words, text: words, stated: true }],
      attempts: [{ rule: words, holds: false, text: words }],
      positions: c.positions.map((p) => ({ ...p, label: words })),
      ...(c.kind === 'quote' ? { diff: [{ op: 'removed' as const, text: words }] } : {}),
    })),
    problems: [{ path: words, code: 'unreadable', message: words }],
  };
}
