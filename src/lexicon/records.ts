/** Words for what is kept on people and for taking it, as lemmas: whose records were taken is a count of its own. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const RECORDS =
  words(`data detail record information file passport scan address name account number password
  profile email history document datum licence license login credential`);

export const THEFT =
  words(`steal hack hacker leak expose breach compromise copy access publish download dump take
  theft intruder intrusion cyberattack ransomware attacker hold lose obtain sell off`);

/** Of these, what is said of nothing but records. */
export const STOLEN = words(
  `steal hack hacker leak expose breach copy theft intruder intrusion cyberattack ransomware`,
);
