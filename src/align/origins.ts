import type { Claim, ExtractRecord, WireGroup } from '../model.js';
import { readSpeaker, relationOfNames, type SpeakerName } from './quotes-speakers.js';

/** Who of many articles speaks for itself, and who repeats another. */
export interface Origins {
  /**
   * How many independent origins stand behind these claims or quotes, given by their ids; unknown ids count
   * for nothing.
   */
  readonly originsOf: (ids: readonly string[]) => number;
  /** The origin of one claim or quote by itself: equal strings are one origin. */
  readonly originOfClaim: (id: string) => string;
  /** The authority that a claim goes back to, as printed; null when that is the article's own text. */
  readonly authorityOfClaim: (id: string) => string | null;
}

/** What counting origins takes of a record; a report has it too, but for the profile with its credits. */
export type OriginRecord = Pick<ExtractRecord, 'article' | 'claims' | 'quotes'> & {
  readonly profile?: Pick<ExtractRecord['profile'], 'credits'>;
};

/** Whom a figure or quotation goes back to. */
type Origin =
  /** An authority that counts, whoever cites it. */
  | {
      readonly kind: 'authority';
      readonly key: string;
      readonly name: SpeakerName;
      readonly printed: string;
      readonly marks: readonly string[];
    }
  /** The article itself, or the text that it shares with others. */
  | { readonly kind: 'text'; readonly key: string; readonly marks: readonly string[] };

/**
 * Counts independent origins instead of articles. Ten articles that cite one rescue service are one origin;
 * so are ten that copy one report. A figure that nobody is named for is its outlet's own, and so is one from
 * people without a name ("witnesses", "a doctor"), for each outlet finds its own; unless the outlets credit one
 * agency and print one number, or print a number that nobody would find twice: then they have it from one
 * place. A quotation's origins are the articles that are no copies of each other. `outletGroups` lists articles whose outlets belong together
 * and share a newsroom: they too are one text.
 */
export function makeOrigins(
  records: readonly OriginRecord[],
  wireGroups: readonly WireGroup[],
  outletGroups: readonly (readonly string[])[] = [],
): Origins {
  const textOf = textsOf(records, [...wireGroups.map(({ articles }) => articles), ...outletGroups]);
  const origins = new Map<string, Origin>();
  const described = new Map<string, Set<string>>();
  for (const { article, claims, quotes, profile } of records) {
    const text: Origin = { kind: 'text', key: `text:${textOf.get(article.id) ?? article.id}`, marks: [] };
    for (const quote of quotes) origins.set(quote.id, text);
    for (const claim of claims) {
      const authority = authorityOf(claim);
      if (authority === null) {
        origins.set(claim.id, { ...text, marks: marksOf(claim, profile?.credits ?? []) });
        continue;
      }
      const { name, printed } = authority;
      origins.set(claim.id, {
        kind: 'authority',
        key: keyOf(name),
        name,
        printed,
        marks: marksOf(claim, []),
      });
      if (name.kind === 'person') describe(described, name, claim.sentence.text);
    }
  }
  return {
    originsOf: (ids) => countOrigins(new Set(ids.flatMap((id) => origins.get(id) ?? [])), described),
    originOfClaim: (id) => origins.get(id)?.key ?? '',
    authorityOfClaim: (id) => {
      const origin = origins.get(id);
      return origin?.kind === 'authority' ? origin.printed : null;
    },
  };
}

