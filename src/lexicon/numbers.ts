/**
 * Number words. Keys are lower case, singular where a plural means the same; the plural of a scale
 * ("hundreds") is vague and lives in `vague.ts`.
 */

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
]);

/** Scales in short, read only behind digits ("3.5bn", "2 mln"). */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);

/** Short scales that mean something else unless they are glued to the digits, or follow a currency. */
export const GLUED_SCALES: ReadonlySet<string> = new Set(['k', 'm', 'b', 'cr', 'mil']);

/** Groups named by their number. `dozen` and `score` multiply as scales do ("two dozen", "three score"). */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
]);

/** Nouns for a group of so many, which count when they stand for people or things something happened to. */
export const SETS: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quintet', 5],
]);

/** Denominators by word; `half` and `quarter` are treated alike. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Fractions with a character of their own. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

export const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth'.split(
    ' ',
  ),
);

/** Verbs and adverbs that multiply, with their factor: *doubled*, *twice as many*. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['treble', 3],
  ['trebled', 3],
  ['trebles', 3],
  ['trebling', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quadruples', 4],
  ['quadrupling', 4],
  ['halved', 0.5],
  ['halves', 0.5],
  ['halving', 0.5],
]);

/** First code points of the decimal digits of scripts that news is set in, for reading any of them. */
export const DIGIT_ZEROS: readonly number[] = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/** What can be counted as none: "no deaths", "without casualties". */
export const ZERO_NOUNS: ReadonlySet<string> = new Set(
  'death fatality casualty injury victim arrest survivor case infection loss explosion attack incident detainee evacuation'.split(
    ' ',
  ),
);

/** What can be said of no one in a claim: "no one was hurt", "no civilian had been harmed". */
export const ZERO_VERBS: ReadonlySet<string> = new Set(
  'kill killed die died dead injured hurt harmed wounded scratched missing arrested detained trapped displaced evacuated infected rescued saved charged affected hospitalised hospitalized shot hit found survived survive aboard alive unaccounted'.split(
    ' ',
  ),
);

/** Modals and wishes: what follows is no count ("no one should die"). */
export const MODALS: ReadonlySet<string> = new Set(
  "should must can cannot can't could may might will would shall won't ought need wants want deserves deserve".split(
    ' ',
  ),
);

/** "one" before these is "a certain", or a way of speaking. */
export const ONE_NO_COUNT: ReadonlySet<string> = new Set(
  'thing way reason example point question number word answer moment minute instance day night time morning evening afternoon side hand another kind sort aspect issue problem idea option area part place step such more last final extra'.split(
    ' ',
  ),
);
