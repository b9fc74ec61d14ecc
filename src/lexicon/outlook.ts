/** Words that tell how sure a figure is, as printed in small letters. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What has not happened: modals, and verbs that look ahead. */
export const FORECASTS =
  words(`will would expected forecast predicted projected planned 'll predict intends intend plans
  aims proposes`);

/** Before "to": "are set to arrive", "is due to close". */
export const AHEAD = words(`set due poised scheduled slated likely`);

/** What somebody may be in now, who "could be trapped" or "could be under the mud". */
export const PLIGHTS = words(
  `trapped buried dead missing alive under beneath underneath inside among aboard stuck stranded`,
);

/** Participles that make a number one that was looked ahead to: "the 1,000 the council had planned for". */
export const AWAITED = words(`planned expected forecast predicted projected hoped`);

/** What may not be so. */
export const DOUBTS =
  words(`could may might feared reportedly allegedly unconfirmed believed thought presumed apparently
  possibly perhaps maybe`);

/** Words one of which stands in whatever takes a figure back; a plural's and a possessive's s aside. */
export const REFUTING =
  words(`not n't never cannot true untrue false lie truth substance foundation basis declined refused claim
  report allegation rumor rumour suggestion assertion accusation`);
