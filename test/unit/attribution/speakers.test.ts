import { checkSpeakers, type Case } from './check-speakers.js';

const CASES: readonly Case[] = [
  {
    rule: 'an hour after the verb of saying governs nothing',
    text: ['Orsini had 51.2% of the vote, the returning board said at 9:45 p.m., a lead of some 4,000.'],
    speakers: [
      ['51.2%', 'the returning board'],
      ['4,000', 'the returning board'],
    ],
  },
  {
    rule: 'but a number that is no hour is what is said',
    text: ['The returning board put turnout at 61 per cent, the highest so far.'],
    speakers: [['61 per cent', 'the returning board']],
  },
  {
    rule: 'what is put at a number may stand anywhere',
    text: [
      'Police put the number of people at Saturday’s housing rally in Lenhart at 14,000.',
      'The union put the crowd in Harbour Square at 31,000.',
      'The council put the cost of the repairs in the harbour district at £4m.',
    ],
    speakers: [
      ['14,000', 'police'],
      ['31,000', 'the union'],
      ['£4m', 'the council'],
    ],
  },
  {
    rule: 'a particle between two names is part of the name',
    text: ['The plant’s owner, Companhia Minas do Vale, said its pumps had run for 14 hours.'],
    speakers: [['14 hours', 'Companhia Minas do Vale']],
  },
  {
    rule: 'asking for anonymity is no report',
    text: [
      'A clerk at the registry, who asked not to be named, said 212 files were gone.',
      'A second clerk who asked not to be identified said that 340 were missing.',
    ],
    speakers: [
      ['212', 'a clerk at the registry'],
      ['340', 'a second clerk'],
    ],
  },
  {
    rule: 'a relative clause with “that” belongs to its noun',
    text: ['The cooperative that owns the silo insists that it held 900 tonnes.'],
    speakers: [['900 tonnes', 'the cooperative']],
  },
  {
    rule: '“that” after a hearer opens a clause',
    text: ['The mayor told the council that divers from the port said 40 piles were rotten.'],
    speakers: [['40 piles', 'divers from the port']],
  },
  {
    rule: 'a woman called by her name',
    text: [
      'At the gate a woman called Ludmila Hronska had waited since dawn.',
      '“They gave me three numbers,” she said.',
    ],
    speakers: [['three numbers', 'Ludmila Hronska']],
  },
  {
    rule: 'a survey inside what somebody says is that somebody’s',
    text: [
      'The first survey counted 312 houses without roofs, deputy mayor Ines Caldeira said.',
      'A recheck has confirmed that Orsini won by 904 votes, the returning board said on Friday.',
    ],
    speakers: [
      ['312 houses', 'Ines Caldeira'],
      ['904 votes', 'the returning board'],
    ],
  },
  {
    rule: 'but a body inside it keeps its own',
    text: ['The hospital has counted 31 dead, the ministry said.'],
    speakers: [['31 dead', 'the hospital']],
  },
  {
    rule: 'those counted are not those who speak next',
    text: [
      'Nurses at the two clinics that took in the wounded gave a larger figure.',
      'Between them, they said, they had treated 87 people.',
    ],
    speakers: [['87 people', 'nurses at the two clinics']],
  },
  {
    rule: 'a second word for the person just met',
    text: [
      'Ludmila Hronska, 61, held on for three hours.',
      '“I counted 14 lorries,” said the former dinner lady.',
      'Dario Orsini arrived.',
      '“I closed 12 plants,” the former minister said.',
      '“I drove 30 miles,” a retired plumber said.',
      '“I walked 40 miles,” the retired plumber said.',
    ],
    speakers: [
      ['14 lorries', 'Ludmila Hronska'],
      ['12 plants', 'the former minister'],
      ['30 miles', 'a retired plumber'],
      ['40 miles', 'the retired plumber'],
    ],
  },
  {
    rule: 'the paper’s own reporter is no source, and no “he”',
    text: [
      'Dario Orsini lost.',
      'Our reporter counts 350 at the gate.',
      '“There are 40 lawyers in here,” he has just told reporters.',
    ],
    speakers: [
      ['350', null],
      ['40 lawyers', 'Dario Orsini'],
    ],
  },
  {
    rule: 'an abstract noun that opens a sentence is nobody',
    text: [
      'Dario Orsini spoke last.',
      'Turnout has been put at 68 per cent.',
      '“We have 40 lawyers,” he said.',
    ],
    speakers: [['40 lawyers', 'Dario Orsini']],
  },
  {
    rule: 'a source between commas in a lead-in ends at its comma',
    text: [
      'In Lower Harn, which the party had said cast more ballots than it has voters, turnout was 81 per cent.',
    ],
    speakers: [['81 per cent', null]],
  },
  {
    rule: 'a count between commas leaves what “and” adds alone',
    text: ['The war has killed 4,700 people, by the monitor’s count, and driven 21,000 abroad.'],
    speakers: [
      ['4,700', 'the monitor'],
      ['21,000', null],
    ],
  },
  {
    rule: 'the figure that somebody published',
    text: ['The figure of 12,400 hectares published by the satellite service counts the islands too.'],
    speakers: [['12,400 hectares', 'the satellite service']],
  },
  {
    rule: 'people find words as texts do, and things without saying so',
    text: [
      'Foreign observers, 82 of them from four countries, found “no sign of anything that changed 100 votes”.',
      'Divers found 14 crates.',
    ],
    speakers: [
      ['changed 100 votes', 'Foreign observers'],
      ['14 crates', null],
    ],
  },
  {
    rule: 'a headline drops the auxiliary: nobody declares here',
    text: ['# Orsini declared winner by 904 votes', 'Dario Orsini will govern.'],
    speakers: [['904 votes', null]],
  },
  {
    rule: 'deaths claimed by a thing are said by nobody',
    text: ['The Kestrel Line ferry went down in 2013, claiming 120 lives.'],
    speakers: [['120 lives', null]],
  },
  {
    rule: 'a name and a colon before a quotation, in a release',
    text: [
      'Nineteen were carried out of the hall by marshals.',
      'Dario Orsini: “I asked for 904 votes and I want them.”',
      'Director of operations Ines Caldeira: “The wind fell for six hours.”',
    ],
    speakers: [
      ['Nineteen', 'The Harn Party'],
      ['904 votes', 'Dario Orsini'],
      ['six hours', 'Ines Caldeira'],
    ],
    more: { publisher: 'The Harn Party' },
  },
  {
    rule: 'an agency of the state speaks for itself in its update',
    text: [
      '# Harn: flash update',
      'Thirteen bodies have been recovered.',
      'Our teams have spoken to 61 of the 104 survivors.',
    ],
    speakers: [
      ['Thirteen', 'UN disaster agency'],
      ['61 of', 'UN disaster agency'],
    ],
    more: { publisher: 'UN disaster agency', title: 'Harn: flash update' },
  },
  {
    rule: 'a news agency does not, nor a channel with reporters of its own',
    text: ['Thirteen bodies have been recovered.', 'Our reporter saw two.'],
    speakers: [['Thirteen', null]],
    more: { publisher: 'Harn International' },
  },
  {
    rule: 'what leads us to a belief is the house’s, not theirs',
    text: [
      'What survivors say leads us to believe that about 190 people were on board.',
      'Our office has 40 beds.',
    ],
    speakers: [['190 people', 'Harn Relief Office']],
    more: { publisher: 'Harn Relief Office' },
  },
  {
    rule: 'the letterhead of a release names its publisher',
    text: [
      'REPUBLIC OF HARN',
      'MINISTRY OF PORTS AND FISHERIES',
      'Press office, 4 May 2026',
      'Nineteen boats are being sought.',
    ],
    speakers: [['Nineteen boats', 'Ministry of Ports and Fisheries']],
  },
  {
    rule: 'a headline about a ministry is no letterhead',
    text: [
      'Storm Closes Harn Port Authority',
      'By Lena Fisk, 4 May 2026',
      'Nineteen boats are being sought.',
    ],
    speakers: [['Nineteen boats', null]],
  },
  {
    rule: 'whoever owns a figure, a count or a claim gives it',
    text: [
      'The harbour board’s figure is 3,150 crates.',
      'The ministry’s claim of 44 crates is disputed.',
      'The union’s own count was 410 marchers.',
      'The mayor’s estimate was lower: 209 marchers.',
      'On the company’s figures 212 jobs will go.',
      'The hospital’s beds are 17 years old.',
      'The museum’s records fill 88 shelves.',
    ],
    speakers: [
      ['3,150', 'the harbour board'],
      ['44', 'the ministry'],
      ['410', 'the union'],
      ['209', 'the mayor'],
      ['212', 'the company'],
      ['17', null],
      ['88', null],
    ],
  },
  {
    rule: 'to make it a number is to give it',
    text: [
      'Police put the crowd at 9,100; organisers made it 41,000.',
      'The regulator has it at 316.',
      'The weather service’s satellites make it 12,700 hectares.',
      'The crew made it to 12 finals and home in 43 minutes.',
      'The rule made it 5 times as hard.',
    ],
    speakers: [
      ['9,100', 'police'],
      ['41,000', 'organisers'],
      ['316', 'the regulator'],
      ['43', null],
    ],
  },
  {
    rule: 'an institution, a colon and its figure',
    text: ['The crowd. Room: 24,000. Government: 31,600. Federation: 22,918.', 'Doctors: 29.'],
    speakers: [
      ['24,000', null],
      ['31,600', 'Government'],
      ['22,918', 'federation'],
      ['29', null],
    ],
  },
  {
    rule: 'a statement of a body that no word of its name betrays',
    text: [
      'HKF mourns the 34 divers who lost their lives.',
      'The board’s claim of 310 tickets is false; 214 were sold.',
      'Our inquiry shows that 19 gates were open.',
    ],
    speakers: [
      ['34', 'HKF'],
      ['310', 'the board'],
      ['214', 'HKF'],
      ['19', 'HKF'],
    ],
    more: { publisher: 'HKF, media centre', title: 'Statement of the Harn Kayak Federation' },
  },
  {
    rule: 'a paper’s report on a statement is the paper’s',
    text: ['The firm’s statement came after 34 hours.', 'It has 19 gates.'],
    speakers: [['34', null]],
    more: { publisher: 'The Harn Gazette', title: 'Statement on leak leaves Harn puzzled' },
  },
];

checkSpeakers(CASES);
