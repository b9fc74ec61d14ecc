import { harmless } from '../text.js';

/** HTML that is ours and safe to print. There are two ways to get one: `markup` and `join`. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or the value of a quoted attribute: nothing of it is read as markup. */
export function escapeHtml(text: string): string {
  return harmless(text).replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);
}

function printed(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

/**
 * A piece of HTML. The template is ours; every string that is put into it is escaped, since it may come from
 * an article. Attributes that hold one have to be quoted.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: template.reduce((html, text, i) => html + printed(parts[i - 1] ?? null) + text) };
}

export const NOTHING: Markup = { html: '' };

/** Pieces one after the other, with `between` between them. */
export function join(pieces: readonly Markup[], between = ''): Markup {
  return { html: pieces.map(({ html }) => html).join(escapeHtml(between)) };
}

/** `piece` where there is something to show, nothing otherwise. */
export function when(condition: boolean, piece: () => Markup): Markup {
  return condition ? piece() : NOTHING;
}

/** Words for screen readers alone. */
export function spoken(text: string): Markup {
  return markup`<span class="spoken">${text}</span>`;
}
