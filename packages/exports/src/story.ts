// Article and records → an annotated story in the corpus format (corpus/GUIDE.md), which corpus/check.py reads and models are trained on.
// The caller applies corrections first. The format has no comments: losses are returned separately.
import { type Article, indexRecords, type Record } from '@entente/record';
import { storyLines } from './story/lines.js';
import { markText } from './story/marked-text.js';
import { listMarks, type Mark } from './story/marks.js';
import { splitParts } from './story/parts.js';

/** A story file, and one sentence for each thing that it leaves out or moves. */
export interface WrittenStory {
  readonly story: string;
  readonly leftOut: readonly string[];
}

/**
 * Writes one article. Crossing spans are moved so that they no longer cross. Left out: times without a span, status cues, scores,
 * offices, coordinates, and statements or events whose span became empty. Kind is always `report`; an unknown date or outlet is `-`.
 */
export function writeStory(article: Article, records: readonly Record[]): WrittenStory {
  const lookup = indexRecords(article, records);
  const { title, paragraphs } = splitParts(article);
  const { marks, leftOut } = listMarks(lookup, title ? [title, ...paragraphs] : paragraphs);
  const ids = numberMarks(marks);
  const losses = [...leftOut];
  const write = (part: { start: number; end: number } | null) =>
    part ? markText(article.text, part, { marks, idOf: ({ key }) => ids.get(key)! }) : '';
  const head = [
    `#story ${article.id}`,
    `#date ${article.published.value ?? '-'}`,
    `#publisher ${article.publisher.value?.replace(/\s+/g, ' ').trim() || '-'}`,
    '#kind report',
    `#title ${write(title)}`,
  ];
  const lines = storyLines({ lookup, idOf: (key) => ids.get(key), tell: (loss) => losses.push(loss) });
  const story = [...head, '', paragraphs.map(write).join('\n\n'), '---', ...lines, ''].join('\n');
  return { story, leftOut: losses };
}

/** The file of `writeStory`, without the list of losses. */
export const toStory = (article: Article, records: readonly Record[]): string =>
  writeStory(article, records).story;

/** Letters by layer, numbers in text order. */
function numberMarks(marks: readonly Mark[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { key, layer } of marks) {
    if (ids.has(key)) continue;
    const number = (counts.get(layer) ?? 0) + 1;
    counts.set(layer, number);
    ids.set(key, `${layer}${number}`);
  }
  return ids;
}
