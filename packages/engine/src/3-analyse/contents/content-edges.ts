// What stands at the edges of a content: an opening `that` is taken in, stray conjunctions, commas and full stops are left out.

import { firstEndingAfter, type Span } from '@entente/record';
import { language } from '../../language.js';
import { type ContentItem, type Group, type GroupRule, move, onItems } from './group.js';
import { type ContentScene, quoteAt, wordsIn } from './scene.js';

/** The rule. */
export const CONTENT_EDGES: GroupRule = {
  id: 'content-edges@1',
  room: '3-analyse',
  reason:
    'The network is inconsistent about `that`, conjunctions and punctuation between a cue and its content.',
  clause: 'The content is the whole thing said, quote marks and an opening `that` included.',
  apply: onItems(tidyEdges),
};

/** Trims and completes the edges of a group's contents. */
export function tidyEdges({ items, cue }: Group, scene: ContentScene): ContentItem[] {
  const { text } = scene;
  return items.flatMap((item) => {
    let { start, end } = item;
    const body = text.slice(start, end);
    const lead = body.match(language.speech.contentLead)?.[0].length ?? 0;
    start += lead;
    if (cue && cue.end <= start) {
      const that = text.slice(cue.end, start).match(language.speech.thatBefore);
      if (that) start -= that[0].length;
    }
    if (cue && cue.end <= start && takesPhrase(cue, start, scene)) {
      const but = text.slice(start, end).search(language.speech.butWithin);
      if (but > 0) end = start + but;
    }
    const isQuoted = quoteAt(scene, end - 1) !== undefined;
    const tail = text.slice(start, end).match(isQuoted ? /\s+$/ : language.speech.contentTail)?.[0];
    end -= tail?.length ?? 0;
    return start < end ? [move(item, { start, end }, CONTENT_EDGES.id)] : [];
  });
}

/** `rejects the charges`: the cue blames or praises and says nothing, and a noun phrase follows it. */
function takesPhrase(cue: Span, start: number, scene: ContentScene): boolean {
  const classes = scene.lexicon.classesOf(wordsIn(scene, cue.start, cue.end));
  const first = scene.words[firstEndingAfter(scene.words, start)];
  return (
    classes.has('judge') && !classes.has('say') && ['DET', 'NOUN', 'PROPN', 'ADJ'].includes(first?.pos ?? '')
  );
}
