// Rows → stories: columns by name and by map, other columns kept, dates of many forms.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDay, storyOfRow } from './columns.js';

const dates = readFileSync(new URL('./columns.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' <= ') as [string, string]);

it.each(dates)('%s <= %s', (day, written) => {
  expect(calendarDay(written) ?? '-').toBe(day);
});

describe('a row', () => {
  it('finds its columns by the names that datasets use, and keeps the others', () => {
    const row = Object.entries({
      'Story-ID': 7,
      Headline: 'Talks',
      body: 'Kenya met Somalia.',
      pub_date: 'May 1, 2024',
      source: { id: 'x', name: 'Harbour Wire' },
      link: 'https://example.org/a',
      section: 'World',
      score: 0.5,
      none: null,
    });
    expect(storyOfRow(row, 'x:1')).toEqual({
      kind: 'story',
      name: 'x:1',
      content: 'Kenya met Somalia.',
      origin: '7',
      id: '7',
      title: 'Talks',
      date: '2024-05-01',
      publisher: 'Harbour Wire',
      url: 'https://example.org/a',
      fields: { section: 'World', score: '0.5' },
    });
  });

  it('follows the map first, and does not use a mapped column twice', () => {
    const row = Object.entries({ text: 'a summary', body: 'Kenya met Somalia.', day: '2024-05-01' });
    expect(storyOfRow(row, 'x', { text: 'body', date: 'day' })).toMatchObject({
      content: 'Kenya met Somalia.',
      date: '2024-05-01',
      fields: { text: 'a summary' },
    });
    expect(
      storyOfRow(Object.entries({ text: 'Kenya met.', content: 'x' }), 'x', { title: 'text' }),
    ).toMatchObject({ content: 'x', title: 'Kenya met.' });
  });

  it('keeps a date or an address that it cannot read as written', () => {
    const row = Object.entries({ text: 'Kenya met Somalia.', date: 'soon', url: 'story 5' });
    expect(storyOfRow(row, 'x')).toEqual({
      kind: 'story',
      name: 'x',
      content: 'Kenya met Somalia.',
      fields: { date: 'soon', url: 'story 5' },
    });
  });

  it('says which columns there are where none holds a text', () => {
    expect(storyOfRow(Object.entries({ a: '1', b: '2' }), 'x')).toMatchObject({
      kind: 'none',
      code: 'no-text-column',
      message: expect.stringContaining('a, b'),
    });
    expect(storyOfRow(Object.entries({ text: ' ' }), 'x')).toMatchObject({ kind: 'none', code: 'no-text' });
  });

  it('takes names of object prototypes as names', () => {
    const row: [string, unknown][] = [
      ['__proto__', 'p'],
      ['constructor', 'c'],
      ['text', 'Kenya met Somalia.'],
    ];
    const story = storyOfRow(row, 'x');
    expect(story).toMatchObject({ kind: 'story', content: 'Kenya met Somalia.' });
    expect(Object.entries((story as { fields: object }).fields)).toEqual(row.slice(0, 2));
  });
});
