import { CAPITAL_MONTH, CAPITAL_WEEKDAY, ORDINAL } from '../calendar.js';
import { ANYWHERE, EDGES, TOP, u, type FurnitureRule } from './pieces.js';

const DATE = `(?:${CAPITAL_WEEKDAY},? )?(?:\\d{1,2}${ORDINAL}? ${CAPITAL_MONTH}|${CAPITAL_MONTH}\\.? \\d{1,2}),? (?:19|20)\\d{2}`;
/** A town, an office or an outlet: capitals but for little words. */
const SENDER =
  "\\p{Lu}[\\p{L}.'’-]{0,25}(?: (?:\\p{Lu}[\\p{L}.'’&-]{0,25}|&|of|the|and|for|de|la|el|du|al|office|desk|bureau|release|statement|immediate|note|update)){0,6}";
/** What follows the date in a printed head: the hour, the number of the issue. */
const ISSUE =
  '(?: ?[,|·–—-] ?(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?|(?:[A-Z]{2,4}|bulletin|edition|newscast|[Yy]ear|[Vv]ol(?:ume)?\\.?|[Ii]ssue|[Nn]o\\.?|[Nn]umber) ?[\\d,]{0,8})(?: (?:bulletin|edition|newscast|[A-Z]{2,4}))?){0,4}';

