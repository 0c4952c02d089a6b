// The text format against expected files, at several widths, and with malicious text.
import { describe, expect, it } from 'vitest';
import { expectedFile } from '../../../tests/support/expected-file.js';
import { readGold } from '../../../tests/support/gold-records.js';
import { renamed } from '../../../tests/support/renamed.js';
import { chainPieces } from './text/event-block.js';
import { displayWidth } from './text/pieces.js';
import { toText } from './text.js';

const ESCAPE = '\x1b';

describe('toText', () => {
  for (const id of ['w05-026', 'w05-028', 'w05-040'])
    it(`writes ${id} as expected`, () => {
      const { article, records } = readGold(id);
      const text = toText(article, records, { width: 80 });
      expect(text).toBe(expectedFile(new URL(`./expected/${id}.txt`, import.meta.url), text));
    });

  for (const width of [30, 40, 80, 200])
    it(`keeps within ${width} columns`, () => {
      const { article, records } = readGold('w05-038');
      for (const line of toText(article, records, { width }).split('\n'))
        expect(displayWidth(line), line).toBeLessThanOrEqual(Math.min(width, 110));
    });

  it('uses colours only when told to, and then no marks', () => {
    const { article, records } = readGold('w05-040');
    expect(toText(article, records)).not.toContain(ESCAPE);
    const coloured = toText(article, records, { colour: true });
    expect(coloured).toContain(`${ESCAPE}[1;33mvetoes${ESCAPE}[0m`);
    expect(coloured).not.toContain('*vetoes*');
  });

  it('draws the reporting chain with its carriers', () => {
    const { article, records } = readGold('w05-040');
    expect(toText(article, records)).toContain(
      'according to UN experts (“allege”) › Jornal Maianga › Turtle Bay Ledger',
    );
  });

  it('tells a day that other words tell, and the words', () => {
    const { article, records } = readGold('w05-040');
    const words = { start: 0, end: 4, quote: 'days later' };
    const dated = (value: string) =>
      toText(
        article,
        records.map((one) =>
          one.kind === 'event' ? { ...one, time: null, day: { value, words, ref: null } } : one,
        ),
        { width: 200 },
      );
    expect(dated('2031-07-04')).toContain(' · 2031-07-04 by context (“days later”)');
    expect(dated('PAST')).toContain(' · earlier by context (“days later”)');
    expect(toText(article, records)).not.toContain('by context');
  });

  it('tells a place that other words tell, and that a country is no point', () => {
    const { article, records } = readGold('w05-040');
    const words = { start: 0, end: 4, quote: 'the port' };
    const placed = (feature: string) =>
      toText(
        article,
        records.map((one) =>
          one.kind === 'event'
            ? { ...one, where: { location: { name: 'Kenya', feature }, words, ref: 'x' } }
            : one,
        ),
        { width: 200 },
      );
    expect(placed('country')).toContain(' · somewhere in Kenya by context (“the port”)');
    expect(placed('city')).toContain(' · in Kenya by context (“the port”)');
  });

  it('says who denies it, in the place of according to whom', () => {
    const link = (name: string, denied: boolean) =>
      ({ role: 'source', name, participants: [], cue: null, denied, statement: null }) as const;
    const chain = (...links: readonly ReturnType<typeof link>[]) =>
      chainPieces(links)
        .map(({ text }) => text)
        .join('');
    expect(chain(link('the army', true), link('Radio X', false))).toBe('denied by the army › Radio X');
    expect(chain(link('a rebel', false), link('the army', true))).toBe(
      'according to a rebel › the army denies it',
    );
  });

  it('says what is unknown, and shows an article without facts', () => {
    const { article } = readGold('w05-040');
    const bare = {
      ...article,
      title: null,
      publisher: { value: null, basis: 'unknown' as const },
      published: { value: null, basis: 'unknown' as const },
    };
    expect(toText(bare, [])).toBe(
      '(no title)\npublisher unknown · date unknown · w05-040.txt\n0 events, 0 statements, 0 actors\n',
    );
  });

  it('never passes control characters of the article on to the terminal', () => {
    const { article, records } = renamed('w05-040', 'Moscow', `M${ESCAPE}]\u0007\u202ew`);
    const text = toText(article, records);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect(text).toContain("One raised hand, _M]w_'s");
  });
});
