import { describe, expect, it } from 'vitest';
import { markSentence } from './marked-sentence.js';

const sentence = { start: 100, end: 127, quote: 'Kenya sent\n  food to Uganda.' };

describe('markSentence', () => {
  it('marks the span where it stands in the article', () => {
    expect(markSentence(sentence, { start: 106, end: 110 })).toEqual({
      before: 'Kenya ',
      marked: 'sent',
      after: ' food to Uganda.',
    });
  });

  it('marks nothing outside the sentence, and only the part inside of what reaches beyond', () => {
    expect(markSentence(sentence, { start: 10, end: 20 })).toEqual({
      before: 'Kenya sent food to Uganda.',
      marked: '',
      after: '',
    });
    expect(markSentence(sentence, { start: 95, end: 105 }).marked).toBe('Kenya');
  });
});
