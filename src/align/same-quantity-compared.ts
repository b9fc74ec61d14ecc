import type { Claim } from '../model.js';
import type { Figure } from './quantities-figure.js';
import { isBare } from './same-quantity-rivals.js';

/**
 * Two numbers that one article compares in so many words, as two accounts or two states of one thing: "1.62 million
 * customers, more than the 1.4 million that the lender first reported"; "there were four on Tuesday; there are six
 * now". Such are of one quantity by the article's own words.
 */

/** How many times one may exceed the other: what lies further apart is compared as two things. */
const REACH = 12;
/** Characters between the two numbers, and from the second to the word that says whose it is. */
const BETWEEN = 140;
const BEHIND = 70;

/** What ends right before a number that is set against the one before it. */
const COMPARES =
  /\b(?:(?:more|higher|lower|fewer|less|greater|larger|smaller) than|above|below|(?:far |well )?short of|twice|double|half|times|instead of|rather than|against|compared (?:with|to)|up from|down from|since [^,.;]{3,20}, when) (?:the |its |their )?(?:(?:first|earlier|previous|original|initial|official) )?(?:(?:figure|toll|total|number|estimate|count) of )?$/i;
/** What says behind a number that it is somebody's account, and of the same. */
const ACCOUNT =
  /^[^.,;:–—\d]{0,60}?\b(?:announced|reported|claimed|admitted|acknowledged|conceded|disclosed|owned (?:up )?to|(?:had|has|have) (?:said|given|put|counted|estimated)|first (?:said|given|thought|feared|estimated)|(?:first|initially|originally|previously|earlier) (?:\p{L}+ )?(?:said|given|thought|feared|estimated|reported|announced)|speaks? of|spoke of|of wh(?:om|ich) [^.,;:–—\d]{2,40} (?:speaks?|spoke))\b/iu;
/** What opens a sentence that goes on about the number of the one before it. */
const TAKES_UP =
  /^[“"'‘]?(?:this|that|it|the (?:number|figure|total|toll|count|sum)) (?:is|was|compares|compared) [^,.;:]{0,40}$/i;
/** "The first count had put it at 16,632." */
const EARLIER_COUNT =
  /^(?:the|an|its|their) (?:first|earlier|initial|original|previous|preliminary|provisional) (?:\p{L}+ )?(?:count|tally|estimate|figure|number|toll|report|total|result)s? (?:had |has |have )?(?:been |put |gave |given |was |were |said |stood |spoke |spoken |showed |shown |set )(?:\p{L}+ ){0,3}$/iu;
/** Characters between two sentences of which the second takes up the first: no other stands between them. */
const NEXT = 6;
/** A time before, close behind or before a number. */
const THEN =
  /\b(?:(?:a|an|one|two|three|four|five|six|ten|a few|several|some) (?:minute|hour|day|week|month)s? (?:ago|earlier|before)|last (?:night|week|month|year)|yesterday|the day before|(?:on|by) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|before (?:this|the) (?:morning|week)|at first|first|initially|originally)\b/i;
/** What says close to a number that it is the state by now; of what happens in a day, nobody says so. */
const NOW = /\bnow\b|\b(?:reached|(?:grown|risen|climbed|fallen|dropped) to)\b/i;
/** Characters before and behind a number that are close to it. */
const CLOSE = 45;

/** Whether the words of their sentence make two numbers accounts or states of one thing. */
export function areComparedByWords(a: Figure, b: Figure): boolean {
  if (a.source !== b.source) return false;
  const [first, second] = a.claim.start < b.claim.start ? [a, b] : [b, a];
  const gap = second.claim.sentence.start - first.claim.sentence.end;
  const oneSentence = first.claim.sentence.start === second.claim.sentence.start;
  if ((!oneSentence && (gap < 0 || gap > NEXT)) || !mayBeOne(first, second)) return false;
  if (!oneSentence) return isTakenUp(second.claim);
  const between = textFrom(first.claim, first.claim.end, second.claim.start);
  if (between.length > BETWEEN || /[.!?]\s/.test(between)) return false;
  return areTwoAccounts(second.claim, between) || areThenAndNow(first, second, between);
}

/** Numbers of one kind, of which neither is a part, and the second says nothing else that it counts. */
function mayBeOne(first: Figure, second: Figure): boolean {
  const [x, y] = [first.reading, second.reading];
  if (x.dimension !== y.dimension || x.unit !== y.unit || x.currency !== y.currency) return false;
  if (x.best === null || y.best === null || x.best === y.best || x.best <= 0 || y.best <= 0) return false;
  if (Math.max(x.best, y.best) > REACH * Math.min(x.best, y.best)) return false;
  if (first.part || second.part || first.further || second.further) return false;
  if (first.head !== null && second.head !== null && first.head !== second.head) return false;
  return (
    second.population.groups.length === 0 ||
    first.population.groups.join() === second.population.groups.join()
  );
}

/** "This is more than the 640,000 that we announced yesterday", right behind the sentence that has the number. */
function isTakenUp(second: Claim): boolean {
  const before = textFrom(second, second.sentence.start, second.start);
  if (isBare(second) && EARLIER_COUNT.test(before)) return true;
  return TAKES_UP.test(before) && areTwoAccounts(second, before);
}

const areTwoAccounts = (second: Claim, between: string): boolean =>
  COMPARES.test(between) && ACCOUNT.test(textFrom(second, second.end, second.end + BEHIND));

function areThenAndNow(first: Figure, second: Figure, between: string): boolean {
  if (!isBare(second.claim) && first.head !== second.head) return false;
  const [x, y] = [first.claim, second.claim];
  // What stands between belongs to the number on its side of the stop.
  const stop = /[,;–—]| and | but /.exec(between)?.index ?? between.length;
  const around = {
    first: `${textFrom(x, x.start - CLOSE, x.start)} # ${between.slice(0, stop)}`,
    second: `${between.slice(stop)} # ${clauseOf(textFrom(y, y.end, y.end + CLOSE))}`,
  };
  const isThen = THEN.test(around.first) && !NOW.test(around.first);
  return isThen && NOW.test(around.second) && !THEN.test(around.second);
}

const clauseOf = (text: string): string => text.split(/[,;.:–—]/, 1)[0] ?? '';

/** The text of a claim's sentence between two places of its article. */
const textFrom = ({ sentence }: Claim, start: number, end: number): string =>
  sentence.text.slice(Math.max(0, start - sentence.start), Math.max(0, end - sentence.start));
