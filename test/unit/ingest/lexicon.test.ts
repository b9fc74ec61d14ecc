import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../../src/ingest/furniture.js';
import { collapse } from '../../../src/ingest/lines.js';
import { textDocument } from '../../../src/ingest/text/read.js';
import { COMMENT_SIGNS, SECTION_LABELS } from '../../../src/lexicon/furniture-words.js';
import { CORRECTION, FURNITURE, SECTIONS } from '../../../src/lexicon/furniture.js';

const ZONES = ['top', 'body', 'tail'] as const;

describe('rules for lines', () => {
  for (const [i, rule] of FURNITURE.entries()) {
    describe(`${rule.reason} (${i})`, () => {
      it.each(rule.examples)('is: %s', (example) => {
        expect(example.length).toBeLessThanOrEqual(rule.max);
        expect(rule.pattern.test(collapse(example))).toBe(true);
        const small = collapse(example).toLowerCase();
        if (rule.holds) expect(rule.holds.some((word) => small.includes(word))).toBe(true);
        for (const zone of rule.where) expect(furnitureOf(example, zone)).not.toBeNull();
      });
      it.each(rule.counterexamples)('is not: %s', (line) => {
        for (const zone of ZONES) expect(furnitureOf(line, zone)).toBeNull();
        for (const section of SECTIONS) expect(section.pattern.test(line)).toBe(false);
      });
    });
  }

  it('have examples, and patterns without state', () => {
    for (const rule of FURNITURE) {
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.pattern.flags).not.toMatch(/[gy]/);
    }
  });
});

describe('lines that open sections', () => {
  for (const [i, rule] of SECTIONS.entries()) {
    it.each(rule.examples)(`${rule.reason} (${i}) is: %s`, (example) => {
      expect(rule.pattern.test(example)).toBe(true);
    });
    it.each(rule.counterexamples)(`${rule.reason} (${i}) is not: %s`, (line) => {
      for (const section of SECTIONS) expect(section.pattern.test(line)).toBe(false);
      for (const zone of ZONES) expect(furnitureOf(line, zone)).toBeNull();
    });
  }
});

/** What reporters write, and what resembles a rule's keyword without being furniture. */
const EVIDENCE = [
  'By the time the fire was out, 14 homes had gone.',
  'By Friday, police had counted 212 tents.',
  'Read the list and you find 40 names twice, the auditor said.',
  'Related charges were dropped against 12 of the men.',
  'Most read the letter; 40 signed it.',
  'Comments by the minister cost the party 12 seats.',
  'Share prices fell 12 percent on the news.',
  'Sign language was used by 40 of the pupils.',
  'Photographs showed 12 craters around the clinic.',
  'The photo shows 12 craters, he said.',
  'The newsletter went to 4,000 members.',
  'Cookies worth $40,000 were stolen from the bakery.',
  'Advertisement revenue fell by 12 percent.',
  'Tags were tied to the wrists of 40 bodies.',
  'Page 40 of the report puts the toll at 12.',
  'More from the same cellar were pulled out alive, 12 in all.',
  'Follow-up checks found 40 more cases.',
  'Listen to the numbers, she said: 40 dead.',
  'Donations reached $2.1m by Sunday.',
  'Contact with 12 of the boats was lost.',
  'Notes found in the flat named 12 others.',
  'End of term exams were put off for 40,000 pupils.',
  'Update: the toll has risen to 41, the ministry says.',
  'Correction: the number of homes lost is 14, not 40.',
  'Clarification: an earlier version of this report gave the toll as 40.',
  'This story has been updated to correct the number of dead to 14.',
  'Editor’s note: An earlier version said that 40 had died.',
  '12 people are in hospital',
  'Toll passes 40 as search ends',
  'Police: 12 held after march',
  'Key points',
  'What happened on Monday?',
  'Who are the 40?',
  '40 dead, 12 missing',
  'January 12 attacks killed 40',
  'Death toll: 41',
  'Injured: 112 (20 critically)',
  'Sources: 40 hostages freed',
];

describe('lines that are evidence', () => {
  it.each(EVIDENCE)('%s', (line) => {
    for (const zone of ZONES) expect(furnitureOf(line, zone)).toBeNull();
    const text = [
      'Storm cuts off three valleys',
      'A storm cut off three valleys on Monday and left 900 homes without water, officials said.',
      'Engineers were clearing the road from both ends and hoped to meet by Thursday evening.',
      line,
      'Rain is forecast until Friday, when a second front comes in from the west.',
    ].join('\n\n');
    const document = textDocument('a.txt', null, text);
    const kept = document.blocks
      .filter((block) => block.kind !== 'furniture' && block.kind !== 'caption')
      .map((block) => text.slice(block.start, block.end));
    expect(kept).toContain(line);
  });
});

describe('word lists', () => {
  it('hold labels in lower case', () => {
    for (const label of SECTION_LABELS) expect(label).toBe(label.toLowerCase());
  });

  it('tell a reader’s comment from a sentence of the story', () => {
    const signed = (line: string): boolean => COMMENT_SIGNS.some((sign) => sign.test(line));
    expect(signed('jo_b: nobody believes that')).toBe(true);
    expect(signed('3 hours ago')).toBe(true);
    expect(signed('Reply Report')).toBe(true);
    expect(signed('Rain is forecast until Friday, the office said.')).toBe(false);
  });

  it('keep corrections whatever else they say', () => {
    expect(CORRECTION.test('Correction: sign up to our newsletter')).toBe(true);
    expect(CORRECTION.test('Note the 40 names on the wall')).toBe(false);
  });
});
