import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model.js';
import { csvField } from '../../../src/report/csv.js';
import type { RenderOptions } from '../../../src/report/format.js';
import { stepSummary } from '../../../src/report/github.js';
import { escapeMarkdown } from '../../../src/report/markdown.js';
import { REPORT_FORMATS } from '../../../src/report/registry.js';
import { checkGolden } from '../../golden/golden.js';
import { hostile } from './hostile.js';
import { damStory } from './story.js';

const OPTIONS: RenderOptions = { width: 80, colorLevel: 0, failOn: 'conflict' };

function render(id: string, report: Report = damStory(), options: Partial<RenderOptions> = {}): string {
  const format = REPORT_FORMATS.find((f) => f.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format.render(report, { ...OPTIONS, ...options });
}

describe('every format', () => {
  it('has a name of its own', () => {
    const ids = REPORT_FORMATS.map((format) => format.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(REPORT_FORMATS.filter(({ id }) => id !== 'table'))(
    'writes $id as it always has',
    ({ id, extension }) => {
      const file = new URL(`../../../fixtures/report/dam/${id}.${extension}`, import.meta.url);
      checkGolden(fileURLToPath(file), render(id));
    },
  );

  it.each(REPORT_FORMATS)('$id does not depend on the order of its input', ({ id }) => {
    const report = damStory();
    if (id === 'json') return;
    const turned = {
      ...report,
      comparisons: [...report.comparisons].reverse(),
      claims: [...report.claims].reverse(),
    };
    expect(render(id, turned)).toBe(render(id, report));
  });

  it.each(REPORT_FORMATS)('$id writes an empty report', ({ id }) => {
    const empty = { ...damStory(), articles: [], claims: [], quotes: [], comparisons: [], wireGroups: [] };
    expect(() => render(id, empty)).not.toThrow();
  });

  it.each(REPORT_FORMATS)('$id ends its last line', ({ id }) => {
    expect(render(id)).toMatch(/[^\n]\r?\n$/u);
  });
});

describe('json', () => {
  it('is the report', () => {
    expect(render('json')).toBe(`${JSON.stringify(damStory(), null, 2)}\n`);
    const problems = [{ path: 'a\nb', code: 'c', message: '\u2028' }];
    expect(render('json', { ...damStory(), problems, quotes: [] })).toBe(
      `${JSON.stringify({ ...damStory(), problems, quotes: [] }, null, 2)}\n`,
    );
  });
});

describe('jsonl', () => {
  it('has a finding a line, each whole', () => {
    const report = damStory();
    const lines = render('jsonl').trimEnd().split('\n');
    expect(lines).toHaveLength(report.comparisons.length);
    for (const line of lines) {
      const { comparison, claims, quotes, articles } = JSON.parse(line) as {
        comparison: Report['comparisons'][number];
        claims: { id: string }[];
        quotes: { id: string }[];
        articles: { id: string }[];
      };
      const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id).sort();
      expect(ids(claims)).toEqual(comparison.positions.flatMap((p) => p.claims).sort());
      expect(ids(quotes)).toEqual(comparison.positions.flatMap((p) => p.quotes).sort());
      expect(ids(articles)).toEqual([...new Set(comparison.positions.flatMap((p) => p.articles))].sort());
    }
  });
});

describe('line', () => {
  it('starts every line with path, line and column', () => {
    for (const line of render('line').trimEnd().split('\n')) {
      expect(line).toMatch(
        /^articles\/[a-z-]+\.txt:\d+:\d+: (?:extreme|major|moderate|minor|note) (?:figures|quotes)\/\w+ /u,
      );
    }
  });
  it('stays on one line, whatever the article says', () => {
    const lines = render('line', hostile('a\nb\r\n\u001b[1mc')).trimEnd().split('\n');
    expect(lines).toHaveLength(render('line').trimEnd().split('\n').length);
    expect(lines.join('')).not.toContain('\u001b');
  });
});

describe('csv', () => {
  const rows = (report?: Report): Record<string, string>[] => parse(render('csv', report), { columns: true });

  it('has a row for every mention of every finding', () => {
    const report = damStory();
    const mentions = report.comparisons.flatMap((c) =>
      c.positions.flatMap((p) => [...p.claims, ...p.quotes]),
    );
    expect(
      rows()
        .map((row) => row['mention'])
        .sort(),
    ).toEqual(mentions.sort());
  });

  it('comes back as it went in', () => {
    const row = rows().find(({ mention }) => mention === 'c-18a');
    expect(row).toMatchObject({
      title: '"It was a wall of water": Ostrel counts its dead',
      text: 'eighteen soldiers drowned',
      best: '18',
      speaker: 'Teo Brandt',
      line: '5',
    });
  });

  it.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' kept ', '" kept "'],
    ['', ''],
  ])('%j is written %j', (text, field) => {
    expect(csvField(text)).toBe(field);
  });

  it('writes numbers as numbers, negative ones too', () => {
    expect([csvField(-5), csvField(1.5), csvField(null), csvField(true)]).toEqual(['-5', '1.5', '', 'true']);
  });

  it('gives a spreadsheet nothing to run', () => {
    for (const row of rows(hostile('=cmd|"/c calc"!A1\n+x'))) {
      for (const [column, value] of Object.entries(row)) {
        if (!/^-?\d+(\.\d+)?$/u.test(value)) expect(value, column).not.toMatch(/^\s*[=+\-@]/u);
      }
    }
  });
});

