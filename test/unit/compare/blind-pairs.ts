import type { QuantityVerdict, Severity } from '../../../src/model.js';

/**
 * Short news texts about one event each, with the verdict that a fact-checker would give on one quantity.
 * The pairs of this file were written before reading how the tool aligns and compares: they measure it. Of
 * its 43 pairs 34 were right the first time they were run.
 */
export interface Pair {
  readonly about: string;
  readonly texts: readonly { readonly outlet: string; readonly published: string; readonly text: string }[];
  /** The figure in each text, verbatim; '' where a text does not have it. */
  readonly figures: readonly string[];
  readonly verdict: QuantityVerdict;
  /** Codes that must be among the reasons found. */
  readonly reasons?: readonly string[];
  readonly severity?: Severity;
}

const story = (outlet: string, published: string, headline: string, body: string): Pair['texts'][number] => ({
  outlet,
  published,
  text: `# ${headline}\n\n${body}\n`,
});

const agree: Pair[] = [
  {
    about: 'bus crash: the same dead in other words',
    texts: [
      story(
        'Ridge Courier',
        '2023-04-11',
        'Coach plunges off mountain road near Tarvel',
        'Seventeen people were killed when a coach left the road near Tarvel on Monday night, police said. The driver survived.',
      ),
      story(
        'Lowland Post',
        '2023-04-11',
        'Tarvel bus disaster: driver questioned',
        'The bus crash near Tarvel killed 17 passengers, according to police. Investigators were questioning the driver on Tuesday.',
      ),
    ],
    figures: ['Seventeen people', '17 passengers'],
    verdict: 'agree',
  },
  {
    about: 'layoffs: the same number of jobs',
    texts: [
      story(
        'Market Daily',
        '2022-09-02',
        'Halden Motors to shed 1,850 jobs',
        'Halden Motors will cut 1,850 jobs at its Brennick plant, the carmaker said on Friday.',
      ),
      story(
        'Brennick Echo',
        '2022-09-02',
        'Blow for Brennick as carmaker wields axe',
        'Workers at Halden Motors learned on Friday that the company is to axe 1,850 jobs at the Brennick factory.',
      ),
    ],
    figures: ['1,850 jobs at its', '1,850 jobs at the'],
    verdict: 'agree',
  },
  {
    about: 'match attendance: written with a comma and a space',
    texts: [
      story(
        'Sport Extra',
        '2021-10-17',
        'Late winner sends Rovers top',
        'A crowd of 31,462 watched Marlow Rovers beat Easton City 2-1 on Saturday.',
      ),
      story(
        'Easton Argus',
        '2021-10-17',
        'City fall to defeat at Rovers',
        'Easton City lost 2-1 at Marlow Rovers on Saturday in front of 31,462 spectators.',
      ),
    ],
    figures: ['31,462 watched', '31,462 spectators'],
    verdict: 'agree',
  },
  {
    about: 'corporate fine: million in two notations',
    texts: [
      story(
        'Court Reporter',
        '2020-02-20',
        'Water company fined for sewage spills',
        'Severnside Water was fined £4.3m on Thursday for spilling sewage into the River Arle.',
      ),
      story(
        'The Green Sheet',
        '2020-02-20',
        'Severnside punished over river pollution',
        'A judge fined Severnside Water 4.3 million pounds on Thursday over sewage spills in the River Arle.',
      ),
    ],
    figures: ['£4.3m', '4.3 million pounds'],
    verdict: 'agree',
  },
  {
    about: 'referendum: the same share in favour',
    texts: [
      story(
        'Island Herald',
        '2019-06-10',
        'Islanders back new bridge',
        'Voters on Corran backed the bridge in Sunday’s referendum, with 57.4% in favour, the election commission said.',
      ),
      story(
        'National Wire',
        '2019-06-10',
        'Corran votes yes to bridge',
        'The bridge to Corran won the support of 57.4 percent of voters in Sunday’s referendum, according to the election commission.',
      ),
    ],
    figures: ['57.4%', '57.4 percent'],
    verdict: 'agree',
  },
  {
    about: 'raid: the same number of arrests from active and passive',
    texts: [
      story(
        'City Ledger',
        '2024-01-25',
        'Dawn raids target car theft ring',
        'Police arrested 23 people in dawn raids across Orwick on Wednesday in an inquiry into stolen cars.',
      ),
      story(
        'Orwick Today',
        '2024-01-25',
        'Car gang suspects held',
        'Twenty-three people were arrested in Orwick on Wednesday as officers moved against an alleged car theft gang.',
      ),
    ],
    figures: ['23 people', 'Twenty-three people'],
    verdict: 'agree',
  },
  {
    about: 'measles outbreak: the same case count in three outlets',
    texts: [
      story(
        'Health Monitor',
        '2023-03-14',
        'Measles spreads in Duvale',
        'Health officials have confirmed 68 cases of measles in Duvale county.',
      ),
      story(
        'Duvale Times',
        '2023-03-14',
        'Schools on alert over measles',
        'There are now 68 confirmed measles cases in Duvale county, health officials said on Tuesday.',
      ),
      story(
        'Evening Star',
        '2023-03-14',
        'Parents queue for jabs',
        'Parents queued for vaccines in Duvale county, where 68 people have been infected with measles.',
      ),
    ],
    figures: ['68 cases', '68 confirmed measles cases', '68 people'],
    verdict: 'agree',
  },
];

