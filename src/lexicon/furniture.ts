/**
 * What stands on a page and is not the article: bylines, dates, counters, captions, boxes, links, comments.
 *
 * A line is never furniture for one common word. A rule looks at a whole line (a block's text with its
 * white space collapsed), bounds its length, and asks for a shape: a keyword at the start together with what
 * such lines go on to say. `where` narrows it further: `top` is what stands before the first paragraph of
 * prose, `tail` the run of lines at the end that are no prose of the story. Examples and counterexamples are
 * run as tests; no rule may fire on any counterexample.
 */

import { BOXES } from './furniture/boxes.js';
import { CONTROLS } from './furniture/controls.js';
import { CREDITS } from './furniture/credits.js';
import { LINKS } from './furniture/links.js';
import { NOTES } from './furniture/notes.js';
import { PICTURES } from './furniture/pictures.js';
import { PRINT } from './furniture/print.js';
import type { FurnitureRule } from './furniture/pieces.js';

export type { FurnitureRule, FurnitureZone } from './furniture/pieces.js';

/** In the order in which they are asked: the first that fires gives the reason. */
export const FURNITURE: readonly FurnitureRule[] = [
  ...CREDITS,
  ...PICTURES,
  ...CONTROLS,
  ...BOXES,
  ...LINKS,
  ...PRINT,
  ...NOTES,
];

// ---------------------------------------------------------------- sections

