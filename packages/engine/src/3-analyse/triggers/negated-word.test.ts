// Words that say of a verdict that it convicts nobody.
import { describe, expect, it } from 'vitest';
import { isNegatedWord } from './negated-word.js';

describe('a verdict that convicts nobody', () => {
  it.each([
    'acquitted',
    'acquit',
    'acquittal',
    'Acquittals',
    'cleared',
    'cleared of',
    'exonerated',
    'not guilty',
  ])('%s', (words) => expect(isNegatedWord(words, 'convict')).toBe(true));
  it.each([
    ['convicted', 'convict'],
    ['found guilty', 'convict'],
    ['sentenced', 'convict'],
    ['nuclear', 'convict'],
    ['cleared', 'disarm'],
    ['acquitted', 'release'],
    ['cleared', null],
  ])('near miss: %s, %s', (words, mode) => expect(isNegatedWord(words, mode)).toBe(false));
});
