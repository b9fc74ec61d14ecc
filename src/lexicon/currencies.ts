/**
 * Currencies by ISO 4217 code; pence and US cents as GBp and USc, as markets write them. Names that several
 * countries share are in `shared-currencies.ts`.
 */
export interface CurrencyEntry {
  readonly code: string;
  /** Before the digits, glued or not: "£", "US$", "Rs". Case matters. */
  readonly before?: readonly string[];
  /** Behind the number, lower case. */
  readonly names?: readonly string[];
  /** Behind the digits and glued to them ("8.4p"). */
  readonly glued?: readonly string[];
}

export const CURRENCIES: readonly CurrencyEntry[] = [
  {
    code: 'USD',
    before: ['US$', 'U.S.$', 'USD', 'US $'],
    names: ['us dollar', 'us dollars', 'u.s. dollar', 'u.s. dollars', 'american dollars', 'usd', 'bucks'],
  },
  { code: 'USc', names: ['cent', 'cents', 'us cents'], glued: ['¢'] },
  {
    code: 'GBP',
    before: ['£', 'GBP', 'UK£', 'STG'],
    names: ['pounds sterling', 'pound sterling', 'british pounds', 'gbp', 'quid', 'sterling'],
  },
  { code: 'GBp', names: ['pence', 'penny', 'pennies'], glued: ['p'] },
  { code: 'EUR', before: ['€', 'EUR'], names: ['euro', 'euros', 'eur', '€'] },
  { code: 'JPY', before: ['JP¥', 'JPY'], names: ['yen', 'jpy'] },
  { code: 'CNY', before: ['CN¥', 'CNY', 'RMB'], names: ['yuan', 'renminbi', 'rmb', 'cny'] },
  { code: 'AUD', before: ['A$', 'AU$', 'AUD'], names: ['australian dollar', 'australian dollars', 'aud'] },
  { code: 'CAD', before: ['C$', 'CA$', 'CAD'], names: ['canadian dollar', 'canadian dollars', 'cad'] },
  { code: 'NZD', before: ['NZ$', 'NZD'], names: ['new zealand dollar', 'new zealand dollars', 'nzd'] },
  { code: 'HKD', before: ['HK$', 'HKD'], names: ['hong kong dollar', 'hong kong dollars', 'hkd'] },
  {
    code: 'SGD',
    before: ['S$', 'SGD'],
    names: ['singapore dollar', 'singapore dollars', 'singaporean dollars', 'sgd'],
  },
  {
    code: 'TWD',
    before: ['NT$', 'TWD'],
    names: ['taiwan dollars', 'taiwanese dollars', 'new taiwan dollars'],
  },
  { code: 'NAD', before: ['N$'], names: ['namibian dollar', 'namibian dollars'] },
  { code: 'JMD', before: ['J$'], names: ['jamaican dollar', 'jamaican dollars'] },
  { code: 'TTD', before: ['TT$'], names: ['trinidadian dollars'] },
  { code: 'XCD', before: ['EC$'], names: ['east caribbean dollar', 'east caribbean dollars'] },
  { code: 'BBD', before: ['Bds$'], names: ['barbadian dollars', 'barbados dollars'] },
  { code: 'BZD', before: ['BZ$'], names: ['belize dollars', 'belizean dollars'] },
  { code: 'GYD', before: ['G$'], names: ['guyanese dollars', 'guyana dollars'] },
  { code: 'FJD', before: ['F$', 'FJ$'], names: ['fijian dollars', 'fiji dollars'] },
  { code: 'SBD', before: ['SI$'], names: ['solomon islands dollars'] },
  { code: 'ZWL', before: ['Z$', 'ZW$'], names: ['zimbabwean dollar', 'zimbabwean dollars'] },
  { code: 'LRD', before: ['L$'], names: ['liberian dollars'] },
  { code: 'DOP', before: ['RD$'], names: ['dominican pesos'] },
  { code: 'COP', before: ['COL$'], names: ['colombian peso', 'colombian pesos'] },
  { code: 'CLP', before: ['CL$'], names: ['chilean peso', 'chilean pesos'] },
  { code: 'ARS', before: ['AR$'], names: ['argentine peso', 'argentine pesos', 'argentinian pesos'] },
  { code: 'UYU', names: ['uruguayan pesos'] },
  { code: 'BRL', before: ['R$', 'BRL'], names: ['brazilian reais', 'reais', 'brl'] },
  { code: 'CHF', before: ['CHF', 'SFr', 'Fr'], names: ['swiss franc', 'swiss francs', 'chf'] },
  { code: 'INR', before: ['₹', 'INR'], names: ['indian rupees', 'inr'] },
  { code: 'PKR', before: ['PKR'], names: ['pakistani rupees', 'pkr'] },
  { code: 'LKR', before: ['LKR'], names: ['sri lankan rupees'] },
  { code: 'NPR', before: ['NPR'], names: ['nepali rupees', 'nepalese rupees'] },
  { code: 'RUB', before: ['₽', 'RUB'], names: ['rouble', 'roubles', 'ruble', 'rubles'] },
  { code: 'UAH', before: ['₴', 'UAH'], names: ['hryvnia', 'hryvnias'] },
  { code: 'TRY', before: ['₺', 'TRY'], names: ['turkish lira', 'turkish liras'] },
  { code: 'KRW', before: ['₩', 'KRW'], names: ['south korean won', 'korean won'] },
  { code: 'ILS', before: ['₪', 'NIS', 'ILS'], names: ['shekel', 'shekels'] },
  { code: 'PHP', before: ['₱', 'PHP', 'Php'], names: ['philippine pesos'] },
  { code: 'MXN', before: ['MX$', 'MXN'], names: ['mexican pesos'] },
  { code: 'ZAR', before: ['ZAR'], names: ['rand', 'rands'] },
  { code: 'NGN', before: ['₦', 'NGN'], names: ['naira'] },
  { code: 'GHS', before: ['GH¢', 'GHS', 'GH₵'], names: ['cedi', 'cedis'] },
  { code: 'KES', before: ['Ksh', 'KSh', 'KES'], names: ['kenyan shillings'] },
  { code: 'UGX', before: ['UGX', 'Ush', 'USh'], names: ['ugandan shillings'] },
  { code: 'TZS', before: ['TZS', 'Tsh'], names: ['tanzanian shillings'] },
  { code: 'MWK', before: ['MWK', 'MK'], names: ['malawian kwacha'] },
  { code: 'ZMW', before: ['ZMW'], names: ['zambian kwacha'] },
  { code: 'BWP', before: ['BWP'], names: ['pula'] },
  { code: 'ETB', before: ['ETB'], names: ['birr'] },
  { code: 'EGP', before: ['EGP', 'LE'], names: ['egyptian pounds', 'egyptian pound'] },
  { code: 'SYP', before: ['SYP'], names: ['syrian pounds', 'syrian pound'] },
  { code: 'LBP', before: ['LBP'], names: ['lebanese pounds', 'lebanese lira'] },
  { code: 'SDG', names: ['sudanese pounds', 'sudanese pound'] },
  { code: 'SOS', names: ['somali shillings'] },
  { code: 'RWF', before: ['RWF'], names: ['rwandan francs'] },
  { code: 'CDF', before: ['CDF'], names: ['congolese francs'] },
  { code: 'DZD', before: ['DZD'], names: ['algerian dinars'] },
  { code: 'LYD', before: ['LYD'], names: ['libyan dinars'] },
  { code: 'TND', before: ['TND'], names: ['tunisian dinars'] },
  { code: 'JOD', before: ['JOD'], names: ['jordanian dinars'] },
  { code: 'RSD', before: ['RSD'], names: ['serbian dinars'] },
  { code: 'MAD', names: ['moroccan dirhams'] },
  { code: 'CUP', names: ['cuban pesos'] },
  { code: 'MUR', before: ['MUR'], names: ['mauritian rupees'] },
  { code: 'YER', before: ['YER'], names: ['yemeni rials'] },
  { code: 'OMR', before: ['OMR'], names: ['omani rials'] },
  { code: 'QAR', before: ['QAR'], names: ['qatari riyals'] },
  { code: 'SAR', before: ['SAR'], names: ['saudi riyals'] },
  { code: 'AED', before: ['AED'], names: ['emirati dirhams', 'uae dirhams'] },
  { code: 'IRR', before: ['IRR'], names: ['rials', 'iranian rials', 'toman', 'tomans'] },
  { code: 'IQD', before: ['IQD'], names: ['iraqi dinars'] },
  { code: 'THB', before: ['฿', 'THB'], names: ['baht'] },
  { code: 'VND', before: ['₫', 'VND'], names: ['dong'] },
  { code: 'IDR', before: ['Rp', 'IDR'], names: ['rupiah'] },
  { code: 'MYR', before: ['RM', 'MYR'], names: ['ringgit'] },
  { code: 'BDT', before: ['Tk', '৳', 'BDT'], names: ['taka'] },
  { code: 'MMK', before: ['MMK'], names: ['kyat', 'kyats'] },
  { code: 'AFN', before: ['AFN'], names: ['afghani', 'afghanis'] },
  { code: 'KZT', before: ['₸', 'KZT'], names: ['tenge'] },
  { code: 'KGS', before: ['KGS'], names: ['soms', 'kyrgyz som'] },
  { code: 'GEL', before: ['₾', 'GEL'], names: ['lari'] },
  { code: 'PLN', before: ['PLN', 'zł'], names: ['zloty', 'zlotys', 'zlotych', 'zł'] },
  { code: 'HUF', before: ['HUF', 'Ft'], names: ['forint', 'forints'] },
  { code: 'CZK', before: ['CZK'], names: ['czech crowns', 'koruna', 'korunas', 'czech koruna'] },
  { code: 'SEK', before: ['SEK'], names: ['swedish crowns', 'krona', 'kronor', 'swedish kronor'] },
  { code: 'NOK', before: ['NOK'], names: ['norwegian crowns', 'norwegian kroner'] },
  { code: 'DKK', before: ['DKK'], names: ['danish crowns', 'danish kroner'] },
  { code: 'RON', before: ['RON'], names: ['lei', 'romanian lei'] },
  { code: 'BGN', before: ['BGN'], names: ['leva'] },
  { code: 'HNL', before: ['HNL'], names: ['lempira', 'lempiras'] },
  { code: 'GTQ', before: ['GTQ'], names: ['quetzales'] },
  { code: 'PEN', before: ['PEN', 'S/'], names: ['peruvian soles'] },
  { code: 'BOB', before: ['BOB'], names: ['bolivianos'] },
  { code: 'PYG', before: ['PYG', '₲'], names: ['guaranis', 'guaraníes'] },
  { code: 'VES', before: ['VES'], names: ['bolivars', 'bolívares'] },
  { code: 'HTG', before: ['HTG'], names: ['gourde', 'gourdes'] },
  { code: 'MZN', before: ['MZN'], names: ['metical', 'meticais', 'meticals'] },
  { code: 'AOA', before: ['AOA'], names: ['kwanza', 'kwanzas'] },
  { code: 'GMD', before: ['GMD'], names: ['dalasi', 'dalasis'] },
  { code: 'MGA', before: ['MGA'], names: ['ariary'] },
  { code: 'AMD', before: ['AMD', '֏'], names: ['drams', 'armenian drams'] },
  { code: 'AZN', before: ['AZN', '₼'], names: ['manat', 'manats'] },
  { code: 'MNT', before: ['MNT', '₮'], names: ['tugrik', 'tugriks', 'togrog'] },
  { code: 'KHR', before: ['KHR'], names: ['riel', 'riels'] },
  { code: 'MVR', before: ['MVR'], names: ['rufiyaa'] },
  { code: 'PGK', before: ['PGK'], names: ['kina'] },
  { code: 'BTC', before: ['₿', 'BTC'], names: ['bitcoin', 'bitcoins', 'btc'] },
  { code: 'BAM', before: ['BAM'], names: ['convertible marks', 'bosnian marks', 'convertible mark'] },
  { code: 'DEM', before: ['DM'], names: ['deutschmark', 'deutschmarks', 'deutsche marks', 'german marks'] },
  { code: 'ESP', names: ['peseta', 'pesetas'] },
  { code: 'GRD', names: ['drachma', 'drachmas'] },
  { code: 'LAK', before: ['LAK'], names: ['kip'] },
  { code: 'XOF', before: ['XOF'] },
  { code: 'XAF', before: ['XAF'] },
];

