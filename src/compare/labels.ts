import type { Figure, FigureTerms } from '../align/quantities-figure.js';
import {
  groupLabel,
  groupName,
  groupOrThing,
  isLengthOf,
  participle,
  plural,
  tellingHead,
} from './labels-words.js';
import { pluralUnit } from './labels-numbers.js';
import type { Stance } from './stances.js';

/** What a finding counts, in words: "people killed", "hospitals hit", "length of the war (years)". */
export function comparisonLabel(stances: readonly Stance[], measures: FigureTerms['measures']): string {
  const figures = stances.flatMap((s) => s.mentions);
  const measure = mostCommon(figures.map((f) => f.measure)) ?? '';
  const of = figures.filter((f) => f.measure === measure);
  const head = mostCommon(of.map((f) => f.claim.counted).filter((c) => c !== null));
  const population = mostCommon(of.map((f) => f.claim.population ?? ''));
  const background = of.find((f) => f.background !== null && f.background > 0)?.background;
  const nameOf = (id: string): string | undefined => measures.get(id)?.label;
  const base = labelOf(measure, head, population === '' ? null : population, of, nameOf);
  return background === undefined || background === null ? base : `${base} (${background})`;
}

function labelOf(
  measure: string,
  head: string | null,
  population: string | null,
  figures: readonly Figure[],
  nameOf: (id: string) => string | undefined,
): string {
  const [figure] = figures;
  const unit = figure?.reading.unit ?? null;
  if (figure?.counts === 'value') return valueLabel(measure, tellingHead(head), population, unit, figures);
  if (measure.startsWith('sum:')) {
    const parts = measure
      .slice('sum:'.length)
      .split('+')
      .map((id) => nameOf(id)?.replace(/^people /, '') ?? id);
    return `${figure?.counts === 'things' && head !== null ? plural(head) : 'people'} ${parts.join(' or ')}`;
  }
  const name = nameOf(measure);
  if (name === undefined) return openLabel(measure, head, population, figures);
  if (population !== null && name.startsWith('people'))
    return groupLabel(population, name.slice('people '.length));
  if (measure === 'present' && figure?.counts === 'things' && head !== null) return plural(head);
  if (figure?.counts === 'things' && head !== null && !name.includes(head) && !EVENT_LABELS.has(measure))
    return `${plural(head)} ${name.replace(/^people /, '')}`;
  if (measure === 'present')
    return head === null || head === 'people' ? 'people there' : `${plural(head)} left`;
  return name;
}

/** Measures whose label names what is counted. */
const EVENT_LABELS: ReadonlySet<string> = new Set([
  'attacks',
  'signatures',
  'votes',
  'bodies',
  'capacity',
  'captured',
]);

function valueLabel(
  measure: string,
  head: string | null,
  population: string | null,
  unit: string | null,
  figures: readonly Figure[],
): string {
  const in_ = unit === null ? '' : ` (${UNIT_NAMES.get(unit) ?? pluralUnit(unit)})`;
  const thing = head === null ? '' : groupOrThing(head, figures);
  switch (measure) {
    case 'money':
      return head === null ? 'money' : `money: ${head}`;
    case 'share':
      if (head !== null && SHARES.has(head)) return `${head}${in_}`;
      if (population !== null) return `share of ${groupName(population)}${in_}`;
      return `share${head === null ? '' : ` of ${thing}`}${in_}`;
    case 'rise':
    case 'fall':
      return `${measure}${head === null ? '' : ` in ${thing}`}${in_}`;
    case 'duration':
      return head !== null && isLengthOf(head, figures) ? `length of the ${head}${in_}` : `${measure}${in_}`;
    case 'age':
    case 'depth':
    case 'height':
    case 'weight':
    case 'area':
      return head === null || head === measure ? `${measure}${in_}` : `${measure} of the ${head}${in_}`;
    default:
      // A unit that no measure claims: "water (cubic metres)".
      if (measure === unit) return `${head ?? 'amount'}${in_}`;
      return head === null || head === measure ? `${measure}${in_}` : `${measure}: ${head}${in_}`;
  }
}

/** Nouns whose size is a share. */
const SHARES: ReadonlySet<string> = new Set(
  'turnout containment coverage inflation unemployment participation occupancy'.split(' '),
);

const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['degree Celsius', '°C'],
  ['degree Fahrenheit', '°F'],
]);

function openLabel(
  measure: string,
  head: string | null,
  population: string | null,
  figures: readonly Figure[],
): string {
  const colon = measure.indexOf(':');
  if (colon < 0) return head === null || measure.includes(head) ? measure : `${measure}: ${plural(head)}`;
  const verb = measure.slice(0, colon);
  const noun = head ?? measure.slice(colon + 1);
  const counted =
    population === null ? (noun === 'thing' ? 'unnamed count' : plural(noun)) : groupName(population);
  const done = verb === 'be' || verb === 'have' ? null : participle(verb, figures);
  return done === null ? counted : `${counted} ${done}`;
}

/** The commonest value, the first by code unit among equals. */
export function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) {
    const top = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > top || (count === top && best !== null && value < best)) best = value;
  }
  return best;
}
