import { checkSpeakers, type Case } from './check-speakers.js';

/** Whose words stand between marks. */
const CASES: readonly Case[] = [
  {
    rule: 'somebody quoted by somebody, after the words',
    text: [
      '“All 46 deaths were avoidable,” the minister quoted the bureau’s head, Dr Ines Caldeira, as saying.',
    ],
    speakers: [['46 deaths', 'Dr Ines Caldeira']],
  },
  {
    rule: 'cries from somewhere',
    text: ['There were cries of “shame” from the gallery.', 'There were cries of “never” from 9am.'],
    speakers: [
      ['shame', 'the gallery'],
      ['never', 'the crowd'],
    ],
  },
  {
    rule: 'a headline’s quotation is no hearsay, and is who says it below',
    text: ['# “IT ATE THE HILL” 300 feared buried', '“It ate the hill,” said Dario Orsini, 66.'],
    speakers: [
      ['IT ATE THE HILL', 'Dario Orsini'],
      ['300', null],
    ],
  },
  {
    rule: 'a person introduced with an age is whom the sentence is about',
    text: [
      'Weeping Ines Caldeira, 54, lost her mum Doris in the dark.',
      '“The fan had stopped at 12,” she sobbed.',
    ],
    speakers: [['12', 'Ines Caldeira']],
  },
  {
    rule: 'somebody called by a first name, or met as one of many',
    text: [
      'Dario Orsini resigned.',
      'The best line comes from an engineer called Theo. “I wrote 12 tools,” he told us.',
      'One welder, Ines Caldeira, had flown in. “I built 31 hulls,” she said.',
    ],
    speakers: [
      ['12 tools', 'Theo'],
      ['31 hulls', 'Ines Caldeira'],
    ],
  },
  {
    rule: 'the place of a dateline says nothing',
    text: [
      'TAMIN, Harn, Sept 3 (Harn Wire) - Nine soldiers were killed, the defence ministry said.',
      'Forty shells fell around Tamin, according to Selmia. Towards dawn 12 boats crossed, it said.',
    ],
    speakers: [['12 boats', 'Selmia']],
  },
];

checkSpeakers(CASES);
