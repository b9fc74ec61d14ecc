import { describe, expect, it } from 'vitest';
import { evidence, outline, read, readOne } from './support.js';

const BODY = [
  'A dam in the north gave way on Monday and 14 people drowned, the water ministry said.',
  'Some 900 people were taken to higher ground, most of them by boat.',
];
const mail = (headers: string, body: string): string =>
  `Message-ID: <7@p.example>\r\nFrom: Plateau Water Board <press@p.example>\r\nDate: Tue, 4 Apr 2017 10:00:00 +0100\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`;
const PLAIN = 'Subject: Dam gives way\r\nContent-Type: text/plain; charset=utf-8';

describe('e-mail', () => {
  it('gives text and headers', async () => {
    expect(await readOne('a.eml', mail(PLAIN, BODY.join('\r\n\r\n')))).toMatchObject({
      key: '7@p.example',
      title: 'Dam gives way',
      publisher: 'Plateau Water Board',
      byline: null,
      published: '2017-04-04T10:00:00+01:00',
    });
  });

  it('is a person’s if the sender is one', async () => {
    const text = mail(PLAIN, BODY.join('\r\n\r\n')).replace('Plateau Water Board', 'Ola Nwosu');
    expect(await readOne('a.eml', text)).toMatchObject({ publisher: null, byline: 'Ola Nwosu' });
  });

  it('decodes quoted-printable Windows-1252 with its quotation marks', async () => {
    const headers =
      'Subject: =?windows-1252?Q?Dam =93gives way=94?=\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable';
    const document = await readOne(
      'a.eml',
      mail(headers, `=93We ran,=94 said Hauwa Sani. =\r\n${BODY.join(' ')}`),
    );
    expect(document.text).toContain('“We ran,” said Hauwa Sani. A dam');
    expect(document.title).toBe('Dam “gives way”');
  });

  it('reads the HTML part if the text part is a stub', async () => {
    const parts = (text: string): string =>
      `--x\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>HTML part: ${BODY.join('</p><p>')}</p>\r\n--x--\r\n`;
    const headers = 'Subject: Dam\r\nContent-Type: multipart/alternative; boundary=x';
    expect((await readOne('a.eml', mail(headers, parts('See the web version.')))).text).toContain(
      'HTML part',
    );
    expect((await readOne('a.eml', mail(headers, parts(BODY.join('\r\n\r\n'))))).text).not.toContain(
      'HTML part',
    );
  });

  it('drops signature and quoted mails', async () => {
    const quoted = 'On Mon, 3 Apr 2017 at 09:00, Jo Brandt wrote:\r\n> Are there 300 dead, as we hear?';
    const document = await readOne(
      'a.eml',
      mail(PLAIN, `${BODY.join('\r\n\r\n')}\r\n\r\n-- \r\nOffice, 14 Mill Street\r\n\r\n${quoted}`),
    );
    expect(evidence(document)).toEqual(BODY);
    expect(outline(document).at(-1)).toBe('(signature): Are there 300 dead, as we hear?');
  });

  it('keeps a mail that was forwarded whole', async () => {
    const text = mail(
      PLAIN,
      `FYI\r\n\r\n-----Original Message-----\r\nFrom: Board <b@p.example>\r\nSent: Monday\r\n\r\n${BODY.join('\r\n\r\n')}`,
    );
    expect(evidence(await readOne('a.eml', text))).toEqual(expect.arrayContaining(BODY));
  });

  it.each([
    ['', 'empty'],
    ['just a line of text', 'bad-mail'],
    [mail('Subject: x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64', 'AAAA'), 'no-text'],
  ])('says what is wrong with %j', async (text, code) => {
    expect((await read('a.eml', text)).problems).toEqual([expect.objectContaining({ code })]);
  });

  it('is told by its headers, and text with a header is not', async () => {
    expect((await readOne('-', mail(PLAIN, BODY.join('\r\n\r\n')))).key).toBe('7@p.example');
    expect(
      (await readOne('-', `Date: 4 April 2017\nSource: Plateau News\n\n${BODY.join('\n\n')}`)).publisher,
    ).toBe('Plateau News');
  });
});
