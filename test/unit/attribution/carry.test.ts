import { checkSpeakers, type Case } from './check-speakers.js';

/** Sentences without a source that go on with what the one before reports. */
const CASES: readonly Case[] = [
  {
    rule: 'a number whose noun stands in the sentence before',
    text: [
      'Forty-eight people were brought out, Transport Minister Dario Orsini told reporters. Thirty-nine were taken to hospital, 11 of them in a coma.',
      'The interior ministry says 61 were hurt. Six are still in hospital.',
      'Some 4,120 cases are known, the health bureau said. Four in five of the sick were children.',
    ],
    speakers: [
      ['Thirty-nine', 'Dario Orsini'],
      ['11 of', 'Dario Orsini'],
      ['Six', 'the interior ministry'],
      ['Four in five', 'the health bureau'],
    ],
  },
  {
    rule: 'a number with a noun of its own, or in another paragraph, is the paper’s',
    text: [
      'Police said 34 people had been held. Three roads were shut.',
      'Police said 35 people had been held.',
      'Twelve were freed.',
      'Police said 36 people had been held. In 2009 nine were held.',
    ],
    speakers: [
      ['Three', null],
      ['Twelve', null],
      ['nine', null],
    ],
  },
  {
    rule: 'what follows somebody’s words between marks is the paper’s',
    text: ['“We drank from the river,” the headman, Dario Orsini, said. Fourteen were dead.'],
    speakers: [['Fourteen', null]],
  },
  {
    rule: 'what the speaker had, in the same breath',
    text: [
      'Sales rose 9 per cent, the company said. It had 612 million users.',
      'The dam is safe, the mayor said. It had 18 gates.',
      'Sales rose 8 per cent, the company said. It was founded 31 years ago.',
    ],
    speakers: [
      ['612 million', 'the company'],
      ['18 gates', null],
      ['31 years', null],
    ],
  },
  {
    rule: 'what the speaker has done, in the same breath',
    text: [
      'The tunnel is shut, the ministry said. It has suspended 3 engineers.',
      'Police said the square was calm. They also seized 14 knives.',
      'The tunnel is open, the harbour board said. It has 5 cranes.',
      'Firefighters said the smoke was gone. They left 2 pumps behind.',
    ],
    speakers: [
      ['3 engineers', 'the ministry'],
      ['14 knives', 'police'],
      ['5 cranes', null],
      ['2 pumps', null],
    ],
  },
  {
    rule: 'a text named last is the source of its own sentence',
    text: [
      'Families say 40 letters were sent. A third of the bolts were loose, a safety report found just four months ago.',
    ],
    speakers: [['A third', 'a safety report']],
  },
  {
    rule: 'but people find things',
    text: ['The bolts were in 12 crates, divers found.'],
    speakers: [['12 crates', null]],
  },
];

checkSpeakers(CASES);
