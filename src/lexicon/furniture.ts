/**
 * What stands on a page and is not the article: bylines, dates, counters, captions, boxes, links, comments.
 *
 * A line is never furniture for one common word. A rule looks at a whole line (a block's text with its
 * white space collapsed), bounds its length, and asks for a shape: a keyword at the start together with what
 * such lines go on to say. `where` narrows it further: `top` is what stands before the first paragraph of
 * prose, `tail` the run of lines at the end that are no prose of the story. Examples and counterexamples are
 * run as tests; no rule of this file may fire on any counterexample.
 */

export type FurnitureZone = 'top' | 'body' | 'tail';

export interface FurnitureRule {
  /** Why the line is no evidence, as printed in reports. */
  readonly reason: string;
  /** A caption says something about the event, but of a picture; everything else is plain furniture. */
  readonly kind: 'furniture' | 'caption';
  readonly pattern: RegExp;
  /** Longest text, in UTF-16 code units, that the rule looks at. */
  readonly max: number;
  /** Zones in which it applies. */
  readonly where: readonly FurnitureZone[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const ANYWHERE = ['top', 'body', 'tail'] as const;
const EDGES = ['top', 'tail'] as const;
const TAIL = ['tail'] as const;
const TOP = ['top'] as const;

// ---------------------------------------------------------------- shared pieces of patterns

/** News agencies and picture agencies, as credits name them. */
const AGENCY =
  '(?:AFP|AP|Reuters|AAP|ANI|ANSA|APA|Anadolu(?: Agency)?|Associated Press|Agence France-Presse|Bloomberg|CP|dpa|DPA|EFE|EPA|IANS|Interfax|KUNA|Kyodo(?: News)?|NNA|PA(?: Media| Wire)?|Press Association|PTI|RIA(?: Novosti)?|SANA|SPA|TASS|UPI|Xinhua|Getty(?: Images)?|iStock|Shutterstock|Alamy|Rex|Corbis|AA|UNIAN|Ukrinform|WAM|IRNA)';

const WORD = "\\p{Lu}[\\p{L}’'.-]{0,30}";
/** A person's name: two to four capitalised words, particles between them. Not one that opens with a day or month. */
const NAME = `(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:January|February|March|April|June|July|August|September|October|November|December|The|Then|Now|Late|Early|Mid|Noon|Last|Next|This)\\b)${WORD}(?: (?:(?:de|da|di|van|von|der|den|al|el|bin|ibn|le|la|du|dos|ter|y) ){0,2}${WORD}){1,3}`;

const u = (pattern: string): RegExp => new RegExp(pattern, 'u');
const iu = (pattern: string): RegExp => new RegExp(pattern, 'iu');

export const FURNITURE: readonly FurnitureRule[] = [
  // -------------------------------------------------------------- who wrote it
  {
    reason: 'byline',
    kind: 'furniture',
    pattern: u(
      `^(?:(?:EXCLUSIVE|Exclusive):? )?(?:[Bb]y|BY|(?:[Ww]ords|WORDS|[Tt]ext|TEXT|[Ss]tory|[Rr]eport|[Ww]ritten)(?: by)?:?|Author:) ${NAME}(?:(?:,| and| &| in| for| with| at| \\||/| -| –| ·| •)(?: |$)[^.!?]{0,100})?$`,
    ),
    max: 160,
    where: ANYWHERE,
    examples: [
      'By Jane Roe',
      'By JANE ROE, Senior reporter',
      'by Mark van der Berg and Ola Nwosu',
      'Words: Ines Quintana',
      'By Tom Hale in Jakarta',
      'Exclusive: By Ruth Amadi, Crime Correspondent',
    ],
    counterexamples: [
      'By Saturday Morning Rescue Teams had reached 14 villages',
      'By Jane Roe’s count, 40 boats were lost.',
      'By nightfall 40 people had been pulled out.',
      'By March the queue had grown to 900 families',
      'Words failed the mayor when she saw the 40 coffins.',
    ],
  },
  {
    reason: 'byline',
    kind: 'furniture',
    pattern: iu(
      `^by (?:(?:our|a|the) )?(?:[\\p{L}-]{2,20} ){0,2}(?:staff(?: writers?| reporters?)?|agenc(?:y|ies)|news ?desk|newsroom|correspondents?|reporters?|${AGENCY})(?:(?:,| and| in| \\|| -)[^.!?]{0,60})?$`,
    ),
    max: 120,
    where: EDGES,
    examples: ['By AFP', 'By our foreign staff', 'by staff reporters and agencies', 'By Reuters in Lagos'],
    counterexamples: ['By the time agencies arrived, 30 had died.'],
  },
  {
    reason: 'byline',
    kind: 'furniture',
    pattern: iu(
      '^from (?:our |the )?(?:own |special |foreign |staff ){0,2}(?:correspondents?|newsroom|reporters?|news ?desk|staff)\\b[^.!?]{0,90}$',
    ),
    max: 140,
    where: ANYWHERE,
    examples: ['From our own correspondent in Quito', 'From our newsroom and agencies'],
    counterexamples: ['From our reporters in the valley came word of 12 more deaths.'],
  },
  {
    reason: 'byline',
    kind: 'furniture',
    pattern: u(
      "^(?:\\p{Lu}\\. ?){1,3}\\p{Lu}[\\p{L}'’-]{1,30}(?: ?[/,&] ?(?:\\p{Lu}\\. ?){1,3}\\p{Lu}[\\p{L}'’-]{1,30}){0,4}$",
    ),
    max: 120,
    where: EDGES,
    examples: ['J. Okoro / P. Lindqvist', 'A. B. Castellan'],
    counterexamples: ['J. Okoro was among the 12.'],
  },
  {
    reason: 'credit line',
    kind: 'furniture',
    pattern: u(
      '^[\\[(]?(?:(?:[Aa]dditional|[Ff]urther|[Oo]ther) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Tt]ranslated|[Pp]roduction|[Gg]raphics?)(?:(?:,| and|/) (?:[Rr]eporting|[Ww]riting|[Ee]diting|additional reporting)){0,2} by (?:the )?\\p{Lu}.{0,300}$',
    ),
    max: 420,
    where: ANYWHERE,
    examples: [
      '(Reporting by Ada Pell; Editing by Sam Orr)',
      'Additional reporting by Lin Mei in Taipei',
      'Reporting by Ada Pell and Jo Brandt; Writing by Kim Voss; Editing by Sam Orr',
    ],
    counterexamples: [
      'Reporting by hospitals was late in 40 cases, the auditors found.',
      'Additional reporting requirements will cost £4m.',
    ],
  },
  {
    reason: 'credit line',
    kind: 'furniture',
    pattern: iu(
      `^[\\[(]?(?:with |source:? |sources:? |via )?(?:(?:additional )?reporting (?:by|from) |files from |inputs? from |material from )?(?:the )?(?:agencies|${AGENCY}|TRT ?World)(?: (?:file )?(?:photo|image|picture)s?)?(?:(?:,|,? and|,? &|/| -) ?(?:the )?(?:agencies|wires?|${AGENCY})){0,4}[\\])]?\\.?$`,
    ),
    max: 120,
    where: ANYWHERE,
    examples: [
      '(With AFP and Reuters)',
      'With files from the Associated Press',
      'Associated Press photo',
      'AFP',
      'Source: AAP',
      'Reuters/AP',
    ],
    counterexamples: ['With Reuters shares up 3 percent, the index closed higher.'],
  },
  {
    reason: 'credit line',
    kind: 'furniture',
    pattern: u(
      '^[\\[(]?(?:The )?\\p{Lu}[^.!?]{1,140} contributed (?:(?:reporting )?(?:to|from|for) |reporting)[^.!?]{0,80}\\.?[\\])]?$',
    ),
    max: 260,
    where: TAIL,
    examples: [
      'The Associated Press contributed to this report.',
      'Ola Nwosu in Lagos contributed reporting.',
    ],
    counterexamples: [],
  },
  {
    reason: 'credit line',
    kind: 'furniture',
    pattern: u(`^[-–—]{1,2} ?${AGENCY}(?:(?:,| and|/) ?${AGENCY}){0,3}\\.?$`),
    max: 60,
    where: ANYWHERE,
    examples: ['--Reuters', '— AFP'],
    counterexamples: [],
  },
  {
    reason: 'credit line',
    kind: 'furniture',
    pattern: u(
      `^[a-z]{2,4}(?:/[a-z]{2,4}){1,3}(?: \\(${AGENCY}(?:, ?${AGENCY}){0,5}\\))?$|^[a-z]{2,4} \\(${AGENCY}(?:, ?${AGENCY}){0,5}\\)$`,
    ),
    max: 90,
    where: TAIL,
    examples: ['jk/rm (Reuters, AFP, dpa, AP)', 'vt/ok', 'rm (AFP)'],
    counterexamples: [],
  },
  {
    reason: 'standards note',
    kind: 'furniture',
    pattern: iu('^our standards: ?the [\\p{L} ]{3,40} trust principles\\.?$'),
    max: 90,
    where: ANYWHERE,
    examples: ['Our Standards: The Harbour News Trust Principles.'],
    counterexamples: ['Our standards slipped, and 40 people paid for it, the mayor said.'],
  },
  // -------------------------------------------------------------- pictures
  {
    reason: 'picture credit',
    kind: 'furniture',
    pattern: u(
      `^(?:(?:Main |Lead )?(?:[Pp]hotographs?|PHOTOS?|[Pp]hotos?|PICTURES?|[Pp]ictures?|[Ii]mages?|[Ii]llustrations?|[Pp]hotography|[Vv]ideo|[Cc]redit|[Gg]raphics?)(?: [Cc]redits?)?(?::| by) ?)(?:${NAME}|${AGENCY})[^.!?]{0,60}\\.?$`,
    ),
    max: 140,
    where: ANYWHERE,
    examples: [
      'Photographs by Mina Sole.',
      'Photo: AFP',
      'Image: Jo Brandt/Getty Images',
      'Picture credit: Reuters',
    ],
    counterexamples: [
      'Photographs by the dozen were found in the 14 flats.',
      'Video showed 40 men in the yard.',
    ],
  },
  {
    reason: 'caption',
    kind: 'caption',
    pattern: u(
      `[^.!?…”"\\s] ?[\\[(](?:(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit|[Ss]ource|[Ff]ile)s?(?:: ?|/| by | ))?${AGENCY}(?: (?:[Pp]hoto|[Ff]ile))?(?:[/ ,-][^\\])]{1,60})?[\\])]\\.?$`,
    ),
    max: 400,
    where: ANYWHERE,
    examples: [
      'Rescuers on the quay at dawn [Getty]',
      'Villagers wait for water in Lodwar (Reuters)',
      'The damaged bridge, seen from the east bank (AP Photo/M. Sole)',
    ],
    counterexamples: [
      'The monitor put the toll at 40. (Reuters)',
      'LODWAR, Kenya (Reuters) - Floods killed 40 people on Monday, police said.',
    ],
  },
  {
    reason: 'caption',
    kind: 'caption',
    pattern:
      /\((?:[Ii]mage|IMAGE|[Pp]hoto|PHOTO|[Pp]icture|[Pp]ic|[Cc]redit|[Pp]hotograph|[Ff]ile (?:photo|image|picture))s?(?:: ?| by | courtesy of )[^)]{1,90}\)\.?$/u,
    max: 500,
    where: ANYWHERE,
    examples: [
      'The mill has stood empty since spring (Image: Dale Courier)',
      'Crowds at the gate on Friday. (Photo by Mina Sole)',
    ],
    counterexamples: ['He showed a photo (taken in May) of the 40 crates.'],
  },
  {
    reason: 'caption',
    kind: 'caption',
    pattern:
      /(?:[Pp]hoto|PHOTO|[Pp]icture|PICTURE|[Ii]mage|[Pp]hotograph|[Cc]redit)s?(?:: | courtesy of |: ?©)\p{Lu}(?:[^.!?]|(?<=\b\p{Lu})\.){1,80}$/u,
    max: 400,
    where: ANYWHERE,
    examples: [
      'Families wait outside the clinic. Photo: Courier/J. Bell',
      'A boat is towed to Harwich Picture: Coast Guard',
    ],
    counterexamples: ['The minister held up a picture: it showed 40 graves.'],
  },
  {
    reason: 'caption',
    kind: 'caption',
    pattern: u(
      `^(?=\\p{Lu})[^]{10,360}[\\p{L}\\d.,)] ?(?:(?:PHOTO|Photo|PICTURE|Picture|IMAGE|Image)s?(?: by |: ?)(?:[\\p{L}.’'-]{2,30} ?/ ?)?[\\p{Lu}][\\p{L} .,’'/-]{1,50}|(?:REUTERS|AFP|AP|EPA|EFE|XINHUA|Reuters|Xinhua|AP Photo|AFP Photo|Getty Images) ?/ ?[\\p{Lu}][\\p{L} .’'/-]{2,50})$`,
    ),
    max: 460,
    where: ANYWHERE,
    examples: [
      'A woman wades to her house in Sylhet, July 3, 2011. REUTERS/Mina Sole',
      'Rescuers beside the upturned boat off Leyte. Photo by EPA/Coast Guard',
      'The manifest was wrong. PHOTO: HARBOUR NEWS',
    ],
    counterexamples: ['The minister was shown a photo by AFP of 40 coffins, and wept.'],
  },
  {
    reason: 'caption',
    kind: 'caption',
    pattern:
      /^(?=[^]{8,300}[^.!?…”"’]$)[^]{0,250}\((?:[Ll]eft|[Rr]ight|[Cc]entre|[Cc]enter|far left|far right|second from (?:left|right)|top|bottom|above|below|L|R|C|pictured|pictured,? (?:left|right|above|below|centre)|[Ff]ile(?: photo| picture| image)?|archives?|[Aa]rchive photo)\)/u,
    max: 300,
    where: ANYWHERE,
    examples: [
      'Finance Minister Ines Quintana (left) and Treasury chief Ola Nwosu leaving the talks',
      'A tanker in the strait (file photo)',
    ],
    counterexamples: ['Quintana (left) said 40 banks had failed.'],
  },
  {
    reason: 'caption',
    kind: 'caption',
    pattern:
      /^(?:Pictured|PICTURED|Pictured above|Above|Below|File photo|FILE PHOTO|FILE|File)(?: ?[:–—-]) ?\p{Lu}/u,
    max: 400,
    where: ANYWHERE,
    examples: [
      'Pictured: Aid workers on the pier',
      'FILE PHOTO: A tanker sails through the strait. REUTERS/M. Sole',
    ],
    counterexamples: ['Pictured on the poster were the 12 missing men.'],
  },
  {
    reason: 'picture control',
    kind: 'furniture',
    pattern:
      /^(?:\d{1,3} ?(?:\/|of) ?\d{1,3}|hide caption|toggle caption|(?:\((?:full-size photo|all photos|enlarge|click to enlarge)\)){1,3}|enlarge(?: this)? image|open image in gallery|view gallery|(?:image|photo|picture) \d{1,3} of \d{1,3}|image (?:source|caption|copyright|credit)(?:[:,]? ?[\p{L}\p{N} /.&-]{0,60})?|getty images|click to enlarge|slide \d{1,3} of \d{1,3})$/iu,
    max: 90,
    where: ANYWHERE,
    examples: [
      '(Full-size photo)(All photos)',
      '1 of 12',
      '3/14',
      'Image source, Getty Images',
      'hide caption',
      'Getty Images',
    ],
    counterexamples: ['3 of 14 survived'],
  },
  // -------------------------------------------------------------- counters and controls
  {
    reason: 'reading time',
    kind: 'furniture',
    pattern:
      /^(?:(?:estimated )?reading time:? )?(?:about |approx\.? )?\d{1,3}[- ]?min(?:ute)?s?(?: to)?(?: |-)read(?:ing time| time)?$|^(?:estimated )?reading time:? ?(?:about )?\d{1,3} ?min(?:ute)?s?\.?$/i,
    max: 60,
    where: ANYWHERE,
    examples: ['2 min read', '12-minute read', 'Reading time: 4 minutes'],
    counterexamples: ['The 2 minute read-out listed 14 names.'],
  },
  {
    reason: 'counter',
    kind: 'furniture',
    pattern:
      /^(?:(?:\d[\d.,]{0,9}[km]? ?(?:view )?(?:shares?|comments?:?|likes?|views?|retweets?|reactions?|replies|votes?|downloads?|followers|hits)|(?:shares?|comments?|likes?|views?|hits|reads?|tweets?):? ?\(?\d[\d.,]{0,9}[km]?\)?)[ ,|·•]{0,4}){1,6}$/i,
    max: 120,
    where: ANYWHERE,
    examples: [
      '412 shares 57 comments',
      '0 comments:',
      'Comments (136)',
      '2.1k shares 894 View comments',
      'Views: 8,417',
      '1,204 likes',
    ],
    counterexamples: ['412 shares changed hands', '900 comments were sent to the planners', '57 votes to 40'],
  },
  {
    reason: 'player',
    kind: 'furniture',
    pattern:
      /^(?:(?:listen|watch|play)(?: to)?(?: now| live| this| the| our| more)?(?: story| article| report| video| podcast| clip| episode| bulletin| in full| below| again)?(?: here| below| now)?(?: ?[:(|-]? ?\d{1,2}:\d\d\)?)?|scroll down for (?:the )?(?:video|more|audio)|(?:video|audio|podcast)(?: unavailable| not supported| duration)?(?:[:(| -]{1,3}\d{1,2}:\d\d\)?)?|duration:? \d{1,2}:\d\d|now playing\b.{0,60}|loading\.{0,3}|your browser does not support.{0,80}|this video (?:can ?not|is not|file).{0,60}|media playback.{0,60})$/iu,
    max: 120,
    where: ANYWHERE,
    examples: [
      'Listen to this story (1:48)',
      'Scroll down for video',
      'Watch live',
      'Video unavailable',
      'Now playing: Harbour Nights',
    ],
    counterexamples: [
      'Watch officers counted 40 boats',
      'Play was stopped for 12 minutes',
      'Video shows 12 men',
    ],
  },
  {
    reason: 'video',
    kind: 'furniture',
    pattern:
      /^(?:WATCH|Watch|VIDEO|Video|LISTEN|Listen|PODCAST|Podcast|IN PICTURES|In pictures|GALLERY|Gallery|PHOTOS|Photos): ?[^]{2,160}$/u,
    max: 170,
    where: ['body', 'tail'],
    examples: [
      'WATCH: Drone footage of the flooded valley',
      'Photos: Crews dig through the mud',
      'Podcast: how the dam failed',
    ],
    counterexamples: [],
  },
  {
    reason: 'advertisement',
    kind: 'furniture',
    pattern:
      /^(?:-{0,3} ?)?(?:advert(?:isement|ising|orial)?|sponsored(?: content| post| by [^.]{2,40})?|promoted(?: content| stories)?|paid (?:content|post|for by [^.]{2,40})|(?:story|article|report|post) continues (?:below|after)(?: (?:the )?(?:this )?(?:advertisement|ad|advert|video|image|newsletter))?|continue reading(?: below| the main story)?|skip (?:advertisement|to (?:main )?content|ad))(?: ?-{0,3})?$/i,
    max: 80,
    where: ANYWHERE,
    examples: [
      'Advertisement',
      '- Advertisement -',
      'Story continues below advertisement',
      'Continue reading the main story',
    ],
    counterexamples: ['Advertisement revenue fell 12 percent', 'Sponsored places fell to 40'],
  },
  // -------------------------------------------------------------- boxes
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?:please )?(?:sign up|signup|subscribe|register)\b(?=[^]{0,250}(?:newsletters?|e-?mails?|\balerts?\b|\bupdates\b|\binbox|\bbriefing|\bbulletin|\bdigest|\bfor free\b|\bfree\b|\bfor (?:just |only )?[£$€]|\bto our\b|\bpodcast|\bchannel\b|\bnow\b|\btoday\b))/i,
    max: 300,
    where: ANYWHERE,
    examples: [
      'Sign up for our free WhatsApp news alerts – join 9,300 others',
      'Subscribe to our newsletter',
      'Sign up to the Morning Bulletin',
      'Subscribe for £1 a week',
    ],
    counterexamples: [
      'Subscribers to the scheme rose by 400.',
      'Sign up rates in the north fell to 12 percent last year.',
      'Registered voters numbered 40,000, an update from the board showed.',
    ],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?:get|receive|have|want)\b[^.!?]{1,110}\b(?:in|to|into|straight to|direct to|delivered to) your (?:inbox|e-?mail|phone|mailbox|device)\b/i,
    max: 250,
    where: ANYWHERE,
    examples: [
      'Get the Courier in your inbox every morning. Join 31,000 readers.',
      'Want more stories like this straight to your inbox?',
    ],
    counterexamples: ['Get 40 people to your polling station, the candidate urged.'],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^join (?:(?:more than |over |our |the |nearly )?\d[\d,.]{0,9}[km]?\+? (?:others|other readers|readers|subscribers|supporters|people|members|followers)\b|(?:our|the) (?:[\p{L}-]{2,20} ){0,3}(?:newsletter|forum|community|channel|whatsapp|telegram|mailing list|conversation|debate|discussion|club)\b|the conversation\b|thought-provoking conversations\b)/iu,
    max: 250,
    where: ANYWHERE,
    examples: [
      'Join 12,900 others who get our bulletin',
      'Join our new commenting forum',
      'Join the conversation',
      'Join 50,000 supporters who receive our emails',
    ],
    counterexamples: [
      'Join the queue, 40 families were told.',
      'Joining more than 300 others, she walked to the border.',
      'Join our march on Saturday, organisers told 2,000 supporters.',
    ],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?:by (?:signing up|subscribing|entering your e-?mail|submitting|providing your|clicking)[^]{0,40}\byou\b|you can unsubscribe|unsubscribe|no spam\b|enter your e-?mail|e-?mail address\b|invalid e-?mail|please enter|something went wrong|thank(?:s| you) for (?:signing up|subscribing|registering)|check your inbox)/i,
    max: 300,
    where: ANYWHERE,
    examples: [
      'By signing up, you agree to our terms of use and privacy policy.',
      'Thank you for subscribing!',
      'You can unsubscribe at any time.',
      'Enter your email',
    ],
    counterexamples: ['By submitting the list late, the council left 40 families out.'],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?=[^]{0,240}\bnewsletters?\b)(?=[^]{0,240}\b(?:you|your|our)\b)(?=[^]{0,240}\b(?:sign up|subscribe|inbox|free|delivered|every (?:morning|day|week)|daily|weekly|e-?mail)\b)[^“”"]{10,240}$/i,
    max: 240,
    where: ANYWHERE,
    examples: [
      'The best of our reporting, in a free weekly newsletter for you',
      'Our daily newsletter is free. Try it.',
    ],
    counterexamples: ['The company apologised in a newsletter to 400 customers.'],
  },
  {
    reason: 'cookie notice',
    kind: 'furniture',
    pattern:
      /^(?=[^]{0,700}\b(?:we|our|us)\b)(?=[^]{0,700}(?:\bcookies?\b[^]{0,700}\b(?:use|using|partners|accept|policy|consent|settings|continu|personali[sz]|experience|browser|agree)|\b(?:use|using|accept|store)\b[^]{0,60}\bcookies?\b|\bpartners\b[^]{0,60}\b(?:store|access|process)\b[^]{0,60}\b(?:information|data)\b))[^“”"]{15,1200}$/i,
    max: 1200,
    where: ANYWHERE,
    examples: [
      'We use cookies to improve your experience. By continuing you accept our cookie policy.',
      'We and our 512 partners store and access information on a device.',
    ],
    counterexamples: [
      'Volunteers baked 400 cookies for the crews.',
      'The regulator fined the firm £3m over its use of cookies.',
      '“We use cookies on all 40 sites,” the firm’s lawyer told the court.',
    ],
  },
  {
    reason: 'legal note',
    kind: 'furniture',
    pattern:
      /^(?:(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|(?:and|&) conditions)|cookie (?:policy|settings|preferences)|accessibility(?: statement)?|manage (?:settings|preferences|consent)|do not sell my (?:personal )?(?:info|information|data)|accept all|reject all|about us|contact us|advertise(?: with us)?|help|faqs?|site ?map|complaints|corrections policy|careers|brand safety|contact|imprint|rss(?: feeds?)?|newsletters?|subscriptions?|jobs|cookies?|privacy|terms|text size(?: ?aa?){0,3}|accessibility links|search this blog|toggle navigation|main menu|now reading ?:?)[ |·•,/-]{0,5}){1,12}$/i,
    max: 240,
    where: ANYWHERE,
    examples: [
      'Privacy Policy | Terms of Use',
      'Accessibility links',
      'Search This Blog',
      'Text size Aa Aa',
      'Now Reading :',
      'Accept all',
      'Cookie settings',
      'About us Contact us Advertise',
    ],
    counterexamples: ['Privacy policy changes cost the firm $40m'],
  },
  {
    reason: 'subscription offer',
    kind: 'furniture',
    pattern:
      /^(?=[^]{0,280}(?:[£$€]\s?\d[\d.,]{0,8}p?|\bfree\b|\d{1,3}p) ?(?:(?:a|per|\/|each|for your first|for the first) ?(?:week|month|year|day|issue|\d|three|two|six|trial)|trial))(?=[^]{0,280}(?:\bvisit our\b|\bsubscribe\b|\bsubscription|\bsign up\b|\byour (?:first|free)\b|\bour website\b|\bcancel any ?time\b|\bclick here\b))[^“”"]{10,280}$/i,
    max: 280,
    where: EDGES,
    examples: [
      'For our archive of travel writing, from £3.20 a week, visit our website.',
      'Try a free trial and read on. Cancel anytime.',
      'Subscribe for £2 a month for your first year.',
    ],
    counterexamples: ['The levy costs each household £3.20 a week, the council said.'],
  },
  {
    reason: 'subscription offer',
    kind: 'furniture',
    pattern:
      /^(?:(?:unlock|start|claim|get|enjoy) (?:your |unlimited |full |digital |instant |a )[^.!?]{0,60}\b(?:access|trial|subscription|offer)\b|become an? (?:member|subscriber|supporter|patron)\b|already (?:a (?:subscriber|member)|have an account|registered)\b|this (?:article|story|content) is (?:for|only available to|exclusive to|free for|reserved for)[^.]{0,40}(?:subscribers|members)|(?:log|sign) in(?: to continue| to read| or (?:register|subscribe)| here)?$|to (?:continue|keep) reading\b|you have (?:reached|read) (?:your|\d))/i,
    max: 250,
    where: ANYWHERE,
    examples: [
      'Already a subscriber? Log in',
      'Get unlimited digital access',
      'Become a member today',
      'To continue reading, register for free',
    ],
    counterexamples: [
      'Become a target and you run, one of the 40 fighters said.',
      'Get full compensation and go, 40 families were told',
    ],
  },
  {
    reason: 'donation box',
    kind: 'furniture',
    pattern:
      /^(?:donate\b(?: (?:now|today|here|online|via|by)\b|:|$)|(?:please )?support (?:our|independent|quality|local|free|public-interest) (?:[\p{L}-]{2,20} ){0,2}(?:journalism|work|reporting|newsroom|appeal|cause|mission)\b|make a (?:donation|contribution|gift)\b|how (?:to|you can) (?:help|donate|give)\b ?[:?.-]|(?:please )?(?:help|consider) (?:us|support|supporting|donating|making)\b[^.!?]{0,80}(?:donat|contribut|journalism|reporting)|your (?:donation|gift|support|contribution) (?:will|can|helps|makes|could)\b|(?:we|this site|our site) (?:need|rel(?:y|ies) on|depend(?:s)? on) (?:your|our readers|readers) ?(?:support|help|donations|contributions|generosity)?\b)/iu,
    max: 320,
    where: ANYWHERE,
    examples: [
      'Donate today – $30 can vaccinate one child',
      'Support our independent journalism',
      'HOW TO HELP: Gifts can be sent to account 2210 0091 3345.',
      'We need your support so that we can keep bringing you the news. Thank you!',
      'Your donation will keep us going.',
    ],
    counterexamples: [
      'Donated blood ran out after 40 operations.',
      'Support our troops, a banner read above the 400 marchers.',
    ],
  },
  {
    reason: 'contact line',
    kind: 'furniture',
    pattern:
      /^(?:do you|are you|were you|have you|did you|got an?|can you|is your)\b[^?]{2,160}\?(?=[^]{0,220}\b(?:call|e-?mail|contact|send|get in touch|tell us|let us know|message|whatsapp|share your|write to|we want to hear)\b)/i,
    max: 380,
    where: ANYWHERE,
    examples: [
      'Were you at the rally? Send us your photos.',
      'Do you know anyone hurt in the fire? Call our newsdesk on 020 7946 0100.',
    ],
    counterexamples: ['Have you seen the 40 names? Nobody has.'],
  },
  {
    reason: 'contact line',
    kind: 'furniture',
    pattern:
      /^(?:please )?(?:call|ring|phone|e-?mail|text|whatsapp|contact|message|write to|send|tell)\b(?=[^]{0,120}(?:\+?\d[\d() -]{6,18}\d|@|\bour (?:news ?desk|newsroom|reporters?|team|website|helpline|office)\b|\bus (?:your|a|on|at|with)\b|\bus\b.{0,20}\bat\b))[^“”"]{5,160}$/i,
    max: 180,
    where: EDGES,
    examples: [
      'Call our newsdesk on 020 7946 0100.',
      'Email us at tips@courier.example',
      'Send us your pictures',
    ],
    counterexamples: [
      'Call centres took 4,000 calls in an hour, the operator said.',
      'Send food, 400 villagers begged.',
    ],
  },
  {
    reason: 'contact line',
    kind: 'furniture',
    pattern:
      /^(?:for (?:more |further |media |press |any |all )?(?:information|interviews?|enquiries|inquiries|details|queries|comment),? ?(?::|(?:please )?(?:contact|call|visit|e-?mail|see|go to|write))|(?:media|press|editorial|news) (?:contacts?|enquiries|inquiries|office|line|release contact)\b ?[:(]?|contacts? ?:|(?:toll-free|emergency|press) (?:line|number) ?:|(?:helpline|hotline|tel|telephone|phone|fax|mobile|e-?mail|website) ?:|next (?:report|update|bulletin|issue) ?:|call [+\d(][\d() -]{6,20}|tickets? (?:from|cost|are) [£$€])/i,
    max: 260,
    where: ANYWHERE,
    examples: [
      'For interviews call 01632 960 118.',
      'Media contact: Ruth Amadi',
      'Tel: +44 20 7946 0100',
      'Toll-free line: 808.',
      'For more information, please visit our website',
    ],
    counterexamples: [
      'For information on 40 missing boys, police offered a reward.',
      'Media crews counted 40 coffins.',
    ],
  },
  {
    reason: 'contact line',
    kind: 'furniture',
    pattern:
      /^if you (?:have been|were|are|know|would like|want|need|have)\b[^“”"]{3,220}\b(?:call|contact|visit|helpline|samaritans|e-?mail|get in touch)\b/i,
    max: 320,
    where: ANYWHERE,
    examples: [
      'If you have been affected by the floods, get in touch with our team.',
      'If you need support, call the helpline on 0800 555 0100.',
    ],
    counterexamples: ['If you have 40 patients and no power, you choose, the surgeon said.'],
  },
  // -------------------------------------------------------------- sharing and following
  {
    reason: 'contact line',
    kind: 'furniture',
    pattern:
      /^(?:for corrections\b|to (?:submit|report|learn|send|find|contact|subscribe|advertise|comment|read)\b|connect with\b|got a (?:story|tip)\b|have a (?:story|tip)\b|report (?:an error|a typo)\b|suggest a correction\b)(?:[^“”"]{0,300}\bclick here\b[^“”"]{0,100}|[^.“”"]{0,80}\b(?:newsroom|newsdesk|editor|us)\b[^.“”"]{0,8})?[.:?]?$/i,
    max: 420,
    where: ['tail', 'body'],
    examples: [
      'For corrections to this story, click here. To submit a letter to the editor, click here.',
      'Connect with the Valley newsroom:',
      'Report an error',
      'Got a tip for us?',
    ],
    counterexamples: ['To find 40 survivors, crews dug for us all night, he said.'],
  },
  {
    reason: 'share bar',
    kind: 'furniture',
    pattern:
      /^(?:(?:please )?share (?:this|on|via|with your friends|your thoughts)\b[^.]{0,120}|follow (?:us|[^.]{1,40} on (?:twitter|facebook|instagram|x|telegram|whatsapp|youtube|tiktok|bluesky|threads|google news))\b.{0,80}|follow @\w{1,30}.{0,40}|(?:like|find|join) us on .{1,60}|add [^.]{2,40} (?:on google|as a preferred source)|(?:copy|get) (?:short )?(?:link|url)(?: \d{1,6}){0,4}|link copied!?)$/i,
    max: 200,
    where: ANYWHERE,
    examples: [
      'Share this: Facebook Telegram Print Views: 4,211',
      'Follow us on Twitter',
      'Get short URL 0 15',
      'Follow Courier on WhatsApp',
    ],
    counterexamples: ['Share this burden, the 40 ministers told Brussels.', 'Share prices fell 12 percent'],
  },
  // -------------------------------------------------------------- links to other pages
  {
    reason: 'related link',
    kind: 'furniture',
    pattern:
      /^(?:(?:\*|>|›|»|→|▶|►|•|-) ?)?(?:read|see|learn|find out|know) (?:more|also|next)(?! than)(?: (?:here|about|on|at|in|from)\b[^.!?:]{0,80}$|:[^]{0,200}| ?[-–—|»>][^]{0,200}|$)/i,
    max: 240,
    where: ANYWHERE,
    examples: [
      'Read more: How safe are the old ferries?',
      'READ MORE: Two held after raid',
      'READ NEXT',
      'Read more about the dam',
    ],
    counterexamples: [
      'Read more than 40 names and you stop counting.',
      'See more of the 40 tombs and you despair, she said.',
    ],
  },
  {
    reason: 'related link',
    kind: 'furniture',
    pattern:
      /^(?:see also|also read|related|related (?:article|story|stories|articles|news|content|coverage|video)|more on this(?: story)?|don['’]t miss|recommended|editor['’]?s['’]? (?:pick|choice)|go deeper|further reading|background|in case you missed it|explore more|must read) ?[:|»>–—-] ?[^]{2,200}$/i,
    max: 240,
    where: ['body', 'tail'],
    examples: [
      'Related: Five dams at risk',
      'SEE ALSO: Who are the rebels?',
      "DON'T MISS: The map of the flood",
    ],
    counterexamples: ['Related losses came to $40m.', 'Background checks found 40 offenders'],
  },
  {
    reason: 'related link',
    kind: 'furniture',
    pattern:
      /^(?:read|see|continue to|view|get) (?:the )?(?:entire|whole|full|original|complete|rest of (?:the|this)) (?:article|story|post|report|text)(?: (?:at|on|here|in|from|by)\b[^.!?]{0,60})?\W{0,3}$|^originally posted (?:by|at|on)\b[^.!?]{0,60}$/i,
    max: 120,
    where: ANYWHERE,
    examples: ['Read whole article', 'Read the full story at Harbour News', 'Continue to full article »'],
    counterexamples: ['Read the full report, which lists 40 names'],
  },
  {
    reason: 'related link',
    kind: 'furniture',
    pattern:
      /^\p{Lu}[^.?!:“”"‘]{2,50}: (?:What|Why|How|Who|When|Where|Which|Is|Are|Can|Could|Will|Does|Did|Has|Have|Should)\b[^.!?:“”"‘]{5,110}\?$/u,
    max: 180,
    where: ['body', 'tail'],
    examples: ['Kenya floods: Why did the dam burst?', 'Chad rebels: Who are they and what do they want?'],
    counterexamples: ['The question for the 40 families: what now?', 'One man asked: “Where are the 40?”'],
  },
  {
    reason: 'related link',
    kind: 'furniture',
    pattern:
      /^(?:click|tap) here (?:to|for)\b[^]{0,160}$|^(?:view|see|open|show) (?:all|full|the full|more|original)(?: (?:story|article|coverage|stories|posts?|updates?|news|image|version|list|map))?(?: here)?$/i,
    max: 180,
    where: ANYWHERE,
    examples: ['Click here for the full list', 'View original article', 'Show more'],
    counterexamples: ['View all 40 as suspects, the judge was told.'],
  },
  {
    reason: 'tags',
    kind: 'furniture',
    pattern:
      /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|related topics|in this story|subjects?) ?: ?[^]{0,200}$/i,
    max: 220,
    where: ANYWHERE,
    examples: ['Tags: floods, Kenya, aid', 'Filed under: World'],
    counterexamples: ['Topics discussed by the 40 delegates included water.'],
  },
  {
    reason: 'tags',
    kind: 'furniture',
    pattern: /^(?:[Tt]ags|TAGS|[Tt]opics|TOPICS)(?: \p{Lu}[\p{L}\p{N}-]{0,30}){1,14}$/u,
    max: 200,
    where: ANYWHERE,
    examples: ['Tags Kenya Floods Aid'],
    counterexamples: ['Tags were found on 40 bodies'],
  },
  {
    reason: 'tags',
    kind: 'furniture',
    pattern: /^(?:#[\p{L}\p{N}_]{2,40}[ ,]{0,3}){1,20}$/u,
    max: 300,
    where: ANYWHERE,
    examples: ['#floods #kenya', '#Budget2025'],
    counterexamples: ['#1 seed beaten by 40 points'],
  },
  // -------------------------------------------------------------- print and page
  {
    reason: 'print line',
    kind: 'furniture',
    pattern:
      /^(?:(?:see|turn to|continued (?:on|from)|full story:?|more:?|editorial:?|comment:?) (?:also )?)?(?:pages? ?|p\.? ?)\d{1,3}(?: ?[-–&,] ?\d{1,3}){0,3}\.?$|^[\p{L}\p{N} '’&]{2,50} ?[-–—|:] ?(?:see )?pages? \d{1,3}(?: ?[-–&,] ?\d{1,3}){0,3}\.?$/iu,
    max: 90,
    where: ANYWHERE,
    examples: ['Page 6', 'Turn to page 5', 'THE ECHO SAYS - Page 12', 'Continued on page 3'],
    counterexamples: ['Page 6 of the report lists 40 names'],
  },
  {
    reason: 'print line',
    kind: 'furniture',
    pattern:
      /^(?:(?:vol(?:ume)?\.? ?\d{1,4}|issue|edition)[ ,.|-]{0,4})?(?:no\.?|number|issue|#) ?\d{1,6}(?: ?\([\d,]{1,9}\))?$|^(?:(?:the )?(?:early|late|final|weekend|morning|evening|city|print|international|national|first|second|english|online|digital|sunday) edition)\b[^.!?]{0,40}$/i,
    max: 80,
    where: EDGES,
    examples: ['No. 17 (2,204)', 'Weekend edition', 'Vol. 12, No. 4', 'Late edition'],
    counterexamples: ['No. 17 was hit by two shells'],
  },
  {
    reason: 'slug',
    kind: 'furniture',
    pattern:
      /^[A-Z][A-Z0-9-]{2,30}(?:\/[A-Z0-9-]{1,30}){1,3}(?: \((?:UPDATE|WRAPUP|PIX|CORRECTED|REFILE|URGENT|TV|GRAPHIC)[^)]{0,30}\))?$/,
    max: 110,
    where: TOP,
    examples: ['KENYA-FLOODS/DAM (UPDATE 3)', 'CHAD-REBELS/TALKS'],
    counterexamples: ['NATO/EU talks fail after 40 hours'],
  },
  {
    reason: 'end mark',
    kind: 'furniture',
    pattern:
      /^(?:[-–—/([*# ]{0,3}(?:ends?|fin|30)[-–—/)\]*# ]{0,3}|[-–—*_=#~.•·|/\\<>+ ]{1,80}|\p{L}|[\p{S}\p{P} ]{1,20})$/iu,
    max: 80,
    where: ANYWHERE,
    examples: ['end', 'ENDS', '-30-', '###', '* * *', 'f', '———'],
    counterexamples: ['Ends meet for only 40 of them'],
  },
  {
    reason: 'copyright line',
    kind: 'furniture',
    pattern:
      /^(?:©|\(c\) ?(?:\d{4}|copyright|\p{Lu})|copyright ?(?:©|\(c\)|:|\d{4}\b|[\p{Lu}][^.!?]{1,50}\d{4}\.?$))|^[^“”"]*\ball rights reserved\b|^this material may not be (?:published|reproduced)|^[^.“”"]{2,80}©[^.]{0,80}$|^reproduction (?:in whole|without|is)/iu,
    max: 420,
    where: ANYWHERE,
    examples: [
      '© 2024 Dale Courier Media',
      'Copyright 2019 Harbour News. All rights reserved.',
      'Copyright © Reach Valley Press',
    ],
    counterexamples: ['Copyright claims rose to 4,000 last year.', 'Copyright law covers 40 of the songs'],
  },
  {
    reason: 'outlet disclaimer',
    kind: 'furniture',
    pattern:
      /^[^“”"]{0,60}\bis not responsible for the content of external (?:sites|links)|^the views expressed (?:in|here|by)\b|^opinions expressed\b|^this (?:story|article|report|post|piece|dispatch) (?:was |is |has been |first |originally )(?:first |originally |also |last |auto-?)?(?:published|appeared|generated|syndicated|written|produced|republished|updated)\b(?![^]{0,200}\b(?:correct|amend|earlier version|clarif|reflect|include|figure|number|toll)\w{0,5}\b)|^some names (?:have been|were) changed|^names have been changed/i,
    max: 320,
    where: ANYWHERE,
    examples: [
      'The views expressed in this article are the author’s own.',
      'This article was first published in the Valley Review.',
      'Some names have been changed.',
    ],
    counterexamples: [
      'This article was amended on 4 May to correct the number of dead from 40 to 14.',
      'The report was published by the ministry and lists 40 sites.',
      'This story was updated to correct the toll to 14.',
    ],
  },
  {
    reason: 'live page note',
    kind: 'furniture',
    pattern:
      /^this (?:live )?(?:page|blog|feed|live ?blog|coverage) (?:is|has)(?: now)? (?:closed|ended|been (?:closed|paused))[^]{0,80}$|^(?:we['’]re|we are) (?:now )?(?:closing|ending|wrapping up|pausing|bringing) (?:this|our|the) (?:live )?(?:page|blog|coverage|feed)[^]{0,80}$|^all times (?:are )?(?:in )?(?:local|gmt|bst|et|utc|approximate)\b.{0,20}$|^(?:thanks|thank you) for (?:following|reading|joining|your company)[^.!]{0,60}[.!]?$|^(?:that['’]s|that is) (?:all|it) (?:from us|for (?:now|today|tonight))\b[^.!]{0,40}[.!]?(?: good ?night[.!]?)?$|^(?:this is )?an? (?:developing|breaking)(?: news)? story\b[^]{0,100}$|^this story is developing\b[^]{0,80}$|^more (?:details|information|updates|to follow)(?: (?:to follow|as we get (?:it|them)|soon|shortly))?[.…]{0,3}$|^(?:please )?(?:check back|refresh)\b[^]{0,80}$|^follow (?:our )?live (?:updates|coverage)\b.{0,60}$|^live updates?(?: below)?$/i,
    max: 160,
    where: ANYWHERE,
    examples: [
      'This live page is now closed. All times are local.',
      'We’re closing this page',
      'This is a developing story. Please check back for updates.',
      'More to follow',
      'Thanks for reading',
      "That's all from us. Good night",
    ],
    counterexamples: [
      'This page of history has closed on 40 lives.',
      'Thanks for following along. Forecasters say 400 homes are at risk.',
    ],
  },
  {
    reason: 'exchange rate',
    kind: 'furniture',
    pattern:
      /^\(?(?:[A-Z]{0,3}[$€£¥₹])? ?1(?:\.0{1,3})? ?(?:[A-Za-z. ]{0,20})?= ?[A-Z]{0,3}[$€£¥₹]? ?\d[\d.,]{0,12} ?[\p{L} .]{0,30}\)?$/u,
    max: 80,
    where: ANYWHERE,
    examples: ['($1 = 0.8123 pounds)', '1 euro = 1.08 dollars'],
    counterexamples: ['1 in 40 died'],
  },
  // -------------------------------------------------------------- notes on author and outlet
  {
    reason: 'author note',
    kind: 'furniture',
    pattern: u(
      `^(?:Dr |Prof(?:essor)? |Sir )?${NAME} (?:is|was) (?:an? |the |our )?[^.!?“”"]{0,120}\\b(?:writer|journalist|reporter|correspondent|editor|columnist|author|contributor|novelist|broadcaster|photographer|fellow|professor|lecturer|academic|analyst|commentator|freelancer?|blogger)\\b[^.!?“”"]{0,160}\\.?$`,
    ),
    max: 340,
    where: TAIL,
    examples: [
      'Ines Quintana is a physician and writer in Quito.',
      'Ola Nwosu is the Courier’s Africa correspondent.',
    ],
    counterexamples: ['Ines Quintana is among the 40 who were freed.'],
  },
  {
    reason: 'author note',
    kind: 'furniture',
    pattern: u(
      `^(?:${NAME}(?:,? and ${NAME})?) (?:(?:reported|reports|wrote|writes|contributed) (?:this (?:story|article) )?(?:from|in|for|on)\\b|can be (?:reached|contacted|followed)\\b|covers\\b|tweets (?:at|as)\\b)[^“”"]{2,160}$`,
    ),
    max: 260,
    where: TAIL,
    examples: [
      'Ines Quintana reported from the Peruvian border.',
      'Ola Nwosu can be reached at ola@courier.example',
      'Tom Hale covers health for the Courier.',
    ],
    counterexamples: [],
  },
  {
    reason: 'about the outlet',
    kind: 'furniture',
    pattern: u(
      '^(?:The )?\\p{Lu}[^.!?“”"]{1,80} (?:is|are) (?:an? |the |one of the )?(?:[^.!?“”"]{0,60}\\b)?(?:independent|non-?profit|not-for-profit|award-winning|leading|global|international|regional|daily|weekly|monthly|online|humanitarian|largest|oldest)\\b[^.!?“”"]{0,60}\\b(?:organi[sz]ation|charity|body|newspapers?|agency|website|magazine|network|publication|broadcaster|NGO|union|news|platform|outlet|publisher)\\b',
    ),
    max: 600,
    where: TAIL,
    examples: [
      'Harbour Watch is an independent body with 9 staff. It takes no public money.',
      'The Valley Review is a monthly magazine with 2,000 readers.',
    ],
    counterexamples: [],
  },
  {
    reason: 'about the outlet',
    kind: 'furniture',
    pattern:
      /^(?=[^]{0,500}(?:\bregistered charity\b|\bcharity (?:no|number|registration)\b|\bcompany (?:no|number)\b|\bis (?:entirely |wholly )?(?:funded|supported|owned) by\b[^.]{0,60}\b(?:readers|members|donations|subscribers|supporters)\b|\btakes no (?:money|funding)\b|\bin-depth analysis\b|\bmost comprehensive coverage\b))[^“”"]{10,600}$/i,
    max: 600,
    where: TAIL,
    examples: [
      'Stove Relief works in 12 countries. Registered charity 1000123.',
      'The Review is funded by 900 readers.',
    ],
    counterexamples: ['The clinic is funded by the state and treats 40 patients a day.'],
  },
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
      /^(?:\d[\d,]{0,8} (?:comments?|replies|responses|thoughts) (?:on|to)\b.{0,150}|leave a (?:comment|reply)(?: (?:on|to|below|here|cancel)\b.{0,80})?|(?:post|add|write|submit) (?:a|your) (?:comment|reply)\b.{0,60}|(?:readers?['’]?s?['’]?|user|top|recent|latest|best[- ]rated|newest|oldest) comments?\b ?:?|(?:your|reader) (?:views|reactions)|what (?:our )?readers (?:say|think)|comments? (?:section|policy|guidelines)|have your say\b.{0,60}|(?:you must|please) (?:be )?(?:logged|log|sign) in to (?:comment|post|reply).{0,60}|your e-?mail address will not be published.{0,80}|this comment section is.{0,60}|comments are (?:moderated|closed|now closed|open|off).{0,60}|cancel reply|no comments?(?: yet)?:?|0 comments?:?|post comments? \(atom\)|post a comment)$/iu,
    takes: 'rest',
    examples: [
      '7 Comments on Ferry Sinks Off Harwich',
      'Leave a comment',
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
      /^(?:(?:view|see|show|read|load|all|hide) (?:(?:all|the|more) )?(?:\d[\d,]{0,8} )?comments?(?: \(?\d[\d,]{0,8}\)?)?|comments?(?: ?\(?\d[\d,]{0,8}\)?)?:?|\d[\d,]{0,8} (?:comments?|replies|responses)|discussion|join the (?:conversation|discussion|debate))$/i,
    takes: 'comments',
    examples: ['View comments', 'Comments (136)', '57 comments', 'Comments', 'Show all 12 comments'],
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
