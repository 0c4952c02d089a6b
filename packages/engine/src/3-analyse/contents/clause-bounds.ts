// A content that breaks off in the middle of a phrase → one that runs to the end of its clause.

import { firstEndingAfter, overlap, type Span } from '@entente/record';
import { language } from '../../language.js';
import { type ContentItem, type Group, type GroupRule, move, onItems } from './group.js';
import { type ContentScene, quoteAt, sentenceAt, tagsIn, wordsIn } from './scene.js';

/** The rule. */
export const CLAUSE_BOUNDS: GroupRule = {
  id: 'clause-bounds@1',
  room: '3-analyse',
  reason: 'The network ends a content in the middle of a phrase, or begins it after its first words.',
  clause: 'The content is the whole thing said.',
  apply: onItems(completeClauses),
};

/** Words at which the model may have meant to stop: what follows can belong to the telling and not to what was told. */
const STOP = language.grammar.clauseStop;

/** Runs each content of a group on to the end of its clause, and back to its beginning, where it breaks off in mid-phrase. */
export function completeClauses(group: Group, scene: ContentScene, borders: readonly Span[]): ContentItem[] {
  const { items, cue } = group;
  if (!cue) return [...items];
  return items.map((item) => {
    const others = items.filter((other) => other !== item);
    const blocks = [...borders, ...others].filter((span) => overlap(span, item) === 0);
    const start = cue.start >= item.end ? leftBound(item, scene, blocks) : item.start;
    const end =
      cue.end <= item.start && !isFollowedByVerb(cue, item, scene)
        ? rightBound(item, scene, blocks)
        : item.end;
    return move(item, { start, end }, CLAUSE_BOUNDS.id);
  });
}

/** `his claim that it was stolen | was dismissed`: after the content of a noun the main clause goes on. */
function isFollowedByVerb(cue: Span, item: Span, { words }: ContentScene): boolean {
  const next = words[firstEndingAfter(words, item.end)];
  const isNoun = words[firstEndingAfter(words, cue.end - 1)]?.pos === 'NOUN';
  return isNoun && (next?.pos === 'AUX' || (next?.pos === 'VERB' && !language.grammar.ing.test(next.lower)));
}

function rightBound(item: Span, scene: ContentScene, blocks: readonly Span[]): number {
  const sentence = sentenceAt(scene, item.end - 1);
  if (quoteAt(scene, item.end - 1) && quoteAt(scene, item.end - 1) === quoteAt(scene, item.end))
    return item.end;
  if (lacksVerb(item, scene)) return withoutEndMark(scene.text, item.end, sentence.end);
  const rest = scene.text.slice(item.end, sentence.end);
  const follows = rest.match(/^\s*(['’]?[\p{L}\p{N}][\p{L}\p{N}'’.-]*)/u)?.[1];
  if (!follows || STOP.test(follows.toLowerCase())) return item.end;
  const block = Math.min(
    sentence.end,
    ...blocks.filter(({ start }) => start >= item.end).map(({ start }) => start),
  );
  const limit = scene.text.slice(item.end, block);
  const end = limit.search(/\s*(?:[,;:]\s|\s[—–-]+\s|[.!?]$|\()/);
  const stop = item.end + (end < 0 ? limit.length : end);
  return backOff(scene.text, item.end, stop);
}

/** `said its tariffs, which are paid by importers`: a subject and a relative clause, and no verb yet. */
function lacksVerb(item: Span, scene: ContentScene): boolean {
  const text = scene.text.slice(item.start, item.end);
  const relative = text.search(language.speech.relativeClause);
  if (relative < 0 || !language.speech.lastRelativeClause.test(text)) return false;
  return !tagsIn(scene, item.start, item.start + relative).some((tag) => tag === 'VERB' || tag === 'AUX');
}

const withoutEndMark = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).replace(/[\s.;]+$/, '').length;

/** Without white space, and without the words that lead to a block (`and`, `, the minister`). */
function backOff(text: string, from: number, to: number): number {
  return from + text.slice(from, to).replace(language.speech.trailingJoint, '').length;
}

function leftBound(item: Span, scene: ContentScene, blocks: readonly Span[]): number {
  const sentence = sentenceAt(scene, item.start);
  const before = scene.text.slice(sentence.start, item.start);
  const word = before.match(/([\p{L}\p{N}'’]+)\s*$/u)?.[1];
  if (!word || language.grammar.contentJoint.test(word)) return item.start;
  const block = Math.max(
    sentence.start,
    ...blocks.filter(({ end }) => end <= item.start).map(({ end }) => end),
  );
  const limit = scene.text.slice(block, item.start);
  const at = Math.max(
    ...['; ', ': ', '” ', '" ', '— ', '– '].map(
      (mark) => limit.lastIndexOf(mark) + (limit.includes(mark) ? mark.length : 0),
    ),
    0,
  );
  const gap = limit.slice(at).match(language.speech.leadingJoint)?.[0].length ?? 0;
  return wordsIn(scene, block + at + gap, item.start).length > 0 ? block + at + gap : item.start;
}
