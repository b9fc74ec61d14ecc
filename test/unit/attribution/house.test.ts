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
  {
    rule: 'bodies may have a paper’s word in their names; what they put out is theirs',
    text: ['The Harn Observer Mission had 450 people there.', 'Turnout was 59 per cent.'],
    speakers: [['59 per cent', 'Harn Observer Mission']],
    more: { publisher: 'Harn Observer Mission', title: 'Preliminary statement' },
  },
  {
    rule: 'a body’s name in capitals with its seat, above what it puts out',
    text: [
      'NORTHERN UNION OF FERRYMEN, CORVANIA',
      'Statement, Monday 4 May 2026',
      'The league has counted 12 rafts. There were 40 passengers on the quay.',
    ],
    speakers: [['40 passengers', 'Northern Union of Ferrymen, Corvania']],
  },
  {
    rule: 'a name without a word for a body, above a text that speaks of its own members and nurses',
    text: [
      'STROKE CIRCLE',
      'What we ask for',
      'Forty of our members have lost their homes. We fear more. Our nurses visit 300 homes a week.',
    ],
    speakers: [
      ['Forty', 'Stroke Circle'],
      ['300 homes', 'Stroke Circle'],
    ],
  },
  {
    rule: 'in a house’s text a survey without an owner is its own',
    text: ['We asked. In a survey of 1,850 members in May, nine in ten told us they slept badly.'],
    speakers: [['nine in ten', 'Harn Union of Tilers']],
    more: { publisher: 'Harn Union of Tilers' },
  },
  {
    rule: 'a publisher that speaks of its own members and nurses',
    text: ['Forty of our members have lost their homes.', 'Our nurses visit 300 homes a week.'],
    speakers: [['300 homes', 'Stroke Circle']],
    more: { publisher: 'Stroke Circle' },
  },
  {
    rule: 'what somebody quoted calls their own does not',
    text: [
      'CROWDED WARDS',
      'What nurses ask for',
      '“Our members are tired and our patients wait,” she said. Some 40 beds are empty.',
    ],
    speakers: [['40 beds', null]],
  },
  {
    rule: 'a page signed by a newsroom or its desk is a paper’s, whatever its name',
    text: ['We at Kaltrada found 40 tyres. Kaltrada asked why.', 'The ferry had 12 rafts.'],
    speakers: [['12 rafts', null]],
    more: { publisher: 'Kaltrada', byline: 'Kaltrada newsroom' },
  },
  {
    rule: 'a wire’s update is no release',
    text: [
      '# UPDATE 2-Kalt bank says records were copied',
      'LISSEN, Nov 10 (Kaltwire) - Some 320,000 records are gone.',
      '(Reporting by Ines Caldeira)',
    ],
    speakers: [['320,000', null]],
    more: { publisher: 'Kaltwire', title: 'UPDATE 2-Kalt bank says records were copied' },
  },
  {
    rule: 'a statement by somebody, and a name before the day',
    text: ['Why we strike', 'Statement by the Harn Dockers’ Federation', 'Wages are down by 14 per cent.'],
    speakers: [['14 per cent', 'Harn Dockers’ Federation']],
  },
  {
    rule: 'the same, where the head calls it an update',
    text: ['Floods: situation update no. 4', 'Harn Relief, 14 March', 'We have reached 3,200 families.'],
    speakers: [['3,200 families', 'Harn Relief']],
  },
  {
    rule: 'what the last lines tell of',
    text: [
      'Velden Kilns closes its works',
      'Velden Kilns today closed 12 kilns. It sold 61,000 pots.',
      'About Velden Kilns: it makes pots.',
    ],
    speakers: [['61,000', 'Velden Kilns']],
  },
  {
    rule: 'a place before a colon publishes nothing',
    text: [
      'Harn Pass: “No water”',
      'Press release',
      'Doctors at Work',
      'Doctors at Work has treated 412 people at Harn Pass.',
    ],
    speakers: [['412', 'Doctors at Work']],
  },
  {
    rule: 'the paper of one side tells what its authority says',
    text: [
      'Our forces took six villages, the General Staff reports.',
      'Enemy losses amount to 130 men. Villagers say 40 cows died.',
    ],
    speakers: [
      ['130 men', 'General Staff'],
      ['40 cows', 'villagers'],
    ],
  },
];

checkSpeakers(CASES);
