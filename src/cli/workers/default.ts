import { availableParallelism } from 'node:os';

/** A worker takes half a second to start, in which one thread extracts some hundreds of articles. */
const FILES_A_WORKER = 250;
const MOST_BY_DEFAULT = 8;

/** How many threads to extract in, when nobody says: one for few files, so that a small run starts at once. */
export function defaultWorkers(files: number, cores = availableParallelism()): number {
  return Math.max(1, Math.min(cores, MOST_BY_DEFAULT, Math.floor(files / FILES_A_WORKER)));
}
