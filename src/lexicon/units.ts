/**
 * Units of measurement, with exact factors to the one unit of their dimension that comparisons use.
 * Sources: the international yard and pound agreement of 1959 (foot 0.3048 m, pound 0.45359237 kg), SI,
 * and the Gregorian mean year of 365.2425 days for what a calendar leaves open (month, year).
 */
export const DIMENSIONS_OF_UNITS = [
  ...['length', 'area', 'mass', 'volume', 'time', 'speed'],
  ...['temperature', 'power', 'energy', 'share', 'points', 'data', 'concentration', 'nights'],
] as const;
export type Dimension = (typeof DIMENSIONS_OF_UNITS)[number];

export interface UnitEntry {
  /** The name that a `Quantity` carries. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** How many of the dimension's canonical unit one of these is. */
  readonly factor: number;
  /** Added after multiplying (°F to °C). */
  readonly offset?: number;
  /** As they stand behind a number, lower case, tokens apart. */
  readonly forms: readonly string[];
  /** Read only when glued to the digits ("12ft" is, "12 c" is not). */
  readonly glued?: readonly string[];
  readonly example: string;
}

/** The unit that each dimension is compared in. */
export const CANONICAL: Readonly<Record<Dimension, string>> = {
  length: 'metre',
  area: 'ha',
  mass: 'kg',
  volume: 'litre',
  time: 'day',
  speed: 'km/h',
  temperature: 'degree Celsius',
  power: 'MW',
  energy: 'MWh',
  share: 'percent',
  points: 'percentage point',
  data: 'MB',
  concentration: 'ppm',
  nights: 'night',
};

const YEAR = 365.2425;

