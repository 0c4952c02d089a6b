// Bytes → Document: pages (folders of cases/), encodings, dates, and clear errors for what holds no story. UPDATE=1 rewrites what is expected.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { everyPageRule, PAGE_RULE_REASONS, pageRulesWithout, ReadError, readDocument } from './index.js';

const CASES = new URL('./cases/', import.meta.url);
const STORY =
  'Kenya and Somalia agree\n\nThe two countries’ ministers met in Mogadishu; “a long night”, one of them said — and went home.\n';

/** Windows-1252 bytes of the few characters beyond ASCII that STORY has. */
const windows1252 = (text: string) =>
  Uint8Array.from(
    text,
    (letter) => ({ '’': 0x92, '“': 0x93, '”': 0x94, '—': 0x97 })[letter] ?? letter.charCodeAt(0),
  );
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    [...text]
      .flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])
      .flatMap((byte, i, all) => (order === 'le' ? byte : all[i ^ 1]!)),
  );
/** Windows-1251 bytes of Cyrillic text. */
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) =>
    letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
  );

/** `The two countries met in Mogadishu …` in a mainframe's code page, ten times. */
const EBCDIC = Uint8Array.from(
  'e3888540a3a696408396a495a3998985a2409485a340899540d49687818489a288a45e408140939695874095898788a36b4096958540a28189844b40'
    .repeat(10)
    .match(/../g)!,
  (pair) => Number.parseInt(pair, 16),
);

const SHIFT_JIS =
  '91e5906282cd89ce976a93fa814197bc8d9182aa8d918bab8c9f96e28f8a82f08dc48a4a82b782e982b182c682c58d8788d382b582bd82c68f7182d782bd8142';

const textOf = (bytes: Uint8Array, mime?: string) => readDocument(bytes, mime ? { mime } : {}).text;

