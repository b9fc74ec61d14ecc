import { MONTH_NAMES, MONTHS } from './calendar.js';

/**
 * Numbers that are no figures, by type. Each reason has sentences in which the marked number is rejected for
 * it, and sentences in which a number that looks alike is kept; both run as tests. The number is marked with
 * square brackets. The word lists below are what the rules of `src/figures/numbers` look for.
 */
export interface RejectionReason {
  readonly reason: string;
  readonly about: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** Names of months, with the point of those that are cut short. */
export const MONTH_TOKENS: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].flatMap((name) => (MONTH_NAMES.has(name) ? [name] : [name, `${name}.`])),
);

/** Before a bare four-digit number these make it a year. */
export const YEAR_BEFORE: ReadonlySet<string> = new Set(
  "in since by until till during before after early late mid fiscal year summer autumn winter spring fall of from to and between through the back 's © copyright circa around season late-".split(
    ' ',
  ),
);

/** Units of the clock and its zones. */
export const CLOCK_AFTER: ReadonlySet<string> = new Set(
  "am pm a.m. p.m. am. pm. a.m p.m o'clock gmt utc bst est edt cst cdt mst mdt pst pdt cet cest ist et pt hrs. noon midnight hours".split(
    ' ',
  ),
);

/** What is numbered in its name and where it is told as a place or a step: "Gate 7", "to gate seven". */
const NUMBERED =
  `page chapter section unit form grade phase room ward gate terminal lane channel block sector zone checkpoint
  shaft reactor berth exit row`.split(/\s+/);

/** And such as are everyday words. */
const NUMBERED_EVERYDAY = 'level stage platform track district camp station pier bay table day tent'.split(
  ' ',
);

/** Name heads that are everyday words: only before digits, and only with no noun behind. */
export const WEAK_NAME_HEADS: ReadonlySet<string> = new Set([
  ...NUMBERED_EVERYDAY,
  ...`road street line bus train tram local lodge school hospital clinic house building area region number mark part series
  season week game match round heat group pool question item report case count order law act bill war world
  super john luke matthew force army company corps fleet wing mine pit tower mile km kilometre kilometer base
  post corner turn hole battery tier photo picture image slide lot schedule rule no radio dock figure`.split(
    /\s+/,
  ),
]);

/** Capitalised or not, these take a number as their name: *Flight 302*, *page 6*, *School No. 4*. */
export const NAME_HEADS: ReadonlySet<string> = new Set([
  ...NUMBERED,
  ...WEAK_NAME_HEADS,
  ...`flight resolution article articles highway route interstate motorway freeway expressway autobahn pages
  category cat class type model step volume vol vol. issue episode runway no. nos. # № apartment flat suite
  floor plot precinct division note bulletin berths amendment clause title decree directive proposition
  protocol annex appendix paragraph exhibit docket file document update version release edition formula lesson
  agenda cop sdg apollo soyuz falcon boeing airbus windows iphone android galaxy playstation xbox ps office
  covid sars hurricane typhoon ftse fortune poor's nikkei dax cac s&p dow stoxx nasdaq topix hang psalm psalms
  genesis exodus sura verse corinthians bowl ocean's catch generation g studio stade marker zip zipcode
  postcode pincode brigade battalion regiment squadron platoon fm am freq frequency junction module size`.split(
    /\s+/,
  ),
]);

/** What is numbered and not counted where a preposition leads to it, in digits or words: "to gate seven", "in bed nine". */
export const POSTED: ReadonlySet<string> = new Set([
  ...NUMBERED,
  ...NUMBERED_EVERYDAY,
  ...`bed classroom primary cell door year seat booth lock hall court pitch stand well pump hut cabin entrance
  carriage coach locker lift stairwell`.split(/\s+/),
]);

/** Pages of a web page that count themselves. */
export const FURNITURE_AFTER: ReadonlySet<string> = new Set(
  'comments comment shares share likes like retweets views replies followers subscribers reviews photos pictures images videos'.split(
    ' ',
  ),
);

