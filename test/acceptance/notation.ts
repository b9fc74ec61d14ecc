import { extract, type Claim } from '../../src/index.js';

/**
 * Sentences and what an acceptance tester expects of them, read down a page:
 *
 *     @ item of the list that they stand for
 *     Two dozen homes in Orvel burned down on Sunday, the mayor said.
 *     - Two dozen homes | 24 | destroyed | of home/house | at Orvel | says the mayor
 *
 * A figure has its words; value, bound and unit (`10..15 range km`, `null vague`); its measure; then in any order
 * `of` what is counted, `pop` its population, `at` place, `when` window, `dates` of the window, `says` speaker,
 * `chain` from the one who reports it inward, a modality, a role, `part of` another figure's words, and the `span`
 * that a reader takes (an end left out is open, `?` is not asked). Alternatives are parted by `/`, `*` is any, `~`
 * a part of the word. What is left out is not asked; a figure that is not listed is a fault. Lines that begin
 * with `=` stand for those with `-` where the text itself has items. A line `! REASON` before a sentence says
 * why it is known to fail. The articles are of 17 March 2025, a Monday.
 */
export interface Expectation {
  readonly item: string;
  readonly text: string;
  readonly fails: string | null;
  readonly figures: readonly (readonly string[])[];
}

/** `mark` begins the lines of figures, unless some begin with `=`. */
export function readExpectations(source: string, figures = '- '): Expectation[] {
  const read: Expectation[] = [];
  let item = '';
  for (const block of source.trim().split(/\n\s*\n/)) {
    const lines = block.split('\n');
    if (lines[0]?.startsWith('@ ')) item = lines.shift()?.slice(2) ?? '';
    const reason = lines[0]?.startsWith('! ') ? (lines.shift()?.slice(2) ?? '') : null;
    const mark = lines.some((line) => line.startsWith('= ')) ? '= ' : figures;
    read.push({
      item,
      text: lines.filter((line) => !line.startsWith(mark)).join('\n'),
      fails: reason,
      figures: lines
        .filter((line) => line.startsWith(mark))
        .map((line) =>
          line
            .slice(2)
            .split('|')
            .map((cell) => cell.trim()),
        ),
    });
  }
  return read;
}

/** What the tool gets wrong of a sentence, as it stands in an article by itself. */
export async function faultsOf({ text, figures }: Expectation): Promise<string[]> {
  const page = `---\ntitle: Report\ndate: 2025-03-17\n---\n\n${text}\n`;
  const { records } = await extract([{ path: 'report.md', text: page }]);
  const claims = (records[0]?.claims ?? []).filter((claim) => claim.derived === undefined);
  const head = page.length - text.length - 1;
  const faults: string[] = [];
  const taken = new Set<Claim>();
  const claimOf = (words: string): Claim | undefined => {
    const start = page.indexOf(words, head);
    if (start < 0) throw new Error(`"${words}" is not in the sentence`);
    const end = start + words.length;
    return claims.find((claim) => {
      const at = page.indexOf(claim.quantity.text, claim.start);
      const from = at < 0 ? claim.start : at;
      return from < end && from + claim.quantity.text.length > start;
    });
  };
  for (const [words = '', value = '', measure = '', ...rest] of figures) {
    const claim = claimOf(words);
    if (!claim || taken.has(claim)) {
      faults.push(`missed "${words}"`);
      continue;
    }
    taken.add(claim);
    for (const [field, found, wanted, same] of compare(claim, value, measure, rest))
      if (!same) faults.push(`"${words}": ${field} ${JSON.stringify(found)}, not ${wanted}`);
    const whole = rest.find((cell) => cell.startsWith('part of '))?.slice('part of '.length);
    if (whole !== undefined && (claim.partOf === null || claimOf(whole)?.id !== claim.partOf))
      faults.push(`"${words}": part of ${claim.partOf ?? 'none'}, not ${whole}`);
  }
  for (const claim of claims) if (!taken.has(claim)) faults.push(`extra "${claim.text}" (${claim.measure})`);
  return faults;
}

type Compared = readonly [field: string, found: unknown, wanted: string, same: boolean];

