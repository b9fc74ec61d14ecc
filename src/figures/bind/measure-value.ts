import { bind, lastFigure, type Bound, type Task } from './figure.js';
import type { Phrase } from './phrase.js';
import { complementOf, populationOf } from './population.js';
import type { ValueBinding } from './value-thing.js';
import { bindValue } from './values.js';

/** What a number with a unit is a value of; null for a plain count. */
export function valueOf(task: Task, phrase: Phrase): Bound | null {
  const value = bindValue(task.parsed, task.number, phrase, task.words.numbers.units);
  if (value === null) return null;
  const { measure } = value;
  const counted =
    restated(task, phrase, value) ?? value.counted ?? (measure === 'money' ? lastSum(task) : null);
  return bind('value', measure, counted, measure === 'share' ? sharePopulation(task, phrase) : null);
}

/** "won 41,200 votes, or 52 percent", "and the union that not one in five did": a share of what was just counted. */
function restated({ parsed, number, figures }: Task, phrase: Phrase, value: ValueBinding): string | null {
  if (value.measure !== 'share') return null;
  const last = figures.at(-1);
  if (last?.sentence !== parsed.sentence) return null;
  // "12m shares, or 8 per cent of the company" names its own whole.
  if (parsed.tokens[number.to]?.norm === 'of') return null;
  const or = parsed.tokens[number.from - 1]?.norm === 'or' && last.number.quantity.unit === null;
  const did = last.measure === 'share' && /^(?:did|do|does)$/.test(parsed.tokens[number.to]?.norm ?? '');
  return (or && phrase.head === null) || did ? last.counted : null;
}

/** "half of the 60 patients are children", "a third of people in their thirties" */
function sharePopulation({ parsed }: Task, phrase: Phrase): string | null {
  if (!phrase.people && phrase.pronoun === null) return null;
  return complementOf(parsed, phrase.to) ?? populationOf(parsed, phrase);
}

/** "a loss of $11m; it came to $19m", "¥180bn ($1.2bn)": what the sum before was for. */
function lastSum({ figures, parsed, number }: Task): string | null {
  const { from } = number;
  const before = (k: number): string | undefined => parsed.tokens[from - k]?.norm;
  if (before(1) !== '(' && before(1) !== 'it' && before(2) !== 'it' && before(3) !== 'it') return null;
  return lastFigure(figures, parsed.sentence.index, (f) => f.measure === 'money')?.counted ?? null;
}
