import { describe, expect, it } from 'vitest';
import { findWireGroups } from '../../../src/align/copies.js';
import { profileOf } from '../../../src/align/profile.js';
import type { ExtractRecord } from '../../../src/model.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';

export function recordOf(id: string, text: string): ExtractRecord {
  const document = documentOf(text);
  return {
    article: {
      id,
      path: `${id}.txt`,
      key: null,
      title: null,
      publisher: null,
      byline: null,
      published: null,
      words: 0,
      story: '',
    },
    claims: [],
    quotes: [],
    problems: [],
    profile: profileOf(segment(document)),
  };
}

const groupsOf = (texts: Readonly<Record<string, string>>): (readonly string[])[] =>
  findWireGroups(Object.entries(texts).map(([id, text]) => recordOf(id, text))).map(
    (group) => group.articles,
  );

/** Paragraphs of an agency's report. */
const WIRE = [
  'A grain silo on the eastern quay of Ostrava exploded on Sunday evening, burying two lorries and breaking windows as far away as the cathedral, the fire brigade said.',
  'Firefighters worked through the night with cranes and dogs, and by Monday noon they had recovered the drivers of both lorries, who were taken to the district hospital.',
  'The silo, built in 1974 and last inspected nine years ago, held barley that had been stored for longer than the rules allow, according to the harbour office.',
  'Prosecutors opened a case against the operator and sealed three other silos on the quay until their ventilation has been tested by outside engineers.',
];
const OWN = [
  'Residents of the old town said that they had complained about dust from the eastern quay since the spring, without an answer from anybody at the town hall.',
  'At the bakery behind the customs house the shelves were still full of glass on Monday, and customers swept the floor while they waited for their rolls.',
  'The harbour has grown by a third since the new railway line opened, and most of what it handles is corn on its way to the south.',
  'Nobody was allowed on to the quay on Monday, where dogs barked and two cranes stood over the heap.',
];

describe('articles that carry the same text', () => {
  const table: readonly (readonly [string, string, string, boolean])[] = [
    ['the same article', WIRE.join('\n\n'), WIRE.join('\n\n'), true],
    ['the same article without its paragraphs', WIRE.join('\n\n'), WIRE.join(' '), true],
    [
      'two paragraphs of four taken over',
      WIRE.join('\n\n'),
      [OWN[0], WIRE[0], OWN[1], WIRE[2]].join('\n\n'),
      true,
    ],
    [
      'two paragraphs in a long report',
      WIRE.slice(0, 2).join('\n\n'),
      [...OWN, ...OWN.map((p) => p.replaceAll(' the ', ' that same ')), WIRE[0], WIRE[1]].join('\n\n'),
      true,
    ],
    [
      'a taken-over report, lightly edited',
      WIRE.slice(0, 3).join('\n\n'),
      WIRE.slice(0, 3)
        .join('\n\n')
        .replace('grain silo', 'big silo')
        .replace('Sunday evening', 'Sunday night')
        .replace('dogs', 'sniffer dogs')
        .replace('longer than the rules allow', 'too long'),
      true,
    ],
    [
      'two brief items, the same but for a word',
      WIRE[0] ?? '',
      (WIRE[0] ?? '').replace('cathedral', 'minster'),
      true,
    ],
    ['two reports of one event', WIRE.join('\n\n'), OWN.join('\n\n'), false],
    [
      'one sentence in common',
      [WIRE[0], ...OWN.slice(0, 2)].join('\n\n'),
      [OWN[2], OWN[3], `Much is unclear. The cause of the explosion was not known on Monday.`].join('\n\n'),
      false,
    ],
    [
      'the same quotation of the same official',
      `${OWN[0] ?? ''}\n\n“${WIRE[1] ?? ''} ${WIRE[2] ?? ''} ${WIRE[3] ?? ''}” the mayor said.`,
      `${OWN[1] ?? ''}\n\n"${WIRE[1] ?? ''} ${WIRE[2] ?? ''} ${WIRE[3] ?? ''}" said the mayor.`,
      false,
    ],
    [
      'a phrase of a press release',
      `${OWN[0] ?? ''}\n\nThe operator said it would cooperate fully with the authorities.`,
      `${OWN[1] ?? ''}\n\nThe operator said it would cooperate fully with the authorities.`,
      false,
    ],
  ];
  for (const [name, a, b, expected] of table) {
    it(name, () => {
      expect(groupsOf({ a, b })).toEqual(expected ? [['a', 'b']] : []);
      expect(groupsOf({ a: b, b: a })).toEqual(expected ? [['a', 'b']] : []);
    });
  }

  it('share an agency’s credit and need fewer words then', () => {
    const paragraph = WIRE[3] ?? '';
    const short = paragraph.split(' ').slice(0, 21).join(' ');
    const [a, b] = [`${OWN[0] ?? ''}\n\n${short}.`, `${OWN[1] ?? ''}\n\n${short}.`];
    expect(groupsOf({ a, b })).toEqual([]);
    const credit = 'Reuters contributed to this report.';
    expect(groupsOf({ a: `${a}\n\n${credit}`, b: `${b}\n\n${credit}` })).toEqual([['a', 'b']]);
  });
});

describe('groups', () => {
  const wire = WIRE.join('\n\n');

  it('hold all that print one report', () => {
    const cut = `${OWN[0] ?? ''}\n\n${WIRE.slice(0, 3).join('\n\n')}`;
    expect(groupsOf({ d: wire, b: cut, a: wire, c: OWN.slice(1).join('\n\n') })).toEqual([['a', 'b', 'd']]);
  });

  it('overlap where one article draws on two reports', () => {
    const both = [...WIRE.slice(0, 2), ...OWN.slice(0, 2)].join('\n\n');
    expect(groupsOf({ one: wire, both, other: OWN.join('\n\n') })).toEqual([
      ['both', 'one'],
      ['both', 'other'],
    ]);
  });

  it('say how much is shared', () => {
    const half = `${WIRE.slice(0, 2).join('\n\n')}\n\n${OWN.slice(0, 2).join('\n\n')}`;
    const share = (texts: Readonly<Record<string, string>>): number | undefined =>
      findWireGroups(Object.entries(texts).map(([id, text]) => recordOf(id, text)))[0]?.sharedShare;
    expect(share({ a: wire, b: wire })).toBe(1);
    expect(share({ a: wire, b: half })).toBeGreaterThan(0.4);
    expect(share({ a: wire, b: half })).toBeLessThan(0.6);
  });

  it('are the same in any order, and an unrelated article changes none', () => {
    const texts = { a: wire, b: `${wire}\n\n${OWN[0] ?? ''}`, c: OWN.slice(1).join('\n\n') };
    const records = Object.entries(texts).map(([id, text]) => recordOf(id, text));
    const found = findWireGroups(records);
    expect(findWireGroups([...records].reverse())).toEqual(found);
    expect(
      findWireGroups([
        ...records,
        recordOf('z', 'The choir of Lindby won the prize for singing in four voices on Saturday night.'),
      ]),
    ).toEqual(found);
  });

  it('are none where there is nothing', () => {
    expect(findWireGroups([])).toEqual([]);
    expect(groupsOf({ a: '', b: '' })).toEqual([]);
  });
});
