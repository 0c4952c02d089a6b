// Chains: every case is a text with its mentions, which may nest, and the chain each belongs to (`[words]kind#1`, `#3=1+2` for a plural of chains 1 and 2).
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

/** Mentions in the order of the layer, outer ones first; one may stand within another (`[[The union]organization#1's president]person#2`). */
function readMarked(marked: string): Marked {
  let text = '';
  const found: { mention: MentionLayer; label: string; members: readonly string[] }[] = [];
  const open: number[] = [];
  let from = 0;
  for (const match of marked.matchAll(/\[|\]([a-z]+)#(\d+)(?:=([\d+]+))?/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [mark, kind, label, members] = match;
    if (mark === '[') {
      open.push(text.length);
      continue;
    }
    const span = { start: open.pop()!, end: text.length, kind: kind as MentionKind, inner: open.length > 0 };
    const mention = { ...span, form: 'name' as const, score: 0.9, origins: [], by: ['cases'] };
    found.push({ mention, label: label!, members: members?.split('+') ?? [] });
  }
  found.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  return {
    text: text + marked.slice(from),
    mentions: found.map(({ mention }) => mention),
    labels: found.map(({ label }) => label),
    members: new Map(found.flatMap(({ label, members }) => (members.length > 0 ? [[label, members]] : []))),
  };
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
