import type { Pair } from './blind-pairs.js';
import { pair } from './pairs.js';

const agree = pair('agree');
const compatible = pair('compatible');
const single = pair('single');
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
  // ---- what says nothing of the other
  single('apart: two things that last minutes and hours', [
    [
      '2025-08-16',
      'One road out',
      'The siren sounded [[eight minutes]] before the first house in Halden caught fire, the log shows.',
    ],
    [
      '2025-08-13',
      'Home evacuated',
      'The convoy of buses from Halden took four hours before the fire reached the first house.',
    ],
  ]),
  conflict('apart fails: a warning of minutes and of three times as many', [
    [
      '2025-08-16',
      'Warning came late',
      'The siren sounded [[eight minutes]] before the dam at Halden burst, residents said.',
    ],
    [
      '2025-08-16',
      'Dam bursts',
      'The siren sounded [[30 minutes]] before the dam at Halden burst, the operator said.',
    ],
  ]),
  compatible('apart: a fear and a count that stays below it', [
    ['2025-08-13', 'Fire toll', 'The fire in Halden has killed [[three people]], police said on Wednesday.'],
    ['2025-08-13', 'Inferno', 'The fire in Halden is feared to have killed [[up to 20 people]].'],
  ]),
  conflict('apart fails: two counts of one day, and neither is a fear', [
    ['2025-08-13', 'Fire toll', 'The fire in Halden has killed [[three people]], police said on Wednesday.'],
    ['2025-08-13', 'Inferno', 'The fire in Halden has killed [[20 people]], police said on Wednesday.'],
  ]),
  explained(
    'apart: nobody died of what broke out in the camps',
    [
      [
        '2024-07-20',
        'Dam release kills many',
        'The flood at Karima killed [[19 people]], officials said on Saturday.',
      ],
      [
        '2024-07-22',
        'From the camps',
        'The flood at Karima has killed [[34 people]], the district said. In the camps there are 46 cases of diarrhoea. No deaths.',
      ],
    ],
    { reasons: ['update'] },
  ),
  conflict('apart fails: nobody died, and that article counts no dead', [
    [
      '2024-07-20',
      'Dam release kills many',
      'The flood at Karima killed [[19 people]], officials said on Saturday.',
    ],
    ['2024-07-20', 'Flood at Karima', '[[Nobody was killed]] by the flood at Karima, the ministry said.'],
  ]),
  agree("apart: a statement's own wounded, and those whom it cites a hospital for", [
    ['2026-03-19', 'Shelling of Rusk', 'The shelling of Rusk injured [[40 people]], the hospital said.'],
    [
      '2026-03-19',
      'Statement of the General Staff',
      'By the General Staff\n\nOwn losses: 27 wounded. One tank was lost to a mine on the road to the border, and the bridge at Orlik is held. The enemy has drawn back to the far bank of the river, and its guns have been silent since noon. The road through the forest is open to convoys again.\n\nThe shelling of Rusk injured [[40 people]], the hospital reports.',
    ],
  ]),
  conflict('apart fails: nobody died by the one voice of a report, and many by the other', [
    ['2024-07-20', 'Raid on Karima', 'The raid on Karima killed [[19 people]], doctors said on Saturday.'],
    [
      '2024-07-20',
      'Two accounts of the raid',
      'Doctors said that the raid on Karima had killed 19 people. The army said that [[nobody was killed]] in the raid on Karima.',
    ],
  ]),
];
