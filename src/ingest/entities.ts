import { decodeHTMLStrict } from 'entities';

/**
 * A character reference as text formats carry it, with its semicolon. The names are bounded, so a text of
 * nothing but ampersands costs no more than its length.
 */
export const ENTITY = '&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});';

/** The character that a reference stands for, or null for a name that stands for none. */
export function decodeEntity(reference: string): string | null {
  const decoded = decodeHTMLStrict(reference);
  return decoded === reference ? null : decoded;
}
