/**
 * Nouns whose small counts set a scene or turn a phrase and claim nothing that another outlet could
 * contradict: "on three occasions", "the board has two columns", "five things to know". Lemmas. A figure of
 * such a noun counts only when something of the lexicon of measures is said to have happened to it.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const LOOSE_HEADS =
  words(`thing occasion time way side ally column page plate word sentence point question
  reason step option kind type sort form factor example hand eye sheet line chapter act scene phase aspect
  element issue idea lesson thought theory version possibility choice feature theme topic category stage layer
  half world culture front angle direction corner end rule principle layer strand priority challenge
  problem opportunity moment glance breath minute-long paragraph row shelf wall floor-plan verse note
  partner rival neighbour-state superpower`);

/** Stock-market indices and the like: what they do is no claim about the story. */
export const MARKETS =
  words(`ftse dow nasdaq s&p nikkei dax cac hang seng sensex stoxx index euro-stoxx nifty kospi ibex russell
  sterling pound euro dollar yen bitcoin brent gold`);

/** Verbs after a sum that opens a sentence: what a gift would pay for, in an appeal box. */
export const GIFT_VERBS = words(`buy pay provide feed treat help cover give fund supply`);
