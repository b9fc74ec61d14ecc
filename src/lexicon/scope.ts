/** Words by which a figure stands to its neighbours: as printed in small letters, where nothing else is said. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What opens the parts of what has just been counted. */
export const PART_OPENERS = words(`including among amongst includes included incl notably`);

/** What was first said and has been put right. */
export const SUPERSEDED = words(`first earlier initially previously originally`);

/** How somebody gives a figure. */
export const SAID = words(
  `reported said spoke given put estimated announced stated thought claimed counted asked`,
);

/** Stems of what moves a figure, with its direction. */
export const CHANGE_STEMS =
  words(`ris fall drop increas up down revis climb jump grow declin rose cut reduc soar slid
  slump go doubl lower rais chang tumbl plung double slow correct
  widen narrow swell swollen shrink shrank balloon slip dip surg deepen rocket spik`);

/** Stems of words by which a number is how many may be held, and not how many are: "licensed to carry 180". */
export const LICENCES =
  words(`meant mean limit hold licens licenc certify certifi build design authoris authoriz permit
  allow room capacity space seat`);

/** Stems of verbs for what a place has room for: "can hold 24", "allowed to store eight tonnes". */
export const HOLDERS = words(
  `hold carry tak take fit seat accommodat hous sleep store stor stock handl keep`,
);

/** Stems of what takes lives, or loses them: "claimed 12 lives". */
export const LIFE_TAKERS = words(`claim tak take cost lose los loss`);

/** Lemmas of what a number is called: "the number of volunteers". */
export const COUNT_NOUNS = words(`number total figure count tally estimate`);
