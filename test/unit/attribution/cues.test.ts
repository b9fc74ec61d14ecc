import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/index.js';
import { CUES, CUE_GROUPS, CUE_PHRASES, FOREIGN_CUES, inflect } from '../../../src/lexicon/cues.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../quotes/document.js';

/** The innermost frame round what stands between [ and ]. */
function frameOf(example: string): { speaker: string | null; scope: string; stance: string; inside: string } {
  const start = example.indexOf('[');
  const inside = example.slice(start + 1, example.indexOf(']'));
  const doc = segment(documentOf([example.replace(/[[\]]/g, '')]));
  const around = attribute(doc).filter(
    ({ scope }) => scope.start <= start && scope.end >= start + inside.length,
  );
  const frame = around.at(-1);
  return {
    speaker: frame?.speaker?.name ?? null,
    scope: frame ? doc.document.text.slice(frame.scope.start, frame.scope.end) : '',
    stance: frame?.stance ?? '',
    inside,
  };
}

describe.each(CUE_GROUPS)('cues: $name', ({ verbs, examples, stance, name }) => {
  const pasts = verbs
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [verb = '', particle] = entry.split('+');
      const { past } = inflect(verb);
      return particle === undefined ? past : `${past} ${particle}`;
    });

  it.each(pasts)('%s', (past) => {
    for (const example of examples) {
      const sentence = example.replace('{}', past);
      const frame = frameOf(sentence);
      expect(frame.speaker, sentence).toBe(name === 'find' ? 'the report' : 'the mayor');
      expect(frame.scope, sentence).toContain(frame.inside);
      expect(frame.scope, sentence).not.toContain('mayor');
      // What somebody foresees with "would" is a forecast whatever the verb.
      if (stance !== 'asserted') expect(frame.stance, sentence).toBe(stance);
    }
  });
});

describe('phrases that name a source', () => {
  it.each(CUE_PHRASES)('$words', ({ example, speaker, stance }) => {
    const frame = frameOf(example);
    expect(frame.speaker).toBe(speaker);
    expect(frame.scope).toContain(frame.inside);
    expect(frame.stance).toBe(stance);
  });
});

describe('reporting verbs of other languages', () => {
  it.each(FOREIGN_CUES)('%s', (cue) => {
    const frame = frameOf(`«[Nous attendons]», ${cue} Claire Vasseur, patronne du café.`);
    expect(frame.speaker).toBe('Claire Vasseur');
    expect(frame.scope).toContain(frame.inside);
  });
});

describe('the lexicon', () => {
  it('holds several hundred verbs', () => {
    const lemmas = new Set([...CUES.values()].flat().map(({ lemma }) => lemma));
    expect(lemmas.size).toBeGreaterThan(350);
  });

  it('has each verb in one group', () => {
    const seen = new Map<string, string>();
    for (const { name, verbs } of CUE_GROUPS) {
      for (const entry of verbs.trim().split(/\s+/)) {
        const [verb = '', particle = ''] = entry.split('+');
        const key = `${inflect(verb).past} ${particle}`;
        expect(seen.get(key), `${key} in ${name}`).toBeUndefined();
        seen.set(key, name);
      }
    }
  });

  it.each([
    ['deny', 'denies', 'denied', 'denying'],
    ['quip*', 'quips', 'quipped', 'quipping'],
    ['admit*', 'admits', 'admitted', 'admitting'],
    ['announce', 'announces', 'announced', 'announcing'],
    ['guess', 'guesses', 'guessed', 'guessing'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['say/says/said/said/saying', 'says', 'said', 'saying'],
  ])('inflects %s', (entry, third, past, ing) => {
    expect(inflect(entry)).toMatchObject({ third, past, ing });
  });
});

describe('what is no report', () => {
  it.each([
    'The claims of two villages were heard.',
    'A report on the bridge was late.',
    'Her account at the bank was closed.',
    'The count went on all night.',
    'Storms claimed the lives of 14 people.',
    'The airline added 40 flights.',
    'The firm continued to lose money.',
    'He ordered two beers.',
    'The club posted a loss.',
    'Guards opened the gate.',
    'The army cut the road.',
    'The mayor would not say how many had died.',
    'The mayor declined to say who had paid.',
    'She put the cup on the table.',
    'The river set a record.',
    'They asked for water.',
  ])('%s', (sentence) => {
    expect(attribute(segment(documentOf([sentence]))).filter(({ speaker }) => speaker !== null)).toEqual([]);
  });
});