/** What a line with a phone number says before it. */
export const PHONE_BEFORE: ReadonlySet<string> = new Set(
  'line hotline helpline call dial phone tel tel. telephone fax text sms whatsapp ring'.split(' '),
);

export const STREET_AFTER: ReadonlySet<string> = new Set(
  'street st st. road rd avenue ave ave. lane drive boulevard blvd court square crescent terrace close parade quay highway place'.split(
    ' ',
  ),
);
export const STREET_BEFORE: ReadonlySet<string> = new Set(
  'rue via calle avenida rua strada ulica ul. ulitsa platz straße strasse street avenue boulevard rd. st. str. str'.split(
    ' ',
  ),
);

/** Sport is near: "2-1" is a score. */
export const SCORE_WORDS: ReadonlySet<string> = new Set(
  'win won wins winning beat beats beaten lose lost loses draw drew defeat defeated victory score scored lead leads led leading half-time halftime goal goals set sets match aggregate thrash thrashed thrashing final semi-final league cup penalties shootout vote voted votes split'.split(
    ' ',
  ),
);

/** People whose age is told: after these "of six" is one, and "N-year-old" before them. */
export const AGED_PEOPLE: ReadonlySet<string> = new Set(
  'boy girl child son daughter baby toddler infant lad lass kid woman man youth teenager youngster granddaughter grandson nephew niece'.split(
    ' ',
  ),
);

/** "mother of three", "gran-of-five". */
export const PARENTS: ReadonlySet<string> = new Set(
  'mother father mum mom dad parent gran grandmother grandfather grandad granddad nan nana grandparent widow widower stepfather stepmother'.split(
    ' ',
  ),
);

/** Things that have an age worth comparing: *a 38-year-old vessel*. Everything else of an age is a person. */
export const AGED_THINGS: ReadonlySet<string> = new Set(
  `war conflict insurgency rebellion uprising revolution siege blockade embargo occupation dictatorship rule regime government monarchy
  administration republic union alliance treaty deal agreement accord pact ceasefire truce law act ban rule policy constitution
  dispute feud rivalry row case lawsuit investigation inquiry probe mystery murder crime
  ship vessel ferry boat trawler tanker freighter submarine yacht plane aircraft jet airliner helicopter train locomotive bus lorry truck car engine
  building tower block house home cottage mansion castle palace church cathedral mosque temple synagogue monastery school hospital university college prison
  jail theatre theater cinema museum stadium hotel pub restaurant shop store market mall factory plant mill mine quarry pit refinery reactor
  bridge dam tunnel canal road railway line pipeline sewer network system grid reservoir well wall pier lighthouse airport
  company firm business brand bank newspaper magazine paper club institution organisation organization charity foundation family-business pottery brewery
  record tradition custom festival ritual practice recipe
  tree oak pine forest glacier fossil skeleton bones skull painting manuscript statue sculpture coin shipwreck wreck tomb mummy artefact artifact
  programme program project campaign scheme contract partnership relationship friendship marriage career legacy
  drought famine epidemic pandemic outbreak crisis recession technology software satellite telescope missile weapon rifle pistol`.split(
    /\s+/,
  ),
);