/** Article id to the id of the first of those that it shares a text or an owner with, in chains. */
function textsOf(
  records: readonly OriginRecord[],
  groups: readonly (readonly string[])[],
): Map<string, string> {
  const first = new Map(records.map(({ article }) => [article.id, article.id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = first.get(root) ?? root; next !== root; next = first.get(root) ?? root) root = next;
    return root;
  };
  for (const articles of groups) {
    const roots = articles.map(rootOf).sort();
    const [root] = roots;
    if (root !== undefined) for (const other of roots) first.set(other, root);
  }
  return new Map([...first.keys()].map((id) => [id, rootOf(id)]));
}

/** The innermost of those who pass a figure on that has a name: "the agency said, citing the ministry". */
function authorityOf({
  attribution,
}: Claim): { readonly name: SpeakerName; readonly printed: string } | null {
  const { chain, speaker } = attribution;
  for (const printed of [...chain.toReversed(), ...(speaker === null ? [] : [speaker])]) {
    const name = readSpeaker(printed);
    // A body is known by its kind ("the ministry"); people only by name.
    if (name.kind === 'organisation' || name.names.length > 0) return { name, printed };
  }
  return null;
}

/** From so many digits on, zeros at the end aside, nobody finds a number anew: 1,137, not 1,100. */
const TELLING_DIGITS = 4;

/**
 * What tells that a figure came from where another has it that shares a mark: its number with an agency that
 * the article credits, or a telling number alone.
 */
function marksOf({ quantity, modality }: Claim, credits: readonly string[]): string[] {
  const { best, unit, bound } = quantity;
  if (best === null || best === 0 || modality === 'denied') return [];
  const value = `${best} ${unit ?? ''}`;
  const digits = String(best)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  const isTelling = bound === 'exact' && /^\d+$/.test(digits) && digits.length >= TELLING_DIGITS;
  return [...credits.map((name) => `${value} ${name}`), ...(isTelling ? [value] : [])];
}

/** The same for "the Ministry of Health" and "the health ministry". */
function keyOf(name: SpeakerName): string {
  return `by:${[...(name.kind === 'organisation' ? name.words : name.names)].sort().join(' ')}`;
}

function countOrigins(
  origins: ReadonlySet<Origin>,
  described: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const texts = new Map<string, Set<string>>();
  const names = new Map<string, SpeakerName>();
  const cited = new Set<string>();
  for (const origin of origins) {
    if (origin.kind === 'authority') {
      names.set(origin.key, origin.name);
      for (const mark of origin.marks) cited.add(mark);
      continue;
    }
    const marks = texts.get(origin.key) ?? new Set();
    texts.set(origin.key, marks);
    for (const mark of origin.marks) marks.add(mark);
  }
  return countTexts([...texts.values()], cited) + countAuthorities([...names], described);
}

/** Texts that share a mark are one, in chains; what an authority is cited for elsewhere is its own. */
function countTexts(texts: readonly ReadonlySet<string>[], cited: ReadonlySet<string>): number {
  let groups: ReadonlySet<string>[] = [];
  for (const marks of texts) {
    const joined = groups.filter((own) => [...marks].some((mark) => own.has(mark)));
    groups = groups.filter((own) => !joined.includes(own));
    groups.push(new Set([...marks, ...joined.flatMap((own) => [...own])]));
  }
  return groups.filter((marks) => ![...marks].some((mark) => cited.has(mark))).length;
}

/** Authorities with forms of one name, or a person and the body that the text puts at its head, are one. */
function countAuthorities(
  names: readonly (readonly [string, SpeakerName])[],
  described: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  // The fullest names first, so that "the ministry" finds the one it is short for, and goes with one alone.
  const sorted = [...names].sort(
    ([a, left], [b, right]) => right.words.length - left.words.length || (a < b ? -1 : 1),
  );
  const heads: { readonly key: string; readonly name: SpeakerName }[] = [];
  for (const [key, name] of sorted) {
    const known = heads.some(
      (head) =>
        relationOfNames(head.name, name) === 'same' ||
        speaksFor(name, described.get(head.key)) ||
        speaksFor(head.name, described.get(key)),
    );
    if (!known) heads.push({ key, name });
  }
  return heads.length;
}

/** Characters round a name in which an apposition stands: "Dr Ada Ek, head of the Lund clinic,". */
const REACH = 60;

/** Notes the words that a person is described with. */
function describe(described: Map<string, Set<string>>, person: SpeakerName, sentence: string): void {
  const surname = person.names.at(-1);
  if (surname === undefined) return;
  const text = sentence.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const at = text.indexOf(surname);
  if (at < 0) return;
  const key = keyOf(person);
  const words = described.get(key) ?? new Set<string>();
  described.set(key, words);
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = /^[^.;:]*/.exec(text.slice(at + surname.length, at + surname.length + REACH))?.[0] ?? '';
  // A minister speaks for the ministry.
  for (const word of `${before} ${after}`.split(/[^\p{L}\p{Nd}]+/u))
    words.add(word === 'minister' ? 'ministry' : word);
}

/** Whether the text describes a person with every word of a body's name. */
function speaksFor(body: SpeakerName, words: ReadonlySet<string> | undefined): boolean {
  return body.kind === 'organisation' && words !== undefined && body.words.every((word) => words.has(word));
}
