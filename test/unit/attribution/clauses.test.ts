import { checkSpeakers, type Case } from './check-speakers.js';

/** Clauses of saying whose subject, verb or reach is hard to tell. */
const CASES: readonly Case[] = [
  {
    rule: 'a mine has owners and managers, and is no pronoun there',
    text: [
      'Nine men were hurt, the mine’s owner said.',
      'They have dug 46 metres, mine manager Dario Orsini says.',
      'A friend of mine said 17 had left.',
    ],
    speakers: [
      ['Nine', 'the mine’s owner'],
      ['46 metres', 'Dario Orsini'],
      ['17', 'a friend of mine'],
    ],
  },
  {
    rule: 'a noun that looks like a verb, behind its owner',
    text: ['“We lost 12 engines,” said the town’s fire chief, Ines Caldeira.'],
    speakers: [['12 engines', 'Ines Caldeira']],
  },
  {
    rule: 'what a pronoun does after the verb of saying is said',
    text: ['A Kaltworks spokeswoman says it received 12 letters.', 'Stewards tell me they counted 640 in.'],
    speakers: [
      ['12 letters', 'a Kaltworks spokeswoman'],
      ['640', 'stewards'],
    ],
  },
  {
    rule: 'a lead-in with a verb in it is no subject',
    text: ['In the smoke 112 sheep escaped, the district vet, Dr Ines Caldeira, told Harn Radio.'],
    speakers: [['112 sheep', 'Dr Ines Caldeira']],
  },
  {
    rule: 'two of those spoken of',
    text: [
      'The whole team of 45 was let go, two of them told the Courier.',
      'Nurses waited outside.',
      'There were 17 beds, three of them said.',
    ],
    speakers: [
      ['team of 45', 'two of them'],
      ['17 beds', 'three of the nurses'],
    ],
  },
  {
    rule: 'what is counted at the end of a list does not speak',
    text: ['The cuts include 640 posts in Leith, Harn, and 310 in Wick, a spokeswoman, Ines Caldeira, said.'],
    speakers: [
      ['640 posts', 'Ines Caldeira'],
      ['310', 'Ines Caldeira'],
    ],
  },
  {
    rule: 'two who speak together still do',
    text: ['Dario Orsini, a baker, and Ines Caldeira, a vet, said 46 had left.'],
    speakers: [['46', 'Dario Orsini and Ines Caldeira']],
  },
  {
    rule: 'a report named by what it is about, by its month, by its author',
    text: [
      'A safety report found that 46 bolts were loose.',
      'The inspector’s report of February found that 52 bolts were loose.',
      'A report by the port inspectorate, which the Courier has seen, says that 61 bolts were loose.',
    ],
    speakers: [
      ['46 bolts', 'a safety report'],
      ['52 bolts', 'the inspector'],
      ['61 bolts', 'the port inspectorate'],
    ],
  },
  {
    rule: 'to report after a plural is a verb',
    text: ['The hospitals report 46 deaths.'],
    speakers: [['46 deaths', 'the hospitals']],
  },
  {
    rule: 'a country records what its institute says it records',
    text: [
      'Spain recorded 940 more deaths than usual, the health institute said.',
      'Spain said on Friday that 310 had left, the institute said.',
    ],
    speakers: [
      ['940', 'the health institute'],
      ['310', 'Spain'],
    ],
  },
  {
    rule: 'to put something out is not to put a number on it',
    text: [
      'Some 130 soldiers with 28 lorries put the blaze out after five hours, Orsini said.',
      'The army put the blaze at 46 hectares.',
    ],
    speakers: [
      ['five hours', 'Orsini'],
      ['46 hectares', 'the army'],
    ],
  },
  {
    rule: 'the number at which somebody puts a thing',
    text: ['They are behind a wall of rock that engineers put at some 80 metres.'],
    speakers: [['80 metres', 'engineers']],
  },
];

checkSpeakers(CASES);
