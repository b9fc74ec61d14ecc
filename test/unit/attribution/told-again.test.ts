import { checkSpeakers, type Case } from './check-speakers.js';

/** Who is told of again in other words, and what a speaker goes on saying. */
const CASES: readonly Case[] = [
  {
    rule: 'the only person of the last sentences is told of again by what they are',
    text: ['Karel Brierley was walking on the headland. “It took 40 of us,” said the retired bus driver.'],
    speakers: [['“It took', 'Karel Brierley']],
  },
  {
    rule: 'whoever stands for a court or an office need not be the one just named',
    text: ['Karel Brierley stole 40 bicycles. “He had 14 accomplices,” said the court prosecutor.'],
    speakers: [['“He had', 'the court prosecutor']],
  },
  {
    rule: 'words that the text has used already are somebody else’s',
    text: ['A lorry hit Karel Brierley. “I saw 12 cars stop,” said the lorry driver.'],
    speakers: [['“I saw', 'the lorry driver']],
  },
  {
    rule: 'a lead that names nobody is about the one whom the next paragraph names with an age',
    text: ['A terrified mum told how she hung there for 40 minutes.', 'Becky Lomas, 33, was on the wheel.'],
    speakers: [['40 minutes', 'Becky Lomas']],
  },
  {
    rule: 'a lead about somebody else stays as it is',
    text: ['A terrified mum told how she hung there for 40 minutes.', 'The wheel was built in 1988.'],
    speakers: [['40 minutes', 'a terrified mum']],
  },
  {
    rule: 'what stands between two sentences of one speaker is that speaker’s',
    text: [
      'The governor, Paolo Reni, said the lake had risen overnight. Three bridges had gone. He said it would take 10 days to mend the road.',
    ],
    speakers: [['Three', 'Paolo Reni']],
  },
  {
    rule: 'what stands between two sentences of two speakers is nobody’s',
    text: [
      'The governor, Paolo Reni, said the lake had risen overnight. Three bridges are shut. The abbot said it would take 10 days to mend the road.',
    ],
    speakers: [['Three', null]],
  },
  {
    rule: 'those asked in a poll',
    text: [
      'A poll by Ardent found that 57 per cent of residents back the toll. Only 22 per cent said that they would pay more.',
    ],
    speakers: [['22', 'Ardent']],
  },
  {
    rule: 'how often somebody was told is no word of theirs',
    text: ['A neighbour had warned the council about the wall six times, the sister said.'],
    speakers: [['six times', 'the sister']],
  },
  {
    rule: 'a statement of nobody’s is of the body that the sentence is about',
    text: ['The Voltaris Group will replace 400 meters, according to a statement to the stock exchange.'],
    speakers: [['400', 'Voltaris Group']],
  },
  {
    rule: 'who is told of right before a colon speaks behind it',
    text: ['As for the three pools that were shut in 2019, the mayor, Greta Lund, was brief: “Nobody swam.”'],
    speakers: [['“Nobody swam', 'Greta Lund']],
  },
  {
    rule: 'two statements and one source behind them',
    text: ['Only 19 barns can be saved; the other 42 will go, said the treasurer, Lou Banks.'],
    speakers: [
      ['19', 'Lou Banks'],
      ['42', 'Lou Banks'],
    ],
  },
  {
    rule: 'a list under whoever gives the figures',
    text: ['Organisers spoke of 60,000 people; the police, of 11,000.'],
    speakers: [
      ['60,000', 'organisers'],
      ['11,000', 'the police'],
    ],
  },
  {
    rule: 'a clause of saying without that',
    text: ['The gang boasted it had files on 900 people. The auditor added there were 12 more.'],
    speakers: [
      ['900', 'the gang'],
      ['12', 'the auditor'],
    ],
  },
  {
    rule: 'what is given to somebody is no figure told',
    text: ['Nurses gave first aid to 22 passengers.'],
    speakers: [['22', null]],
  },
  {
    rule: 'a name beside a chief is the chief’s, and no single name is that of several people',
    text: [
      'Clinics took in 340 people, according to the health board, whose chief, Omer Tan, asked for blood.',
      'The authors, from the Delta Institute, put the bill at £90m.',
    ],
    speakers: [
      ['340', 'the health board'],
      ['£90m', 'the authors'],
    ],
  },
  {
    rule: 'what is recommended',
    text: ['In his report the inspector, Guy Lomax, recommends closing two wings. He proposed 14 new cells.'],
    speakers: [
      ['two', 'Guy Lomax'],
      ['14', 'Guy Lomax'],
    ],
  },
  {
    rule: 'a poll with a name behind what it found',
    text: ['Support stands at 31 per cent in the latest Ardent poll.', 'He filled in 12 forms in the poll.'],
    speakers: [
      ['31', 'the latest Ardent poll'],
      ['12', null],
    ],
  },
  {
    rule: 'what was just told, reckoned on',
    text: [
      'The heat killed 61 people, health officials said. That toll includes 14 who died at home.',
      'The pass was shut, health officials said. That winter 17 walkers came by.',
    ],
    speakers: [
      ['14', 'health officials'],
      ['17', null],
    ],
  },
];

checkSpeakers(CASES);
