import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPipeline } from '../../../src/cli/pipeline.js';
import { analyze, compare, extract } from '../../../src/index.js';
import { withoutOldVersions } from '../../../src/ingest/versions.js';
import type { Edition } from '../../../src/model.js';
import { run } from '../cli/host.js';

const edition = (fields: Partial<Edition>): Edition => ({
  item: 'urn:x:1',
  version: null,
  issued: null,
  embargoed: null,
  dateline: null,
  note: null,
  correction: false,
  status: 'usable',
  ...fields,
});
const version = (path: string, fields: Partial<Edition>) => ({ path, edition: edition(fields) });

/** Which of the versions counts, whatever the order in which they come. */
function newest(...versions: ReturnType<typeof version>[]): string[] {
  const kept = new Set<string>();
  fc.assert(
    fc.property(fc.shuffledSubarray(versions, { minLength: versions.length }), (shuffled) => {
      for (const { path } of withoutOldVersions(shuffled, []).kept) kept.add(path);
    }),
    { numRuns: 20 },
  );
  return [...kept];
}

describe('of several versions of a story', () => {
  it('the one with the highest number counts', () => {
    expect(
      newest(
        version('a', { version: '9' }),
        version('b', { version: '10', issued: '2024-01-01' }),
        version('c', { version: '2', issued: '2024-06-01' }),
      ),
    ).toEqual(['b']);
  });

  it('the last made counts where not all have a number, in whatever time zone', () => {
    expect(
      newest(
        version('a', { version: '9', issued: '2024-06-12T15:00:00+02:00' }),
        version('b', { issued: '2024-06-12T14:30:00Z' }),
        version('c', { version: 'final', issued: '2024-06-12' }),
      ),
    ).toEqual(['b']);
  });

  it('the choice is the same where nothing tells them apart', () => {
    expect(newest(version('a', {}), version('c', {}), version('b', {}))).toEqual(['c']);
  });

  it('the others are named, with what is read in their place', () => {
    const { leftOut } = withoutOldVersions(
      [version('b', { version: '1' }), version('a', { version: '2' }), version('c', { version: '2' })],
      [],
    );
    expect(leftOut).toEqual([
      {
        path: 'a',
        code: 'superseded',
        message:
          'The same version of this story is read already (c), so this copy is left out. One of them is enough.',
      },
      {
        path: 'b',
        code: 'superseded',
        message:
          'A newer version of this story is there (c, version 2), so version 1 is left out. Move the newer one away to read it.',
      },
    ]);
  });

  it('none counts once it has been killed, and stories without an id are none of one another', () => {
    const nameless = [version('c', { item: null }), version('d', { item: null })];
    const { kept, leftOut } = withoutOldVersions(
      [version('a', { version: '5' }), { path: 'b' }, ...nameless],
      [{ path: 'k', edition: edition({ version: '3', status: 'killed' }) }],
    );
    expect(kept.map(({ path }) => path)).toEqual(['b', 'c', 'd']);
    expect(leftOut).toEqual([expect.objectContaining({ path: 'a', code: 'killed' })]);
  });
});

const nitf = (id: string, dead: number, docdata: string, attributes = ''): string =>
  `<nitf><head><docdata ${attributes}><doc-id id-string="${id}" regsrc="HW"/>${docdata}</docdata></head><body><body.head><hedline><hl1>Dam gives way in Karu</hl1></hedline><distributor>Harbour Wire</distributor></body.head><body.content><p>A dam in the north of Karu gave way on Monday and ${dead} people drowned, the water ministry said.</p></body.content></body></nitf>`;
