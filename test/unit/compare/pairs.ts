import type { QuantityVerdict, Severity } from '../../../src/model.js';
import type { Pair } from './blind-pairs.js';

/** Outlets for texts of which it does not matter who printed them. */
const OUTLETS = ['Fenwick Mail', 'The Ostrander', 'Quayside Report'] as const;

/** A dated text with the figure that is compared between double square brackets. */
export type Marked = readonly [published: string, headline: string, body: string];

interface Expected {
  readonly reasons?: readonly string[];
  readonly severity?: Severity;
}

export const pair =
  (verdict: QuantityVerdict) =>
  (about: string, texts: readonly Marked[], expected: Expected = {}): Pair => ({
    about,
    verdict,
    ...expected,
    texts: texts.map(([published, headline, body], i) => ({
      outlet: OUTLETS[i % OUTLETS.length] ?? '',
      published,
      text: `# ${headline}\n\n${body.replace('[[', '').replace(']]', '')}\n`,
    })),
    figures: texts.map(([, , body]) => /\[\[([^\]]{1,120})\]\]/.exec(body)?.[1] ?? ''),
  });

const agree = pair('agree');
const compatible = pair('compatible');
const explained = pair('explained');
const conflict = pair('conflict');
const disputed = pair('disputed');
const single = pair('single');