const compatible: Pair[] = [
  {
    about: 'landslide: a floor and the number above it',
    texts: [
      story(
        'Valley News',
        '2022-07-08',
        'Landslide buries hillside homes in Quenta',
        'At least 40 people were killed when a landslide hit the town of Quenta on Thursday, the civil defence agency said.',
      ),
      story(
        'Capital Gazette',
        '2022-07-08',
        'Rescuers dig through mud in Quenta',
        'The landslide that struck Quenta on Thursday killed 43 people, the civil defence agency said.',
      ),
    ],
    figures: ['40 people', '43 people'],
    verdict: 'compatible',
  },
  {
    about: 'march: thousands and an estimate',
    texts: [
      story(
        'Tribune of Olmara',
        '2021-05-02',
        'Pension protest fills streets',
        'Thousands of people marched through Olmara on Saturday against the pension reform.',
      ),
      story(
        'Morning Olmara',
        '2021-05-02',
        'Olmara says no to pension plan',
        'About 6,000 people marched in Olmara on Saturday to protest against the pension reform, police said.',
      ),
    ],
    figures: ['Thousands of people', '6,000 people'],
    verdict: 'compatible',
  },
  {
    about: 'train derailment: dozens and an exact number of injured',
    texts: [
      story(
        'Rail Watch',
        '2020-11-19',
        'Express derails outside Lorne junction',
        'Dozens of passengers were injured when an express train derailed near Lorne junction on Wednesday.',
      ),
      story(
        'Lorne Advertiser',
        '2020-11-19',
        'Commuters tell of derailment terror',
        'Hospitals said 46 passengers were injured in Wednesday’s derailment near Lorne junction.',
      ),
    ],
    figures: ['Dozens of passengers', '46 passengers'],
    verdict: 'compatible',
  },
  {
    about: 'takeover: nearly and the exact price',
    texts: [
      story(
        'Deal Journal',
        '2023-08-30',
        'Norwell agrees to buy Tessly',
        'Norwell has agreed to buy the software maker Tessly for nearly $3 billion, the companies said on Wednesday.',
      ),
      story(
        'Bay Business',
        '2023-08-30',
        'Tessly sold to rival',
        'Norwell will pay $2.94 billion for Tessly, the two software companies announced on Wednesday.',
      ),
    ],
    figures: ['$3 billion', '$2.94 billion'],
    verdict: 'compatible',
  },
  {
    about: 'wildfire: more than and the exact number of evacuees',
    texts: [
      story(
        'Coast Bulletin',
        '2024-08-05',
        'Wildfire forces evacuations above Santa Rell',
        'More than 2,000 people were evacuated from villages above Santa Rell as a wildfire spread on Sunday.',
      ),
      story(
        'Interior Herald',
        '2024-08-05',
        'Flames near Santa Rell villages',
        'Firefighters evacuated 2,140 people from villages above Santa Rell on Sunday.',
      ),
    ],
    figures: ['2,000 people', '2,140 people'],
    verdict: 'compatible',
  },
  {
    about: 'power cut: about half a million',
    texts: [
      story(
        'Storm Desk',
        '2022-02-19',
        'Gale leaves homes dark',
        'About 500,000 homes lost power when Storm Ivor hit the west coast on Friday.',
      ),
      story(
        'Western Mail Online',
        '2022-02-19',
        'Storm Ivor: the damage',
        'Storm Ivor cut electricity to 508,000 homes on the west coast on Friday, the grid operator said.',
      ),
    ],
    figures: ['500,000 homes', '508,000 homes'],
    verdict: 'compatible',
  },
  {
    about: 'siege: a range and a number within it',
    texts: [
      story(
        'World Report',
        '2019-03-03',
        'Shells fall on besieged Karshan',
        'Between 20 and 30 civilians were killed in the shelling of Karshan on Saturday, a doctor in the town said.',
      ),
      story(
        'Frontline Post',
        '2019-03-03',
        'Karshan market hit',
        'Saturday’s shelling of Karshan killed 26 civilians, residents said.',
      ),
    ],
    figures: ['Between 20 and 30 civilians', '26 civilians'],
    verdict: 'compatible',
  },
];

