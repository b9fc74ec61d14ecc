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
  explained(
    'running: acres of a fire that another report says has spread',
    [
      [
        '2025-08-12',
        'Ridge fire grows',
        'The Tarn Ridge fire has spread to [[6,200 hectares]], the forest service said.',
      ],
      ['2025-08-12', 'Ridge burns', 'The Tarn Ridge fire had burned 6,200 hectares by Tuesday.'],
      [
        '2025-08-13',
        'Fire bears down on valley',
        'The [[24,000-acre]] Tarn Ridge fire bore down on the valley on Wednesday, the forest service said.',
      ],
    ],
    { reasons: ['update'] },
  ),
  explained(
    'running: customers who have come forward so far',
    [
      [
        '2025-05-10',
        'Savers robbed after leak',
        'So far [[63 customers]] have lost money after the leak at Calder Bank, the bank said.',
      ],
      [
        '2025-05-13',
        'More savers robbed',
        'After the leak at Calder Bank [[131 customers]] have lost money, the bank said.',
      ],
    ],
    { reasons: ['update'] },
  ),
  conflict('running fails: customers who lost money, and neither count is one so far', [
    [
      '2025-05-10',
      'Savers robbed after leak',
      'After the leak at Calder Bank [[63 customers]] lost money, the bank said.',
    ],
    [
      '2025-05-10',
      'Savers robbed',
      'After the leak at Calder Bank [[131 customers]] lost money, the union said.',
    ],
  ]),
  explained(
    'running: camps opened by noon of one day',
    [
      [
        '2025-07-20',
        'Camps open',
        'By Sunday noon the district had opened [[nine relief camps]] for people of the valley.',
      ],
      ['2025-07-22', 'Camps fill', 'The district has opened [[14 relief camps]] for people of the valley.'],
    ],
    { reasons: ['update'] },
  ),
  conflict('running fails: two digits changed about from one day to the next', [
    ['2024-07-20', 'Girls saved', 'Firemen rescued [[58 girls]] from the school at Karima, police said.'],
    ['2024-07-21', 'School emptied', 'Firemen rescued [[85 girls]] from the school at Karima.'],
  ]),
  explained(
    'running: two digits changed about, and the words say that the count has risen',
    [
      ['2024-07-20', 'Flood at Karima', 'The flood at Karima killed [[23 people]], police said.'],
      [
        '2024-07-21',
        'Toll rises',
        'The death toll from the flood at Karima has risen to [[32 people]], the governor said.',
      ],
    ],
    { reasons: ['update'] },
  ),
  explained(
    'running: doctors count a few more the next day than the ministry did',
    [
      [
        '2025-06-08',
        'Crush at match',
        'The crush at the stadium left [[112 people]] hurt, the ministry said.',
      ],
      ['2025-06-09', 'After the crush', 'Doctors said the crush at the stadium left [[118 people]] hurt.'],
    ],
    { reasons: ['update'] },
  ),
  conflict('running fails: doctors count twice as many the next day as the ministry did', [
    ['2025-06-08', 'Crush at match', 'The crush at the stadium left [[112 people]] hurt, the ministry said.'],
    ['2025-06-09', 'After the crush', 'Doctors said the crush at the stadium left [[240 people]] hurt.'],
  ]),
  conflict('window fails: two estimates of a loss, one of them of a day', [
    [
      '2025-08-10',
      'Hotel fire',
      'The loss from the Sirena hotel fire was put by Saturday at [[€45 million]] by insurers.',
    ],
    [
      '2025-08-10',
      'After the fire',
      'The loss from the Sirena hotel fire is [[€20 million]], the owner said.',
    ],
  ]),
  explained(
    'window: lunches of one day and of four',
    [
      ['2026-02-10', 'Lunches for pupils', 'The city served [[14,000 lunches]] on Monday in its halls.'],
      ['2026-02-12', 'City hall', 'In four days the city has served [[51,000 lunches]] in its halls.'],
    ],
    { reasons: ['window'] },
  ),
  conflict('window fails: more lunches on one of four days than in all of them', [
    ['2026-02-10', 'Lunches for pupils', 'The city served [[14,000 lunches]] on Monday in its halls.'],
    ['2026-02-12', 'City hall', 'In four days the city has served [[9,000 lunches]] in its halls.'],
  ]),
  explained(
    'window: schools closed on a day, and those of a later report',
    [
      ['2026-02-09', 'Strike begins', 'The strike closed [[38 schools]] in Port Ellis on Monday.'],
      [
        '2026-02-11',
        'Strike goes on',
        'The strike has [[44 schools]] closed in Port Ellis, the district said.',
      ],
    ],
    { reasons: ['window'] },
  ),
  conflict('window fails: schools closed, two reports of one day', [
    ['2026-02-09', 'Strike begins', 'The strike closed [[38 schools]] in Port Ellis on Monday.'],
    ['2026-02-09', 'Strike', 'The strike closed [[44 schools]] in Port Ellis on Monday, the union said.'],
  ]),
];
