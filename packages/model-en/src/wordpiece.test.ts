import { describe, expect, it } from 'vitest';
import { features } from './features.js';
import { VECTORS, VOCABULARY } from './test-support/vectors.js';
import { WordPiece } from './wordpiece.js';

const wordPiece = new WordPiece(VOCABULARY);

describe.each(VECTORS.stories)('vector $id', ({ text, windows }) => {
  const pieces = wordPiece.encode(text);

  it('gives the same ids and offsets', () => {
    expect([...pieces.ids]).toEqual(windows.flatMap((w) => w.ids));
    const offsets = [...pieces.start].map((start, i) => [start, pieces.end[i]]);
    expect(offsets).toEqual(windows.flatMap((w) => w.offsets));
  });

  it('gives the same features, window by window', () => {
    let at = 0;
    for (const window of windows) {
      const to = at + window.ids.length;
      const part = {
        ids: pieces.ids.slice(at, to),
        start: pieces.start.slice(at, to),
        end: pieces.end.slice(at, to),
      };
      const found = features(text, part);
      expect([...found.shape]).toEqual(window.shape);
      expect([...found.inQuote]).toEqual(window.inquote);
      expect([...found.paragraphStart]).toEqual(window.parstart);
      at = to;
    }
  });
});

describe('odd text', () => {
  it.each([
    ['', 0],
    ['   \n\n ', 0],
    ['\u200b\u200e', 0],
    ['中文', 2],
    ['🙂 ok', 2],
    ['\ud800 lone', 1],
  ])('%j gives %i pieces inside the text', (text, count) => {
    const { ids, start, end } = wordPiece.encode(text);
    expect(ids.length).toBe(count);
    for (let i = 0; i < ids.length; i++) expect(start[i]! < end[i]! && end[i]! <= text.length).toBe(true);
  });
  it('keeps offsets when accents fall away', () => {
    const text = 'Élysée é';
    const { start, end } = wordPiece.encode(text);
    expect(start[0]).toBe(0);
    expect(end[end.length - 1]).toBe(text.length);
  });
});
