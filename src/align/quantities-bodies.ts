import { pointOf } from './intervals.js';
import type { Figure } from './quantities-figure.js';

/**
 * Bodies are not the dead: the dead of a flood outnumber those who have been found. But an article that counts
 * 27 dead and 27 bodies counts its dead by their bodies, and its bodies are a toll as good as the next report's.
 * Takes the figures of one article.
 */
export function withBodiesAsDead(figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some(isBodies)) return figures;
  const tolls = new Set(figures.filter(isToll).map((f) => pointOf(f.reading)));
  const dead = new Set(
    figures
      .filter((f) => isBodies(f) && !f.part && pointOf(f.reading) > FEW && tolls.has(pointOf(f.reading)))
      .map((f) => f.claim.id),
  );
  if (dead.size === 0) return figures;
  return figures.map((f) =>
    isBodies(f) && (dead.has(f.claim.id) || dead.has(f.claim.partOf ?? ''))
      ? { ...f, measure: 'killed', head: 'people', counts: 'people' }
      : f,
  );
}

/** Two bodies and two dead may be four people. */
const FEW = 2;

const isBodies = ({ measure }: Figure): boolean => measure === 'bodies';

const isToll = ({ measure, claim, part, background }: Figure): boolean =>
  measure === 'killed' && claim.role === 'total' && !part && background === null;
