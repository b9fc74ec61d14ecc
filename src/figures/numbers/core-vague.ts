import { GROUPS, SCALES } from '../../lexicon/numbers.js';
import { VAGUE_FACTORS, type VagueTable } from '../../lexicon/vague.js';
import { matchAt, type PhraseIndex } from './tables.js';
import { norm, coreOf, tidy, type Atoms, type Core, type CoreScope } from './core-types.js';

const PLURALS = new Map([...SCALES.keys(), ...GROUPS.keys()].map((word) => [`${word}s`, word]));

/** "dozens", "tens of thousands", "several hundred", "a few". */
export function readVague({ atoms, vague, vaguePhrases }: CoreScope, i: number): Core | null {
  const first = norm(atoms, i) ?? '';
  const second = norm(atoms, i + 1) ?? '';
  // "several hundred", "a few thousand", "many hundreds"
  const article = first === 'a' && second === 'few';
  const factorWord = article ? second : first;
  const factor = VAGUE_FACTORS.get(factorWord);
  if (factor && (article || factorWord !== 'few')) {
    const at = article ? i + 2 : i + 1;
    const word = norm(atoms, at) ?? '';
    const plural = factorWord === 'many' || factorWord === 'some';
    const name = plural ? (PLURALS.get(word) ?? '') : word;
    let scale = SCALES.get(name) ?? GROUPS.get(name);
    if (scale !== undefined) {
      let to = at + 1;
      const more = SCALES.get(norm(atoms, to) ?? '');
      if (more !== undefined && more > scale) {
        scale *= more;
        to++;
      }
      const [low, high] = factor.core;
      const [outerLow, outerHigh] = factor.outer;
      return makeVague(
        i,
        to,
        [low * scale, Math.floor(tidy(high * scale))],
        [outerLow * scale, Math.floor(tidy(outerHigh * scale))],
        `${article ? 'a ' : ''}${factorWord} ${word}`,
        scale,
      );
    }
  }
  // "the past few days"
  const few = vague['a few'];
  if (first === 'few' && few && /^(?:past|last|next|first|final)$/.test(norm(atoms, i - 1) ?? ''))
    return makeVague(i, i + 1, few.core, few.outer, 'a few', 1);
  const found = phraseAt(vaguePhrases, atoms, i);
  const entry = found && vague[found.value];
  if (!entry) return null;
  const { value: phrase, length } = found;
  const end = i + length + doubled(atoms, i, length);
  const wider = widerVague(vague, vaguePhrases, atoms, end);
  if (wider && wider.entry.core[1] > entry.core[1])
    return makeVague(
      i,
      wider.to,
      [entry.core[0], wider.entry.core[1]],
      [entry.outer[0], wider.entry.outer[1]],
      phrase,
      1,
    );
  return makeVague(i, end, entry.core, entry.outer, phrase, 1);
}

/** "hundreds, if not thousands", "dozens or even hundreds", "hundreds to thousands": one span of both. */
function widerVague(
  vague: VagueTable,
  phrases: PhraseIndex<string>,
  atoms: Atoms,
  i: number,
): { readonly entry: VagueTable[string]; readonly to: number } | null {
  const comma = norm(atoms, i) === ',' ? 1 : 0;
  const first = norm(atoms, i + comma) ?? '';
  const second = norm(atoms, i + comma + 1) ?? '';
  let at = i + comma + 2;
  if (/^(?:if|or)$/.test(first) && /^(?:not|even|perhaps|possibly|maybe)$/.test(second)) {
    if (first === 'if' && second !== 'not') return null;
  } else if (/^(?:perhaps|possibly|maybe)$/.test(first) && second === 'even') at += 0;
  else if (/^(?:perhaps|possibly|maybe)$/.test(first) || (comma === 0 && /^(?:or|to)$/.test(first)))
    at = i + comma + 1;
  else return null;
  const found = phraseAt(phrases, atoms, at);
  const entry = found && vague[found.value];
  return entry ? { entry, to: at + found.length } : null;
}

/** "dozens upon dozens" is one expression; so many atoms more. */
function doubled(atoms: Atoms, i: number, length: number): number {
  const again =
    length === 1 &&
    /^(?:upon|and|on|after)$/.test(norm(atoms, i + 1) ?? '') &&
    norm(atoms, i + 2) === norm(atoms, i);
  return again ? 2 : 0;
}

/** The longest phrase of the table at atom `i`: "tens of thousands", "a handful", "dozens". */
const phraseAt = (
  phrases: PhraseIndex<string>,
  atoms: Atoms,
  i: number,
): { readonly value: string; readonly length: number } | null =>
  phrases.has(norm(atoms, i) ?? '') ? matchAt(phrases, i, (at) => norm(atoms, at)) : null;

function makeVague(
  from: number,
  to: number,
  core: readonly [number, number],
  outer: readonly [number, number],
  vague: string,
  scale: number,
): Core {
  return coreOf({
    from,
    to,
    type: 'vague',
    value: null,
    reader: { low: core[0], high: core[1] },
    outer: { low: outer[0], high: outer[1] },
    grain: 1,
    scale,
    form: 'words',
    vague,
  });
}
