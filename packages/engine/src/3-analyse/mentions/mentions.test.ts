// Mentions: every case is the network's spans in a text (`[words]kind`, sources `<words>`, acts `{words}`) and the layer that comes of them. Cases stand beside the rule that they are about.
import { loadKnowledge } from '@entente/knowledge';
import type {
  IsOn,
  MentionKind,
  MentionLayer,
  Reading,
  ScoredMention,
  ScoredTrigger,
  Span,
} from '@entente/record';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../paragraphs.js';
import { tagWords } from '../parts-of-speech.js';
import { faultsOf, readRuleCases } from '../test-support/rule-cases.js';
import { findMentions, MENTION_RULES } from './index.js';

const knowledge = loadKnowledge();
const files = readRuleCases(new URL('./', import.meta.url));
const cases = files.flatMap((file) => file.cases);

/** Marked text → plain text and its spans, outer before inner. */
function readMarked(marked: string): {
  text: string;
  mentions: ScoredMention[];
  acts: Span[];
  sources: Span[];
} {
  let text = '';
  const open: number[] = [];
  const mentions: ScoredMention[] = [];
  const acts: Span[] = [];
  const sources: Span[] = [];
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === '[') open.push(text.length);
    else if (marked[i] === ']') {
      const kind = marked.slice(i + 1).match(/^[a-z]+/)![0] as MentionKind;
      mentions.push({ start: open.pop()!, end: text.length, kind, score: 0.9, inner: open.length > 0 });
      i += kind.length;
    } else if (marked[i] === '{')
      acts.push({ start: text.length, end: marked.indexOf('}', i) - i - 1 + text.length });
    else if (marked[i] === '<')
      sources.push({ start: text.length, end: marked.indexOf('>', i) - i - 1 + text.length });
    else if (marked[i] !== '}' && marked[i] !== '>') text += marked[i];
  }
  return { text, acts, sources, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function writeMarked(text: string, mentions: readonly MentionLayer[]): string {
  let marked = '';
  for (let i = 0; i <= text.length; i++) {
    const closing = mentions.filter(({ end }) => end === i).sort((a, b) => b.start - a.start);
    for (const { kind } of closing) marked += `]${kind}`;
    marked += '['.repeat(mentions.filter(({ start }) => start === i).length) + (text[i] ?? '');
  }
  return marked;
}

const readingOf = (
  mentions: readonly ScoredMention[],
  { acts = [], sources = [] }: { acts?: readonly Span[]; sources?: readonly Span[] } = {},
): Reading => ({
  model: 'cases',
  mentions,
  times: [],
  sources: sources.map((span) => ({ ...span, score: 0.9 })),
  cues: [],
  contents: [],
  triggers: acts.map((span) => ({ ...span, score: 0.9 }) as ScoredTrigger),
  arcs: [],
});

function layerOf(marked: string, isOn?: IsOn): { text: string; layer: MentionLayer[] } {
  const { text, mentions, ...spans } = readMarked(marked);
  const words = tagWords(text, splitParagraphs(text));
  const reading = readingOf(mentions, spans);
  return { text, layer: findMentions(text, { words, reading, knowledge, ...(isOn ? { isOn } : {}) }) };
}

describe('mentions', () => {
  for (const { rule, cases: own } of files)
    for (const { name, given, expected } of own)
      it(`${rule}: ${name}`, () => {
        const { text, layer } = layerOf(given);
        expect(writeMarked(text, layer)).toBe(expected);
      });

  it('each rule touches a case of its own and no near miss, and nothing where it is off', () => {
    const byOf = (given: string, isOn: IsOn) => layerOf(given, isOn).layer.flatMap(({ by }) => by);
    expect(
      faultsOf(
        MENTION_RULES.map(({ id }) => id),
        files,
        byOf,
      ),
    ).toEqual([]);
  });

  it('nest or stand apart, lie on word bounds and name their rules', () => {
    const ids = new Set(MENTION_RULES.map(({ id }) => id));
    for (const { given } of cases) {
      const { text, layer } = layerOf(given);
      for (const [i, a] of layer.entries()) {
        expect(text.slice(a.start, a.end).trim()).toBe(text.slice(a.start, a.end));
        expect(a.by.slice(1).filter((id) => !ids.has(id))).toEqual([]);
        for (const b of layer.slice(i + 1))
          expect(b.start >= a.end || b.end <= a.end, `${text.slice(a.start, b.end)} crosses`).toBe(true);
      }
    }
  });

  it('stands damaged text', () => {
    for (const text of [
      '',
      '\u202eabc \ud83d',
      "''''s 's ’s",
      '🙂 Kenya’s 🙂',
      'A-B-C–D ‘’ (',
      '\u00a0the\u00a0U.S.\u00a0',
    ])
      expect(() =>
        findMentions(text, {
          words: tagWords(text, splitParagraphs(text)),
          reading: readingOf(
            text ? [{ start: 0, end: text.length, kind: 'group', score: 0.5, inner: false }] : [],
          ),
          knowledge,
        }),
      ).not.toThrow();
  });
});