const explained: Pair[] = [
  {
    about: 'earthquake: the toll rises overnight',
    texts: [
      story(
        'Plains Observer',
        '2021-01-12',
        'Quake shakes Ardesh province',
        'An earthquake in Ardesh province killed 112 people on Tuesday, the disaster agency said.',
      ),
      story(
        'Plateau Times',
        '2021-01-14',
        'Ardesh quake toll climbs',
        'The death toll from Tuesday’s earthquake in Ardesh province rose to 187 on Thursday, the disaster agency said.',
      ),
    ],
    figures: ['112 people', '187'],
    verdict: 'explained',
    reasons: ['update'],
  },
  {
    about: 'explosion: toll revised down',
    texts: [
      story(
        'Harbour News',
        '2020-06-01',
        'Blast at Morva fuel depot',
        'The explosion at the Morva fuel depot killed 39 people, the interior ministry said on Monday.',
      ),
      story(
        'Morva Mirror',
        '2020-06-03',
        'Depot blast: ministry corrects figure',
        'The interior ministry on Wednesday revised the death toll from the Morva fuel depot explosion down to 31 from 39, saying some bodies had been counted twice.',
      ),
    ],
    figures: ['39 people', '31'],
    verdict: 'explained',
    reasons: ['update'],
  },
  {
    about: 'cholera: one week against the whole outbreak',
    texts: [
      story(
        'Clinic Weekly',
        '2023-10-09',
        'Cholera claims more lives in Tembara',
        'Cholera killed 38 people in Tembara in the past week, the health ministry said on Monday.',
      ),
      story(
        'Tembara Standard',
        '2023-10-09',
        'Ministry sounds alarm over cholera',
        'Cholera has killed 214 people in Tembara since the outbreak began in July, according to the health ministry.',
      ),
    ],
    figures: ['38 people', '214 people'],
    verdict: 'explained',
    reasons: ['window'],
  },
  {
    about: 'floods: one district against the country',
    texts: [
      story(
        'Delta Chronicle',
        '2022-08-22',
        'Floods devastate Shalpur district',
        'Floods have killed 61 people in Shalpur district since Friday, officials said.',
      ),
      story(
        'The Nation',
        '2022-08-22',
        'Floods sweep country',
        'Floods have killed 243 people across the country since Friday, the disaster authority said, among them 61 in Shalpur district.',
      ),
    ],
    figures: ['61 people', '61 in Shalpur district'],
    verdict: 'agree',
  },
  {
    about: 'air raid: children as part of the dead',
    texts: [
      story(
        'Relief Dispatch',
        '2018-11-05',
        'Children among dead in Hamrin raid',
        'Sunday’s air raid on Hamrin killed 12 children, the hospital said.',
      ),
      story(
        'Border Post',
        '2018-11-05',
        'Air raid hits Hamrin',
        'An air raid on Hamrin on Sunday killed 29 people, 12 of them children, according to the hospital.',
      ),
    ],
    figures: ['12 children', '12 of them'],
    verdict: 'agree',
  },
  {
    about: 'forest fire: hectares and acres',
    texts: [
      story(
        'Pine County Press',
        '2023-07-19',
        'Fire rages in Black Spruce forest',
        'The fire in the Black Spruce forest has burned 10,000 hectares since Sunday, fire officials said.',
      ),
      story(
        'Tri-State Record',
        '2023-07-19',
        'Crews battle Black Spruce blaze',
        'The Black Spruce forest fire has burned 24,700 acres since Sunday, according to fire officials.',
      ),
    ],
    figures: ['10,000 hectares', '24,700 acres'],
    verdict: 'compatible',
  },
  {
    about: 'strike: teachers against all school staff',
    texts: [
      story(
        'Schools Gazette',
        '2024-03-06',
        'Teachers walk out in Verrane',
        'Some 8,400 teachers went on strike in Verrane on Tuesday, the union said.',
      ),
      story(
        'Verrane Post',
        '2024-03-06',
        'Schools shut by strike',
        'A total of 13,200 school employees, including teachers, cleaners and cooks, went on strike in Verrane on Tuesday, the union said.',
      ),
    ],
    figures: ['8,400 teachers', '13,200 school employees'],
    verdict: 'explained',
    reasons: ['population'],
  },
  {
    about: 'burglaries: a month against a year',
    texts: [
      story(
        'Kessing Star',
        '2021-12-30',
        'Burglars strike before Christmas',
        'Police recorded 94 burglaries in Kessing in November.',
      ),
      story(
        'Kessing Times',
        '2021-12-30',
        'A bad year for break-ins',
        'Police recorded 1,013 burglaries in Kessing in the 12 months to the end of November.',
      ),
    ],
    figures: ['94 burglaries', '1,013 burglaries'],
    verdict: 'explained',
    reasons: ['window'],
  },
];

