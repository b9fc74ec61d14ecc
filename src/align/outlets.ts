import type { Article } from '../model.js';

/** What is known of an outlet: what to call it, and whom it belongs to. */
export interface OutletEntry {
  readonly name?: string;
  /** Outlets of one group are one origin, unless they name somebody else for what they print. */
  readonly group?: string;
}

/** By publisher as read, by path, or by folder with a slash at its end; a name alone stands for itself. */
export type Outlets = Readonly<Record<string, string | OutletEntry>>;

const entryOf = (value: string | OutletEntry): OutletEntry =>
  typeof value === 'string' ? { name: value } : value;

/** The entry for an article: by path, by publisher (also as the entry names it), or by the longest folder. */
function outletOf(
  { path, publisher }: Pick<Article, 'path' | 'publisher'>,
  outlets: Outlets,
): OutletEntry | null {
  for (const key of [path, publisher]) {
    const value = key !== null && Object.hasOwn(outlets, key) ? outlets[key] : undefined;
    if (value !== undefined) return entryOf(value);
  }
  const entries = Object.entries(outlets).map(([key, value]) => ({ key, entry: entryOf(value) }));
  const named = entries.find(({ entry }) => publisher !== null && entry.name === publisher);
  if (named) return named.entry;
  const folders = entries.filter(({ key }) => key.endsWith('/') && path.startsWith(key));
  return folders.sort((a, b) => b.key.length - a.key.length)[0]?.entry ?? null;
}

/** The article under the name that its outlet is given. */
export function withOutletName(article: Article, outlets: Outlets): Article {
  const name = outletOf(article, outlets)?.name;
  return name === undefined ? article : { ...article, publisher: name };
}

/** Articles of outlets that belong together, by id: a list a group. */
export function outletGroups(articles: readonly Article[], outlets: Outlets): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const article of articles) {
    const group = outletOf(article, outlets)?.group;
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push(article.id);
    else groups.set(group, [article.id]);
  }
  return [...groups.values()];
}
