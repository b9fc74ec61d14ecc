import type { Quote } from '../../../src/model.js';

/** [words, kind, speaker, cue, addressee]; what is left out is not checked, null must be null. */
export type GoldQuote = readonly [
  text: string,
  kind: Quote['kind'],
  speaker?: string | null,
  cue?: string | null,
  addressee?: string | null,
];

export interface Passage {
  readonly name: string;
  /** Paragraphs; "# " opens a headline, "## " a subheading, "> " a block quote. */
  readonly text: readonly string[];
  /** Every direct quote and fragment of the passage, in order. */
  readonly quotes: readonly GoldQuote[];
  /** Indirect speech that must be found; when given, all of it. */
  readonly indirect?: readonly GoldQuote[];
  /** Words of the text, and whom the innermost frame there names. */
  readonly speakers?: readonly (readonly [words: string, speaker: string | null])[];
}

const wire: readonly Passage[] = [
  {
    name: 'speech before its speaker, split round the attribution',
    text: [
      '“The bridge was closed at noon,” said Harbour Commissioner Ruth Adeyemi. “Nobody told the ferries.”',
    ],
    quotes: [
      ['The bridge was closed at noon,', 'direct', 'Ruth Adeyemi', 'said'],
      ['Nobody told the ferries.', 'direct', 'Ruth Adeyemi', null],
    ],
  },
  {
    name: 'a job in apposition between name and verb',
    text: ['Tomas Hribar, a glacier guide, said the ice had moved three metres in a night.'],
    quotes: [],
    indirect: [['the ice had moved three metres in a night', 'indirect', 'Tomas Hribar', 'said']],
  },
  {
    name: 'a relative clause between name and verb',
    text: ['Marta Oyelaran, who lost two goats in the flood, said: “We heard the water before we saw it.”'],
    quotes: [['We heard the water before we saw it.', 'direct', 'Marta Oyelaran', 'said']],
  },
  {
    name: 'office, name in apposition, party and state',
    text: ['U.S. Sen. Dana Whitlock, D-Ore., told reporters that “the levee should have held.”'],
    quotes: [['the levee should have held.', 'fragment', 'Dana Whitlock', 'told', 'reporters']],
  },
  {
    name: 'what others had planned stands between two parts of one speech',
    text: [
      'The town, Ms Abara told Mr Kline, would “leave the water board,” with the reservoir that Dorn and Velle had planned to dig together, “unless the rates come down” by spring.',
    ],
    quotes: [
      ['leave the water board,', 'fragment', 'Abara', 'told', 'Kline'],
      ['unless the rates come down', 'fragment', 'Abara', 'told', 'Kline'],
    ],
  },
  {
    name: 'a pronoun after an introduction',
    text: ['Yasmin Kader runs the clinic at Port Elma.', '“We have one nurse and no fridge,” she said.'],
    quotes: [['We have one nurse and no fridge,', 'direct', 'Yasmin Kader', 'said']],
  },
  {
    name: 'surname after the full name',
    text: [
      'Fire chief Olav Brekke said the blaze was under control.',
      '“It jumped the road twice,” Brekke told NRT radio on Monday.',
    ],
    quotes: [['It jumped the road twice,', 'direct', 'Olav Brekke', 'told', 'NRT radio']],
    indirect: [['the blaze was under control', 'indirect', 'Olav Brekke', 'said']],
  },
  {
    name: 'an institution and its pronoun',
    text: ['The transport ministry said 14 trains were stuck. It added that nobody was hurt.'],
    quotes: [],
    indirect: [
      ['14 trains were stuck', 'indirect', 'the transport ministry', 'said'],
      ['nobody was hurt', 'indirect', 'the transport ministry', 'added'],
    ],
  },
  {
    name: 'the ministry, after it was named in full',
    text: [
      'The Ministry of Fisheries closed the bay on Friday.',
      'Toxins had been found in 40 samples, the ministry said.',
    ],
    quotes: [],
    indirect: [['Toxins had been found in 40 samples', 'indirect', 'Ministry of Fisheries', 'said']],
  },
  {
    name: 'relayed speech keeps its chain',
    text: ['Spokesman Luis Ferrer said Mayor Inés Calvo had told the council the dam was safe.'],
    quotes: [],
    speakers: [
      ['the dam was safe', 'Inés Calvo'],
      ['Mayor Inés Calvo had told', 'Luis Ferrer'],
    ],
  },
  {
    name: 'according to, at the start, with a long source',
    text: [
      'According to a study by the Institute of Marine Science in Bergen, 62 percent of the reef is dead.',
    ],
    quotes: [],
    speakers: [['62 percent', 'Institute of Marine Science']],
  },
  {
    name: 'according to, at the end',
    text: ['Some 3,400 homes have no power, according to the grid operator Voltera.'],
    quotes: [],
    indirect: [['Some 3,400 homes have no power', 'indirect', 'Voltera', 'according to']],
  },
  {
    name: 'according to, in the middle',
    text: ['The storm, according to forecasters, will reach the coast by dawn.'],
    quotes: [],
    speakers: [['by dawn', 'forecasters']],
  },
  {
    name: 'two clauses of one report, then a second report',
    text: ['Police said 12 men were held and four cars seized, and denied that anyone had been beaten.'],
    quotes: [],
    speakers: [
      ['12 men', 'police'],
      ['four cars', 'police'],
      ['anyone had been beaten', 'police'],
    ],
  },
  {
    name: 'two sources joined by a semicolon',
    text: ['The army says 30 rebels died; the rebels say they lost four men.'],
    quotes: [],
    speakers: [
      ['30 rebels', 'the army'],
      ['four men', 'the rebels'],
    ],
  },
  {
    name: 'two sources joined by while',
    text: ['Organisers put the crowd at 80,000, while police counted 22,000.'],
    quotes: [],
    speakers: [
      ['80,000', 'organisers'],
      ['22,000', 'police'],
    ],
  },
  {
    name: 'citing a source behind the source',
    text: ['At least nine miners died, state radio reported, citing the provincial governor.'],
    quotes: [],
    speakers: [['nine miners', 'the provincial governor']],
  },
  {
    name: 'figures compiled by',
    text: [
      'Ombudsman Petra Lind cited figures compiled by the charity Open Door that show 410 evictions since May.',
    ],
    quotes: [],
    speakers: [['410 evictions', 'Open Door']],
  },
  {
    name: 'an owner of a count',
    text: ['In the Red Crescent’s count, 212 families are without shelter.'],
    quotes: [],
    speakers: [['212 families', 'Red Crescent']],
  },
  {
    name: 'it is feared',
    text: ['It is feared that a further 60 people are under the mud.'],
    quotes: [],
    speakers: [['60 people', null]],
  },
  {
    name: 'said to have, inside what somebody says',
    text: ['The coroner said that two guards were believed to have fled.'],
    quotes: [],
    speakers: [['two guards', 'the coroner']],
  },
  {
    name: 'a text that tells',
    text: ['A court filing showed the firm owed $41 million.'],
    quotes: [],
    speakers: [['$41 million', 'a court filing']],
  },
  {
    name: 'told that, without a teller',
    text: ['Staff were told that 300 posts would go.'],
    quotes: [],
    speakers: [['300 posts', null]],
  },
  {
    name: 'refusing to say is no report',
    text: ['The company declined to say how many of the 900 workers would be kept on.'],
    quotes: [],
    indirect: [],
    speakers: [['900 workers', null]],
  },
  {
    name: 'nouns that look like cues',
    text: ['The report on claims of torture adds 14 names to the count. State records list two.'],
    quotes: [],
    indirect: [],
  },
  {
    name: 'two speakers at once',
    text: [
      'Sens. Amy Holt and Curtis Vane said in a joint letter: “This is a mistake the country cannot afford.”',
    ],
    quotes: [['This is a mistake the country cannot afford.', 'direct', 'Amy Holt and Curtis Vane', 'said']],
  },
  {
    name: 'anonymous official',
    text: ['“They left before dawn,” a Western diplomat in the capital said on condition of anonymity.'],
    quotes: [['They left before dawn,', 'direct', 'a Western diplomat in the capital', 'said']],
  },
  {
    name: 'was quoted by an agency as saying',
    text: [
      'Defence Minister Karim Osei was quoted by the state news agency as saying: “We did not cross the line.”',
    ],
    quotes: [['We did not cross the line.', 'direct', 'Karim Osei', 'saying']],
  },
  {
    name: 'he said, in the middle',
    text: ['Judge Malcolm Frey read the verdict. The accused, he said, had shown no remorse.'],
    quotes: [],
    speakers: [['had shown no remorse', 'Judge Malcolm Frey']],
  },
  {
    name: 'a question and a split sentence',
    text: ['“Why us?” Nadia Rahmani asked. “What did we do?”'],
    quotes: [
      ['Why us?', 'direct', 'Nadia Rahmani', 'asked'],
      ['What did we do?', 'direct', 'Nadia Rahmani', null],
    ],
  },
  {
    name: 'a broken sentence goes on after the cue',
    text: ['“If the wall goes,” engineer Sato Kenji warned, “the whole street goes with it.”'],
    quotes: [
      ['If the wall goes,', 'direct', 'Sato Kenji', 'warned'],
      ['the whole street goes with it.', 'direct', 'Sato Kenji', 'warned'],
    ],
  },
];

