import { NAME, TAIL, u, type FurnitureRule } from './pieces.js';

/** What stands below an article about its author and its outlet. */
export const NOTES: readonly FurnitureRule[] = [
  {
    reason: 'author note',
    kind: 'furniture',
    pattern: u(
      `^(?:Dr |Prof(?:essor)? |Sir )?${NAME} (?:is|was) (?:an? |the |our )?[^.!?“”"]{0,120}\\b(?:writer|journalist|reporter|correspondent|editor|columnist|author|contributor|novelist|broadcaster|photographer|fellow|professor|lecturer|academic|analyst|commentator|freelancer?|blogger)\\b[^.!?“”"]{0,160}\\.?(?: (?:(?:She|He|They) (?:lives?|is based|are based|covers?|has (?:covered|written|reported)|writes?|joined|tweets?|can be)\\b|Follow (?:her|him|them)\\b|(?:Her|His|Their) (?:latest |new |first )?(?:book|novel|work)s?\\b)[^.!?“”"]{2,160}\\.?){0,2}$`,
    ),
    max: 340,
    where: TAIL,
    examples: [
      'Ines Quintana is a physician and writer in Quito.',
      'Ola Nwosu is the Courier’s Africa correspondent.',
      'Tom Hale is a reporter who has covered trade for 9 years. He lives in Harwich.',
    ],
    counterexamples: [
      'Ines Quintana is among the 40 who were freed.',
      'Ines Quintana is a reporter who was held for 40 days. She was freed on Monday.',
    ],
  },
  {
    reason: 'author note',
    kind: 'furniture',
    pattern: u(
      `^(?:${NAME}(?:,? and ${NAME})?) (?:(?:reported|reports|wrote|writes|contributed) (?:this (?:story|article) )?(?:from|in|for|on)\\b|can be (?:reached|contacted|followed)\\b|covers\\b|tweets (?:at|as)\\b)[^“”"]{2,160}$`,
    ),
    max: 260,
    where: TAIL,
    examples: [
      'Ines Quintana reported from the Peruvian border.',
      'Ola Nwosu can be reached at ola@courier.example',
      'Tom Hale covers health for the Courier.',
    ],
    counterexamples: [],
  },
  {
    reason: 'about the outlet',
    kind: 'furniture',
    pattern: u(
      '^(?:The )?\\p{Lu}[^.!?“”"]{1,80} (?:is|are) (?:an? |the |one of the )?(?:[^.!?“”"]{0,60}\\b)?(?:independent|non-?profit|not-for-profit|award-winning|leading|global|international|regional|daily|weekly|monthly|online|humanitarian|largest|oldest)\\b[^.!?“”"]{0,60}\\b(?:organi[sz]ation|charity|body|newspapers?|agency|website|magazine|network|publication|broadcaster|NGO|union|news|platform|outlet|publisher)\\b',
    ),
    max: 600,
    where: TAIL,
    examples: [
      'Harbour Watch is an independent body with 9 staff. It takes no public money.',
      'The Valley Review is a monthly magazine with 2,000 readers.',
    ],
    counterexamples: [],
  },
  {
    reason: 'about the outlet',
    kind: 'furniture',
    pattern:
      /^(?=[^]{0,500}(?:\bregistered charity\b|\bcharity (?:no|number|registration)\b|\bcompany (?:no|number)\b|\bis (?:entirely |wholly )?(?:funded|supported|owned) by\b[^.]{0,60}\b(?:readers|members|donations|subscribers|supporters)\b|\btakes no (?:money|funding)\b|\bin-depth analysis\b|\bmost comprehensive coverage\b))[^“”"]{10,600}$/i,
    holds: [
      'charity',
      'company n',
      'funded by',
      'supported by',
      'owned by',
      'takes no ',
      'in-depth',
      'most comprehensive',
    ],
    max: 600,
    where: TAIL,
    examples: [
      'Stove Relief works in 12 countries. Registered charity 1000123.',
      'The Review is funded by 900 readers.',
    ],
    counterexamples: ['The clinic is funded by the state and treats 40 patients a day.'],
  },
  {
    reason: 'about the outlet',
    kind: 'furniture',
    pattern: /^[^.!?“”"]{2,60}, est(?:d|ablished)?\.? (?:in )?(?:1[6-9]|20)\d\d\b[^“”"]{0,160}$/iu,
    holds: [', est'],
    max: 240,
    where: TAIL,
    examples: ['The Harbour Echo, est. 1911. 22,000 copies every day from Lome to Ferring.'],
    counterexamples: ['The dam, built in 1911, held back 22,000 tonnes.'],
  },
  {
    reason: 'notes to editors',
    kind: 'furniture',
    pattern:
      /^notes?(?: for editors)?: (?=[^]{0,240}\b(?:founded|established|represents|phone|tel|contact|press office)\b)[^“”"]{5,280}$/i,
    max: 300,
    where: TAIL,
    examples: ['Notes: the league was founded in 1988 and has 4,100 members. Phone 01632 960 118.'],
    counterexamples: ['Note: the 40 dead include two of the crew.'],
  },
];
