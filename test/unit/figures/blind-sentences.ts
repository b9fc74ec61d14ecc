/**
 * Sentences with the figures that an annotator found in them, written before their author had read a rule.
 * What the rules make of them the first time is an honest measure; from then on they are a test like any
 * other, and nothing here is to be bent to the rules.
 *
 * `text` is the figure with what it counts, verbatim; a finding matches it by overlap and value, as in the
 * gold stories. Shares given as fractions are in percent. Where the words name the scope that a field asks
 * for, the field holds them verbatim; a field left out means that the sentence does not say. A definite
 * number of things that are there (the village's 412 houses) is a figure of what is present. Hedged, forecast
 * and conditional shade into one another; what counts is that none of them is asserted. Measures outside the
 * lexicon are named freely, so only those within it can be asked for word by word.
 */

import type { GoldSentence } from './gold.js';

export const BLIND_SENTENCES: readonly GoldSentence[] = [
  // War
  {
    text: 'Rocket fire on the port of Marwa killed eleven dockers and wounded at least 40 more on Sunday, the harbour authority said.',
    published: '2025-03-17',
    figures: [
      {
        text: 'killed eleven dockers',
        value: 11,
        measure: 'killed',
        counted: 'dockers',
        population: 'dockers',
        window: 'on Sunday',
        speaker: 'the harbour authority',
      },
      {
        text: 'wounded at least 40 more',
        value: 40,
        bound: 'at_least',
        measure: 'injured',
        window: 'on Sunday',
        speaker: 'the harbour authority',
      },
    ],
  },
  {
    text: 'The general staff denied that 300 conscripts had been taken prisoner outside Velsk, calling the figure a fantasy.',
    figures: [
      {
        text: '300 conscripts had been taken prisoner',
        value: 300,
        measure: 'detained',
        counted: 'conscripts',
        population: 'conscripts',
        speaker: 'The general staff',
        modality: 'denied',
      },
    ],
  },
  {
    text: 'Some 2,300 shells fell on the valley in the first three days of the offensive, about a tenth of them cluster munitions, monitors say.',
    figures: [
      {
        text: 'Some 2,300 shells',
        value: 2300,
        bound: 'about',
        measure: 'attacks',
        counted: 'shells',
        window: 'in the first three days of the offensive',
        speaker: 'monitors',
      },
      {
        text: 'about a tenth of them',
        population: 'cluster munitions',
        value: 10,
        bound: 'about',
        unit: 'percent',
        measure: 'share',
        speaker: 'monitors',
        role: 'part',
      },
    ],
    none: ['three days'],
  },
  {
    text: 'Up to 60,000 people are thought to be trapped in the enclave, half of them children.',
    figures: [
      {
        text: 'Up to 60,000 people',
        value: 60000,
        bound: 'up_to',
        measure: 'trapped',
        counted: 'people',
        modality: 'hedged',
      },
      {
        text: 'half of them children',
        value: 50,
        unit: 'percent',
        measure: 'share',
        counted: 'children',
        population: 'children',
        modality: 'hedged',
        role: 'part',
      },
    ],
  },
  {
    text: 'The mayor put the number of civilians buried under the theatre at 120; the regional governor spoke of fewer than 50.',
    figures: [
      {
        text: '120',
        value: 120,
        measure: 'trapped',
        counted: 'civilians',
        population: 'civilians',
        speaker: 'The mayor',
      },
      {
        text: 'fewer than 50',
        value: 50,
        bound: 'under',
        measure: 'trapped',
        counted: 'civilians',
        population: 'civilians',
        speaker: 'the regional governor',
      },
    ],
  },
  {
    text: 'No one was hurt when a drone struck a grain silo near the border before dawn.',
    figures: [{ text: 'No one was hurt', value: 0, measure: 'injured' }],
  },
  {
    text: "Of the village's 412 houses only seventeen still have roofs.",
    figures: [
      { text: '412 houses', value: 412, measure: 'present', counted: 'houses' },
      { text: 'only seventeen', value: 17, measure: 'remaining', counted: 'houses', role: 'part' },
    ],
  },
  {
    text: 'The ceasefire collapsed after nine hours.',
    figures: [{ text: 'nine hours', value: 9, unit: 'hour', measure: 'duration', counted: 'ceasefire' }],
  },
  {
    text: 'Separatists claimed to have shot down two helicopters; the defence ministry admitted the loss of one.',
    figures: [
      {
        text: 'two helicopters',
        value: 2,
        measure: 'destroyed',
        counted: 'helicopters',
        speaker: 'Separatists',
      },
      {
        text: 'the loss of one',
        value: 1,
        measure: 'destroyed',
        counted: 'helicopters',
        speaker: 'the defence ministry',
      },
    ],
  },
  {
    text: 'Tens of thousands have fled the city since Thursday, aid workers said, joining the 190,000 already living in camps along the river.',
    published: '2024-10-21',
    figures: [
      {
        text: 'Tens of thousands have fled',
        low: 20000,
        high: 99999,
        bound: 'vague',
        measure: 'displaced',
        window: 'since Thursday',
        speaker: 'aid workers',
      },
      {
        text: 'the 190,000 already living in camps',
        value: 190000,
        measure: 'displaced',
        speaker: 'aid workers',
      },
    ],
  },
  {
    text: 'A 2014 bombardment of the same market killed 67.',
    figures: [{ text: 'killed 67', value: 67, measure: 'killed', window: '2014', role: 'background' }],
    none: ['2014'],
  },
  {
    text: 'Three of the four bridges across the Orla have been destroyed.',
    figures: [
      { text: 'Three of the four bridges', value: 3, measure: 'destroyed', role: 'part', counted: 'bridges' },
      { text: 'the four bridges', value: 4, measure: 'present', counted: 'bridges' },
    ],
  },
  {
    text: 'The front has moved 4 kilometres in eight months, at the price of what Western officials estimate to be 90,000 casualties.',
    figures: [
      {
        text: '4 kilometres',
        value: 4,
        unit: 'km',
        measure: 'distance',
        counted: 'front',
        window: 'in eight months',
      },
      {
        text: '90,000 casualties',
        value: 90000,
        bound: 'about',
        measure: 'casualties',
        counted: 'casualties',
        window: 'in eight months',
        speaker: 'Western officials',
      },
    ],
    none: ['eight months'],
  },
  {
    text: 'Gunmen abducted between 15 and 20 schoolgirls from a dormitory in Kefa, residents told this newspaper.',
    figures: [
      {
        text: 'between 15 and 20 schoolgirls',
        low: 15,
        high: 20,
        bound: 'range',
        measure: 'abducted',
        counted: 'schoolgirls',
        population: 'schoolgirls',
        speaker: 'residents',
      },
    ],
  },
  {
    text: 'At least 26 people, including 11 children and a midwife, were killed when a mortar round hit a wedding in Sarn, doctors and witnesses said.',
    figures: [
      {
        text: 'At least 26 people',
        value: 26,
        bound: 'at_least',
        measure: 'killed',
        counted: 'people',
        speaker: 'doctors and witnesses',
      },
      {
        text: '11 children',
        value: 11,
        measure: 'killed',
        counted: 'children',
        population: 'children',
        speaker: 'doctors and witnesses',
        role: 'part',
      },
    ],
  },
  {
    text: 'The militia released 20 prisoners in exchange for eight officers held by the army.',
    figures: [
      {
        text: 'released 20 prisoners',
        value: 20,
        measure: 'released',
        counted: 'prisoners',
        population: 'prisoners',
      },
      {
        text: 'eight officers held by the army',
        value: 8,
        measure: 'detained',
        counted: 'officers',
        population: 'officers',
      },
    ],
  },
  {
    text: 'Reports that 1,000 tanks had crossed the frontier could not be confirmed.',
    figures: [
      { text: '1,000 tanks', value: 1000, measure: 'deployed', counted: 'tanks', modality: 'hedged' },
    ],
  },
  {
    text: 'Residents counted 17 impacts within a quarter of an hour.',
    figures: [
      {
        text: '17 impacts',
        value: 17,
        measure: 'attacks',
        counted: 'impacts',
        window: 'within a quarter of an hour',
        speaker: 'Residents',
      },
    ],
    none: ['a quarter of an hour'],
  },
  {
    text: 'In the second raid, on 11 May, soldiers detained 15 and took away two vans.',
    published: '2025-05-13',
    figures: [
      { text: 'detained 15', value: 15, measure: 'detained', window: 'on 11 May' },
      { text: 'two vans', value: 2, measure: 'seized', counted: 'vans', window: 'on 11 May' },
    ],
    none: ['the second raid', '11 May'],
  },
  {
    text: 'The Observatory, an exile group that relies on contacts inside the country, put the dead at 51, and state radio at 12.',
    figures: [
      { text: 'the dead at 51', value: 51, measure: 'killed', speaker: 'The Observatory' },
      { text: 'at 12', value: 12, measure: 'killed', speaker: 'state radio' },
    ],
  },
  {
    text: 'Ten were killed in the north, another six in Qasr, and two more died of their wounds on Saturday.',
    figures: [
      { text: 'Ten were killed', value: 10, measure: 'killed' },
      { text: 'another six in Qasr', value: 6, measure: 'killed' },
      { text: 'two more died of their wounds', value: 2, measure: 'killed', window: 'on Saturday' },
    ],
  },
  // Earthquake
  {
    text: 'A magnitude-6.4 earthquake shook the island shortly after midnight, toppling chimneys and leaving 18,000 customers without power.',
    figures: [
      { text: 'magnitude-6.4 earthquake', value: 6.4, measure: 'magnitude', counted: 'earthquake' },
      {
        text: '18,000 customers without power',
        value: 18000,
        measure: 'without power',
        counted: 'customers',
      },
    ],
  },
  {
    text: 'The death toll rose by 31 overnight to 208, the disaster agency announced, while 74 people were still unaccounted for.',
    figures: [
      {
        text: 'rose by 31',
        value: 31,
        measure: 'killed',
        window: 'overnight',
        speaker: 'the disaster agency',
        role: 'rise',
      },
      { text: '208', value: 208, measure: 'killed', speaker: 'the disaster agency' },
      {
        text: '74 people were still unaccounted for',
        value: 74,
        measure: 'missing',
        counted: 'people',
        speaker: 'the disaster agency',
      },
    ],
  },
  {
    text: 'Rescuers have pulled 56 survivors and 112 bodies from the wreckage since Monday.',
    figures: [
      { text: '56 survivors', value: 56, measure: 'rescued', counted: 'survivors', window: 'since Monday' },
      {
        text: '112 bodies',
        value: 112,
        measure: 'bodies recovered',
        counted: 'bodies',
        window: 'since Monday',
      },
    ],
  },
  {
    text: 'Two-thirds of the old town is in ruins and as many as 5,000 homes will have to be pulled down.',
    figures: [
      { text: 'Two-thirds of the old town', value: 66.7, unit: 'percent', measure: 'share', counted: 'town' },
      {
        text: 'as many as 5,000 homes',
        value: 5000,
        bound: 'up_to',
        measure: 'destroyed',
        counted: 'homes',
        modality: 'forecast',
      },
    ],
  },
  {
    text: 'The tremor, at a depth of 12 km, was followed by 43 aftershocks, the strongest of magnitude 5.1.',
    figures: [
      { text: 'a depth of 12 km', value: 12, unit: 'km', measure: 'depth', counted: 'tremor' },
      { text: '43 aftershocks', value: 43, measure: 'aftershocks', counted: 'aftershocks' },
      { text: 'magnitude 5.1', value: 5.1, measure: 'magnitude', counted: 'aftershocks' },
    ],
  },
  {
    text: 'Officials revised the number of injured down from 900 to 640 after finding that some had been counted twice.',
    figures: [
      { text: 'from 900', value: 900, measure: 'injured', speaker: 'Officials', role: 'previous' },
      { text: '640', value: 640, measure: 'injured', speaker: 'Officials' },
    ],
    none: ['twice'],
  },
  {
    text: 'An 81-year-old woman was found alive after 97 hours under the rubble.',
    figures: [{ text: '97 hours under the rubble', value: 97, unit: 'hour', measure: 'duration' }],
    none: ['81-year-old'],
  },
  {
    text: "It was the region's deadliest quake since 1988, when 25,000 people died.",
    figures: [
      {
        text: '25,000 people died',
        value: 25000,
        measure: 'killed',
        counted: 'people',
        window: '1988',
        role: 'background',
      },
    ],
    none: ['1988'],
  },
  {
    text: 'Nearly four in ten schools in the province have cracked walls, according to engineers who inspected 260 of them.',
    figures: [
      {
        text: 'Nearly four in ten schools',
        value: 40,
        bound: 'nearly',
        unit: 'percent',
        measure: 'share',
        counted: 'schools',
        population: 'schools',
        speaker: 'engineers',
      },
      { text: 'inspected 260 of them', value: 260, measure: 'inspected', counted: 'schools' },
    ],
  },
  {
    text: 'At least three mountain villages remain cut off.',
    figures: [
      {
        text: 'At least three mountain villages',
        value: 3,
        bound: 'at_least',
        measure: 'cut off',
        counted: 'villages',
      },
    ],
  },
  {
    text: 'The Red Crescent had handed out 1,150 tents by nightfall and said it needed ten times as many.',
    figures: [
      { text: '1,150 tents', value: 1150, measure: 'distributed', counted: 'tents', window: 'by nightfall' },
    ],
    none: ['ten times'],
  },
  {
    text: 'Leyla Aksoy has not slept. She said two of her cousins were among the missing.',
    figures: [
      {
        text: 'two of her cousins',
        value: 2,
        measure: 'missing',
        counted: 'cousins',
        speaker: 'Leyla Aksoy',
      },
    ],
  },
  {
    text: 'Eleven people are confirmed dead in Torvik and twice that number may still lie beneath the hotel, fire chief Odd Lien said.',
    figures: [
      {
        text: 'Eleven people are confirmed dead',
        value: 11,
        measure: 'killed',
        counted: 'people',
        speaker: 'fire chief Odd Lien',
      },
      {
        text: 'twice that number may still lie beneath the hotel',
        value: 22,
        measure: 'trapped',
        counted: 'people',
        speaker: 'fire chief Odd Lien',
        modality: 'hedged',
      },
    ],
  },
  {
    text: 'The blaze that followed the quake left 230 families, about 1,100 people, with nothing but the clothes they stood in.',
    figures: [
      { text: '230 families', value: 230, measure: 'displaced', counted: 'families', population: 'families' },
      { text: 'about 1,100 people', value: 1100, bound: 'about', measure: 'displaced', counted: 'people' },
    ],
  },
  // Flood and storm
  {
    text: 'Floodwater has covered 140,000 hectares of rice, a fifth of the harvest, and drowned an estimated 30,000 head of cattle.',
    figures: [
      { text: '140,000 hectares of rice', value: 140000, unit: 'ha', measure: 'area', counted: 'rice' },
      { text: 'a fifth of the harvest', value: 20, unit: 'percent', measure: 'share', counted: 'harvest' },
      {
        text: 'an estimated 30,000 head of cattle',
        value: 30000,
        bound: 'about',
        measure: 'killed',
        counted: 'cattle',
        population: 'cattle',
      },
    ],
  },
  {
    text: 'The Varna crested at 8.2 metres on Tuesday, a record.',
    published: '2025-06-05',
    figures: [
      {
        text: '8.2 metres',
        value: 8.2,
        unit: 'metre',
        measure: 'height',
        counted: 'Varna',
        window: 'on Tuesday',
      },
    ],
  },
  {
    text: 'More than 6,500 residents of Lower Haven were told to leave their homes, though the council admits that fewer than half have done so.',
    figures: [
      {
        text: 'More than 6,500 residents',
        value: 6500,
        bound: 'over',
        measure: 'evacuated',
        counted: 'residents',
        population: 'residents',
      },
      {
        text: 'fewer than half',
        value: 50,
        bound: 'under',
        unit: 'percent',
        measure: 'share',
        speaker: 'the council',
      },
    ],
  },
  {
    text: 'Two elderly brothers drowned in their basement flat and a lorry driver is missing.',
    figures: [
      {
        text: 'Two elderly brothers drowned',
        value: 2,
        measure: 'killed',
        counted: 'brothers',
        population: 'brothers',
      },
    ],
  },
  {
    text: 'The dam is now 96% full, up from 81% a week ago.',
    published: '2025-01-09',
    figures: [
      { text: '96% full', value: 96, unit: 'percent', measure: 'share', counted: 'dam' },
      {
        text: '81% a week ago',
        value: 81,
        unit: 'percent',
        measure: 'share',
        counted: 'dam',
        window: 'a week ago',
        role: 'previous',
      },
    ],
  },
  {
    text: 'Insurers expect claims of between €400m and €600m from the storm.',
    figures: [
      {
        text: 'between €400m and €600m',
        low: 400000000,
        high: 600000000,
        bound: 'range',
        unit: 'EUR',
        measure: 'money',
        counted: 'claims',
        speaker: 'Insurers',
        modality: 'forecast',
      },
    ],
  },
  {
    text: 'Rail services on a 35-mile stretch of the coast line will be suspended for at least ten days.',
    figures: [
      { text: '35-mile stretch', value: 35, unit: 'mile', measure: 'distance', counted: 'stretch' },
      {
        text: 'at least ten days',
        value: 10,
        bound: 'at_least',
        unit: 'day',
        measure: 'duration',
        modality: 'forecast',
      },
    ],
  },
  {
    text: 'If the levee at Moor End gives way, another 12,000 properties could be flooded, the agency warned.',
    figures: [
      {
        text: 'another 12,000 properties',
        value: 12000,
        measure: 'damaged',
        counted: 'properties',
        speaker: 'the agency',
        modality: 'conditional',
      },
    ],
  },
  {
    text: 'Half a million people across three provinces have been affected, 48,000 of whom are in shelters.',
    figures: [
      { text: 'Half a million people', value: 500000, measure: 'affected', counted: 'people' },
      { text: 'three provinces', value: 3, measure: 'affected', counted: 'provinces' },
      {
        text: '48,000 of whom are in shelters',
        value: 48000,
        measure: 'sheltered',
        counted: 'people',
        role: 'part',
      },
    ],
  },
  {
    text: 'Hail the size of golf balls broke the windscreens of some 300 cars.',
    figures: [{ text: 'some 300 cars', value: 300, bound: 'about', measure: 'damaged', counted: 'cars' }],
  },
  {
    text: 'Water has been cut off for 11 days to a city of 800,000.',
    figures: [
      { text: 'for 11 days', value: 11, unit: 'day', measure: 'duration' },
      { text: 'a city of 800,000', value: 800000, measure: 'inhabitants' },
    ],
  },
  {
    text: 'The shelter now houses 340 evacuees, 25 fewer than on Monday.',
    published: '2025-02-20',
    figures: [
      { text: '340 evacuees', value: 340, measure: 'sheltered', counted: 'evacuees', population: 'evacuees' },
      { text: '25 fewer than on Monday', value: 25, measure: 'sheltered', counted: 'evacuees', role: 'rise' },
    ],
  },
  {
    text: 'Gusts of 117 mph tore the roof off a gymnasium where 60-odd villagers had taken refuge.',
    figures: [
      { text: '117 mph', value: 117, unit: 'mph', measure: 'speed', counted: 'gusts' },
      {
        text: '60-odd villagers',
        value: 60,
        bound: 'about',
        measure: 'sheltered',
        counted: 'villagers',
        population: 'villagers',
      },
    ],
  },
  {
    text: 'Had the wind turned, 3,000 homes would have been lost.',
    figures: [
      { text: '3,000 homes', value: 3000, measure: 'destroyed', counted: 'homes', modality: 'conditional' },
    ],
  },
  {
    text: 'The landslide swallowed four houses and part of a school; the number of dead, which the governor had earlier given as 15, now stands at 22.',
    figures: [
      { text: 'four houses', value: 4, measure: 'destroyed', counted: 'houses' },
      { text: '15', value: 15, measure: 'killed', speaker: 'the governor', role: 'previous' },
      { text: '22', value: 22, measure: 'killed' },
    ],
  },
  // Epidemic
  {
    text: 'The virus has now infected 3,418 people in the country and killed 121 of them, the health ministry said on Friday.',
    figures: [
      {
        text: 'infected 3,418 people',
        value: 3418,
        measure: 'infected',
        counted: 'people',
        speaker: 'the health ministry',
      },
      {
        text: 'killed 121 of them',
        value: 121,
        measure: 'killed',
        counted: 'people',
        speaker: 'the health ministry',
        role: 'part',
      },
    ],
  },
  {
    text: 'New infections fell by 14 per cent last week, to 2,050.',
    figures: [
      {
        text: 'fell by 14 per cent',
        value: 14,
        unit: 'percent',
        measure: 'infected',
        counted: 'infections',
        window: 'last week',
        role: 'rise',
      },
      { text: '2,050', value: 2050, measure: 'infected', counted: 'infections', window: 'last week' },
    ],
  },
  {
    text: 'Around 70% of over-65s have had both doses, compared with a third of people in their thirties.',
    figures: [
      {
        text: 'Around 70% of over-65s',
        value: 70,
        bound: 'about',
        unit: 'percent',
        measure: 'share',
        counted: 'over-65s',
        population: 'over-65s',
      },
      {
        text: 'a third of people in their thirties',
        value: 33.3,
        unit: 'percent',
        measure: 'share',
        counted: 'people',
        population: 'people in their thirties',
      },
    ],
    none: ['over-65s', 'both doses', 'thirties'],
  },
  {
    text: "Four nurses and a cleaner at St Brannoc's have tested positive.",
    figures: [
      { text: 'Four nurses', value: 4, measure: 'infected', counted: 'nurses', population: 'nurses' },
    ],
  },
  {
    text: 'The outbreak, which was declared over in June, lasted 16 weeks and cost the province $22 million.',
    figures: [
      { text: '16 weeks', value: 16, unit: 'week', measure: 'duration', counted: 'outbreak' },
      { text: '$22 million', value: 22000000, unit: 'USD', measure: 'money' },
    ],
  },
  {
    text: 'Doctors fear that the true number of deaths is three times the official 88.',
    figures: [{ text: 'the official 88', value: 88, measure: 'killed', counted: 'deaths' }],
    none: ['three times'],
  },
  {
    text: 'Twelve of the 19 patients in intensive care are on ventilators.',
    figures: [
      {
        text: 'Twelve of the 19 patients',
        value: 12,
        measure: 'on ventilators',
        counted: 'patients',
        population: 'patients',
        role: 'part',
      },
      {
        text: 'the 19 patients in intensive care',
        value: 19,
        measure: 'in hospital',
        counted: 'patients',
        population: 'patients',
      },
    ],
  },
  {
    text: 'By March the clinic had vaccinated 9,300 children under five.',
    figures: [
      {
        text: 'vaccinated 9,300 children',
        value: 9300,
        measure: 'vaccinated',
        counted: 'children',
        population: 'children under five',
        window: 'By March',
      },
    ],
    none: ['under five'],
  },
  {
    text: 'One in eight of those who fall ill has to be admitted to hospital.',
    figures: [{ text: 'One in eight', value: 12.5, unit: 'percent', measure: 'share' }],
  },
  {
    text: 'Health officials said there had been no new cases for 42 days.',
    figures: [
      {
        text: 'no new cases',
        value: 0,
        measure: 'infected',
        counted: 'cases',
        window: 'for 42 days',
        speaker: 'Health officials',
      },
    ],
    none: ['42 days'],
  },
  {
    text: 'By the end of the week the number of cases could top 10,000, Dr Amina Sow of the Pasteur Centre believes.',
    figures: [
      {
        text: 'top 10,000',
        value: 10000,
        bound: 'over',
        measure: 'infected',
        counted: 'cases',
        window: 'By the end of the week',
        speaker: 'Dr Amina Sow',
        modality: 'forecast',
      },
    ],
  },
  {
    text: 'The number of measles deaths has been corrected from 52 to 25.',
    figures: [
      { text: 'from 52', value: 52, measure: 'killed', counted: 'deaths', role: 'previous' },
      { text: '25', value: 25, measure: 'killed', counted: 'deaths' },
    ],
  },
  {
    text: "Of 1,206 samples tested, just nine came back positive, the laboratory's director, Sunniva Hauge, told reporters.",
    figures: [
      { text: '1,206 samples', value: 1206, measure: 'tested', counted: 'samples', speaker: 'Sunniva Hauge' },
      {
        text: 'just nine came back positive',
        value: 9,
        measure: 'infected',
        counted: 'samples',
        speaker: 'Sunniva Hauge',
        role: 'part',
      },
    ],
  },
  {
    text: 'Not a single patient was lost, said matron Ines Carvalho.',
    figures: [
      {
        text: 'Not a single patient',
        value: 0,
        measure: 'killed',
        counted: 'patient',
        population: 'patient',
        speaker: 'matron Ines Carvalho',
      },
    ],
  },
  {
    text: 'About 600 people a day are being admitted, and the 1,400-bed field hospital at Lanta is full.',
    figures: [
      {
        text: 'About 600 people a day',
        value: 600,
        bound: 'about',
        measure: 'admitted',
        counted: 'people',
        window: 'a day',
      },
    ],
    none: ['1,400-bed'],
  },
  // Strike
  {
    text: 'Some 4,200 bus drivers walked out at midnight, stranding an estimated one million commuters.',
    figures: [
      {
        text: 'Some 4,200 bus drivers',
        value: 4200,
        bound: 'about',
        measure: 'on strike',
        counted: 'drivers',
        population: 'bus drivers',
      },
      {
        text: 'an estimated one million commuters',
        value: 1000000,
        bound: 'about',
        measure: 'stranded',
        counted: 'commuters',
        population: 'commuters',
      },
    ],
  },
  {
    text: 'Union leaders are demanding a 12 per cent rise over two years; the company has offered 6.5.',
    figures: [
      {
        text: '12 per cent rise',
        value: 12,
        unit: 'percent',
        measure: 'pay rise',
        counted: 'rise',
        window: 'over two years',
        speaker: 'Union leaders',
      },
      {
        text: '6.5',
        value: 6.5,
        unit: 'percent',
        measure: 'pay rise',
        counted: 'rise',
        speaker: 'the company',
      },
    ],
    none: ['two years'],
  },
  {
    text: 'The stoppage, the fourth since January, cost the refinery £1.4m a day, management said.',
    figures: [
      {
        text: '£1.4m a day',
        value: 1400000,
        unit: 'GBP',
        measure: 'money',
        window: 'a day',
        speaker: 'management',
      },
    ],
    none: ['the fourth'],
  },
  {
    text: 'Nine out of ten members who voted backed further action, on a turnout of 63%.',
    figures: [
      {
        text: 'Nine out of ten members',
        value: 90,
        unit: 'percent',
        measure: 'share',
        counted: 'members',
        population: 'members who voted',
      },
      { text: 'a turnout of 63%', value: 63, unit: 'percent', measure: 'turnout', counted: 'turnout' },
    ],
  },
  {
    text: 'All 340 flights from the airport were cancelled.',
    figures: [{ text: 'All 340 flights', value: 340, measure: 'cancelled', counted: 'flights' }],
  },
  {
    text: 'The hospital trust says 55 of its 280 junior doctors turned up for work, the fewest on any day of the dispute.',
    figures: [
      {
        text: '55 of its 280 junior doctors',
        value: 55,
        measure: 'present',
        counted: 'doctors',
        population: 'junior doctors',
        speaker: 'The hospital trust',
        role: 'part',
      },
      {
        text: 'its 280 junior doctors',
        value: 280,
        measure: 'employed',
        counted: 'doctors',
        population: 'junior doctors',
        speaker: 'The hospital trust',
      },
    ],
  },
  {
    text: 'Picketing miners blocked the road for a third day.',
    figures: [],
    none: ['a third day'],
  },
  {
    text: 'About two dozen teachers have been on hunger strike since Monday.',
    published: '2025-09-18',
    figures: [
      {
        text: 'About two dozen teachers',
        value: 24,
        bound: 'about',
        measure: 'on strike',
        counted: 'teachers',
        population: 'teachers',
        window: 'since Monday',
      },
    ],
  },
  {
    text: "Rail bosses claim that nearly three quarters of trains ran, and the drivers' union that not one in five did.",
    figures: [
      {
        text: 'nearly three quarters of trains',
        value: 75,
        bound: 'nearly',
        unit: 'percent',
        measure: 'share',
        counted: 'trains',
        population: 'trains',
        speaker: 'Rail bosses',
      },
      {
        text: 'not one in five',
        value: 20,
        bound: 'under',
        unit: 'percent',
        measure: 'share',
        counted: 'trains',
        population: 'trains',
        speaker: "the drivers' union",
      },
    ],
  },
  // Protest
  {
    text: 'Police put the crowd at 35,000; the organisers claimed 120,000.',
    figures: [
      {
        text: 'the crowd at 35,000',
        value: 35000,
        measure: 'attendance',
        counted: 'crowd',
        speaker: 'Police',
      },
      { text: '120,000', value: 120000, measure: 'attendance', counted: 'crowd', speaker: 'the organisers' },
    ],
  },
  {
    text: 'Scores of demonstrators were arrested and 13 officers were treated for smoke inhalation after the march turned violent.',
    figures: [
      {
        text: 'Scores of demonstrators',
        low: 40,
        high: 99,
        bound: 'vague',
        measure: 'detained',
        counted: 'demonstrators',
        population: 'demonstrators',
      },
      { text: '13 officers', value: 13, measure: 'injured', counted: 'officers', population: 'officers' },
    ],
  },
  {
    text: 'Between 8,000 and 10,000 farmers drove their tractors into the capital, causing tailbacks of up to 15 kilometres.',
    figures: [
      {
        text: 'Between 8,000 and 10,000 farmers',
        low: 8000,
        high: 10000,
        bound: 'range',
        measure: 'attendance',
        counted: 'farmers',
        population: 'farmers',
      },
      {
        text: 'up to 15 kilometres',
        value: 15,
        bound: 'up_to',
        unit: 'km',
        measure: 'distance',
        counted: 'tailbacks',
      },
    ],
  },
  {
    text: 'A 10,000-strong crowd had filled Liberty Square by noon.',
    figures: [
      {
        text: '10,000-strong crowd',
        value: 10000,
        measure: 'attendance',
        counted: 'crowd',
        window: 'by noon',
      },
    ],
  },
  {
    text: 'One protester, a student of 22, lost an eye.',
    figures: [
      { text: 'One protester', value: 1, measure: 'injured', counted: 'protester', population: 'protester' },
    ],
    none: ['22'],
  },
  {
    text: 'Fewer than 200 people turned up, far below the 1,000 the council had planned for.',
    figures: [
      { text: 'Fewer than 200 people', value: 200, bound: 'under', measure: 'attendance', counted: 'people' },
      {
        text: 'the 1,000 the council had planned for',
        value: 1000,
        measure: 'attendance',
        counted: 'people',
        speaker: 'the council',
        modality: 'forecast',
      },
    ],
  },
  {
    text: 'Nearly a million signatures have been collected in eleven days.',
    figures: [
      {
        text: 'Nearly a million signatures',
        value: 1000000,
        bound: 'nearly',
        measure: 'signatures',
        counted: 'signatures',
        window: 'in eleven days',
      },
    ],
    none: ['eleven days'],
  },
  {
    text: 'The court released 46 of the 51 detainees without charge.',
    figures: [
      {
        text: '46 of the 51 detainees',
        value: 46,
        measure: 'released',
        counted: 'detainees',
        population: 'detainees',
        role: 'part',
      },
      {
        text: 'the 51 detainees',
        value: 51,
        measure: 'detained',
        counted: 'detainees',
        population: 'detainees',
      },
    ],
  },
  {
    text: 'Riot police fired rubber bullets, wounding a dozen, among them two reporters.',
    figures: [
      { text: 'wounding a dozen', value: 12, measure: 'injured' },
      {
        text: 'two reporters',
        value: 2,
        measure: 'injured',
        counted: 'reporters',
        population: 'reporters',
        role: 'part',
      },
    ],
  },
  {
    text: "Organisers hope that 50,000 will join Saturday's rally.",
    figures: [
      {
        text: '50,000 will join',
        value: 50000,
        measure: 'attendance',
        window: "Saturday's",
        speaker: 'Organisers',
        modality: 'forecast',
      },
    ],
  },
  {
    text: 'Thousands rallied in twenty-three towns, from Brest to Nice.',
    figures: [
      { text: 'Thousands rallied', low: 2000, high: 9999, bound: 'vague', measure: 'attendance' },
      { text: 'twenty-three towns', value: 23, measure: 'protests', counted: 'towns' },
    ],
  },
  {
    text: 'Interior Minister Pavel Drago told parliament that 2,417 people had been detained since the curfew began, 180 of whom were minors.',
    figures: [
      {
        text: '2,417 people had been detained',
        value: 2417,
        measure: 'detained',
        counted: 'people',
        window: 'since the curfew began',
        speaker: 'Interior Minister Pavel Drago',
      },
      {
        text: '180 of whom were minors',
        value: 180,
        measure: 'detained',
        counted: 'minors',
        population: 'minors',
        window: 'since the curfew began',
        speaker: 'Interior Minister Pavel Drago',
        role: 'part',
      },
    ],
  },
  {
    text: 'Several people fainted in the heat and a tram driver was beaten, but the day passed off without a death.',
    figures: [
      {
        text: 'Several people fainted',
        low: 3,
        high: 9,
        bound: 'vague',
        measure: 'injured',
        counted: 'people',
      },
    ],
  },
  {
    text: 'Human-rights lawyers say the true number of those in custody is closer to 4,000 than to the 1,900 admitted by the prosecutor.',
    figures: [
      {
        text: 'closer to 4,000',
        value: 4000,
        bound: 'about',
        measure: 'detained',
        speaker: 'Human-rights lawyers',
      },
      {
        text: 'the 1,900 admitted by the prosecutor',
        value: 1900,
        measure: 'detained',
        speaker: 'the prosecutor',
      },
    ],
  },
  // Business
  {
    text: 'Halden Foods will shed 1,900 jobs, or 8 per cent of its workforce, and shut three of its eleven plants.',
    figures: [
      { text: 'shed 1,900 jobs', value: 1900, measure: 'jobs cut', counted: 'jobs', modality: 'forecast' },
      {
        text: '8 per cent of its workforce',
        value: 8,
        unit: 'percent',
        measure: 'share',
        counted: 'workforce',
        population: 'its workforce',
        modality: 'forecast',
      },
      {
        text: 'three of its eleven plants',
        value: 3,
        measure: 'closed',
        counted: 'plants',
        modality: 'forecast',
        role: 'part',
      },
      { text: 'its eleven plants', value: 11, measure: 'present', counted: 'plants' },
    ],
  },
  {
    text: 'Pre-tax profit rose 23% to £48.6m in the six months to June.',
    figures: [
      {
        text: 'rose 23%',
        value: 23,
        unit: 'percent',
        measure: 'money',
        counted: 'profit',
        window: 'in the six months to June',
        role: 'rise',
      },
      {
        text: '£48.6m',
        value: 48600000,
        unit: 'GBP',
        measure: 'money',
        counted: 'profit',
        window: 'in the six months to June',
      },
    ],
    none: ['six months'],
  },
  {
    text: "The grocer's shares closed down 4.2 per cent at 318p.",
    figures: [
      {
        text: 'down 4.2 per cent',
        value: 4.2,
        unit: 'percent',
        measure: 'money',
        counted: 'shares',
        role: 'rise',
      },
      { text: '318p', value: 318, unit: 'GBp', measure: 'money', counted: 'shares' },
    ],
  },
  {
    text: 'Investors have put $3.5bn into the start-up, which has yet to make a profit and employs fewer than 90 people.',
    figures: [
      { text: '$3.5bn', value: 3500000000, unit: 'USD', measure: 'money' },
      {
        text: 'employs fewer than 90 people',
        value: 90,
        bound: 'under',
        measure: 'employed',
        counted: 'people',
      },
    ],
  },
  {
    text: 'Debts of nearly €2bn brought the builder down.',
    figures: [
      {
        text: 'nearly €2bn',
        value: 2000000000,
        bound: 'nearly',
        unit: 'EUR',
        measure: 'money',
        counted: 'debts',
      },
    ],
  },
  {
    text: 'Unemployment stood at 5.7 percent in May, half a point higher than a year earlier.',
    figures: [
      {
        text: '5.7 percent',
        value: 5.7,
        unit: 'percent',
        measure: 'share',
        counted: 'unemployment',
        window: 'in May',
      },
      {
        text: 'half a point higher',
        value: 0.5,
        unit: 'percentage point',
        measure: 'share',
        counted: 'unemployment',
        role: 'rise',
      },
    ],
  },
  {
    text: 'The firm recalled 1.2 million cars after 14 drivers had complained of brake failure.',
    figures: [
      { text: '1.2 million cars', value: 1200000, measure: 'recalled', counted: 'cars' },
      { text: '14 drivers', value: 14, measure: 'complained', counted: 'drivers', population: 'drivers' },
    ],
  },
  {
    text: "Chief executive Dana Pryce, who earned £2.3m last year, said up to a quarter of the group's 640 shops could close.",
    figures: [
      { text: '£2.3m last year', value: 2300000, unit: 'GBP', measure: 'money', window: 'last year' },
      {
        text: "up to a quarter of the group's 640 shops",
        value: 25,
        bound: 'up_to',
        unit: 'percent',
        measure: 'share',
        counted: 'shops',
        population: "the group's shops",
        speaker: 'Dana Pryce',
        modality: 'forecast',
      },
      {
        text: "the group's 640 shops",
        value: 640,
        measure: 'present',
        counted: 'shops',
        speaker: 'Dana Pryce',
      },
    ],
  },
  {
    text: 'Inflation slowed to 2.9% from 3.4%.',
    figures: [
      { text: '2.9%', value: 2.9, unit: 'percent', measure: 'share', counted: 'inflation' },
      {
        text: 'from 3.4%',
        value: 3.4,
        unit: 'percent',
        measure: 'share',
        counted: 'inflation',
        role: 'previous',
      },
    ],
  },
  {
    text: 'The deal values the chain at ¥180bn ($1.2bn).',
    figures: [
      { text: '¥180bn', value: 180000000000, unit: 'JPY', measure: 'money', counted: 'chain' },
      { text: '$1.2bn', value: 1200000000, unit: 'USD', measure: 'money', counted: 'chain' },
    ],
  },
  {
    text: 'Orders doubled in the third quarter, and the order book now stands at a record 412 aircraft.',
    figures: [{ text: '412 aircraft', value: 412, measure: 'orders', counted: 'aircraft' }],
    none: ['doubled', 'third quarter'],
  },
  {
    text: 'The scheme will cost Rs 45 crore and reach 3 lakh farmers, the minister told the assembly.',
    figures: [
      {
        text: 'Rs 45 crore',
        value: 450000000,
        unit: 'INR',
        measure: 'money',
        speaker: 'the minister',
        modality: 'forecast',
      },
      {
        text: '3 lakh farmers',
        value: 300000,
        measure: 'reached',
        counted: 'farmers',
        population: 'farmers',
        speaker: 'the minister',
        modality: 'forecast',
      },
    ],
  },
  {
    text: 'Gas has gone up by €0.30 a litre to €1.95 since August.',
    figures: [
      {
        text: '€0.30 a litre',
        value: 0.3,
        unit: 'EUR',
        measure: 'money',
        counted: 'gas',
        window: 'since August',
        role: 'rise',
      },
      { text: '€1.95', value: 1.95, unit: 'EUR', measure: 'money', counted: 'gas' },
    ],
  },
  {
    text: 'About one and a half million tonnes of grain are stuck in the silos.',
    figures: [
      {
        text: 'About one and a half million tonnes of grain',
        value: 1500000,
        bound: 'about',
        unit: 'tonne',
        measure: 'stuck',
        counted: 'grain',
      },
    ],
  },
  {
    text: 'In excess of 15,000 tickets, most of them forged, had been sold by the end of the week.',
    figures: [
      {
        text: 'In excess of 15,000 tickets',
        value: 15000,
        bound: 'over',
        measure: 'sold',
        counted: 'tickets',
        window: 'by the end of the week',
      },
    ],
  },
  {
    text: 'Repairs will run to at most $90,000.',
    figures: [
      {
        text: 'at most $90,000',
        value: 90000,
        bound: 'up_to',
        unit: 'USD',
        measure: 'money',
        counted: 'repairs',
        modality: 'forecast',
      },
    ],
  },
  {
    text: 'Analysts at Corran Securities had expected a loss of $11m; it came to $19m.',
    figures: [
      {
        text: '$11m',
        value: 11000000,
        unit: 'USD',
        measure: 'money',
        counted: 'loss',
        speaker: 'Analysts at Corran Securities',
        modality: 'forecast',
      },
      { text: '$19m', value: 19000000, unit: 'USD', measure: 'money', counted: 'loss' },
    ],
  },
  // Crime
  {
    text: 'Thieves made off with paintings worth €14 million, among them two by Corot.',
    figures: [
      { text: '€14 million', value: 14000000, unit: 'EUR', measure: 'money', counted: 'paintings' },
      { text: 'two by Corot', value: 2, measure: 'stolen', counted: 'paintings', role: 'part' },
    ],
  },
  {
    text: "Officers seized 2.3 tonnes of cocaine, the port's biggest haul in a decade, and arrested six men aged between 24 and 51.",
    figures: [
      { text: '2.3 tonnes of cocaine', value: 2.3, unit: 'tonne', measure: 'seized', counted: 'cocaine' },
      { text: 'arrested six men', value: 6, measure: 'detained', counted: 'men', population: 'men' },
    ],
    none: ['a decade', 'between 24 and 51'],
  },
  {
    text: 'The gunman fired at least 30 rounds, killing a security guard and wounding seven bystanders before he was overpowered.',
    figures: [
      { text: 'at least 30 rounds', value: 30, bound: 'at_least', measure: 'shots', counted: 'rounds' },
      {
        text: 'wounding seven bystanders',
        value: 7,
        measure: 'injured',
        counted: 'bystanders',
        population: 'bystanders',
      },
    ],
  },
  {
    text: 'Knife crime in the borough is up by a fifth on last year, with 214 offences recorded between April and September.',
    figures: [
      { text: 'up by a fifth', value: 20, unit: 'percent', measure: 'crime', counted: 'crime', role: 'rise' },
      {
        text: '214 offences',
        value: 214,
        measure: 'crime',
        counted: 'offences',
        window: 'between April and September',
      },
    ],
  },
  {
    text: 'Some 70 firearms were stolen from the barracks, according to a source close to the inquiry, not 17 as first reported.',
    figures: [
      {
        text: 'Some 70 firearms',
        value: 70,
        bound: 'about',
        measure: 'stolen',
        counted: 'firearms',
        speaker: 'a source close to the inquiry',
      },
      { text: '17', value: 17, measure: 'stolen', counted: 'firearms', role: 'previous' },
    ],
  },
  {
    text: 'Detective Inspector Rhona Shiels said that none of the five hostages had been harmed.',
    figures: [
      {
        text: 'none of the five hostages had been harmed',
        value: 0,
        measure: 'injured',
        counted: 'hostages',
        population: 'hostages',
        speaker: 'Detective Inspector Rhona Shiels',
      },
      {
        text: 'the five hostages',
        value: 5,
        measure: 'kidnapped',
        counted: 'hostages',
        population: 'hostages',
        speaker: 'Detective Inspector Rhona Shiels',
      },
    ],
  },
  {
    text: 'A 43-year-old man was charged with 16 counts of fraud.',
    figures: [{ text: '16 counts of fraud', value: 16, measure: 'charges', counted: 'counts' }],
    none: ['43-year-old'],
  },
  {
    text: 'Fraudsters have taken £250,000 from at least 19 pensioners since the spring.',
    figures: [
      { text: '£250,000', value: 250000, unit: 'GBP', measure: 'money', window: 'since the spring' },
      {
        text: 'at least 19 pensioners',
        value: 19,
        bound: 'at_least',
        measure: 'defrauded',
        counted: 'pensioners',
        population: 'pensioners',
        window: 'since the spring',
      },
    ],
  },
  {
    text: 'There are 1,340 inmates in a jail built for 800.',
    figures: [
      { text: '1,340 inmates', value: 1340, measure: 'detained', counted: 'inmates', population: 'inmates' },
      { text: 'built for 800', value: 800, measure: 'capacity' },
    ],
  },
  {
    text: 'Nobody has been arrested.',
    figures: [{ text: 'Nobody has been arrested', value: 0, measure: 'detained' }],
  },
  {
    text: "The kidnappers first asked for $5 million and settled for $600,000, the family's lawyer disclosed.",
    figures: [
      {
        text: '$5 million',
        value: 5000000,
        unit: 'USD',
        measure: 'money',
        speaker: "the family's lawyer",
        role: 'previous',
      },
      { text: '$600,000', value: 600000, unit: 'USD', measure: 'money', speaker: "the family's lawyer" },
    ],
  },
  {
    text: 'The minister said 24/7 patrols and a zero-tolerance approach had cut burglaries by 40 percent in Ward 6.',
    figures: [
      {
        text: 'cut burglaries by 40 percent',
        value: 40,
        unit: 'percent',
        measure: 'crime',
        counted: 'burglaries',
        speaker: 'The minister',
        role: 'rise',
      },
    ],
    none: ['24/7', 'zero-tolerance', 'Ward 6'],
  },
  // Sport
  {
    text: 'A crowd of 54,312 saw Rovers beat City 3-1.',
    figures: [{ text: 'A crowd of 54,312', value: 54312, measure: 'attendance', counted: 'crowd' }],
    none: ['3-1'],
  },
  {
    text: 'Stewards threw out 22 supporters, and five others were taken to hospital after a flare went off in the away end.',
    figures: [
      {
        text: '22 supporters',
        value: 22,
        measure: 'ejected',
        counted: 'supporters',
        population: 'supporters',
      },
      { text: 'five others were taken to hospital', value: 5, measure: 'taken to hospital' },
    ],
  },
  {
    text: 'Tickets for the final sold out in under eight minutes.',
    figures: [{ text: 'under eight minutes', value: 8, bound: 'under', unit: 'minute', measure: 'duration' }],
  },
  {
    text: "Only half of the stadium's 30,000 seats were filled on the opening night.",
    figures: [
      {
        text: "half of the stadium's 30,000 seats",
        value: 50,
        unit: 'percent',
        measure: 'share',
        counted: 'seats',
      },
      { text: "the stadium's 30,000 seats", value: 30000, measure: 'capacity', counted: 'seats' },
    ],
  },
  {
    text: 'Moreau, 31, won her 200th match on Court No 1 by three sets to one.',
    figures: [],
    none: ['31', '200th', 'No 1', 'three sets to one'],
  },
  {
    text: 'More than 80 fans were crushed, eight of them fatally, when a barrier gave way.',
    figures: [
      {
        text: 'More than 80 fans',
        value: 80,
        bound: 'over',
        measure: 'injured',
        counted: 'fans',
        population: 'fans',
      },
      { text: 'eight of them fatally', value: 8, measure: 'killed', counted: 'fans', role: 'part' },
    ],
  },
  {
    text: 'The marathon drew upwards of 37,000 runners from 112 countries.',
    figures: [
      {
        text: 'upwards of 37,000 runners',
        value: 37000,
        bound: 'over',
        measure: 'attendance',
        counted: 'runners',
        population: 'runners',
      },
      { text: '112 countries', value: 112, measure: 'countries', counted: 'countries' },
    ],
  },
  {
    text: 'He scored 34 points in Game 5 of a best-of-seven series.',
    figures: [],
    none: ['34 points', 'Game 5', 'best-of-seven'],
  },
  {
    text: "The club has sacked three coaches in 18 months and owes its players nine weeks' wages.",
    figures: [
      {
        text: 'three coaches',
        value: 3,
        measure: 'dismissed',
        counted: 'coaches',
        population: 'coaches',
        window: 'in 18 months',
      },
      { text: "nine weeks' wages", value: 9, unit: 'week', measure: 'money', counted: 'wages' },
    ],
    none: ['18 months'],
  },
  // Election
  {
    text: 'With 82 percent of ballots counted, Okello led by 51.3 percent to 47.9.',
    figures: [
      {
        text: '82 percent of ballots',
        value: 82,
        unit: 'percent',
        measure: 'share',
        counted: 'ballots',
        population: 'ballots',
      },
      { text: '51.3 percent', value: 51.3, unit: 'percent', measure: 'share' },
      { text: '47.9', value: 47.9, unit: 'percent', measure: 'share' },
    ],
  },
  {
    text: 'Turnout was put at 68 per cent by the commission and at little more than 40 by the opposition.',
    figures: [
      {
        text: '68 per cent',
        value: 68,
        unit: 'percent',
        measure: 'turnout',
        counted: 'turnout',
        speaker: 'the commission',
      },
      {
        text: 'little more than 40',
        value: 40,
        bound: 'over',
        unit: 'percent',
        measure: 'turnout',
        counted: 'turnout',
        speaker: 'the opposition',
      },
    ],
  },
  {
    text: 'The ruling party lost 57 seats and, with 163 left, no longer commands a majority in the 350-member house.',
    figures: [
      { text: 'lost 57 seats', value: 57, measure: 'seats', counted: 'seats', role: 'rise' },
      { text: '163 left', value: 163, measure: 'seats', counted: 'seats' },
    ],
    none: ['350-member house'],
  },
  {
    text: 'She won by just 214 votes after a recount of some 61,000.',
    figures: [
      { text: '214 votes', value: 214, measure: 'votes', counted: 'votes' },
      { text: 'some 61,000', value: 61000, bound: 'about', measure: 'votes', counted: 'votes' },
    ],
  },
  {
    text: 'Observers reported irregularities at one in six polling stations.',
    figures: [
      {
        text: 'one in six polling stations',
        value: 16.7,
        unit: 'percent',
        measure: 'share',
        counted: 'stations',
        population: 'polling stations',
        speaker: 'Observers',
      },
    ],
  },
  {
    text: 'Neither of the two leading candidates conceded.',
    figures: [],
    none: ['the two leading candidates'],
  },
  {
    text: 'The bill passed by 61 votes to 38, with four abstentions.',
    figures: [
      { text: '61 votes', value: 61, measure: 'votes', counted: 'votes' },
      { text: '38', value: 38, measure: 'votes against', counted: 'votes' },
      { text: 'four abstentions', value: 4, measure: 'abstentions', counted: 'abstentions' },
    ],
  },
  {
    text: 'An estimated 400,000 voters have no valid papers, the ombudsman said.',
    figures: [
      {
        text: 'An estimated 400,000 voters',
        value: 400000,
        bound: 'about',
        measure: 'without papers',
        counted: 'voters',
        population: 'voters',
        speaker: 'the ombudsman',
      },
    ],
  },
  {
    text: 'Polls opened at 7 a.m. in all 17 regions.',
    figures: [{ text: 'all 17 regions', value: 17, measure: 'voting', counted: 'regions' }],
    none: ['7 a.m.'],
  },
  {
    text: 'Security Council Resolution 1701, adopted by 14 votes to none with one abstention, calls for a 20-kilometre buffer zone.',
    figures: [
      { text: '14 votes', value: 14, measure: 'votes', counted: 'votes' },
      { text: 'none', value: 0, measure: 'votes against', counted: 'votes' },
      { text: 'one abstention', value: 1, measure: 'abstentions', counted: 'abstention' },
      { text: '20-kilometre buffer zone', value: 20, unit: 'km', measure: 'distance', counted: 'zone' },
    ],
    none: ['1701'],
  },
  {
    text: 'An exit poll for Canal Tres gave Barros 44 to 46 per cent, too few to avoid a second round.',
    figures: [
      {
        text: '44 to 46 per cent',
        low: 44,
        high: 46,
        bound: 'range',
        unit: 'percent',
        measure: 'share',
        speaker: 'An exit poll for Canal Tres',
      },
    ],
    none: ['a second round'],
  },
  // Climate
  {
    text: 'July was 1.6C warmer than the pre-industrial average, the agency reported.',
    figures: [
      {
        text: '1.6C warmer',
        value: 1.6,
        unit: 'C',
        measure: 'temperature',
        counted: 'July',
        window: 'July',
        speaker: 'the agency',
        role: 'rise',
      },
    ],
  },
  {
    text: 'The glacier has lost a third of its volume since 1990 and is retreating by about 45 metres a year.',
    figures: [
      {
        text: 'a third of its volume',
        value: 33.3,
        unit: 'percent',
        measure: 'share',
        counted: 'volume',
        window: 'since 1990',
      },
      {
        text: 'about 45 metres a year',
        value: 45,
        bound: 'about',
        unit: 'metre',
        window: 'a year',
        measure: 'distance',
        counted: 'glacier',
      },
    ],
    none: ['1990'],
  },
  {
    text: 'The heatwave pushed temperatures to 46.8 degrees Celsius in Seville.',
    figures: [
      {
        text: '46.8 degrees Celsius',
        value: 46.8,
        unit: 'C',
        measure: 'temperature',
        counted: 'temperatures',
      },
    ],
  },
  {
    text: 'Ministers pledged to cut emissions by 55 percent by 2035, short of the 70 percent that scientists say is needed.',
    figures: [
      {
        text: '55 percent',
        value: 55,
        unit: 'percent',
        measure: 'emissions',
        role: 'rise',
        counted: 'emissions',
        window: 'by 2035',
        speaker: 'Ministers',
        modality: 'forecast',
      },
      {
        text: 'the 70 percent that scientists say is needed',
        value: 70,
        unit: 'percent',
        measure: 'emissions',
        counted: 'emissions',
        speaker: 'scientists',
      },
    ],
    none: ['2035'],
  },
  {
    text: 'Wildfires have consumed 23,000 acres, four homes and a sawmill; the biggest blaze is 15 percent contained.',
    figures: [
      { text: '23,000 acres', value: 23000, unit: 'acre', measure: 'area', counted: 'wildfires' },
      { text: 'four homes', value: 4, measure: 'destroyed', counted: 'homes' },
      { text: '15 percent contained', value: 15, unit: 'percent', measure: 'share', counted: 'blaze' },
    ],
  },
  {
    text: 'Carbon dioxide averaged 424 parts per million last year.',
    published: '2025-04-02',
    figures: [
      {
        text: '424 parts per million',
        value: 424,
        unit: 'ppm',
        measure: 'concentration',
        counted: 'carbon dioxide',
        window: 'last year',
      },
    ],
  },
  {
    text: 'Rainfall in the first half of the month came to just 3 millimetres, against a norm of 58.',
    figures: [
      {
        text: '3 millimetres',
        value: 3,
        unit: 'mm',
        measure: 'rainfall',
        counted: 'rainfall',
        window: 'in the first half of the month',
      },
      {
        text: 'a norm of 58',
        value: 58,
        unit: 'mm',
        measure: 'rainfall',
        counted: 'rainfall',
        role: 'background',
      },
    ],
    none: ['the first half'],
  },
  {
    text: 'Some 1,100 wind turbines are to be built off the coast over the next ten years.',
    figures: [
      {
        text: 'Some 1,100 wind turbines',
        value: 1100,
        bound: 'about',
        measure: 'built',
        counted: 'turbines',
        window: 'over the next ten years',
        modality: 'forecast',
      },
    ],
    none: ['ten years'],
  },
  {
    text: 'The oil slick, which covered 90 square kilometres on Wednesday, has shrunk to 65, the coastguard reckons.',
    published: '2025-07-11',
    figures: [
      {
        text: '90 square kilometres',
        value: 90,
        unit: 'km2',
        measure: 'area',
        counted: 'slick',
        window: 'on Wednesday',
        speaker: 'the coastguard',
        role: 'previous',
      },
      { text: '65', value: 65, unit: 'km2', measure: 'area', counted: 'slick', speaker: 'the coastguard' },
    ],
  },
  // Transport
  {
    text: 'Eighteen passengers died and 27 were injured when the overnight coach left the A9 near Drumoch on Friday, Police Scotland said.',
    figures: [
      {
        text: 'Eighteen passengers died',
        value: 18,
        measure: 'killed',
        counted: 'passengers',
        population: 'passengers',
        window: 'on Friday',
        speaker: 'Police Scotland',
      },
      {
        text: '27 were injured',
        value: 27,
        measure: 'injured',
        counted: 'passengers',
        population: 'passengers',
        window: 'on Friday',
        speaker: 'Police Scotland',
      },
    ],
    none: ['A9'],
  },
  {
    text: 'The train, travelling at 140 km/h with 211 people aboard, jumped the rails on a bend limited to 80.',
    figures: [
      { text: '140 km/h', value: 140, unit: 'km/h', measure: 'speed', counted: 'train' },
      { text: '211 people aboard', value: 211, measure: 'aboard', counted: 'people' },
      { text: 'limited to 80', value: 80, unit: 'km/h', measure: 'speed', counted: 'bend' },
    ],
  },
  {
    text: 'Flight MK417 disappeared from radar 40 minutes after take-off with 96 passengers and a crew of seven.',
    figures: [
      { text: '40 minutes after take-off', value: 40, unit: 'minute', measure: 'duration' },
      {
        text: '96 passengers',
        value: 96,
        measure: 'aboard',
        counted: 'passengers',
        population: 'passengers',
      },
      { text: 'a crew of seven', value: 7, measure: 'aboard', counted: 'crew', population: 'crew' },
    ],
    none: ['MK417'],
  },
  {
    text: 'All 188 people on board survived.',
    figures: [
      { text: 'All 188 people on board survived', value: 188, measure: 'survived', counted: 'people' },
    ],
  },
  {
    text: 'Divers have recovered the bodies of five fishermen; two more are feared dead.',
    figures: [
      {
        text: 'the bodies of five fishermen',
        value: 5,
        measure: 'bodies recovered',
        counted: 'fishermen',
        population: 'fishermen',
      },
      {
        text: 'two more are feared dead',
        value: 2,
        measure: 'killed',
        counted: 'fishermen',
        modality: 'hedged',
      },
    ],
  },
  {
    text: 'The ferry was carrying twice the 120 passengers it was licensed for.',
    figures: [
      {
        text: 'the 120 passengers it was licensed for',
        value: 120,
        measure: 'capacity',
        counted: 'passengers',
        population: 'passengers',
      },
    ],
    none: ['twice'],
  },
  {
    text: 'A pile-up involving as many as 60 vehicles closed the motorway in both directions for seven hours.',
    figures: [
      { text: 'as many as 60 vehicles', value: 60, bound: 'up_to', measure: 'involved', counted: 'vehicles' },
      { text: 'for seven hours', value: 7, unit: 'hour', measure: 'duration' },
    ],
    none: ['both directions'],
  },
  {
    text: 'The pilot of the An-26, who was 57, had 9,000 flying hours behind him.',
    figures: [
      { text: '9,000 flying hours', value: 9000, unit: 'hour', measure: 'duration', counted: 'hours' },
    ],
    none: ['An-26', '57'],
  },
  {
    text: 'Three carriages left the track; 14 of the wounded are in a critical condition.',
    figures: [
      { text: 'Three carriages', value: 3, measure: 'derailed', counted: 'carriages' },
      {
        text: '14 of the wounded',
        value: 14,
        measure: 'injured',
        population: 'in a critical condition',
        role: 'part',
      },
    ],
  },
  {
    text: 'Road deaths fell to 1,612 last year from 1,748 in 2022.',
    published: '2024-02-14',
    figures: [
      { text: '1,612', value: 1612, measure: 'killed', counted: 'deaths', window: 'last year' },
      {
        text: 'from 1,748',
        value: 1748,
        measure: 'killed',
        counted: 'deaths',
        window: 'in 2022',
        role: 'previous',
      },
    ],
    none: ['in 2022'],
  },
  {
    text: 'The avalanche swept away a party of eight skiers; one dug himself out and raised the alarm.',
    figures: [
      {
        text: 'a party of eight skiers',
        value: 8,
        measure: 'buried',
        counted: 'skiers',
        population: 'skiers',
      },
      { text: 'one dug himself out', value: 1, measure: 'survived', counted: 'skiers', role: 'part' },
    ],
  },
  {
    text: 'No fewer than 700 volunteers, some from as far away as Oslo, combed the dunes.',
    figures: [
      {
        text: 'No fewer than 700 volunteers',
        value: 700,
        bound: 'at_least',
        measure: 'searching',
        counted: 'volunteers',
        population: 'volunteers',
      },
    ],
  },
  {
    text: 'The operator says the cable car, which can hold 24, had 31 people in it.',
    figures: [
      { text: 'can hold 24', value: 24, measure: 'capacity', speaker: 'The operator' },
      { text: '31 people in it', value: 31, measure: 'aboard', counted: 'people', speaker: 'The operator' },
    ],
  },
  {
    text: 'Engineers have cleared 5.5 km of the 9 km tunnel.',
    figures: [
      { text: '5.5 km', value: 5.5, unit: 'km', measure: 'distance', counted: 'tunnel', role: 'part' },
      { text: '9 km tunnel', value: 9, unit: 'km', measure: 'distance', counted: 'tunnel' },
    ],
  },
  // Migration
  {
    text: 'The coastguard picked up 87 migrants from a dinghy 30 nautical miles off Lampara; three had died of thirst, survivors said.',
    figures: [
      {
        text: 'picked up 87 migrants',
        value: 87,
        measure: 'rescued',
        counted: 'migrants',
        population: 'migrants',
      },
      {
        text: '30 nautical miles off Lampara',
        value: 30,
        unit: 'nautical mile',
        measure: 'distance',
        counted: 'dinghy',
      },
      { text: 'three had died of thirst', value: 3, measure: 'killed', speaker: 'survivors' },
    ],
  },
  {
    text: 'More than 1.1 million people have crossed the border since the fighting began, the UN refugee agency says, four-fifths of them women and children.',
    figures: [
      {
        text: 'More than 1.1 million people',
        value: 1100000,
        bound: 'over',
        measure: 'displaced',
        counted: 'people',
        window: 'since the fighting began',
        speaker: 'the UN refugee agency',
      },
      {
        text: 'four-fifths of them women and children',
        value: 80,
        unit: 'percent',
        measure: 'share',
        counted: 'women and children',
        population: 'women and children',
        speaker: 'the UN refugee agency',
        role: 'part',
      },
    ],
  },
  {
    text: 'The camp, meant for 5,000, now shelters almost 22,000.',
    figures: [
      { text: 'meant for 5,000', value: 5000, measure: 'capacity' },
      { text: 'almost 22,000', value: 22000, bound: 'nearly', measure: 'sheltered' },
    ],
  },
  {
    text: 'Thirty-one men were found hiding in a refrigerated lorry at Dunmore.',
    figures: [{ text: 'Thirty-one men', value: 31, measure: 'found', counted: 'men', population: 'men' }],
  },
  {
    text: 'Germany took in 38,000 of them, Austria 9,000 and Portugal 1,250.',
    figures: [
      { text: '38,000 of them', value: 38000, measure: 'taken in' },
      { text: 'Austria 9,000', value: 9000, measure: 'taken in' },
      { text: 'Portugal 1,250', value: 1250, measure: 'taken in' },
    ],
  },
  {
    text: 'The Home Office intends to return 600 people a month.',
    figures: [
      {
        text: '600 people a month',
        value: 600,
        window: 'a month',
        measure: 'deported',
        counted: 'people',
        speaker: 'The Home Office',
        modality: 'forecast',
      },
    ],
  },
  {
    text: 'Hundreds of thousands are on the move, and a spokeswoman for the aid group Lifeline said one child in three was malnourished.',
    figures: [
      {
        text: 'Hundreds of thousands are on the move',
        low: 200000,
        high: 999999,
        bound: 'vague',
        measure: 'displaced',
      },
      {
        text: 'one child in three',
        value: 33.3,
        unit: 'percent',
        measure: 'share',
        counted: 'child',
        population: 'child',
        speaker: 'a spokeswoman for the aid group Lifeline',
      },
    ],
  },
  {
    text: 'Net migration came to 212,000 in the year to March, down from 306,000 the year before.',
    figures: [
      {
        text: '212,000',
        value: 212000,
        measure: 'net migration',
        counted: 'migration',
        window: 'in the year to March',
      },
      {
        text: 'down from 306,000',
        value: 306000,
        measure: 'net migration',
        counted: 'migration',
        window: 'the year before',
        role: 'previous',
      },
    ],
  },
  {
    text: 'The World Food Programme said it had enough rice to feed 280,000 people for 30 days, but no fuel.',
    figures: [
      {
        text: '280,000 people',
        value: 280000,
        measure: 'fed',
        counted: 'people',
        speaker: 'The World Food Programme',
      },
      {
        text: 'for 30 days',
        value: 30,
        unit: 'day',
        measure: 'duration',
        speaker: 'The World Food Programme',
      },
    ],
  },
  {
    text: 'She carried her brother nine miles to the crossing, where some 4,000 were already waiting.',
    figures: [
      { text: 'nine miles', value: 9, unit: 'mile', measure: 'distance' },
      { text: 'some 4,000 were already waiting', value: 4000, bound: 'about', measure: 'waiting' },
    ],
  },
  // Courts
  {
    text: 'The jury took eleven hours to convict Harlow on 14 of the 17 charges.',
    figures: [
      { text: 'eleven hours', value: 11, unit: 'hour', measure: 'duration' },
      { text: '14 of the 17 charges', value: 14, measure: 'convicted', counted: 'charges', role: 'part' },
      { text: 'the 17 charges', value: 17, measure: 'charges', counted: 'charges' },
    ],
  },
  {
    text: "He was sentenced to 18 years in prison and ordered to pay €75,000 to each of the victims' families.",
    figures: [
      { text: '18 years in prison', value: 18, unit: 'year', measure: 'sentence' },
      { text: '€75,000', value: 75000, unit: 'EUR', measure: 'money' },
    ],
  },
  {
    text: 'Prosecutors allege that the ring smuggled 400 people into the country.',
    figures: [
      {
        text: 'smuggled 400 people',
        value: 400,
        measure: 'smuggled',
        counted: 'people',
        speaker: 'Prosecutors',
      },
    ],
  },
  {
    text: 'Under Article 12 of the Press Act 1998, the court fined the weekly £8,000.',
    figures: [{ text: '£8,000', value: 8000, unit: 'GBP', measure: 'money' }],
    none: ['Article 12', '1998'],
  },
  {
    text: 'Six of the nine justices agreed with the ruling below.',
    figures: [
      {
        text: 'Six of the nine justices',
        value: 6,
        measure: 'votes',
        counted: 'justices',
        population: 'justices',
        role: 'part',
      },
      {
        text: 'the nine justices',
        value: 9,
        measure: 'present',
        counted: 'justices',
        population: 'justices',
      },
    ],
  },
  {
    text: 'The tribunal awarded 27 former pickers a total of $1.05 million in back pay.',
    figures: [
      {
        text: '27 former pickers',
        value: 27,
        measure: 'compensated',
        counted: 'pickers',
        population: 'former pickers',
      },
      { text: 'a total of $1.05 million', value: 1050000, unit: 'USD', measure: 'money', counted: 'pay' },
    ],
  },
  {
    text: 'Witness No. 4 told the court that she had seen fifteen, maybe sixteen bodies.',
    figures: [
      {
        text: 'fifteen, maybe sixteen bodies',
        low: 15,
        high: 16,
        bound: 'range',
        measure: 'bodies',
        counted: 'bodies',
        speaker: 'Witness No. 4',
        modality: 'hedged',
      },
    ],
    none: ['No. 4'],
  },
  // Headlines, lists and ellipsis
  {
    text: 'FOUR DEAD, DOZENS HURT AS STAND COLLAPSES',
    figures: [
      { text: 'FOUR DEAD', value: 4, measure: 'killed' },
      { text: 'DOZENS HURT', low: 24, high: 99, bound: 'vague', measure: 'injured' },
    ],
  },
  {
    text: 'Bus plunge toll hits 33',
    figures: [{ text: 'toll hits 33', value: 33, measure: 'killed' }],
  },
  {
    text: 'Blast at fireworks plant claims 9 lives',
    figures: [{ text: 'claims 9 lives', value: 9, measure: 'killed', counted: 'lives' }],
  },
  {
    text: 'Casualties: 14 dead, 39 wounded, 2 missing.',
    figures: [
      { text: '14 dead', value: 14, measure: 'killed' },
      { text: '39 wounded', value: 39, measure: 'injured' },
      { text: '2 missing', value: 2, measure: 'missing' },
    ],
  },
  {
    text: 'The fire claimed the lives of a couple and their three children.',
    figures: [
      { text: 'a couple', value: 2, measure: 'killed', counted: 'couple', population: 'couple' },
      {
        text: 'their three children',
        value: 3,
        measure: 'killed',
        counted: 'children',
        population: 'children',
      },
    ],
  },
  {
    text: 'The wounded, who numbered 61, were flown to Tarsk.',
    figures: [{ text: 'numbered 61', value: 61, measure: 'injured' }],
  },
  {
    text: 'The ministry first spoke of 38 dead. It later raised that figure to 44, citing hospital records.',
    figures: [
      { text: '38 dead', value: 38, measure: 'killed', speaker: 'The ministry', role: 'previous' },
      { text: 'that figure to 44', value: 44, measure: 'killed', speaker: 'The ministry' },
    ],
  },
  {
    text: "'We buried 19 of our neighbours this week,' said Father Tomas Reyl, whose parish lies below the slag heap.",
    figures: [
      {
        text: '19 of our neighbours',
        value: 19,
        measure: 'killed',
        counted: 'neighbours',
        population: 'neighbours',
        window: 'this week',
        speaker: 'Father Tomas Reyl',
      },
    ],
  },
  {
    text: 'She lives at 14 Orchard Lane, a mother of two.',
    figures: [],
    none: ['14 Orchard Lane', 'a mother of two'],
  },
  {
    text: 'A third hospital has closed its doors.',
    figures: [],
    none: ['A third hospital'],
  },
  {
    text: 'Five hurt, one seriously, in gas leak at Perth swimming pool',
    figures: [
      { text: 'Five hurt', value: 5, measure: 'injured' },
      { text: 'one seriously', value: 1, measure: 'injured', role: 'part' },
    ],
  },
  {
    text: "Asked how many of his men had deserted, the colonel said: 'Three. Not thirty.'",
    figures: [
      { text: 'Three', value: 3, measure: 'deserted', counted: 'men', speaker: 'the colonel' },
      {
        text: 'Not thirty',
        value: 30,
        measure: 'deserted',
        counted: 'men',
        speaker: 'the colonel',
        modality: 'denied',
      },
    ],
  },
];
