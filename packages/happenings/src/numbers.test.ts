// Numbers of events: the cases of numbers.cases.txt; the next sentence where the text is known; the words have their offsets.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numbersOf } from './numbers.js';
import { memberOf } from './test-support/member.js';

const cases = readFileSync(new URL('./numbers.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('==>') && !line.startsWith('#'))
  .map((line) => line.split('==>').map((part) => part.trim()) as [string, string]);

function eventOf(given: string) {
  const [about = '', sentence = ''] = given.split('|').map((part) => part.trim());
  const [type, quote = ''] = about.split(' ');
  const start = sentence.toLowerCase().indexOf(quote);
  const trigger = { start, end: start + quote.length, quote: sentence.slice(start, start + quote.length) };
  return memberOf({ n: 1, type: type as 'AID', sentence, trigger }).event;
}
const range = ({ from, to }: { readonly from: number; readonly to: number }) =>
  from === to ? `${from}` : `${from}–${to === Number.POSITIVE_INFINITY ? '' : to}`;

describe('numbers of a sentence', () => {
  for (const [given, wanted] of cases)
    it(given, () => {
      const found = numbersOf(eventOf(given));
      expect(found.map((one) => `${one.of} ${range(one)}`).join(', ') || '-').toBe(wanted);
    });
  it('have the words that give them, with their offsets', () => {
    const event = eventOf('ASSAULT blast | The blast killed at least 12 people.');
    const [{ words }] = numbersOf(event) as [ReturnType<typeof numbersOf>[number]];
    expect(words.shown).toBe('at least 12');
    expect(event.sentence.quote.slice(words.span.start, words.span.end)).toBe('at least 12');
  });
});

describe('the next sentence', () => {
  const read = (text: string) => {
    const end = text.indexOf('.') + 1;
    const event = memberOf({ n: 1, type: 'ASSAULT', sentence: text.slice(0, end) }).event;
    return numbersOf(event, text).map((one) => `${one.of} ${range(one)} ${one.words.span.quote}`);
  };
  it('tells the toll where its own has none', () => {
    expect(read('A blast shook the port. Twelve men died. Forty were hurt.')).toEqual(['killed 12 Twelve']);
  });
  it('tells another toll beside its own', () => {
    expect(read('A blast killed 14 men. The union put the number at 20.')).toEqual([
      'killed 14 14',
      'killed 20 20',
    ]);
  });
  it('is not read across a paragraph, and not for what it does not count', () => {
    expect(read('A blast shook the port.\n\nTwelve men died.')).toEqual([]);
    expect(read('A blast shook the port. Police arrested 12 men.')).toEqual([]);
  });
});
