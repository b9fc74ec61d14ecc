import { ORGANISATION_HEADS } from '../lexicon/speech-roles.js';
import { EITHER, LEGAL_FORMS, PRESS } from '../lexicon/speech-words.js';
import type { Document } from '../model.js';
import { callsItIssued, closesAsRelease, closingOf, headOf, isPaper } from './head.js';

/** "Harn Relief - statement", "HARN DOCKERS’ UNION: press release": who publishes, and what. */
const NAME_AND_KIND =
  /^(?<name>\p{Lu}[\p{L}\p{N}&’' .-]{2,70}?)(?: \([\p{Lu}\p{N}]{2,10}\))?\s?(?:[-–—:|]\s?)(?:(?:press|media|news|public|joint|official) )?(?:statement|release|communiqu[eé]|announcement)\.?$/iu;

/** What such a line ends with, soon looked for, and how much of it that may be at most. */
const KIND_AT_END = /(?:statement|release|communiqu[eé]|announcement)\.?$/iu;
const KIND_LENGTH = 13;

/** "Statement by the Dockers’ Federation", "Press release of the Harn Union, 4 May". */
const KIND_AND_NAME =
  /^(?:(?:press|media|news|public|joint|official) )?(?:statement|release|communiqu[eé]|bulletin|announcement) (?:by|of|from) (?:the )?(?<name>\p{Lu}[\p{L}&’' -]{2,70}?)(?: \([\p{Lu}\p{N}]{2,10}\))?(?:,.{0,40})?$/iu;

/** "Harn Relief, 14 March", "Harn Relief | Lissen, 14 March": a name before the day. */
const NAME_AND_DAY =
  /^(?<name>\p{Lu}[\p{L}&’' .-]{2,60}?)(?: \([\p{Lu}\p{N}]{2,10}\))?\s?[,|–—-]\s?.{0,40}\d/u;

/** "Aid for All: fighting in Bor must stop": a name and what it has to say. */
const NAME_AND_TITLE = /^(?<name>\p{Lu}[\p{L}&’' .-]{2,50}?): [^\s"“‘'«]/u;

/** "From the Allied Steel Workers, 14 March", in the head of a letter. */
const FROM =
  /^from:? (?:the )?(?<name>\p{Lu}[\p{L}&’' .-]{2,60}?)(?: \([\p{Lu}\p{N}]{2,10}\))?(?:,.{0,40})?$/iu;

const MEMO = /^(?:to|subject|re):/iu;

/** "About Velden Motors", below the text. */
const ABOUT =
  /^\P{L}{0,4}about (?:the )?(?<name>\p{Lu}[\p{L}\p{N}&’' .-]{2,50}?)(?: \([\p{Lu}\p{N}]{2,10}\))?(?:[:.]|$)/imu;
const ISSUED_BY = /^\P{L}{0,4}issued by (?:the )?(?<name>\p{Lu}[\p{L}\p{N}&’' .-]{2,60}?)(?:[,:.;(]|$)/imu;

/** What a company's name ends with where it is printed in full. */
const LEGAL = /,? (?:plc|ltd|limited|inc|llc|gmbh|ag|s\.?a|corp)\.?$/iu;

/** Small words inside a name that is set in capitals. */
const SMALL = /^(?:and|of|for|the|in|on|to|at|by|de|da|do|du|la)$/;

/** Those for whom a newspaper never says "our". */
const OF_A_BODY =
  /\bour (?:own )?(?:\p{L}{2,16} ){0,2}(?:members(?:hip)?|chair(?:man|woman|person)?|branch(?:es)?|nurses|clinics?|volunteers|campaign(?:ers)?|staff|teams?|patients|supporters|shop stewards|trustees|helpline|ambulances?|hospitals?|kitchens?|colleagues|president|general secretary|chief executive|head of mission|country director|local groups|activists|delegates|demands?)(?!\p{L})/giu;

/** Whether a text speaks of its own members and staff, quotations aside. */
export function hasOwnPeople(text: string): boolean {
  const told = text.slice(0, 20_000).replace(/[“"][^”"\n]{0,600}[”"]/gu, ' ');
  return (told.match(OF_A_BODY)?.length ?? 0) > 1;
}

/**
 * Who issued a text that names no publisher: the body on a line of its own in its head ("MINISTRY OF
 * TRANSPORT / Press office - Lissen, 4 May"), or told of below it ("About Velden Motors"). Null unless the
 * head or the last lines also say that it is a release. A name that no word tells for a body's is one where
 * the text below says it again. `speaksOfItself`: whether the text says "we" of those who publish it, for
 * which a body's name alone on the first line does.
 */
export function letterhead(
  document: Pick<Document, 'text'>,
  speaksOfItself: () => boolean = () => false,
): string | null {
  const name = headed(document, speaksOfItself);
  const short = name?.replace(LEGAL, '') ?? null;
  return short !== null && short !== name && saysAgain(headOf(document).below, short) ? short : name;
}

function headed(document: Pick<Document, 'text'>, speaksOfItself: () => boolean): string | null {
  const { lines, below } = headOf(document);
  for (const line of lines.slice(0, 4)) {
    const after = nameIn(KIND_AND_NAME, line);
    if (after !== null && (isBody(after) || (isName(after) && saysAgain(below, after))))
      return withSmallLetters(after);
    const name = KIND_AT_END.test(line.slice(-KIND_LENGTH)) ? nameIn(NAME_AND_KIND, line) : null;
    if (name !== null && isName(name) && saysAgain(below, name)) return withSmallLetters(name);
  }
  const closing = closingOf(document);
  const told = nameIn(ISSUED_BY, closing) ?? nameIn(ABOUT, closing);
  if (told !== null && !isOfPress(told) && saysAgain(document.text.slice(0, 600), told)) return told;
  const [first = ''] = lines;
  // "St Agnes Hospital / Patient update, Sunday 14:00"
  const puts = isBody(first) && lines.slice(1, 3).some(isPaper);
  if (puts && !isOfPress(first)) return withSmallLetters(first);
  const from = lines
    .slice(0, 4)
    .map((line) => nameIn(FROM, line))
    .find((name) => name !== null);
  if (from != null && isName(from) && lines.some((line) => callsItIssued(line) || MEMO.test(line)))
    return from;
  // "HOSPICE TOGETHER", and below it "our members", "our nurses"
  if (isName(first) && first.split(/\s+/).length < 6 && hasOwnPeople(document.text))
    return withSmallLetters(first);
  if (!lines.some(callsItIssued) && !closesAsRelease(document))
    return isBody(first) && !first.toLowerCase().split(' ').some(isEither) && speaksOfItself()
      ? withSmallLetters(first)
      : null;
  const body = lines.find(isBody);
  if (body !== undefined) return withSmallLetters(body);
  for (const line of lines) {
    const dated = nameIn(NAME_AND_DAY, line);
    if (dated !== null && (isBody(dated) || (isName(dated) && saysAgain(below, dated))))
      return withSmallLetters(dated);
  }
  const again =
    lines
      .map((line) => line.replace(/ \([\p{Lu}\p{N}]{2,10}\)$/u, ''))
      .find((line) => !callsItIssued(line) && isName(line) && saysAgain(below, line.replace(LEGAL, ''))) ??
    lines
      .map((line) => nameIn(NAME_AND_TITLE, line))
      .find((name) => name !== null && isName(name) && saysAgain(below, name));
  if (again != null) return withSmallLetters(again);
  // "NORDVOLT / Press release": one word, twice in the text below
  const word = withSmallLetters(first);
  const single = /^\p{Lu}\p{L}{3,30}$/u.test(word) && !isOfPress(word) && !callsItIssued(first);
  return single && below.slice(0, 20_000).split(word).length > 2 ? word : null;
}

const isEither = (word: string): boolean => EITHER.has(word);

const nameIn = (form: RegExp, text: string): string | null =>
  form.exec(text)?.groups?.['name']?.trim() ?? null;

const saysAgain = (text: string, name: string): boolean =>
  text.slice(0, 20_000).toLowerCase().includes(name.toLowerCase());

const isOfPress = (name: string): boolean => name.split(/\s+/).some((word) => PRESS.has(word.toLowerCase()));

/** Up to ten words of letters, each with a capital. */
function isName(line: string): boolean {
  if (line.length > 90 || !/^[\p{L}\s&’'.-]{1,90}$/u.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > 10) return false;
  const named = words.every(
    (word) => /^\p{Lu}/u.test(word) || SMALL.test(word) || word === '&' || LEGAL_FORMS.has(word),
  );
  return named && !isOfPress(line);
}

/** "HARN UNION OF WEAVERS, CORVANIA": where a body is, behind its name. */
const SEAT = /, \p{Lu}[\p{L}’'-]{2,20}(?: \p{Lu}[\p{L}’'-]{2,20})?$/u;

/** A name in capitals with a word for an institution in it, and nothing else but where it is. */
function isBody(printed: string): boolean {
  const line = printed.replace(SEAT, '');
  if (callsItIssued(line) || !isName(line)) return false;
  const words = line.split(/\s+/);
  // Of a headline in Capitals Throughout, an institution is seldom an end, nor "National Department of".
  const of = words.findIndex((word) => word.toLowerCase() === 'of');
  const ends = [words[0], words.at(-1), of === 2 ? words[1] : ''].map((word) => (word ?? '').toLowerCase());
  return ends.some((word) => ORGANISATION_HEADS.has(word));
}

function withSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(/\s+/)
    .map((word, i) => {
      const small = word.toLowerCase();
      return i > 0 && SMALL.test(small) ? small : word.charAt(0) + small.slice(1);
    })
    .join(' ');
}
