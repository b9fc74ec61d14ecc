import type { Article, Claim, Comparison, Problem, Quote, Report, Severity } from '../model.js';

/**
 * A report as its readers look at it: findings in the order of their weight, each position with the mentions
 * that stand behind it. Every format that shows findings starts here.
 */

export interface ClaimMention {
  readonly kind: 'claim';
  readonly item: Claim;
  readonly article: Article;
}
/** A quote with its article. */
export interface QuoteMention {
  readonly kind: 'quote';
  readonly item: Quote;
  readonly article: Article;
}
/** A figure or a quote with the article that it stands in. */
export type Mention = ClaimMention | QuoteMention;

/** A position with the claims or quotes behind it. */
export interface Standpoint {
  readonly label: string;
  readonly origins: number;
  /** Distinct outlets among its articles. */
  readonly outlets: number;
  /** In the order of article path and place in the article. */
  readonly mentions: readonly Mention[];
}

/** The parts of a report, in the order in which they are shown. */
export const SECTIONS = ['conflict', 'explained', 'quote', 'settled', 'single'] as const;
/** One of these parts. */
export type Section = (typeof SECTIONS)[number];

/** A comparison as it is shown, in the part of the report where it stands. */
export interface Finding {
  readonly section: Section;
  readonly comparison: Comparison;
  readonly standpoints: readonly Standpoint[];
  readonly outlets: number;
}

const SECTION_OF = {
  conflict: 'conflict',
  disputed: 'conflict',
  explained: 'explained',
  compatible: 'settled',
  agree: 'settled',
  speaker: 'quote',
  altered: 'quote',
  elided: 'quote',
  truncated: 'quote',
  identical: 'settled',
  single: 'single',
} as const satisfies Record<Comparison['verdict'], Section>;

const SEVERITY_RANK = { extreme: 0, major: 1, moderate: 2, minor: 3 } as const satisfies Record<
  Severity,
  number
>;

/** From the gravest down; ties within a severity go by verdict. */
const VERDICT_RANK = {
  conflict: 0,
  disputed: 1,
  explained: 2,
  speaker: 3,
  altered: 4,
  elided: 5,
  truncated: 6,
  compatible: 7,
  agree: 8,
  identical: 9,
  single: 10,
} as const satisfies Record<Comparison['verdict'], number>;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The name that an article's outlet goes by: its publisher, or its file's name when it names none. */
export function outletName(article: Article): string {
  return article.publisher ?? article.path.slice(article.path.lastIndexOf('/') + 1);
}

/** Distinct outlets; articles without a publisher count one each, since nothing says that they share one. */
export function countOutlets(articles: readonly Article[]): number {
  return new Set(articles.map((article) => article.publisher ?? article.path)).size;
}

function weight(comparison: Comparison): readonly number[] {
  return [
    SECTIONS.indexOf(SECTION_OF[comparison.verdict]),
    comparison.severity === null ? 4 : SEVERITY_RANK[comparison.severity],
    VERDICT_RANK[comparison.verdict],
    -(comparison.ratio ?? 0),
    -comparison.confidence,
  ];
}

function heavierFirst(a: Comparison, b: Comparison): number {
  const left = weight(a);
  const right = weight(b);
  for (const [i, value] of left.entries()) {
    const difference = value - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return byCodeUnit(a.id, b.id);
}

/**
 * The file that an article was read from and the member of it, if it was one of several. Lines of a member
 * count within its text, so they are no lines of the file.
 */
export function fileOf({ path, key }: Article): { readonly file: string; readonly member: string | null } {
  const at = path.lastIndexOf('#');
  if (at > 0 && (key === null ? /^\d+$/u.test(path.slice(at + 1)) : path.slice(at + 1) === key)) {
    return { file: path.slice(0, at), member: path.slice(at + 1) };
  }
  return { file: path, member: null };
}

/** Whether a finding is something to look at: it agrees with nothing, and does not stand alone. */
export function isWorthReading({ section }: Finding): boolean {
  return section === 'conflict' || section === 'explained' || section === 'quote';
}

/** Where a mention stands, as editors and terminals take it: "path:line:column". */
export function location(mention: Mention): string {
  return `${mention.article.path}:${mention.item.line}:${mention.item.column}`;
}

/** All findings of a report, the gravest first; equal ones by id. */
export function findings(report: Report): readonly Finding[] {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const mentions = new Map<string, Mention>();
  for (const item of report.claims) {
    const article = articles.get(item.article);
    if (article !== undefined) mentions.set(item.id, { kind: 'claim', item, article });
  }
  for (const item of report.quotes) {
    const article = articles.get(item.article);
    if (article !== undefined) mentions.set(item.id, { kind: 'quote', item, article });
  }
  const inReadingOrder = (a: Mention, b: Mention): number =>
    byCodeUnit(a.article.path, b.article.path) || a.item.start - b.item.start;

  return [...report.comparisons].sort(heavierFirst).map((comparison) => {
    const standpoints = comparison.positions.map((position) => ({
      label: position.label,
      origins: position.origins,
      outlets: countOutlets(position.articles.flatMap((id) => articles.get(id) ?? [])),
      mentions: [...position.claims, ...position.quotes]
        .flatMap((id) => mentions.get(id) ?? [])
        .sort(inReadingOrder),
    }));
    const involved = new Set(comparison.positions.flatMap((position) => position.articles));
    return {
      section: SECTION_OF[comparison.verdict],
      comparison,
      standpoints,
      outlets: countOutlets([...involved].flatMap((id) => articles.get(id) ?? [])),
    };
  });
}

/** What one article says for a position: the mention that tells most, and the others that say the same. */
export interface Witness {
  readonly main: Mention;
  readonly others: readonly Mention[];
}

function speakerOf(mention: Mention): string | null {
  return mention.kind === 'claim' ? mention.item.attribution.speaker : mention.item.speaker;
}

/** How much a mention tells beside its figure: the fewer, the more. */
function gaps(mention: Mention): number {
  if (mention.kind === 'quote') return 0;
  const { attribution, window, block } = mention.item;
  const isDisplay = block === 'headline' || block === 'standfirst' || block === 'subheading';
  return (attribution.speaker === null ? 4 : 0) + (isDisplay ? 2 : 0) + (window === null ? 1 : 0);
}

/**
 * The mentions of a position, an article and speaker each. An article that repeats its figure, in the headline
 * say, is shown once; one that gives it on the word of two sources is shown twice.
 */
export function witnesses({ mentions }: Standpoint): readonly Witness[] {
  const found: { main: Mention; others: Mention[] }[] = [];
  for (const mention of [...mentions].sort((a, b) => gaps(a) - gaps(b))) {
    const speaker = speakerOf(mention);
    const known = found.find(
      ({ main }) => main.article === mention.article && (speaker === null || speaker === speakerOf(main)),
    );
    if (known === undefined) found.push({ main: mention, others: [] });
    else known.others.push(mention);
  }
  const place = new Map(mentions.map((mention, i) => [mention, i]));
  return found.sort((a, b) => (place.get(a.main) ?? 0) - (place.get(b.main) ?? 0));
}

/** What became of an input with a problem: of some, articles have been read all the same. */
export const becameOf = ({ articles }: Report, { path }: Problem): 'Left out' | 'Read in part' =>
  articles.some((article) => article.path === path) ? 'Read in part' : 'Left out';
