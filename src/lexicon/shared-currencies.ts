/**
 * Names, signs and letters that several currencies share, told apart by the places that an article names, in the
 * order of the list; with no place named, `fallback` stands (the bare name where it is anybody's, and nothing is
 * converted).
 */
export interface SharedName {
  readonly names: readonly string[];
  readonly before?: readonly string[];
  /** Before the digits but only glued to them ("P214 million", "R500"), and only of sums. */
  readonly letters?: readonly string[];
  /** Named less often than this, a place says nothing; once where left out. */
  readonly least?: number;
  /** Patterns: where one of them stands, the fallback is meant, wherever the article is. */
  readonly unless?: readonly string[];
  /** Code, and words that place the article (lower case, whole words). */
  readonly places: readonly (readonly [code: string, words: readonly string[]])[];
  readonly fallback: string;
}

export const SHARED_NAMES: readonly SharedName[] = [
  {
    names: ['dollar', 'dollars'],
    before: ['$'],
    // An outlet of the country leaves the letter out where nobody can think of another dollar.
    least: 2,
    unless: [
      'U\\.?S\\.?A?',
      'Americans?',
      'America',
      'United States',
      'Washington',
      '(?:US|A|AU|C|CA|NZ|S|HK)\\$',
      '(?:USD|AUD|CAD|NZD|SGD)',
    ],
    places: [
      [
        'CAD',
        [
          'canada',
          'canadian',
          'canadians',
          'ottawa',
          'ontario',
          'quebec',
          'alberta',
          'manitoba',
          'saskatchewan',
          'toronto',
          'british columbia',
          'nova scotia',
        ],
      ],
      [
        'AUD',
        [
          'australia',
          'australian',
          'australians',
          'canberra',
          'queensland',
          'new south wales',
          'melbourne',
          'sydney',
          'tasmania',
        ],
      ],
      ['NZD', ['new zealand', 'auckland', 'aotearoa']],
      ['SGD', ['singapore', 'singaporean', 'singaporeans']],
    ],
    fallback: 'USD',
  },
  {
    names: ['pound', 'pounds'],
    places: [
      ['EGP', ['egypt', 'egyptian', 'cairo']],
      ['SYP', ['syria', 'syrian', 'damascus']],
      ['LBP', ['lebanon', 'lebanese', 'beirut']],
      ['SDG', ['sudan', 'sudanese', 'khartoum']],
    ],
    fallback: 'GBP',
  },
  {
    names: ['peso', 'pesos'],
    places: [
      ['PHP', ['philippines', 'philippine', 'filipino', 'manila', 'cebu']],
      ['MXN', ['mexico', 'mexican']],
      ['ARS', ['argentina', 'argentine', 'buenos']],
      ['CLP', ['chile', 'chilean', 'santiago']],
      ['COP', ['colombia', 'colombian', 'bogota', 'bogotá']],
      ['CUP', ['cuba', 'cuban', 'havana']],
      ['UYU', ['uruguay', 'uruguayan']],
      ['DOP', ['dominican']],
    ],
    fallback: 'peso',
  },
  {
    names: ['P'],
    letters: ['P'],
    places: [
      [
        'PHP',
        [
          'philippines',
          'philippine',
          'filipino',
          'filipinos',
          'manila',
          'cebu',
          'mindanao',
          'luzon',
          'davao',
        ],
      ],
      ['BWP', ['botswana', 'gaborone', 'francistown', 'batswana']],
    ],
    fallback: 'PHP',
  },
  {
    names: ['K'],
    letters: ['K'],
    places: [
      ['PGK', ['papua', 'png', 'moresby', 'bougainville', 'madang', 'lae', 'enga']],
      ['ZMW', ['zambia', 'zambian', 'zambians', 'lusaka', 'ndola', 'copperbelt']],
      ['MWK', ['malawi', 'malawian', 'malawians', 'lilongwe', 'blantyre']],
      ['MMK', ['myanmar', 'burma', 'burmese', 'yangon', 'naypyidaw']],
      ['LAK', ['laos', 'lao', 'vientiane']],
    ],
    fallback: 'K',
  },
  {
    names: ['R'],
    letters: ['R'],
    places: [['BRL', ['brazil', 'brazilian', 'brasília', 'brasilia']]],
    fallback: 'ZAR',
  },
  {
    names: ['N'],
    letters: ['N'],
    places: [['NAD', ['namibia', 'namibian', 'windhoek']]],
    fallback: 'NGN',
  },
  {
    names: ['L'],
    letters: ['L'],
    places: [
      ['HNL', ['honduras', 'honduran', 'tegucigalpa']],
      ['SZL', ['eswatini', 'swaziland', 'swazi', 'mbabane']],
      ['LSL', ['lesotho', 'maseru', 'basotho']],
    ],
    fallback: 'L',
  },
  {
    names: ['Q'],
    letters: ['Q'],
    places: [['GTQ', ['guatemala', 'guatemalan']]],
    fallback: 'Q',
  },
  {
    names: ['¥'],
    before: ['¥'],
    places: [
      ['CNY', ['china', 'chinese', 'beijing', 'shanghai']],
      ['JPY', ['japan', 'japanese', 'tokyo']],
    ],
    fallback: 'JPY',
  },
  {
    names: ['Dh'],
    before: ['Dh', 'Dhs'],
    places: [
      ['MAD', ['morocco', 'moroccan', 'rabat', 'casablanca', 'marrakech']],
      ['AED', ['emirates', 'emirati', 'uae', 'dubai']],
    ],
    fallback: 'AED',
  },
  {
    names: ['mark', 'marks'],
    places: [
      ['BAM', ['bosnia', 'bosnian', 'sarajevo', 'banja']],
      ['DEM', ['germany', 'german', 'bonn', 'berlin', 'frankfurt']],
      ['FIM', ['finland', 'finnish', 'helsinki']],
    ],
    fallback: 'mark',
  },
  {
    names: ['guilder', 'guilders'],
    places: [
      ['NLG', ['netherlands', 'dutch', 'amsterdam', 'holland']],
      ['ANG', ['curaçao', 'curacao', 'antilles', 'willemstad']],
      ['SRD', ['suriname', 'surinamese', 'paramaribo']],
    ],
    fallback: 'guilder',
  },
  {
    names: ['escudo', 'escudos'],
    places: [
      ['CVE', ['cape', 'verde', 'praia', 'mindelo']],
      ['PTE', ['portugal', 'portuguese', 'lisbon']],
    ],
    fallback: 'escudo',
  },
  {
    names: ['rupee', 'rupees'],
    before: ['Rs', 'Re', 'Rs.'],
    places: [
      ['PKR', ['pakistan', 'pakistani', 'islamabad', 'karachi', 'lahore']],
      ['LKR', ['lanka', 'lankan', 'colombo']],
      ['NPR', ['nepal', 'nepali', 'nepalese', 'kathmandu']],
      ['MUR', ['mauritius', 'mauritian']],
      ['INR', ['india', 'indian', 'delhi', 'mumbai']],
    ],
    fallback: 'INR',
  },
  {
    names: ['kwacha'],
    places: [
      ['MWK', ['malawi', 'malawian', 'lilongwe', 'blantyre']],
      ['ZMW', ['zambia', 'zambian', 'lusaka']],
    ],
    fallback: 'kwacha',
  },
  {
    names: ['shilling', 'shillings'],
    before: ['Sh', 'Shs', 'sh'],
    places: [
      ['KES', ['kenya', 'kenyan', 'nairobi', 'mombasa']],
      ['UGX', ['uganda', 'ugandan', 'kampala']],
      ['TZS', ['tanzania', 'tanzanian', 'dodoma']],
      ['SOS', ['somalia', 'somali', 'mogadishu']],
    ],
    fallback: 'shilling',
  },
  {
    names: ['franc', 'francs'],
    places: [
      ['CHF', ['switzerland', 'swiss', 'geneva', 'zurich']],
      ['XOF', ['senegal', 'mali', 'ivorian', 'abidjan', 'burkina', 'niger', 'benin', 'togo']],
      ['XAF', ['cameroon', 'chad', 'gabon']],
      ['RWF', ['rwanda', 'rwandan', 'kigali']],
      ['CDF', ['congo', 'congolese', 'kinshasa']],
    ],
    fallback: 'franc',
  },
  {
    names: ['cfa franc', 'cfa francs', 'cfa'],
    before: ['FCFA', 'CFA'],
    places: [
      [
        'XOF',
        ['senegal', 'mali', 'ivorian', 'abidjan', 'burkina', 'niger', 'benin', 'togo', 'dakar', 'bamako'],
      ],
      ['XAF', ['cameroon', 'chad', 'gabon', 'yaounde', 'yaoundé', 'douala', 'libreville']],
    ],
    fallback: 'XOF',
  },
  {
    names: ['dinar', 'dinars'],
    places: [
      ['IQD', ['iraq', 'iraqi', 'baghdad']],
      ['JOD', ['jordan', 'jordanian', 'amman']],
      ['KWD', ['kuwait', 'kuwaiti']],
      ['TND', ['tunisia', 'tunisian', 'tunis']],
      ['DZD', ['algeria', 'algerian', 'algiers']],
      ['LYD', ['libya', 'libyan', 'tripoli']],
      ['RSD', ['serbia', 'serbian', 'belgrade']],
      ['BHD', ['bahrain', 'bahraini']],
    ],
    fallback: 'dinar',
  },
  {
    names: ['riyal', 'riyals', 'rial'],
    places: [
      ['SAR', ['saudi', 'riyadh', 'jeddah']],
      ['QAR', ['qatar', 'qatari', 'doha']],
      ['YER', ['yemen', 'yemeni', 'sanaa', 'aden']],
      ['OMR', ['oman', 'omani', 'muscat']],
      ['IRR', ['iran', 'iranian', 'tehran']],
    ],
    fallback: 'riyal',
  },
  {
    names: ['dirham', 'dirhams'],
    places: [
      ['AED', ['emirates', 'emirati', 'uae', 'dubai']],
      ['MAD', ['morocco', 'moroccan', 'rabat']],
    ],
    fallback: 'dirham',
  },
  {
    names: ['lira', 'liras'],
    places: [
      ['TRY', ['turkey', 'turkish', 'ankara', 'istanbul', 'türkiye']],
      ['LBP', ['lebanon', 'lebanese', 'beirut']],
      ['SYP', ['syria', 'syrian', 'damascus']],
    ],
    fallback: 'TRY',
  },
  {
    names: ['crown', 'crowns'],
    places: [
      ['CZK', ['czech', 'prague']],
      ['SEK', ['sweden', 'swedish', 'stockholm']],
      ['NOK', ['norway', 'norwegian', 'oslo']],
      ['DKK', ['denmark', 'danish', 'copenhagen']],
    ],
    fallback: 'crown',
  },
  {
    names: ['krone', 'kroner'],
    before: ['kr', 'Kr'],
    places: [
      ['NOK', ['norway', 'norwegian', 'oslo']],
      ['DKK', ['denmark', 'danish', 'copenhagen']],
      ['SEK', ['sweden', 'swedish', 'stockholm']],
      ['CZK', ['czech', 'prague']],
    ],
    fallback: 'krone',
  },
  {
    names: ['won'],
    places: [['KPW', ['pyongyang']]],
    fallback: 'KRW',
  },
  {
    names: ['som'],
    places: [
      ['KGS', ['kyrgyzstan', 'kyrgyz', 'bishkek']],
      ['UZS', ['uzbekistan', 'uzbek', 'tashkent']],
    ],
    fallback: 'som',
  },
];
