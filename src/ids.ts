import { hash } from 'node:crypto';

/** A short, stable name for some text: the first 40 bits of its SHA-256, in hex. */
export function shortHash(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\u0000'), 'hex').slice(0, 10);
}
