import type { Token } from '../../model.js';

/**
 * Words of tokens [from, to) in one string, with a space between each two. Added up in a loop and not mapped
 * and joined: once a map is compiled it makes another kind of array, and the code round it is thrown away.
 */
export const joinTexts = (tokens: readonly Token[], from: number, to: number): string => {
  let joined = '';
  for (let i = from; i < to && i < tokens.length; i++)
    joined += i === from ? (tokens[i]?.text ?? '') : ` ${tokens[i]?.text ?? ''}`;
  return joined;
};

/** The same in lower case. */
export const joinNorms = (tokens: readonly Token[], from: number, to: number): string => {
  let joined = '';
  for (let i = from; i < to && i < tokens.length; i++)
    joined += i === from ? (tokens[i]?.norm ?? '') : ` ${tokens[i]?.norm ?? ''}`;
  return joined;
};