/** What a case gives: the document's text and metadata, or the error. */
function outcome(bytes: Uint8Array, origin: string, isOn = everyPageRule) {
  try {
    const { mime, text, metadata, sections } = readDocument(bytes, { origin }, isOn);
    const entries = sections?.map(({ from, at }) => `${at} ${text.slice(from).split('\n\n')[0]}`);
    return { mime, metadata, paragraphs: text.split('\n\n'), ...(entries ? { entries } : {}) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { error: error.code, message: error.message };
  }
}

describe('readDocument', () => {
  it.each(readdirSync(CASES))('page: %s', (name) => {
    const folder = new URL(`${name}/`, CASES);
    const source = readdirSync(folder).find((file) => file.startsWith('source.'))!;
    const found = outcome(readFileSync(new URL(source, folder)), name);
    const expectedFile = new URL('expected.json', folder);
    if (process.env.UPDATE) writeFileSync(expectedFile, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });

  it.each(
    Object.keys(PAGE_RULE_REASONS).filter(
      (rule) => !/-lines$|^date-address$|^repeated-title$/.test(rule) || rule === 'linked-lines',
    ),
  )('a case needs the rule %s', (rule) => {
    const isOn = pageRulesWithout([rule]);
    const needs = readdirSync(CASES).find((name) => {
      const folder = new URL(`${name}/`, CASES);
      const source = readdirSync(folder).find((file) => file.startsWith('source.'))!;
      const found = outcome(readFileSync(new URL(source, folder)), name, isOn);
      const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
      return !isDeepStrictEqual(found, expected);
    });
    expect(needs, 'no case changes without it').toBeDefined();
  });

  it('names the rules there are when asked for one that is none', () => {
    expect(() => pageRulesWithout(['boxes', 'boxen'])).toThrow(
      /found the page rule "boxen"; expected one of furniture-elements, /,
    );
  });

  it('keeps plain text as it was decoded', () => {
    const document = readDocument(utf8(STORY), { date: '2024-04-09', origin: 'a.txt' });
    expect(document).toMatchObject({
      mime: 'text/plain',
      text: STORY,
      metadata: {},
      given: { date: '2024-04-09', origin: 'a.txt' },
    });
    expect(document.id).toBe(readDocument(utf8(STORY), {}).id);
    expect(textOf(utf8('a < b and b > c, said the minister, <sic>'))).toContain('<sic>');
  });

  it('follows the media type where it names one', () => {
    const page = '<p>One paragraph only, but with words enough.</p>';
    expect(readDocument(utf8(page), { mime: 'text/plain' }).text).toBe(page);
    expect(() => readDocument(utf8('{}'), { mime: 'application/pdf' })).toThrow(
      /media type application\/pdf/,
    );
  });
});

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(STORY)],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(STORY)])],
    ['UTF-16 little end first, with a mark', Uint8Array.from([0xff, 0xfe, ...utf16(STORY, 'le')])],
    ['UTF-16 big end first, with a mark', Uint8Array.from([0xfe, 0xff, ...utf16(STORY, 'be')])],
    ['UTF-16 without a mark', utf16(STORY, 'le')],
    ['Windows-1252, undeclared', windows1252(STORY)],
  ])('%s', (_, bytes) => expect(textOf(bytes)).toBe(STORY));

  it('takes the declared charset, but valid UTF-8 over a wrong declaration', () => {
    expect(textOf(windows1252(STORY), 'text/plain; charset=windows-1252')).toBe(STORY);
    expect(textOf(utf8(STORY), 'text/plain; charset=gb2312')).toBe(STORY);
    const words = 'Министр сообщил, что две страны договорились вновь открыть границу. ';
    const page = `<html><head><meta charset="windows-1251"></head><body><p>${words.repeat(12)}</p></body></html>`;
    expect(textOf(windows1251(page))).toContain('договорились');
  });

  const LONG =
    'The minister met the delegation in the capital on Tuesday and said that talks would go on. '.repeat(4);
  const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const page = (head: string, body: string) =>
    `${head}<html><head><title>x</title></head><body><p>${body}</p></body></html>`;

  it.each([
    ['media type', latin1(`${LONG}Jos\xe9 agreed.`), 'text/plain; charset=iso-8859-1', 'José agreed'],
    [
      'media type, quoted',
      latin1(`${LONG}Jos\xe9 agreed.`),
      'text/plain; charset="ISO-8859-1"',
      'José agreed',
    ],
    [
      'meta',
      latin1(page('<meta charset="windows-1252">', `${LONG}Jos\xe9 agreed.`)),
      undefined,
      'José agreed',
    ],
    [
      'meta, long form',
      latin1(
        page(
          '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
          `${LONG}Jos\xe9 agreed.`,
        ),
      ),
      undefined,
      'José agreed',
    ],
    [
      'XML declaration',
      latin1(page('<?xml version="1.0" encoding="iso-8859-1"?>', `${LONG}Jos\xe9 agreed.`)),
      undefined,
      'José agreed',
    ],
    [
      'media type over meta',
      latin1(page('<meta charset="windows-1251">', `${LONG}Jos\xe9 agreed.`)),
      'text/html; charset=iso-8859-1',
      'José agreed',
    ],
    [
      'meta, where the media type names none that is known',
      latin1(page('<meta charset="iso-8859-2">', `${LONG}\xa3\xf3d\xbc agreed.`)),
      'text/html; charset=bogus',
      'Łódź agreed',
    ],
    [
      'a pair that is UTF-8 by chance',
      latin1(`${LONG}\x93BEYONC\xc9\x94 agreed.`),
      'text/plain; charset=windows-1252',
      '“BEYONCÉ” agreed',
    ],
    [
      'one such pair and nothing else',
      latin1(`${LONG}BEYONC\xc9\x92S agreed.`),
      'text/plain; charset=windows-1252',
      'BEYONCÉ’S agreed',
    ],
    [
      'a currency sign',
      latin1(`${LONG}\xa3400 was paid.`),
      'text/plain; charset=iso-8859-1',
      '£400 was paid',
    ],
    ['7-bit', latin1(`${LONG}\x1b$BElEg\x1b(B agreed.`), 'text/plain; charset=iso-2022-jp', '東島 agreed'],
  ])('a declared charset wins when one byte is not ASCII: %s', (_, bytes, mime, expected) => {
    expect(textOf(bytes, mime)).toContain(expected);
  });

  it.each([
    [
      'UTF-8 called Latin-1, one letter',
      utf8(`${LONG}José agreed.`),
      'text/plain; charset=iso-8859-1',
      'José agreed',
    ],
    [
      'UTF-8 called Latin-1, other letters',
      utf8(`${LONG}Erdoğan, Kılıçdaroğlu and Şimşek agreed.`),
      'text/plain; charset=iso-8859-1',
      'Kılıçdaroğlu and Şimşek agreed',
    ],
    [
      'UTF-8 called Latin-1, one of many broken',
      utf8(`${LONG}“José” – ‘no’ – agreed.`).map((byte, i, all) => (i === all.length - 10 ? 0xff : byte)),
      'text/plain; charset=iso-8859-1',
      '“José” – ‘no’',
    ],
    [
      'UTF-8 in a page that names another',
      utf8(page('<meta charset="gb2312">', `${LONG}José agreed.`)),
      undefined,
      'José agreed',
    ],
    [
      'Latin-1 called UTF-8',
      latin1(`${LONG}Jos\xe9 and Bj\xf6rn agreed, and caf\xe9s closed.`),
      'text/plain; charset=utf-8',
      'José and Björn agreed',
    ],
    [
      'Latin-1 called UTF-8 by the media type, and right in the page',
      latin1(page('<meta charset="iso-8859-2">', `${LONG}\xa3\xf3d\xbc agreed.`)),
      'text/html; charset=utf-8',
      'Łódź agreed',
    ],
    [
      'Latin-1 after a mark of UTF-8',
      Uint8Array.from([0xef, 0xbb, 0xbf, ...latin1(`${LONG}Jos\xe9 and Bj\xf6rn agreed.`)]),
      'text/plain; charset=iso-8859-1',
      'José and Björn agreed',
    ],
    ['ASCII called UTF-16', utf8(`${LONG}All agreed.`), 'text/plain; charset=utf-16', 'All agreed'],
    ['a name that no one knows', utf8(`${LONG}José agreed.`), 'text/plain; charset=x-none', 'José agreed'],
  ])('bytes refute a declared charset: %s', (_, bytes, mime, expected) => {
    const text = textOf(bytes, mime);
    expect(text).toContain(expected);
    expect(text.startsWith('\uFEFF')).toBe(false);
  });

  it.each([['shift_jis', '大臣は火曜日、両国が国境検問所を再開することで合意したと述べた。', SHIFT_JIS]])(
    'guesses %s',
    (_, start, hex) => {
      expect(
        textOf(Uint8Array.from(hex.repeat(6).match(/../g)!, (pair) => Number.parseInt(pair, 16))),
      ).toContain(start);
    },
  );

  it('keeps damaged UTF-8 as UTF-8', () => {
    const cut = utf8(STORY.repeat(3));
    expect(textOf(cut.subarray(0, utf8(STORY).length - 6))).toContain('countries’');
    expect(textOf(cut.map((byte, i) => (i === 30 ? 0xff : byte)))).toContain('“a long night”');
  });
});

