import type { Bound, Modality, Role } from '../../../src/model.js';
import type { GoldFigure, GoldSentence } from './gold.js';

/**
 * Sentences with their figures, in lines that can be read down a page:
 *
 *     Floods killed 31 people in Orvel on Sunday, including nine children, the ministry said.
 *     - 31 people | 31 | killed | people | at Orvel | when on Sunday | says the ministry
 *     - nine children | 9 | killed | child | at Orvel | when on Sunday | says the ministry | part of 31 people
 *     x 1998 | date
 *
 * A figure has its words; its value with bound and unit (`10..15 range km`, `500 about`); its measure; what is
 * counted, and behind a colon the population where that is narrower (`people: police officers`); then in any
 * order `at` place, `when` window, `dates` of the window, `says` speaker, `chain` of speakers inward, a
 * modality, a role and `part of` another figure's words (`within`: of that group, and a total of its own). What is left out is not there. `x` is a number that
 * is no figure, with the reason that is given for it. The articles are of 17 March 2025, a Monday.
 */
export function readSentences(source: string): GoldSentence[] {
  return source
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.split('\n').map((line) => line.trim());
      const marked = (mark: string): string[][] =>
        lines
          .filter((line) => line.startsWith(mark))
          .map((line) =>
            line
              .slice(mark.length)
              .split('|')
              .map((cell) => cell.trim()),
          );
      return {
        text: lines
          .filter((line) => !/^[-x] /.test(line))
          .map((line) => (line.startsWith('# ') ? `${line}\n` : line))
          .join('\n'),
        published: '2025-03-17',
        figures: marked('- ').map(readFigure),
        rejected: marked('x ').map(([words = '', reason = '']) => [words, reason] as const),
      };
    });
}

const BOUNDS: ReadonlySet<string> = new Set<Bound>([
  'exact',
  'at_least',
  'over',
  'about',
  'nearly',
  'up_to',
  'under',
  'range',
  'vague',
]);
const MODALITIES: ReadonlySet<string> = new Set<Modality>(['hedged', 'denied', 'forecast', 'conditional']);
const ROLES: ReadonlySet<string> = new Set<Role>(['part', 'previous', 'rise', 'background']);
const isBound = (word: string): word is Bound => BOUNDS.has(word);
const isModality = (word: string): word is Modality => MODALITIES.has(word);
const isRole = (word: string): word is Role => ROLES.has(word);

function readFigure([text = '', value = '', measure = '', counted = '', ...rest]: string[]): GoldFigure {
  const [head, population] = counted.split(': ');
  const [start, end] = (after(rest, 'dates ') ?? '').split('..');
  const partOf = after(rest, 'part of ') ?? null;
  const role = rest.find(isRole);
  const modality = rest.find(isModality);
  const known = /^(?:(?:at|when|dates|says|chain|part of|within) .|hedged$|denied$|forecast$|conditional$)/;
  const unknown = rest.find((cell) => !isRole(cell) && !known.test(cell));
  if (unknown !== undefined) throw new Error(`"${text}": what is "${unknown}"?`);
  const chain = after(rest, 'chain ')?.split(' < ');
  return {
    text,
    ...readValue(value),
    measure,
    counted: head === '' || head === undefined ? null : head,
    population: population ?? null,
    place: after(rest, 'at ') ?? null,
    window: after(rest, 'when ') ?? null,
    ...(start !== undefined && end !== undefined && { start: start || null, end: end || null }),
    speaker: after(rest, 'says ') ?? null,
    ...(chain && { chain }),
    ...(modality && { modality }),
    ...(partOf === null ? role && { role } : { role: 'part' }),
    partOf: partOf ?? after(rest, 'within ') ?? null,
  };
}

const after = (cells: readonly string[], key: string): string | undefined =>
  cells.find((cell) => cell.startsWith(key))?.slice(key.length);

function readValue(cell: string): Pick<GoldFigure, 'value' | 'low' | 'high' | 'bound' | 'unit'> {
  const [number = '', ...words] = cell.split(' ');
  const bound = words.find(isBound);
  const unit = words.filter((word) => !isBound(word)).join(' ');
  const [low, high] = number.split('..');
  return {
    ...(high === undefined ? { value: Number(number) } : { low: Number(low), high: Number(high) }),
    ...(bound && { bound }),
    ...(unit !== '' && { unit }),
  };
}
