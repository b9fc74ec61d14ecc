import { fits, pointOf, sameNumber } from './intervals.js';
import type { Figure } from './quantities-figure.js';
import type { Scene, Vector } from './same-quantity-features.js';

/**
 * What a story's figures say of one another taken together: how rare each word is in it, and which counts
 * the articles lead with. Rarity is counted over different sentences, so that a copied article changes it
 * for nobody.
 */
export function sceneOf(figures: readonly Figure[]): Scene {
  return { mains: leadsOf(figures), began: firstDay(figures), vectors: vectorsOf(figures) };
}

function firstDay(figures: readonly Figure[]): number | null {
  let first: number | null = null;
  for (const { source } of figures)
    if (source.day !== null && (first === null || source.day < first)) first = source.day;
  return first;
}

function vectorsOf(figures: readonly Figure[]): Map<Figure, Vector> {
  const sentences = new Map<string, readonly string[]>();
  const folded = figures.map((f) => foldSentence(f.claim.sentence.text));
  for (const [i, figure] of figures.entries()) sentences.set(folded[i] ?? '', figure.words);
  const frequency = new Map<string, number>();
  for (const words of sentences.values())
    for (const w of words) frequency.set(w, (frequency.get(w) ?? 0) + 1);
  const numbers = new Map([...frequency.keys()].sort().map((w, i) => [w, i]));

  const vectors = new Map<Figure, Vector>();
  const shared = new Map<string, Vector>();
  for (const [i, figure] of figures.entries()) {
    const sentence = folded[i] ?? '';
    const key = `${sentence}\n${figure.topic.join(' ')}`;
    const known = shared.get(key) ?? vectorOf(figure.topic, sentence, numbers, frequency, sentences.size);
    shared.set(key, known);
    vectors.set(figure, known);
  }
  return vectors;
}

function vectorOf(
  words: readonly string[],
  sentence: string,
  numbers: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
  total: number,
): Vector {
  const entries = [...new Set(words)]
    .map((w) => [numbers.get(w) ?? 0, Math.log(1 + total / (frequency.get(w) ?? 1))] as const)
    .sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(entries.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  return {
    terms: Int32Array.from(entries, ([n]) => n),
    weights: Float64Array.from(entries, ([, w]) => w / length),
    sentence,
  };
}

function foldSentence(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/**
 * The count that an article leads with for a measure: the first that stands for itself, and what fits it.
 * Two leads are of the event that both articles are about even when no word is shared.
 */
function leadsOf(figures: readonly Figure[]): Set<Figure> {
  const byArticle = new Map<string, Figure[]>();
  for (const figure of figures) {
    if ((figure.open && figure.counts !== 'things') || !canLead(figure)) continue;
    if (figure.counts === 'value' && figure.head === null) continue;
    const key = `${figure.source.path}\n${figure.source.id}\n${figure.open ? '' : figure.measure}\n${figure.counts === 'people' ? '' : (figure.head ?? '')}\n${figure.reading.currency ?? ''}`;
    const list = byArticle.get(key);
    if (list) list.push(figure);
    else byArticle.set(key, [figure]);
  }
  const leads = new Set<Figure>();
  for (const list of byArticle.values()) {
    list.sort((a, b) => a.claim.start - b.claim.start);
    const first = list[0];
    if (first === undefined) continue;
    // A headline's "31 jihadists killed" leads unless a larger count of everybody follows.
    const whole = list.find(
      (f) => f.population.breadth !== 'narrow' && pointOf(f.reading) > pointOf(first.reading),
    );
    const lead = first.population.breadth === 'narrow' ? (whole ?? first) : first;
    for (const f of list) {
      const again = f.population.breadth === lead.population.breadth && fits(f.reading, lead.reading);
      if (f === lead || again || sameNumber(f.reading.best, lead.reading.best)) leads.add(f);
    }
  }
  return leads;
}

function canLead({ claim, background, longAgo, window, further, part }: Figure): boolean {
  return (
    claim.role === 'total' &&
    !part &&
    background === null &&
    !further &&
    longAgo === null &&
    (claim.modality === 'asserted' || claim.modality === 'hedged') &&
    !(window !== null && ((window.days ?? 0) > 60 || window.days === 1 || /^since\b/i.test(window.text)))
  );
}
