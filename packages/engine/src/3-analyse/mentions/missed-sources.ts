// Sources of statements where the network marked a source and no mention.
import type { MentionKind } from '@entente/record';
import {
  addition,
  CLAUSES,
  coveredWords,
  type Draft,
  draftText,
  type Ground,
  isFree,
  isNameRange,
  type MentionRule,
  phraseAt,
} from './draft.js';

const ID = 'mention-source@1';

function addSources(drafts: readonly Draft[], ground: Ground): Draft[] {
  const covered = coveredWords(drafts);
  const { words, reading, knowledge } = ground;
  let first = 0;
  const added = reading.sources.flatMap((source) => {
    while (first < words.length && words[first]!.end <= source.start) first++;
    let to = first;
    while (to < words.length && words[to]!.start < source.end) to++;
    const phrase = phraseAt(ground, first);
    if (!isFree({ from: first, to }, covered) || to === first || !phrase || source.score < 0.5) return [];
    const range = { from: phrase.from, to: phrase.to };
    const role = knowledge.role(draftText(ground, range));
    if (!role && !isNameRange(ground, range)) return [];
    const kind: MentionKind = role?.kind ?? 'person';
    return [addition({ ...range, kind }, ID, source.score)];
  });
  return [...drafts, ...added];
}

/** The rule. */
export const MISSED_SOURCES: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason: 'The network marks the source of a statement and no mention there.',
  clause: CLAUSES.everyMention,
  apply: addSources,
};
