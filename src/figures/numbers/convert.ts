import { CANONICAL } from '../../lexicon/units.js';
import { UNIT_TABLES } from './tables.js';

export interface Converted {
  readonly value: number;
  readonly unit: string | null;
}

/**
 * A value in the one unit of its dimension that comparisons use: lengths in metres, areas in hectares,
 * masses in kilograms, times in days, temperatures in degrees Celsius ... Factors are exact (international
 * yard and pound of 1959, SI; a year is the Gregorian mean of 365.2425 days, a month a twelfth of it); see
 * `src/lexicon/units.ts`. Counts, currencies and units unknown come back as they are: currencies are never
 * converted.
 */
export function convert(value: number, unit: string | null): Converted {
  const entry = unit === null ? undefined : UNIT_TABLES.byName.get(unit);
  if (!entry) return { value, unit };
  const converted = value * entry.factor + (entry.offset ?? 0);
  return { value: Number(converted.toPrecision(12)), unit: CANONICAL[entry.dimension] };
}