const british: readonly Passage[] = [
  {
    name: 'single marks and a nested double quotation',
    text: ['‘He looked at me and said “run”, so I ran,’ said Gwen Pritchard, a bus driver from Barry.'],
    quotes: [['He looked at me and said “run”, so I ran,', 'direct', 'Gwen Pritchard', 'said']],
  },
  {
    name: 'apostrophes are no marks',
    text: [
      "The workers' canteen shut in the '90s. 'We don't miss it,' said Alf Tully, 'but the tea wasn't bad.'",
    ],
    quotes: [
      ["We don't miss it,", 'direct', 'Alf Tully', 'said'],
      ["but the tea wasn't bad.", 'direct', 'Alf Tully', 'said'],
    ],
  },
  {
    name: 'a possessive plural inside single marks',
    text: ["'The nurses' union won't give up and the patients' families won't either,' Moira Keane said."],
    quotes: [
      [
        "The nurses' union won't give up and the patients' families won't either,",
        'direct',
        'Moira Keane',
        'said',
      ],
    ],
  },
  {
    name: 'a term in single marks in a paper that quotes in double ones',
    text: [
      '“This is not about money,” the chancellor said. Parking will be moved to ‘mobility hubs’ at the edge of town.',
      '“I would call it a scandal and nothing less,” said the councillor Beryl Nash.',
    ],
    quotes: [
      ['This is not about money,', 'direct', 'the chancellor', 'said'],
      ['I would call it a scandal and nothing less,', 'direct', 'Beryl Nash', 'said'],
    ],
  },
  {
    name: 'described as',
    text: ['The shadow home secretary, Colm Darragh, described the figures as “shameful and avoidable”.'],
    quotes: [['shameful and avoidable', 'fragment', 'Colm Darragh', 'described']],
  },
  {
    name: 'accused of',
    text: ['The union accused the board of “asset-stripping by stealth”.'],
    quotes: [['asset-stripping by stealth', 'fragment', 'the union', 'accused']],
  },
  {
    name: 'branded, in the passive',
    text: ['The offer was branded “an insult with a bow on it” by shop steward Ken Platt.'],
    quotes: [['an insult with a bow on it', 'fragment', 'Ken Platt', 'branded']],
  },
  {
    name: 'what he called',
    text: ['The bishop condemned what he called “the theft of a village”.'],
    quotes: [['the theft of a village', 'fragment', 'the bishop', 'called']],
  },
  {
    name: 'Mr and surname',
    text: ['Julian Ashe runs the pier. Mr Ashe said he had “not slept since Sunday”.'],
    quotes: [['not slept since Sunday', 'fragment', 'Julian Ashe', 'said']],
  },
  {
    name: 'the council leader, then the leader',
    text: [
      'Council leader Sunita Rao apologised to tenants.',
      '“We got this wrong,” the leader said. “I am sorry.”',
    ],
    quotes: [
      ['We got this wrong,', 'direct', 'Sunita Rao', 'said'],
      ['I am sorry.', 'direct', 'Sunita Rao', null],
    ],
  },
  {
    name: 'she, with a man named in between',
    text: [
      'Chief Constable Linda Marsh met the family of Peter Doyle on Tuesday.',
      '“They deserve answers,” she said.',
    ],
    quotes: [['They deserve answers,', 'direct', 'Chief Constable Linda Marsh', 'said']],
  },
  {
    name: 'he and she in turn',
    text: [
      'Farmer Denis Cole and his wife, Hilary, have sheltered 20 walkers.',
      '“We had soup for ten,” he said. “It stretched,” she added.',
    ],
    quotes: [
      ['We had soup for ten,', 'direct', 'Denis Cole', 'said'],
      ['It stretched,', 'direct', 'Hilary', 'added'],
    ],
  },
  {
    name: 'a court report',
    text: [
      'Jordan Pike, 31, of Station Road, denied arson. Prosecutor Amelia Frost told the jury: “He lit the match and he walked away.”',
      'Asked why he had fuel in his car, Pike replied: “For the mower.”',
    ],
    quotes: [
      ['He lit the match and he walked away.', 'direct', 'Amelia Frost', 'told', 'the jury'],
      ['For the mower.', 'direct', 'Jordan Pike', 'replied'],
    ],
  },
  {
    name: 'a judge who sums up',
    text: ['Sentencing her, Judge Rupert Lyle said she had been “greedy, calm and quite without shame”.'],
    quotes: [['greedy, calm and quite without shame', 'fragment', 'Judge Rupert Lyle', 'said']],
  },
  {
    name: 'reported clause with a fragment at its end',
    text: ['Rail bosses say the timetable will be restored “in weeks, not months”.'],
    quotes: [['in weeks, not months', 'fragment', 'Rail bosses', 'say']],
  },
  {
    name: 'the union says, the firm denies',
    text: ['Unite says 700 jobs are at risk. The firm denied it had a plan to close the plant.'],
    quotes: [],
    speakers: [
      ['700 jobs', 'Unite'],
      ['a plan to close', 'the firm'],
    ],
  },
];

