import type { Pair } from './blind-pairs.js';
import { pair } from './pairs.js';

const explained = pair('explained');
const conflict = pair('conflict');

/** Counts that run and counts that do not, each with a text much like it on which the other holds. */
export const runningPairs: readonly Pair[] = [
  explained(
    'running: a share of the vote with all the votes in',
    [
      [
        '2024-06-02',
        'Ossel ahead',
        'Ossel had [[50.7 percent]] of the vote, the election board said at midnight.',
      ],
      ['2024-06-03', 'Ossel scrapes home', 'With all the votes in, Ossel has [[50.2 percent]] of the vote.'],
    ],
    { reasons: ['update'] },
  ),
  conflict('running fails: two shares of the vote of one final result', [
    ['2024-06-03', 'Ossel wins', 'Ossel won [[50.7 percent]] of the vote, officials said on Monday.'],
    [
      '2024-06-03',
      'Ossel wins narrowly',
      'Ossel won [[52.1 percent]] of the vote, officials said on Monday.',
    ],
  ]),
  explained(
    'running: two counts of the year so far',
    [
      [
        '2025-08-16',
        'Another shark attack',
        'The Coast Institute has recorded [[41 shark attacks]] worldwide this year.',
      ],
      [
        '2025-08-20',
        'Swimmers wary',
        'Worldwide there have been [[44 shark attacks]] since January, according to the Coast Institute.',
      ],
    ],
    { reasons: ['update'] },
  ),
  conflict('running fails: two counts of last week', [
    [
      '2025-08-16',
      'Boats keep coming',
      'Some [[1,840 people]] arrived on Sarva by boat last week, the coastguard said.',
    ],
    ['2025-08-17', 'Island full', 'Last week [[2,610 people]] arrived on Sarva by boat, the mayor said.'],
  ]),
  explained(
    'running: a toll whose later report names the day of the event',
    [
      [
        '2025-03-05',
        'Market shelled',
        'Shelling of the market in Torsk killed [[11 people]], the hospital said.',
      ],
      [
        '2025-03-08',
        'After the shelling',
        'The shelling of the market in Torsk on 5 March killed [[13 people]], the hospital said.',
      ],
    ],
    { reasons: ['update'] },
  ),
  conflict('running fails: who was on duty when it happened', [
    ['2025-06-11', 'Blast at works', 'Just [[36 people]] were on duty at the Danel works on Tuesday.'],
    ['2025-06-13', 'The Danel blast', 'There were [[63 people]] on duty at the Danel works on Tuesday.'],
  ]),
  conflict('running fails: tolls of an earlier accident, of miners and of lives', [
    [
      '2025-06-11',
      'Pit caves in',
      'The roof of the Kranz pit fell in on Tuesday. In 1993 an explosion there killed [[53 miners]].',
    ],
    [
      '2025-06-12',
      'Horror pit',
      'The roof of the Kranz pit fell in on Tuesday. In 1993 an explosion there claimed [[57 lives]].',
    ],
  ]),
];
