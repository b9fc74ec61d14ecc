import { shownText, type QuoteWord } from '../../align/quotes-wording.js';
import type { Reason } from '../../model.js';
import type { Change } from './difference.js';
import { EFFECTS, effectOf, type Effect } from './effects.js';
import type { VersionPair } from './pairs.js';

const WHAT: Readonly<Record<Effect, string>> = {
  negation: 'a negation',
  number: 'a number',
  condition: 'a condition',
  modal: 'a modal verb',
  content: 'words',
  contraction: 'a contraction',
  function: 'a small word',
};

/** Why a pair of versions has its verdict: what differs, the gravest first. */
export function reasonsFor({ verdict, speakers, difference }: VersionPair): Reason[] {
  const reasons: Reason[] = [];
  if (speakers)
    reasons.push(reason('speaker', `the same words are given to ${speakers[0]} and to ${speakers[1]}`));
  const altered = difference.changes
    .filter((change) => change.kind === 'altered')
    .map((change) => ({ change, effect: effectOf(change) }))
    .sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
  for (const { change, effect } of altered) reasons.push(reason(effect, describe(change, WHAT[effect])));
  const marked = difference.changes.filter((change) => change.kind === 'marked');
  if (marked.length > 0) {
    const words = marked.flatMap(({ removed, added }) => [...removed, ...added]);
    reasons.push({ code: 'marked_omission', text: `left out, and marked: ${quote(words)}`, stated: true });
  }
  const omitted = difference.changes.filter((change) => change.kind === 'omitted');
  if (omitted.length > 0 && verdict !== 'identical') {
    const words = omitted.flatMap(({ removed, added }) => [...removed, ...added]);
    reasons.push(reason('omitted_sentences', `not printed: ${quote(words)}`));
  }
  return reasons;
}

const reason = (code: string, text: string): Reason => ({ code, text, stated: false });

function describe({ removed, added }: Change, what: string): string {
  if (added.length === 0) return `${what} dropped: ${quote(removed)}`;
  if (removed.length === 0) return `${what} added: ${quote(added)}`;
  return `${what} changed: ${quote(removed)} became ${quote(added)}`;
}

/** Words shown of a long stretch. */
const SHOWN = 12;

function quote(words: readonly QuoteWord[]): string {
  return `“${shownText(words.slice(0, SHOWN))}${words.length > SHOWN ? ' …' : ''}”`;
}
