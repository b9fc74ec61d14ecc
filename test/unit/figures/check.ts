import { attribute } from '../../../src/attribution/index.js';
import { bindFigures, type Figure } from '../../../src/figures/index.js';
import { MEASURES } from '../../../src/lexicon/measures.js';
import { PEOPLE_AT_LARGE } from '../../../src/lexicon/people.js';
import { PURPOSES } from '../../../src/lexicon/values.js';
import { lemma, stem } from '../../../src/segment/lemma.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';
import type { GoldFigure, GoldSentence } from './gold.js';

/** Names of measures that annotators use freely, and what the lexicon calls them. */
const MEASURE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  hospitalized: ['hospitalised'],
  'in hospital': ['hospitalised'],
  'taken to hospital': ['hospitalised'],
  'on ventilators': ['hospitalised'],
  arrested: ['detained'],
  abducted: ['kidnapped'],
  tried: ['charged'],
  // Counts that somebody is charged with, and the definite ones, which are there.
  charges: ['charged', 'present'],
  sentence: ['duration'],
  'jobs cut': ['jobs-cut'],
  'jobs created': ['jobs-created'],
  'on strike': ['on-strike'],
  'bodies recovered': ['bodies'],
  survived: ['rescued'],
  deported: ['deported', 'returned'],
  'cut off': ['stranded'],
  'without power': ['without-power'],
  sheltered: ['helped', 'displaced'],
  fed: ['helped'],
  reached: ['helped'],
  cancelled: ['closed'],
  shots: ['attacks'],
  'votes against': ['votes'],
  abstentions: ['votes'],
  // What has a unit is measured, whatever becomes of it.
  stuck: ['weight'],
  concentration: ['ppm'],
  turnout: ['share'],
  'pay rise': ['rise'],
  crime: ['fall', 'crimes'],
  emissions: ['fall', 'share'],
};
/** Names of units that annotators use, and what a quantity carries. */
const UNIT_ALIASES: Readonly<Record<string, string>> = {
  C: 'degree Celsius',
  km2: 'square km',
};
/** A change is a measure of its own (`rise`, `fall`): how much of which level it is, `counted` says. */
const CHANGES: ReadonlySet<string> = new Set(['rise', 'fall']);
const VALUE_MEASURES = [
  'money',
  'share',
  'rise',
  'fall',
  'duration',
  'distance',
  'area',
  'magnitude',
  'temperature',
  'depth',
  'height',
  'weight',
  'age',
  'speed',
  'length',
  'rainfall',
];
const KNOWN: ReadonlySet<string> = new Set([...MEASURES.map((m) => m.id), ...VALUE_MEASURES]);

const near = (a: number | null | undefined, b: number): boolean =>
  a !== null && a !== undefined && Math.abs(a - b) <= 0.002 * Math.abs(b) + 1e-9;

/** Everything that binding gets wrong of a sentence, a figure that the gold does not list among it. */
export function faultsOf(sentence: GoldSentence): string[] {
  const doc = segment(documentOf(sentence.text, { published: sentence.published ?? null }));
  const bound = bindFigures(doc, attribute(doc));
  const { rejected } = bound;
  // A sum that is worked out of a list is no number of the sentence; it has a table of its own.
  const figures = bound.figures.filter((figure) => figure.parts.length === 0);
  const faults: string[] = [];
  const used = new Map<GoldFigure, Figure>();
  const taken = new Set<Figure>();
  for (const gold of sentence.figures) {
    const figure = figures.find(
      (f) => !taken.has(f) && standsIn(f, gold, sentence.text) && sameValue(f, gold),
    );
    if (!figure) {
      faults.push(`missed "${gold.text}"`);
      continue;
    }
    taken.add(figure);
    used.set(gold, figure);
    for (const [field, found, wanted, same] of compare(figure, gold))
      if (!same)
        faults.push(`"${gold.text}" (${figure.via}): ${field} ${String(found)}, not ${String(wanted)}`);
    if (gold.partOf === undefined) continue;
    const part = figure.partOf === null ? undefined : bound.figures[figure.partOf];
    const whole = part !== undefined && figures.includes(part) ? part : null;
    const wanted = sentence.figures.find((other) => other.text === gold.partOf);
    if (gold.partOf === null ? whole != null : !whole || !wanted || used.get(wanted) !== whole)
      faults.push(`"${gold.text}" (${figure.via}): part of ${whole ? spanOf(whole, sentence.text) : 'none'}`);
  }
  for (const figure of figures)
    if (!taken.has(figure)) faults.push(`extra "${spanOf(figure, sentence.text)}" (${figure.via})`);
  for (const [text, reason] of sentence.rejected ?? []) {
    const start = sentence.text.indexOf(text);
    const found = rejected.find((each) => each.start < start + text.length && each.end > start);
    if (found?.reason !== reason)
      faults.push(`"${text}" rejected as ${found?.reason ?? 'nothing'}, not ${reason}`);
  }
  return faults;
}

const spanOf = (figure: Figure, text: string): string => text.slice(figure.start, figure.end);

type Compared = readonly [field: string, found: unknown, wanted: unknown, same: boolean];

