// How grammar ties mentions to a trigger: each case is a sentence with its mentions and its trigger marked.
import { readFileSync } from 'node:fs';
import type { MentionLayer, Span } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { tagWords } from '../parts-of-speech.js';
import { setClauses } from './clauses.js';
import { relationsOf } from './relations.js';

const cases = readFileSync(new URL('./relations.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' => ') as [string, string]);

/** The marked sentence without its marks, and what they marked. */
function unmark(marked: string): { text: string; mentions: Span[]; trigger: Span; isNoun: boolean } {
  let text = '';
  const mentions: Span[] = [];
  const open: number[] = [];
  let trigger = { start: 0, end: 0 };
  for (const [i, char] of [...marked].entries()) {
    if (char === '[') open.push(text.length);
    else if (char === ']') mentions.push({ start: open.pop()!, end: text.length });
    else if (char === '{') trigger = { start: text.length, end: 0 };
    else if (char === '}') trigger = { ...trigger, end: text.length };
    else if (!marked.startsWith('!}', i)) text += char;
  }
  return { text, mentions, trigger, isNoun: !marked.includes('!}') };
}

describe('relationsOf', () => {
  it.each(cases)('%s', (marked, expected) => {
    const { text, mentions, trigger, isNoun } = unmark(marked);
    const sentence = { start: 0, end: text.length };
    const words = tagWords(text, [sentence]);
    const clauses = setClauses({ words, mentions: mentions as MentionLayer[], sentences: [sentence] });
    const relations = relationsOf(trigger, clauses, { isNoun, lightVerbs: new Set(['imposed']) });
    for (const part of expected.split(' | ')) {
      const [name, relation] = part.split(': ') as [string, string];
      const i = mentions.findIndex(({ start, end }) => text.slice(start, end) === name);
      const found = relations.filter((relation) => relation.mention === i).map((relation) => relation.name);
      if (relation === 'none') expect(found, name).toEqual([]);
      else expect(found, name).toContain(relation);
    }
  });
});