describe('errors', () => {
  const bytes = (...values: number[]) => Uint8Array.from([...values, ...utf8(' and more bytes after that')]);
  it.each([
    ['empty', new Uint8Array(), /0 bytes/],
    ['empty', utf8(' \n\t … \n'), /without a letter/],
    ['binary', utf8('%PDF-1.7 and so on'), /a PDF file/],
    ['binary', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), /a PNG image/],
    ['binary', bytes(0xff, 0xd8, 0xff, 0xe0), /a JPEG image/],
    ['binary', bytes(0x50, 0x4b, 3, 4), /a ZIP archive/],
    ['binary', bytes(0x1f, 0x8b, 8), /a gzip archive/],
    [
      'binary',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
      /control characters/,
    ],
    ['encoding', EBCDIC, /neither UTF-8/],
    ['too-large', new Uint8Array(32_000_001), /32000001 bytes; expected at most/],
  ])('%s: %#', (code, input, message) => {
    let thrown: unknown;
    try {
      readDocument(input, { origin: 'some/file' });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ReadError);
    expect(thrown).toMatchObject({ code, where: 'some/file' });
    expect((thrown as ReadError).message).toMatch(message);
    expect((thrown as ReadError).message).toMatch(/^some\/file: found .*; expected /);
  });
});
