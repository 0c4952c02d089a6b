// The model's contents, sources and cues → the same mended, with arcs that say which cue and which source each content has.
import type { Knowledge, Weights } from '@entente/knowledge';
import {
  type Arc,
  bySpan,
  type ContentLayer,
  type CueLayer,
  type Reading,
  type ScoredSpan,
  type SourceLayer,
  type Span,
} from '@entente/record';
import { weigh } from '../weigh.js';
import { arcsOf, chooseCue, chooseSource, sourceCandidates } from './choose.js';
import { completeClauses } from './clause-bounds.js';
import { tidyEdges } from './content-edges.js';
import { continueQuotes } from './continued-quotes.js';
import { CUE_SHAPE, shapeLink } from './cue-shape.js';
import type { ContentItem, Group, Link } from './group.js';
import { keepFeatures } from './keep-features.js';
import { addLabelledSpeech } from './labelled-speech.js';
import { statementLexicon } from './lexicon.js';
import { addMissedQuotes, MISSED_QUOTES } from './missed-quotes.js';
import { closeHoles } from './one-clause.js';
import { pairQuoteMarks } from './quote-marks.js';
import type { ContentScene } from './scene.js';
import { addSignedQuotes } from './signed-quotes.js';
import { SUBJECT } from './subject.js';

export { arcsOf, cueCandidates, sourceCandidates } from './choose.js';
export { cueFeatures } from './cue-features.js';
export { keepFeatures } from './keep-features.js';
export { statementLexicon } from './lexicon.js';
export type { ContentScene } from './scene.js';
export { sourceFeatures } from './source-features.js';

/** What is known of the text before its statements are looked for. */
export type StatementContext = Omit<ContentScene, 'text' | 'lexicon'> & {
  readonly knowledge: Pick<Knowledge, 'words' | 'weights'>;
};
/** The layers from which statements are read. */
export interface StatementLayers {
  readonly contents: readonly ContentLayer[];
  readonly sources: readonly SourceLayer[];
  readonly cues: readonly CueLayer[];
  /** st:cue and st:source, as chosen: at most one of each kind a content */
  readonly arcs: readonly Arc[];
}

/** Finds the contents of an article with their cues and sources. */
export function findStatementLayers(
  text: string,
  reading: Reading,
  { knowledge, ...layers }: StatementContext,
): StatementLayers {
  const scene: ContentScene = { ...layers, text, lexicon: statementLexicon(knowledge) };
  const groups = findGroups(reading, scene, knowledge);
  const kept = keepLikely(groups, scene, knowledge.weights('statement'));
  return toLayers(
    reading,
    kept.map((group) => ({ ...group, cue: shapeLink(group.cue, scene) })),
  );
}

/** All attributions, likely or not. */
export function findGroups(
  reading: Reading,
  scene: ContentScene,
  knowledge: Pick<Knowledge, 'weights'>,
): readonly Group[] {
  const mended = mendGroups(groupContents(reading, scene, knowledge), scene);
  return ADDITIONS.reduce<readonly Group[]>((list, add) => add(list, scene), mended);
}

/** Least probability at which a statement is believed. */
const MIN_STATEMENT = 0.34;

/** Attributions that are likely enough, each with its probability. */
function keepLikely(groups: readonly Group[], scene: ContentScene, weights: Weights): Group[] {
  return groups.flatMap((group) => {
    const score = weigh(keepFeatures(group, scene, rivalsOf(group, groups)), weights);
    return score < MIN_STATEMENT
      ? []
      : [{ ...group, items: group.items.map((item) => ({ ...item, score })) }];
  });
}

/** Contents of the other attributions. */
export const rivalsOf = (group: Group, groups: readonly Group[]): ContentItem[] =>
  groups.flatMap((other) => (other === group ? [] : other.items));

/** Rules that add attributions, in order. */
const ADDITIONS = [addSignedQuotes, addLabelledSpeech, addMissedQuotes, continueQuotes];

