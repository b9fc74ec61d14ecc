import { attribute } from '../../../src/attribution/index.js';
import { bindFigures, type Figure } from '../../../src/figures/index.js';
import { MEASURES } from '../../../src/lexicon/measures.js';
import { PURPOSES } from '../../../src/lexicon/values.js';
import { lemma, stem } from '../../../src/segment/lemma.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';
import type { BlindFigure, BlindSentence } from './blind-sentences.js';

/** One thing that is wrong, and in which field. */
export interface Failure {
  readonly field:
    | 'missed'
    | 'extra'
    | 'bound'
    | 'unit'
    | 'measure'
    | 'counted'
    | 'population'
    | 'window'
    | 'speaker'
    | 'modality'
    | 'role';
  readonly text: string;
}

/** Names of measures that annotators use freely, and what the lexicon calls them. */
const ALIASES: Readonly<Record<string, string>> = {
  hospitalized: 'hospitalised',
  arrested: 'detained',
  'jobs cut': 'jobs-cut',
  'jobs created': 'jobs-created',
  'on strike': 'on-strike',
  'bodies recovered': 'bodies',
  tried: 'charged',
  abducted: 'kidnapped',
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
];
const KNOWN: ReadonlySet<string> = new Set([...MEASURES.map((m) => m.id), ...VALUE_MEASURES]);

const near = (a: number | null | undefined, b: number): boolean =>
  a !== null && a !== undefined && Math.abs(a - b) <= 0.006 * Math.abs(b) + 1e-9;

/** What binding gets wrong of a sentence, and how many fields were asked of it. */
export function check(sentence: BlindSentence): {
  failures: Failure[];
  asked: Map<Failure['field'], number>;
} {
  const doc = segment(documentOf(sentence.text, { published: sentence.published ?? null }));
  const { figures } = bindFigures(doc, attribute(doc));
  const failures: Failure[] = [];
  const asked = new Map<Failure['field'], number>();
  const ask = (field: Failure['field'], right: boolean, text: string): void => {
    asked.set(field, (asked.get(field) ?? 0) + 1);
    if (!right) failures.push({ field, text: `${text}  [${sentence.text}]` });
  };
  const used = new Set<Figure>();
  for (const gold of sentence.figures) {
    const figure = figures.find(
      (f) => !used.has(f) && overlaps(f, gold, sentence.text) && sameValue(f, gold),
    );
    ask('missed', figure !== undefined, `missed "${gold.text}"`);
    if (!figure) continue;
    used.add(figure);
    const { quantity } = figure.number;
    const where = `"${gold.text}" (${figure.via})`;
    ask(
      'bound',
      (gold.bound ?? 'exact') === quantity.bound,
      `${where}: bound ${quantity.bound}, not ${gold.bound ?? 'exact'}`,
    );
    ask(
      'unit',
      (UNIT_ALIASES[gold.unit ?? ''] ?? gold.unit ?? null) === quantity.unit,
      `${where}: unit ${String(quantity.unit)}, not ${gold.unit ?? 'none'}`,
    );
    const measure = ALIASES[gold.measure] ?? gold.measure;
    if (KNOWN.has(measure) && !(gold.role === 'rise' && CHANGES.has(figure.measure)))
      ask('measure', figure.measure === measure, `${where}: measure ${figure.measure}, not ${measure}`);
    if (gold.counted !== undefined)
      ask(
        'counted',
        sameHead(figure, gold.counted),
        `${where}: counts ${String(figure.counted)}, not ${gold.counted}`,
      );
    if (gold.population !== undefined)
      ask(
        'population',
        sharesWord(figure.population ?? figure.counted, gold.population),
        `${where}: population ${String(figure.population)}, not ${gold.population}`,
      );
    if (gold.window !== undefined)
      ask(
        'window',
        sharesWord(figure.window?.text ?? null, gold.window),
        `${where}: window ${figure.window?.text ?? 'none'}, not ${gold.window}`,
      );
    if (gold.speaker !== undefined)
      ask(
        'speaker',
        sharesWord(figure.frame?.speaker?.name ?? null, gold.speaker),
        `${where}: speaker ${figure.frame?.speaker?.name ?? 'none'}, not ${gold.speaker}`,
      );
    ask(
      'modality',
      sameModality(figure, gold),
      `${where}: ${figure.modality}, not ${gold.modality ?? 'asserted'}`,
    );
    ask(
      'role',
      figure.role === (gold.role ?? 'total') || (gold.role === 'rise' && CHANGES.has(figure.measure)),
      `${where}: ${figure.role}, not ${gold.role ?? 'total'}`,
    );
  }
  for (const figure of figures)
    if (!used.has(figure))
      failures.push({
        field: 'extra',
        text: `extra "${sentence.text.slice(figure.start, figure.end)}" (${figure.via})  [${sentence.text}]`,
      });
  return { failures, asked };
}

function overlaps(figure: Figure, gold: BlindFigure, text: string): boolean {
  const start = text.indexOf(gold.text);
  return figure.start < start + gold.text.length && figure.end > start;
}

function sameValue(figure: Figure, gold: BlindFigure): boolean {
  const { best, low, high } = figure.number.quantity;
  if (gold.value !== undefined) return near(best ?? low ?? high, gold.value);
  if (gold.bound === 'vague')
    return (low ?? 0) <= (gold.high ?? Infinity) && (high ?? Infinity) >= (gold.low ?? 0);
  return gold.low !== undefined && near(low, gold.low) && (gold.high === undefined || near(high, gold.high));
}

function sameHead(figure: Figure, counted: string): boolean {
  const head = lemma(counted.toLowerCase().split(' ').at(-1) ?? '');
  const names = [figure.counted ?? '', ...(figure.population ?? '').toLowerCase().split(' ').map(lemma)];
  return (
    names.includes(head) ||
    (figure.measure === 'money' && figure.counted !== null && PURPOSES.get(stem(head)) === figure.counted) ||
    (figure.counted === 'people' &&
      /^(?:dead|injured|wounded|missing|person|people|case|death|life|arrest|other|victim|survivor|casualty|infection|crowd)$/.test(
        head,
      ))
  );
}

/** Hedged, forecast and conditional shade into one another: none of them is asserted. */
function sameModality(figure: Figure, gold: BlindFigure): boolean {
  const wanted = gold.modality ?? 'asserted';
  if (wanted === 'asserted' || wanted === 'denied') return figure.modality === wanted;
  return figure.modality !== 'asserted' && figure.modality !== 'denied';
}

const EMPTY = new Set(['the', 'a', 'an', 'of', 'in', 'on', 'and', 'said', 'its', 'his', 'her', 'by', 'for']);

function sharesWord(found: string | null, gold: string): boolean {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{Nd} ]/gu, ' ')
      .split(/\s+/)
      .filter((w) => w !== '' && !EMPTY.has(w))
      .map(lemma);
  return found !== null && words(gold).some((w) => words(found).includes(w));
}
