// What the model took for mentions → the mention layer: spans on the bounds of noun phrases, kinds and forms that knowledge bears out.
import type { Knowledge } from '@entente/knowledge';
import { bySpan, type MentionLayer, type Reading } from '@entente/record';
import type { Word } from '../parts-of-speech.js';
import { joinAppositions } from './appositions.js';
import { draftMentions } from './bounds.js';
import { takeComplements } from './complements.js';
import { splitCoordinations } from './coordinations.js';
import { type Draft, draftSpan, type Ground, type Step } from './draft.js';
import { joinPieces } from './join.js';
import { formOf, mendKinds } from './kinds.js';
import { findKnownNames } from './known-names.js';
import { addMissed } from './missed.js';
import { findNounPhrases, type NameRange } from './noun-phrases.js';
import { mendOverlaps } from './overlaps.js';
import { mendPossessors } from './possessors.js';

export { MENTION_RULES } from './rules.js';

const STEPS: readonly Step[] = [
  splitCoordinations,
  mendPossessors,
  joinPieces,
  takeComplements,
  splitCoordinations,
  mendKinds,
  joinAppositions,
  addMissed,
  mendKinds,
  mendOverlaps,
];

/** The mention layer of one text, outer mentions before those inside them. */
export function findMentions(
  text: string,
  { words, reading, knowledge }: { words: readonly Word[]; reading: Reading; knowledge: Knowledge },
): MentionLayer[] {
  const ground = readGround(text, { words, reading, knowledge });
  const drafts = STEPS.reduce<readonly Draft[]>((list, step) => step(list, ground), draftMentions(ground));
  const layer = drafts.map((draft) => ({
    ...draftSpan(words, draft),
    kind: draft.kind,
    form: formOf(draft, draft.kind, ground),
    score: draft.score,
    origins: draft.origins,
    by: [reading.model, ...draft.by],
  }));
  return markInner(layer.sort(bySpan));
}

function readGround(
  text: string,
  { words, reading, knowledge }: { words: readonly Word[]; reading: Reading; knowledge: Knowledge },
): Ground {
  const names = findKnownNames(text, words, knowledge);
  const times = wordsIn(words, reading.times);
  const barriers = new Set([...times, ...headlineVerbs(words, { reading, knowledge, names })]);
  const phrases = findNounPhrases(words, { names, barriers, knowledge });
  const common = new Set(
    words.filter(({ text: word }) => /^\p{Ll}/u.test(word)).map(({ text: word }) => word),
  );
  const participants = new Set(['ev:actor', 'ev:recip', 'st:to', 'st:via']);
  const ends = reading.arcs.filter(({ kind, score }) => score >= 0.5 && participants.has(kind));
  return {
    ...phrases,
    text,
    words,
    reading,
    knowledge,
    nameAt: new Map(names.map((name) => [name.from, name])),
    common,
    times,
    arcEnds: new Set(ends.map(({ to }) => to)),
  };
}

/** `Kenya, Somalia sign coast guard deal`: after a name, what the model takes for an act and the lexicon knows as a verb only is no part of the name's phrase. */
function headlineVerbs(
  words: readonly Word[],
  {
    reading,
    knowledge: { lexicon },
    names,
  }: { reading: Reading; knowledge: Knowledge; names: readonly NameRange[] },
): number[] {
  const end = words.findIndex(({ paragraph }) => paragraph > 0);
  const title = end < 0 ? words : words.slice(0, end);
  const ends = new Set(names.map(({ to }) => to));
  const acts = wordsIn(
    title,
    reading.triggers.filter(({ score }) => score >= 0.5),
  );
  const lower = title.map((word) => word.lower);
  return [...acts].filter((i) => {
    if (!ends.has(i)) return false;
    const parts = new Set(lexicon.match(lower, i)?.readings.map(({ row }) => row.pos));
    return parts.size === 1 && parts.has('verb');
  });
}

/** Numbers of the words that spans cover; spans in text order. */
function wordsIn(words: readonly Word[], spans: readonly { start: number; end: number }[]): Set<number> {
  const found = new Set<number>();
  let word = 0;
  for (const { start, end } of spans) {
    while (word < words.length && words[word]!.end <= start) word++;
    for (let i = word; i < words.length && words[i]!.start < end; i++) found.add(i);
  }
  return found;
}

function markInner(layer: readonly Omit<MentionLayer, 'inner'>[]): MentionLayer[] {
  let end = -1;
  return layer.map((mention) => {
    const inner = mention.end <= end;
    end = Math.max(end, mention.end);
    return { ...mention, inner };
  });
}