/** A line that says that what follows is no longer the article. */
export interface SectionRule {
  readonly reason: string;
  readonly pattern: RegExp;
  /**
   * `rest`: everything to the end. `list`: the list items or headline-like lines right below it.
   * `comments`: the rest, if what follows looks like readers' comments; else the line alone.
   */
  readonly takes: 'rest' | 'list' | 'comments';
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** Tried on lines of up to 160 characters, once the article has begun. */
export const SECTIONS: readonly SectionRule[] = [
  {
    reason: 'comments',
    pattern:
      /^(?:\d[\d,]{0,8} (?:comments?|replies|responses|thoughts) (?:on|to)\b.{0,150}|leave a (?:comment|reply)(?: (?:on|to|below|here|cancel)\b.{0,80})?|(?:post|add|write|submit) (?:a|your) (?:comment|reply)\b.{0,60}|(?:readers?['’]?s?['’]?|user|top|recent|latest|best[- ]rated|newest|oldest) comments?\b ?:?|(?:your|reader) (?:views|comments|reactions) ?:?|what (?:our )?readers (?:say|think)|comments? (?:section|policy|guidelines)|have your say\b.{0,60}|(?:you must|please) (?:be )?(?:logged|log|sign) in to (?:comment|post|reply).{0,60}|your e-?mail address will not be published.{0,80}|this comment section is.{0,60}|comments are (?:moderated|closed|now closed|open|off).{0,60}|cancel reply|no comments?(?: yet)?:?|0 comments?:?|post comments? \(atom\)|post a comment)$/iu,
    takes: 'rest',
    examples: [
      '7 Comments on Ferry Sinks Off Harwich',
      'Leave a comment',
      'YOUR COMMENTS',
      'Top comment',
      'Readers’ comments',
      'Comments are closed.',
      '12 thoughts on “The flood”',
    ],
    counterexamples: [
      'Leave a comment out and 40 complain',
      'Comments by the minister drew 40 complaints',
      'Top comment writers earned $40',
    ],
  },
  {
    reason: 'comments',
    pattern:
      /^(?:(?:view|see|show|read|load|all|hide) (?:(?:all|the|more) )?(?:\d[\d,]{0,8} )?comments?(?: \(?\d[\d,]{0,8}\)?)?|(?:comments?|comentarios|comentários|comentaris|commentaires|kommentare|commenti|reacties)(?: ?\(?\d[\d,]{0,8}\)?)?:?|\d[\d,]{0,8} (?:comments?|replies|responses)|discussion|join the (?:conversation|discussion|debate))$/i,
    takes: 'comments',
    examples: [
      'View comments',
      'Comments (136)',
      'Commentaires (12)',
      '57 comments',
      'Comments',
      'Show all 12 comments',
    ],
    counterexamples: ['Discussion of the 40 cases went on'],
  },
  {
    reason: 'notes to editors',
    pattern:
      /^(?:notes? (?:to|for) (?:the )?(?:news )?editors?|editors['’]? notes?|notes for journalists)\b[^]{0,150}$/i,
    takes: 'rest',
    examples: ['Notes to editors', 'Note to editors: the union has 900 members.'],
    counterexamples: ['Notes to self filled 40 pages'],
  },
  {
    reason: 'about the outlet',
    pattern:
      /^about (?:us|this (?:site|newspaper)|the (?:authors?|writers?|company|charity|organi[sz]ation|publisher|foundation|group|agency|union))\.?:?$/i,
    takes: 'rest',
    examples: ['About us', 'About the author', 'ABOUT THE COMPANY'],
    counterexamples: ['About the 40 dead', 'About the group of 40'],
  },
  {
    reason: 'tags',
    pattern: /^(?:tags|topics|keywords|filed under|more on these topics) ?:?$/i,
    takes: 'list',
    examples: ['Tags', 'Topics:', 'Filed under'],
    counterexamples: ['Tags on 40 bodies'],
  },
  {
    reason: 'related links',
    pattern:
      /^(?:read (?:more|also|next|this next|on)(?: (?:on|from|about|in)\b.{0,50})?|see also|also read|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|related(?: (?:stories|articles|news|content|topics|coverage|links?|posts|reading|items|quizzes|subjects|tags|internet links))?|more (?:on|from) (?:this|the|our)\b[^\d:.,!?]{0,40}|more (?:from|in|on) [\p{Lu}][\p{L} ]{1,40}|more (?:stories|news|coverage|top stories|headlines|to explore|like this)|more in (?:this section|our [^.!?]{2,30})|what['’]s hot|popular in [^.!?\d]{2,40}|most (?:read|popular|viewed|shared|watched|commented|recent)(?: (?:today|stories|articles|news|in .{2,30}))?|trending(?: (?:now|topics|stories|today))?|top (?:stories|news|headlines|picks)|(?:the )?latest(?: (?:news|stories|headlines|updates|posts|articles|from .{2,30}))?|also in (?:the )?(?:news|this section|headlines)|in other news|elsewhere(?: on .{2,30})?|what to read next|up next|next article|previous article|(?:our |the )?editor['’]?s['’]? (?:picks?|choice)|popular(?: (?:now|stories|posts|articles|on .{2,30}))?|recommended(?: (?:for you|stories|reading|articles))?|around the web|from around the web|from the web|sponsored links|from our partners|promoted stories|further reading|don['’]t miss|must reads?|explore more|today['’]s (?:top|other|most).{0,30}|other (?:stories|news|articles)|featured(?: (?:stories|articles|posts))?|links|external links|read more .{2,40} news)(?: ?[:>»→])?$/iu,
    takes: 'list',
    examples: [
      'Most read',
      'Related stories',
      'Also in the news',
      'READ MORE WORLD NEWS',
      'More on this story',
      'You may also like',
      'More from Harbour News',
      'Recommended',
    ],
    counterexamples: [
      'Most read the list of 40 and wept',
      'Latest count: 40 dead',
      'Related deaths rose to 40',
      'More on the way: 40 lorries',
    ],
  },
];

/** Blocks that are evidence whatever the rules say: the article correcting itself. */
export const CORRECTION =
  /^(?:\*|\(|\[)?(?:corrections?|clarifications?|correction and clarification|erratum|corrects?|editor['’]?s['’]? note|note)\b ?(?::|–|—|-|\.|\(|an? earlier|this (?:article|story|report))|^(?:an? )?(?:earlier|previous) version of (?:this|the)|^this (?:article|story|report|post) (?:was|has been) (?:amended|corrected|updated)\b[^]{0,200}\b(?:correct|figure|number|toll|earlier|error|reflect|include|clarif)/i;