const tabloid: readonly Passage[] = [
  {
    name: 'fuming, with an age and a family',
    text: ['Dad-of-two Craig Mullen, 38, fumed: “I paid for a balcony, not a building site.”'],
    quotes: [['I paid for a balcony, not a building site.', 'direct', 'Craig Mullen', 'fumed']],
  },
  {
    name: 'an adjective before the role',
    text: ['Shaken gran Pauline Webb sobbed: “My budgie was in there.”'],
    quotes: [['My budgie was in there.', 'direct', 'Pauline Webb', 'sobbed']],
  },
  {
    name: 'headline: words before a colon',
    text: [
      '# ‘I thought it was thunder’: villagers flee as quarry wall gives way',
      'Baker Ida Holm said: “I thought it was thunder, then the street moved.”',
    ],
    quotes: [
      ['I thought it was thunder', 'fragment', 'Ida Holm'],
      ['I thought it was thunder, then the street moved.', 'direct', 'Ida Holm', 'said'],
    ],
  },
  {
    name: 'headline: a claim in single marks that nobody repeats',
    text: [
      "# Cruise from hell as '400 sick on board' liner turns back",
      'A cruise liner has returned to port.',
    ],
    quotes: [['400 sick on board', 'fragment', null]],
  },
  {
    name: 'headline: a source after a dash',
    text: ['# Blast kills 14 at depot - rescuers', 'A blast has killed 14 people.'],
    quotes: [],
    speakers: [['14 at depot', 'rescuers']],
  },
  {
    name: 'headline: says at the end',
    text: ['# Toll in landslide rises to 60, says governor', 'The toll has risen.'],
    quotes: [],
    speakers: [['60', 'governor']],
  },
  {
    name: 'headline: police say',
    text: ['# Four held over stolen tractor, police say', 'Four men have been held.'],
    quotes: [],
    speakers: [['Four held', 'police']],
  },
  {
    name: 'headline: a name before a colon',
    text: ['# Varga: We will not pay', 'Prime Minister Ilona Varga said the country would not pay.'],
    quotes: [],
    speakers: [['We will not pay', 'Ilona Varga']],
  },
  {
    name: 'headline: a kicker is no speaker',
    text: ['# Harbour fire: Two ships lost', 'Two ships have been lost.'],
    quotes: [],
    speakers: [['Two ships lost', null]],
  },
  {
    name: 'a nickname',
    text: ["Darts legend Terry 'The Hammer' Boyle is back. “I never left,” he grinned."],
    quotes: [['I never left,', 'direct', "Terry 'The Hammer' Boyle", 'grinned']],
  },
  {
    name: 'an ironic word',
    text: ["The 'luxury' villa had no roof.", 'The council spent £90 on its “welcome” desk.'],
    quotes: [],
  },
  {
    name: 'a title of a work',
    text: ['Her first film, “The Salt Road Home”, won three prizes. The band played “Blue Mondays” twice.'],
    quotes: [],
  },
  {
    name: 'known as',
    text: ['The gang, known as “the Lamplighters”, and a man nicknamed “Spoons” were held.'],
    quotes: [],
  },
  {
    name: 'a pal told the paper',
    text: ['A pal told the Globe: “She’s over the moon.”'],
    quotes: [['She’s over the moon.', 'direct', 'a pal', 'told', 'Globe']],
  },
  {
    name: 'blasted, with a fragment',
    text: ['Furious MP Gail Stokes blasted the “cowardly” U-turn.'],
    quotes: [['cowardly', 'fragment', 'Gail Stokes', 'blasted']],
  },
  {
    name: 'tweeted',
    text: ['Singer Lola Vance tweeted: “Gutted to cancel tonight. Refunds soon.”'],
    quotes: [['Gutted to cancel tonight. Refunds soon.', 'direct', 'Lola Vance', 'tweeted']],
  },
];

const broadcast: readonly Passage[] = [
  {
    name: 'told the broadcaster, subject first',
    text: ['Resident Abel Nkemelu told the ABN his street had been without water for nine days.'],
    quotes: [],
    indirect: [
      ['his street had been without water for nine days', 'indirect', 'Abel Nkemelu', 'told', 'ABN'],
    ],
  },
  {
    name: 'has been speaking, then the quote',
    text: [
      'Dr Ines Duarte, of the seismic institute, has been speaking to us.',
      '“We expect more shocks,” she said.',
    ],
    quotes: [['We expect more shocks,', 'direct', 'Dr Ines Duarte', 'said']],
  },
  {
    name: 'present tense',
    text: ['“Nothing grows here now,” says farmer Idrissa Ba, kicking the dust.'],
    quotes: [['Nothing grows here now,', 'direct', 'Idrissa Ba', 'says']],
  },
  {
    name: 'live blog: a president without a name',
    text: ['The president has addressed the nation. “We will rebuild every school,” he promised.'],
    quotes: [['We will rebuild every school,', 'direct', 'the president', 'promised']],
  },
  {
    name: 'subheading from the speech below it',
    text: [
      '## ‘We expect more shocks’',
      'Seismologist Ines Duarte spoke at noon.',
      '“We expect more shocks tonight,” she said.',
    ],
    quotes: [
      ['We expect more shocks', 'fragment', 'Ines Duarte'],
      ['We expect more shocks tonight,', 'direct', 'Ines Duarte', 'said'],
    ],
  },
  {
    name: 'what was struck, it said, was',
    text: ['The defence ministry rejected the reports. What was struck, it said, was “a weapons store”.'],
    quotes: [['a weapons store', 'fragment', 'the defence ministry', 'said']],
  },
  {
    name: 'a spokesperson with a name after a comma',
    text: ['Its spokesperson, Hugo Bram, said no one had been hurt.'],
    quotes: [],
    indirect: [['no one had been hurt', 'indirect', 'Hugo Bram', 'said']],
  },
  {
    name: 'our correspondent is told',
    text: ['“It was like a wave of glass,” shopkeeper Amal Fadel told our correspondent.'],
    quotes: [['It was like a wave of glass,', 'direct', 'Amal Fadel', 'told']],
  },
  {
    name: 'a source in the army told an agency',
    text: ['A source in the army told Reuters that 11 soldiers were missing.'],
    quotes: [],
    speakers: [['11 soldiers', 'a source in the army']],
  },
  {
    name: 'dashes round a source',
    text: ['Forty thousand people – the police say 9,000 – walked to the square.'],
    quotes: [],
    speakers: [['9,000', 'the police']],
  },
  {
    name: 'brackets round a source',
    text: ['About 300 goats (farmers say 500) were swept away.'],
    quotes: [],
    speakers: [['500', 'farmers']],
  },
];

