import { FORCES } from '../../lexicon/senses.js';
import { matchAt, matchStems } from './events.js';
import { eventOf, found, type FoundEvent, synthetic } from './found.js';
import { isPeople } from './people.js';
import type { Parsed, Phrase } from './phrase.js';

const NOMINAL_LINKS = new Set(['of', 'on', 'against', 'for', 'with', 'from']);

/** "the deaths of 51 people", "air strikes on two hospitals", "the arrest of 12", "with the loss of 640 jobs" */
export function leftNominal(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  const { tags, tokens, stems } = parsed;
  let i = from - 1;
  while (i >= 0 && (tags[i] === 'det' || tags[i] === 'adv' || tags[i] === 'adj')) i--;
  if (tokens[i]?.norm === 'to') return cutOff(parsed, i - 1);
  if (!NOMINAL_LINKS.has(tokens[i]?.norm ?? '')) return null;
  const noun = i - 1;
  const key = stems[noun] ?? '';
  // "37,000 runners from 112 countries": somebody is no event.
  if (tokens[i]?.norm !== 'of' && tokens[i]?.norm !== 'on' && isPeople(parsed.lemmas[noun] ?? ''))
    return null;
  if (tokens[i]?.norm === 'on' || tokens[i]?.norm === 'against') {
    // A nominal attack on things hits them.
    const attack = matchAt(parsed, noun, 'noun');
    if (attack?.entry.id === 'attacks') {
      return phrase.people && phrase.lemma !== 'crew' ? null : synthetic(parsed, 'hit', 'object', noun, i);
    }
    return null;
  }
  if (key === 'loss') {
    // "admitted to the loss of six soldiers"
    if (FORCES.has(phrase.lemma ?? '')) return synthetic(parsed, 'kill', 'object', noun, i);
    const lost =
      matchStems(parsed, ['los'], 'object', phrase) ?? matchStems(parsed, ['lose'], 'object', phrase);
    if (lost) return eventOf(lost.entry, 'left-verb', noun, i);
  }
  // "residents of 11 villages": they are counted nowhere, and the villages are no residents.
  const ofThings = phrase.head !== null && !phrase.people && isPeople(parsed.lemmas[noun] ?? '');
  const match = ofThings ? null : (matchAt(parsed, noun, 'noun') ?? matchAt(parsed, noun, 'total'));
  if (match) return found(match, 'left-verb');
  // Nouns made of verbs: "the closure of three schools", "destruction of 40 homes", "the rescue of 12 miners".
  const verbal = NOMINALISATIONS.get(key);
  if (verbal !== undefined) {
    const event = matchStems(parsed, [verbal], 'object', phrase);
    if (event) return eventOf(event.entry, 'left-verb', noun, i);
  }
  return null;
}

const SUPPLIES = new Set(['power', 'electricity', 'water', 'gas', 'heating', 'supply']);
const CUTS = new Set(['cut', 'knock', 'sever', 'disrupt', 'interrupt', 'shut', 'los']);

/** "cut the power to 27,000 homes", "knocked out electricity to half of them", "power was cut to 31,000 homes" */
function cutOff(parsed: Parsed, noun: number): FoundEvent | null {
  const active = SUPPLIES.has(parsed.lemmas[noun] ?? '');
  if (!active && !CUTS.has(parsed.stems[noun] ?? '')) return null;
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    if (!(active ? CUTS.has(parsed.stems[i] ?? '') : SUPPLIES.has(parsed.lemmas[i] ?? ''))) continue;
    const entry = matchStems(parsed, ['without', 'power'], 'state')?.entry;
    return entry ? eventOf(entry, 'left-verb', i, noun + 2) : null;
  }
  return null;
}

/** Stem of a nominalisation -> stem of its verb. */
const NOMINALISATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    closur: 'clos',
    destruction: 'destroy',
    rescu: 'rescu',
    evacuation: 'evacuat',
    detention: 'detain',
    arrest: 'arrest',
    capture: 'captur',
    captur: 'captur',
    displacement: 'displac',
    killing: 'kill',
    kill: 'kill',
    murder: 'murder',
    execution: 'execut',
    abduction: 'abduct',
    kidnapp: 'kidnap',
    releas: 'releas',
    deployment: 'deploy',
    sacking: 'sack',
    sack: 'sack',
    dismissal: 'dismiss',
    removal: 'remov',
    recovery: 'recover',
    demolition: 'demolish',
    bomb: 'bomb',
    shell: 'shell',
    loss: 'los',
    creation: 'creat',
    infection: 'infect',
    vaccination: 'vaccinat',
    cancellation: 'cancel',
    seizur: 'seiz',
    conviction: 'convict',
    injury: 'injur',
    poison: 'poison',
    hospitalisation: 'hospitalis',
    damage: 'damag',
    damag: 'damag',
    collaps: 'collaps',
    burial: 'bury',
    massacr: 'massacr',
    slaughter: 'slaughter',
  }),
);
