import type { DiffPart, QuoteComparison } from '../../model.js';
import { visible } from '../text.js';
import { join, markup, NOTHING, spoken, type Markup } from './markup.js';

/** Two wordings of a quote in one: what only the first has is struck out, what only the second has is underlined. */

function part({ op, text }: DiffPart): Markup {
  const words = visible(text);
  if (words === '') return NOTHING;
  switch (op) {
    case 'same':
      return markup`${words}`;
    case 'removed':
      return markup`<del>${spoken('[left out: ')}${words}${spoken(']')}</del>`;
    case 'added':
      return markup`<ins>${spoken('[put in: ')}${words}${spoken(']')}</ins>`;
  }
}

export function wordByWord({ diff }: QuoteComparison, heading: (text: string) => Markup): Markup {
  const parts = diff.map(part).filter(({ html }) => html !== '');
  if (parts.length === 0 || diff.every(({ op }) => op === 'same')) return NOTHING;
  return markup`<section class="difference">
${heading('Word by word')}
<blockquote class="diff" dir="auto"><p>“${join(parts, ' ')}”</p></blockquote>
<p class="note"><del>Struck out</del>: in the fullest wording alone. <ins>Underlined</ins>: in the other wording alone.</p>
</section>
`;
}