const marks: readonly Passage[] = [
  {
    name: 'speech over three paragraphs',
    text: [
      '“I was in the kitchen,” said Delphine Roux, 70. “The floor went soft.',
      '“I called my sister and she did not hear me.',
      '“After that I remember the helicopter and nothing else.”',
      'Her house is gone.',
    ],
    quotes: [
      ['I was in the kitchen,', 'direct', 'Delphine Roux', 'said'],
      ['The floor went soft.', 'direct', 'Delphine Roux', null],
      ['I called my sister and she did not hear me.', 'direct', 'Delphine Roux', 'said'],
      ['After that I remember the helicopter and nothing else.', 'direct', 'Delphine Roux', 'said'],
    ],
  },
  {
    name: 'speech over paragraphs in straight single marks',
    text: [
      "Ewan Gillies said: 'We were promised a road in 1988.",
      "'We were promised it again last year,' he said. 'I'm still waiting.'",
    ],
    quotes: [
      ['We were promised a road in 1988.', 'direct', 'Ewan Gillies', 'said'],
      ['We were promised it again last year,', 'direct', 'Ewan Gillies', 'said'],
      ["I'm still waiting.", 'direct', 'Ewan Gillies', null],
    ],
  },
  {
    name: 'a lost closing mark',
    text: ['“The engine coughed twice, pilot Rosa Lindqvist said.', 'The plane landed at 6pm.'],
    quotes: [['The engine coughed twice,', 'direct', 'Rosa Lindqvist', 'said']],
  },
  {
    name: 'a lost closing mark does not swallow what follows',
    text: ['“It was dark and we ran', 'The council will meet on Monday. It has “no comment” yet.'],
    quotes: [['It was dark and we ran', 'direct', null]],
  },
  {
    name: 'a lost opening mark',
    text: ['There was smoke everywhere,” said caretaker Wim Claes.'],
    quotes: [['There was smoke everywhere,', 'direct', 'Wim Claes', 'said']],
  },
  {
    name: 'inches are no marks',
    text: ['The hole was 12" deep and 30" wide, the surveyor said.'],
    quotes: [],
    indirect: [['The hole was 12" deep and 30" wide', 'indirect', 'the surveyor', 'said']],
  },
  {
    name: 'guillemets with spaces',
    text: ['« Nous sommes seuls ici », said the mayor of Saint-Roch, Odile Perrin.'],
    quotes: [['Nous sommes seuls ici', 'direct', 'Odile Perrin', 'said']],
  },
  {
    name: 'German low marks',
    text: ['„Wir bleiben hier“, said farmer Jürgen Kolb.'],
    quotes: [['Wir bleiben hier', 'direct', 'Jürgen Kolb', 'said']],
  },
  {
    name: 'guillemets turned inward',
    text: ['»Vi går nu«, said the nurse Mette Dahl.'],
    quotes: [['Vi går nu', 'direct', 'Mette Dahl', 'said']],
  },
  {
    name: 'marks of a teleprinter',
    text: ["``Send water,'' the captain radioed. ''"],
    quotes: [['Send water,', 'direct', null]],
  },
  {
    name: 'nested marks of the same kind',
    text: ['"He shouted "fire" and we ran," said usher Tim Ogden.'],
    quotes: [['He shouted "fire" and we ran,', 'direct', 'Tim Ogden', 'said']],
  },
  {
    name: 'nested speech is no quote of its own',
    text: ['“My boss told me, ‘Sign it or go home,’ so I signed,” said packer Alina Petrescu.'],
    quotes: [['My boss told me, ‘Sign it or go home,’ so I signed,', 'direct', 'Alina Petrescu', 'said']],
  },
  {
    name: 'a mark outside the comma',
    text: ['"No deal was struck", the envoy said.'],
    quotes: [['No deal was struck', 'direct', 'the envoy', 'said']],
  },
  {
    name: 'brackets and an ellipsis inside',
    text: ['“We [the crew] waited … for an hour,” boatman Elio Conti said.'],
    quotes: [['We [the crew] waited … for an hour,', 'direct', 'Elio Conti', 'said']],
  },
  {
    name: 'decades, beheaded words and rock ’n’ roll',
    text: ['The ’80s club, all rock ’n’ roll, closed. Get ’em while you can, the sign outside says.'],
    quotes: [],
  },
  {
    name: 'possessives of plurals and names in s',
    text: ["James' dogs' kennels and the Joneses' barn burned. 'It's gone,' James said."],
    quotes: [["It's gone,", 'direct', 'James', 'said']],
  },
  {
    name: 'furniture is no evidence',
    text: ['~ “Best pizza ever,” says a reader. Subscribe now.', 'Rain fell all day.'],
    quotes: [],
  },
  {
    name: 'a block quote without marks',
    text: [
      'In a letter to parents, head teacher Joyce Amadi wrote:',
      '> We shall open the doors on Monday and not before.',
    ],
    quotes: [['We shall open the doors on Monday and not before.', 'direct', 'Joyce Amadi', 'wrote']],
  },
  {
    name: 'a block quote with a name below',
    text: ['The chapel has been sold.', '> I was married in there.', '— Hetty Lowe, 84, parishioner'],
    quotes: [['I was married in there.', 'direct', 'Hetty Lowe']],
  },
];

const places: readonly Passage[] = [
  {
    name: 'a pull quote with the name below',
    text: [
      'The dam has been drained.',
      '“You could hear it groan from the church,”',
      'Parish clerk Norah Blunt',
      'Engineers will look at it on Tuesday.',
    ],
    quotes: [['You could hear it groan from the church,', 'direct', 'Norah Blunt']],
  },
  {
    name: 'a pull quote that stands in the text too',
    text: [
      'The mine shut on Friday.',
      '“My father went down at 14”',
      'Miners had no warning. “My father went down at 14,” said Gethin Rees, a fitter.',
    ],
    quotes: [
      ['My father went down at 14', 'direct', 'Gethin Rees'],
      ['My father went down at 14,', 'direct', 'Gethin Rees', 'said'],
    ],
  },
  {
    name: 'a bare paragraph goes on with the speech before it',
    text: [
      '“They came at four in the morning,” said Salma Idris, a teacher.',
      '“There was no warning and nowhere to go.”',
    ],
    quotes: [
      ['They came at four in the morning,', 'direct', 'Salma Idris', 'said'],
      ['There was no warning and nowhere to go.', 'direct', 'Salma Idris'],
    ],
  },
  {
    name: 'a bare paragraph after an introduction and a colon',
    text: ['Asked about the leak, plant manager Otto Brandt said:', '“We found it, we fixed it.”'],
    quotes: [['We found it, we fixed it.', 'direct', 'Otto Brandt', 'said']],
  },
  {
    name: 'a sentence introduces the speaker, the quotation follows bare',
    text: ['Teacher Zofia Krol was on the last bus out. “I counted the children twice.”'],
    quotes: [['I counted the children twice.', 'direct', 'Zofia Krol']],
  },
  {
    name: 'a line without a cue before a colon',
    text: ['The firm’s owner, Max Ritter, sent back a single line: “See you in court.”'],
    quotes: [['See you in court.', 'direct', 'Max Ritter']],
  },
  {
    name: 'nobody can be named',
    text: [
      'Then a voice came over the loudspeaker. It was raining. “Leave the building at once and do not run.”',
    ],
    quotes: [['Leave the building at once and do not run.', 'direct', null]],
  },
  {
    name: 'a placard',
    text: ['Leonie Haas walked at the front. Her placard read: “Fish can’t vote”.'],
    quotes: [['Fish can’t vote', 'fragment', 'Leonie Haas’s placard', 'read']],
  },
  {
    name: 'a chant',
    text: ['Thousands of students filled the bridge, to chants of “Open the books!”'],
    quotes: [['Open the books!', 'direct', 'students', 'chants']],
  },
  {
    name: 'a banner, inverted',
    text: ['“No more promises,” read a banner hung from the town hall.'],
    quotes: [['No more promises,', 'direct', 'a banner', 'read']],
  },
  {
    name: 'signs reading',
    text: ['Strikers held signs reading “Pay up” and “We are not robots”.'],
    quotes: [
      ['Pay up', 'fragment'],
      ['We are not robots', 'fragment'],
    ],
  },
  {
    name: 'one resident, another',
    text: ['“I lost the cow,” said one resident. “I lost the shed,” said another.'],
    quotes: [
      ['I lost the cow,', 'direct', 'one resident', 'said'],
      ['I lost the shed,', 'direct', 'another resident', 'said'],
    ],
  },
  {
    name: 'a father who would not be named',
    text: ['“I have three more at home,” said a father who did not want to be named.'],
    quotes: [['I have three more at home,', 'direct', 'a father', 'said']],
  },
  {
    name: 'the surgeon, by name after a comma',
    text: ['“I had a torch in my teeth,” said its only surgeon, Bahram Tavakoli.'],
    quotes: [['I had a torch in my teeth,', 'direct', 'Bahram Tavakoli', 'said']],
  },
  {
    name: 'a possessive chain to the name',
    text: ['Foreign Minister Anton Weiss’s deputy, Clara Hoff, said talks had “not even begun”.'],
    quotes: [['not even begun', 'fragment', 'Clara Hoff', 'said']],
  },
];

