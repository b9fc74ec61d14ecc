import type { Block, SegmentedDocument, Sentence } from '../model.js';
import { factsOf, IS_WORD, LONG, MONTH, OPENS, type ProfileFacts, UPPER } from './profile-facts.js';

/** Tokens from the top that count as the lead; news says there what happened, where and when. */
const LEAD_TOKENS = 70;

/** What an occurrence in the headline or the lead counts for. */
export const LEAD_WEIGHT = 3;

/** What the forms of a block tell together; of a block without sentences (captions, furniture), nothing. */
export interface BlockSurvey {
  /** The patterns of credits that it may hold, as bits. */
  marks: number;
  /** As `longestDigits` has it. */
  digits: number;
  /** A number stands near what may be a month. */
  dated: boolean;
}

/** What one pass over the words of an article finds for its profile. */
export interface Survey {
  /** The forms of the article, each once, with their counts in it. */
  readonly forms: readonly ProfileFacts[];
  /** By block. */
  readonly blocks: readonly (BlockSurvey | null)[];
}

/** So many tokens further on, a number and a month are no date ("5 of May", "May . 5"). */
const DATE_TOKENS = 3;

/** Looks at every token once, and counts by form, until it is cleared. */
export function surveyOf({ document, sentences }: SegmentedDocument): Survey {
  const forms: ProfileFacts[] = [];
  const blocks: (BlockSurvey | null)[] = [];
  while (blocks.length < document.blocks.length) blocks.push(null);
  let seen = 0;
  let number = 0;
  let month = 0;
  let token = 0;
  for (const sentence of sentences) {
    const headline = isHeading(document.blocks[sentence.block]);
    const running = !headline && !isTitleCase(sentence);
    let opening = true;
    let survey = blocks[sentence.block];
    if (!survey) {
      survey = { marks: 0, digits: 0, dated: false };
      blocks[sentence.block] = survey;
      token += DATE_TOKENS;
    }
    for (const { lexeme } of sentence.tokens) {
      const facts = factsOf(lexeme);
      if (facts.weight === 0) forms.push(facts);
      facts.weight += headline || seen < LEAD_TOKENS ? LEAD_WEIGHT : 1;
      if (!headline) seen++;
      survey.marks |= facts.marks;
      token++;
      if (facts.digits > 0) {
        if (survey.digits < 4 && facts.digits > survey.digits) survey.digits = facts.digits;
        number = token;
        if (number - month < DATE_TOKENS) survey.dated = true;
      }
      if ((facts.bits & MONTH) !== 0) {
        month = token;
        if (month - number < DATE_TOKENS) survey.dated = true;
      }
      if ((facts.bits & IS_WORD) === 0) opening ||= (facts.bits & OPENS) !== 0;
      else {
        if (running && (facts.bits & UPPER) === 0) facts.lower++;
        else if (running && !opening) facts.capital++;
        opening = false;
      }
    }
  }
  return { forms, blocks };
}

/** Forgets what was counted, for the next article. */
export function clear({ forms }: Survey): void {
  for (const facts of forms) {
    facts.weight = 0;
    facts.capital = 0;
    facts.lower = 0;
  }
}

function isHeading(block: Block | undefined): boolean {
  return block?.kind === 'headline' || block?.kind === 'subheading';
}

/** A sentence most of whose words have a capital is set as a heading is. */
function isTitleCase({ tokens }: Sentence): boolean {
  // With so many small ones it is none, however the rest is written.
  const most = Math.floor((3 * tokens.length) / 10);
  let small = 0;
  let long = 0;
  for (const { lexeme } of tokens) {
    const { bits } = factsOf(lexeme);
    if ((bits & LONG) === 0) continue;
    long++;
    if ((bits & UPPER) === 0 && ++small > most) return false;
  }
  return long > 3 && long - small > 0.7 * long;
}