const conflict: Pair[] = [
  {
    about: 'prison riot: two authorities on the same day',
    texts: [
      story(
        'Southern Cross News',
        '2019-05-28',
        'Riot at Carador prison',
        'Fifteen inmates were killed in Sunday’s riot at Carador prison, the prison service said on Tuesday.',
      ),
      story(
        'El Faro English',
        '2019-05-28',
        'Carador: families demand answers',
        'Sunday’s riot at Carador prison killed 42 inmates, a human rights group said on Tuesday.',
      ),
    ],
    figures: ['Fifteen inmates', '42 inmates'],
    verdict: 'conflict',
    reasons: ['authority'],
    severity: 'major',
  },
  {
    about: 'stabbing: police quoted with two numbers',
    texts: [
      story(
        'Metro Evening',
        '2023-11-17',
        'Knife attack at Selby market',
        'Police said four people were injured in Thursday’s knife attack at Selby market.',
      ),
      story(
        'Selby Independent',
        '2023-11-17',
        'Shoppers flee knifeman',
        'Police said seven people were injured in the knife attack at Selby market on Thursday.',
      ),
    ],
    figures: ['four people', 'seven people'],
    verdict: 'conflict',
    reasons: ['misreport'],
    severity: 'moderate',
  },
  {
    about: 'rally: organisers against police',
    texts: [
      story(
        'Red Banner',
        '2022-04-03',
        'Huge rally for housing in Lenhart',
        'Organisers said 85,000 people joined Saturday’s housing rally in Lenhart.',
      ),
      story(
        'Lenhart Zeitung International',
        '2022-04-03',
        'Rally against rents',
        'Police put the number of people at Saturday’s housing rally in Lenhart at 14,000.',
      ),
    ],
    figures: ['85,000 people', '14,000'],
    verdict: 'conflict',
    reasons: ['authority'],
    severity: 'extreme',
  },
  {
    about: 'retrenchment: two totals of one plan',
    texts: [
      story(
        'Finance Today',
        '2020-10-14',
        'Bank Orlo to close branches',
        'Bank Orlo will close 118 branches next year, the lender said on Wednesday.',
      ),
      story(
        'High Street News',
        '2020-10-14',
        'Another blow for the high street',
        'Bank Orlo said on Wednesday that it will close 181 branches next year.',
      ),
    ],
    figures: ['118 branches', '181 branches'],
    verdict: 'conflict',
    reasons: ['misreport'],
    severity: 'moderate',
  },
  {
    about: 'clashes: incompatible counts of dead in windows alike',
    texts: [
      story(
        'Crisis Monitor',
        '2021-09-20',
        'Week of fighting in Dalgar leaves many dead',
        'Fighting in Dalgar has killed more than 150 people in the past week, medics said.',
      ),
      story(
        'Horn Observer',
        '2021-09-20',
        'Dalgar counts its dead',
        'A local rights group said 900 people had been killed in fighting in Dalgar over the past eight days.',
      ),
    ],
    figures: ['150 people', '900 people'],
    verdict: 'conflict',
    severity: 'major',
  },
  {
    about: 'ferry fire: a floor above the other figure',
    texts: [
      story(
        'Strait Times Weekly',
        '2022-12-05',
        'Blaze on ferry off Pelos',
        'At least 60 passengers died in Sunday’s fire aboard the ferry Aurelia off Pelos, the coastguard said.',
      ),
      story(
        'Pelos Daily',
        '2022-12-05',
        'Mourning for the Aurelia',
        'The shipping line said Sunday’s fire aboard the ferry Aurelia killed 33 passengers.',
      ),
    ],
    figures: ['60 passengers', '33 passengers'],
    verdict: 'conflict',
    reasons: ['authority'],
    severity: 'moderate',
  },
  {
    about: 'election: two turnouts from one commission',
    texts: [
      story(
        'Ballot Watch',
        '2024-05-27',
        'Low turnout mars vote',
        'Turnout in Sunday’s presidential election was 41.3 percent, the electoral commission said on Monday.',
      ),
      story(
        'Republic Daily',
        '2024-05-27',
        'Commission hails vote',
        'Turnout in Sunday’s presidential election was 61.3 percent, the electoral commission said on Monday.',
      ),
    ],
    figures: ['41.3 percent', '61.3 percent'],
    verdict: 'conflict',
    reasons: ['misreport'],
    severity: 'moderate',
  },
  {
    about: 'robbery: the sum that was taken',
    texts: [
      story(
        'Crime Desk',
        '2018-03-22',
        'Gang robs jeweller',
        'Robbers stole jewels worth $2.6 million from the Maison Lavigne shop in Carlow on Wednesday, police said.',
      ),
      story(
        'Carlow Gazette',
        '2018-03-22',
        'Jewel heist stuns Carlow',
        'Jewels worth $9.1 million were stolen from the Maison Lavigne shop in Carlow on Wednesday, the insurer said.',
      ),
    ],
    figures: ['$2.6 million', '$9.1 million'],
    verdict: 'conflict',
    reasons: ['authority'],
    severity: 'major',
  },
  {
    about: 'tunnel collapse: five or six trapped',
    texts: [
      story(
        'Mountain Post',
        '2023-02-08',
        'Tunnel caves in at Ostrel',
        'Five workers were killed when a railway tunnel collapsed at Ostrel on Tuesday.',
      ),
      story(
        'Union Voice',
        '2023-02-08',
        'Anger after Ostrel collapse',
        'Tuesday’s collapse of a railway tunnel at Ostrel killed six workers.',
      ),
    ],
    figures: ['Five workers', 'six workers'],
    verdict: 'conflict',
    severity: 'moderate',
  },
];