/** What printing, archiving and law put on a page. */
export const PRINT: readonly FurnitureRule[] = [
  {
    reason: 'print line',
    kind: 'furniture',
    pattern:
      /^(?:(?:see|turn to|continued (?:on|from)|full story:?|more:?|editorial:?|comment:?) (?:also )?)?(?:pages? ?|p\.? ?)\d{1,3}(?: ?[-–&,] ?\d{1,3}){0,3}\.?$|^[\p{L}\p{N} '’&:]{2,70} ?[-–—|:] ?(?:see )?pages? \d{1,3}(?: ?[-–&,] ?\d{1,3}){0,3}\.?$|^(?:exchange rates?|weather|tv|crossword|obituaries|letters|markets|sport): [^.]{0,30}\bpages? \d{1,3}\b[^]{0,40}$/iu,
    max: 100,
    where: ANYWHERE,
    examples: [
      'Page 6',
      'Our vet’s 5 rules for hot dogs - Page 7',
      'TOP READS: 9 beaches to see - Page 4',
      'Exchange rate: Page 11. Weather: 24C, showers.',
      'Turn to page 5',
      'THE ECHO SAYS - Page 12',
      'Continued on page 3',
    ],
    counterexamples: ['Page 6 of the report lists 40 names'],
  },
  {
    reason: 'print line',
    kind: 'furniture',
    pattern:
      /^(?:(?:vol(?:ume)?\.? ?\d{1,4}|issue|edition)[ ,.|-]{0,4})?(?:no\.?|number|issue|edition|#) ?\d{1,3}(?:,?\d{3})?(?: ?\([\d,]{1,9}\))?$|^(?:(?:the )?(?:early|late|final|weekend|morning|evening|city|print|international|national|first|second|english|online|digital|sunday) edition)\b[^.!?]{0,40}$/i,
    max: 80,
    where: EDGES,
    examples: [
      'No. 17 (2,204)',
      'Weekend edition',
      'Vol. 12, No. 4',
      'Late edition',
      'Edition No. 11,206',
      'Edition 9,301',
    ],
    counterexamples: ['No. 17 was hit by two shells'],
  },
  {
    reason: 'print line',
    kind: 'furniture',
    pattern:
      /^(?:[Pp]rice:? ?)?(?:(?:[€£$¥₹]|(?:Rs|KSh|Sh|[KNRPQ]|kr|EUR|USD)\.? ?)\d{1,4}(?:[.,]\d{2})?|\d{1,5} (?:cents?|pence|crowns?|kron[eou]r|meticais|shillings|kwacha|naira|pesos|rupees|rand|francs|marks|lei|dinars|zloty|euros?|dollars?|pounds?|roubles|rubles|birr|cedis|taka))$|^\d{1,3}p$/,
    max: 24,
    where: TOP,
    examples: ['€2.80', 'Price: £1.50', '95p', '40 shillings', 'K15'],
    counterexamples: ['£40 fine', '€2.80 a litre', '40 shillings a head'],
  },
  {
    reason: 'weather box',
    kind: 'furniture',
    pattern:
      /^weather(?: (?:today|tomorrow|forecast|outlook|this weekend))?(?: ?: [^.!?“”"]{2,120}\.?|, (?:p(?:age)? ?)?\d{1,2}[A-H]?\.?)$/i,
    holds: ['weather'],
    max: 150,
    where: EDGES,
    examples: ['Weather today: Sennar 31°, Dongola 36°', 'Weather, 3C.'],
    counterexamples: [
      'Weather today: at least 12 people drowned. The storm goes on.',
      'Weather killed 40 people.',
    ],
  },
  {
    reason: 'results box',
    kind: 'furniture',
    // Draws, marks for players, and results with their page or their cup.
    pattern:
      /^(?:lottery|lotto|winning numbers|ratings|player ratings)\b ?:? [^.!?“”"]{0,100}\.?$|^(?:[\p{L}' ]{0,30}\b(?:cup|league|trophy|derby|shield) ?: )[\p{L}'. ]{2,30} \d{1,3}, [\p{L}'. ]{2,30} \d{1,3}\.?$|^[\p{L}'. ]{2,30} \d{1,3}, [\p{L}'. ]{2,30} \d{1,3}: (?:match )?reports?, pages? \d{1,3}\.?$/iu,
    max: 140,
    where: EDGES,
    examples: [
      'Lottery: 7-14-22-31-40',
      'RATINGS: Harwich – Bell 7, Pike 9, Kane 6.',
      'Harbour Cup: Sennar 24, Dongola 17.',
      'Harwich Town 3, Colne United 1: report, page 41',
    ],
    counterexamples: ['Sennar 24, Dongola 17.', 'Lottery funds paid for 40 beds. They are gone.'],
  },
  {
    reason: 'slug',
    kind: 'furniture',
    pattern:
      /^[A-Z][A-Z0-9-]{2,30}(?:\/[A-Z0-9-]{1,30}){1,3}(?: \((?:UPDATE|WRAPUP|PIX|CORRECTED|REFILE|URGENT|TV|GRAPHIC)[^)]{0,30}\))?$/,
    max: 110,
    where: TOP,
    examples: ['KENYA-FLOODS/DAM (UPDATE 3)', 'CHAD-REBELS/TALKS'],
    counterexamples: ['NATO/EU talks fail after 40 hours'],
  },
  {
    reason: 'date line',
    kind: 'furniture',
    pattern:
      /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, \p{Lu}[\p{L}.]{1,20}(?: \d{1,2})?){0,2} \(\p{Lu}[\p{L}. ]{1,30}\)(?: ?[-–—])?$/u,
    max: 90,
    where: TOP,
    examples: ['KARU (Harbour Wire)', 'LODWAR, Kenya (Reuters) -'],
    counterexamples: ['Karu (Harbour Wire) counts 40 dead'],
  },
  {
    reason: 'date line',
    kind: 'furniture',
    pattern: u(`^(?:${SENDER} ?[,–—|:-] ?){0,2}${DATE}${ISSUE}\\.?$`),
    max: 120,
    where: TOP,
    examples: [
      'Karu, 12 July 2026',
      'Press office - Karu, Monday 12 July 2026',
      'Harbour News, Friday 8 November 2019, 6.10pm',
      'Tuesday 3 March 2020, 18:00 bulletin',
      'Wednesday 6 May 2015 — Year 12, no. 4,206',
      'For immediate release: Thursday, February 12, 2026',
      'Press release, 13 May 2025',
      'Markets & Companies, Wednesday 15 October 2025',
    ],
    counterexamples: [
      'The dam at Karu, 12 July 2026',
      'Karu, 12 July: 40 die',
      'Karu, 12 July 2026: 40 people die in one night',
      'Karu on 12 July 2026',
    ],
  },
  {
    reason: 'end mark',
    kind: 'furniture',
    pattern:
      /^(?:[-–—/([*# ]{0,3}(?:ends?|fin|30)[-–—/)\]*# ]{0,3}|[-–—*_=#~.•·|/\\<>+ ]{1,80}|\p{L}|[\p{S}\p{P} ]{1,20})$/iu,
    max: 80,
    where: ANYWHERE,
    examples: ['end', 'ENDS', '-30-', '###', '* * *', 'f', '———'],
    counterexamples: ['Ends meet for only 40 of them'],
  },
  {
    reason: 'copyright line',
    kind: 'furniture',
    pattern:
      /^(?:©|\(c\) ?(?:\d{4}|copyright|\p{Lu})|copyright ?(?:©|\(c\)|:|\d{4}\b|[\p{Lu}][^.!?]{1,50}\d{4}\.?$))|^[^“”"]*\ball rights reserved\b|^this material may not be (?:published|reproduced)|^[^.“”"]{2,80}©[^.]{0,80}$|^reproduction (?:in whole|without|is)/iu,
    holds: ['©', '(c)', 'copyright', 'rights reserved', 'this material', 'reproduction '],
    max: 420,
    where: ANYWHERE,
    examples: [
      '© 2024 Dale Courier Media',
      'Copyright 2019 Harbour News. All rights reserved.',
      'Copyright © Reach Valley Press',
    ],
    counterexamples: ['Copyright claims rose to 4,000 last year.', 'Copyright law covers 40 of the songs'],
  },
  {
    reason: 'outlet disclaimer',
    kind: 'furniture',
    pattern:
      /^[^“”"]{0,60}\bis not responsible for the content of external (?:sites|links)|^the views expressed (?:in|here|by)\b|^opinions expressed\b|^this (?:story|article|report|post|piece|dispatch) (?:was |is |has been |first |originally )(?:first |originally |also |last |auto-?)?(?:published|appeared|generated|syndicated|written|produced|republished|updated)\b(?![^]{0,200}\b(?:correct|amend|earlier version|clarif|reflect|include|figure|number|toll)\w{0,5}\b)|^the post [^]{2,200} (?:first appeared|appeared first) on\b[^]{2,90}$|^some names (?:have been|were) changed|^names have been changed/i,
    holds: ['not responsible', 'views expressed', 'opinions expressed', 'the post ', 'names ', 'this '],
    max: 320,
    where: ANYWHERE,
    examples: [
      'The views expressed in this article are the author’s own.',
      'This article was first published in the Valley Review.',
      'Some names have been changed.',
      'The post Dam gives way appeared first on Plateau News.',
    ],
    counterexamples: [
      'This article was amended on 4 May to correct the number of dead from 40 to 14.',
      'The report was published by the ministry and lists 40 sites.',
      'This story was updated to correct the toll to 14.',
    ],
  },
  {
    reason: 'live page note',
    kind: 'furniture',
    pattern:
      /^this (?:live )?(?:page|blog|feed|live ?blog|coverage) (?:is|has)(?: now)? (?:closed|ended|been (?:closed|paused))[^]{0,80}$|^(?:we['’]re|we are) (?:now )?(?:closing|ending|wrapping up|pausing|bringing) (?:this|our|the) (?:live )?(?:page|blog|coverage|feed)[^]{0,80}$|^all times (?:are )?(?:in )?(?:local|gmt|bst|et|utc|approximate)\b.{0,20}$|^(?:thanks|thank you) for (?:following|reading|joining|your company)[^.!]{0,60}[.!]?$|^(?:that['’]s|that is) (?:all|it) (?:from us|for (?:now|today|tonight))\b[^.!]{0,40}[.!]?(?: good ?night[.!]?)?$|^(?:this is )?an? (?:developing|breaking)(?: news)? story\b[^]{0,100}$|^this story is developing\b[^]{0,80}$|^more (?:details|information|updates|to follow)(?: (?:to follow|as we get (?:it|them)|soon|shortly))?[.…]{0,3}$|^(?:please )?(?:check back|refresh)\b[^]{0,80}$|^follow (?:our )?live (?:updates|coverage)\b.{0,60}$|^live updates?(?: below)?$/i,
    max: 160,
    where: ANYWHERE,
    examples: [
      'This live page is now closed. All times are local.',
      'We’re closing this page',
      'This is a developing story. Please check back for updates.',
      'More to follow',
      'Thanks for reading',
      "That's all from us. Good night",
    ],
    counterexamples: [
      'This page of history has closed on 40 lives.',
      'Thanks for following along. Forecasters say 400 homes are at risk.',
    ],
  },
  {
    reason: 'exchange rate',
    kind: 'furniture',
    pattern:
      /^\(?(?:[A-Z]{0,3}[$€£¥₹])? ?1(?:\.0{1,3})? ?(?:[A-Za-z. ]{0,20})?= ?[A-Z]{0,3}[$€£¥₹]? ?\d[\d.,]{0,12} ?[\p{L} .]{0,30}\)?$/u,
    max: 80,
    where: ANYWHERE,
    examples: ['($1 = 0.8123 pounds)', '1 euro = 1.08 dollars'],
    counterexamples: ['1 in 40 died'],
  },
];
