import type { Mention, Person } from './entities.js';
import type { Unit } from './units.js';
import { isFinite } from './verbs.js';
import { QUOTE, has } from './words.js';

/** The most words between two names of one list: "Senator John Roe of New Mexico and his colleague Ann Poe". */
const APART = 9;

/** People named in one breath, list by list: "Roe of Ohio and Poe of Utah". */
export function pairsIn({ words }: Unit, mentions: readonly Mention[]): Person[][] {
  const lists: Person[][] = [];
  if (mentions.length < 2) return lists;
  let list: Person[] = [];
  let joined = false;
  let end = -1;
  const close = (): void => {
    if (joined && new Set(list).size > 1) lists.push([...new Set(list)]);
    list = [];
    joined = false;
  };
  for (const { entity, from, to } of mentions) {
    if (entity.kind !== 'person' || entity.weak) continue;
    let goesOn = end >= 0 && from - end <= APART && from > end;
    let and = false;
    for (let i = end; goesOn && i < from; i++) {
      const word = words[i];
      if (word?.norm === 'and') and = true;
      else if (/^[;:]$/.test(word?.text ?? '') || has(word, QUOTE) || isFinite(words, i)) goesOn = false;
    }
    // without "and" or a comma nothing lists them: "Roe's lawyer Poe", "Roe of Poe"
    if (goesOn && !and && words[end]?.text !== ',') goesOn = false;
    if (!goesOn) close();
    list.push(entity);
    joined ||= and;
    end = to;
  }
  close();
  return lists;
}
