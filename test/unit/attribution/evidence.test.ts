import { checkSpeakers, type Case } from './check-speakers.js';

/** Figures of documents, of those who are right or were heard from, and of plans. */
const CASES: readonly Case[] = [
  {
    rule: 'whoever may be right or believed answers for the figure',
    text: [
      'Forty monks stayed behind, if the abbot is right.',
      'If the weavers’ union is to be believed, 310 looms stand idle.',
      'Take the train at 9 if the weather is right, with 52 others.',
    ],
    speakers: [
      ['Forty', 'the abbot'],
      ['310', 'the weavers’ union'],
      ['52', null],
    ],
  },
  {
    rule: 'what is heard from somebody is theirs',
    text: [
      'We understand from the abbot that 60 monks stayed behind.',
      'We heard from drivers that 12 lorries were turned back.',
      'We heard from 14 choirs. They will sing in May.',
    ],
    speakers: [
      ['60', 'the abbot'],
      ['12', 'drivers'],
      ['14', null],
    ],
  },
  {
    rule: 'records that somebody goes by',
    text: [
      'By the control-room logs, the ambulance took 19 minutes.',
      'On the evidence of the tachograph, the coach had run for 14 hours.',
      'Eleven barns are gone, going by the list that the vicar, Ann Roe, read out.',
      'By the harbour wall, 26 boats were moored.',
    ],
    speakers: [
      ['19', 'the control-room logs'],
      ['14', 'the tachograph'],
      ['Eleven', 'Ann Roe'],
      ['26', null],
    ],
  },
  {
    rule: 'a text in which a number is put',
    text: [
      'Nobody had seen the ledger in which the number of crates was put at 61.',
      'The clerk wrote a letter in which 14 crates were missing a lid.',
    ],
    speakers: [
      ['61', 'the ledger'],
      ['14', null],
    ],
  },
  {
    rule: 'a source in brackets answers for its sentence',
    text: [
      'Some 4,200 pupils are taught in tents (source: school inspectorate).',
      'The spring (source: Melt Creek) feeds 31 ponds.',
    ],
    speakers: [
      ['4,200', 'school inspectorate'],
      ['31', null],
    ],
  },
  {
    rule: 'a plan is whoever’s it is',
    text: [
      'The mayor’s plan to hire 40 gardeners goes to the council today.',
      'The river’s course to the sea is 210 km.',
    ],
    speakers: [
      ['40', 'the mayor'],
      ['210', null],
    ],
  },
  {
    rule: 'a number before a clause in which somebody speaks of it',
    text: [
      'The 1,150 that the union speaks of is half the truth, the abbot said.',
      'The 400 crates of which traders speak have not been seen.',
      'Of the nine looms that the union’s clerk, Ivo Brandt, says were burned, two are on show.',
    ],
    speakers: [
      ['1,150', 'the union'],
      ['400', 'traders'],
      ['nine', 'Ivo Brandt'],
    ],
  },
];

checkSpeakers(CASES);
