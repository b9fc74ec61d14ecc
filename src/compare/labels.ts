import type { Figure, FigureTerms } from '../align/quantities-figure.js';
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
  const base = labelOf(measure, head, population === '' ? null : population, of[0], nameOf);
  return background === undefined || background === null ? base : `${base} (${background})`;
}

function labelOf(
  measure: string,
  head: string | null,
  population: string | null,
  figure: Figure | undefined,
  nameOf: (id: string) => string | undefined,
): string {
  const unit = figure?.reading.unit ?? null;
  if (figure?.counts === 'value') return valueLabel(measure, head, population, unit);
  if (measure.startsWith('sum:')) {
    const parts = measure
      .slice('sum:'.length)
      .split('+')
      .map((id) => nameOf(id)?.replace(/^people /, '') ?? id);
    return `${figure?.counts === 'things' && head !== null ? plural(head) : 'people'} ${parts.join(' or ')}`;
  }
  const name = nameOf(measure);
  if (name === undefined) return openLabel(measure, head, population);
  if (population !== null && name.startsWith('people'))
    return `${groupName(population)}${name.slice('people'.length)}`;
  if (figure?.counts === 'things' && head !== null && !name.includes(head) && !EVENT_LABELS.has(measure))
    return `${plural(head)} ${name}`;
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
): string {
  const in_ = unit === null ? '' : ` (${unit === 'percent' ? '%' : (UNIT_NAMES.get(unit) ?? unit)})`;
  switch (measure) {
    case 'money':
      return head === null ? 'money' : `money: ${head}`;
    case 'share':
      return `share${head === null && population === null ? '' : ` of ${population ?? plural(head ?? '')}`}${in_}`;
    case 'rise':
    case 'fall':
      return `${measure}${head === null ? '' : ` of the ${head}`}${in_}`;
    case 'duration':
      return head === null ? `duration${in_}` : `length of the ${head}${in_}`;
    case 'age':
    case 'depth':
    case 'height':
    case 'weight':
    case 'area':
      return head === null || head === measure ? `${measure}${in_}` : `${measure} of the ${head}${in_}`;
    default:
      return head === null || head === measure ? `${measure}${in_}` : `${measure}: ${head}${in_}`;
  }
}

const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ['year', 'years'],
  ['month', 'months'],
  ['week', 'weeks'],
  ['day', 'days'],
  ['hour', 'hours'],
  ['minute', 'minutes'],
  ['second', 'seconds'],
  ['metre', 'metres'],
  ['mile', 'miles'],
  ['degree Celsius', '°C'],
  ['degree Fahrenheit', '°F'],
]);

function openLabel(measure: string, head: string | null, population: string | null): string {
  const colon = measure.indexOf(':');
  if (colon < 0) return head === null || measure.includes(head) ? measure : `${measure}: ${plural(head)}`;
  const verb = measure.slice(0, colon);
  const noun = head ?? measure.slice(colon + 1);
  const counted =
    population === null ? (noun === 'thing' ? 'unnamed count' : plural(noun)) : groupName(population);
  return verb === 'be' || verb === 'have' || verb === '' ? counted : `${counted} (${verb})`;
}

const groupName = (population: string): string =>
  /^(?:critical|serious|severe|grave|slight|confirmed|suspected)/i.test(population)
    ? `people (${population})`
    : population;

/** The plural of a lemma: good enough for a label. */
export function plural(noun: string): string {
  if (noun === '' || IRREGULAR.has(noun)) return IRREGULAR.get(noun) ?? '';
  if (/(?:[^aeiou])y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['crew', 'crew'],
  ['aircraft', 'aircraft'],
  ['personnel', 'personnel'],
  ['series', 'series'],
  ['dead', 'dead'],
  ['policeman', 'policemen'],
  ['fisherman', 'fishermen'],
  ['gunman', 'gunmen'],
  ['fireman', 'firemen'],
  ['foot', 'feet'],
]);

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
