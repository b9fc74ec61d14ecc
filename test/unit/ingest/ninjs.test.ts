import { describe, expect, it } from 'vitest';
import { read, readOne, sourceOf } from './support.js';

const BODY =
  '<p>A dam in the north gave way on Monday and <b>14&nbsp;people</b> drowned, the ministry said.</p>';
const item = (fields: object): string =>
  JSON.stringify({
    uri: 'urn:x:1',
    versioncreated: '2017-04-04T10:00:00Z',
    body_xhtml: BODY,
    headline: 'Dam gives way',
    ...fields,
  });

describe('ninjs', () => {
  it('gives headline, byline, provider, dates, and offsets into the body', async () => {
    const document = await readOne(
      'a.json',
      item({
        byline: 'By Ola Nwosu',
        copyrightholder: 'Harbour Wire',
        version: 3,
        embargoed: '2017-04-04T12:00:00Z',
        located: 'KARU',
      }),
    );
    expect(document).toMatchObject({
      path: 'a.json#urn:x:1',
      key: 'urn:x:1',
      title: 'Dam gives way',
      byline: 'Ola Nwosu',
      publisher: 'Harbour Wire',
      published: '2017-04-04T10:00:00Z',
      source: BODY,
    });
    expect(sourceOf(document, '14')).toBe('14');
    expect(document.edition).toEqual({
      item: 'urn:x:1',
      version: '3',
      issued: '2017-04-04T10:00:00Z',
      embargoed: '2017-04-04T12:00:00Z',
      dateline: 'KARU',
      note: null,
      correction: false,
      status: 'usable',
    });
  });

  it('reads version 2, with its headlines and bodies', async () => {
    const document = await readOne(
      'a.ninjs',
      JSON.stringify({
        uri: 'urn:x:2',
        headlines: [
          { role: 'short', value: 'Dam' },
          { role: 'main', value: 'Dam gives way' },
        ],
        bodies: [
          { role: 'abstract', value: 'In short.' },
          { role: 'main', contenttype: 'text/html', value: BODY },
        ],
        infosources: [{ role: 'provider', name: 'Harbour Wire' }],
      }),
    );
    expect(document).toMatchObject({ title: 'Dam gives way', publisher: 'Harbour Wire', source: BODY });
  });

  it('says when a version corrects an earlier one', async () => {
    expect((await readOne('a.json', item({ ednote: 'CORRECTS toll to 14' }))).edition).toMatchObject({
      correction: true,
      note: 'CORRECTS toll to 14',
    });
  });

  it.each(['canceled', 'cancelled'])(
    'does not read a story that is %s, nor its earlier versions',
    async (pubstatus) => {
      const { documents, problems } = await read(
        'a.json',
        `[${item({})},${item({ pubstatus, ednote: 'KILL' })},${item({ uri: 'urn:x:9' })}]`,
      );
      expect(documents.map((document) => document.key)).toEqual(['urn:x:9']);
      expect(problems).toEqual([
        { path: 'a.json#urn:x:1', code: 'killed', message: expect.stringContaining('KILL') as string },
      ]);
    },
  );

  it('leaves out what is withheld, and what is no text', async () => {
    expect((await read('a.json', item({ pubstatus: 'withheld' }))).problems).toEqual([
      expect.objectContaining({ code: 'withheld' }),
    ]);
    expect((await read('a.json', item({ type: 'picture', body_xhtml: '' }))).problems).toEqual([
      expect.objectContaining({ code: 'bad-record', message: expect.stringContaining('picture') as string }),
    ]);
  });

  it('is recognised in JSON Lines and on standard input', async () => {
    const { documents } = await read('a.jsonl', `${item({ version: '1' })}\n`);
    expect(documents[0]?.edition).toMatchObject({ version: '1' });
    expect((await readOne('-', item({ version: '1' }))).edition).toMatchObject({ version: '1' });
    expect(await readOne('a.json', JSON.stringify({ id: 'a', text: BODY }))).not.toHaveProperty('edition');
  });
});
