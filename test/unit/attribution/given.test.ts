import { checkSpeakers, type Case } from './check-speakers.js';

/** Figures that somebody gives without a verb of saying. */
const CASES: readonly Case[] = [
  {
    rule: 'a list holds what its keeper has counted',
    text: [
      'The government’s list has 29 names.',
      'Ines Caldeira keeps count. Her notebook holds 46 names.',
      'The harbour register shows 111 boats.',
      'The list has grown for 17 days.',
      'The shop has 12 lists.',
    ],
    speakers: [
      ['29', 'the government'],
      ['46', 'Ines Caldeira'],
      ['111', 'the harbour register'],
      ['17', null],
      ['12', null],
    ],
  },
  {
    rule: 'a body has a number and names nothing that it counts',
    text: [
      'The ministry has 23 for the whole country.',
      'The charity has 160 so far.',
      'The ministry has 24 desks.',
      'The bank has 31 for sale.',
    ],
    speakers: [
      ['23', 'the ministry'],
      ['160', 'the charity'],
      ['24', null],
      ['31', null],
    ],
  },
  {
    rule: 'where a figure comes from, and what it stands in',
    text: [
      'The figure of 112 comes from Commissioner Dario Orsini, who had counted the beds.',
      'The number in the blog post is 2,400.',
      'The figure of 310 comes as no surprise.',
      'The number of beds in the ward is 41.',
    ],
    speakers: [
      ['112', 'Dario Orsini'],
      ['2,400', 'the blog post'],
      ['310', null],
      ['41', null],
    ],
  },
  {
    rule: 'the claim of somebody that something is so',
    text: [
      'The claim of the opposition that 40 had been killed was called “a fairy tale” by General Orsini.',
      'The claim of 52 jobs that the plan would bring is old.',
    ],
    speakers: [
      ['40 had been killed', 'the opposition'],
      ['“a fairy tale”', 'General Orsini'],
      ['52', null],
    ],
  },
  {
    rule: 'a claim is its owner’s wherever in the sentence it stands',
    text: ['Asked about the union’s claim of seven letters, she left.'],
    speakers: [['seven letters', 'the union']],
  },
  {
    rule: 'to insist on a number',
    text: [
      'The army insists on five.',
      'The mayor insisted on 12 guards.',
      'She insisted on her rights for 40 years.',
    ],
    speakers: [
      ['five', 'the army'],
      ['12', 'the mayor'],
      ['40', null],
    ],
  },
  {
    rule: 'a figure set against another has a source of its own',
    text: [
      'The union says that 410 will go, against 310 according to the company.',
      'The union says that 420 will go in all, according to the letter.',
    ],
    speakers: [
      ['410', 'the union'],
      ['310', 'the company'],
    ],
  },
  {
    rule: 'whoever signs the article gives what “I” have counted',
    text: ['On Friday I counted 12 new graves.', 'I waited for 40 minutes.'],
    speakers: [
      ['12 new graves', 'Ines Caldeira'],
      ['40 minutes', null],
    ],
    more: { byline: 'Ines Caldeira' },
  },
  {
    rule: 'items under a source',
    text: [
      'The ministry gave these figures:',
      '- Dead: 44. The army says 52.',
      '- Wounded: 31.',
      'It rained for 17 hours.',
      'Highlights of the report:',
      '- Repairs cost $19m.',
      'Police say:',
      '- Two roads are shut.',
    ],
    speakers: [
      ['44', 'the ministry'],
      ['52', 'the army'],
      ['31', 'the ministry'],
      ['17', null],
      ['$19m', 'the report'],
      ['Two roads', 'police'],
    ],
  },
  {
    rule: 'items under anything else are nobody’s',
    text: ['The victims were:', '- Nine boys', 'What to know in the town:', '- Two roads are shut.'],
    speakers: [
      ['Nine boys', null],
      ['Two roads', null],
    ],
  },
  {
    rule: 'a body before the noun of its claim',
    text: [
      'Orsini spoke of 1,100, denying a union claim that 1,900 had come.',
      'The hope that 40 live is old.',
    ],
    speakers: [
      ['1,900', 'union'],
      ['40', null],
    ],
  },
  {
    rule: 'figures published after the clause that they support',
    text: [
      'Burglaries rose by 9 per cent, figures released on Friday by the ministry show.',
      'She won with 52 per cent, in results read out at noon by the returning board.',
    ],
    speakers: [
      ['9 per cent', 'the ministry'],
      ['52 per cent', 'the returning board'],
    ],
  },
  {
    rule: 'what a count is not: what records fill, what is handed over',
    text: [
      'The museum’s records fill 88 shelves.',
      'The council gave the mayor 70 books.',
      'Donors have given 40 per cent of that sum.',
      'The clinic gave the number of sick as 140.',
    ],
    speakers: [
      ['88', null],
      ['70', null],
      ['40', null],
      ['140', 'the clinic'],
    ],
  },
  {
    rule: 'wants, appeals, admissions, and what a permit allows',
    text: [
      'The union wants 8 per cent.',
      'The board appealed on Monday for $215m.',
      'The rebels admit to the loss of six.',
      'The permit allowed 50 tonnes.',
      'The hospital allowed 12 visits.',
    ],
    speakers: [
      ['8 per cent', 'the union'],
      ['215', 'the board'],
      ['six', 'the rebels'],
      ['50 tonnes', 'the permit'],
      ['12 visits', null],
    ],
  },
  {
    rule: 'who has had reports, and who was quoted',
    text: [
      'The council has had reports of broken panes from 420 homes.',
      '“We have fuel for three days,” the owner, Dario Orsini, was quoted as saying by a news site.',
      'The trade is estimated by inspectors to be worth 400 million.',
    ],
    speakers: [
      ['420 homes', 'the council'],
      ['three days', 'Dario Orsini'],
      ['400 million', 'inspectors'],
    ],
  },
  {
    rule: 'capitals throughout name nobody',
    text: ['# KALT ELECTED WITH 52.7 PER CENT', '# MINISTER HITS BACK OVER 40 DEAD', 'He came.'],
    speakers: [
      ['52.7', null],
      ['40', null],
    ],
  },
];

checkSpeakers(CASES);
