import type { Pair } from './blind-pairs.js';
import { pair } from './pairs.js';

const agree = pair('agree');
const explained = pair('explained');
const conflict = pair('conflict');

/** Numbers that one article sets against one another, and numbers that merely stand together. */
export const rivalPairs: readonly Pair[] = [
  conflict('rivals: one share, not the other that was announced', [
    ['2025-03-03', 'Estmark votes', 'The electoral board put turnout at [[71.2 percent]].'],
    [
      '2025-03-05',
      'Observers in Estmark',
      'Fair Count believes that turnout was [[58 percent]], not the 71.2 percent that was announced.',
    ],
  ]),
  conflict('rivals: a second body counts, without a verb of its own', [
    [
      '2025-10-14',
      'Tablets recalled',
      'Corvex is recalling [[nine batches]] of its tablets after an impurity was found.',
    ],
    [
      '2025-10-15',
      'How many batches?',
      'The medicines agency counts [[14 batches]], Corvex nine. The tablets are being recalled after an impurity was found.',
    ],
  ]),
  conflict('rivals: organisers claimed another crowd', [
    ['2026-02-10', 'March in Ellis', 'A crowd of [[3,000]] marched in Port Ellis on Monday, police said.'],
    [
      '2026-02-11',
      'After the march',
      'The crowd that marched in Port Ellis on Monday was 3,000, by the police count; organisers claimed [[8,000]].',
    ],
  ]),
  agree('no rivals: two groups in one sentence', [
    ['2025-05-12', 'Bus falls', 'A bus fell into a ravine near Talca on Sunday, killing [[14 people]].'],
    [
      '2025-05-12',
      'Bus in ravine',
      'A bus fell into a ravine near Talca on Sunday, killing [[14 people]], nine of them children; the driver lived.',
    ],
  ]),
  explained(
    'no rivals: a plan scaled back',
    [
      [
        '2026-02-09',
        'Mayor to cut',
        'The mayor has proposed cutting [[180 city jobs]], most of them in parks.',
      ],
      [
        '2026-02-12',
        'Fewer cuts',
        'With the grant in hand the mayor will cut [[96 city jobs]], down from the 180 he proposed last month.',
      ],
    ],
    { reasons: ['update'] },
  ),
];
