import { draftOfWhole, spanOf } from './frames.js';
import { groupAfter } from './groups.js';
import { canSpeak, findBack } from './phrases.js';
import type { Referent } from './discourse.js';
import type { Reading } from './reading.js';
import type { Unit } from './units.js';
import { ORG, POSS, PREP, TEXT, has } from './words.js';

/**
 * Items below a line that names their source: "The ministry gave these figures:", "Highlights of the
 * report:". Each item that names nobody of its own is that source's.
 */
export class Lists {
  readonly #reading: Reading;
  #source: Referent | null = null;
  /** The block that the next item follows. */
  #block = -1;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Attributes an item. `first`: the index of the unit's first draft. */
  read(unit: Unit, first: number): void {
    const { drafts } = this.#reading;
    if (this.#source === null) return;
    if (unit.kind !== 'item' || unit.block > this.#block + 1) {
      this.#source = null;
      return;
    }
    this.#block = unit.block;
    const scope = spanOf(unit.words, { from: 0, to: unit.words.length });
    if (scope === null || drafts.length > first) return;
    drafts.push(draftOfWhole(unit.index, scope, this.#source));
  }

  /** Remembers whom a unit that ends with a colon names for what follows. */
  announce(unit: Unit): void {
    if (unit.words.at(-1)?.text !== ':' || unit.kind === 'item') return;
    const { reports, references } = this.#reading;
    const report = reports[unit.index]?.at(-1);
    this.#source =
      report?.referent ?? giver(unit, references) ?? sourceAtEnd(unit, references) ?? owner(unit, references);
    this.#block = unit.block;
  }
}

type Names = Reading['references'];

/** "The ministry gave the following figures:" */
function giver(unit: Unit, references: Names): Referent | null {
  const { words } = unit;
  const verb = words.findIndex(({ norm }, i) => i > 0 && GIVES.test(norm));
  if (verb < 1) return null;
  const group = groupAfter(words, 0, verb);
  return group?.to === verb && canSpeak(words, group.head) ? references.group(unit, group) : null;
}

const GIVES = /^(?:gave|gives|listed|lists|published|issued|released|provided|provides|cited|cites)$/;

/** "The ministry's figures:" */
function owner(unit: Unit, references: Names): Referent | null {
  const { words } = unit;
  const end = words.length - 1;
  if (!has(words[end - 1], TEXT) || !words.slice(0, end).some((word) => has(word, POSS))) return null;
  const group = groupAfter(words, 0, end);
  return group?.to === end && group.from === 0 ? references.group(unit, group) : null;
}

/** "Highlights of the report:", "Figures from the ministry:" */
function sourceAtEnd(unit: Unit, references: Names): Referent | null {
  const { words } = unit;
  const end = words.length - 1;
  const at = findBack(words, end - 1, Math.max(0, end - 8), (word) => has(word, PREP));
  if (at === null || !/^(?:from|in|of|by)$/.test(words[at]?.norm ?? '')) return null;
  const group = groupAfter(words, at + 1, end);
  if (group?.to !== end || !has(words[group.head.to - 1], ORG | TEXT)) return null;
  const about = /^(?:from|by)$/.test(words[at]?.norm ?? '') || has(words[group.head.to - 1], TEXT);
  return about && canSpeak(words, group.head) ? references.group(unit, group) : null;
}
