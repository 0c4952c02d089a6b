// What the network takes for mentions → the mention layer, by the rules of this folder.
import type { Knowledge } from '@entente/knowledge';
import { ALL_RULES, bySpan, type IsOn, type MentionLayer, type Reading } from '@entente/record';
import type { Word } from '../parts-of-speech.js';
import { draftMentions } from './bounds.js';
import { type Draft, draftSpan, type Ground } from './draft.js';
import { formOf } from './kinds.js';
import { findKnownNames } from './known-names.js';
import { findNounPhrases, type NameRange } from './noun-phrases.js';
import { nestDrafts } from './overlaps.js';
import { MENTION_STEPS } from './rules.js';

export { MENTION_RULES } from './rules.js';

/** What mentions are read from. */
interface MentionGiven {
  readonly words: readonly Word[];
  readonly reading: Reading;
  readonly knowledge: Knowledge;
  /** which of the rules are applied; all by default */
  readonly isOn?: IsOn;
}

/** The mention layer of one text, outer mentions before those inside them. */
export function findMentions(
  text: string,
  { words, reading, knowledge, isOn = ALL_RULES }: MentionGiven,
): MentionLayer[] {
  const ground = readGround(text, { words, reading, knowledge });
  const drafts = MENTION_STEPS.filter(({ id }) => isOn(id)).reduce<readonly Draft[]>(
    (list, { apply }) => apply(list, ground),
    draftMentions(ground),
  );
  const layer = nestDrafts(drafts, ground).map((draft) => ({
    ...draftSpan(words, draft),
    kind: draft.kind,
    form: formOf(draft, draft.kind, ground),
    score: draft.score,
    origins: draft.origins,
    by: [reading.model, ...draft.by],
  }));
  return markInner(layer.sort(bySpan));
}

function readGround(text: string, { words, reading, knowledge }: Omit<MentionGiven, 'isOn'>): Ground {
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

/** `Kenya, Somalia sign coast guard deal`: after a name, what the network takes for an act and the lexicon knows as a verb only is no part of the name's phrase. */
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