/**
 * Codes of ISO 4217, read in capitals before or behind an amount ("XAF 500 million", "20,000 SDG"). What is
 * left out is a word in capitals more often than money (ALL, TOP, CUP, MAD, MOP, TRY stands above).
 */
export const ISO_CODES: ReadonlySet<string> = new Set(
  `AED AFN AMD ANG AOA ARS AUD AZN BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP
  CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD
  IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU
  MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
  SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES
  VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG ZWL`.split(/\s+/),
);

/** Currency names that are words of their own ("won", "crowns", "som", "real"): read only behind a scale ("2 billion won") or a large number ("250,000 crowns"). */
export const NAMES_NEED_SCALE: ReadonlySet<string> = new Set([
  'won',
  'crown',
  'crowns',
  'dong',
  'rand',
  'lei',
  'som',
  'sterling',
  'cfa',
  'franc',
  'mark',
  'marks',
]);

/** Sums are near: what tells money from weight ("500 pounds") and from a name ("R500"). */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  'cost costs costing price priced prices worth pay paid pays paying fine fined fee fees earn earned earns salary wage wages rent sold sell bought buy spend spent spending raise raised budget debt loss losses profit profits revenue loan loans tax taxes bail bribe bribes compensation reward stolen donate donated fund funds funding value valued litre liter jackpot grant grants deposit charge charged owed owe savings save saved'.split(
    ' ',
  ),
);

/** "40 pounds of rice": weight. */
export const WEIGHED_WORDS: ReadonlySet<string> = new Set(
  'weigh weighs weighed weighing weight heavy heavier lost explosives bomb bombs rice flour cocaine heroin opium marijuana meat fish ivory tnt thrust fertilizer fertiliser cannabis fentanyl baby newborn boulder rock hammer turkey gold silver copper'.split(
    ' ',
  ),
);
