import type { Passage } from './passages.js';

/** Constructions that reporters use less often: relays, speech over paragraphs, odd marks, words that nobody said. */
export const HARD_PASSAGES: readonly Passage[] = [
  // Relayed speech
  {
    name: 'a relay of three: the owner is the innermost',
    text: [
      'Spokesman Aldo Renzi said President Vera Lund had told Prime Minister Tom Hale that “the treaty is dead.”',
    ],
    quotes: [['the treaty is dead.', 'fragment', 'Vera Lund', 'told', 'Tom Hale']],
  },
  {
    name: 'relayed in the middle of the sentence',
    text: [
      'Lund told Hale, her spokesman Aldo Renzi said, that “the treaty is dead.” Vera Lund leaves on Friday.',
    ],
    quotes: [['the treaty is dead.', 'fragment', 'Vera Lund', 'told', 'Hale']],
  },
  {
    name: 'a lawyer for somebody says what the client said',
    text: ['Her lawyer, Nils Bergman, said Ms Aziz had described the cell as “a cupboard with a drain”.'],
    quotes: [['a cupboard with a drain', 'fragment', 'Aziz', 'described']],
  },
  {
    name: 'the minister, quoting the report',
    text: [
      '“Eleven of the pumps were dry,” Water Minister Lea Osei told parliament, quoting the auditor’s report.',
    ],
    quotes: [['Eleven of the pumps were dry,', 'direct', 'Lea Osei', 'told', 'parliament']],
  },
  {
    name: 'citing figures that a charity has collected',
    text: [
      'Citing figures that Bread First has collected, Bishop Owen Rees said 40 percent of children in the valley “go to bed hungry”.',
    ],
    quotes: [['go to bed hungry', 'fragment', 'Bishop Owen Rees', 'said']],
    speakers: [['40 percent of children', 'Bread First']],
  },
  {
    name: 'the paper quoted, the figure is the official’s',
    text: ['The Morning Tide quoted a port official as saying 14 containers were missing.'],
    quotes: [],
    speakers: [['14 containers', 'a port official']],
  },
  // Sources over several sentences
  {
    name: 'by his account, a sentence later',
    text: [
      'Omar Haddad, who runs the ambulance station, gave his count on Monday. In four days, by his account, the district had seen 61 deaths.',
    ],
    quotes: [],
    speakers: [['61 deaths', 'Omar Haddad']],
  },
  {
    name: 'they, two senators named before',
    text: [
      'The plan drew scorn from Sen. Paul Ridley of Oregon and Sen. Grace Holm of Utah. “It is a bridge to nowhere,” they said in a statement.',
    ],
    quotes: [['It is a bridge to nowhere,', 'direct', 'Paul Ridley and Grace Holm', 'said']],
  },
  {
    name: 'the chief of an agency by what he is called',
    text: [
      'Jonas Feld, the IMO secretary-general, boarded the tanker on Sunday.',
      'Crews had worked for nine days without a break.',
      '“This ship should not be afloat,” the IMO chief said.',
    ],
    quotes: [['This ship should not be afloat,', 'direct', 'Jonas Feld', 'said']],
  },
  {
    name: 'a clause between two reports of one speaker',
    text: [
      'The coast guard said three boats had sunk. Nine people were pulled out, and the coast guard said it was still looking for two.',
    ],
    quotes: [],
    speakers: [['Nine people were pulled out', 'the coast guard']],
  },
  {
    name: 'one verb for two counts',
    text: ['The army put the dead at 12, and the hospital at 31.'],
    quotes: [],
    speakers: [
      ['the dead at 12', 'the army'],
      ['31', 'the hospital'],
    ],
  },
  // Speech over several paragraphs
  {
    name: 'three paragraphs, the marks closed on the last alone',
    text: [
      '“The water came up to the third step,” said innkeeper Berta Klein. “I have seen that before.',
      '“Then it came to the sixth.',
      '“At the ninth I took the dog and left.”',
    ],
    quotes: [
      ['The water came up to the third step,', 'direct', 'Berta Klein', 'said'],
      ['I have seen that before.', 'direct', 'Berta Klein'],
      ['Then it came to the sixth.', 'direct', 'Berta Klein'],
      ['At the ninth I took the dog and left.', 'direct', 'Berta Klein'],
    ],
  },
  {
    name: 'speech goes on after a heading',
    text: [
      '“I signed nothing,” said broker Hal Winters.',
      '## The letter',
      '“And I would not have signed it had they asked.”',
    ],
    quotes: [
      ['I signed nothing,', 'direct', 'Hal Winters', 'said'],
      ['And I would not have signed it had they asked.', 'direct', 'Hal Winters'],
    ],
  },
  {
    name: 'a new speaker after a bare quote is not the last one',
    text: [
      '“We were lucky,” said pilot Ines Duarte.',
      'Passenger Rolf Amsel saw it otherwise. “Luck had nothing to do with it.”',
    ],
    quotes: [
      ['We were lucky,', 'direct', 'Ines Duarte', 'said'],
      ['Luck had nothing to do with it.', 'direct', 'Rolf Amsel'],
    ],
  },
  // Block and pull quotes
  {
    name: 'a block quote announced by its writer',
    text: [
      'In her resignation letter, Judge Hanna Voss wrote:',
      '> I can no longer serve a court that does not sit.',
    ],
    quotes: [['I can no longer serve a court that does not sit.', 'direct', 'Judge Hanna Voss', 'wrote']],
  },
  {
    name: 'a block quote with its name below',
    text: [
      'The harbour reopened at noon.',
      '> “Nobody warned the night shift,”',
      'Crane driver Moses Adeyinka',
      'Ships were queuing by dusk.',
    ],
    quotes: [['Nobody warned the night shift,', 'direct', 'Moses Adeyinka']],
  },
  {
    name: 'a pull quote repeats speech of the text',
    text: [
      '> “We were told to go home and wait.”',
      'Staff heard the news by text message.',
      '“We were told to go home and wait,” said packer Ola Brandt.',
    ],
    quotes: [
      ['We were told to go home and wait.', 'direct', 'Ola Brandt', null],
      ['We were told to go home and wait,', 'direct', 'Ola Brandt', 'said'],
    ],
  },
  // Marks
  {
    name: 'single marks inside double ones, a question inside',
    text: ['“She asked me, ‘Where is the key?’ and I had no answer,” caretaker Piet Vos said.'],
    quotes: [['She asked me, ‘Where is the key?’ and I had no answer,', 'direct', 'Piet Vos', 'said']],
  },
  {
    name: 'double marks inside single ones',
    text: ['\'He calls it "the big one" and then he laughs,\' said Dr Mina Farrow.'],
    quotes: [['He calls it "the big one" and then he laughs,', 'direct', 'Dr Mina Farrow', 'said']],
  },
  {
    name: 'an apostrophe of a plural inside single marks',
    text: ["'The farmers' market is finished,' stallholder Jim Oates said."],
    quotes: [["The farmers' market is finished,", 'direct', 'Jim Oates', 'said']],
  },
  {
    name: 'low marks and high ones',
    text: [
      '„Die Brücke hält“, sagte Jonas Kehr, Sprecher der Stadt. “It will hold,” he repeated in English.',
    ],
    quotes: [
      ['Die Brücke hält', 'direct', 'Jonas Kehr', 'sagte'],
      ['It will hold,', 'direct', 'Jonas Kehr', 'repeated'],
    ],
  },
  {
    name: 'guillemets inside a sentence',
    text: ['Prosecutor Lucie Moreau called the scheme « a machine for losing money ».'],
    quotes: [['a machine for losing money', 'fragment', 'Lucie Moreau', 'called']],
  },
  {
    name: 'a mark that closes nothing',
    text: ['The roof, 6" of slate, fell in. “It fell like paper,” roofer Ken Dyer said.'],
    quotes: [['It fell like paper,', 'direct', 'Ken Dyer', 'said']],
  },
  {
    name: 'a lost closing mark does not swallow the next speaker',
    text: [
      '“The pump failed twice, engineer Sue Park said. The second time it burned.',
      'Her manager, Dov Stern, disagreed. “It failed once,” he said.',
    ],
    quotes: [
      ['The pump failed twice,', 'direct', 'Sue Park', 'said'],
      ['It failed once,', 'direct', 'Dov Stern', 'said'],
    ],
  },
  // Cues of all kinds
  {
    name: 'an inverted cue with a long description',
    text: ['“The dam is sound,” insisted the province’s chief engineer for hydraulic works, Ramón Ibáñez.'],
    quotes: [['The dam is sound,', 'direct', 'Ramón Ibáñez', 'insisted']],
  },
  {
    name: 'a cue with a particle',
    text: ['“That is not what the map shows,” Councillor Bea Lynch shot back.'],
    quotes: [['That is not what the map shows,', 'direct', 'Bea Lynch', 'shot back']],
  },
  {
    name: 'described by a verb that is no verb of saying',
    text: ['Goalkeeper Ana Silva shook her head. “We gave it away.”'],
    quotes: [['We gave it away.', 'direct', 'Ana Silva']],
  },
  {
    name: 'an answer after the question',
    text: ['Asked whether the bank would survive, chairman Noel Price replied: “Ask me on Monday.”'],
    quotes: [['Ask me on Monday.', 'direct', 'Noel Price', 'replied']],
  },
  {
    name: 'speaking to an agency by telephone',
    text: ['Speaking to AFP by telephone, Mayor Idris Toure said the market was “gone”.'],
    quotes: [['gone', 'fragment', 'Idris Toure', 'said']],
  },
  {
    name: 'after an adverbial clause',
    text: ['As the vote was counted, Governor Rita Sandoval told supporters, “We are not done.”'],
    quotes: [['We are not done.', 'direct', 'Rita Sandoval', 'told', 'supporters']],
  },
  // Media
  {
    name: 'a tweet',
    text: ['“Stay off the bridges,” the mayor, Lotte Baum, tweeted at 6am.'],
    quotes: [['Stay off the bridges,', 'direct', 'Lotte Baum', 'tweeted']],
  },
  {
    name: 'wrote on a network',
    text: ['“No one is above the tide,” Senator Carl Boone wrote on X.'],
    quotes: [['No one is above the tide,', 'direct', 'Carl Boone', 'wrote']],
  },
  {
    name: 'a post reads',
    text: ['“We are closed until the road is,” read a post on the bakery’s page.'],
    quotes: [['We are closed until the road is,', 'direct', 'a post', 'read']],
  },
  {
    name: 'a statement says',
    text: ['“The vessel was seaworthy,” a statement from owner Delmar Lines said.'],
    quotes: [['The vessel was seaworthy,', 'direct', 'Delmar Lines', 'said']],
  },
  {
    name: 'a letter seen by the paper, with its writer',
    text: [
      'In a letter seen by this newspaper, Finance Director Una Walsh warned the board that the fund was “weeks from empty”.',
    ],
    quotes: [['weeks from empty', 'fragment', 'Una Walsh', 'warned', 'the board']],
  },
  // Who it was
  {
    name: 'an anonymous role with a reason',
    text: ['“They had maps,” said a border guard who asked not to be named because he feared for his job.'],
    quotes: [['They had maps,', 'direct', 'a border guard', 'said']],
  },
  {
    name: 'two officials, on condition',
    text: [
      'Two Western officials, speaking on condition of anonymity, said the convoy had been “shadowed for days”.',
    ],
    quotes: [['shadowed for days', 'fragment', 'two Western officials', 'said']],
  },
  {
    name: 'an organisation with its acronym',
    text: [
      'The Alpine Rescue Federation (ARF) closed the pass on Tuesday.',
      '“Nobody goes up until the wind drops,” the ARF said.',
    ],
    quotes: [['Nobody goes up until the wind drops,', 'direct', 'Alpine Rescue Federation (ARF)', 'said']],
  },
  {
    name: 'she, a woman named further up, not the man between',
    text: [
      'Surgeon Marta Oliveira has worked there for ten years. Her driver, Tomás, waits outside.',
      '“I have stopped counting,” she said.',
    ],
    quotes: [['I have stopped counting,', 'direct', 'Marta Oliveira', 'said']],
  },
  {
    name: 'surname before the full name',
    text: ['“It was empty,” Haugen said of the safe. Police inspector Kari Haugen opened it on Friday.'],
    quotes: [['It was empty,', 'direct', 'Kari Haugen', 'said']],
  },
  {
    name: 'a widow of somebody named is herself',
    text: ['“He never came down,” said the widow of miner Jiri Novak.'],
    quotes: [['He never came down,', 'direct', 'the widow of miner Jiri Novak', 'said']],
  },
  {
    name: 'an apposition with its own verb',
    text: ['Leo Grant, who has fished the bay since 1971, said the cod were “smaller than my hand”.'],
    quotes: [['smaller than my hand', 'fragment', 'Leo Grant', 'said']],
  },
  {
    name: 'nothing: a proverb',
    text: ['As the saying goes, “measure twice, cut once.” It was raining.'],
    quotes: [],
  },
  // Split speech
  {
    name: 'split round a pronoun and a hearer',
    text: ['Clerk Ivy Dunn stood up. “If you sign this,” she told him, “you will be out by May.”'],
    quotes: [
      ['If you sign this,', 'direct', 'Ivy Dunn', 'told', 'him'],
      ['you will be out by May.', 'direct', 'Ivy Dunn', 'told', 'him'],
    ],
  },
  {
    name: 'two fragments in one sentence',
    text: ['Coach Dario Melis said the pitch was “a swamp” and the referee “a tourist”.'],
    quotes: [
      ['a swamp', 'fragment', 'Dario Melis', 'said'],
      ['a tourist', 'fragment', 'Dario Melis', 'said'],
    ],
  },
  {
    name: 'fragments of two speakers in one sentence',
    text: ['Labour called the budget “a con”, while the Treasury spoke of “hard choices”.'],
    quotes: [
      ['a con', 'fragment', 'Labour', 'called'],
      ['hard choices', 'fragment', 'Treasury', 'spoke'],
    ],
  },
  // Headlines
  {
    name: 'a headline from a hearing: who said it there, it does not tell',
    text: [
      '# Harbour wall ‘held by luck’, inquiry hears',
      'The wall was held by luck, an inquiry has heard.',
    ],
    quotes: [['held by luck', 'fragment', null]],
  },
  {
    name: 'a headline whose quote the text attributes',
    text: ['# ‘I would do it again’', '“I would do it again,” whistleblower Ada Frost said on Thursday.'],
    quotes: [
      ['I would do it again', 'fragment', 'Ada Frost', null],
      ['I would do it again,', 'direct', 'Ada Frost', 'said'],
    ],
  },
  // Nothing to be found
  {
    name: 'nothing: a title of a work',
    text: ['Her second novel, “The Salt Road”, won the prize.'],
    quotes: [],
  },
  {
    name: 'nothing: a nickname in the name',
    text: ['Eddie “The Ferret” Malone was arrested in Lisbon.'],
    quotes: [],
  },
  {
    name: 'nothing: so-called',
    text: ['The so-called “ghost fleet” has grown again.'],
    quotes: [],
  },
  {
    name: 'nothing: irony',
    text: ['The “luxury” flats have no lift and one window.'],
    quotes: [],
  },
  {
    name: 'nothing: a term explained',
    text: ['Engineers inject water under pressure, a method known as “fracking”.'],
    quotes: [],
  },
  {
    name: 'nothing: a word as a word',
    text: ['The word “crisis” appears 40 times in the report.'],
    quotes: [],
  },
  {
    name: 'nothing: songs on a list',
    text: ['The choir sang “Silent Night” and “O Holy Night” by candlelight.'],
    quotes: [],
  },
  {
    name: 'nothing: a ship and a film',
    text: ['The freighter “Aurora Star” was built in 1998, the year of “Titanic”.'],
    quotes: [],
  },
  {
    name: 'nothing: apostrophes alone',
    text: ["The workers' union's offices weren't open in the '90s, and rock 'n' roll wasn't played."],
    quotes: [],
  },
  {
    name: 'nothing: inches and feet',
    text: ['The door was 6\'2" high and 30" wide.'],
    quotes: [],
  },
  {
    name: 'nothing: an operation named',
    text: ['Police opened “Operation Lantern” in March.'],
    quotes: [],
  },
  {
    name: 'nothing: a category in marks',
    text: ['The lake’s ecological state was rated “poor” last year.'],
    quotes: [],
  },
];