/** Idioms, fixed phrases and descriptions, matched on lower-case tokens, hyphens passed over. With a capital: a name. */
export const IDIOMS: readonly string[] = `
  give 110 per cent | give 110 percent | give 110 % | gave 110 per cent | gave 110 percent | gave 110 % |
  gives 110 per cent | gives 110 percent | giving 110 per cent | giving 110 percent | given 110 per cent | given 110 percent |
  24 / 7 | 24 - 7 | zero tolerance | zero - tolerance | ground zero | zero sum |
  zero - sum | zero hour | net zero | zero emissions | zero waste | zero gravity | absolute zero |
  sub zero | zero - hours | zero hours | zero day | zero - day | square one | catch 22 | sixes and sevens |
  second thoughts | one another | one by one | one after another | one after the other | one day |
  one night | one morning | one evening | one time | at one point | at one stage | at one time |
  one and the same | one and only | the one and only | one or other | one or the other |
  one way or another | one way or the other | in one way | one thing | number one | day one |
  no one | no - one | the one who | the one that | on the one hand | on one hand |
  one more time | one last time | one too many | one of these days |
  one thing or another | one at a time | one on one | one to one | one in a million |
  a million miles | a million times | thanks a million | a thousand times | a hundred times |
  a thousand words | thousand and one | hundred percent sure | six feet under |
  cloud nine | nine lives | two faced | two - faced | second to none | none other | none too | none the |
  none but | none of it | none of this | none of that | none whatsoever | next to none | fifty - fifty |
  50 - 50 | 50 / 50 | 20 / 20 | twenty - twenty | ten to one | nine to five | 9 to 5 | nine - to - five |
  9 - to - 5 | five a day | five - a - side | nine times out of ten | ten times out of ten | two cents |
  ten a penny | dime a dozen | the other half | better half | half the battle | half the story | half time |
  half - time | half term | half - term | half mast | half - mast | in half | half way | first half |
  second half | final half | half hearted | half brother | half sister | half - brother | half - sister |
  half baked | third party | third - party | third parties | third world | third reich | third person |
  in two minds | in two ticks | the pair of them | the pair of us | the pair of you | the two of them | the two of us |
  put two and two together |  two by two | in twos and threes | on all fours | two wrongs |
  two birds | two heads are better | the lesser of two evils | two evils | the two sides | both sides | hundred per cent sure |
  the first one | the last one | the good one | one size | top ten | top 10 | top 20 | top 50 | top 100 |
  top five | top 5 | Big four | Big three | Big five | Final four | Group of seven | Group of 20 |
  Group of eight | Gang of four | Four horsemen | Seven wonders | seven seas | Ten commandments |
  Twelve apostles | Three wise men | Twelve disciples | Chapter eleven | Chapter 11 | emergency 999 |
  999 call | 999 calls | 911 call | 911 calls | dial 999 | dial 911 | called 999 | called 911 | call 999 |
  call 911 | calls to 911 | call to 911 | calls to 999 | call to 999 | calls to 112 | rang 999 | rang 911 | dialled 999 |
  dialed 911 | d - day | year one | year two | snap in two | snaps in two | snapped in two | snapping in two |
  break in two | breaks in two | broke in two | broken in two | breaking in two | split in two | splits in two | splitting in two |
  cut in two | cuts in two | cutting in two | torn in two | tore in two | tear in two | sawn in two | ripped in two`
  .split('|')
  .map((idiom) => idiom.trim());

/** What lists of a web page promise: "Seven things to know", "10 signs that". */
export const LISTICLES: ReadonlySet<string> = new Set(
  'things reasons ways signs questions tips facts charts takeaways lessons photos pictures myths tricks'.split(
    ' ',
  ),
);

/** What a reason means, where its name alone does not tell a reader. */
export const REASON_WORDS: ReadonlyMap<string, string> = new Map([
  ['code', 'an account or a registration'],
  ['compound', 'it describes a thing'],
  ['gift', 'what a gift would buy'],
  ['loose', 'too vague to be a claim'],
  ['loose-duration', 'how long it felt'],
  ['malformed', 'digits that make no number'],
  ['margin', 'how far off a figure may be'],
  ['multiple', 'nothing is said of what it is a multiple of'],
  ['pronoun', 'it stands for somebody or something'],
  ['qualifier', 'it says which ones another figure counts'],
  ['reference', 'it refers to what is known already'],
  ['rhetoric', 'a manner of speaking, and no count of none'],
  ['scope', 'in how many places it is that another figure tells of'],
  ['scene', 'occasions and the like, which nobody contests'],
  ['schedule', 'how often each one is to have it'],
  ['speakers', 'those who say it'],
  ['threshold', 'what it takes to be counted'],
  ['time-since', 'how long ago, or after what'],
  ['window', 'the time over which another figure is counted'],
]);

