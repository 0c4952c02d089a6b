// A source that breaks off in a noun phrase → the whole phrase: the mention around it, what `and` joins to it, or the run of words that grammar keeps together.

import { contains, firstEndingAfter, overlap, type Span } from '@entente/record';
import { language } from '../../language.js';
import { type Group, type GroupRule, moveLink } from './group.js';
import { phraseFrom } from './phrase.js';
import { type ContentScene, sentenceAt, spansFrom } from './scene.js';

/** The rule. */
export const WHOLE_SOURCE: GroupRule = {
  id: 'whole-source@1',
  room: '3-analyse',
  reason: 'The network marks only part of a long source (`A`, `Interior`, `McConnell and`).',
  clause: 'source: the whole name phrase with its title and apposition.',
  apply: (group, scene) => [completeSource(group, scene)],
};

const DANGLING = language.speech.danglingBeforeSource;
const LONGEST = 160;

/** The group with its source as a whole phrase. */
export function completeSource(group: Group, scene: ContentScene): Group {
  const { source, cue, items } = group;
  if (!source) return group;
  const blocks: Span[] = [...items, ...(cue ? [cue] : [])];
  const phrase = aroundMention(source, scene) ?? danglingPhrase(source, scene);
  const whole = joinedSubject(phrase ?? source, group, scene) ?? phrase;
  if (!whole || blocks.some((span) => overlap(span, whole) > overlap(span, source))) return group;
  return { ...group, source: moveLink(source, { ...whole, index: null }, WHOLE_SOURCE.id) };
}

/** `Hungary and | Slovakia | had threatened`, `…, residents and | a local official | said`: a subject that opens its sentence, or follows the content, is the source as a whole. */
function joinedSubject(source: Span, { cue, items }: Group, scene: ContentScene): Span | null {
  const { text } = scene;
  if (!cue || !/^ (?:\p{Ll}+ ){0,3}$/u.test(text.slice(source.end, cue.start))) return null;
  const { start } = sentenceAt(scene, source.start);
  const opens = (mention: Span) =>
    mention.start === start ||
    items.some(({ end }) => end <= mention.start && /^[\s,”"’]*$/.test(text.slice(end, mention.start)));
  const first = spansFrom(scene.mentions, start, source.start).find(
    (mention) => text.slice(mention.end, source.start) === ' and ' && opens(mention),
  );
  return first ? { start: first.start, end: source.end } : null;
}

/** The widest mention that holds the source and begins or ends with it. */
function aroundMention(source: Span, scene: ContentScene): Span | null {
  let best: Span | null = null;
  for (const mention of spansFrom(scene.mentions, source.start - LONGEST, source.end)) {
    if (!contains(mention, source) || mention.end - mention.start > LONGEST) continue;
    if (mention.start !== source.start && mention.end !== source.end) continue;
    if (mention.end - mention.start > (best ? best.end - best.start : source.end - source.start))
      best = { start: mention.start, end: mention.end };
  }
  return best;
}

/** `A` → `A web video`; `McConnell and` → `McConnell and Ryan`. */
function danglingPhrase(source: Span, scene: ContentScene): Span | null {
  const { text, words } = scene;
  const isCut =
    /^[\p{L}\p{N}-]/u.test(text.slice(source.end)) &&
    /[\p{L}\p{N}-]$/u.test(text.slice(source.end - 1, source.end));
  if (!isCut && !DANGLING.test(text.slice(source.start, source.end))) return null;
  const last = firstEndingAfter(words, source.end - 1);
  const sentence = sentenceAt(scene, source.start);
  const from = language.speech.joinsSource.test(words[last]?.lower ?? '') ? last + 1 : last;
  const rest = phraseFrom(from, scene, sentence);
  return rest && rest.end > source.end ? { start: source.start, end: rest.end } : null;
}