/** Each rule both ways: texts on which it holds, and texts much like them on which it must not. */
export const pairs: readonly Pair[] = [
  // ---- unit
  explained(
    'unit holds: a ransom in pounds and in dollars',
    [
      [
        '2024-05-14',
        'Hospital paid hackers',
        'The Sele hospital trust paid hackers a ransom of [[£2.7 million]] in April, documents show.',
      ],
      [
        '2024-05-14',
        'Ransom paid after hack',
        'Hackers received a ransom of [[$3.4 million]] from the Sele hospital trust in April, according to documents.',
      ],
    ],
    { reasons: ['unit'] },
  ),
  conflict(
    'unit fails: a ransom that no rate turns into the other',
    [
      [
        '2024-05-14',
        'Hospital paid hackers',
        'The Sele hospital trust paid hackers a ransom of [[£2.7 million]] in April, documents show.',
      ],
      [
        '2024-05-14',
        'Ransom paid after hack',
        'Hackers received a ransom of [[$14.8 million]] from the Sele hospital trust in April, according to documents.',
      ],
    ],
    { severity: 'major' },
  ),
  // ---- update
  explained(
    'update holds: the missing fall from day to day',
    [
      [
        '2023-02-20',
        'Avalanche hits Grauhorn resort',
        'An avalanche hit the Grauhorn resort on Sunday, and [[44 skiers]] were missing on Monday, rescuers said.',
      ],
      [
        '2023-02-21',
        'More found alive at Grauhorn',
        'Rescuers said [[27 skiers]] were still missing on Tuesday after the avalanche at the Grauhorn resort.',
      ],
    ],
    { reasons: ['update'] },
  ),
  explained(
    'update holds: an earlier state that the other report still has',
    [
      [
        '2021-06-09',
        'Heat wave grips Callas',
        'The heat wave has killed [[58 people]] in Callas, the coroner said.',
      ],
      [
        '2021-06-09',
        'Callas heat deaths climb',
        'The heat wave has killed [[73 people]] in Callas, up from 58 on Tuesday, the coroner said.',
      ],
    ],
    { reasons: ['update'] },
  ),
  explained(
    'update holds: a count so far on the same day',
    [
      [
        '2020-08-13',
        'Search goes on after ferry sinks',
        'Divers have recovered [[16 bodies]] so far from the ferry that sank off Lomas on Wednesday.',
      ],
      [
        '2020-08-13',
        'Divers end search off Lomas',
        'The number of bodies recovered from the ferry that sank off Lomas on Wednesday has risen to [[29]].',
      ],
    ],
    { reasons: ['update'] },
  ),
  conflict('update fails: a later report has fewer dead and speaks of no revision', [
    [
      '2022-03-07',
      'Fire guts hotel in Brenz',
      'A fire at the Hotel Astra in Brenz on Sunday killed [[24 guests]], the fire service said.',
    ],
    [
      '2022-03-09',
      'Brenz mourns hotel victims',
      'Sunday’s fire at the Hotel Astra in Brenz killed [[17 guests]], the mayor said.',
    ],
  ]),
  conflict(
    'update fails: rivals who count a day apart',
    [
      [
        '2019-10-28',
        'Troops fire on marchers in Sanaf',
        'Troops killed [[12 demonstrators]] in Sanaf on Sunday, the army said.',
      ],
      [
        '2019-10-29',
        'Sanaf buries its dead',
        'Troops killed [[37 demonstrators]] in Sanaf on Sunday, the doctors’ union said.',
      ],
    ],
    { reasons: ['authority'], severity: 'major' },
  ),
  conflict('update fails: who was aboard does not run', [
    [
      '2024-09-16',
      'Migrant boat capsizes',
      'The boat that capsized off Cape Sorrel on Sunday was carrying [[86 migrants]].',
    ],
    [
      '2024-09-17',
      'Survivors of capsized boat land',
      'The boat was carrying [[143 migrants]] when it capsized off Cape Sorrel on Sunday.',
    ],
  ]),
  // ---- window
  explained(
    'window holds: deaths in one week and in three',
    [
      [
        '2022-08-01',
        'Dengue deaths mount in Pallan',
        'Dengue killed [[52 people]] in Pallan in the past week, health officials said.',
      ],
      [
        '2022-08-01',
        'Pallan wards overflow',
        'Dengue has killed [[131 people]] in Pallan in the past three weeks, health officials said.',
      ],
    ],
    { reasons: ['window'] },
  ),
  conflict(
    'window fails: one day more does not treble the dead',
    [
      [
        '2022-08-01',
        'Fighting rages in Umreth',
        'Fighting in Umreth killed [[210 civilians]] in the past seven days, the Red Crescent said.',
      ],
      [
        '2022-08-01',
        'Umreth residents flee',
        'Fighting in Umreth killed [[845 civilians]] in the past eight days, aid workers said.',
      ],
    ],
    { severity: 'major' },
  ),
  conflict('window fails: the longer time has fewer', [
    [
      '2023-06-19',
      'Crashes on Route 9',
      'Crashes on Route 9 have killed [[31 people]] in the past month, the traffic authority said.',
    ],
    [
      '2023-06-19',
      'Route 9 toll',
      'Crashes on Route 9 have killed [[19 people]] in the past six months, a drivers’ club said.',
    ],
  ]),
  // ---- parts
  explained(
    'part_of_whole holds: two groups make the total',
    [
      [
        '2018-04-10',
        'Village shelled',
        'The shelling of Hafra on Monday killed [[15 civilians]] and 27 fighters, the hospital said.',
      ],
      ['2018-04-10', 'Dozens die in Hafra', 'The shelling of Hafra on Monday killed [[42 people]].'],
    ],
    { reasons: ['part_of_whole'] },
  ),
  conflict(
    'part as whole: the smaller toll is what the other gives for the children',
    [
      ['2018-04-10', 'School bus hit', 'Monday’s collision in Velden killed [[nine people]].'],
      [
        '2018-04-10',
        'Town in shock after collision',
        'Monday’s collision in Velden killed [[31 people]], nine of them children.',
      ],
    ],
    { reasons: ['part_of_whole'], severity: 'major' },
  ),
  conflict(
    'parts_exceed_whole holds: parts of one report are more than its total',
    [
      [
        '2021-02-15',
        'Bombing at checkpoint',
        'A bombing at the Darwa checkpoint on Sunday killed [[50 people]], 34 of them civilians and 21 of them soldiers.',
      ],
      ['2021-02-15', 'Darwa attack', 'Sunday’s bombing at the Darwa checkpoint killed 50 people.'],
    ],
    { reasons: ['parts_exceed_whole'] },
  ),
  agree('parts_exceed_whole must not fire: groups that can share members', [
    [
      '2021-02-15',
      'Bombing at checkpoint',
      'A bombing at the Darwa checkpoint on Sunday killed [[50 people]], 34 of them civilians and 21 of them women.',
    ],
    ['2021-02-15', 'Darwa attack', 'Sunday’s bombing at the Darwa checkpoint killed [[50 people]].'],
  ]),
  // ---- population
  explained(
    'population holds: civilians among all the dead',
    [
      [
        '2019-07-08',
        'Air strikes hit Tolan',
        'Air strikes on Tolan on Sunday killed [[38 civilians]], a monitor said.',
      ],
      ['2019-07-08', 'Tolan bombed', 'Air strikes on Tolan on Sunday killed [[51 people]], a monitor said.'],
    ],
    { reasons: ['population'] },
  ),
  conflict('population fails: more civilians than people', [
    [
      '2019-07-08',
      'Air strikes hit Tolan',
      'Air strikes on Tolan on Sunday killed [[94 civilians]], a monitor said.',
    ],
    ['2019-07-08', 'Tolan bombed', 'Air strikes on Tolan on Sunday killed [[51 people]], the army said.'],
  ]),
  // ---- place
  explained(
    'place holds: a quarter of the town and the town',
    [
      [
        '2020-12-07',
        'Homes lost in the floods',
        'The flood on Saturday destroyed [[64 homes]] in eastern Dornick.',
      ],
      [
        '2020-12-07',
        'Dornick counts flood damage',
        'The flood on Saturday destroyed [[152 homes]] in Dornick.',
      ],
    ],
    { reasons: ['place'] },
  ),
  conflict('place fails: the quarter has more than the town', [
    [
      '2020-12-07',
      'Homes lost in the floods',
      'The flood on Saturday destroyed [[231 homes]] in eastern Dornick.',
    ],
    ['2020-12-07', 'Dornick counts flood damage', 'The flood on Saturday destroyed [[88 homes]] in Dornick.'],
  ]),
  // ---- misreport and authority
  conflict(
    'misreport holds: one named officer, two numbers',
    [
      [
        '2023-12-04',
        'Club blaze',
        'Fire chief Hana Moritz said [[26 people]] were injured in Sunday’s blaze at the Onyx club.',
      ],
      [
        '2023-12-04',
        'Onyx club destroyed',
        '“We treated [[62 people]] who were injured in Sunday’s blaze at the Onyx club,” fire chief Hana Moritz said.',
      ],
    ],
    { reasons: ['misreport'], severity: 'major' },
  ),
  explained(
    'misreport must not fire: one authority, four days later',
    [
      [
        '2023-12-04',
        'Club blaze',
        'Police said [[26 people]] were killed in Sunday’s blaze at the Onyx club.',
      ],
      [
        '2023-12-08',
        'Onyx club toll',
        'Police said the death toll from the blaze at the Onyx club had risen to [[35]].',
      ],
    ],
    { reasons: ['update'] },
  ),
  conflict(
    'authority: a report that gives both counts of a crowd, and one that gives a single one',
    [
      [
        '2022-11-13',
        'Farmers march on Lund Square',
        'Organisers said [[60,500 people]] joined Saturday’s farmers’ march on Lund Square.',
      ],
      [
        '2022-11-13',
        'Tractors block capital',
        'Saturday’s farmers’ march on Lund Square drew [[18,200 people]], according to police.',
      ],
    ],
    { reasons: ['authority'], severity: 'major' },
  ),
  conflict(
    'one of three reports differs',
    [
      ['2021-04-19', 'Train hits truck', 'A train hit a truck at Ambley on Sunday, killing [[13 people]].'],
      [
        '2021-04-19',
        'Crossing crash at Ambley',
        'Sunday’s crash of a train and a truck at Ambley killed [[13 people]].',
      ],
      [
        '2021-04-19',
        'Ambley rail disaster',
        'A truck was hit by a train at Ambley on Sunday and [[31 people]] were killed.',
      ],
    ],
    { severity: 'major' },
  ),
  // ---- the same number
  agree('agree: at least and no fewer than', [
    [
      '2024-02-12',
      'Gas blast levels block',
      'At least [[14 residents]] were killed in Sunday’s gas blast in Krasno.',
    ],
    [
      '2024-02-12',
      'Krasno block collapses',
      'No fewer than [[14 residents]] were killed by the gas blast in Krasno on Sunday.',
    ],
  ]),
  agree('agree: thousand in words and in digits', [
    [
      '2020-05-05',
      'Airline cuts deep',
      'Skyline Air will lay off [[twelve thousand]] employees, the airline said on Monday.',
    ],
    ['2020-05-05', 'Skyline to slash jobs', 'Skyline Air is to lay off [[12,000 employees]].'],
  ]),
  agree('agree: a headline without its bound and a body with it are one position', [
    [
      '2019-09-23',
      '19 dead in market fire',
      'A fire in the market of Ilesso killed [[19 traders]] on Sunday.',
    ],
    ['2019-09-23', 'Ilesso market burns', 'Sunday’s fire in the market of Ilesso killed [[19 traders]].'],
  ]),
  agree('agree: denying the blame is not denying the number', [
    [
      '2021-11-22',
      'Raid on village',
      'Gunmen killed [[22 villagers]] in a raid on Makoro on Sunday, residents said.',
    ],
    [
      '2021-11-22',
      'Rebels deny Makoro raid',
      'Gunmen killed [[22 villagers]] in a raid on Makoro on Sunday. The rebels denied responsibility.',
    ],
  ]),
  // ---- spans that fit
  compatible('compatible: hundreds and a number', [
    [
      '2023-07-03',
      'Riot police clear square',
      'Police arrested hundreds of [[demonstrators]] in Varna Square on Sunday.'.replace(
        'hundreds of [[demonstrators]]',
        '[[hundreds of demonstrators]]',
      ),
    ],
    ['2023-07-03', 'Mass arrests', 'Police arrested [[342 demonstrators]] in Varna Square on Sunday.'],
  ]),
  compatible('compatible: a ceiling and a number below it', [
    [
      '2022-05-30',
      'Mine roof falls',
      'Up to [[60 miners]] were trapped when a roof fell at the Dolna mine on Sunday.',
    ],
    ['2022-05-30', 'Rescue at Dolna mine', 'Sunday’s roof fall trapped [[57 miners]] at the Dolna mine.'],
  ]),
  compatible('compatible: a rounded sum and the exact one', [
    [
      '2024-04-24',
      'Insurer hit by storm claims',
      'Storm Wanda cost the insurer Petrel about [[$480 million]], the company said.',
    ],
    [
      '2024-04-24',
      'Petrel counts storm cost',
      'Storm Wanda cost the insurer Petrel [[$478.6 million]], the company said.',
    ],
  ]),
  compatible('compatible: units of measure are converted first', [
    [
      '2021-08-18',
      'Fire nears town',
      'The Corbel fire has burned about [[20,000 hectares]], officials said.',
    ],
    ['2021-08-18', 'Corbel fire grows', 'The Corbel fire has burned about [[50,000 acres]], officials said.'],
  ]),
  compatible('compatible: two floors', [
    [
      '2018-09-10',
      'Boat sinks on lake',
      'At least [[30 passengers]] drowned when a boat sank on Lake Oru on Sunday.',
    ],
    [
      '2018-09-10',
      'Lake Oru tragedy',
      'More than [[32 passengers]] drowned in the sinking of a boat on Lake Oru on Sunday.',
    ],
  ]),
  conflict('compatible must not fire: nearly is not above', [
    [
      '2023-10-30',
      'Storm cuts power',
      'Nearly [[300,000 homes]] lost power in Sunday’s storm in Ketland, the grid company said.',
    ],
    [
      '2023-10-30',
      'Ketland in the dark',
      'Sunday’s storm in Ketland cut power to [[412,000 homes]], the energy ministry said.',
    ],
  ]),
  // ---- denial
  disputed('disputed: a toll and a flat denial', [
    [
      '2020-03-16',
      'Shelling of Ardan',
      'Government shelling killed [[18 civilians]] in Ardan on Sunday, rescuers said.',
    ],
    [
      '2020-03-16',
      'Army on Ardan',
      'The army denied that its shelling had killed [[18 civilians]] in Ardan on Sunday.',
    ],
  ]),
  disputed('disputed: it dismissed a claim', [
    ['2022-01-31', 'Hack at bank', 'Hackers stole [[$90 million]] from Lanza Bank, a security firm said.'],
    [
      '2022-01-31',
      'Lanza Bank speaks',
      'Lanza Bank dismissed claims that hackers had stolen [[$90 million]] from it.',
    ],
  ]),
  disputed('disputed: called false', [
    [
      '2024-10-21',
      'Opposition: votes thrown away',
      'Officials destroyed [[7,300 ballots]] in Eskar on Sunday, the opposition said.',
    ],
    [
      '2024-10-21',
      'Commission answers',
      'The commission called reports that officials had destroyed [[7,300 ballots]] in Eskar false.',
    ],
  ]),
  disputed('disputed: a plain not', [
    [
      '2023-08-14',
      'Layoffs at Novalux',
      'Novalux will lay off [[640 workers]] in Hollin, the union said on Sunday.',
    ],
    [
      '2023-08-14',
      'Novalux statement',
      'Novalux will not lay off [[640 workers]] in Hollin, the company said.',
    ],
  ]),
  disputed('disputed: refuted in the passive', [
    [
      '2019-04-01',
      'Hostages',
      'Militants abducted [[33 students]] from a school in Oweri on Saturday, parents said.',
    ],
    [
      '2019-04-01',
      'Governor on school raid',
      'The governor denied that [[33 students]] had been abducted from a school in Oweri on Saturday.',
    ],
  ]),
  agree('disputed must not fire: a spokesman did not deny it', [
    [
      '2020-03-16',
      'Shelling of Ardan',
      'Government shelling killed [[18 civilians]] in Ardan on Sunday, rescuers said.',
    ],
    [
      '2020-03-16',
      'Army on Ardan',
      'An army spokesman did not deny that shelling had killed [[18 civilians]] in Ardan on Sunday.',
    ],
  ]),
  // ---- not the same quantity
  single('single: the killed are not the injured', [
    [
      '2022-06-27',
      'Stand collapses',
      'A stand collapsed at the Tuluva bullring on Sunday, killing [[four people]].',
    ],
    [
      '2022-06-27',
      'Bullring horror',
      'The collapse of a stand at the Tuluva bullring on Sunday injured 322 people.',
    ],
  ]),
  single('single: a change is not a level', [
    [
      '2023-01-09',
      'Rents climb',
      'Rents in Port Ellis rose by [[7 percent]] last year, the statistics office said.',
    ],
    [
      '2023-01-09',
      'Homes stand empty',
      'Some 12 percent of homes in Port Ellis stood empty last year, the statistics office said.',
    ],
  ]),
  single('single: an earlier disaster told as background', [
    [
      '2021-05-24',
      'Cable car falls',
      'A cable car fell at Monte Perla on Sunday, killing 14 people. In 1998 a similar fall in Val Cerna killed [[20 people]].',
    ],
    ['2021-05-24', 'Inquiry into cable car', 'Sunday’s fall of a cable car at Monte Perla killed 14 people.'],
  ]),
  single('single: two companies of one report', [
    [
      '2024-03-18',
      'Carmakers cut',
      'Albion Cars will cut [[900 jobs]] in Wexley, the company said on Sunday.',
    ],
    [
      '2024-03-18',
      'Suppliers feel the pain',
      'The parts maker Torvik will cut 2,150 jobs in Lindau, it said on Sunday.',
    ],
  ]),
  single('single: shots fired are not people', [
    ['2020-10-05', 'Shots at mall', 'A gunman fired [[47 shots]] at the Regent mall on Sunday, police said.'],
    ['2020-10-05', 'Mall gunman held', 'A gunman wounded six shoppers at the Regent mall on Sunday.'],
  ]),
];
