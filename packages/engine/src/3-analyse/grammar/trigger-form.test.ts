// The form of a trigger: each case is a sentence with its trigger marked, and the form that it must have.
import { describe, expect, it } from 'vitest';
import { tagWords } from '../parts-of-speech.js';
import { formOf } from './trigger-form.js';

describe('formOf', () => {
  it.each([
    ['Kenya {attacked} the post.', true, 'active'],
    ['The post was {attacked} on Monday.', true, 'passive'],
    ['The post was not immediately {attacked}.', true, 'passive'],
    ['Kenya has {attacked} the post.', true, 'active'],
    ['Kenya may {attack} the post.', null, 'active'],
    ['Kenya vowed to {attack} the post.', null, 'infinitive'],
    ['Kenya is {attacking} the post.', true, 'active'],
    ['Police spoke of {attacking} the post.', true, 'gerund'],
    ['The {attack} lasted an hour.', null, 'noun'],
    ['The post closed after {attack}.', null, 'noun'],
    ['Sanctions {imposed} by Kenya remain.', true, 'participle'],
    ['Its {talks} with Somalia ended.', false, 'noun'],
  ])('%s → %s', (marked, isVerb, form) => {
    const start = marked.indexOf('{');
    const text = marked.replace(/[{}]/g, '');
    const trigger = { start, end: marked.indexOf('}') - 1 };
    const words = tagWords(text, [{ start: 0, end: text.length }]);
    expect(formOf(trigger, { text, words, isVerb })).toBe(form);
  });
});
