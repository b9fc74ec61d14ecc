/** What `extract --explain-rejected` says of numbers that are no figures, type by type, by the bin as people run it. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Another build than that of this checkout, if one is named. */
const bin = process.env['CLAIMDIFF_BIN'] ?? join(root, 'bin/claimdiff.js');

/** A paragraph each, its numbers in [brackets], by the reason that all of them are given. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  date: [
    'The accord was signed on [9 August 2022] in Maseru.',
    'The invoice is dated [14/02/2025].',
    'He was born on the [4th of July, 1931].',
    'He has led the union since [1997].',
    'The [2011] drought ruined the herders.',
    'The bridge opened in spring [1987] and closed in late [2003].',
  ],
  time: [
    'The siren sounded at [6.15pm].',
    'Trains resume at [04:30] tomorrow.',
    "Doors open at [seven o'clock], and at [nine] the bells ring.",
  ],
  age: [
    'Farida Njoroge, [63], runs the kiosk.',
    'The victim was a [17-year-old] apprentice.',
    'Entry is free for the [over-65s] on Mondays.',
    'The cousins, both aged [nine], were found with their mother ([34]).',
  ],
  address: [
    'The shop stood at [48] Marine Parade.',
    'He lived at [14b] Station Road and worked at [1600] Harbour Avenue.',
    'Her flat at [9] Rue Lepic was searched.',
  ],
  phone: [
    'Witnesses should ring [0131 496 0221].',
    'The helpline of the ministry is [+27 21 555 0199].',
    'For details, phone [1800 555 019] or text [0777 555 0143].',
  ],
  score: [
    'Leopards beat Gor Mahia [3-1] on Sunday.',
    'Kenya beat Fiji [24 to 19] in the final.',
    'England were [214 for 6] at tea, and Root made [82] not out.',
  ],
  ordinal: [
    'It is the [third] closure this winter.',
    'She came [fourth], on her [100]th start.',
    'Hers was the [twenty-second] speech.',
  ],
  name: [
    'The [MiG-31] and the [Su-24] crossed the border.',
    'Flight [302] was late, and train [12951] was cancelled.',
    'The council adopted Resolution [2254] at dawn.',
    'Leaders of the [G20] and the P[5] met before [COP28].',
    'Snow shut Highway [61], the [M62] and US [95] near the pass.',
    'The allies invoked Article [5] and then Rule [30].',
    'Ships of Task Force [58] met at Pier [39].',
  ],
  idiom: [
    'It was [one] of the worst nights of her life.',
    'The clinic is open [24/7] and has [zero tolerance] for looters.',
    'She had [second thoughts] about the sale.',
    'The cabinet is at [sixes and sevens].',
  ],
  capacity: [
    'The [300-bed] hospital lost its roof.',
    'Fans left the [45,000-seat] stadium early.',
    'He carried a [9mm] pistol.',
  ],
  'compound: it describes a thing': [
    'A [12-member] council stands aside.',
    'Its [five-star] hotels are full.',
    'A [four-door] saloon was found on the [two-lane] road.',
  ],
  rating: [
    'The film was rated [4 out of 5].',
    'Critics gave it [three] stars out of [five].',
    'On a scale of [one to ten], she said [seven].',
  ],
  list: [
    '[1.] Boil the beans in a pot.',
    '[2)] Drain them and set them aside.',
    'The charter lists: ([1]) bread, ([2]) salt and ([3]) oil.',
  ],
  furniture: ['[Five] things to know about the vote'],
  'furniture: reading time': ['[6] min read'],
  'furniture: comments': ['[214] comments'],
};

interface Expected {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** The article, and what is to be said of it in the order of its lines. */
function article(): { readonly text: string; readonly expected: readonly Expected[] } {
  const lines = ['Numbers that are none', '', 'The Orvel Post', ''];
  const expected: Expected[] = [];
  for (const [reason, sentences] of Object.entries(TYPES))
    for (const sentence of sentences) {
      for (const [, text = ''] of sentence.matchAll(/\[(.+?)\]/g))
        expected.push({ line: lines.length + 1, text, reason });
      lines.push(sentence.replace(/[[\]]/g, ''), '');
    }
  return { text: lines.join('\n'), expected };
}

function extract() {
  const { text, expected } = article();
  const cwd = mkdtempSync(join(tmpdir(), 'claimdiff-rejected-'));
  writeFileSync(join(cwd, 'a.txt'), text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, 'extract', 'a.txt', '--explain-rejected'],
    { cwd },
  );
  const said = stderr
    .toString()
    .split('\n')
    .flatMap((line) => {
      const match = /^a\.txt:(\d+):\d+: no figure: "(.+)" \((.+)\)$/.exec(line);
      return match ? [{ line: Number(match[1]), text: match[2], reason: match[3] }] : [];
    });
  return { status, stdout: stdout.toString(), said, expected };
}

describe('numbers that are no figures', () => {
  const { status, stdout, said, expected } = extract();

  it.each(expected)('line $line: "$text" is none ($reason)', (row) => {
    expect(said.filter(({ line, text }) => line === row.line && text === row.text)).toContainEqual(row);
  });

  it('are claimed by nobody, and nothing ends the run', () => {
    const record: unknown = JSON.parse(stdout);
    expect([status, record]).toMatchObject([0, { claims: [] }]);
  });

  it('has at least three sentences of a type of its own', () => {
    for (const [reason, sentences] of Object.entries(TYPES))
      if (!reason.startsWith('furniture')) expect(sentences.length).toBeGreaterThanOrEqual(3);
  });
});
