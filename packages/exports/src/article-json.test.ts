// The article object is what corpus/score.py reads: ranges, chains, '-' for no mode, EDTF or null; and verified offsets.
import { describe, expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { toArticleJson, toArticleObject } from './article-json.js';

describe('toArticleJson', () => {
  const { article, records } = readGold('w05-040');
  const object = toArticleObject(article, records);
  const words = ([start, end]: readonly [number, number]) => object.text.slice(start, end);
  const nameOf = (chain: string | null) =>
    [...object.actors, ...object.places].find(({ id }) => id === chain)?.name;

  it('is one line of JSON that reads back', () => {
    const line = toArticleJson(article, records);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(object)));
  });

  it('gives events as ranges, chains and values', () => {
    const event = object.events.find(({ trigger }) => words(trigger) === 'supplies');
    expect(event).toMatchObject({ type: 'AID', mode: '-', status: 'occurred', place: null, time: null });
    expect(event?.actors.map(nameOf)).toEqual(['Rwanda']);
    expect(event?.recipients.map(nameOf)).toEqual(['Virunga Covenant']);
    expect(event?.statements).toEqual([object.statements[1]?.id]);
    const depart = object.events.find(({ trigger }) => words(trigger) === 'depart');
    expect(depart).toMatchObject({ mode: 'withdraw', status: 'hypothetical', time: '2031-12' });
    expect(words(depart!.timeSpan!)).toBe('December');
  });

  it('gives statements with source words, carriers and parent', () => {
    const statement = object.statements[1]!;
    expect(statement.content.map(words)).toEqual(['Rwanda supplies']);
    expect(words(statement.cue!)).toBe('allege');
    expect(statement.sourceSpans.map(words)).toEqual(['U.N. experts']);
    expect(statement.source.map(nameOf)).toEqual(['UN experts']);
    expect(statement.via.map(nameOf)).toEqual(['Jornal Maianga']);
    expect(statement).toMatchObject({ to: [], type: 'indirect', parent: null, polarity: 'affirmed' });
  });

  it('gives every mention its words and a chain that is listed', () => {
    const known = new Set([...object.actors, ...object.places].map(({ id }) => id));
    for (const { start, end, chain, quote } of object.mentions) {
      expect(object.text.slice(start, end)).toBe(quote);
      expect(known.has(chain)).toBe(true);
    }
  });
});