const releases: readonly Passage[] = [
  {
    name: 'an executive, then his office',
    text: [
      '“This merger opens a new chapter,” said Victor Lund, chief executive of Nordhavn Shipping.',
      '“We will keep every berth open,” the chief executive added.',
    ],
    quotes: [
      ['This merger opens a new chapter,', 'direct', 'Victor Lund', 'said'],
      ['We will keep every berth open,', 'direct', 'Victor Lund', 'added'],
    ],
  },
  {
    name: 'a company and the company',
    text: ['Brightwell Foods said sales rose 4%. The company said it would open 12 shops.'],
    quotes: [],
    speakers: [
      ['sales rose 4%', 'Brightwell Foods'],
      ['12 shops', 'the company'],
    ],
  },
  {
    name: 'commenting, then said',
    text: [
      'Commenting on the results, finance director Priti Shah said: “We are ahead of plan in every market.”',
    ],
    quotes: [['We are ahead of plan in every market.', 'direct', 'Priti Shah', 'said']],
  },
  {
    name: 'the acronym after the name',
    text: [
      'The Northern Farmers Federation (NFF) has 9,000 members.',
      'The NFF said 300 herds had been culled.',
    ],
    quotes: [],
    speakers: [['300 herds', 'Northern Farmers Federation (NFF)']],
  },
  {
    name: 'pledged to, with a figure',
    text: ['The retailer pledged to hire 2,000 drivers by March.'],
    quotes: [],
    speakers: [['2,000 drivers', 'the retailer']],
  },
  {
    name: 'a poll that finds',
    text: ['A poll for the Harbour Society found 71% of residents opposed the marina.'],
    quotes: [],
    speakers: [['71%', 'a poll for the Harbour Society']],
  },
  {
    name: 'estimates that',
    text: ['The World Food Programme estimates that 1.2 million people will need rations by June.'],
    quotes: [],
    speakers: [['1.2 million', 'World Food Programme']],
  },
  {
    name: 'a claim with its owner',
    text: ['Engineers doubted the ministry’s claim that 40 pumps were working.'],
    quotes: [],
    speakers: [['40 pumps', 'the ministry']],
  },
];

const sport: readonly Passage[] = [
  {
    name: 'a coach with his club',
    text: [
      'Rovers manager Stu Carver said: “We were second to every ball.” He added that two players were ill.',
    ],
    quotes: [['We were second to every ball.', 'direct', 'Stu Carver', 'said']],
    indirect: [['two players were ill', 'indirect', 'Stu Carver', 'added']],
  },
  {
    name: 'a winner, admitted',
    text: ['“I nearly stopped at mile 20,” admitted Kenyan Faith Cherono, who won in 2:21.'],
    quotes: [['I nearly stopped at mile 20,', 'direct', 'Faith Cherono', 'admitted']],
  },
  {
    name: 'told a club channel, after the game',
    text: ['“The lads dug in,” captain Ollie Marsh told the club’s channel after the game.'],
    quotes: [['The lads dug in,', 'direct', 'Ollie Marsh', 'told']],
  },
  {
    name: 'called for, with a fragment',
    text: [
      'The players’ union called the schedule “a danger to health” and said 14 members had been hurt since May.',
    ],
    quotes: [['a danger to health', 'fragment', 'the players’ union', 'called']],
    speakers: [['14 members', 'the players’ union']],
  },
];

const agencies: readonly Passage[] = [
  {
    name: 'a foreign agency in translation',
    text: [
      'The Head of the Emergency Directorate, Colonel Bashir al-Amri, affirmed that 18 vehicles were destroyed. He stressed that the situation was under control.',
    ],
    quotes: [],
    speakers: [
      ['18 vehicles', 'Colonel Bashir al-Amri'],
      ['the situation was', 'Colonel Bashir al-Amri'],
    ],
  },
  {
    name: 'he pointed out',
    text: ['Governor Rashid Zadeh toured the port. He pointed out that three cranes had collapsed.'],
    quotes: [],
    indirect: [['three cranes had collapsed', 'indirect', 'Rashid Zadeh', 'pointed out']],
  },
  {
    name: 'noting, adding',
    text: [
      'The consul said flights had resumed, noting that 600 people had left and adding that more would follow.',
    ],
    quotes: [],
    speakers: [
      ['600 people', 'the consul'],
      ['more would follow', 'the consul'],
    ],
  },
  {
    name: 'a source inside a that-clause, denied',
    text: ['The rebels denied that 80 of their men had surrendered.'],
    quotes: [],
    speakers: [['80 of their men', 'the rebels']],
  },
  {
    name: 'in a statement the army',
    text: ['In a statement the navy said it had sunk two boats.'],
    quotes: [],
    indirect: [['it had sunk two boats', 'indirect', 'the navy', 'said']],
  },
  {
    name: 'on Tuesday, with no comma',
    text: ['On Tuesday investigators said the brakes had failed.'],
    quotes: [],
    indirect: [['the brakes had failed', 'indirect', 'investigators', 'said']],
  },
  {
    name: 'said in a statement that',
    text: ['The port authority said in a statement on Friday that 90 containers were lost.'],
    quotes: [],
    indirect: [['90 containers were lost', 'indirect', 'the port authority', 'said']],
  },
  {
    name: 'a capital for its government',
    text: ['Ankara said 14 soldiers had been killed; Damascus put the number at 20.'],
    quotes: [],
    speakers: [
      ['14 soldiers', 'Ankara'],
      ['20', 'Damascus'],
    ],
  },
  {
    name: 'both deny',
    text: ['Both Rabat and Algiers denied sending troops.'],
    quotes: [],
    speakers: [['sending troops', 'Rabat and Algiers']],
  },
  {
    name: 'names with particles',
    text: ['“The well is dry,” said Omar al-Hassan. Al-Hassan said it had been dry since May.'],
    quotes: [['The well is dry,', 'direct', 'Omar al-Hassan', 'said']],
    indirect: [['it had been dry since May', 'indirect', 'Omar al-Hassan', 'said']],
  },
  {
    name: 'a title of four words',
    text: ['Deputy Assistant Secretary of State Irene Castle told lawmakers the cables were genuine.'],
    quotes: [],
    indirect: [['the cables were genuine', 'indirect', 'Irene Castle', 'told', 'lawmakers']],
  },
  {
    name: 'told by phone',
    text: ['“We are cut off,” village head Lo Wen told the agency by phone from his roof.'],
    quotes: [['We are cut off,', 'direct', 'Lo Wen', 'told']],
  },
  {
    name: 'witnesses, without an article',
    text: ['Witnesses said they saw two men run; one was carrying a bag.'],
    quotes: [],
    speakers: [['two men run', 'witnesses']],
  },
  {
    name: 'which activists say',
    text: ['The camp was hit by raids which activists say killed 33 people.'],
    quotes: [],
    speakers: [['33 people', 'activists']],
  },
  {
    name: 'an aside with reported speech',
    text: ['The bus, police said, was carrying 52 pupils when it left the road.'],
    quotes: [],
    speakers: [['52 pupils', 'police']],
  },
  {
    name: 'a participle, the count in it',
    text: ['The health board updated its figures, putting the number of cases at 118.'],
    quotes: [],
    speakers: [['118', 'the health board']],
  },
  {
    name: 'the toll, revised by its owner',
    text: ['The governor’s office revised the toll to 64 from 71.'],
    quotes: [],
    speakers: [['64', 'the governor’s office']],
  },
  {
    name: 'of these, after a count',
    text: ['The monitor has recorded 90 deaths since May. Of these, 31 were children.'],
    quotes: [],
    speakers: [
      ['90 deaths', 'the monitor'],
      ['31 were children', 'the monitor'],
    ],
  },
  {
    name: 'nothing is inherited without a sign',
    text: ['The mayor said 12 houses were lost. A fire in 2009 killed 30 people.'],
    quotes: [],
    speakers: [
      ['12 houses', 'the mayor'],
      ['30 people', null],
    ],
  },
  {
    name: 'reportedly',
    text: ['A second ship reportedly lost 12 of its crew.'],
    quotes: [],
    speakers: [['12 of its crew', null]],
  },
  {
    name: 'it says, in the present',
    text: ['The charity works in 14 camps. It says 3,000 children have had no lessons this year.'],
    quotes: [],
    speakers: [['3,000 children', 'the charity']],
  },
  {
    name: 'a threat with two fragments',
    text: [
      'Minister Tova Berg warned the union that talks would be “broken off at once” unless it called off “this reckless strike”.',
    ],
    quotes: [
      ['broken off at once', 'fragment', 'Tova Berg', 'warned', 'the union'],
      ['this reckless strike', 'fragment', 'Tova Berg', 'warned', 'the union'],
    ],
  },
  {
    name: 'no prospect',
    text: ['The palace said there was “no question” of an early vote, and that ministers would stay.'],
    quotes: [['no question', 'fragment', 'the palace', 'said']],
    speakers: [['ministers would stay', 'the palace']],
  },
];

