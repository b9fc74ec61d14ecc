import type { Edition, Problem } from '../model.js';

/**
 * Several versions of one story, in one file or in many: the newest counts, the others are named and left
 * out. The order in which they come does not matter.
 */

/** A document or an article, as far as its version is concerned. */
export interface Versioned {
  readonly path: string;
  readonly edition?: Edition;
}

/** A story that was killed: by which notice, and where that stands. */
export interface Kill {
  readonly path: string;
  readonly edition: Edition;
}

export interface Current<T> {
  /** In the order given. */
  readonly kept: readonly T[];
  /** By path. */
  readonly leftOut: readonly Problem[];
}

export function withoutOldVersions<T extends Versioned>(
  all: readonly T[],
  kills: readonly Kill[],
): Current<T> {
  const killedBy = new Map<string, string>();
  for (const { path, edition } of kills.toSorted((a, b) => byCodeUnit(a.path, b.path))) {
    if (edition.item !== null && !killedBy.has(edition.item)) killedBy.set(edition.item, path);
  }
  const newest = newestOfEach(all);
  const kept: T[] = [];
  const leftOut: Problem[] = [];
  for (const one of all) {
    const item = one.edition?.item ?? null;
    const killer = item === null ? undefined : killedBy.get(item);
    const current = item === null ? one : (newest.get(item) ?? one);
    if (killer === one.path) continue; // The notice names it.
    if (killer !== undefined) leftOut.push(killedProblem(one.path, killer));
    else if (current !== one) leftOut.push(supersededProblem(one, current));
    else kept.push(one);
  }
  return { kept, leftOut: leftOut.sort((a, b) => byCodeUnit(a.path, b.path)) };
}

function killedProblem(path: string, killer: string): Problem {
  return {
    path,
    code: 'killed',
    message: `The agency has killed this story in another version of it (${killer}), so this one is left out. Do not use it.`,
  };
}

function supersededProblem(old: Versioned, current: Versioned): Problem {
  const path = old.path === current.path ? 'in the same file' : current.path;
  const isSame =
    old.edition?.version === current.edition?.version && old.edition?.issued === current.edition?.issued;
  const message = isSame
    ? `The same version of this story is read already (${path}), so this copy is left out. One of them is enough.`
    : `A newer version of this story is there (${path}${current.edition?.version == null ? '' : `, ${versionText(current)}`}), so ${versionText(old)} is left out. Move the newer one away to read it.`;
  return { path: old.path, code: 'superseded', message };
}

const versionText = ({ edition }: Versioned): string =>
  edition?.version == null ? 'this one' : `version ${edition.version.slice(0, 40)}`;

function newestOfEach<T extends Versioned>(all: readonly T[]): ReadonlyMap<string, T> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const item = one.edition?.item ?? null;
    if (item === null) continue;
    const group = groups.get(item);
    if (group) group.push(one);
    else groups.set(item, [one]);
  }
  return new Map([...groups].map(([item, group]) => [item, newestOf(group)]));
}

/**
 * By number where every version has one, else by the time at which it was made where every version has
 * that; what cannot be told so goes by what there is, and at last by path, so that the choice is always the
 * same. Of equals, the last in the input counts.
 */
function newestOf<T extends Versioned>(group: readonly T[]): T {
  const made = group.map((one) => ({
    one,
    number: numberOf(one),
    time: timeOf(one),
    text: one.edition?.version ?? '',
  }));
  const byNumber = made.every(({ number }) => number >= 0);
  const compare = (a: (typeof made)[number], b: (typeof made)[number]): number =>
    (byNumber ? a.number - b.number || a.time - b.time : a.time - b.time || a.number - b.number) ||
    byCodeUnit(a.text, b.text) ||
    byCodeUnit(a.one.path, b.one.path);
  const [first, ...rest] = made;
  if (first === undefined) throw new Error('no version of a story that has versions');
  return rest.reduce((best, next) => (compare(next, best) >= 0 ? next : best), first).one;
}

/** -1: it is no number. */
function numberOf({ edition }: Versioned): number {
  const version = edition?.version ?? '';
  return /^\d{1,15}$/.test(version) ? Number(version) : -1;
}

/** 0: not known. A time without a zone is taken for UTC, on every machine. */
function timeOf({ edition }: Versioned): number {
  const issued = edition?.issued ?? '';
  const isZoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(issued);
  const time = Date.parse(isZoned || !issued.includes('T') ? issued : `${issued}Z`);
  return Number.isFinite(time) ? time : 0;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
