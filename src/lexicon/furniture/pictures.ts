import { AGENCY, ANYWHERE, NAME, u, type FurnitureRule } from './pieces.js';

/** Captions and the credits of pictures. */
export const PICTURES: readonly FurnitureRule[] = [
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
    holds: ['(', '['],
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
    holds: ['('],
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
    holds: ['photo', 'picture', 'image', 'credit'],
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
    holds: ['photo', 'picture', 'image', '/'],
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
    holds: ['('],
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
    reason: 'caption',
    kind: 'caption',
    pattern: u(
      `^(?=[^]{8,300}$)[^]{4,250}[^.!?…”"’ ] ?\\((?:[Pp]hoto: ?)?${NAME} ?/ ?\\p{Lu}[\\p{L}.’' -]{1,40}\\)$`,
    ),
    holds: ['/'],
    max: 320,
    where: ANYWHERE,
    examples: ['Children on the quay at noon (Mina Sole/Valley Press)'],
    counterexamples: ['Seats by party (Labour/Green)', 'The two firms (Dale/North) shed 40 jobs.'],
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
];