export const UNITS: readonly UnitEntry[] = [
  {
    unit: 'percent',
    dimension: 'share',
    factor: 1,
    forms: ['%', 'percent', 'per cent', 'per-cent', 'pct', 'pc', 'p.c.'],
    glued: ['pc'],
    example: '16 per cent',
  },
  {
    unit: 'percentage point',
    dimension: 'points',
    factor: 1,
    forms: [
      'percentage point',
      'percentage points',
      'percentage-point',
      'percent point',
      'percent points',
      'per cent points',
      'pp',
      'ppt',
      'ppts',
      '% points',
      '%-point',
    ],
    example: '2 percentage points',
  },
  {
    unit: 'basis point',
    dimension: 'points',
    factor: 0.01,
    forms: ['basis point', 'basis points', 'bps'],
    example: '25 basis points',
  },

  {
    unit: 'km',
    dimension: 'length',
    factor: 1000,
    forms: ['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
    example: '12 km',
  },
  {
    unit: 'metre',
    dimension: 'length',
    factor: 1,
    forms: ['metre', 'metres', 'meter', 'meters'],
    example: '70 metres',
  },
  {
    unit: 'cm',
    dimension: 'length',
    factor: 0.01,
    forms: ['cm', 'cms', 'centimetre', 'centimetres', 'centimeter', 'centimeters'],
    example: '40cm',
  },
  {
    unit: 'mm',
    dimension: 'length',
    factor: 0.001,
    forms: ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
    example: '300 mm',
  },
  { unit: 'mile', dimension: 'length', factor: 1609.344, forms: ['mile', 'miles'], example: '7.5 miles' },
  {
    unit: 'nautical mile',
    dimension: 'length',
    factor: 1852,
    forms: ['nautical mile', 'nautical miles', 'nm', 'nmi'],
    example: '11 nautical miles',
  },
  { unit: 'foot', dimension: 'length', factor: 0.3048, forms: ['ft', 'foot', 'feet'], example: '12ft' },
  {
    unit: 'yard',
    dimension: 'length',
    factor: 0.9144,
    forms: ['yard', 'yards', 'yd', 'yds'],
    example: '50 yards',
  },
  {
    unit: 'inch',
    dimension: 'length',
    factor: 0.0254,
    forms: ['inch', 'inches'],
    glued: ['in'],
    example: '6 inches',
  },

  { unit: 'ha', dimension: 'area', factor: 1, forms: ['ha', 'hectare', 'hectares'], example: '300 hectares' },
  {
    unit: 'acre',
    dimension: 'area',
    factor: 0.40468564224,
    forms: ['acre', 'acres'],
    example: '5,000 acres',
  },
  {
    unit: 'square km',
    dimension: 'area',
    factor: 100,
    forms: [
      'square km',
      'square kms',
      'sq km',
      'sq . km',
      'sq kms',
      'square kilometre',
      'square kilometres',
      'square kilometer',
      'square kilometers',
      'km2',
      'km²',
    ],
    example: '40 sq km',
  },
  {
    unit: 'square mile',
    dimension: 'area',
    factor: 258.9988110336,
    forms: ['square mile', 'square miles', 'sq mile', 'sq miles', 'sq mi'],
    example: '15 square miles',
  },
  {
    unit: 'square metre',
    dimension: 'area',
    factor: 0.0001,
    forms: [
      'square metre',
      'square metres',
      'square meter',
      'square meters',
      'sq m',
      'sq metres',
      'sq meters',
      'm2',
      'm²',
      'sqm',
    ],
    example: '900 square metres',
  },
  {
    unit: 'square foot',
    dimension: 'area',
    factor: 0.000009290304,
    forms: ['square foot', 'square feet', 'sq ft', 'sq feet'],
    example: '2,000 sq ft',
  },

  {
    unit: 'kg',
    dimension: 'mass',
    factor: 1,
    forms: ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'],
    example: '500 kg',
  },
  {
    unit: 'gram',
    dimension: 'mass',
    factor: 0.001,
    forms: ['gram', 'grams', 'gramme', 'grammes'],
    glued: ['g'],
    example: '30 grams',
  },
  {
    unit: 'tonne',
    dimension: 'mass',
    factor: 1000,
    forms: ['tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonnes', 'gross tonnes', 'gross tons'],
    glued: ['t'],
    example: '620 tonnes',
  },
  {
    unit: 'ton',
    dimension: 'mass',
    factor: 907.18474,
    forms: ['ton', 'tons', 'short tons'],
    example: '40 tons',
  },
  { unit: 'pound', dimension: 'mass', factor: 0.45359237, forms: ['lb', 'lbs'], example: '12 lb' },
  {
    unit: 'ounce',
    dimension: 'mass',
    factor: 0.028349523125,
    forms: ['ounce', 'ounces', 'oz'],
    example: '6 ounces',
  },

  {
    unit: 'litre',
    dimension: 'volume',
    factor: 1,
    forms: ['litre', 'litres', 'liter', 'liters'],
    glued: ['l'],
    example: '20 litres',
  },
  {
    unit: 'gallon',
    dimension: 'volume',
    factor: 3.785411784,
    forms: ['gallon', 'gallons', 'us gallons'],
    example: '1,000 gallons',
  },
  {
    unit: 'barrel',
    dimension: 'volume',
    factor: 158.987294928,
    forms: ['barrel', 'barrels', 'bbl', 'bpd'],
    example: '2 million barrels',
  },
  {
    unit: 'cubic metre',
    dimension: 'volume',
    factor: 1000,
    forms: ['cubic metre', 'cubic metres', 'cubic meter', 'cubic meters', 'm3', 'm³'],
    example: '300 cubic metres',
  },
  {
    unit: 'cubic foot',
    dimension: 'volume',
    factor: 28.316846592,
    forms: ['cubic foot', 'cubic feet'],
    example: '300 cubic feet',
  },

  {
    unit: 'second',
    dimension: 'time',
    factor: 1 / 86_400,
    forms: ['second', 'seconds', 'sec', 'secs'],
    example: '40 seconds',
  },
  {
    unit: 'minute',
    dimension: 'time',
    factor: 1 / 1440,
    forms: ['minute', 'minutes', 'min', 'mins'],
    example: '25 minutes',
  },
  {
    unit: 'hour',
    dimension: 'time',
    factor: 1 / 24,
    forms: ['hour', 'hours', 'hr', 'hrs', 'flight hours', 'flying hours', 'working hours', 'man-hours'],
    example: '36 hours',
  },
  { unit: 'day', dimension: 'time', factor: 1, forms: ['day', 'days'], example: '45 days' },
  // Four days take three nights or five: the two are not compared.
  { unit: 'night', dimension: 'nights', factor: 1, forms: ['nights', 'night'], example: '3 nights' },
  { unit: 'week', dimension: 'time', factor: 7, forms: ['week', 'weeks', 'wk', 'wks'], example: '12 weeks' },
  {
    unit: 'fortnight',
    dimension: 'time',
    factor: 14,
    forms: ['fortnight', 'fortnights'],
    example: '2 fortnights',
  },
  {
    unit: 'month',
    dimension: 'time',
    factor: YEAR / 12,
    forms: ['month', 'months', 'mth', 'mths'],
    example: '18 months',
  },
  {
    unit: 'year',
    dimension: 'time',
    factor: YEAR,
    forms: ['year', 'years', 'yr', 'yrs'],
    example: '26 years',
  },
  {
    unit: 'decade',
    dimension: 'time',
    factor: 10 * YEAR,
    forms: ['decade', 'decades'],
    example: '3 decades',
  },
  {
    unit: 'century',
    dimension: 'time',
    factor: 100 * YEAR,
    forms: ['century', 'centuries'],
    example: '2 centuries',
  },

  {
    unit: 'km/h',
    dimension: 'speed',
    factor: 1,
    forms: [
      'km / h',
      'km / hr',
      'kph',
      'kmh',
      'kmph',
      'km per hour',
      'km an hour',
      'kilometres per hour',
      'kilometers per hour',
      'kilometres an hour',
      'kilometers an hour',
    ],
    example: '120 km/h',
  },
  {
    unit: 'mph',
    dimension: 'speed',
    factor: 1.609344,
    forms: ['mph', 'miles per hour', 'miles an hour'],
    example: '75mph',
  },
  { unit: 'knot', dimension: 'speed', factor: 1.852, forms: ['knot', 'knots', 'kts'], example: '40 knots' },

  {
    unit: 'ppm',
    dimension: 'concentration',
    factor: 1,
    forms: ['parts per million', 'ppm'],
    glued: ['ppm'],
    example: '424 parts per million',
  },
  {
    unit: 'degree Celsius',
    dimension: 'temperature',
    factor: 1,
    forms: [
      'degrees celsius',
      'degree celsius',
      'degrees centigrade',
      'degrees c',
      'celsius',
      '° c',
      '°c',
      'ºc',
      'deg c',
      '℃',
    ],
    glued: ['c'],
    example: '14C',
  },
  {
    unit: 'degree Fahrenheit',
    dimension: 'temperature',
    factor: 5 / 9,
    offset: -160 / 9,
    forms: [
      'degrees fahrenheit',
      'degree fahrenheit',
      'degrees f',
      'fahrenheit',
      '° f',
      '°f',
      'ºf',
      'deg f',
      '℉',
    ],
    glued: ['f'],
    example: '104 degrees Fahrenheit',
  },

  { unit: 'kW', dimension: 'power', factor: 0.001, forms: ['kw', 'kilowatt', 'kilowatts'], example: '30 kW' },
  { unit: 'MW', dimension: 'power', factor: 1, forms: ['mw', 'megawatt', 'megawatts'], example: '600 MW' },
  { unit: 'GW', dimension: 'power', factor: 1000, forms: ['gw', 'gigawatt', 'gigawatts'], example: '3.2GW' },
  {
    unit: 'kWh',
    dimension: 'energy',
    factor: 0.001,
    forms: ['kwh', 'kilowatt hours', 'kilowatt-hours'],
    example: '400 kWh',
  },
  {
    unit: 'MWh',
    dimension: 'energy',
    factor: 1,
    forms: ['mwh', 'megawatt hours', 'megawatt-hours'],
    example: '90 MWh',
  },
  {
    unit: 'GWh',
    dimension: 'energy',
    factor: 1000,
    forms: ['gwh', 'gigawatt hours', 'gigawatt-hours'],
    example: '12 GWh',
  },
  {
    unit: 'TWh',
    dimension: 'energy',
    factor: 1e6,
    forms: ['twh', 'terawatt hours', 'terawatt-hours'],
    example: '5 TWh',
  },

  { unit: 'MB', dimension: 'data', factor: 1, forms: ['mb', 'megabyte', 'megabytes'], example: '40MB' },
  { unit: 'GB', dimension: 'data', factor: 1000, forms: ['gb', 'gigabyte', 'gigabytes'], example: '40GB' },
  { unit: 'TB', dimension: 'data', factor: 1e6, forms: ['tb', 'terabyte', 'terabytes'], example: '40TB' },
];

/** Degrees with no scale named: below this a reader takes Celsius, above it Fahrenheit. */
export const CELSIUS_CEILING = 50;

/** Where one of these follows or precedes "70m", the m is metres, not million. */
export const METRE_AFTER: ReadonlySet<string> = new Set(
  'high tall deep long wide away below above from off of across apart thick radius depth height stretch gap gorge cliff tower crater wave waves wall pole race sprint drop swim pool hurdles relay underwater inland offshore'.split(
    ' ',
  ),
);
export const METRE_BEFORE: ReadonlySet<string> = new Set(
  'ran run runs running swam swim sprint sprinted within depth height depths heights altitude elevation wave waves radius length width distance deep plunged dropped tall'.split(
    ' ',
  ),
);

/** How tall a thing is in what people count: "a seven-storey block" claims as much as "a 20-metre block". */
export const STOREYS: ReadonlySet<string> = new Set(['storey', 'story', 'floor', 'storeyed', 'storied']);

/** Dimension words that close a compound measurement: *a 12-metre-high wall*. */
export const DIMENSION_WORDS: ReadonlySet<string> = new Set(
  'old long high tall deep wide thick away strong'.split(' '),
);

/** Time words of a day or more: what happened so many of them *ago* or *on* is dated, not measured. */
export const CALENDAR_UNITS: ReadonlySet<string> = new Set([
  'day',
  'night',
  'week',
  'fortnight',
  'month',
  'year',
  'decade',
  'century',
]);
