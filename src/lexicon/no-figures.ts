/**
 * Words beside which a number is no figure: it describes a thing, scores, or is its name. What is said of whole
 * types of them stands with the reasons in `rejections.ts`. As printed in small letters, lemmas where it says so.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lemmas, as `lemma` gives them, of what has a bore in millimetres: "a 9mm pistol", "a 35mm lens". */
export const BORED =
  words(`pistol gun handgun rifle cannon howitzer mortar shell round bullet ammunition cartridge
  film len camera print`);

/** Lemmas of what is sold by its inches: "a 50-inch screen". */
export const INCHED = words(`screen tv television monitor display laptop tablet gun disc record single`);

/** Lemmas of what is called by its litres: "a 1.6-litre engine". */
export const LITRED = words(
  `engine bottle can jug carton tank barrel bucket jerrycan container diesel petrol motor`,
);

/** Modifiers that tell for how many a thing is: "a 200-bed hospital". */
export const ROOM_FOR =
  words(`bed bedded seat seater berth capacity bedroom bedroomed room pupil unit place space person
  passenger`);

/** Coins whose worth in another is a rate: "the pound bought $1.27". */
export const COINS =
  words(`pound sterling dollar euro yen yuan rupee rouble ruble rand lira franc krona krone peso real naira baht
  ringgit zloty`);

/** Before "scores" these make it points or a verb, and not twenties: "her scores". */
export const BEFORE_SCORES =
  words(`his her its their our my your the these those he she it who test exam high low top credit box math maths
  reading average that player team`);

/** What is scored: "scored 34 points". */
export const POINTS = words(`points point goals goal runs run tries wickets wicket`);

/** What is won by so many to so many: "by three sets to one". */
export const GAMES = words(`sets set goals goal games game frames frame legs leg rounds round tries`);

/** Near "4.5 out of 5": somebody has judged. */
export const RATED = words(`rated rates rating ratings scored scores score marks marked gave stars averaged`);

/** What is counted off by the number behind it: "on day one". */
export const COUNTED_OFF = words(`day week month year night hour lap stage round phase set game`);

/** What a line of its own gives the number of: "Page: 14". */
export const LABELLED =
  words(`page flight route edition issue volume chapter section room gate platform ward row seat lot plot unit
  apartment flat suite channel version episode season case ticket invoice order docket extension level zone district`);

/** Names whose number has decimals: "version 2.0". */
export const VERSIONED = words(`version release fm am freq frequency windows android`);

/** What runs under a number: "train 12951 was late". */
export const SERVICES = words(`train bus tram coach service convoy`);

/** Everyday words that number themselves: "on day 100", "near kilometre 45". */
export const COUNTS_UP = words(
  `level number grade day week kilometre kilometer km mile page lane row junction exit round stage`,
);