function* compare(figure: Figure, gold: GoldFigure): Generator<Compared> {
  const { quantity } = figure.number;
  const bound = gold.bound ?? 'exact';
  yield ['bound', quantity.bound, bound, quantity.bound === bound];
  const unit = UNIT_ALIASES[gold.unit ?? ''] ?? gold.unit ?? null;
  yield ['unit', quantity.unit, unit, quantity.unit === unit];
  const change = gold.role === 'rise' && CHANGES.has(figure.measure);
  const measures = MEASURE_ALIASES[gold.measure] ?? [gold.measure];
  const measured = measures.some((measure) => sameMeasure(figure, measure));
  yield ['measure', figure.measure, measures.join(' or '), change || measured];
  if (gold.counted !== undefined)
    yield ['counted', figure.counted, gold.counted, sameHead(figure, gold.counted)];
  const population = gold.population ?? null;
  yield [
    'population',
    figure.population,
    population,
    samePopulation(figure, population, gold.counted ?? null),
  ];
  if (gold.place !== undefined) yield ['place', figure.place, gold.place, figure.place === gold.place];
  const window = figure.window?.text ?? null;
  yield ['window', window, gold.window ?? null, sameWords(window, gold.window ?? null)];
  if (gold.start !== undefined)
    yield ['start', figure.window?.start, gold.start, (figure.window?.start ?? null) === gold.start];
  if (gold.end !== undefined)
    yield ['end', figure.window?.end, gold.end, (figure.window?.end ?? null) === gold.end];
  const speaker = figure.frame?.speaker?.name ?? null;
  yield ['speaker', speaker, gold.speaker ?? null, sameName(speaker, gold.speaker ?? null)];
  if (gold.chain !== undefined) {
    const chain = figure.frame?.chain ?? [];
    yield ['chain', chain.join(' < '), gold.chain.join(' < '), chain.join('\n') === gold.chain.join('\n')];
  }
  const modality = gold.modality ?? 'asserted';
  yield ['modality', figure.modality, modality, figure.modality === modality];
  const role = gold.role ?? 'total';
  const changes = CHANGES.has(gold.measure) && figure.role === 'rise' && role === 'total';
  yield ['role', figure.role, role, figure.role === role || change || changes];
}

/** The figure's number stands within the words of the gold. */
function standsIn(figure: Figure, gold: GoldFigure, text: string): boolean {
  const start = text.indexOf(gold.text);
  if (start < 0) throw new Error(`"${gold.text}" is not in the sentence`);
  const { core } = figure.number;
  return core.start >= start && core.end <= start + gold.text.length;
}

function sameValue(figure: Figure, gold: GoldFigure): boolean {
  const { best, low, high } = figure.number.quantity;
  if (gold.value !== undefined) return near(best ?? low ?? high, gold.value);
  // How far a vague word reaches is a table that a config can replace; annotators did not have it: it meets theirs.
  if (gold.bound === 'vague')
    return best === null && (low ?? 0) <= (gold.high ?? Infinity) && (high ?? Infinity) >= (gold.low ?? 0);
  return (
    (gold.low === undefined || near(low, gold.low)) && (gold.high === undefined || near(high, gold.high))
  );
}

/** A measure outside the lexicon is named freely: the figure's must be outside it too. */
const sameMeasure = (figure: Figure, measure: string): boolean =>
  figure.measure === measure ||
  (!KNOWN.has(measure) && !measure.includes(':') && figure.measure.includes(':'));

function sameHead(figure: Figure, counted: string | null): boolean {
  if (counted === null || figure.counted === null) return figure.counted === counted;
  const head = headOf(counted);
  return (
    figure.counted === head ||
    (figure.measure === 'money' && PURPOSES.get(stem(head)) === figure.counted) ||
    (figure.counted === 'people' &&
      (headOf(figure.population ?? '') === head ||
        PEOPLE_AT_LARGE.has(head) ||
        /^(?:injured|wounded|missing|case|arrest|infection|crowd)$/.test(head)))
  );
}

const headOf = (phrase: string): string => lemma(phrase.toLowerCase().split(' ').at(-1) ?? '');

function samePopulation({ population, counted }: Figure, gold: string | null, head: string | null): boolean {
  // What is counted needs no naming again.
  const named = (words: string | null): boolean =>
    words === null || headOf(words) === counted || headOf(words) === headOf(head ?? '');
  // Members who voted are members.
  return sameWords(population, gold?.replace(/ who .*$/, '') ?? null) || (named(population) && named(gold));
}

const EMPTY = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'in', 'on', 'of', 'and']);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{Nd} -]/gu, ' ')
    .split(/\s+/)
    .filter((w) => w !== '' && !EMPTY.has(w));

function sameWords(found: string | null, gold: string | null): boolean {
  if (found === null || gold === null) return found === gold;
  return wordsOf(found).map(lemma).join(' ') === wordsOf(gold).map(lemma).join(' ');
}

/** "Odd Lien" is fire chief Odd Lien: the words of the one are among those of the other. */
function sameName(found: string | null, gold: string | null): boolean {
  if (found === null || gold === null) return found === gold;
  const [a, b] = [wordsOf(found), wordsOf(gold)];
  return a.length > 0 && (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)));
}
