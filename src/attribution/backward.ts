import { startsFigure } from './complements.js';
import { groupBefore } from './groups.js';
import { type Group, canSpeak } from './phrases.js';
import { skipLeft } from './subjects.js';
import { GIVES, WHICH } from './traits.js';
import { HUMAN, NAME, ORG, type Word, has, shows } from './words.js';

/**
 * "Eleven are dead. The mayor gave the figures at noon.", "The mayor, who gave the new figures at noon, said
 * 22 were missing.": who gave the figures of the sentence before.
 */
export function giverOfFigures(words: readonly Word[]): Group | null {
  for (let i = 1; i < Math.min(words.length, 24); i++) {
    if (!shows(words[i], GIVES) || !isFigures(words, i + 1)) continue;
    const { at, passive, negated } = skipLeft(words, i);
    if (passive || negated) return null;
    const who = shows(words[at], WHICH);
    const end = who ? (words[at - 1]?.text === ',' ? at - 1 : at) : at + 1;
    const group = groupBefore(words, end, 0);
    if (group === null || !canSpeak(words, group.head)) return null;
    return words.slice(group.from, end).some((word) => has(word, HUMAN | ORG | NAME)) ? group : null;
  }
  return null;
}

/** "the figures", "the new toll": told before, and not what comes next ("the figure of 12"). */
function isFigures(words: readonly Word[], at: number): boolean {
  if (!/^(?:the|those|these)$/.test(words[at]?.norm ?? '')) return false;
  const noun = /^(?:new|latest|official|updated|first|revised)$/.test(words[at + 1]?.norm ?? '')
    ? at + 2
    : at + 1;
  return (
    /^(?:figures?|numbers?|toll|tally|count|totals?)$/.test(words[noun]?.norm ?? '') &&
    !/^(?:of|that|as|for|which)$/.test(words[noun + 1]?.norm ?? '') &&
    !(words[noun + 1]?.norm === 'at' && startsFigure(words, noun + 2))
  );
}
