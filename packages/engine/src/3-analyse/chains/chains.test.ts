// Chains: every case is a text with its mentions and the chain each belongs to (`[words]kind#1`, `#3=1+2` for a plural of chains 1 and 2).
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '@entente/knowledge';
import type { Chain, MentionKind, MentionLayer } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { emptyReading } from '../../../../../tests/support/empty-reading.js';
import { splitParagraphs } from '../paragraphs.js';
import { tagWords } from '../parts-of-speech.js';
import { findQuotes } from '../quotes.js';
import { splitSentences } from '../sentences.js';
import { findChains } from './index.js';

const knowledge = loadKnowledge();
const cases = readFileSync(new URL('./chains.cases.txt', import.meta.url), 'utf8')
  .split(/\n(?=# )/)
  .map((block) => block.trim().split('\n'))
  .map(([title, ...lines]) => ({ title: title!.slice(2), marked: lines.join('\n') }));

interface Marked {
  readonly text: string;
  readonly mentions: MentionLayer[];
  readonly labels: string[];
  readonly members: ReadonlyMap<string, readonly string[]>;
}

function readMarked(marked: string): Marked {
  let text = '';
  const mentions: MentionLayer[] = [];
  const labels: string[] = [];
  const members = new Map<string, readonly string[]>();
  const pattern = /\[([^\]]+)\]([a-z]+)#(\d+)(?:=([\d+]+))?/g;
  let from = 0;
  for (const match of marked.matchAll(pattern)) {
    text += marked.slice(from, match.index);
    mentions.push({
      start: text.length,
      end: text.length + match[1]!.length,
      kind: match[2] as MentionKind,
      form: 'name',
      inner: false,
      score: 0.9,
      origins: [],
      by: ['cases'],
    });
    labels.push(match[3]!);
    if (match[4]) members.set(match[3]!, match[4].split('+'));
    text += match[1];
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), mentions, labels, members };
}

function chainsOf({ text, mentions }: Pick<Marked, 'text' | 'mentions'>): Chain[] {
  const paragraphs = splitParagraphs(text);
  const reading = emptyReading('cases');
  return findChains(text, {
    mentions,
    words: tagWords(text, paragraphs),
    sentences: splitSentences(text, paragraphs, knowledge),
    quotes: findQuotes(text, paragraphs),
    reading,
    knowledge,
    published: '2024-04-09',
  });
}

describe('chains', () => {
  for (const { title, marked } of cases)
    it(title, () => {
      const { text, mentions, labels, members } = readMarked(marked);
      const chains = chainsOf({ text, mentions });
      const found = chains.map((chain) =>
        chain.mentions.map((at) => `${labels[at]} ${text.slice(mentions[at]!.start, mentions[at]!.end)}`),
      );
      const expected = [...new Set(labels)].map((label) =>
        labels.flatMap((other, at) =>
          other === label ? [`${label} ${text.slice(mentions[at]!.start, mentions[at]!.end)}`] : [],
        ),
      );
      expect(found).toEqual(expected);
      const plurals = chains.flatMap((chain) =>
        chain.members.length > 0 ? [chain.members.map((i) => labels[chains[i]!.mentions[0]!]!)] : [],
      );
      expect(plurals).toEqual([...members.values()]);
    });

  it('every mention is in exactly one chain, in order of first mention', () => {
    for (const { marked } of cases) {
      const { text, mentions } = readMarked(marked);
      const chains = chainsOf({ text, mentions });
      expect(chains.flatMap((chain) => chain.mentions).sort((a, b) => a - b)).toEqual(
        mentions.map((_, i) => i),
      );
      const firsts = chains.map((chain) => chain.mentions[0]!);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }
  });

  it('is empty without mentions', () => {
    expect(chainsOf({ text: 'Nothing here.', mentions: [] })).toEqual([]);
  });
});