export const REJECTIONS: readonly RejectionReason[] = [
  {
    reason: 'date',
    about: 'Dates in all forms, and years.',
    examples: [
      'The dam broke on [March 4].',
      'It opened on [12th of October 2021].',
      'The talks ran from [3 to 5 May].',
      'He fled in [2012].',
      'The [2009] flood was worse.',
      'Shops closed on [04/03/2024].',
      'The log is dated [2025-03-04].',
      'The [1990s] were quieter.',
      'It was a lake in the [mid-1990s].',
      'The [2016-17] season was cut short.',
      'The attacks of [9/11] changed it.',
      'By [Nov. 4, 2025] it was done.',
      'It had stood since [1887].',
      "They were the class of '[98].",
      'Profits fell from [2011 to 2016].',
    ],
    counterExamples: [
      'In May [28] people drowned.',
      'The dam held [2,012] litres.',
      'About [2000] people came.',
      'In 2012 [300] people drowned.',
      'They lost [1,990] sheep.',
      'On 9/11 [2,977] people died.',
      'Some [1900] troops crossed.',
      'In March [600] homes burned.',
    ],
  },
  {
    reason: 'time',
    about: 'Times of day.',
    examples: [
      'It began at [0730 hours].',
      'The tremor came at [5:12 a.m.].',
      'Shops shut at [7pm].',
      'It was noticed at [2312 GMT].',
      'The raid began at [half past ten].',
      "Doors open at [six o'clock].",
      'It was [ten-thirty] when they came.',
      'They met at [18:00].',
      'Shells fell between [10.28 and 10.51 a.m.].',
      'The call came at [six in the morning].',
      'The bells rang at [a quarter to nine].',
    ],
    counterExamples: [
      'It takes [5 to 6 hours].',
      'It has [1500 hours] of tape.',
      'They counted [18] hours of tape.',
      'At [seven] hospitals the lights went out.',
      'They waited [7.5 hours].',
      'The rate stood at [10.28 percent].',
      'The price rose to [£10.30].',
    ],
  },
  {
    reason: 'age',
    about: 'Ages of people, and groups by age.',
    examples: [
      'Dead were [18]- and 36-year-old men.',
      'The youngest was [12].',
      'She is [88].',
      'Ages ranged [from 6 to 72].',
      'The average age was [34].',
      'A [34-year-old] baker was held.',
      'Sheila, [57], wept.',
      'He was aged [34].',
      'She died at the age of [91].',
      'A girl of [six] was found.',
      'A Slovak woman of [61] died in hospital.',
      'A boy of [six] survived.',
      'A young doctor of [28] was arrested.',
      'Children [under five] eat free.',
      'Of the dead, 19 were [under ten].',
      'People [over 65] should stay in.',
      'The mother of [three] ran.',
      'Ann Hill ([34]) from Bath ran.',
      'She is [34 years old].',
      'He turned [60] last year.',
      'A woman in her [30s] ran.',
      'Two men, aged 19 and [24], ran.',
      'The [12-year-olds] ran.',
      'Guests as young as [12] came.',
      'The couple, both [30], ran.',
      'At [71], he is the oldest.',
      'He died at [83].',
      'Most of the sick are younger than [18].',
      'Those [under 18 years] of age were spared.',
      'The swindler, [58], pocketed it.',
      'Of the clients one in four was [over 70].',
    ],
    counterExamples: [
      'The toll was [12].',
      'They died at [83] schools.',
      'A 15-year-old and [two] nurses ran.',
      'He is in [88] films.',
      'A [38-year-old] ferry sank.',
      'The [five-year-old] war ended.',
      'The [10-day-old] strike ended.',
      'A girl of the [six] was found.',
      'A crew of [40] died.',
      'A team of [24] doctors arrived.',
      'Police held [over 65] people.',
      'In the town, [57] homes burned.',
      'A team of [six] was found.',
      'A family of [five] was found.',
    ],
  },
  {
    reason: 'ordinal',
    about: 'Places in a row.',
    examples: [
      'In week [six] it rained.',
      'The [twenty-first] guest came.',
      'It was the [2]nd of its kind.',
      'The [11]th-century tower fell.',
      'The [first] bulldozer came.',
      'A [second] wave came.',
      '[A third] hospital was shelled.',
      'At [a third], doctors fled.',
      'It was his [300]th goal.',
    ],
    counterExamples: [
      'On the day [four] men drowned it rained.',
      'Every day [four] of the wells run dry.',
      '[A third] of the wards closed.',
      'Output fell by [a third].',
      'It lasted [40 seconds].',
      '[Two-thirds] of them fled.',
    ],
  },
  {
    reason: 'name',
    about: 'Numbers that are part of a name.',
    examples: [
      'Shares in [3M] rose.',
      'PM[2.5] levels rose.',
      'Rebels hit a [Su-24] jet.',
      'Flight [302] was late.',
      'Resolution [2254] was passed.',
      'The [G20] met.',
      'Highway [61] is shut.',
      'Article [5] was invoked.',
      'School No. [4] burned.',
      'The FTSE [100] sank.',
      'A Boeing [737] landed.',
      'She caught [Covid-19] twice.',
      'He lives in Unit [4].',
      'They were sent to gate [seven].',
      'He lay in bed [nine] of a ward.',
      'At polling station [118], in the village, they queued.',
      'Voting at station [6,114], a school, went on.',
      'Radio Harbour [98.2] was off the air.',
      'The show is on [90.3] FM.',
      'Situation note [2]: the valley.',
      'They sit Form [Four] exams.',
      'An iPhone [15] was found.',
      'He told Channel [Eight] all of it.',
      'The [Six Day] War ended.',
      'It is in Report No. [14].',
      'They race in Formula [1].',
      'Listen on Shire FM [101.3].',
      'It broke down near kilometre [45].',
      'They met on day [100] of the war.',
      'It uses [5]G masts.',
      'It is between junctions 9 and [10].',
      'Smoke rose from Apartment [4B].',
      'It is on page 3 of [5].',
      'It went to ZIP [90210].',
    ],
    counterExamples: [
      'It sold [3M] cans.',
      'It sold [$3M] of cans.',
      'On that flight [302] people died.',
      'In Aleppo [40] people died.',
      'On Monday [12] people died.',
      'Police held [34] people.',
      'The hospital had [60] beds.',
      'The school lost [seven] pupils.',
      'That day [100] people died.',
    ],
  },
  {
    reason: 'phone',
    about: 'Telephone numbers.',
    examples: [
      'Call [020 7946 0911] at once.',
      'Ring [0800 555 0142] free.',
      'Reach us on [+44 20 7946 0377].',
      'The toll-free line: [929]',
      'Call [01782 496 0118] now.',
    ],
    counterExamples: [
      'They moved [1 000 000] books.',
      'They handled [929] calls.',
      'The fund lost [12 500 000 euros].',
    ],
  },
  {
    reason: 'code',
    about: 'Accounts and registrations: digits that nobody counts.',
    examples: ['The charity is registered as [1098866].', 'The account [30458812] was closed.'],
    counterExamples: [
      'A ledger lists [1437190] votes.',
      'They paid [$1437190].',
      'They moved [1500000] books.',
      'They ate [3/4] of the cake.',
    ],
  },
  {
    reason: 'version',
    about: 'Versions of things.',
    examples: ['It runs on [17.4.1] and later.'],
    counterExamples: ['It weighs [17.4 kg].'],
  },
  {
    reason: 'score',
    about: 'Results of games and votes.',
    examples: [
      'They won [two-nil].',
      '[0-0]',
      'They won [3-1] away.',
      'He beat him [6-3 6-4].',
      'Bullets [2, Strikers 1]',
      'It was a [0-0] draw.',
      'His [scores] were low.',
      'They were leading [3 to 1] at half-time.',
    ],
    counterExamples: [
      'Labour [356], Conservative 198, Greens 4.',
      'They lost [10-15] people.',
      'They won [2-3 million] votes.',
      '[Scores] of people won.',
      'They lost [40–50] cows.',
      'They won [3 to 4] seats.',
    ],
  },
  {
    reason: 'list',
    about: 'Numbers of list items.',
    examples: ['[1.] Boil the water.', '[3)] Wait.', '([3]) Wait.', 'He was freed.[[2]]'],
    counterExamples: ['He saw [40] people die.', '[1.5 million] were boiled.'],
  },
  {
    reason: 'address',
    about: 'Houses and streets.',
    examples: [
      'He lived at [120] Elm Street.',
      'Write to Rue des Lilas [8], Geneva.',
      'Police met on the [400] block of Elm Street.',
    ],
    counterExamples: ['He swept [120] streets.', 'A block of [400] flats burned.'],
  },
  {
    reason: 'furniture',
    about: 'What a page counts about itself.',
    examples: [
      '[Seven] things to know about the flood',
      '[10] questions',
      '[7] Comments on the storm',
      '[412] shares',
      '[894] View comments',
      'Comments ([136])',
      'Views: [8,417]',
      '[6 min] read',
      '[1] of 3',
    ],
    counterExamples: [
      '[Seven] questions were left open.',
      '[Ten] signs fell on the road.',
      'The fund sold [412] shares.',
      'It took [six minutes] to read.',
      'The minister made [seven] comments.',
    ],
  },
  {
    reason: 'exchange-rate',
    about: 'Rates between currencies.',
    examples: ['([$1 = 0.7615 pounds])', 'The pound bought [$1.3131] at noon.'],
    counterExamples: ['The bread cost [$1.31] at noon.'],
  },
  {
    reason: 'index-level',
    about: 'Levels of an index.',
    examples: ['Shares closed at [9,701.37] in London.'],
    counterExamples: ['They paid [£9,701.37] in London.'],
  },
  {
    reason: 'idiom',
    about: 'Fixed phrases.',
    examples: [
      'They work [24/7].',
      'There is [zero tolerance].',
      'It is back to [square one].',
      '[One] of the worst floods came.',
      'Cut it [in half].',
      'The odds are [50-50].',
      'Peace between [the two sides] failed.',
      'It was a [one-off].',
      'It ran [one by one].',
      'It is [the other half] of it.',
      'He fell [one day].',
      'It is open [six days] a week.',
    ],
    counterExamples: [
      'It is open [two days] a week.',
      'They had power for [six hours] a day.',
      'From [ten to one hundred] came.',
      'A [twenty-one day] fast began.',
      '[One] of the dead was a nurse.',
      'They worked [24 hours].',
      '[Half] of it fell.',
      '[Two] sides of the square fell.',
    ],
  },
  {
    reason: 'rhetoric',
    about: 'No count of none.',
    examples: [
      '[No one] should die like this.',
      '[None] of it was true.',
      '[Nobody] came.',
      '[No one] knows.',
    ],
    counterExamples: [
      '[No one] was killed.',
      '[None] of them died.',
      '[Nobody] was hurt.',
      '[None] has been found.',
    ],
  },
  {
    reason: 'pronoun',
    about: 'One that stands for somebody, and both.',
    examples: [
      'The storm was [one] that nobody saw.',
      '[One] man said he ran.',
      'It was seen in [one] village.',
      '[Both] hospitals shut.',
      '[One] in 2009 was worse.',
      'Nobody asked us to close [one].',
    ],
    counterExamples: [
      '[One] hospital was hit.',
      '[Only one] clinic is open.',
      'The [one] clinic still open is full.',
      '[At least one] man died.',
    ],
  },
  {
    reason: 'capacity',
    about: 'How much a thing holds.',
    examples: [
      'It is a [900-megawatt] plant.',
      'A [200-bed] hospital burned.',
      'A [60,000-seat] stadium burned.',
      'He had a [9mm] pistol.',
      'It has a [1.6-litre] engine.',
    ],
    counterExamples: [
      'The grid lost [900 megawatts].',
      'There fell [25mm] of rain.',
      'He drank [two litres] of milk.',
      'The hospital has [200] beds.',
      'A [10,000-strong] crowd came.',
    ],
  },
  {
    reason: 'compound',
    about: 'Descriptions with a number.',
    examples: [
      'They built [two]- and three-bedroom flats.',
      'A [two-bar] fire burned.',
      'A [five-star] hotel burned.',
      'A [10-point] plan failed.',
      'A [20-member] team came.',
    ],
    counterExamples: [
      'A [five- to six-hour] wait came.',
      'A [three-storey] house burned.',
      'An [11-floor] hotel burned.',
      'A [three-hour] blackout came.',
      'A [6.3-magnitude] quake came.',
      'A [45-day] truce came.',
    ],
  },
  {
    reason: 'margin',
    about: 'How far off a figure may be.',
    examples: ['The poll is good to plus or minus [3] points.'],
    counterExamples: ['It was [minus 3] outside.'],
  },
  {
    reason: 'rating',
    about: 'Scales and series.',
    examples: [
      'On a scale of [one to ten] it was nine.',
      'They play a best of [seven] series.',
      'It is rated [4.5] out of 5.',
      'He gave it [4 out of 5] stars.',
    ],
    counterExamples: [
      '[Nine out of ten] dentists agreed.',
      'A team of [one to ten] came.',
      'A group of [seven] came.',
    ],
  },
  {
    reason: 'time-since',
    about: 'How long ago, or after what.',
    examples: [
      'It began [12 days] ago.',
      '[Two days] after the quake it rained.',
      '[Four days] on, it rained.',
      'It rained [seven weeks] before Christmas.',
      'It burned [two years] earlier.',
      'It came [three days] later.',
      '[A couple of days] later it rained.',
      'It rained [20 minutes] ago.',
    ],
    counterExamples: [
      'They dug for [12 days].',
      'The firm had known of it for [47 days] before it warned anybody.',
      'She was freed [31 hours] after the quake.',
      'It sank [25 minutes] later.',
      'They waited [four days] there.',
    ],
  },
  {
    reason: 'window',
    about: 'The time over which another figure is counted.',
    examples: [
      'In the [three months] that ended in July 40 died.',
      'In the past [eight days] 40 died.',
      'In the last [24 hours] 40 died.',
      'They will spend £4m [over five years].',
      'Sales rose in the [twelve months] to June.',
      'It killed 40 people in [three days].',
      'After [six days] of shelling 40 died.',
      'It floods every [four years].',
    ],
    counterExamples: [
      'The war lasted [over five years].',
      'It was the worst in [26 years].',
      'They stood for [138 years].',
      'The plan runs for [12 weeks].',
    ],
  },
  {
    reason: 'loose-duration',
    about: 'How long it felt.',
    examples: ['For [a day and a half] they hid.'],
    counterExamples: [
      'For [an hour and a half] they hid.',
      'For [a year and a half] they hid.',
      'For [one and a half days] they hid.',
    ],
  },
  {
    reason: 'malformed',
    about: 'Digits that make no number.',
    examples: ['The entry reads [1,23,4] there.'],
    counterExamples: ['The entry reads [1,234] there.'],
  },
];
