import { attribute } from '../../../src/attribution/index.js';
import { extractQuotes, type QuoteDraft } from '../../../src/quotes/index.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';
import type { BlindPassage, BlindQuote } from './blind-passages.js';

interface QuoteFailure {
  readonly field: 'missed' | 'extra' | 'kind' | 'speaker' | 'cue' | 'addressee' | 'joined';
  readonly text: string;
}

/** What extraction gets wrong of a passage, field by field. */
export function checkPassage(passage: BlindPassage): QuoteFailure[] {
  const text = passage.heading ? `# ${passage.text}` : passage.text;
  const doc = segment(documentOf(text));
  const drafts = extractQuotes(doc, attribute(doc)).filter((d) => d.kind !== 'indirect');
  const failures: QuoteFailure[] = [];
  const used = new Set<QuoteDraft>();
  const expectField = (field: QuoteFailure['field'], right: boolean, text: string): void => {
    if (!right) failures.push({ field, text: `${text}  [${text}]` });
  };
  let from = 0;
  let previous: QuoteDraft | null = null;
  for (const gold of passage.quotes) {
    const start = text.indexOf(gold.text, from);
    from = start < 0 ? from : start + gold.text.length;
    const draft = drafts.find((d) => !used.has(d) && matches(d, start, start + gold.text.length));
    expectField('missed', draft !== undefined, `missed "${gold.text}"`);
    if (!draft) continue;
    used.add(draft);
    const where = `"${gold.text.slice(0, 50)}"`;
    expectField('kind', draft.kind === gold.kind, `${where}: ${draft.kind}, not ${gold.kind}`);
    expectField(
      'speaker',
      sameName(draft.speaker, gold.speaker),
      `${where}: ${draft.speaker ?? 'nobody'}, not ${gold.speaker ?? 'nobody'}`,
    );
    expectField(
      'cue',
      sameCue(draft, gold),
      `${where}: cue ${draft.cue ?? 'none'}, not ${gold.cue ?? 'none'}`,
    );
    if (gold.addressee !== undefined)
      expectField(
        'addressee',
        sameName(draft.addressee, gold.addressee),
        `${where}: to ${draft.addressee ?? 'nobody'}, not ${gold.addressee}`,
      );
    if (gold.joined && previous)
      expectField(
        'joined',
        draft.utterance === previous.utterance,
        `${where}: not joined to the quote before it`,
      );
    previous = draft;
  }
  for (const draft of drafts)
    if (!used.has(draft)) failures.push({ field: 'extra', text: `extra "${draft.text}"  [${text}]` });
  return failures;
}

/** As the gold stories are scored: the overlap is four fifths of the union. */
function matches(draft: QuoteDraft, start: number, end: number): boolean {
  const overlap = Math.min(draft.end, end) - Math.max(draft.start, start);
  return overlap / (Math.max(draft.end, end) - Math.min(draft.start, start)) >= 0.8;
}

const EMPTY = new Set([
  'the',
  'and',
  'a',
  'an',
  'of',
  'in',
  'for',
  'his',
  'her',
  'its',
  'their',
  'mr',
  'ms',
  'mrs',
  'dr',
]);
const words = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd} ]/gu, ' ')
    .split(/\s+/)
    .filter((w) => w.length > 1 && !EMPTY.has(w));

/** By shared name words, as the gold stories are scored. */
function sameName(found: string | null, gold: string | null): boolean {
  if (found === null || gold === null) return found === gold;
  return words(gold).some((w) => words(found).includes(w));
}

function sameCue(draft: QuoteDraft, gold: BlindQuote): boolean {
  if (draft.cue === null || gold.cue === null) return draft.cue === gold.cue;
  const [a, b] = [draft.cue.toLowerCase(), gold.cue.toLowerCase()];
  return a.includes(b) || b.includes(a);
}
