import { WEEKDAY_NAMES } from './calendar.js';

/**
 * Words that mark page furniture: section labels, outlets, share bars, and what class names say in HTML.
 * The rules that read whole lines are in `furniture.ts`.
 */

/** Labels that name a section or a genre; alone on a line they are no headline. */
export const SECTION_LABELS: ReadonlySet<string> = new Set(
  'analysis|exclusive|breaking|breaking news|opinion|feature|features|world|world news|uk news|us news|news|national|local|local news|politics|business|sport|sports|live|live blog|liveblog|video|health|explainer|editorial|comment|commentary|letters|obituary|interview|long read|longread|long reads|magazine|in pictures|asia|asia-pacific|africa|europe|americas|middle east|latin america|science|environment|climate|technology|tech|education|crime|society|culture|economy|markets|finance|money|companies|industry news|press release|press statement|media release|news release|for immediate release|statement|update|updated|latest|latest news|top stories|top story|special report|investigation|review|background|print|share|save|home|international|international news|global|region|regional|weather|travel|lifestyle|entertainment|main news|headline|headlines|report|news report|dispatch|column|essay|perspective|profile|fact check|factbox|q&a|blog|listen|watch|menu|search|close|back to top|scroll down|subscribers only|premium|free to read|advertorial|developing|developing story|published|back|views|updated on|by|advertise|follow us|contact us|subscribe to|labels|archive|blog archive|must read|photos|gallery|podcast'.split(
    '|',
  ),
);

/** Words that name outlets: "The Harbour Gazette", "Valley FM 99.1", "Coast News Agency". */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  'times post news gazette herald courier chronicle dispatch monitor fm radio tv television agency tribune sentinel observer guardian telegraph mail express star sun mirror standard independent argus echo bulletin wire press journal examiner inquirer enquirer advertiser mercury globe register ledger record messenger leader daily weekly broadcasting network media newswire online review magazine insider politico standard age nation citizen'.split(
    ' ',
  ),
);

const listed = (words: string): readonly string[] => words.split(' ');

/** What a text calls itself that somebody issues. */
const ISSUED = listed('statement release communique communiqué update bulletin report');

/** What a text is, and days: beside a date they stand where an outlet's name may. */
export const KINDS_AND_DAYS: ReadonlySet<string> = new Set([
  ...ISSUED,
  ...listed('announcement notice memo live exclusive opinion analysis comment interview'),
  ...WEEKDAY_NAMES,
  ...listed('today yesterday tomorrow'),
]);

/** What tells the line of an edition: "Members' bulletin", "Special edition", "Issue 3". */
export const EDITION_WORDS: ReadonlySet<string> = new Set([
  ...ISSUED,
  ...listed(
    'edition issue number newsletter weekly daily monthly fortnightly press briefing supplement gazette journal',
  ),
]);

/** Share bars: a line of nothing but these (and numbers) is one, if it has a word of `SHARE_SIGNS`. */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  'share shares sharing tweet email e-mail mail print pin facebook twitter x whatsapp telegram linkedin reddit messenger pinterest viber line instagram youtube tumblr flipboard pocket copy link save bookmark follow like this on via article story to the page url get short more with us send comment comments view views icon close open menu options a text size font listen gift flip bluesky threads mastodon wechat weibo vk sms article:'.split(
    ' ',
  ),
);

export const SHARE_SIGNS: ReadonlySet<string> = new Set(
  'share shares tweet email e-mail print pin facebook twitter whatsapp telegram linkedin reddit messenger pinterest viber instagram youtube tumblr flipboard pocket copy save bookmark bluesky threads mastodon wechat weibo'.split(
    ' ',
  ),
);

/**
 * What a comment by a reader looks like when a page is copied as text. Two in the lines below a weak opener
 * ("57 comments") are enough to tell a thread from a counter.
 */
export const COMMENT_SIGNS: readonly RegExp[] = [
  /^\d{1,3}[.)] \S/,
  /^(?:reply|report|like|upvote|downvote|share|flag|permalink|edit|quote)(?:[ |·•]{1,3}(?:reply|report|like|share|flag|permalink|edit|quote)){0,5}$/i,
  /^(?:\d{1,3}|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b/i,
  /^@?[\p{L}\p{N}_.-]{2,30}(?:, [\p{L} ]{2,30})?(?: says| wrote| said on| commented)?: /iu,
  /^@[\p{L}\p{N}_]{2,30}\b/u,
  /^[\p{L}\p{N}_.'-]{2,30}(?: [\p{L}\p{N}_.'-]{1,30}){0,2} (?:says|wrote|commented)(?::|$)/iu,
  /[!?]{2,}|\b(?:lol|lmao|smh|imo|imho|wtf)\b/i,
];

