import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/align/profile.js';
import { findStories, WHOLE_RUN } from '../../../src/align/stories.js';
import type { ExtractRecord } from '../../../src/model.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';

function recordOf(id: string, text: string, published: string | null = null): ExtractRecord {
  const document = documentOf(text, { published, path: `${id}.txt` });
  return {
    article: {
      id,
      path: `${id}.txt`,
      key: null,
      title: null,
      publisher: null,
      byline: null,
      published,
      words: 0,
      story: '',
    },
    claims: [],
    quotes: [],
    problems: [],
    profile: profileOf(segment(document)),
  };
}

/** The stories as sets of ids, in order. */
function storiesOf(records: readonly ExtractRecord[]): string[][] {
  const stories = new Map<string, string[]>();
  for (const [id, story] of findStories(records, { story: 'auto' })) {
    stories.set(story, [...(stories.get(story) ?? []), id]);
  }
  return [...stories.values()]
    .map((ids) => ids.sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** One event in five registers: a wire report, a tabloid, a statement, a long read and a live page. */
const DAM = [
  recordOf(
    'dam-wire',
    '# Dam bursts above Velsk; nine missing\n\nVELSK, March 3 (NNB) - An earthen dam above the town of Velsk gave way early on Monday after a week of rain, sending a wave down the Orla valley and leaving nine people missing, the regional emergency service said.\n\nSpokesman Pavel Ridel said the wave reached the lower quarter within 20 minutes. Soldiers and volunteers searched the banks of the Orla.\n\nThe dam, owned by the Hartig paper mill, was built in 1931.',
    '2025-03-03',
  ),
  recordOf(
    'dam-tabloid',
    '# WALL OF WATER\n\nTerrified families clung to rooftops as a killer wave smashed through sleepy Velsk.\n\nGran Olga Semm, 71, told how she grabbed the cat and ran. “It sounded like a train,” she sobbed. Neighbours are blaming mill bosses at Hartig, who were warned about the leaky dam last year.',
    '2025-03-04',
  ),
  recordOf(
    'dam-statement',
    'Rivers Alliance calls for an inquiry\n\nThe failure of the Hartig dam is no natural disaster. Rivers Alliance has written to the ministry three times about seepage on the downstream face. We ask that all mill dams in the Orla basin be lowered at once and that the owners pay for the search and for new homes in Velsk.',
    '2025-03-04',
  ),
  recordOf(
    'dam-longread',
    'The week before it broke\n\nOn the Tuesday, Ilse Brandt walked her dog along the crest and saw that her boots left wet prints. She photographed the seep and sent the picture to the mill. Nobody at Hartig answered.\n\nFor ninety-four years the paper makers of Velsk had lived under that bank of clay. Her grandfather had helped to raise it. By Monday morning it had gone, and with it the boathouse, the lower quarter and the footbridge over the Orla.',
    '2025-03-09',
  ),
  recordOf(
    'dam-live',
    'Velsk flood: latest\n\n10.40 Ridel: the search goes on in the Orla below the weir\n\n10.12 School closed, buses diverted\n\n09.55 The mill’s owner, Hartig, says its engineers inspected the dam in autumn\n\n09.30 Water falling in the lower quarter, residents told to boil it',
    '2025-03-03',
  ),
];

const STRIKE = [
  recordOf(
    'strike-wire',
    'KALDEN, March 4 (NNB) - Tram drivers in Kalden walked out for a second day on Tuesday over a roster that their union says leaves them six hours between shifts.\n\nThe operator, Stadtlinie, ran one tram in five. Mayor Britta Ohm called for arbitration.',
    '2025-03-04',
  ),
  recordOf(
    'strike-local',
    'Commuters walked to work again on Tuesday as the trams of Kalden stayed in their depots. The drivers’ union and Stadtlinie meet on Thursday. The roster at issue came in on the first of the month, and shop owners in the old town want it gone. Ohm said the city would not pay.',
    '2025-03-05',
  ),
];

const CHOIR = recordOf(
  'choir',
  'The Lindby youth choir won the prize for singing in four voices at Turku, with a hymn by its own conductor.',
  '2025-03-04',
);

describe('one event', () => {
  it('stays together in all its registers', () => {
    expect(storiesOf(DAM)).toEqual([DAM.map((record) => record.article.id).sort()]);
  });

  it('stays together in any two of its reports that share their names', () => {
    for (const [at, one] of DAM.entries()) {
      for (const other of DAM.slice(at + 1)) {
        const pair = [one.article.id, other.article.id].sort();
        // The tabloid and the live page have but the town and the mill in common.
        expect(storiesOf([one, other]), pair.join()).toEqual([pair]);
      }
    }
  });

  it('stays together without dates', () => {
    const undated = DAM.map((record) => ({ ...record, article: { ...record.article, published: null } }));
    expect(storiesOf(undated)).toHaveLength(1);
  });
});

describe('several events', () => {
  const all = [...DAM, ...STRIKE, CHOIR];

  it('come apart', () => {
    expect(storiesOf(all)).toEqual([
      ['choir'],
      DAM.map((r) => r.article.id).sort(),
      ['strike-local', 'strike-wire'],
    ]);
  });

  it('come apart in any order, under the same ids', () => {
    const expected = findStories(all, { story: 'auto' });
    expect(findStories(all.toReversed(), { story: 'auto' })).toEqual(expected);
    expect(findStories([...all.slice(4), ...all.slice(0, 4)], { story: 'auto' })).toEqual(expected);
  });

  it('keep their ids when an article on something else joins or leaves', () => {
    const with1 = findStories(all, { story: 'auto' });
    const without = findStories(all.slice(0, -1), { story: 'auto' });
    for (const [id, story] of without) expect(with1.get(id)).toBe(story);
  });

  it('take in an article that comes twice', () => {
    const [first, ...others] = STRIKE;
    if (!first) throw new Error('no article');
    const twin = { ...first, article: { ...first.article, id: 'twin', path: 'twin.txt' } };
    const stories = findStories([...DAM, first, twin, ...others], { story: 'auto' });
    expect(stories.get('twin')).toBe(stories.get('strike-wire'));
  });

  it('are one with `all`', () => {
    expect(new Set(findStories(all, { story: 'all' }).values())).toEqual(new Set([WHOLE_RUN]));
  });
});

describe('many events of one long crisis', () => {
  const PLACES =
    'Ardal Brekka Corvin Dunmor Elsk Farod Galten Hovel Istra Jarnes Kelder Lomark Mirov Norby Ostik'.split(
      ' ',
    );
  const TARGETS =
    'school market hospital bakery bridge convoy mosque depot station farm mill harbour prison wedding tunnel'.split(
      ' ',
    );
  const MEANS = ['air raid', 'car bomb', 'shelling', 'ambush', 'rocket attack'];
  const BACKGROUND =
    'The war in Tarvia began in 2011 with protests against President Orlin and has killed more than 200,000 people. Government forces and rebels of the Northern Front blame each other. The Tarvian Monitor, based in Oslo, collects reports from a network of activists on the ground. Talks in Geneva collapsed in the spring.';

  const heap = PLACES.flatMap((place, event) => {
    const [target, means] = [TARGETS[event] ?? '', MEANS[event % MEANS.length] ?? ''];
    // A dozen days between one and the next.
    const day = (offset: number): string =>
      new Date(Date.UTC(2016, 0, 1 + 12 * event + offset)).toISOString().slice(0, 10);
    const [doctor, street] = [`${place.slice(0, 3)}anov`, `${place.slice(0, 4)}gata`];
    const first = [
      `An ${means} hit the ${target} in ${place} and killed ${event + 4} people, the Tarvian Monitor said. Rescuers dug on ${street}.`,
      `${place} counted ${event + 4} dead after a ${means}. Dr ${doctor} ran out of beds near the ${target} on ${street}.`,
      `Smoke hung over ${street} in ${place} where the ${target} stood until a ${means} on Monday left ${event + 4} bodies.`,
    ][event % 3];
    const second = [
      `State television showed the ${target} at ${place} and blamed the rebels. Dr ${doctor} denied that gunmen had been inside.`,
      `Witnesses on ${street} heard a ${means} at noon. The ${target} of ${place} had been full, one of them told a radio station.`,
      `An army officer called what happened to the ${target} in ${place} an accident. On ${street} nobody believed him.`,
    ][(event + 1) % 3];
    const third = [
      `Families buried their dead in ${place}. A teacher had lost two sons in the ${target}.`,
      `Under tarpaulins on ${street} the wounded of ${place} waited for Dr ${doctor}; the ${target} was rubble.`,
      `Snow fell on the ${target} in ${place} while neighbours prayed. The ${means} had come without a siren.`,
    ][(event + 2) % 3];
    return [first, second, third].map((text, at) =>
      recordOf(`${place}-${at + 1}`, `${text ?? ''}\n\n${BACKGROUND}`, day(at === 2 ? 1 : 0)),
    );
  });

  it('come apart by their own places, words and days', () => {
    expect(storiesOf(heap)).toEqual(PLACES.map((place) => [`${place}-1`, `${place}-2`, `${place}-3`]));
  });
});

describe('a run with next to nothing in it', () => {
  it('has a story for each article', () => {
    expect(storiesOf([])).toEqual([]);
    expect(storiesOf([CHOIR])).toEqual([['choir']]);
    expect(storiesOf([recordOf('a', ''), recordOf('b', '')])).toEqual([['a'], ['b']]);
  });
});