const disputed: Pair[] = [
  {
    about: 'mining: the company denies the deaths',
    texts: [
      story(
        'Copperbelt Voice',
        '2022-06-16',
        'Union: miners died at Kalosi',
        'The miners’ union said 11 miners were killed in a rockfall at the Kalosi mine on Tuesday.',
      ),
      story(
        'Business Ledger',
        '2022-06-16',
        'Kalosi owner hits back',
        'The owner of the Kalosi mine denied that 11 miners were killed in a rockfall on Tuesday.',
      ),
    ],
    figures: ['11 miners', '11 miners'],
    verdict: 'disputed',
  },
  {
    about: 'protest: the government rejects the toll',
    texts: [
      story(
        'Exile Radio',
        '2019-01-21',
        'Security forces fire on crowd in Batoum',
        'Security forces killed 24 protesters in Batoum on Sunday, opposition activists said.',
      ),
      story(
        'State News Service',
        '2019-01-21',
        'Government: Batoum reports are lies',
        'The government rejected reports that 24 protesters had been killed in Batoum on Sunday, calling them fabricated.',
      ),
    ],
    figures: ['24 protesters', '24 protesters'],
    verdict: 'disputed',
  },
  {
    about: 'downed jets: a claim and its denial',
    texts: [
      story(
        'Eastern Front News',
        '2024-06-11',
        'Army claims air victory',
        'The army shot down three fighter jets over the Nareth valley on Monday, its spokesman said.',
      ),
      story(
        'Western Bulletin',
        '2024-06-11',
        'No aircraft lost, says air force',
        'The air force denied losing three fighter jets over the Nareth valley on Monday.',
      ),
    ],
    figures: ['three fighter jets', 'three fighter jets'],
    verdict: 'disputed',
  },
  {
    about: 'retailer: closing stores, or not',
    texts: [
      story(
        'Shop Talk',
        '2021-08-04',
        'Fennimore to close stores',
        'Fennimore is to close 70 stores by Christmas, the shop workers’ union said.',
      ),
      story(
        'Retail Wire',
        '2021-08-04',
        'Fennimore responds to closure talk',
        'Fennimore denied it would close 70 stores by Christmas and said no decision had been taken.',
      ),
    ],
    figures: ['70 stores', '70 stores'],
    verdict: 'disputed',
  },
  {
    about: 'poisoned water: a mayor says it is untrue',
    texts: [
      story(
        'Riverbank News',
        '2020-09-10',
        'Sickness spreads in Alderby',
        'Tap water has made 340 people ill in Alderby since Monday, a local doctor said.',
      ),
      story(
        'Alderby Express',
        '2020-09-10',
        'Mayor speaks out on water',
        'The mayor of Alderby said it was not true that tap water had made 340 people ill since Monday.',
      ),
    ],
    figures: ['340 people', '340 people'],
    verdict: 'disputed',
  },
  {
    about: 'bribe: the minister denies the sum',
    texts: [
      story(
        'The Prosecutor',
        '2023-05-24',
        'Minister took bribe, court told',
        'Transport minister Paul Redek took bribes of $750,000 from a builder, prosecutors told the court on Tuesday.',
      ),
      story(
        'Courtside',
        '2023-05-24',
        'Redek in the dock',
        'Transport minister Paul Redek denied on Tuesday that he had taken bribes of $750,000 from a builder.',
      ),
    ],
    figures: ['$750,000', '$750,000'],
    verdict: 'disputed',
  },
];

