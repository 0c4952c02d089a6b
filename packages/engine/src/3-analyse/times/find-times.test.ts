import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../paragraphs.js';
import { splitSentences } from '../sentences.js';
import { findTimes, resolveTime } from './index.js';

const knowledge = { outlet: () => undefined, words: () => ['Feb', 'Sept', 'Oct', 'Jan', 'Dec'] };
const sentencesOf = (text: string) => splitSentences(text, splitParagraphs(text), knowledge);
const findIn = (
  text: string,
  published: string | null,
  model: { start: number; end: number; score: number }[] = [],
) => findTimes(text, sentencesOf(text), model, { published, knowledge });

/** Cases of a file: publication, text without marks, and the marked spans. */
function readCases(file: string) {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => {
      const [published = '', marked = ''] = line.split(' | ');
      const spans: { start: number; end: number; value: string | null }[] = [];
      let text = '';
      for (const part of marked.replaceAll(' ¶ ', '\n\n').split(/(\[[^\]]+\]\{[^}]+\})/)) {
        const mark = /^\[([^\]]+)\]\{([^}]+)\}$/.exec(part);
        if (mark)
          spans.push({
            start: text.length,
            end: text.length + mark[1]!.length,
            value: mark[2] === '?' ? null : mark[2]!,
          });
        text += mark ? mark[1]! : part;
      }
      return { published: published === '-' ? null : published, text, spans };
    });
}

describe('findTimes', () => {
  it('counts from the day of the entry that a date stands in', () => {
    const text =
      'The gates opened yesterday.\n\nThe ministers signed on Tuesday, and met again the same day.';
    const entry = text.indexOf('The ministers');
    const times = findTimes(text, sentencesOf(text), [], {
      published: '2024-04-12',
      dayAt: (offset) => (offset < entry ? '2024-04-12' : '2024-04-10'),
      knowledge,
    });
    expect(times.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['yesterday', '2024-04-11'],
      ['Tuesday', '2024-04-09'],
      ['the same day', '2024-04-09'],
    ]);
  });

  it.each(readCases('./find-times.cases.txt'))('$text', ({ text, published, spans }) => {
    const show = (times: readonly { start: number; end: number; value: string | null }[]) =>
      times.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
    expect(show(findIn(text, published))).toEqual(show(spans));
  });

  const text =
    'Talks on Tuesday, March 14, 2025 lasted 3 hours; he is 77 years old. The two-day visit in May ended.';
  const seen = (words: string, score = 0.8) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    score,
  });

  it('mends the bounds of what the model saw, and says so', () => {
    const model = [seen('on Tuesday'), seen('March 14'), seen('2025')];
    expect(findIn(text, '2025-03-20', model)[0]).toEqual({
      start: 9,
      end: 32,
      value: '2025-03-14',
      granularity: 'day',
      basis: 'explicit',
      score: 0.8,
      origins: [0, 1, 2],
      by: ['model', 'time-bounds@1', 'time-value@1'],
    });
  });

  it('drops clock times and ages, and keeps a short visit', () => {
    const model = [seen('3 hours'), seen('77 years old'), seen('two-day', 0.9)];
    const found = findIn(text, '2025-03-20', model).map(({ start, end, value, origins }) => [
      text.slice(start, end),
      value,
      origins,
    ]);
    expect(found).toEqual([
      ['Tuesday, March 14, 2025', '2025-03-14', []],
      ['two-day', '2025-03-19/2025-03-20', [2]],
      ['May', '2024-05', []],
    ]);
  });

  it('leaves a day that only its readers know without a value', () => {
    const flag = 'They met before Flag Day.';
    const [time] = findIn(flag, '2025-03-20', [{ start: 16, end: 24, score: 0.7 }]);
    expect(time).toMatchObject({ start: 16, end: 24, value: null, by: ['model'] });
  });

  it('knows the names of outlets', () => {
    const named = 'The Tuesday Lantern reported it on Monday.';
    const outlet = (name: string) => (name === 'Tuesday Lantern' ? ({ name } as never) : undefined);
    const found = findTimes(named, sentencesOf(named), [], {
      published: '2025-03-20',
      knowledge: { outlet },
    });
    expect(found.map(({ start, end }) => named.slice(start, end))).toEqual(['Monday']);
  });
});

describe('resolveTime', () => {
  it.each(
    readCases('./resolve-time.cases.txt').flatMap((one) => one.spans.map((span) => ({ ...one, ...span }))),
  )('$text → $value', ({ text, published, start, end, value }) => {
    expect(
      resolveTime({ quote: text.slice(start, end), published, sentence: text, offset: start }).value,
    ).toBe(value);
  });

  it('counts from a date told of in an earlier sentence', () => {
    const input = {
      quote: 'the same day',
      published: '2024-04-10',
      sentence: 'He left the same day.',
      offset: 8,
    };
    expect(resolveTime({ ...input, anchor: '2024-04-02' })).toEqual({
      value: '2024-04-02',
      granularity: 'day',
      basis: 'document',
    });
    expect(resolveTime(input).value).toBeNull();
  });
});

describe('odd input', () => {
  it('is survived', () => {
    for (const text of [
      '',
      ' ',
      '\n\n',
      '¶',
      'May',
      '2024',
      '-',
      '\ud800',
      'on the',
      'between May and',
      "the '",
      'two-',
      '3 to',
    ]) {
      for (const published of [null, '2024-02-29', '0001-01-01', '9999-12-31', 'nonsense', '2024-02-31']) {
        const whole = [{ start: 0, end: text.length, score: 1 }];
        for (const model of [[], whole])
          for (const { start, end } of findTimes(text, [], model, { published, knowledge }))
            expect(end).toBeGreaterThan(start);
        expect(() => resolveTime({ quote: text, published, sentence: text, offset: 0 })).not.toThrow();
      }
    }
  });

  it('keeps every value within four-figure years', () => {
    const text =
      'It was 999 centuries ago, 900 years ago, 99 decades later, in 2199, the past 999 years and the next 999 decades.';
    for (const published of ['0900-01-01', '2024-01-01', '9900-01-01'])
      for (const { value } of findIn(text, published)) expect(value ?? '2000').toMatch(/^[\d/-]+$/);
  });

  it('costs linear time, with and without sentence ends', () => {
    const unit = 'the end of the first week of May and between March and by Eid 1990 or on Monday she ';
    const seconds = (count: number): number => {
      const text = unit.repeat(count);
      const start = process.cpuUsage();
      findTimes(text, [{ start: 0, end: text.length }], [], { published: '2024-04-10', knowledge });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    };
    seconds(200);
    const [short, long] = [seconds(1000), seconds(8000)];
    // eight times the length: 64 times the work if it were quadratic. Short times are noise, hence the floor.
    expect(long).toBeLessThan(Math.max(4, 24 * short));
  });
});