const mixed: readonly Passage[] = [
  {
    name: 'wildfire: an evacuee, a chief and a count',
    text: [
      'At least 240 homes have burned in the Larch Canyon fire, county fire chief Mona Reyes told a briefing late on Sunday.',
      'Containment stood at 5 per cent. “The wind is not our friend,” Reyes said, “and it will not be for two days.”',
      'Walt Jansen, 74, got out with his dog. “I took the photo albums and left the teeth,” he joked.',
    ],
    quotes: [
      ['The wind is not our friend,', 'direct', 'Mona Reyes', 'said'],
      ['and it will not be for two days.', 'direct', 'Mona Reyes', 'said'],
      ['I took the photo albums and left the teeth,', 'direct', 'Walt Jansen', 'joked'],
    ],
    speakers: [
      ['240 homes', 'Mona Reyes'],
      ['5 per cent', null],
    ],
  },
  {
    name: 'election: a concession',
    text: [
      'Conceding defeat, Liberal leader Aksel Moe said the voters had “spoken, and spoken clearly”.',
      'His rival, Tuva Strand, thanked him for what she described as a “clean fight”.',
    ],
    quotes: [
      ['spoken, and spoken clearly', 'fragment', 'Aksel Moe', 'said'],
      ['clean fight', 'fragment', 'Tuva Strand', 'described'],
    ],
  },
  {
    name: 'election: numbers from two camps',
    text: ['The electoral commission put turnout at 61 percent. The opposition claims it was below 40.'],
    quotes: [],
    speakers: [
      ['61 percent', 'the electoral commission'],
      ['below 40', 'the opposition'],
    ],
  },
  {
    name: 'company: profit warning',
    text: [
      'Shares in Helmond Tyres fell 19% after it warned that annual profit would be “well short” of forecasts.',
      'Analysts at Pell & Moss now expect €210m, against €340m before.',
    ],
    quotes: [['well short', 'fragment', 'Helmond Tyres', 'warned']],
    speakers: [['€210m', 'analysts at Pell & Moss']],
  },
  {
    name: 'crime: a detective appeals',
    text: [
      'Detective Inspector Rachel Poole, who is leading the inquiry, appealed for witnesses.',
      '“Somebody saw that van,” she said. “It was bright yellow.”',
      'She added: “Please ring us.”',
    ],
    quotes: [
      ['Somebody saw that van,', 'direct', 'Detective Inspector Rachel Poole', 'said'],
      ['It was bright yellow.', 'direct', 'Detective Inspector Rachel Poole', null],
      ['Please ring us.', 'direct', 'Detective Inspector Rachel Poole', 'added'],
    ],
  },
  {
    name: 'court: the defence and the bench',
    text: [
      'Her lawyer, Idris Kaya, argued that she had acted “in blind panic”. The judge disagreed.',
      '“You planned this for a month,” he told her.',
    ],
    quotes: [
      ['in blind panic', 'fragment', 'Idris Kaya', 'argued'],
      ['You planned this for a month,', 'direct', 'the judge', 'told'],
    ],
  },
  {
    name: 'health: a professor and a drug maker',
    text: [
      'The trial followed 3,000 patients for two years, said Prof Hanne Lie of Oslo University Hospital, who led it.',
      '“This is not a cure,” she cautioned. A spokesperson for the maker, Ostara Pharma, said supplies were “ample”.',
    ],
    quotes: [
      ['This is not a cure,', 'direct', 'Prof Hanne Lie', 'cautioned'],
      ['ample', 'fragment', 'Ostara Pharma', 'said'],
    ],
    speakers: [['3,000 patients', 'Prof Hanne Lie']],
  },
  {
    name: 'science: a paper says, its author explains',
    text: [
      'The glacier has lost a third of its ice since 1990, according to the paper, published in a journal on Thursday.',
      '“We checked it four times,” said its lead author, Wen Jiabao Li.',
    ],
    quotes: [['We checked it four times,', 'direct', 'Wen Jiabao Li', 'said']],
    speakers: [['a third of its ice', 'the paper']],
  },
  {
    name: 'sport: a loser, a winner and a coach',
    text: [
      '“I was dead on my feet,” admitted Petrova after her three-set defeat. Her coach, Jan Kodes, refused to blame the heat: “She was beaten by a better player.”',
    ],
    quotes: [
      ['I was dead on my feet,', 'direct', 'Petrova', 'admitted'],
      ['She was beaten by a better player.', 'direct', 'Jan Kodes'],
    ],
  },
  {
    name: 'transport: a strike',
    text: [
      'Union general secretary Mick Rowe said members would walk out on 4 and 6 May. He accused ministers of “hiding behind the rail companies”.',
      'The Department for Transport said the strikes were “needless”, adding that 60% of trains would run.',
    ],
    quotes: [
      ['hiding behind the rail companies', 'fragment', 'Mick Rowe', 'accused'],
      ['needless', 'fragment', 'Department for Transport', 'said'],
    ],
    speakers: [['60% of trains', 'Department for Transport']],
  },
  {
    name: 'diplomacy: a communique and a denial',
    text: [
      'Foreign Minister Lea Brandt and her Turkish counterpart, Cem Aydin, met for two hours. Brandt later told journalists that the talks had been “frank”.',
      'Asked whether a deal was near, she replied: “Define near.”',
    ],
    quotes: [
      ['frank', 'fragment', 'Lea Brandt', 'told', 'journalists'],
      ['Define near.', 'direct', 'Lea Brandt', 'replied'],
    ],
  },
  {
    name: 'war: claims on both sides in one sentence',
    text: ['Kyiv said its forces had destroyed 14 drones overnight, a figure Moscow dismissed as “fantasy”.'],
    quotes: [['fantasy', 'fragment', 'Moscow', 'dismissed']],
    speakers: [['14 drones', 'Kyiv']],
  },
  {
    name: 'war: spokesman, surname, service',
    text: [
      'Civil defence spokesman Mahmoud Basal said crews had pulled 17 bodies from the block. Basal told AFP by phone that “dozens” were still missing.',
    ],
    quotes: [['dozens', 'fragment', 'Mahmoud Basal', 'told', 'AFP']],
    speakers: [['17 bodies', 'Mahmoud Basal']],
  },
  {
    name: 'weather: a service and an agency in one paragraph',
    text: [
      'The national weather service recorded gusts of 148 km/h. At sea they reached 170 km/h, it said. Insurers put losses at between $1bn and $2bn.',
    ],
    quotes: [],
    speakers: [
      ['148 km/h', 'the national weather service'],
      ['170 km/h', 'the national weather service'],
      ['$1bn', 'insurers'],
    ],
  },
  {
    name: 'education: parents',
    text: [
      'Parents reacted with dismay. “It’s a shambles,” said one mother, who has three children at the school.',
      'Another parent, Steve Loach, called it “a slap in the face for the whole village”.',
    ],
    quotes: [
      ['It’s a shambles,', 'direct', 'one mother', 'said'],
      ['a slap in the face for the whole village', 'fragment', 'Steve Loach', 'called'],
    ],
  },
  {
    name: 'obituary: friends remember',
    text: [
      '“She could hear a flat viola through a wall,” recalled the conductor Emil Voss. Her son, David, remembered “a house full of cats and cellos”.',
    ],
    quotes: [
      ['She could hear a flat viola through a wall,', 'direct', 'Emil Voss', 'recalled'],
      ['a house full of cats and cellos', 'fragment', 'David', 'remembered'],
    ],
  },
  {
    name: 'tech: a memo seen by a newspaper',
    text: [
      '“We over-hired and I own that,” founder Kira Stone wrote in a memo seen by the Ledger. The cuts, which hit 1,400 staff, follow 600 in March.',
    ],
    quotes: [['We over-hired and I own that,', 'direct', 'Kira Stone', 'wrote']],
    speakers: [['1,400 staff', null]],
  },
  {
    name: 'royal: a palace and a source',
    text: [
      'A palace spokesman declined to comment. But a source close to the duke said he was “in good spirits and eating well”.',
    ],
    quotes: [['in good spirits and eating well', 'fragment', 'a source close to the duke', 'said']],
  },
  {
    name: 'a minister quotes somebody inside his speech',
    text: [
      '“My grandmother used to say, ‘Count your fingers after you shake his hand,’” Minister Paolo Serra told parliament.',
    ],
    quotes: [
      [
        'My grandmother used to say, ‘Count your fingers after you shake his hand,’',
        'direct',
        'Paolo Serra',
        'told',
        'parliament',
      ],
    ],
  },
  {
    name: 'long apposition with commas',
    text: [
      '“The pumps failed one after another,” said Greta Nilsen, 52, an engineer who has run the station, the oldest in the country, since 2009.',
    ],
    quotes: [['The pumps failed one after another,', 'direct', 'Greta Nilsen', 'said']],
  },
  {
    name: 'name, role after the cue with of',
    text: ['“It is a quiet emergency,” said Paul Otieno of the Red Cross in Garissa.'],
    quotes: [['It is a quiet emergency,', 'direct', 'Paul Otieno', 'said']],
  },
  {
    name: 'a pronoun must not take an institution',
    text: ['The airline cancelled 90 flights. “I slept on my suitcase,” he said.'],
    quotes: [['I slept on my suitcase,', 'direct', null, 'said']],
  },
  {
    name: 'president by surname and office',
    text: [
      'President Amara Diallo will visit the town on Friday, her office said.',
      'The president “wants to see it for herself”, said her spokesman, Jules Coly.',
    ],
    quotes: [['wants to see it for herself', 'fragment', 'Jules Coly', 'said']],
  },
  {
    name: 'both sides of a dispute',
    text: [
      'Landlords say rents rose 6% last year. Tenants’ groups put the rise at 14%, a number that the housing ministry rejected as “invented”.',
    ],
    quotes: [['invented', 'fragment', 'the housing ministry', 'rejected']],
    speakers: [
      ['6% last year', 'landlords'],
      ['14%', 'tenants’ groups'],
    ],
  },
  {
    name: 'what he said was',
    text: ['Asked what he would miss, Lindgren said: “The smell of the ink, mostly.”'],
    quotes: [['The smell of the ink, mostly.', 'direct', 'Lindgren', 'said']],
  },
  {
    name: 'a warning with could',
    text: ['The UN warned that 80,000 people could lose their water supply.'],
    quotes: [],
    speakers: [['80,000 people', 'UN']],
  },
  {
    name: 'two institutions after one another with it',
    text: [
      'The council approved the plan by 31 votes to 12. Greenpeace said it would appeal. It said 9,000 trees were at stake.',
    ],
    quotes: [],
    speakers: [
      ['it would appeal', 'Greenpeace'],
      ['9,000 trees', 'Greenpeace'],
      ['31 votes', null],
    ],
  },
  {
    name: 'a list of items, each with its own source',
    text: [
      'Police: one man held.',
      'The hospital said six people were in intensive care; the mayor’s office said eight.',
    ],
    quotes: [],
    speakers: [
      ['six people', 'the hospital'],
      ['eight', 'the mayor’s office'],
    ],
  },
  {
    name: 'live blog: a reporter passes on',
    text: [
      'Our reporter Tess Quinn is at the scene. She says the road is blocked in both directions.',
      '“We’ve counted nine ambulances,” she adds.',
    ],
    quotes: [['We’ve counted nine ambulances,', 'direct', 'Tess Quinn', 'adds']],
    indirect: [['the road is blocked in both directions', 'indirect', 'Tess Quinn', 'says']],
  },
  {
    name: 'American style with a title after the name',
    text: [
      'Gov. Hal Burke, a Republican, on Wednesday called the ruling “an outrage” and vowed to appeal.',
      'Attorney General Rosa Delgado, a Democrat, said it “speaks for itself.”',
    ],
    quotes: [
      ['an outrage', 'fragment', 'Hal Burke', 'called'],
      ['speaks for itself.', 'fragment', 'Rosa Delgado', 'said'],
    ],
  },
  {
    name: 'headline and standfirst with a shared fragment',
    text: [
      '# Minister hits out at ‘circus’ over flood money',
      'Interior Minister Pavel Hudec said on Monday the row over flood relief was “a circus”.',
    ],
    quotes: [['a circus', 'fragment', 'Pavel Hudec', 'said']],
  },
  {
    name: 'headline with an accusation',
    text: ['# Rebels accuse army of killing 40 villagers', 'The rebels have accused the army.'],
    quotes: [],
    speakers: [['40 villagers', 'rebels']],
  },
  {
    name: 'numbers that nobody answers for',
    text: ['Some 400 people were at the wake. Officials have not given a toll.'],
    quotes: [],
    indirect: [],
    speakers: [['400 people', null]],
  },
  {
    name: 'they, after a group',
    text: ['Rescuers from Chile reached the shaft at noon. They said they had heard tapping.'],
    quotes: [],
    indirect: [['they had heard tapping', 'indirect', 'rescuers from Chile', 'said']],
  },
  {
    name: 'thinking out loud is no speech',
    text: [
      'He thought of the words “nothing ventured” and got on the bus.',
      'The word “resilience” is on every wall.',
    ],
    quotes: [],
  },
];

