/**
 * Words that decide what a number is said of, where the measures of the lexicon leave it open. Lemmas are as
 * `lemma` gives them: "measle", "uprise".
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lemmas of what is voted on, and of who votes. */
export const MOTIONS =
  words(`motion bill resolution amendment proposal measure law budget ordinance nomination
  impeachment referendum merger plan treaty vote senate house parliament council committee assembly
  lawmaker mp councillor senator court board union member`);

/** Lemmas of what becomes of a motion: "passed by 24 to 21". */
export const DECIDED =
  words(`pass carry approve reject defeat adopt vote back fall fail endorse ratify oppose confirm block
  impeach acquit rule`);

/** Lemmas of a value that is no state of the thing itself: "a norm of 58". */
export const NORMS = words(`norm average mean limit target record maximum minimum`);

/** Lemmas of what is allowed or ordered, in the unit of what there is: "The permit was for fifty". */
export const PERMITS = words(
  `permit licence license quota allowance permission authorisation authorization order contract`,
);

/** Lemmas of what is done with so many tonnes or litres: "the permit was for 50 tonnes. The lorries carried 80." */
export const HANDLES = words(
  `load unload carry land haul ship deliver burn use consume export import harvest catch dump discharge emit produce
  pump store supply take hold`,
);

/** Lemmas of verbs of size with no subject of their own: "has shrunk to 65". */
export const CHANGED = words(`shrink grow swell rise fall drop climb slow cool ease widen narrow spread`);

/** Lemmas of what ends without a death: "killed six bills". */
export const LIFELESS =
  words(`bill law amendment proposal measure plan project scheme programme program product feature series
  show story deal contract account job post position role vacancy tax debt tariff fee rule career conversation minute hour bug`);

/** Lemmas of what is tested in people's stead. */
export const SPECIMENS = words(`sample swab specimen test`);

/** Lemmas of who is lost in a battle when they are lost: "lost 40 men". */
export const FORCES =
  words(`man soldier troop fighter conscript trooper marine gunman militiaman serviceman rebel sailor airman
  commando`);

/** Lemmas of what takes lives. */
export const HAZARDS =
  words(`cholera ebola measle flood flooding floods quake earthquake storm fire wildfire blaze blast bomb
  bombing crash heatwave heat cyclone hurricane typhoon virus outbreak attack landslide mudslide
  explosion war drought famine avalanche tornado epidemic pandemic disease fever flu influenza malaria
  dengue stampede crush collapse shipwreck eruption tsunami violence clash riot strike raid shell`);

/** Lemmas of what holds as many as it has room for: "the stadium, which holds 24,000". */
export const VENUES =
  words(`stadium hall theatre theater arena ground auditorium venue church room bus boat ferry coach plane
  lift terrace stand marquee cinema`);

/** Lemmas of what has seats that people are voted into: "Labour (42 seats)". */
export const PARLIAMENTS =
  words(`party coalition parliament senate assembly legislature opposition alliance bloc lawmaker mp
  majority minority election mandate`);

/** Lemmas of what is as old as it is long: "a five-year-old war". */
export const LASTING =
  words(`war conflict siege crisis dispute strike drought blockade occupation insurgency uprise campaign
  truce ceasefire rebellion feud standoff stand-off fight offensive battle lockdown ban embargo`);

/** Lemmas of verbs that say how something is known, and nothing of what happens to it. */
export const KNOWING =
  words(`say tell report claim estimate believe think announce add warn insist confirm know show expect fear
  reckon suggest understand allege presume state consider suspect let speak talk`);

/** Lemmas of those who are named by nothing but what they know; "according to two signalmen" counts signalmen. */
export const INFORMANTS = words(`person people source official insider executive diplomat`);

/** What still does what it is for, as printed: "There was one working pump". */
export const WORKING = words(
  `working functioning operational surviving remaining serviceable usable undamaged`,
);

/** Lemmas of what is done and not suffered: "The three women declined to give their names". */
export const WILLED =
  words(`decline refuse agree want hope try attempt decide vow plan manage offer promise fail wish choose
  prefer`);
