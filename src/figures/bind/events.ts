import type { Tag } from '../../annotate/tags.js';
import { LIFELESS, SPECIMENS } from '../../lexicon/senses.js';
import { stem } from '../../segment/lemma.js';
import type { EventRole, Measure, Nearby } from './event-index.js';
import type { BindingFacts } from './facts.js';
import type { Parsed, Phrase } from './phrase.js';

/** A word or phrase of a measure that stands in a sentence. */
export interface EventMatch {
  readonly entry: Measure;
  readonly role: EventRole;
  /** Token index where the matched words start, and the exclusive end of what was matched. */
  readonly at: number;
  readonly to: number;
}

/**
 * The entry whose words stand at token `at`, longest first. A phrasal verb may be split by its object:
 * `split` tells where the object ends ("drove [90,000 people] from their homes"). A word of a phrase may
 * be followed by adverbs, determiners or possessives before the next.
 */
export function matchAt(
  parsed: Parsed,
  at: number,
  role: EventRole,
  phrase?: Phrase,
  split?: number,
): EventMatch | null {
  const known = parsed.facts[at]?.events?.[role];
  if (known === null || known === undefined) return null;
  const apart = split !== undefined || isPassedOver(parsed.tags[at + 1]);
  const patterns = apart ? known.all : (known.followed.get(parsed.stems[at + 1] ?? '') ?? known.single);
  for (const { stems, entry, peopleAlone, personal, near } of patterns) {
    const to = stems.length === 1 ? at + 1 : matchRest(parsed, at, stems, split);
    if (to === null || (peopleAlone && phrase?.people !== true)) continue;
    if (phrase && !personal && !fits(entry, phrase)) continue;
    if (near !== null && phrase && !isSure(parsed, phrase, near, to)) continue;
    return { entry, role, at, to };
  }
  return null;
}

/** The entry that `stems` stand for in a sentence that has other words for it. */
export const matchStems = (
  parsed: Parsed,
  stems: readonly string[],
  role: EventRole,
  phrase?: Phrase,
): EventMatch | null => {
  const { sentence, tokens, lemmas, holds, events, earlier } = parsed;
  const facts: BindingFacts[] = [];
  for (const stem of stems) facts.push({ under: events, events: events.get(stem) ?? null, bits: 0 });
  // Written out, so that it has the shape of every other.
  const such: Parsed = { sentence, tokens, tags: [], lemmas, stems, facts, holds, events, earlier };
  return matchAt(such, 0, role, phrase);
};

/** Whether what is counted, or what is told of round a number that does not say, decides for an unsure word. */
function isSure(
  parsed: Parsed,
  { lemma, pronoun, people }: Phrase,
  { near, bare }: Nearby,
  to: number,
): boolean {
  if (lemma !== null && (bare === true || near.has(lemma))) return true;
  if (lemma !== null && !people) return false;
  // "111 people went down for the shift"
  if (parsed.stems[to - 1] === 'go' && MOVES.has(parsed.tokens[to]?.norm ?? '') && pronoun === null)
    return false;
  return (
    parsed.lemmas.some((word) => near.has(word)) ||
    parsed.earlier.some(({ tokens }) => tokens.some(({ lexeme }) => near.has(lexeme.lemma)))
  );
}

/** Where somebody goes who goes no other way. */
const MOVES = new Set([
  'down',
  'in',
  'into',
  'on',
  'to',
  'through',
  'underground',
  'out',
  'up',
  'ahead',
  'for',
]);

function matchRest(
  parsed: Parsed,
  at: number,
  stems: readonly string[],
  split: number | undefined,
): number | null {
  let i = at + 1;
  for (let k = 1; k < stems.length; k++) {
    const wanted = stems[k];
    let skipped = 0;
    if (k === 1 && split !== undefined && parsed.stems[i] !== wanted) i = Math.max(i, split);
    while (parsed.stems[i] !== wanted) {
      const behind = agentEnd(parsed, i);
      if (behind !== null) {
        i = behind;
        continue;
      }
      if (skipped >= 2 || !isPassedOver(parsed.tags[i])) return null;
      i++;
      skipped++;
    }
    i++;
  }
  return i;
}

/** "were asked by the council to leave": where the agent of a participle ends, of three words at most; else null. */
function agentEnd({ tokens, tags, stems }: Parsed, at: number): number | null {
  if (tokens[at]?.norm !== 'by' || tags[at - 1] !== 'part' || stems[at - 1] === undefined) return null;
  let i = at + 1;
  while (i < at + 4 && (tags[i] === 'det' || tags[i] === 'adj' || tags[i] === 'noun' || tags[i] === 'name'))
    i++;
  return i > at + 1 && (tags[i - 1] === 'noun' || tags[i - 1] === 'name') ? i : null;
}

/** What may stand between the words of a phrase. */
const isPassedOver = (tag: Tag | undefined): boolean =>
  tag === 'adv' || tag === 'det' || tag === 'adj' || tag === 'num';

/** Events that happen to people are not bound to things, and lists of heads are kept to. */
function fits(entry: Measure, phrase: Phrase): boolean {
  if (entry.id === 'killed' && LIFELESS.has(phrase.lemma ?? '')) return false;
  if (entry.of === 'people' && SPECIMENS.has(phrase.lemma ?? '')) return TESTS.has(entry.id);
  if (entry.heads) return phrase.lemma === null ? entry.of === 'people' : entry.heads.includes(phrase.lemma);
  if (entry.of === 'events') return phrase.lemma === null || (entry.nouns?.includes(phrase.lemma) ?? false);
  if (entry.of === 'things' && entry.id !== 'present')
    return phrase.lemma === null
      ? phrase.pronoun !== 'whom'
      : !phrase.people || THINGS_OF_PEOPLE.has(phrase.lemma);
  if (entry.of === 'people' && phrase.lemma !== null)
    return phrase.people || entry.id === 'killed' || !THING_EVENTS.has(entry.id);
  return true;
}

const TESTS = new Set(['tested', 'infected']);

const THINGS_OF_PEOPLE = new Set(['crew', 'family', 'household', 'team']);
/** Entries whose verbs mean something else of things: "trapped 30 cars" is still trapped, "saved 46 jobs" is not rescued. */
const THING_EVENTS = new Set([
  'injured',
  'rescued',
  'detained',
  'attendance',
  'inhabitants',
  'deployed',
  'helped',
  'infected',
  'tested',
  'evacuated',
  'returned',
  'released',
  'charged',
  'convicted',
  'treated',
  'aboard',
  'displaced',
]);

/** The entry of a single word, whatever it stands with. */
export function matchWord(parsed: Parsed, word: string, role: EventRole): Measure | null {
  return parsed.events.get(stem(word))?.[role]?.single[0]?.entry ?? null;
}
