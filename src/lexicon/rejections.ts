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

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'.split(
    ' ',
  ),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
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

/** Capitalised or not, these take a number as their name: *Flight 302*, *page 6*, *School No. 4*. */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  `flight resolution article articles highway route road street interstate motorway freeway expressway autobahn page pages chapter section
  unit form grade level tier category cat class type model mark phase stage step part volume vol vol. issue
  episode series season room ward gate platform terminal runway track lane line bus train tram channel radio
  number no no. nos. # № block building house apartment flat suite floor plot sector zone district precinct division area region
  base camp checkpoint school hospital clinic station mine shaft pit reactor tower pier dock berth berths bay
  bill act amendment clause title order decree directive law proposition protocol annex appendix schedule paragraph
  figure table exhibit schedule count case docket file report document update version release edition
  formula group pool heat round game match week day lesson rule step question item agenda lot
  apollo soyuz falcon boeing airbus windows iphone android galaxy playstation xbox ps office covid sars hurricane typhoon
  ftse nikkei dax cac s&p dow stoxx nasdaq topix hang psalm psalms genesis matthew luke john mark exodus sura verse corinthians
  world war super bowl ocean's catch generation group g studio stade studio stage tent hole turn corner kilometre kilometer mile km marker post battery
  brigade battalion regiment corps army fleet squadron wing company platoon fm am freq frequency junction exit row`.split(
    /\s+/,
  ),
);

/** Name heads that are everyday words: only before digits, and only with no noun behind. */
export const WEAK_NAME_HEADS: ReadonlySet<string> = new Set(
  `road street line bus train tram school hospital clinic station house building area region district number level mark part series
  season week day game match round heat group pool question item report case count order law act bill war world super john luke matthew
  army company corps fleet wing mine pit tower mile km kilometre kilometer base camp post corner turn hole stage tent battery
  tier lot schedule rule act no radio track platform dock pier bay figure table`.split(/\s+/),
);

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
  'mother father mum mom dad parent gran grandmother grandfather grandad granddad nan nana grandparent widow widower stepfather stepmother mother-of father-of'.split(
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

/** After "ago" and the like, the number dates an event. */
export const SINCE_AFTER: ReadonlySet<string> = new Set(
  'ago earlier before later after on since prior previously hence into'.split(' '),
);

/** Idioms, fixed phrases and descriptions; the words are matched on lower-case tokens, "-" apart. */
export const IDIOMS: readonly string[] = [
  '24 / 7',
  '24 - 7',
  'round the clock',
  'zero tolerance',
  'zero - tolerance',
  'ground zero',
  'zero sum',
  'zero - sum',
  'zero hour',
  'net zero',
  'zero emissions',
  'zero waste',
  'zero gravity',
  'absolute zero',
  'sub zero',
  'zero - hours',
  'zero hours',
  'zero day',
  'zero - day',
  'square one',
  'catch 22',
  'sixes and sevens',
  'second thoughts',
  'one another',
  'one by one',
  'one after another',
  'one after the other',
  'one day',
  'one night',
  'one morning',
  'one evening',
  'one time',
  'at one point',
  'at one stage',
  'at one time',
  'one and the same',
  'one and only',
  'the one and only',
  'one or other',
  'one or the other',
  'one way or another',
  'one way or the other',
  'in one way',
  'one thing',
  'for one',
  'number one',
  'day one',
  'no one',
  'no - one',
  'the one who',
  'the one that',
  'the ones',
  'on the one hand',
  'on one hand',
  'one more time',
  'one last time',
  'one too many',
  'one of these days',
  'one big',
  'one such',
  'one thing or another',
  'as one',
  'at one with',
  'one at a time',
  'one on one',
  'one to one',
  'one in a million',
  'a million miles',
  'a million times',
  'thanks a million',
  'a thousand times',
  'a hundred times',
  'a thousand words',
  'thousand and one',
  'one hundred percent',
  'hundred percent sure',
  'six feet under',
  'cloud nine',
  'nine lives',
  'two faced',
  'two - faced',
  'second to none',
  'none other',
  'none too',
  'none the',
  'none but',
  'none of it',
  'none of this',
  'none of that',
  'none whatsoever',
  'next to none',
  'fifty - fifty',
  '50 - 50',
  '50 / 50',
  '20 / 20',
  'twenty - twenty',
  'ten to one',
  'nine to five',
  '9 to 5',
  'nine - to - five',
  '9 - to - 5',
  'five a day',
  'five - a - side',
  'nine times out of ten',
  'ten times out of ten',
  'two cents',
  'ten a penny',
  'dime a dozen',
  'the other half',
  'better half',
  'half the battle',
  'half the story',
  'half time',
  'half - time',
  'half term',
  'half - term',
  'half mast',
  'half - mast',
  'in half',
  'half way',
  'first half',
  'second half',
  'final half',
  'half hearted',
  'half brother',
  'half sister',
  'half - brother',
  'half - sister',
  'half baked',
  'third party',
  'third - party',
  'third parties',
  'third world',
  'third reich',
  'third person',
  'the pair of them',
  'the pair of us',
  'the pair of you',
  'the two of them',
  'the two of us',
  'put two and two together',
  'two and two',
  'two by two',
  'in twos and threes',
  'on all fours',
  'two wrongs',
  'two birds',
  'the lesser of two evils',
  'two evils',
  'the two sides',
  'both sides',
  'hundred per cent sure',
  'the first one',
  'the last one',
  'the good one',
  'one size',
  'top ten',
  'top 10',
  'top 20',
  'top 50',
  'top 100',
  'top five',
  'top 5',
  'big four',
  'big three',
  'big five',
  'final four',
  'group of seven',
  'group of 20',
  'group of eight',
  'gang of four',
  'four horsemen',
  'seven wonders',
  'seven seas',
  'ten commandments',
  'twelve apostles',
  'three wise men',
  'twelve disciples',
  'chapter eleven',
  'chapter 11',
  'emergency 999',
  '999 call',
  '999 calls',
  '911 call',
  '911 calls',
  'dial 999',
  'dial 911',
  'called 999',
  'called 911',
  'call 999',
  'call 911',
  'd - day',
  'year one',
  'year two',
];

/** What lists of a web page promise: "Seven things to know", "10 signs that". */
export const LISTICLES: ReadonlySet<string> = new Set(
  'things reasons ways signs questions tips facts charts takeaways lessons photos pictures myths tricks'.split(
    ' ',
  ),
);

export const REJECTIONS: readonly RejectionReason[] = [];