/** Contents by the cue that was chosen for them, each group with its source. */
function groupContents(
  reading: Reading,
  scene: ContentScene,
  knowledge: Pick<Knowledge, 'weights'>,
): Group[] {
  const arcs = { cue: arcsOf(reading, 'st:cue'), source: arcsOf(reading, 'st:source') };
  const weights = { cue: knowledge.weights('statement-cue'), source: knowledge.weights('statement-source') };
  const byCue = new Map<number, { cue: Link | null; contents: number[] }>();
  for (const content of reading.contents.keys()) {
    const choice = chooseCue(content, { reading, arcs: arcs.cue, scene, weights: weights.cue });
    const cue = choice && {
      ...choice,
      start: reading.cues[choice.index]!.start,
      end: reading.cues[choice.index]!.end,
    };
    const key = choice ? choice.index : -1 - content;
    const group = byCue.get(key);
    if (group) group.contents.push(content);
    else byCue.set(key, { cue, contents: [content] });
  }
  return [...byCue.values()].map(({ cue, contents }) => {
    const choice = chooseSource(
      { contents: contents.map((i) => reading.contents[i]!), cue },
      sourceCandidates(contents, cue, { reading, arcs: arcs.source, scene }),
      { scene, weights: weights.source },
    );
    const items = contents.map((i) => ({ ...reading.contents[i]!, origins: [i], by: [reading.model] }));
    const source = choice && {
      index: choice.index,
      score: choice.score,
      start: choice.source.start,
      end: choice.source.end,
    };
    return { items, cue, source };
  });
}

/** The rules that mend contents, in order. */
function mendGroups(groups: readonly Group[], scene: ContentScene): Group[] {
  return groups.map((group) => {
    const borders = groups
      .flatMap((other) => (other === group ? [] : [other.cue, other.source, ...other.items]))
      .filter((span) => span !== null);
    let mended = group;
    const apply = (items: ContentItem[]) => {
      mended = { ...mended, items };
    };
    apply(pairQuoteMarks(mended, scene));
    apply(closeHoles(mended, scene, borders));
    apply(completeClauses(mended, scene, borders));
    apply(tidyEdges(mended, scene));
    return mended;
  });
}

/** Groups → layers in text order; cues and sources that a rule found join those of the model. */
function toLayers(reading: Reading, groups: readonly Group[]): StatementLayers {
  const sources = linkLayer(reading.sources, groups, { role: 'source', model: reading.model });
  const cues = linkLayer(reading.cues, groups, { role: 'cue', model: reading.model });
  const contents: ContentLayer[] = [];
  const arcs: Arc[] = [];
  const items = groups.flatMap((group) => group.items.map((item) => ({ item, group })));
  for (const { item, group } of items.sort((a, b) => bySpan(a.item, b.item))) {
    const from = contents.length;
    contents.push({ ...item, by: item.by[0] === reading.model ? item.by : [reading.model, ...item.by] });
    const { cue, source } = group;
    if (cue) arcs.push({ kind: 'st:cue', from, to: cues.indexOf(cue), score: cue.score });
    if (source) arcs.push({ kind: 'st:source', from, to: sources.indexOf(source), score: source.score });
  }
  return { contents, sources: sources.layer, cues: cues.layer, arcs };
}

/** The model's spans and those that rules found, in text order, and where each link stands among them. */
function linkLayer(
  spans: readonly ScoredSpan[],
  groups: readonly Group[],
  { role, model }: { role: 'cue' | 'source'; model: string },
): { layer: (CueLayer & SourceLayer)[]; indexOf: (link: Link) => number } {
  const key = ({ start, end }: Span) => `${start}-${end}`;
  const layer = new Map(
    spans.map(({ start, end, score }, i) => [
      key({ start, end }),
      { start, end, score, origins: [i], by: [model] },
    ]),
  );
  for (const group of groups) {
    const link = group[role];
    if (link && !layer.has(key(link)))
      layer.set(key(link), {
        start: link.start,
        end: link.end,
        score: link.score,
        origins: link.index === null ? [] : [link.index],
        by: [model, role === 'source' ? SUBJECT.id : link.index === null ? MISSED_QUOTES.id : CUE_SHAPE.id],
      });
  }
  const sorted = [...layer.values()].sort(bySpan);
  const place = new Map(sorted.map((span, i) => [key(span), i]));
  return { layer: sorted, indexOf: (link) => place.get(key(link))! };
}