const newsml = (guid: string, version: number, dead: number, meta = ''): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="${version}"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Valley Press"/><versionCreated>2024-01-0${version}T03:04:05Z</versionCreated>${meta}</itemMeta><contentMeta><headline>Dam gives way in Karu</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>A dam in the north of Karu gave way on Monday and ${dead} people drowned, police said.</p></body></html></inlineXML></contentSet></newsItem>`;
const ninjs = (uri: string, version: number, dead: number, fields = {}): string =>
  JSON.stringify({
    uri,
    version: String(version),
    versioncreated: `2024-01-0${version}T10:00:00Z`,
    headline: 'Dam gives way in Karu',
    copyrightholder: 'Coast Agency',
    body_text: `A dam in the north of Karu gave way on Monday and ${dead} people drowned, a hospital said.`,
    ...fields,
  });

const INPUTS = [
  { path: 'z/1.nitf', text: nitf('31', 13, '<du-key version="1"/>') },
  {
    path: 'a/2.nitf',
    text: nitf(
      '31',
      31,
      '<du-key version="2"/><correction info="CORRECTS toll to 31"/><date.issue norm="20240102T100000Z"/><date.release norm="20240102T120000Z"/>',
    ),
  },
  { path: 'm.xml', text: newsml('urn:v:1', 1, 14) },
  { path: 'b.xml', text: newsml('urn:v:1', 3, 34) },
  { path: 'k.xml', text: newsml('urn:v:1', 2, 0, '<pubStatus qcode="stat:canceled"/><edNote>KILL</edNote>') },
  { path: 'c.json', text: ninjs('urn:c:1', 2, 28, { embargoed: '2024-01-02T12:00:00Z' }) },
  { path: 'd.json', text: ninjs('urn:c:1', 1, 15) },
  {
    path: 'plain.txt',
    text: 'Dam gives way in Karu\n\nAt least 12 people drowned on Monday, police said.\n',
  },
];

describe('over many files', () => {
  it('the newest of each story is read, and a kill takes all versions with it', async () => {
    const report = await analyze(INPUTS);
    expect(report.articles.map(({ path }) => path)).toEqual(['a/2.nitf', 'c.json#urn:c:1', 'plain.txt']);
    expect(report.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'k.xml killed',
      'b.xml killed',
      'd.json#urn:c:1 superseded',
      'm.xml killed',
      'z/1.nitf superseded',
    ]);
    expect(report.claims.map(({ quantity }) => quantity.best).sort()).toEqual([12, 28, 31]);
    expect(report.articles.map((article) => article.edition?.correction)).toEqual([true, false, undefined]);
    expect(report.articles.map((article) => article.edition?.embargoed)).toEqual([
      '2024-01-02T12:00:00Z',
      '2024-01-02T12:00:00Z',
      undefined,
    ]);
  });

  it('the order of the files does not matter, nor does a stop after `extract`', async () => {
    const report = await analyze(INPUTS);
    const wanted = JSON.stringify(report);
    const reversed = [...INPUTS].reverse();
    expect(JSON.stringify(await analyze(reversed))).toBe(wanted);
    const { records, problems } = await extract(reversed);
    expect(problems).toEqual([]);
    expect(records.filter(({ article }) => article.edition?.status === 'killed')).toHaveLength(1);
    expect(JSON.stringify(compare(records))).toBe(wanted);
    const input = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const { code, stdout, stderr } = await run(['--from', '-', '--format', 'json'], { input, loadPipeline });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject(JSON.parse(wanted) as object);
    expect(stderr.match(/\[(?:killed|superseded)\]/gu)).toHaveLength(5);
  });

  it('a notice of its own kills the story that it names, of the same registry', async () => {
    const kill = nitf(
      '32',
      0,
      '<ed-msg info="KILL 31"/>',
      'management-status="canceled" management-doc-idref="31" management-idref-status="canceled"',
    );
    const report = await analyze([
      { path: 'kill.nitf', text: kill },
      { path: 'a.nitf', text: nitf('31', 31, '') },
      { path: 'b.nitf', text: nitf('31', 31, '').replace('"HW"', '"OTHER"') },
    ]);
    expect(report.articles.map(({ path }) => path)).toEqual(['b.nitf']);
    expect(report.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'kill.nitf killed',
      'a.nitf killed',
    ]);
  });
});
