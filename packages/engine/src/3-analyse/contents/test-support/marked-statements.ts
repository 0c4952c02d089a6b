// Cases of statements: marked text → a tiny Reading, as the model would give it, and the layers that the engine makes of it.
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '@entente/knowledge';
import {
  ALL_RULES,
  type Analysis,
  bySpan,
  type IsOn,
  type MentionKind,
  type MentionLayer,
  type Reading,
  type ScoredArc,
  type ScoredSpan,
} from '@entente/record';
import { splitParagraphs } from '../../paragraphs.js';
import { tagWords } from '../../parts-of-speech.js';
import { findQuotes } from '../../quotes.js';
import { splitSentences } from '../../sentences.js';
import { findStatementLayers } from '../index.js';

/*
 * [Lavrov] mention (person)   [NATO]o organization   [Kenya]c country   [soldiers]g group   [Kyiv]l place
 * [Lavrov]1 also a source, {said}1 cue, <that …>1 content: the model ties what bears the same figure; `0` ties nothing
 * […]s1 a source and no mention; a vertical bar stands for the line break between paragraphs
 */

/** What the cases know of the world. */
export const knowledge = loadKnowledge();

/** One case of a file: its name, what is given, what is expected. */
export interface Case {
  readonly name: string;
  readonly given: string;
  readonly expected: string;
}

/** The cases of a file: `# name`, marked text, `==> expected`. */
export const readCases = (url: URL): Case[] =>
  readFileSync(url, 'utf8')
    .split(/\n(?=# )/)
    .map((block) => block.trim().split('\n'))
    .filter((lines) => lines.length >= 3)
    .map(([name, given, expected]) => ({
      name: name!.slice(2),
      given: given!,
      expected: expected!.replace(/^==> ?/, ''),
    }));

const KINDS: Readonly<Record<string, MentionKind>> = {
  p: 'person',
  o: 'organization',
  c: 'country',
  g: 'group',
  l: 'place',
};
const CLOSES: Readonly<Record<string, string>> = { ']': '[', '}': '{', '>': '<' };
const SCORE = 0.95;

interface Marked extends ScoredSpan {
  readonly mark: string;
  readonly tie: string;
  readonly kind: MentionKind | null;
}

/** Plain text and the spans that were marked in it. */
function readMarks(marked: string): { text: string; spans: Marked[] } {
  const open: { mark: string; start: number }[] = [];
  const spans: Marked[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const ch = marked[i]!;
    if ('[{<'.includes(ch)) open.push({ mark: ch, start: text.length });
    else if (CLOSES[ch] && open.at(-1)?.mark === CLOSES[ch]) {
      const { mark, start } = open.pop()!;
      const [suffix, kind = '', tie = ''] = marked.slice(i + 1).match(/^([pocgls]?)(\d?)/)!;
      i += suffix!.length;
      spans.push({
        start,
        end: text.length,
        score: SCORE,
        mark,
        tie,
        kind: kind === 's' ? null : (KINDS[kind] ?? 'person'),
      });
    } else text += ch === '|' ? '\n\n' : ch;
  }
  return { text, spans: spans.sort(bySpan) };
}

/** What the model would have read. */
export function readMarked(marked: string): { text: string; reading: Reading } {
  const { text, spans } = readMarks(marked);
  const of = (mark: string) => spans.filter((span) => span.mark === mark);
  const contents = of('<');
  const cues = of('{');
  const sources = of('[').filter(({ tie }) => tie !== '');
  const arcs: ScoredArc[] = [];
  for (const [from, { tie }] of contents.entries()) {
    if (tie === '' || tie === '0') continue;
    for (const [to, cue] of cues.entries())
      if (cue.tie === tie) arcs.push({ kind: 'st:cue', from, to, score: SCORE });
    for (const [to, source] of sources.entries())
      if (source.tie === tie) arcs.push({ kind: 'st:source', from, to, score: SCORE });
  }
  const plain = ({ start, end, score }: Marked) => ({ start, end, score });
  const reading: Reading = {
    model: 'case',
    mentions: of('[').flatMap((span) =>
      span.kind ? [{ ...plain(span), kind: span.kind, inner: false }] : [],
    ),
    times: [],
    sources: sources.map(plain),
    cues: cues.map(plain),
    contents: contents.map((span) => ({ ...plain(span), inner: false })),
    triggers: [],
    arcs,
  };
  return { text, reading };
}

/** The layers that statements are read from; every mention is a chain of its own. */
export function analyseMarked(marked: string, isOn: IsOn = ALL_RULES): { text: string; analysis: Analysis } {
  const { text, reading } = readMarked(marked);
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(text, paragraphs, knowledge);
  const quotes = findQuotes(text, paragraphs);
  const mentions: MentionLayer[] = reading.mentions.map((mention, i) => ({
    ...mention,
    form: 'name',
    origins: [i],
    by: [reading.model],
  }));
  const words = tagWords(text, paragraphs);
  const layers = findStatementLayers(text, reading, {
    paragraphs,
    sentences,
    quotes,
    words,
    mentions,
    knowledge,
    isOn,
  });
  const chains = mentions.map(({ kind, start, end }, i) => ({
    mentions: [i],
    name: text.slice(start, end),
    kind,
    known: null,
    members: [],
    by: [],
  }));
  return {
    text,
    analysis: {
      article: 'case',
      model: reading.model,
      paragraphs,
      words,
      sentences,
      quotes,
      mentions,
      times: [],
      triggers: [],
      grammar: [],
      ...layers,
      chains,
    },
  };
}
