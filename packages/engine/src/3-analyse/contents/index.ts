// The network's contents, sources and cues → the same corrected by rules, with arcs that say which cue and which source each content has.
import type { Knowledge, Weights } from '@entente/knowledge';
import { ALL_RULES, bySpan, type IsOn, type Reading, type Span } from '@entente/record';
import { weigh } from '../weigh.js';
import { shapeLink } from './cue-shape.js';
import type { Group } from './group.js';
import { groupContents } from './groups.js';
import { keepFeatures } from './keep-features.js';
import { type StatementLayers, toLayers } from './layers.js';
import { statementLexicon } from './lexicon.js';
import { GROUP_RULES, TEXT_RULES } from './rules.js';
import { type ContentScene, spansFrom } from './scene.js';

export { arcsOf, cueCandidates, sourceCandidates } from './choose.js';
export { cueFeatures } from './cue-features.js';
export { keepFeatures } from './keep-features.js';
export { LABELLED_SPEECH } from './labelled-speech.js';
export type { StatementLayers } from './layers.js';
export { type StatementLexicon, statementLexicon } from './lexicon.js';
export { CONTENT_RULES } from './rules.js';
export type { ContentScene } from './scene.js';
export { sourceFeatures } from './source-features.js';

/** What is known of the text before its statements are looked for. */
export type StatementContext = Omit<ContentScene, 'text' | 'lexicon' | 'isOn'> & {
  readonly knowledge: Pick<Knowledge, 'words' | 'weights'>;
  /** which of the rules are applied; all by default */
  readonly isOn?: IsOn;
};

/** Finds the contents of an article with their cues and sources. */
export function findStatementLayers(
  text: string,
  reading: Reading,
  { knowledge, isOn = ALL_RULES, ...layers }: StatementContext,
): StatementLayers {
  const scene: ContentScene = { ...layers, text, isOn, lexicon: statementLexicon(knowledge) };
  const groups = findGroups(reading, scene, knowledge);
  const kept = keepLikely(groups, scene, knowledge.weights('statements/keep'));
  return toLayers(
    text,
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
  const raw = groupContents(reading, scene, knowledge);
  const near = neighbours(raw);
  const isApplied = ({ id }: { id: string }) => scene.isOn(id);
  const corrections = GROUP_RULES.filter(isApplied);
  const corrected = raw.flatMap((group) =>
    corrections.reduce<readonly Group[]>(
      (list, rule) => list.flatMap((item) => rule.apply(item, scene, near(group))),
      [group],
    ),
  );
  return TEXT_RULES.filter(isApplied)
    .reduce<readonly Group[]>((list, rule) => rule.apply(list, scene), corrected)
    .filter(({ items }) => items.length > 0);
}

/** Least probability at which a statement is believed. */
const MIN_STATEMENT = 0.4;

/** Attributions that are likely enough, each with its probability. */
function keepLikely(groups: readonly Group[], scene: ContentScene, weights: Weights): Group[] {
  const near = neighbours(groups, false);
  return groups.flatMap((group) => {
    const score = weigh(keepFeatures(group, scene, near(group)), weights);
    return score < MIN_STATEMENT
      ? []
      : [{ ...group, items: group.items.map((item) => ({ ...item, score })) }];
  });
}

/** How far the contents, cues and sources of other attributions matter, in code units. */
const NEAR = 2000;

/** For each attribution the contents (and cues and sources) of those around it. */
export function neighbours(groups: readonly Group[], withLinks = true): (group: Group) => Span[] {
  const spans = groups
    .flatMap((group) => {
      const links = withLinks ? [group.cue, group.source].filter((link) => link !== null) : [];
      return [...group.items, ...links].map(({ start, end }) => ({ start, end, group }));
    })
    .sort(bySpan);
  return (group) => {
    const first = group.items[0]?.start ?? 0;
    const last = group.items.at(-1)?.end ?? 0;
    return spansFrom(spans, first - NEAR, last + NEAR).filter((span) => span.group !== group);
  };
}