const style: readonly Passage[] = [
  {
    name: 'American: the day after the cue',
    text: ['“We’re not out of the woods,” county judge Lyle Peck said Monday.'],
    quotes: [['We’re not out of the woods,', 'direct', 'Lyle Peck', 'said']],
  },
  {
    name: 'a lawyer of somebody',
    text: ['Curtis Bell denies fraud. But Mr Bell’s lawyer, Joan Tate, said he would “fight every count”.'],
    quotes: [['fight every count', 'fragment', 'Joan Tate', 'said']],
  },
  {
    name: 'told a programme of a broadcaster',
    text: ['“It was chaos,” shop owner Rita Gomes told the BBC’s Today programme.'],
    quotes: [['It was chaos,', 'direct', 'Rita Gomes', 'told', 'the BBC’s Today programme']],
  },
  {
    name: 'a statement between commas',
    text: ['The army, in a statement carried by state media, said 12 of its men had died.'],
    quotes: [],
    speakers: [['12 of its men', 'the army']],
  },
  {
    name: 'said in a tweet, without that',
    text: ['The group said in a post on Telegram it had fired 30 rockets.'],
    quotes: [],
    speakers: [['30 rockets', 'the group']],
  },
  {
    name: 'media quoted an official as saying',
    text: ['Local media quoted a police officer as saying that 16 miners were still underground.'],
    quotes: [],
    speakers: [['16 miners', 'a police officer']],
  },
  {
    name: 'an agency reported, quoting officials',
    text: ['At least 12 people were killed, the Anadolu agency reported, quoting officials.'],
    quotes: [],
    speakers: [['12 people', 'officials']],
  },
  {
    name: 'confirmed by',
    text: ['The loss of 14 aircraft was confirmed by the air force.'],
    quotes: [],
    speakers: [['14 aircraft', 'the air force']],
  },
  {
    name: 'a ministry with a relative clause',
    text: ['The health ministry, which does not tell soldiers from civilians, says 310 people have died.'],
    quotes: [],
    speakers: [['310 people', 'the health ministry']],
  },
  {
    name: 'without providing evidence',
    text: ['Israel’s military said it had killed 20 gunmen, without giving details.'],
    quotes: [],
    speakers: [['20 gunmen', 'Israel’s military']],
  },
  {
    name: 'a spokesman for a service, and his name',
    text: ['A spokesman for the fire service, Dan Kerr, said three engines were sent.'],
    quotes: [],
    indirect: [['three engines were sent', 'indirect', 'Dan Kerr', 'said']],
  },
  {
    name: 'in an interview with a paper',
    text: ['In an interview with the Standard, Okafor said the club owed him £2m.'],
    quotes: [],
    indirect: [['the club owed him £2m', 'indirect', 'Okafor', 'said']],
  },
  {
    name: 'as somebody put it',
    text: ['It was, as skipper Ray Dunn put it, “a night for prayers”.'],
    quotes: [['a night for prayers', 'fragment', 'Ray Dunn', 'put']],
  },
  {
    name: 'her verdict',
    text: ['Judge Carla Ruiz tasted all nine. Her verdict: “Too much garlic.”'],
    quotes: [['Too much garlic.', 'direct', 'Judge Carla Ruiz']],
  },
  {
    name: 'for his part',
    text: ['Lavoie, for his part, said the vote was “a farce”.'],
    quotes: [['a farce', 'fragment', 'Lavoie', 'said']],
  },
  {
    name: 'both the company and the union',
    text: ['Both the company and the union said 90 jobs had been saved.'],
    quotes: [],
    speakers: [['90 jobs', 'the company and the union']],
  },
  {
    name: 'speaking outside court',
    text: ['Speaking outside court, Leila Haddad said: “Today I can sleep.”'],
    quotes: [['Today I can sleep.', 'direct', 'Leila Haddad', 'said']],
  },
  {
    name: 'wrote on a network',
    text: ['Mayor Bence Toth wrote on Facebook: “Stay at home tonight.”'],
    quotes: [['Stay at home tonight.', 'direct', 'Bence Toth', 'wrote']],
  },
  {
    name: 'reads the report',
    text: ['“No lessons were learned,” reads the report.'],
    quotes: [['No lessons were learned,', 'direct', 'the report', 'reads']],
  },
  {
    name: 'the report concludes that',
    text: ['The report concludes that 34 of the deaths could have been prevented.'],
    quotes: [],
    speakers: [['34 of the deaths', 'the report']],
  },
  {
    name: 'a prosecutor in a city',
    text: ['A total of 41 people were held, 12 of them minors, prosecutor Luc Morel said in Lyon.'],
    quotes: [],
    speakers: [
      ['41 people', 'Luc Morel'],
      ['12 of them', 'Luc Morel'],
    ],
  },
  {
    name: 'sources in brackets after their numbers',
    text: ['Estimates of the crowd ran from 20,000 (police) to 100,000 (the organisers).'],
    quotes: [],
    speakers: [
      ['20,000', 'police'],
      ['100,000', 'the organisers'],
    ],
  },
  {
    name: 'no comma after the mark',
    text: ['“I am fine” said Hodge as he left.'],
    quotes: [['I am fine', 'direct', 'Hodge', 'said']],
  },
  {
    name: 'an office that says',
    text: ['“The visit will go ahead”, President Ndiaye’s office said.'],
    quotes: [['The visit will go ahead', 'direct', 'President Ndiaye’s office', 'said']],
  },
  {
    name: 'who added that',
    text: ['“We saw nothing,” said ranger Tess Mbeki, who added that 40 rhinos were missing.'],
    quotes: [['We saw nothing,', 'direct', 'Tess Mbeki', 'said']],
    speakers: [['40 rhinos', 'Tess Mbeki']],
  },
  {
    name: 'said he, she and they in one paragraph',
    text: [
      'Nurse Ana Ferro found the boy. “He was blue,” she said. His father, Luis, carried him down. “I ran,” he said.',
    ],
    quotes: [
      ['He was blue,', 'direct', 'Ana Ferro', 'said'],
      ['I ran,', 'direct', 'Luis', 'said'],
    ],
  },
  {
    name: 'a conditional',
    text: ['The bank said 4,000 jobs would go if the merger failed.'],
    quotes: [],
    speakers: [['4,000 jobs', 'the bank']],
  },
  {
    name: 'urged, warning',
    text: ['The agency urged travellers to stay away, warning that 30 roads were flooded.'],
    quotes: [],
    speakers: [['30 roads', 'the agency']],
  },
  {
    name: 'thanks to a scare word',
    text: ['The “smart” bins of the town are full. Officials say the bins “will be emptied by noon”.'],
    quotes: [['will be emptied by noon', 'fragment', 'officials', 'say']],
  },
  {
    name: 'she told the inquest her son',
    text: ['Mrs Kaye told the inquest her son had called her “about 20 times” that night.'],
    quotes: [['about 20 times', 'fragment', 'Kaye', 'told', 'the inquest']],
  },
  {
    name: 'opposition figures',
    text: [
      'Opposition MP Tariq Nassar tweeted that 19 people were in custody, while the interior ministry tweeted that nobody was.',
    ],
    quotes: [],
    speakers: [
      ['19 people', 'Tariq Nassar'],
      ['nobody was', 'the interior ministry'],
    ],
  },
  {
    name: 'estimated by',
    text: ['Damage was estimated by insurers at $300 million.'],
    quotes: [],
    speakers: [['$300 million', 'insurers']],
  },
  {
    name: 'a number X called wrong',
    text: ['The paper reported 70 deaths, a figure the governor called “wild”.'],
    quotes: [['wild', 'fragment', 'the governor', 'called']],
    speakers: [['70 deaths', 'the paper']],
  },
];

export const PASSAGES: readonly Passage[] = [
  ...wire,
  ...british,
  ...tabloid,
  ...broadcast,
  ...marks,
  ...places,
  ...releases,
  ...sport,
  ...agencies,
  ...mixed,
  ...style,
];
