import type { Role } from '../../model.js';
import { PART_OF_TABLE } from './columns.js';
import { lastFigure, type Bound, type Figure, type Task } from './figure.js';
import { isPeople } from './people.js';
import type { Phrase } from './phrase.js';
import { pronounBefore, roleOf } from './role.js';
import { outOfGroup } from './wholes.js';

/** How a figure stands to its neighbours, now that it is known what it counts. */
export function roleFor(task: Task, phrase: Phrase, bound: Bound): Role {
  const { parsed, figures } = task;
  const role = roleOf(parsed, task.number, phrase);
  // "Germany took in 38,000 of them": they are counted nowhere, so it is no part of a figure.
  const isCount = (f: Figure): boolean => f.number.quantity.unit === null;
  if (
    role === 'part' &&
    phrase.pronoun !== null &&
    lastFigure(figures, parsed.sentence.index - 3, isCount) === undefined
  )
    return 'total';
  if (role !== 'total') return role;
  if (bound.via === 'out-of' || bound.via === PART_OF_TABLE) return 'part';
  if (bound.via === 'ellipsis:part' && parsed.tokens[task.number.from - 1]?.norm === '(') return 'part';
  if (isOfThem(task, phrase, bound)) return 'part';
  if (phrase.head === null && outOfGroup(figures, task.number, parsed) !== null) return 'part';
  if (pronounBefore(task.parsed, task.number) !== null) return 'part';
  // "Five hurt, one seriously"
  const last = figures.at(-1);
  if (
    SEVERITY.has(parsed.tokens[task.number.to]?.norm ?? '') &&
    phrase.head === null &&
    last?.sentence === parsed.sentence &&
    last.measure === bound.measure
  )
    return 'part';
  // A narrower group of a figure that the same sentence has given: "including ..." need not be said.
  if (
    bound.antecedent &&
    bound.population !== null &&
    bound.antecedent.population !== bound.population &&
    // "8 firefighters, 3 paramedics and a priest": one group beside another
    (bound.antecedent.population === null ||
      bound.antecedent.role === 'part' ||
      bound.via !== 'ellipsis:coordination') &&
    isPeople(bound.counted ?? '') &&
    bound.via.startsWith('ellipsis')
  )
    return 'part';
  return role;
}

/** "a party of eight skiers; one dug himself out", "carried 14 workers; three died": some of those just counted. */
function isOfThem({ parsed, number, figures }: Task, phrase: Phrase, bound: Bound): boolean {
  const last = figures.at(-1);
  if (last?.sentence !== parsed.sentence || phrase.head !== null || bound.event === null) return false;
  const ends = parsed.tokens[number.from - 1]?.text === ';' && parsed.tokens[number.to]?.norm !== 'had';
  const fewer = (number.quantity.best ?? Infinity) < (last.number.quantity.best ?? 0);
  return ends && fewer && last.role === 'total' && WHOLE.test(last.measure) && isPeople(last.counted ?? '');
}

/** "a party of eight skiers; one dug himself out": a part told by its number alone is of the same group. */
export const groupOf = ({ antecedent, event }: Bound, { head, pronoun }: Phrase): string | null =>
  head === null && pronoun === null && event !== null && antecedent !== null && WHOLE.test(antecedent.measure)
    ? antecedent.population
    : null;

/** What befalls a group before one learns what becomes of each. */
const WHOLE = /^(?:aboard|trapped|injured|stranded|sweep:\w+|carry:\w+|bury:\w+)$/;

const SEVERITY = new Set([
  'seriously',
  'critically',
  'badly',
  'gravely',
  'severely',
  'fatally',
  'slightly',
  'lightly',
]);
