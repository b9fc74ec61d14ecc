import { fits, pointOf, sameNumber } from './intervals.js';
import type { Figure } from './quantities-figure.js';
import { isConfirmed, SortPairs } from './same-quantity-sorts.js';
import { Cosines, sortedNumbers, vocabularyOf, type Wording } from './same-quantity-words.js';

/** A figure among those of its story, with all that pairs are scored on at hand as numbers. */
export interface Member {
  readonly figure: Figure;
  readonly wording: Wording;
  /** What it counts, for `Scene.sorts`. */
  readonly sort: number;
  /** It leads its article for its measure. */
  readonly main: boolean;
  /** Its article gives no second number of its measure. */
  readonly only: boolean;
  /** Its article gives no second number of what it counts. */
  readonly onlyHead: boolean;
  /** The words for what it counts and for its measure, as numbers of words; -1 for what no sentence says. */
  readonly headWord: number;
  readonly measureWord: number;
  readonly places: readonly number[];
  readonly names: readonly number[];
}

/** What scoring knows of a story besides the two figures. */
export interface Scene {
  readonly members: ReadonlyMap<Figure, Member>;
  readonly sorts: SortPairs;
  /** An article gives confirmed cases besides all cases. */
  readonly casesApart: boolean;
  /** An earlier state of a figure ("down from 180") that another article gives as what is. */
  readonly isEchoed: (figure: Figure) => boolean;
  /** The day of the first dated article, as days since 1970. */
  readonly began: number | null;
  readonly topics: Cosines;
  readonly wholes: Cosines;
}

/** What a story's figures say of one another taken together. */
export function sceneOf(figures: readonly Figure[]): Scene {
  const { wordings, numbers } = vocabularyOf(figures);
  const sorts = new SortPairs();
  const mains = leadsOf(figures);
  const onlies = onliesOf(
    figures,
    ({ measure, counts, reading }) =>
      `${reading.dimension}\n${counts === 'value' ? (reading.unit ?? '') : measure}`,
  );
  const onlyHeads = onliesOf(figures, ({ head, counts, measure }) =>
    counts === 'value' || head === null || head === 'people' || SCALES.has(measure) ? null : head,
  );
  const names = new Map<string, number>();
  for (const { place, names: own } of figures)
    for (const word of [...place, ...own]) if (!names.has(word)) names.set(word, names.size);
  const members = new Map<Figure, Member>();
  for (const figure of figures) {
    const { head, open, measure } = figure;
    const wording = wordings.get(figure);
    if (wording === undefined) continue;
    members.set(figure, {
      figure,
      wording,
      sort: sorts.numberOf(figure),
      main: mains.has(figure),
      only: onlies.has(figure),
      onlyHead: onlyHeads.has(figure),
      headWord: (head === null || head === 'people' ? undefined : numbers.get(head)) ?? -1,
      measureWord: (open ? undefined : numbers.get(measure)) ?? -1,
      places: sortedNumbers(figure.place, names),
      names: sortedNumbers(figure.names, names),
    });
  }
  return {
    members,
    sorts,
    casesApart: tellsCasesApart(figures),
    isEchoed: echoOf(figures),
    began: firstDay(figures),
    topics: new Cosines(numbers.size),
    wholes: new Cosines(numbers.size),
  };
}

function echoOf(figures: readonly Figure[]): Scene['isEchoed'] {
  const keyOf = ({ reading: { dimension, unit, best } }: Figure): string =>
    `${dimension}\n${unit ?? ''}\n${best ?? ''}`;
  const current = new Map<string, Figure[]>();
  for (const f of figures) {
    if (f.claim.role === 'previous' || f.background !== null || f.reading.best === null) continue;
    const known = current.get(keyOf(f));
    if (known) known.push(f);
    else current.set(keyOf(f), [f]);
  }
  return (old) =>
    old.background === null &&
    (current.get(keyOf(old)) ?? []).some(
      (f) =>
        f.source !== old.source && (f.measure === old.measure || (f.head !== null && f.head === old.head)),
    );
}

function tellsCasesApart(figures: readonly Figure[]): boolean {
  const cases = figures.filter((f) => f.measure === 'infected');
  const all = new Set(cases.filter((f) => !isConfirmed(f)).map((f) => f.source));
  return cases.some((f) => isConfirmed(f) && all.has(f.source));
}

function firstDay(figures: readonly Figure[]): number | null {
  let first: number | null = null;
  for (const { source } of figures)
    if (source.day !== null && (first === null || source.day < first)) first = source.day;
  return first;
}

/** A number on a scale counts nothing. */
const SCALES: ReadonlySet<string> = new Set(['magnitude', 'multiple']);

/** Figures of which their article gives one number alone, by what `of` says of them; null for none. */
function onliesOf(figures: readonly Figure[], of: (figure: Figure) => string | null): Set<Figure> {
  const byKey = new Map<string, Figure[]>();
  for (const figure of figures) {
    const what = of(figure);
    if (what === null) continue;
    const key = `${figure.source.path}\n${figure.source.id}\n${what}`;
    const list = byKey.get(key);
    if (list) list.push(figure);
    else byKey.set(key, [figure]);
  }
  const onlies = new Set<Figure>();
  for (const list of byKey.values()) {
    const [first] = list;
    if (first !== undefined && list.every((f) => pointOf(f.reading) === pointOf(first.reading)))
      for (const f of list) onlies.add(f);
  }
  return onlies;
}

/**
 * The count that an article leads with for a measure: the first that stands for itself, and what fits it.
 * Two leads are of the event that both articles are about even when no word is shared.
 */
function leadsOf(figures: readonly Figure[]): Set<Figure> {
  const byArticle = new Map<string, Figure[]>();
  for (const figure of figures) {
    if ((figure.open && figure.counts !== 'things') || !canLead(figure)) continue;
    if (figure.counts === 'value' && figure.head === null) continue;
    const key = `${figure.source.path}\n${figure.source.id}\n${figure.open ? '' : figure.measure}\n${figure.counts === 'people' ? '' : (figure.head ?? '')}\n${figure.reading.currency ?? ''}`;
    const list = byArticle.get(key);
    if (list) list.push(figure);
    else byArticle.set(key, [figure]);
  }
  const leads = new Set<Figure>();
  for (const list of byArticle.values()) {
    list.sort((a, b) => a.claim.start - b.claim.start);
    const first = list[0];
    if (first === undefined) continue;
    // A headline's "31 jihadists killed" leads unless a larger count of everybody follows.
    const whole = list.find(
      (f) => f.population.breadth !== 'narrow' && pointOf(f.reading) > pointOf(first.reading),
    );
    const lead = first.population.breadth === 'narrow' ? (whole ?? first) : first;
    for (const f of list) {
      const again = f.population.breadth === lead.population.breadth && fits(f.reading, lead.reading);
      if (f === lead || again || sameNumber(f.reading.best, lead.reading.best)) leads.add(f);
    }
  }
  return leads;
}

function canLead({ claim, background, longAgo, window, further, part }: Figure): boolean {
  return (
    claim.role === 'total' &&
    !part &&
    background === null &&
    !further &&
    longAgo === null &&
    (claim.modality === 'asserted' || claim.modality === 'hedged') &&
    !(window !== null && ((window.days ?? 0) > 60 || window.days === 1 || /^since\b/i.test(window.text)))
  );
}
