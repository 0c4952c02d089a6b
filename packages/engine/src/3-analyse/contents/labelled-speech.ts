// A transcript's `NAME: what was said` → one direct content a paragraph, with the labelled speaker as its source and no cue.

import { contains, type MentionLayer, overlap, type Span, trimSpan } from '@entente/record';
import { language } from '../../language.js';
import type { ContentItem, Group, TextRule } from './group.js';
import { type ContentScene, spansFrom } from './scene.js';

/** The rule. */
export const LABELLED_SPEECH: TextRule = {
  id: 'labelled-speech@1',
  room: '3-analyse',
  reason: 'In a transcript the network marks fragments of a labelled speech (`NAME: …`), or none of it.',
  clause: 'the labelled speech of a broadcast transcript is direct with cue=-',
  apply: addLabelledSpeech,
};

/** `NAME:`, `NAME, role (recording):` at the start of a paragraph, perhaps within a quoted transcript. */
const LABEL = language.speech.speakerLabel;
const SPEAKERS = new Set(['person', 'organization', 'group']);
const PRIOR = 0.9;

/** Adds the labelled speeches; contents of the model within one stay only where they have a cue of their own there. */
export function addLabelledSpeech(groups: readonly Group[], scene: ContentScene): Group[] {
  const speeches = findSpeeches(scene);
  if (speeches.length === 0) return [...groups];
  const kept = groups.flatMap((group) => {
    const items = group.items.filter((item) => {
      const speech = speeches.find(({ paragraph }) => overlap(paragraph, item) > 0);
      if (!speech) return true;
      return (
        group.cue !== null &&
        contains(speech.content, group.cue) &&
        contains(speech.content, item) &&
        !isMost(item, speech.content)
      );
    });
    return items.length > 0 ? [{ ...group, items }] : [];
  });
  const added = speeches.flatMap(({ content, speaker }): Group[] =>
    speaker && scene.text[content.start] !== '('
      ? [
          {
            items: [
              {
                ...content,
                origins: [],
                inner: false,
                score: PRIOR,
                by: [LABELLED_SPEECH.id],
              } satisfies ContentItem,
            ],
            cue: null,
            source: { index: null, start: speaker.start, end: speaker.end, score: PRIOR },
          },
        ]
      : [],
  );
  return [...kept, ...added];
}

const isMost = (item: Span, content: Span): boolean =>
  overlap(item, content) > 0.7 * (content.end - content.start);

interface Speech {
  readonly paragraph: Span;
  readonly content: Span;
  /** null for a label that names nobody (`PRESENTER`) */
  readonly speaker: MentionLayer | null;
}

/** Labelled paragraphs of a text that has at least two, one of whose labels comes again or two of which name speakers. */
function findSpeeches(scene: ContentScene): Speech[] {
  const { text, paragraphs } = scene;
  const labels: string[] = [];
  const speeches: Speech[] = [];
  for (const paragraph of paragraphs) {
    const match = text.slice(paragraph.start, paragraph.end).match(LABEL);
    const last = speeches.at(-1);
    if (!match) {
      // in a quoted transcript each paragraph opens with a mark, and one without a label goes on
      const goesOn =
        last && [last.paragraph, paragraph].every(({ start }) => /^["“”]/.test(text.slice(start)));
      if (goesOn) speeches.push({ paragraph, content: paragraph, speaker: last.speaker });
      continue;
    }
    const content = trimSpan(text, { start: paragraph.start + match[0].length, end: paragraph.end });
    if (!content) continue;
    labels.push(match[1]!.split(' ').at(-1)!.toLowerCase());
    speeches.push({ paragraph, content, speaker: speakerOf(paragraph, match, scene) });
  }
  const isRepeated = labels.some((label, i) => labels.indexOf(label) !== i);
  const named = speeches.filter(({ speaker }) => speaker !== null).length;
  return labels.length >= 2 && named >= 1 && (isRepeated || named >= 2) ? speeches : [];
}

/** The mention in a label; null when it names nobody. */
function speakerOf(paragraph: Span, match: RegExpMatchArray, scene: ContentScene): MentionLayer | null {
  const start = paragraph.start + match[0].indexOf(match[1]!);
  const label = { start, end: start + match[1]!.length };
  return (
    spansFrom(scene.mentions, label.start - 1, label.end).find(
      (mention) => SPEAKERS.has(mention.kind) && overlap(mention, label) > 0,
    ) ?? null
  );
}