describe('markdown', () => {
  it.each([
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[text](http://x.example)', '\\[text\\](http:<!-- -->//x.example)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a | b', 'a \\| b'],
    ['@editor and #12', '@<!-- -->editor and #<!-- -->12'],
    ['# title', '# title'],
    ['- item', '\\- item'],
    ['1. item', '\\1. item'],
    ['R&amp;D', 'R&amp;amp;D'],
    ['\\', '\\\\'],
  ])('%j stays text', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
  it('keeps its tables whole', () => {
    const table = render('markdown', hostile('x | y\nz'))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    for (const line of table) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(7);
  });
});

describe('sarif', () => {
  const log = (report?: Report): Log => JSON.parse(render('sarif', report)) as Log;
  const results = (report?: Report): Result[] => log(report).runs[0]?.results ?? [];

  it('pins a conflict to the figure that stands most alone, and relates it to the others', () => {
    const [worst] = results();
    expect(worst?.level).toBe('error');
    expect(worst?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('articles/ostrel-today.txt');
    expect(worst?.locations?.[0]?.physicalLocation?.region?.snippet?.text).toBe('210 deaths');
    expect(worst?.relatedLocations?.map((l) => l.message?.text)).toEqual([
      '>40: The Valley Courier, 2031-03-14',
      '≥60: Meridian',
      '~100: Radio Lakeland, 2031-03-14',
    ]);
  });
  it('has a rule for every result, and a fingerprint that is the finding', () => {
    const rules = log().runs[0]?.tool.driver.rules ?? [];
    for (const result of results()) {
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      expect(damStory().comparisons.map(({ id }) => id)).toContain(
        result.partialFingerprints?.['claimdiff/v1'],
      );
    }
  });
  it('leaves lines out where they do not count the lines of the file', () => {
    const report = damStory();
    const articles = report.articles.map((a) => ({ ...a, path: `wire.jsonl#${a.id}`, key: a.id }));
    const [worst] = results({ ...report, articles });
    const place = worst?.locations?.[0];
    expect(place?.physicalLocation).toEqual({
      artifactLocation: { uri: 'wire.jsonl', uriBaseId: '%SRCROOT%' },
    });
    expect(place?.logicalLocations).toEqual([{ fullyQualifiedName: 'a-today' }]);
  });
  it('has places that count from 1, and at most 100 of them a result', () => {
    const report = damStory();
    const [worst] = report.comparisons.filter(({ id }) => id === 'f-killed-dam');
    if (worst === undefined) throw new Error('no finding');
    const [first] = report.claims;
    if (first === undefined) throw new Error('no claim');
    const claims = Array.from({ length: 300 }, (_, i) => ({ ...first, id: `c-many-${i}` }));
    const [low, ...rest] = worst.positions;
    if (low === undefined) throw new Error('no position');
    const positions = [{ ...low, claims: claims.map(({ id }) => id) }, ...rest];
    const many = { ...report, claims: [...report.claims, ...claims], comparisons: [{ ...worst, positions }] };
    const [only] = results(many);
    const places = [...(only?.locations ?? []), ...(only?.relatedLocations ?? [])];
    expect(places).toHaveLength(100);
    for (const { physicalLocation } of places) {
      expect(physicalLocation?.region?.startLine).toBeGreaterThanOrEqual(1);
      expect(physicalLocation?.region?.startColumn).toBeGreaterThanOrEqual(1);
    }
    const ids = (only?.relatedLocations ?? []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('writes paths as URIs', () => {
    const report = damStory();
    const articles = report.articles.map((a) => ({ ...a, path: 'a b/50%.txt' }));
    expect(results({ ...report, articles })[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      'a%20b/50%25.txt',
    );
  });
  it('keeps to the 5,000 results that GitHub shows, gravest first, and says so', () => {
    const report = damStory();
    const [mild, grave] = ['f-boats', 'f-killed-dam'].map((id) =>
      report.comparisons.find((c) => c.id === id),
    );
    if (mild === undefined || grave === undefined) throw new Error('no finding');
    const many = Array.from({ length: 5001 }, (_, i) => ({ ...mild, id: `f-${i}` }));
    const cut = log({ ...report, comparisons: [...many, grave] });
    expect(cut.runs[0]?.results).toHaveLength(5000);
    expect(cut.runs[0]?.results?.[0]?.ruleId).toBe('figures/conflict');
    expect(cut.runs[0]?.results?.[0]?.level).toBe('error');
    expect(JSON.stringify(cut.runs[0]?.invocations)).toContain('2 findings');
  });
});

describe('github', () => {
  it('cannot be made to run a command of the article', () => {
    const lines = render('github', hostile('x\n::set-output name=a::b\r%0A::error::c')).trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]*(?:,\w+=[^:,]*)*::[^\n]*$/u);
    expect(lines.join('\n')).not.toMatch(/^::set-output/mu);
  });
  it('prints ten of each kind and counts the rest', () => {
    const report = damStory();
    const worst = report.comparisons.find((c) => c.id === 'f-killed-dam');
    if (worst === undefined) throw new Error('no finding');
    const comparisons = Array.from({ length: 14 }, (_, i) => ({ ...worst, id: `f-${i}` }));
    const lines = render('github', { ...report, comparisons })
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.at(-1)).toBe('claimdiff: 4 more findings than GitHub shows; see the step summary.');
  });
});

describe('the step summary of GitHub', () => {
  it('is the whole report where that fits', () => {
    expect(stepSummary(damStory(), OPTIONS)).toBe(render('markdown'));
  });
  it('keeps to 1 MiB, gravest first, and counts the rest', () => {
    const report = damStory();
    const worst = report.comparisons.find((c) => c.id === 'f-killed-dam');
    if (worst === undefined) throw new Error('no finding');
    const comparisons = Array.from({ length: 1500 }, (_, i) => ({ ...worst, id: `f-${i}` }));
    const summary = stepSummary({ ...report, comparisons }, OPTIONS);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    const shown = summary.split(/^### /mu).length - 1;
    expect(summary).toMatch(
      new RegExp(`^${(1500 - shown).toLocaleString('en')} more findings than the summary has room for`, 'mu'),
    );
  });
});

describe('junit', () => {
  const suites = (report?: Report, options?: Partial<RenderOptions>): string => {
    const text = render('junit', report, options);
    expect(SyntaxValidator.validate(text)).toBe(true);
    return text;
  };
  const counted = (text: string): unknown =>
    (new XMLParser({ ignoreAttributes: false }).parse(text) as { testsuites: Record<string, unknown> })
      .testsuites;

  it('fails what --fail-on fails', () => {
    expect(counted(suites())).toMatchObject({ '@_tests': '8', '@_failures': '4', '@_errors': '0' });
    expect(counted(suites(undefined, { failOn: 'extreme' }))).toMatchObject({ '@_failures': '1' });
    expect(counted(suites(undefined, { failOn: 'never' }))).toMatchObject({ '@_failures': '0' });
    expect(counted(suites(undefined, { failOn: 'explained' }))).toMatchObject({ '@_failures': '6' });
  });
  it('counts an input that could not be read as an error', () => {
    const problems = [{ path: 'scan.pdf', code: 'unreadable', message: 'no text' }];
    expect(counted(suites({ ...damStory(), problems }))).toMatchObject({ '@_tests': '9', '@_errors': '1' });
  });
  it('is XML, whatever the article says', () => {
    suites(hostile('<x> & "y" \u0000\u0007\ud800 ]]>'));
  });
});

describe('rdjsonl', () => {
  it('gives reviewdog a message, a place and a severity', () => {
    for (const line of render('rdjsonl').trimEnd().split('\n')) {
      expect(JSON.parse(line)).toMatchObject({
        message: expect.stringContaining('f-') as unknown,
        location: {
          path: expect.stringMatching(/^articles\//u) as unknown,
          range: { start: { line: expect.any(Number) as unknown } },
        },
        severity: expect.stringMatching(/^(?:ERROR|WARNING|INFO)$/u) as unknown,
      });
    }
  });
});
