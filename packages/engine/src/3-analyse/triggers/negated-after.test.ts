// Words behind a trigger that say that it was not.
import { describe, expect, it } from 'vitest';
import { splitTokens } from '../tokens.js';
import { negatedAfter } from './negated-after.js';

/** The negating word of a sentence whose trigger stands in braces. */
function read(marked: string): string | null {
  const text = marked.replace(/[{}]/g, '');
  const words = splitTokens(text);
  const end = marked.indexOf('}') - 1;
  const last = words.findIndex(({ start }) => start >= end);
  return negatedAfter(words, last < 0 ? words.length : last, { start: 0, end: text.length })?.lower ?? null;
}

describe('what was not done', () => {
  it.each([
    ['The police said they had {arrested} nobody.', 'nobody'],
    ['The police said they had {arrested} no one.', 'no'],
    ['His men {shot} no farmers, he said.', 'no'],
    ['The {meeting} did not take place.', 'not'],
    ['The {meeting} with the envoy never took place.', 'never'],
    ['The {meeting} between the ministers of Kenya and Somalia did not take place.', 'not'],
    ["The {attack} didn't happen.", "didn't"],
    ['The {vote} has not been held.', 'not'],
    ['The {march} did not go ahead.', 'not'],
  ])('%s', (text, word) => expect(read(text)).toBe(word));
  it.each([
    'The police {arrested} five men.',
    'The blast {killed} no fewer than ten people.',
    'The rebels {attacked}. No one was hurt.',
    'He {resigned}, nobody knows why.',
    'The {meeting} did not end the quarrel.',
    'The {talks} in the capital of the republic that claims the three provinces did not take place.',
    'They {signed} it and did not take questions.',
    'The army {withdrew} from the town, and the feast did not take place.',
    'He {left} no doubt.',
    'The police {fired}',
  ])('near miss: %s', (text) => expect(read(text)).toBeNull());
});
