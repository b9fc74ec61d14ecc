import { checkSpeakers, type Case } from './check-speakers.js';

const CASES: readonly Case[] = [
  {
    rule: 'front matter calls the text a statement',
    text: ['The Harn Pilots’ Front mourns 34 pilots.', 'Our delegates saw 17 of them.'],
    speakers: [
      ['34 pilots', 'Harn Pilots’ Front'],
      ['17 of', 'Harn Pilots’ Front'],
    ],
    more: {
      publisher: 'Harn Pilots’ Front (HPF)',
      source:
        '---\ntitle: "34 lives"\ntype: media statement\n---\n\nThe Harn Pilots’ Front mourns 34 pilots.',
    },
  },
  {
    rule: 'front matter that calls it news does not',
    text: ['The Harn Pilots’ Front mourns 34 pilots.'],
    speakers: [['34 pilots', null]],
    more: {
      publisher: 'Harn Pilots’ Front',
      source: '---\ntitle: "34 lives"\ntype: news\n---\n\nThe Harn Pilots’ Front mourns 34 pilots.',
    },
  },
  {
    rule: 'a release without front matter: the name under its first line comes again below',
    text: [
      'PRESS RELEASE',
      'Brewers of Harn (BOH)',
      'Lissen, 4 May 2026',
      'Brewers of Harn has asked for 30 days of talks.',
    ],
    speakers: [['30 days', 'Brewers of Harn']],
  },
  {
    rule: 'a line under it that the text does not say again is a headline',
    text: [
      'PRESS RELEASE',
      'Storm Hits Harn Fishermen',
      'Lissen, 4 May 2026',
      'Nineteen boats are being sought.',
    ],
    speakers: [['Nineteen boats', null]],
  },
  {
    rule: 'a name, a dash and what it puts out',
    text: ['Harn Rescue - statement', '5 May 2026', 'Nineteen boats are being sought. Harn Rescue has two.'],
    speakers: [['Nineteen boats', 'Harn Rescue']],
  },
  {
    rule: 'a headline about a statement is none',
    text: ['Mayor retires: full statement', '5 May 2026', 'Nineteen boats are being sought.'],
    speakers: [['Nineteen boats', null]],
  },
  {
    rule: 'the last lines of a release name those who issued it',
    text: ['Kaltworks has closed 12 kilns.', 'Media contact: 0555 0190'],
    speakers: [['12 kilns', 'Kaltworks']],
    more: { publisher: 'Kaltworks' },
  },
  {
    rule: 'without them, a maker’s page may be anybody’s',
    text: ['Kaltworks has closed 12 kilns.', 'It opened in 1950.'],
    speakers: [['12 kilns', null]],
    more: { publisher: 'Kaltworks' },
  },
  {
    rule: 'a letter is whose name stands under it',
    text: [
      'Team,',
      'Today I share hard news: we at Kaltworks are closing 12 kilns.',
      '“I was wrong about 40 things,” I told the board. Our kilns are old.',
      'Ines',
    ],
    speakers: [
      ['12 kilns', 'Ines Caldeira'],
      ['40 things', 'Ines Caldeira'],
    ],
    more: { publisher: 'Kaltworks Company', byline: 'Ines Caldeira, Chief Executive' },
  },
  {
    rule: 'a page of the house’s that somebody has written is the house’s',
    text: ['We at Kaltworks are closing 12 kilns.', 'Our kilns are old.'],
    speakers: [['12 kilns', 'Kaltworks Company']],
    more: { publisher: 'Kaltworks Company', byline: 'Ines Caldeira' },
  },
  {
    rule: 'a column in a paper is not its writer’s letter',
    text: ['Dear reader,', 'I have news: Kaltworks is closing 12 kilns.', 'Ines'],
    speakers: [['12 kilns', null]],
    more: { publisher: 'The Harn Gazette', byline: 'Ines Caldeira' },
  },
  {
    rule: 'our people are the house; our partners, and a named one of ours, are not',
    text: [
      'We are the Harn Relief Fund.',
      'Our survey team has counted 46 roofs.',
      'Our partner organisation has counted 18 wells.',
      'Our director, Dario Orsini, said 12 nurses had come.',
    ],
    speakers: [
      ['46 roofs', 'Harn Relief Fund'],
      ['18 wells', 'partner organisation'],
      ['12 nurses', 'Dario Orsini'],
    ],
    more: { publisher: 'Harn Relief Fund' },
  },
];

checkSpeakers(CASES);
