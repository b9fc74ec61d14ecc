/**
 * Words by which somebody gives a figure, beside the verbs and nouns of `cues.ts`: what it is called, where it is
 * held, what a count does; and words at which a verb that reports elsewhere reports nothing. As printed in small
 * letters.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What somebody gives for a number: "in the ministry's count", "by her own account", "the firm's figure". */
export const OWNED_NOUNS =
  words(`count counts tally tallies estimate estimates account view opinion words reckoning estimation telling
  version calculation calculations figure figures data claim claims projection projections forecast forecasts
  assessment statistics survey surveys record records numbers toll arithmetic answer guess total totals`);

/** Of these, what a body before it gives: "by the police count". */
export const BODY_COUNTS = words(
  `count counts tally estimate estimates figures reckoning numbers records data statistics`,
);

/** What somebody puts on the table, with a figure behind "of" or "for": "the company's offer of 3 per cent". */
export const DEEDS = words(`offer appeal demand bid proposal request pledge`);

/** What a count does, other than show and say: "the ministry's count stands at 51". */
export const REACHES =
  words(`stand stands stood run runs ran rise rises rose reach reaches reached come comes came total totals
  totalled totaled amount amounts amounted number numbers numbered fall falls fell goes went climb climbs climbed
  start starts started end ends ended`);

/** What a list does with the figures in it: "the register lists 51". */
export const HOLDING = words(
  `has had holds held contains contained shows showed lists listed gives gave carries carried`,
);
/** What a body does that has a count: "the ministry has 23 for the whole country". */
export const HAVING = words(`has had have`);
/** What keeps names: "the memorial holds the names of 51". */
export const KEEPING = words(`hold keep keeps has have had holds held`);
/** What comes in to a body: "reports of broken windows". */
export const COMING_IN = words(`reports complaints word calls`);
/** What a number told before is called: "a figure the union confirmed". */
export const FACTS = words(`fact figure number estimate total count tally`);
/** How a survey is made: "when the union polled its members". */
export const POLLED = words(`polled surveyed canvassed`);
/** Whose count it is. */
export const OWNERS = words(`his her its their`);

/** What makes somebody who has done it to a figure its giver; not "disputes", "had not expected". */
export const OWNS_UP =
  words(`gave gives given set put confirm confirms confirmed admit admits admitted acknowledge acknowledges
  acknowledged concede concedes conceded report reports reported announced disclosed published released recorded
  stated cite cites cited reveal reveals revealed`);

/** How somebody says it in words of their own: "as the skipper put it". */
export const PHRASED = words(`puts put calls call called described describes`);

/** Shares of those who were asked: "in polls only a fifth expect it to end". */
export const FRACTIONS = words(`fifth sixth seventh eighth ninth tenth`);

/** Before "reports", these make it a noun: "Unconfirmed reports put the dead at 70". */
export const HEARD =
  words(`unconfirmed early earlier initial first conflicting media press news local preliminary latest various
  official`);

/** What may be admitted or denied without a clause: "admitted the loss of one". */
export const LOSSES = words(`loss losses death deaths killing killings casualty casualties defeat`);

/** Verbs that are nouns as often: "forty-one reports". */
export const NOUNLIKE = words(`report claim estimate count call forecast project`);

/** Where a thing is put when no number is given: "put the blaze out", "put the lorries on the ferry". */
export const PUT_ELSEWHERE = words(`out off away back down up on into in through together`);

/** What somebody or something is declared to be: "Roe declared winner by 12 votes". */
export const OUTCOMES =
  words(`winner victor elected dead safe unsafe bankrupt insolvent missing guilty champion
  champions`);

/** What is claimed without a word: "claimed 40 lives", "claimed the title". */
export const CLAIMED_THINGS =
  words(`lives life victory responsibility title gold medal victims asylum benefit benefits credit damages
  expenses insurance`);

/** What leads to what, where a clause is the subject: "what she said suggests that 40 are missing". */
export const LEADS =
  words(`lead leads led suggest suggests suggested show shows showed mean means meant implies implied
  indicate indicates indicated`);

/** How it came to be said: "Asked about the fire, ...", "Speaking in Lyon, ..." */
export const OCCASIONS =
  words(`asked speaking commenting responding questioned pressed addressing writing talking reacting
  replying`);

/** Who gives figures, of those that a figure after a colon might also count ("Doctors: 29"). */
export const GIVE_FIGURES = words(`police organisers organizers officials authorities`);