// ---------------------------------------------------------------- HTML

/**
 * Words of class names and ids that mark a part of a page as no article, with the reason. Compared with
 * whole words of the name ("related-links" has "related" and "links"), so "unrelated" is safe. A container
 * that holds the article itself is never taken out by its class name.
 */
export const FURNITURE_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    comments:
      'comment comments disqus discussion responses respond reply replies usercomments commentlist commenting',
    'related links':
      'related recirc recirculation recommended recommendation recommendations readmore morestories more-stories read-more read-next also-read most-read most-popular mostread mostpopular popular trending outbrain taboola teasers teaser seealso see-also further-reading onward rail sidebar puff onward-journey more-on inline-link internal-link related-articles moreon linkbox',
    'newsletter box':
      'newsletter newsletters signup sign-up subscribe subscription mailinglist mailing-list email-capture',
    'donation box': 'donate donation donations fundraising support-us contribution contributions appeal',
    'promotion box':
      'promo promos promotion promotional cta banner marketing upsell paywall regwall piano offer merch',
    advertisement:
      'ad ads advert adverts advertisement advertising adslot ad-slot ad-container adunit dfp gpt-ad sponsor sponsored commercial mpu leaderboard',
    'share bar':
      'share shares sharing social socials social-links sharebar share-bar addthis sharethis share-tools toolbar article-tools print-link',
    'cookie notice': 'cookie cookies consent gdpr onetrust cookiebanner privacy',
    navigation:
      'nav navbar navigation menu breadcrumb breadcrumbs pagination pager skip skiplink masthead topbar site-header site-footer footer subnav topnav',
    tags: 'tags taglist tag-list topics keywords',
    'page control':
      'modal popup overlay lightbox tooltip toast sr-only visually-hidden visuallyhidden screen-reader-text offscreen print-only noprint',
    player: 'player embed listen audio-player video-player playlist podcast',
    'author note': 'author-bio author-box authorbox author-info about-author bio contributor-bio',
    widget: 'poll quiz ticker stock-ticker weather-widget',
    'copyright line': 'copyright',
  }).flatMap(([reason, words]) => words.split(' ').map((word): [string, string] => [word, reason])),
);

/** Words of class names that mark a short block as page furniture, and never a long one. */
export const SMALL_PRINT_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    byline: 'byline by author authors writer reporter contributor credit-line by-line dateline-author',
    'date line':
      'date time timestamp dateline published pubdate updated datetime publish-date post-date entry-date time-stamp modified posted',
    'section label': 'kicker section-label category eyebrow slug label topper rubric flag article-kicker',
    'page control':
      'meta metadata post-meta entry-meta article-meta byline-meta read-time reading-time readtime info article-info',
    counter: 'count counter views viewcount',
    'picture credit': 'credit credits photo-credit image-credit copyright-notice',
  }).flatMap(([reason, words]) => words.split(' ').map((word): [string, string] => [word, reason])),
);

/** Class words of picture captions. */
export const CAPTION_CLASSES: ReadonlySet<string> = new Set(
  'caption captions wp-caption wp-caption-text figcaption image-caption photo-caption media-caption cutline photocaption imagecaption img-caption'.split(
    ' ',
  ),
);

/** Class words of the paragraph under the headline. */
export const STANDFIRST_CLASSES: ReadonlySet<string> = new Set(
  'standfirst subtitle sub-title subheadline sub-headline subhead-deck dek deck strapline subhed article-summary article-lead article-intro excerpt'.split(
    ' ',
  ),
);

/** Words that turn an aside back into evidence: what it boxes is the story's own facts. */
export const FACT_BOX_WORDS: ReadonlySet<string> = new Set(
  'factbox fact-box factfile fact-file facts fact keypoints key-points key highlights timeline glance summary at-a-glance bullets infobox pullquote pull-quote quote figures numbers'.split(
    ' ',
  ),
);
