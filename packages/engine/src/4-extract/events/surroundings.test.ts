// What stands beside a mention, and how two mentions stand to each other.
import { describe, expect, it } from 'vitest';
import { tieOf } from './surroundings.js';

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
