import { describe, expect, it } from 'vitest';
import { decode, declaredCharset } from '../../../src/ingest/decode.js';
import { readOne } from './support.js';

const ENGLISH =
  'The café’s owner said “about 40 guests” had fled – the fire cost £2m, he added. Nobody was hurt, but 12 were treated for smoke.';
const RUSSIAN =
  'Наводнение затопило три деревни на севере области. Спасатели вывезли более двухсот человек, сообщили в министерстве. Двое погибли, десять пропали без вести.';
const JAPANESE =
  '大雨による洪水で三つの村が浸水し、二百人以上が避難したと当局が発表した。二人が死亡し、十人が行方不明になっている。';
const CHINESE = '暴雨引发洪水,三个村庄被淹,当局说有二百多人撤离。两人死亡,十人失踪。救援人员仍在搜寻。';

/** Encodes by turning the decoder round: fine for the one- and two-byte encodings of these tests. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number[]>();
  const learn = (bytes: number[]): void => {
    const [char, more] = Array.from(decoder.decode(Uint8Array.from(bytes)));
    if (char !== undefined && more === undefined && char !== '\ufffd' && !table.has(char))
      table.set(char, bytes);
  };
  const decoder = new TextDecoder(encoding);
  for (let a = 0; a < 256; a++) learn([a]);
  for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) learn([a, b]);
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      const bytes = table.get(char);
      if (!bytes) throw new Error(`no ${char} in ${encoding}`);
      return bytes;
    }),
  );
}

/** Windows-1252 as the standard has it; several Node releases decode it as Latin 1. */
function encode1252(text: string): Uint8Array {
  const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  return Uint8Array.from(Array.from(text), (char) => {
    const at = upper.indexOf(char);
    return at >= 0 ? 0x80 + at : char.charCodeAt(0);
  });
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = Array.from((mark ? '\ufeff' : '') + text).flatMap((char) => {
    const code = char.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return Uint8Array.from(units);
}

describe('decode', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(ENGLISH)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${ENGLISH}`)],
    ['UTF-16 little-endian with a mark', utf16(ENGLISH, true, true)],
    ['UTF-16 big-endian with a mark', utf16(ENGLISH, false, true)],
    ['UTF-16 little-endian', utf16(ENGLISH, true, false)],
    ['UTF-16 big-endian', utf16(ENGLISH, false, false)],
    ['Windows-1252', encode1252(ENGLISH)],
  ])('reads English in %s, and drops the mark', (_name, bytes) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ ok: true, source: ENGLISH });
  });

  it.each([
    ['windows-1251', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['gb18030', CHINESE],
    [
      'iso-8859-1',
      'Le séisme a tué près de 40 personnes dans la région, a déclaré le préfet. Des blessés ont été évacués vers trois hôpitaux à l’est.'.replace(
        '’',
        "'",
      ),
    ],
    [
      'iso-8859-2',
      'Powódź zalała trzy wsie na północy kraju. Strażacy wywieźli ponad dwieście osób, podało ministerstwo. Dwie osoby zginęły, dziesięć zaginęło, a mosty są zamknięte.',
    ],
    [
      'iso-8859-9',
      'Ülkenin kuzeyinde üç köyü sel bastı. İtfaiye iki yüzden fazla kişiyi kurtardı, bakanlık açıkladı. İki kişi öldü, on kişi kayıp. Yağışın süreceği bildirildi.',
    ],
    [
      'iso-8859-7',
      'Οι πλημμύρες έπληξαν τρία χωριά και διακόσιοι άνθρωποι απομακρύνθηκαν από τα σπίτια τους.',
    ],
  ])('guesses %s', (encoding, text) => {
    const decoded = decode(encode(text, encoding));
    expect(decoded).toMatchObject({ ok: true, source: text });
  });

  it('believes what the file says of itself where the bytes leave a choice', () => {
    const bytes = encode('Łódź: 40 osób', 'iso-8859-2');
    expect(decode(bytes, 'iso-8859-2')).toMatchObject({ ok: true, source: 'Łódź: 40 osób' });
  });

  it('takes UTF-8 for UTF-8, whatever the file says', () => {
    const bytes = new TextEncoder().encode(ENGLISH);
    expect(decode(bytes, 'windows-1252')).toMatchObject({ source: ENGLISH });
    expect(decode(bytes, 'no-such-charset')).toMatchObject({ source: ENGLISH });
  });

  it('mends UTF-8 with a broken byte instead of reading it as something else', () => {
    const bytes = new TextEncoder().encode(ENGLISH);
    const cut = Uint8Array.from([...bytes, 0xe2, 0x80]);
    const decoded = decode(cut);
    expect(decoded.ok && decoded.source.startsWith(ENGLISH)).toBe(true);
  });

  it('names what is empty or no text', () => {
    expect(decode(new Uint8Array())).toMatchObject({ ok: false, code: 'empty' });
    expect(decode(new TextEncoder().encode(' \n\t\n'))).toMatchObject({ ok: false, code: 'empty' });
    expect(decode(Uint8Array.from([0xff, 0xfe]))).toMatchObject({ ok: false, code: 'empty' });
    expect(decode(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))).toMatchObject({
      ok: false,
      code: 'binary',
    });
    expect(decode(new Uint8Array(100))).toMatchObject({ ok: false, code: 'binary' });
  });
});

describe('declaredCharset', () => {
  const of = (text: string): string | null => declaredCharset(new TextEncoder().encode(text));
  it('reads meta tags and XML declarations', () => {
    expect(of('<html><meta charset="ISO-8859-2">')).toBe('iso-8859-2');
    expect(of('<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=windows-1251">')).toBe(
      'windows-1251',
    );
    expect(of('<?xml version="1.0" encoding="Shift_JIS"?><p/>')).toBe('shift_jis');
    expect(of('<p>the charset=utf-7 of a text</p>')).toBeNull();
  });

  it('is honoured by the HTML reader', async () => {
    const page = `<html><meta charset="windows-1251"><h1>Потоп</h1><p>${RUSSIAN}</p></html>`;
    expect((await readOne('a.html', encode(page, 'windows-1251'))).text).toBe(`Потоп\n\n${RUSSIAN}`);
  });
});