const single: Pair[] = [
  {
    about: 'hurricane: only one article counts the injured',
    texts: [
      story(
        'Gulf Herald',
        '2023-09-01',
        'Hurricane Odile batters Port Renn',
        'Hurricane Odile killed nine people in Port Renn on Thursday and injured 130, the governor said.',
      ),
      story(
        'Inland News',
        '2023-09-01',
        'Odile leaves trail of ruin',
        'Nine people were killed when Hurricane Odile hit Port Renn on Thursday.',
      ),
    ],
    figures: ['130', ''],
    verdict: 'single',
  },
  {
    about: 'shooting: another event told as background',
    texts: [
      story(
        'Mid City News',
        '2022-10-13',
        'Gunman opens fire at Brell college',
        'A gunman killed three students at Brell college on Wednesday, police said. It was the worst attack on a campus since 2011, when 14 people were killed in Sorrento Heights.',
      ),
      story(
        'Brell Sentinel',
        '2022-10-13',
        'Vigil for Brell students',
        'Hundreds of mourners gathered on Thursday for the three students killed at Brell college.',
      ),
    ],
    figures: ['14 people', ''],
    verdict: 'single',
  },
  {
    about: 'airport strike: flights against passengers',
    texts: [
      story(
        'Travel Post',
        '2024-07-02',
        'Strike grounds flights',
        'Airlines cancelled 460 flights on Monday as ground staff at Kestrel airport went on strike.',
      ),
      story(
        'Kestrel Evening News',
        '2024-07-02',
        'Misery for holidaymakers',
        'Monday’s strike by ground staff at Kestrel airport stranded 52,000 passengers.',
      ),
    ],
    figures: ['460 flights', ''],
    verdict: 'single',
  },
  {
    about: 'trial: the sentence against the fine',
    texts: [
      story(
        'Justice Report',
        '2021-03-11',
        'Banker jailed for fraud',
        'Former banker Ilse Varga was jailed for six years on Wednesday for defrauding clients of Crown Trust.',
      ),
      story(
        'City Finance',
        '2021-03-11',
        'Crown Trust fraudster sentenced',
        'A court on Wednesday fined former banker Ilse Varga $400,000 for defrauding clients of Crown Trust.',
      ),
    ],
    figures: ['', '$400,000'],
    verdict: 'single',
  },
  {
    about: 'refugees: arrivals in one land, shelters built in another article',
    texts: [
      story(
        'Aid Monitor',
        '2018-08-29',
        'Refugees cross into Mirland',
        'More than 18,000 refugees have crossed into Mirland since fighting began in Tovar, the UN refugee agency said.',
      ),
      story(
        'Mirland Post',
        '2018-08-29',
        'Camps fill on the border',
        'Aid workers have set up 1,150 tents in border camps in Mirland for refugees from Tovar.',
      ),
    ],
    figures: ['', '1,150 tents'],
    verdict: 'single',
  },
  {
    about: 'two sides of a war: soldiers of each army',
    texts: [
      story(
        'Northern Times',
        '2020-10-30',
        'Heavy losses in Zarim pass',
        'The Vardian army lost 57 soldiers in Thursday’s battle for the Zarim pass, the Vardian defence ministry said.',
      ),
      story(
        'Southern Times',
        '2020-10-30',
        'Battle for the pass',
        'Thursday’s battle for the Zarim pass killed 81 Orenian soldiers, the Orenian defence ministry said.',
      ),
    ],
    figures: ['57 soldiers', ''],
    verdict: 'single',
  },
];

export const blindPairs: readonly Pair[] = [
  ...agree,
  ...compatible,
  ...explained,
  ...conflict,
  ...disputed,
  ...single,
];
