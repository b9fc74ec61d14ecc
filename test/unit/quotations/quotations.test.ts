import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/segment/quotations.js';
import { documentOf } from '../quotes/document.js';

/** Each quotation as its words, with its depth where that is not 0 and a + where the next paragraph goes on. */
function found(...paragraphs: string[]): string[] {
  const document = documentOf(paragraphs);
  return findQuotations(document).map(
    ({ start, end, depth, continues }) =>
      `${depth > 0 ? `${depth}:` : ''}${document.text.slice(start, end)}${continues ? '+' : ''}`,
  );
}

describe('marks', () => {
  it.each<[string, string, string[]]>([
    ['straight double', 'He said "no" and left.', ['no']],
    ['curly double', 'He said “no” and left.', ['no']],
    ['straight single', "He said 'no' and left.", ['no']],
    ['curly single', 'He said ‘no’ and left.', ['no']],
    ['guillemets', 'Il dit « non » et part.', ['non']],
    ['guillemets without space', 'Il dit «non» et part.', ['non']],
    ['guillemets inward', 'Er sagt »nein« und geht.', ['nein']],
    ['single guillemets', 'Il dit ‹non› et part.', ['non']],
    ['low marks, high closing', 'Er sagt „nein“ und geht.', ['nein']],
    ['low marks, English closing', 'Er sagt „nein” und geht.', ['nein']],
    ['low single marks', 'Er sagt ‚nein‘ und geht.', ['nein']],
    ['high marks on both sides', 'Han sa ”nej” och gick.', ['nej']],
    ['corner brackets', '彼は「いいえ」と言った。', ['いいえ']],
    ['backquotes of the teleprinter', "``No,'' he said.", ['No,']],
    ['mixed straight and curly', 'He said “no" and left.', ['no']],
    ['brackets round', '("No," he said.)', ['No,']],
    ['dashes round', 'It was—“awful”—he said.', ['awful']],
    ['no space after a colon', 'He said:"No way"', ['No way']],
    ['spaces inside', 'He said " no " and left.', ['no']],
    ['slash', 'the “yes”/“no” vote', ['yes', 'no']],
    ['nothing between', 'He said "" and “ ”.', []],
  ])('%s', (_, text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });
});

describe('apostrophes are no marks', () => {
  it.each([
    'The workers’ rights and the firm’s debts.',
    "Don't. It's the dogs' day and James' too.",
    "The ’90s, the ‘90s and the '90s.",
    "Rock ’n’ roll, fish 'n' chips.",
    "'Twas the night; get 'em, 'til dawn.",
    "Nothin' doin' here.",
    'O’Brien’s 6’2” brother',
    'The boys’ and girls’ toilets, the bosses’ perks.',
    "Rock 'n' roll",
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('inside single marks', () => {
    expect(found("'The nurses' union can't wait,' she said.")).toEqual(["The nurses' union can't wait,"]);
    expect(found('‘It’s the workers’ turn,’ she said.')).toEqual(['It’s the workers’ turn,']);
    expect(found("He called it 'yes' and the workers' union agreed.")).toEqual(['yes']);
    expect(found("'I'm goin' home,' he said, 'and that's that.'")).toEqual([
      "I'm goin' home,",
      "and that's that.",
    ]);
  });
});

describe('nesting', () => {
  it('single in double, double in single, double in double', () => {
    expect(found('“She said ‘go’ twice.”')).toEqual(['She said ‘go’ twice.', '1:go']);
    expect(found('\'She said "go" twice.\'')).toEqual(['She said "go" twice.', '1:go']);
    expect(found('"She said "go" twice."')).toEqual(['She said "go" twice.', '1:go']);
    expect(found('“She said “go” twice.”')).toEqual(['She said “go” twice.', '1:go']);
  });

  it('three deep', () => {
    expect(found('“He said ‘she said “go” twice’ to me.”')).toEqual([
      'He said ‘she said “go” twice’ to me.',
      '1:she said “go” twice',
      '2:go',
    ]);
  });
});

describe('speech over paragraphs', () => {
  it('goes on where the next paragraph opens with the mark', () => {
    expect(found('“One.', '“Two.', '“Three.”', 'Four.')).toEqual(['One.+', 'Two.+', 'Three.']);
    expect(found('"One.', '"Two."')).toEqual(['One.+', 'Two.']);
    expect(found('‘One.', '‘Two.’')).toEqual(['One.+', 'Two.']);
    expect(found('« Un.', '« Deux. »')).toEqual(['Un.+', 'Deux.']);
  });

  it('after a quotation that closes', () => {
    expect(found('“One,” he said. “Two.', '“Three.”')).toEqual(['One,', 'Two.+', 'Three.']);
  });

  it('steps over a caption', () => {
    expect(found('“One.', '~ A caption', '“Two.”')).toEqual(['One.+', 'Two.']);
  });

  it('stops at the paragraph when the next does not open with the mark', () => {
    expect(found('“One.', 'Two “three” four.')).toEqual(['One.', 'three']);
  });
});

describe('unbalanced marks', () => {
  it('are repaired inside their paragraph', () => {
    expect(found('“We ran, she said.', 'Two.')).toEqual(['We ran,']);
    expect(found('“We ran, said Ann Lee. “We fell.”')).toEqual(['We ran,', 'We fell.']);
    expect(found('It was late. We ran,” she said.')).toEqual(['We ran,']);
  });

  it('are dropped in the middle of a paragraph', () => {
    expect(found('It was “late and we ran.')).toEqual([]);
    expect(found("It was 'late and we ran.")).toEqual([]);
  });

  it('measures are no marks', () => {
    expect(found('A 6" pipe and a 5\' 10" man.')).toEqual([]);
    expect(found('A 40" screen, he said, "is enough".')).toEqual(['is enough']);
  });
});

describe('evidence', () => {
  it('leaves furniture out', () => {
    expect(found('~ “Great pic!” says a reader', 'He said “no”.')).toEqual(['no']);
  });

  it('reads headlines and block quotes', () => {
    expect(found('# ‘No way’: row goes on', '> “Never.”')).toEqual(['No way', 'Never.']);
  });

  it('gives spans with and without the marks', () => {
    const document = documentOf(['He said “no” and left.']);
    const [span] = findQuotations(document);
    expect(span).toBeDefined();
    expect(document.text.slice(span?.outer.start, span?.outer.end)).toBe('“no”');
    expect(document.text.slice(span?.start, span?.end)).toBe('no');
  });
});
