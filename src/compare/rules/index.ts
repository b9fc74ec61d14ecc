import { authority } from './authority.js';
import { misreport } from './misreport.js';
import { partAsWhole } from './part-as-whole.js';
import { partOfWhole } from './part-of-whole.js';
import { partsExceedWhole } from './parts-exceed-whole.js';
import { place } from './place.js';
import { population } from './population.js';
import type { Rule } from './rule.js';
import { unit } from './unit.js';
import { update } from './update.js';
import { window } from './window.js';

/**
 * The rules that figures which lie apart are put through, in this order. Those that explain come first, the
 * surest arithmetic before the others; those that only give a reason for a conflict follow.
 */
export const RULES: readonly Rule[] = [
  unit,
  update,
  window,
  partOfWhole,
  population,
  place,
  misreport,
  partAsWhole,
  partsExceedWhole,
  authority,
];

export type { Rule } from './rule.js';
