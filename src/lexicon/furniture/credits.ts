import { AGENCY, ANYWHERE, EDGES, NAME, TAIL, iu, u, type FurnitureRule } from './pieces.js';

/** Who wrote an article, and which agencies it came from. */
export const CREDITS: readonly FurnitureRule[] = [
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
    holds: [' by '],
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
    holds: [' contributed '],
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
    holds: ['/', '('],
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
];
