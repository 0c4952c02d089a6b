// What stands beside a mention, and how two mentions stand to each other.
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../3-analyse/paragraphs.js';
import { tagWords } from '../../3-analyse/parts-of-speech.js';
import type { ArticleView } from './article-view.js';
import type { TriggerView } from './candidates.js';
import { isInEarlierRelative, tieOf } from './surroundings.js';

/** Two spans marked by brackets; the first one opened is `own`. */
function spans(marked: string) {
  const found: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const char of marked)
    if (char === '[') {
      open.push(found.length);
      found.push({ start: text.length, end: 0 });
    } else if (char === ']') found[open.pop()!]!.end = text.length;
    else text += char;
  return { text, own: found[0]!, other: found[1]! };
}

describe('tieOf', () => {
  it.each([
    ['[Kenya] and [Somalia]', 'joined'],
    ['[Kenya], and the [Somalis]', 'joined'],
    ['[Kenya] as well as [Somalia]', 'joined'],
    ['[Kenya], [Somalia]', 'listed'],
    ["[Kenya]'s [minister]", 'owner'],
    ['[the minister of [Kenya]]', 'around'],
    ['[Kenya] met [Somalia]', 'apart'],
    ['[Kenya] and then [Somalia]', 'apart'],
  ])('%s → %s', (marked, tie) => {
    const { text, own, other } = spans(marked);
    expect(tieOf(own, other, text)).toBe(tie);
  });

  it('says the other way round what is possessed and what lies within', () => {
    const owned = spans("[Kenya]'s [minister]");
    expect(tieOf(owned.other, owned.own, owned.text)).toBe('owned');
    const inner = spans('[the minister of [Kenya]]');
    expect(tieOf(inner.other, inner.own, inner.text)).toBe('within');
  });
});

describe('isInEarlierRelative', () => {
  /** A sentence with a span in brackets and a trigger in braces. */
  function read(marked: string): boolean {
    const text = marked.replace(/[[\]{}]/g, '');
    const spanOf = (pattern: RegExp) => {
      const [all, words] = pattern.exec(marked)!;
      const start = text.indexOf(words!, marked.indexOf(all) - 2);
      return { start, end: start + words!.length };
    };
    const analysis = {
      sentences: [{ start: 0, end: text.length }],
      words: tagWords(text, splitParagraphs(text)),
    };
    const view = { trigger: spanOf(/\{(.*?)\}/), sentence: 0 } as TriggerView;
    return isInEarlierRelative(spanOf(/\[(.*?)\]/), view, {
      analysis,
      article: { text },
    } as unknown as ArticleView);
  }
  it.each([
    'The minister, who was arrested in [Tunis] in 2019, {urged} France to act.',
    'Russia, which invaded Ukraine in [February], {rejected} a ceasefire.',
    'Gunmen who abducted 31 girls [last month] have {released} them.',
  ])('%s', (marked) => expect(read(marked)).toBe(true));
  it.each([
    'Gunmen who stormed [Goma] and {killed} a clerk have left.',
    'Gunmen who on [Tuesday] {stormed} the town have left.',
    'The minister, who is 60, on [Tuesday] {urged} France to act.',
    'The minister {urged} France, which he had left in [2019].',
    'On [Tuesday], the minister {urged} France to act.',
  ])('near miss: %s', (marked) => expect(read(marked)).toBe(false));
});