function* compare(
  claim: Claim,
  value: string,
  measure: string,
  rest: readonly string[],
): Generator<Compared> {
  const { quantity, modality, role, window, attribution, place, population, counted } = claim;
  const [number = '', ...words] = value.split(' ');
  const bound = words[0] === '*' || BOUNDS.has(words[0] ?? '') ? (words.shift() ?? '') : 'exact';
  const unit = words.length > 0 ? words.join(' ') : 'null';
  const [low, high] = number.split('..');
  if (number === 'null') yield ['value', quantity.best, number, quantity.best === null];
  else if (high === undefined) yield ['value', quantity.best, number, near(quantity.best, number)];
  else
    yield [
      'range',
      [quantity.low, quantity.high],
      number,
      near(quantity.low, low) && near(quantity.high, high),
    ];
  yield ['bound', quantity.bound, bound, oneOf(quantity.bound, bound)];
  yield ['unit', quantity.unit, unit, unit === quantity.unit || oneOf(quantity.unit ?? 'null', unit)];
  yield ['measure', claim.measure, measure, oneOf(claim.measure, measure)];
  for (const cell of rest) {
    if (MODALITIES.has(cell)) yield ['modality', modality, cell, modality === cell];
    else if (ROLES.has(cell)) yield ['role', role, cell, role === cell];
    const key = cell.split(' ', 1)[0] ?? '';
    const wanted = cell.slice(key.length + 1);
    if (key === 'of') yield ['counted', counted, wanted, oneOf(counted ?? 'null', wanted)];
    if (key === 'pop') yield ['population', population, wanted, sharesWords(population, wanted)];
    if (key === 'at') yield ['place', place, wanted, sharesWords(place, wanted)];
    if (key === 'when') yield ['window', window?.text, wanted, sharesWords(window?.text ?? null, wanted)];
    if (key === 'dates')
      yield ['dates', [window?.start, window?.end], wanted, `${window?.start}..${window?.end}` === wanted];
    if (key === 'says')
      yield ['speaker', attribution.speaker, wanted, sharesWords(attribution.speaker, wanted)];
    if (key === 'chain')
      yield [
        'chain',
        attribution.chain,
        wanted,
        attribution.chain.join(' < ').toLowerCase() === wanted.toLowerCase(),
      ];
    if (key !== 'span') continue;
    const [from = '', to = ''] = wanted.split('..');
    yield [
      'span',
      [quantity.low, quantity.high],
      wanted,
      near(quantity.low, from) && near(quantity.high, to),
    ];
  }
  if (!rest.some((cell) => MODALITIES.has(cell) || cell.includes('conditional/')))
    yield ['modality', modality, 'asserted', modality === 'asserted'];
  const part = rest.some((cell) => cell.startsWith('part of '));
  if (!rest.some((cell) => ROLES.has(cell)) && !part)
    yield ['role', role, 'total', role === 'total' || role === 'part'];
}

const BOUNDS: ReadonlySet<string> = new Set(
  'exact at_least over about nearly up_to under range vague at_least/over at_least/about nearly/under'.split(
    ' ',
  ),
);
const MODALITIES: ReadonlySet<string> = new Set('hedged denied forecast conditional'.split(' '));
const ROLES: ReadonlySet<string> = new Set('part previous rise background'.split(' '));

/** Equal within two in a hundred: where a reader's span ends is a matter of the step. */
function near(found: number | null | undefined, wanted: string | undefined): boolean {
  if (wanted === '?' || wanted === undefined) return true;
  if (wanted === '') return found === null;
  return found != null && Math.abs(found - Number(wanted)) <= 0.02 * Math.abs(Number(wanted));
}

const oneOf = (found: string, wanted: string): boolean =>
  wanted
    .split('/')
    .some(
      (each) => each === '*' || each === found || (each.startsWith('~') && found.includes(each.slice(1))),
    );

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}-]+/gu)
    ?.filter((word) => !/^(?:the|a|an|in|on|of|dr|colonel)$/.test(word)) ?? [];

/** The words of the one are among those of the other. */
function sharesWords(found: string | null, wanted: string): boolean {
  if (found === null) return false;
  const [a, b] = [wordsOf(found), wordsOf(wanted)];
  return a.length > 0 && (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)));
}
