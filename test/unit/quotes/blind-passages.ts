/**
 * Passages with the quotes that an annotator found in them, written before their author had read a rule.
 * What the rules make of them the first time is an honest measure; from then on they are a test like any
 * other, and nothing here is to be bent to the rules.
 *
 * `text` holds the words between the marks as printed, the comma before the closing mark included; a quote
 * matches by overlap, as in the gold stories. The speaker is the fullest form that the passage gives, without
 * title or office where there is a name; of relayed words it is the one who owns them. The cue is as printed.
 * A quotation inside another is part of it and not listed. Indirect speech is not annotated.
 */

export interface BlindQuote {
  readonly text: string;
  readonly kind: 'direct' | 'fragment';
  /** null: nobody can be named. */
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly addressee?: string;
  /** One utterance with the quote before it: split round the attribution, or over paragraphs. */
  readonly joined?: true;
}

export interface BlindPassage {
  readonly text: string;
  /** The text is a headline. */
  readonly heading?: true;
  /** In the order of the text. */
  readonly quotes: readonly BlindQuote[];
  /** Words between marks that nobody said: titles, nicknames, scare quotes. */
  readonly none?: readonly string[];
}

export const BLIND_PASSAGES: readonly BlindPassage[] = [
  // Speaker before
  {
    text: 'Harbour master Lena Torp said: "We closed the gates at four and nothing has come in since."',
    quotes: [
      {
        text: 'We closed the gates at four and nothing has come in since.',
        kind: 'direct',
        speaker: 'Lena Torp',
        cue: 'said',
      },
    ],
  },
  {
    text: 'The widow whispered, “He only went out for milk.”',
    quotes: [{ text: 'He only went out for milk.', kind: 'direct', speaker: 'The widow', cue: 'whispered' }],
  },
  {
    text: 'Ofori added: "Nobody asked the fishermen."',
    quotes: [{ text: 'Nobody asked the fishermen.', kind: 'direct', speaker: 'Ofori', cue: 'added' }],
  },
  {
    text: "Paramedic Juno Adeyemi recalled: 'There was glass in everything, even in the bread.'",
    quotes: [
      {
        text: 'There was glass in everything, even in the bread.',
        kind: 'direct',
        speaker: 'Juno Adeyemi',
        cue: 'recalled',
      },
    ],
  },
  {
    text: 'In a letter to parents, head teacher Colm Brady wrote: "The gym will stay shut until the engineers are satisfied."',
    quotes: [
      {
        text: 'The gym will stay shut until the engineers are satisfied.',
        kind: 'direct',
        speaker: 'Colm Brady',
        cue: 'wrote',
        addressee: 'parents',
      },
    ],
  },
  {
    text: 'Asked whether he would resign, the commissioner shot back, "Over what?"',
    quotes: [{ text: 'Over what?', kind: 'direct', speaker: 'the commissioner', cue: 'shot back' }],
  },
  {
    text: 'A spokeswoman for Ardent Rail said, "Passengers with tickets for Friday may travel on Saturday."',
    quotes: [
      {
        text: 'Passengers with tickets for Friday may travel on Saturday.',
        kind: 'direct',
        speaker: 'A spokeswoman for Ardent Rail',
        cue: 'said',
      },
    ],
  },
  {
    text: 'The company conceded in its filing: "Demand in the second half did not recover as we had assumed."',
    quotes: [
      {
        text: 'Demand in the second half did not recover as we had assumed.',
        kind: 'direct',
        speaker: 'The company',
        cue: 'conceded',
      },
    ],
  },
  {
    text: 'Matilde Ferro, who runs the only pharmacy on the island, told me: "Insulin is what I lie awake over."',
    quotes: [
      {
        text: 'Insulin is what I lie awake over.',
        kind: 'direct',
        speaker: 'Matilde Ferro',
        cue: 'told',
        addressee: 'me',
      },
    ],
  },
  {
    text: 'Judge Harriet Moss warned the jury: “You must put out of your minds whatever you have read.”',
    quotes: [
      {
        text: 'You must put out of your minds whatever you have read.',
        kind: 'direct',
        speaker: 'Harriet Moss',
        cue: 'warned',
        addressee: 'the jury',
      },
    ],
  },
  {
    text: 'The Kestrel Institute, a think-tank close to the government, argues: "Subsidies buy time, not competence."',
    quotes: [
      {
        text: 'Subsidies buy time, not competence.',
        kind: 'direct',
        speaker: 'The Kestrel Institute',
        cue: 'argues',
      },
    ],
  },
  {
    text: 'Then the pilot came on the loudspeaker and announced: "We are going round again."',
    quotes: [{ text: 'We are going round again.', kind: 'direct', speaker: 'the pilot', cue: 'announced' }],
  },
  // Speaker after
  {
    text: '"It sounded like a lorry tipping gravel," said Wim Claes, who lives opposite the depot.',
    quotes: [
      { text: 'It sounded like a lorry tipping gravel,', kind: 'direct', speaker: 'Wim Claes', cue: 'said' },
    ],
  },
  {
    text: '“No comment,” a lawyer for the family said.',
    quotes: [{ text: 'No comment,', kind: 'direct', speaker: 'a lawyer for the family', cue: 'said' }],
  },
  {
    text: '"We were told the vote would be secret. It was not," Senator Ada Nkemelu complained.',
    quotes: [
      {
        text: 'We were told the vote would be secret. It was not,',
        kind: 'direct',
        speaker: 'Ada Nkemelu',
        cue: 'complained',
      },
    ],
  },
  {
    text: "'I counted the coffins because somebody had to,' the sexton, Piotr Walega, explained.",
    quotes: [
      {
        text: 'I counted the coffins because somebody had to,',
        kind: 'direct',
        speaker: 'Piotr Walega',
        cue: 'explained',
      },
    ],
  },
  {
    text: '"The bridge was inspected in March and passed," insisted Gerd Aumann, deputy head of the roads agency.',
    quotes: [
      {
        text: 'The bridge was inspected in March and passed,',
        kind: 'direct',
        speaker: 'Gerd Aumann',
        cue: 'insisted',
      },
    ],
  },
  {
    text: '"You cannot eat a flag," quipped the opposition leader.',
    quotes: [
      { text: 'You cannot eat a flag,', kind: 'direct', speaker: 'the opposition leader', cue: 'quipped' },
    ],
  },
  {
    text: '“Who signed it?” demanded a man in the third row.',
    quotes: [{ text: 'Who signed it?', kind: 'direct', speaker: 'a man in the third row', cue: 'demanded' }],
  },
  {
    text: '"Run!" somebody shouted from the balcony.',
    quotes: [{ text: 'Run!', kind: 'direct', speaker: 'somebody', cue: 'shouted' }],
  },
  {
    text: '"The reactor was never in danger," according to a statement from the operator, Nordvolt.',
    quotes: [
      { text: 'The reactor was never in danger,', kind: 'direct', speaker: 'Nordvolt', cue: 'according to' },
    ],
  },
  {
    text: '"All quiet here tonight, thank God," tweeted the mayor of Sollum, Rania Haddad.',
    quotes: [
      { text: 'All quiet here tonight, thank God,', kind: 'direct', speaker: 'Rania Haddad', cue: 'tweeted' },
    ],
  },
  {
    text: '“We lost the roof but not the choir,” laughed the Rev. Ione Pascoe as she swept up slates.',
    quotes: [
      { text: 'We lost the roof but not the choir,', kind: 'direct', speaker: 'Ione Pascoe', cue: 'laughed' },
    ],
  },
  {
    text: '"I have nothing to hide and no intention of going," Finance Minister Luis Andrade told reporters outside the ministry.',
    quotes: [
      {
        text: 'I have nothing to hide and no intention of going,',
        kind: 'direct',
        speaker: 'Luis Andrade',
        cue: 'told',
        addressee: 'reporters',
      },
    ],
  },
  {
    text: '"This is theft with a letterhead," read a statement by the Tenants\' Union.',
    quotes: [
      {
        text: 'This is theft with a letterhead,',
        kind: 'direct',
        speaker: "the Tenants' Union",
        cue: 'read',
      },
    ],
  },
  {
    text: '"They came back for the dog," one of the firefighters marvelled.',
    quotes: [
      {
        text: 'They came back for the dog,',
        kind: 'direct',
        speaker: 'one of the firefighters',
        cue: 'marvelled',
      },
    ],
  },
  // Appositions and long names
  {
    text: '"The lungs are clear again," Hamid Sarkis, a chest specialist at the county hospital, said on Tuesday.',
    quotes: [{ text: 'The lungs are clear again,', kind: 'direct', speaker: 'Hamid Sarkis', cue: 'said' }],
  },
  {
    text: 'Yolanda Prieto, 44, a mother of three whose house was the first to go, sobbed: "I saved the wrong things."',
    quotes: [{ text: 'I saved the wrong things.', kind: 'direct', speaker: 'Yolanda Prieto', cue: 'sobbed' }],
  },
  {
    text: '"Every well in the parish has salt in it," said Dr Osei Mensah-Boateng, the hydrologist who led the survey for the university.',
    quotes: [
      {
        text: 'Every well in the parish has salt in it,',
        kind: 'direct',
        speaker: 'Osei Mensah-Boateng',
        cue: 'said',
      },
    ],
  },
  {
    text: 'The head of the electoral court, Justice María del Carmen Ibáñez, ruled on air: "The count stops here."',
    quotes: [
      { text: 'The count stops here.', kind: 'direct', speaker: 'María del Carmen Ibáñez', cue: 'ruled' },
    ],
  },
  {
    text: '"Ask them where the money went," said the retired colonel — Anton Vrba, once the army\'s chief auditor — before his lawyer cut him short.',
    quotes: [{ text: 'Ask them where the money went,', kind: 'direct', speaker: 'Anton Vrba', cue: 'said' }],
  },
  {
    text: "Sir Desmond O'Leary, chairman of the inquiry, said he had found “no trace of malice and every trace of haste”.",
    quotes: [
      {
        text: 'no trace of malice and every trace of haste',
        kind: 'fragment',
        speaker: "Desmond O'Leary",
        cue: 'said',
      },
    ],
  },
  // Split round the attribution
  {
    text: '"We can rebuild the school," said Nadia Kurt, its caretaker for 30 years, "but who will come to it?"',
    quotes: [
      { text: 'We can rebuild the school,', kind: 'direct', speaker: 'Nadia Kurt', cue: 'said' },
      { text: 'but who will come to it?', kind: 'direct', speaker: 'Nadia Kurt', cue: 'said', joined: true },
    ],
  },
  {
    text: '“Nothing,” the coach said. “We deserved nothing and we got it.”',
    quotes: [
      { text: 'Nothing,', kind: 'direct', speaker: 'the coach', cue: 'said' },
      {
        text: 'We deserved nothing and we got it.',
        kind: 'direct',
        speaker: 'the coach',
        cue: null,
        joined: true,
      },
    ],
  },
  {
    text: '"If the rain holds off," Commander Jule Stein predicted, "we shall have it out by Sunday. If not, God help Oberau."',
    quotes: [
      { text: 'If the rain holds off,', kind: 'direct', speaker: 'Jule Stein', cue: 'predicted' },
      {
        text: 'we shall have it out by Sunday. If not, God help Oberau.',
        kind: 'direct',
        speaker: 'Jule Stein',
        cue: 'predicted',
        joined: true,
      },
    ],
  },
  {
    text: "'My father,' he said, 'never spoke of the camp.' Elias Roth lit another cigarette. 'Not once.'",
    quotes: [
      { text: 'My father,', kind: 'direct', speaker: 'Elias Roth', cue: 'said' },
      { text: 'never spoke of the camp.', kind: 'direct', speaker: 'Elias Roth', cue: 'said', joined: true },
      { text: 'Not once.', kind: 'direct', speaker: 'Elias Roth', cue: null, joined: true },
    ],
  },
  {
    text: '"Prices," the governor of the central bank, Hiroko Anzai, told MPs, "will fall when they fall."',
    quotes: [
      { text: 'Prices,', kind: 'direct', speaker: 'Hiroko Anzai', cue: 'told', addressee: 'MPs' },
      {
        text: 'will fall when they fall.',
        kind: 'direct',
        speaker: 'Hiroko Anzai',
        cue: 'told',
        joined: true,
        addressee: 'MPs',
      },
    ],
  },
  {
    text: '“Yes, I knew,” Tarrant testified. He looked at the floor. “I knew in June.”',
    quotes: [
      { text: 'Yes, I knew,', kind: 'direct', speaker: 'Tarrant', cue: 'testified' },
      { text: 'I knew in June.', kind: 'direct', speaker: 'Tarrant', cue: null, joined: true },
    ],
  },
  // Fragments
  {
    text: 'The pope called the bombing "an offence against heaven".',
    quotes: [{ text: 'an offence against heaven', kind: 'fragment', speaker: 'The pope', cue: 'called' }],
  },
  {
    text: 'Ministers admit that the roll-out has been “bumpier than we would have liked”, but deny that it has failed.',
    quotes: [
      { text: 'bumpier than we would have liked', kind: 'fragment', speaker: 'Ministers', cue: 'admit' },
    ],
  },
  {
    text: 'Ambassador Keller described the talks as "frank" and said there had been "movement on both sides".',
    quotes: [
      { text: 'frank', kind: 'fragment', speaker: 'Keller', cue: 'described' },
      { text: 'movement on both sides', kind: 'fragment', speaker: 'Keller', cue: 'said' },
    ],
  },
  {
    text: 'The army said its soldiers had come under "sustained and deliberate" fire.',
    quotes: [{ text: 'sustained and deliberate', kind: 'fragment', speaker: 'The army', cue: 'said' }],
  },
  {
    text: 'She dismissed the report as "a bundle of maybes", Councillor Wen Li\'s office confirmed.',
    quotes: [{ text: 'a bundle of maybes', kind: 'fragment', speaker: 'Wen Li', cue: 'dismissed' }],
  },
  {
    text: 'In his will the shipping magnate left his "beloved and patient" crew a month\'s pay each.',
    quotes: [{ text: 'beloved and patient', kind: 'fragment', speaker: 'the shipping magnate', cue: null }],
  },
  {
    text: 'Lawyers for Okafor say the confession was obtained “under conditions that shame this country”.',
    quotes: [
      {
        text: 'under conditions that shame this country',
        kind: 'fragment',
        speaker: 'Lawyers for Okafor',
        cue: 'say',
      },
    ],
  },
  {
    text: 'The bank spoke of "isolated lapses"; its customers, less politely, of "robbery".',
    quotes: [
      { text: 'isolated lapses', kind: 'fragment', speaker: 'The bank', cue: 'spoke' },
      { text: 'robbery', kind: 'fragment', speaker: 'its customers', cue: null },
    ],
  },
  {
    text: "Prime Minister Edda Storm promised 'a winter without blackouts'.",
    quotes: [
      { text: 'a winter without blackouts', kind: 'fragment', speaker: 'Edda Storm', cue: 'promised' },
    ],
  },
  {
    text: 'The referee, Toni Baz, insisted he had seen the incident "clearly, twice".',
    quotes: [{ text: 'clearly, twice', kind: 'fragment', speaker: 'Toni Baz', cue: 'insisted' }],
  },
  {
    text: 'It was, in the words of the lifeboat\'s coxswain, "a soup of diesel and splinters".',
    quotes: [
      {
        text: 'a soup of diesel and splinters',
        kind: 'fragment',
        speaker: "the lifeboat's coxswain",
        cue: 'in the words of',
      },
    ],
  },
  {
    text: 'According to the indictment, the two men discussed "a lesson that nobody in the street would forget".',
    quotes: [
      {
        text: 'a lesson that nobody in the street would forget',
        kind: 'fragment',
        speaker: 'the indictment',
        cue: 'According to',
      },
    ],
  },
  {
    text: 'Witnesses heard what one of them called "a cough, like a very big animal" and then the roof came in.',
    quotes: [
      { text: 'a cough, like a very big animal', kind: 'fragment', speaker: 'one of them', cue: 'called' },
    ],
  },
  {
    text: 'Greenwatch accused the ministry of “drawing the map around the mine”.',
    quotes: [
      { text: 'drawing the map around the mine', kind: 'fragment', speaker: 'Greenwatch', cue: 'accused' },
    ],
  },
  // Told, and to whom
  {
    text: 'Foreign Secretary Ruth Amadi told her Turkish counterpart that the ships "must and will" be let through.',
    quotes: [
      {
        text: 'must and will',
        kind: 'fragment',
        speaker: 'Ruth Amadi',
        cue: 'told',
        addressee: 'her Turkish counterpart',
      },
    ],
  },
  {
    text: '"You have four minutes," the caller told the switchboard.',
    quotes: [
      {
        text: 'You have four minutes,',
        kind: 'direct',
        speaker: 'the caller',
        cue: 'told',
        addressee: 'the switchboard',
      },
    ],
  },
  {
    text: 'He told the Daily Beacon he was "gutted but not surprised", the former captain, Rui Salgado.',
    quotes: [
      {
        text: 'gutted but not surprised',
        kind: 'fragment',
        speaker: 'Rui Salgado',
        cue: 'told',
        addressee: 'the Daily Beacon',
      },
    ],
  },
  {
    text: '“I would do it again,” Sanna Koivu told the court, looking straight at the bench.',
    quotes: [
      {
        text: 'I would do it again,',
        kind: 'direct',
        speaker: 'Sanna Koivu',
        cue: 'told',
        addressee: 'the court',
      },
    ],
  },
  {
    text: 'President Bako urged the rebels to "come down from the hills while there is still a country to come down to".',
    quotes: [
      {
        text: 'come down from the hills while there is still a country to come down to',
        kind: 'fragment',
        speaker: 'Bako',
        cue: 'urged',
        addressee: 'the rebels',
      },
    ],
  },
  {
    text: 'The dean assured students: "No exam will be counted against you."',
    quotes: [
      {
        text: 'No exam will be counted against you.',
        kind: 'direct',
        speaker: 'The dean',
        cue: 'assured',
        addressee: 'students',
      },
    ],
  },
  // Relayed speech
  {
    text: 'Palace spokesman Idris Kane said the king had told his ministers that he would "not sign away a single well".',
    quotes: [
      {
        text: 'not sign away a single well',
        kind: 'fragment',
        speaker: 'the king',
        cue: 'told',
        addressee: 'his ministers',
      },
    ],
  },
  {
    text: '"He said, \'Keep the engine running,\'" the driver, Bela Sipos, testified.',
    quotes: [
      {
        text: "He said, 'Keep the engine running,'",
        kind: 'direct',
        speaker: 'Bela Sipos',
        cue: 'testified',
      },
    ],
  },
  {
    text: 'According to her sister, Amal Daher last rang on Tuesday and said she was "somewhere with trees".',
    quotes: [{ text: 'somewhere with trees', kind: 'fragment', speaker: 'Amal Daher', cue: 'said' }],
  },
  {
    text: 'The newspaper El Faro quoted the general as saying: "There are no prisoners, only guests."',
    quotes: [
      { text: 'There are no prisoners, only guests.', kind: 'direct', speaker: 'the general', cue: 'saying' },
    ],
  },
  {
    text: 'An aide said that Governor Teague considered the ruling "a gift to polluters".',
    quotes: [{ text: 'a gift to polluters', kind: 'fragment', speaker: 'Teague', cue: 'considered' }],
  },
  {
    text: 'Police say that Lowell shouted "now you will listen" before he opened fire.',
    quotes: [{ text: 'now you will listen', kind: 'fragment', speaker: 'Lowell', cue: 'shouted' }],
  },
  // Pronouns and roles resolved
  {
    text: 'Ines Carrasco has taught in the valley since 1998. "I know who can read by how they hold the leaflet," she said.',
    quotes: [
      {
        text: 'I know who can read by how they hold the leaflet,',
        kind: 'direct',
        speaker: 'Ines Carrasco',
        cue: 'said',
      },
    ],
  },
  {
    text: 'Defence Minister Karl Brandvold flew to the base on Monday. "They are tired, and they are owed an answer," the minister said afterwards.',
    quotes: [
      {
        text: 'They are tired, and they are owed an answer,',
        kind: 'direct',
        speaker: 'Karl Brandvold',
        cue: 'said',
      },
    ],
  },
  {
    text: 'The charity Open Door has cut its night shelter. "We ran out of beds before we ran out of winter," it said.',
    quotes: [
      {
        text: 'We ran out of beds before we ran out of winter,',
        kind: 'direct',
        speaker: 'Open Door',
        cue: 'said',
      },
    ],
  },
  {
    text: 'Maud Tilley and her brother Jack were on the upper deck. "I held his hand the whole way down," she recalled.',
    quotes: [
      {
        text: 'I held his hand the whole way down,',
        kind: 'direct',
        speaker: 'Maud Tilley',
        cue: 'recalled',
      },
    ],
  },
  {
    text: 'The strike is in its ninth day. Dockers\' leader Farid Amrani was unmoved. "Let them count containers," he said.',
    quotes: [{ text: 'Let them count containers,', kind: 'direct', speaker: 'Farid Amrani', cue: 'said' }],
  },
  {
    text: 'Chief Inspector Ola Rask met the families at noon and Mayor Eva Lind at one. "We will find the driver," Rask promised.',
    quotes: [{ text: 'We will find the driver,', kind: 'direct', speaker: 'Ola Rask', cue: 'promised' }],
  },
  {
    text: 'Neither Dr Chen nor his assistant would be drawn. "Wait for the paper," he said.',
    quotes: [{ text: 'Wait for the paper,', kind: 'direct', speaker: 'Dr Chen', cue: 'said' }],
  },
  {
    text: 'Ugo Ferrante had little time for the plan. The 58-year-old baker said: "Who queues for bread at midnight?"',
    quotes: [
      { text: 'Who queues for bread at midnight?', kind: 'direct', speaker: 'Ugo Ferrante', cue: 'said' },
    ],
  },
  // A bare quote takes up its speaker
  {
    text: '"The hall is cold," said Vicar Ann Poole.\n\n"We sing in our coats."',
    quotes: [
      { text: 'The hall is cold,', kind: 'direct', speaker: 'Ann Poole', cue: 'said' },
      { text: 'We sing in our coats.', kind: 'direct', speaker: 'Ann Poole', cue: null },
    ],
  },
  {
    text: 'Bruno Keita wiped his hands. He had been up all night.\n\n"Every third house has somebody under it."',
    quotes: [
      { text: 'Every third house has somebody under it.', kind: 'direct', speaker: 'Bruno Keita', cue: null },
    ],
  },
  {
    text: 'Ministers were in no mood to talk on Sunday. "Ask me tomorrow," Energy Minister Salma Rady said. "Or the day after."\n\n"But not today."',
    quotes: [
      { text: 'Ask me tomorrow,', kind: 'direct', speaker: 'Salma Rady', cue: 'said' },
      { text: 'Or the day after.', kind: 'direct', speaker: 'Salma Rady', cue: null, joined: true },
      { text: 'But not today.', kind: 'direct', speaker: 'Salma Rady', cue: null },
    ],
  },
  {
    text: 'Engineer Pia Holst had warned of it. "The culvert was built for another century," she said. "So were the rules."',
    quotes: [
      {
        text: 'The culvert was built for another century,',
        kind: 'direct',
        speaker: 'Pia Holst',
        cue: 'said',
      },
      { text: 'So were the rules.', kind: 'direct', speaker: 'Pia Holst', cue: null, joined: true },
    ],
  },
  // Over several paragraphs
  {
    text: 'Colonel Abebe Tadesse said:\n\n"We reached the village at dawn. The wells had been filled with stones.\n\n"I have been a soldier for thirty years and I have not seen that before."',
    quotes: [
      {
        text: 'We reached the village at dawn. The wells had been filled with stones.',
        kind: 'direct',
        speaker: 'Abebe Tadesse',
        cue: 'said',
      },
      {
        text: 'I have been a soldier for thirty years and I have not seen that before.',
        kind: 'direct',
        speaker: 'Abebe Tadesse',
        cue: 'said',
        joined: true,
      },
    ],
  },
  {
    text: '“The first winter we burned the fence,” said Milena Jovic.\n\n“The second we burned the floor.\n\n“There is no third. We are leaving.”',
    quotes: [
      { text: 'The first winter we burned the fence,', kind: 'direct', speaker: 'Milena Jovic', cue: 'said' },
      { text: 'The second we burned the floor.', kind: 'direct', speaker: 'Milena Jovic', cue: null },
      {
        text: 'There is no third. We are leaving.',
        kind: 'direct',
        speaker: 'Milena Jovic',
        cue: null,
        joined: true,
      },
    ],
  },
  {
    text: 'In a message to staff the chief executive, Tom Reddy, wrote:\n\n‘This was not your fault.\n\n‘It was ours, and mine first of all.’',
    quotes: [
      {
        text: 'This was not your fault.',
        kind: 'direct',
        speaker: 'Tom Reddy',
        cue: 'wrote',
        addressee: 'staff',
      },
      {
        text: 'It was ours, and mine first of all.',
        kind: 'direct',
        speaker: 'Tom Reddy',
        cue: 'wrote',
        joined: true,
        addressee: 'staff',
      },
    ],
  },
  // Pull quotes, captions and blocks
  {
    text: '"We were promised sandbags and got leaflets"\nDoreen Mace, Quay Street',
    quotes: [
      {
        text: 'We were promised sandbags and got leaflets',
        kind: 'direct',
        speaker: 'Doreen Mace',
        cue: null,
      },
    ],
  },
  {
    text: '“A fire does not read planning documents.”\n\n— Fire chief Alun Bevan',
    quotes: [
      { text: 'A fire does not read planning documents.', kind: 'direct', speaker: 'Alun Bevan', cue: null },
    ],
  },
  {
    text: '"It is not the cold that kills you, it is the queue"\n– Resident of Block 9',
    quotes: [
      {
        text: 'It is not the cold that kills you, it is the queue',
        kind: 'direct',
        speaker: 'Resident of Block 9',
        cue: null,
      },
    ],
  },
  // Headlines
  {
    heading: true,
    text: "Mayor: 'We will not pay a cent of ransom'",
    quotes: [{ text: 'We will not pay a cent of ransom', kind: 'fragment', speaker: 'Mayor', cue: null }],
  },
  {
    heading: true,
    text: "'I smelled gas for a week,' says survivor of tower blast",
    quotes: [
      {
        text: 'I smelled gas for a week,',
        kind: 'fragment',
        speaker: 'survivor of tower blast',
        cue: 'says',
      },
    ],
  },
  {
    heading: true,
    text: "Dam was 'accident waiting to happen', engineers say",
    quotes: [{ text: 'accident waiting to happen', kind: 'fragment', speaker: 'engineers', cue: 'say' }],
  },
  {
    heading: true,
    text: "Bishop blasts 'obscene' boardroom pay",
    quotes: [{ text: 'obscene', kind: 'fragment', speaker: 'Bishop', cue: 'blasts' }],
  },
  // Marks of all kinds
  {
    text: '«Nous attendons depuis lundi», a dit Claire Vasseur, qui tient le café de la gare.',
    quotes: [
      { text: 'Nous attendons depuis lundi', kind: 'direct', speaker: 'Claire Vasseur', cue: 'a dit' },
    ],
  },
  {
    text: '« We have no more blankets », said the head of the shelter, Youssef Amine.',
    quotes: [{ text: 'We have no more blankets', kind: 'direct', speaker: 'Youssef Amine', cue: 'said' }],
  },
  {
    text: '„There will be no second vote“, said the chairman, Jens Ohlsen.',
    quotes: [{ text: 'There will be no second vote', kind: 'direct', speaker: 'Jens Ohlsen', cue: 'said' }],
  },
  {
    text: "'It's the children's hospital they're closing, not the golf club,' said nurse Fay O'Dowd.",
    quotes: [
      {
        text: "It's the children's hospital they're closing, not the golf club,",
        kind: 'direct',
        speaker: "Fay O'Dowd",
        cue: 'said',
      },
    ],
  },
  {
    text: '‘The miners’ wives ran the soup kitchen and the miners’ sons ran messages,’ said historian Glyn Rees.',
    quotes: [
      {
        text: 'The miners’ wives ran the soup kitchen and the miners’ sons ran messages,',
        kind: 'direct',
        speaker: 'Glyn Rees',
        cue: 'said',
      },
    ],
  },
  {
    text: "The '90s were kinder to the yards' owners than to the yards. 'They took the cranes and left the debts,' said shop steward Bill Tarn.",
    quotes: [
      { text: 'They took the cranes and left the debts,', kind: 'direct', speaker: 'Bill Tarn', cue: 'said' },
    ],
  },
  {
    text: "``We had eight minutes,'' said tower controller Sam Ruiz.",
    quotes: [{ text: 'We had eight minutes,', kind: 'direct', speaker: 'Sam Ruiz', cue: 'said' }],
  },
  {
    text: 'The plank was 6\'2" long and 3" thick. "It went through him like a spear," the surgeon said.',
    quotes: [
      { text: 'It went through him like a spear,', kind: 'direct', speaker: 'the surgeon', cue: 'said' },
    ],
  },
  // Quotes within quotes
  {
    text: "\"My grandmother used to say 'count the boats, not the sails',\" said Inge Dahl, the port's statistician.",
    quotes: [
      {
        text: "My grandmother used to say 'count the boats, not the sails',",
        kind: 'direct',
        speaker: 'Inge Dahl',
        cue: 'said',
      },
    ],
  },
  {
    text: '‘He calls it “streamlining”; I call it the sack,’ said Moira Quill of the clerks’ union.',
    quotes: [
      {
        text: 'He calls it “streamlining”; I call it the sack,',
        kind: 'direct',
        speaker: 'Moira Quill',
        cue: 'said',
      },
    ],
  },
  {
    text: '“The order said ‘warn first’. Nobody warned,” Corporal Dov Lasker told the inquiry.',
    quotes: [
      {
        text: 'The order said ‘warn first’. Nobody warned,',
        kind: 'direct',
        speaker: 'Dov Lasker',
        cue: 'told',
        addressee: 'the inquiry',
      },
    ],
  },
  // Insertions and omissions
  {
    text: '"[The minister] never set foot in the ward," said matron Abi Coker. "Not for one minute … not for a photograph."',
    quotes: [
      {
        text: '[The minister] never set foot in the ward,',
        kind: 'direct',
        speaker: 'Abi Coker',
        cue: 'said',
      },
      {
        text: 'Not for one minute … not for a photograph.',
        kind: 'direct',
        speaker: 'Abi Coker',
        cue: null,
        joined: true,
      },
    ],
  },
  {
    text: 'The report said the valve "was replaced [in 2019] ... by a part of another make".',
    quotes: [
      {
        text: 'was replaced [in 2019] ... by a part of another make',
        kind: 'fragment',
        speaker: 'The report',
        cue: 'said',
      },
    ],
  },
  {
    text: '"We shall not [leave]," Imam Yusuf Talib said. "This is where our dead are."',
    quotes: [
      { text: 'We shall not [leave],', kind: 'direct', speaker: 'Yusuf Talib', cue: 'said' },
      {
        text: 'This is where our dead are.',
        kind: 'direct',
        speaker: 'Yusuf Talib',
        cue: null,
        joined: true,
      },
    ],
  },
  // Unbalanced marks
  {
    text: '"The lift has been broken since Easter, said tenant Rob Hale.\n\nThe council sent an engineer on Friday. "He looked at it and left," said his neighbour, Dee Akers.',
    quotes: [
      { text: 'The lift has been broken since Easter,', kind: 'direct', speaker: 'Rob Hale', cue: 'said' },
      { text: 'He looked at it and left,', kind: 'direct', speaker: 'Dee Akers', cue: 'said' },
    ],
  },
  {
    text: 'The ferry company apologised." A replacement will run on Monday. "We know this is not good enough," spokesman Ian Mott said.',
    quotes: [{ text: 'We know this is not good enough,', kind: 'direct', speaker: 'Ian Mott', cue: 'said' }],
  },
  {
    text: '“We had no warning, said the shepherd Kosta Dimou. “None at all,” his wife Eleni added.',
    quotes: [
      { text: 'We had no warning,', kind: 'direct', speaker: 'Kosta Dimou', cue: 'said' },
      { text: 'None at all,', kind: 'direct', speaker: 'Eleni', cue: 'added' },
    ],
  },
  // Nobody to be named
  {
    text: '"Bread, not bombs," read a banner hung from the bridge.',
    quotes: [{ text: 'Bread, not bombs,', kind: 'direct', speaker: 'a banner', cue: 'read' }],
  },
  {
    text: 'The crowd fell silent, and then a chant went up: "Open the gates!"',
    quotes: [{ text: 'Open the gates!', kind: 'direct', speaker: 'The crowd', cue: 'chant' }],
  },
  {
    text: 'The proposal was described as "dead on arrival".',
    quotes: [{ text: 'dead on arrival', kind: 'fragment', speaker: null, cue: 'described' }],
  },
  {
    text: 'On the wall, in red paint: "They knew."',
    quotes: [{ text: 'They knew.', kind: 'direct', speaker: null, cue: null }],
  },
  {
    text: 'It has been widely called "the poor man\'s gold".',
    quotes: [{ text: "the poor man's gold", kind: 'fragment', speaker: null, cue: 'called' }],
  },
  {
    text: 'A text message sent to thousands of phones on Sunday night said: "Stay indoors. The water is not safe."',
    quotes: [
      {
        text: 'Stay indoors. The water is not safe.',
        kind: 'direct',
        speaker: 'A text message',
        cue: 'said',
      },
    ],
  },
  // Anonymous roles and organisations
  {
    text: '"We are not there yet, but we can see it from here," said one European diplomat who asked not to be named.',
    quotes: [
      {
        text: 'We are not there yet, but we can see it from here,',
        kind: 'direct',
        speaker: 'one European diplomat',
        cue: 'said',
      },
    ],
  },
  {
    text: 'A senior official in the attorney general\'s office described the leak as "surgical".',
    quotes: [
      {
        text: 'surgical',
        kind: 'fragment',
        speaker: "A senior official in the attorney general's office",
        cue: 'described',
      },
    ],
  },
  {
    text: 'The International Committee for Wetlands said the canal would be "a knife drawn across the delta".',
    quotes: [
      {
        text: 'a knife drawn across the delta',
        kind: 'fragment',
        speaker: 'The International Committee for Wetlands',
        cue: 'said',
      },
    ],
  },
  {
    text: '"We have fuel for two days," an engineer at the pumping station said by telephone.',
    quotes: [
      {
        text: 'We have fuel for two days,',
        kind: 'direct',
        speaker: 'an engineer at the pumping station',
        cue: 'said',
      },
    ],
  },
  {
    text: 'The Kremlin called the accusation "groundless, as ever".',
    quotes: [{ text: 'groundless, as ever', kind: 'fragment', speaker: 'The Kremlin', cue: 'called' }],
  },
  {
    text: 'State television said the airport had been closed for “technical reasons”.',
    quotes: [{ text: 'technical reasons', kind: 'fragment', speaker: 'State television', cue: 'said' }],
  },
  {
    text: '"Production will resume as soon as it is safe," Castell Mining said in an emailed statement.',
    quotes: [
      {
        text: 'Production will resume as soon as it is safe,',
        kind: 'direct',
        speaker: 'Castell Mining',
        cue: 'said',
      },
    ],
  },
  // No speech: scare quotes, titles, nicknames, terms
  {
    text: 'The so-called "ghost fleet" has grown to some 600 tankers.',
    quotes: [],
    none: ['ghost fleet'],
  },
  {
    text: 'Her third novel, "The Salt Road", won the Lindqvist Prize.',
    quotes: [],
    none: ['The Salt Road'],
  },
  {
    text: 'Joaquín "El Zurdo" Medrano was arrested in a barber\'s shop in Rosario.',
    quotes: [],
    none: ['El Zurdo'],
  },
  {
    text: 'The "smart" meters had to be read by hand.',
    quotes: [],
    none: ['smart'],
  },
  {
    text: 'Doctors speak of a cytokine storm when the body\'s defences turn on it; patients know it as "the crash".',
    quotes: [{ text: 'the crash', kind: 'fragment', speaker: 'patients', cue: 'know' }],
  },
  {
    text: 'The band opened with "Harbour Lights" and closed with "Last Tram Home".',
    quotes: [],
    none: ['Harbour Lights', 'Last Tram Home'],
  },
  {
    text: 'The word "genocide" does not appear in the draft.',
    quotes: [],
    none: ['genocide'],
  },
  {
    text: "The film 'Nine Doors' opens on Friday; its director, Suki Arai, calls it 'a comedy about locks'.",
    quotes: [{ text: 'a comedy about locks', kind: 'fragment', speaker: 'Suki Arai', cue: 'calls' }],
    none: ['Nine Doors'],
  },
  {
    text: 'Operation "Northern Shield" began before dawn, the navy said.',
    quotes: [],
    none: ['Northern Shield'],
  },
  // Mixed passages
  {
    text: '"There is no shortage of flour," Trade Minister Okoth said. Bakers disagreed. "Then let him bring some," said Rose Atieno, whose ovens have been cold since Thursday.',
    quotes: [
      { text: 'There is no shortage of flour,', kind: 'direct', speaker: 'Okoth', cue: 'said' },
      { text: 'Then let him bring some,', kind: 'direct', speaker: 'Rose Atieno', cue: 'said' },
    ],
  },
  {
    text: 'Hollis denied the charge. "I was in Lisbon," he said. The prosecutor, Vera Sand, produced a parking ticket. "In Leeds," she said.',
    quotes: [
      { text: 'I was in Lisbon,', kind: 'direct', speaker: 'Hollis', cue: 'said' },
      { text: 'In Leeds,', kind: 'direct', speaker: 'Vera Sand', cue: 'said' },
    ],
  },
  {
    text: 'Asked what she would tell the president, Ruta Banis did not hesitate: "Come and drink it."',
    quotes: [{ text: 'Come and drink it.', kind: 'direct', speaker: 'Ruta Banis', cue: null }],
  },
  {
    text: '"Is it safe?" I asked. "It is legal," replied the inspector, a Mr Dunne.',
    quotes: [
      { text: 'Is it safe?', kind: 'direct', speaker: null, cue: 'asked' },
      { text: 'It is legal,', kind: 'direct', speaker: 'Mr Dunne', cue: 'replied' },
    ],
  },
  {
    text: 'Union boss Terry Nash said members were "angry, cold and right". But Simon Vale, for the employers, retorted: "Two of those are a matter of opinion."',
    quotes: [
      { text: 'angry, cold and right', kind: 'fragment', speaker: 'Terry Nash', cue: 'said' },
      {
        text: 'Two of those are a matter of opinion.',
        kind: 'direct',
        speaker: 'Simon Vale',
        cue: 'retorted',
      },
    ],
  },
  {
    text: 'The council\'s leader, Grace Ampofo, who had earlier ruled out a rise, now says one is "unavoidable"; her deputy, Neil Hart, says "regrettable".',
    quotes: [
      { text: 'unavoidable', kind: 'fragment', speaker: 'Grace Ampofo', cue: 'says' },
      { text: 'regrettable', kind: 'fragment', speaker: 'Neil Hart', cue: 'says' },
    ],
  },
  {
    text: '"Not guilty," Pereira answered to each of the six counts, in a voice that her own counsel had to ask her to raise.',
    quotes: [{ text: 'Not guilty,', kind: 'direct', speaker: 'Pereira', cue: 'answered' }],
  },
  {
    text: 'Writing in the Coast Gazette, the novelist Arlo Finch asks why "a town that can afford two statues cannot afford one nurse".',
    quotes: [
      {
        text: 'a town that can afford two statues cannot afford one nurse',
        kind: 'fragment',
        speaker: 'Arlo Finch',
        cue: 'asks',
      },
    ],
  },
  {
    text: 'The vote was lost by a single ballot. "Mine, as it happens," sighed Lady Carew, who had been stuck in a lift.',
    quotes: [{ text: 'Mine, as it happens,', kind: 'direct', speaker: 'Lady Carew', cue: 'sighed' }],
  },
  {
    text: 'Rescuers had almost given up when a voice came out of the shaft. "Is anybody there?" it said. It was Danny Pell, aged nine.',
    quotes: [{ text: 'Is anybody there?', kind: 'direct', speaker: 'Danny Pell', cue: 'said' }],
  },
];
