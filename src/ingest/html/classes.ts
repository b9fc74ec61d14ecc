import {
  CAPTION_CLASSES,
  FACT_BOX_WORDS,
  FURNITURE_CLASSES,
  SMALL_PRINT_CLASSES,
  STANDFIRST_CLASSES,
} from '../../lexicon/furniture-words.js';
import { attribute, type Element } from './tree.js';

/** An id longer than this is a headline's slug, not a name that a designer gave. */
const LONGEST_ID = 30;
const MOST_NAMES = 24;

/**
 * The names that an element's class and id give it: each whole, its parts ("related-links" has "related"
 * and "links"), and neighbouring parts joined ("article__read-more" has "read-more").
 */
function namesOf(element: Element): string[] {
  const id = attribute(element, 'id');
  const raw = `${attribute(element, 'class')} ${id.length <= LONGEST_ID ? id : ''}`;
  if (raw.trim() === '') return [];
  const names: string[] = [];
  for (const name of raw.split(/\s+/).slice(0, MOST_NAMES)) {
    if (name === '' || name.length > 80) continue;
    const parts = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter((part) => part !== '');
    names.push(name.toLowerCase(), ...parts);
    for (const [i, part] of parts.entries()) {
      const next = parts[i + 1];
      if (next !== undefined) names.push(`${part}-${next}`);
    }
  }
  return names;
}

/** What an element's names say of it. */
export interface ClassHints {
  /** Why it is no part of the article, by its names alone. */
  readonly furniture: string | null;
  /** Why it is no evidence if it turns out short. */
  readonly smallPrint: string | null;
  readonly caption: boolean;
  readonly standfirst: boolean;
  readonly factBox: boolean;
}

const NONE: ClassHints = {
  furniture: null,
  smallPrint: null,
  caption: false,
  standfirst: false,
  factBox: false,
};

export function classHints(element: Element): ClassHints {
  const names = namesOf(element);
  if (names.length === 0) return NONE;
  const find = (words: ReadonlyMap<string, string>): string | null => {
    for (const name of names) {
      const reason = words.get(name);
      if (reason !== undefined) return reason;
    }
    return null;
  };
  return {
    furniture: find(FURNITURE_CLASSES),
    smallPrint: find(SMALL_PRINT_CLASSES),
    caption: names.some((name) => CAPTION_CLASSES.has(name)),
    standfirst: names.some((name) => STANDFIRST_CLASSES.has(name)),
    factBox: names.some((name) => FACT_BOX_WORDS.has(name)),
  };
}
