// The model's contents, sources and cues → the same mended, with arcs that say which cue and which source each content has.
import type { Knowledge, Weights } from '@entente/knowledge';
import { bySpan, type Reading, type Span } from '@entente/record';
import { weigh } from '../weigh.js';
import { completeClauses } from './clause-bounds.js';
import { tidyEdges } from './content-edges.js';
import { continueQuotes } from './continued-quotes.js';
import { shapeLink } from './cue-shape.js';
import type { ContentItem, Group } from './group.js';
import { groupContents } from './groups.js';
import { preferInner } from './inner-attribution.js';
import { keepFeatures } from './keep-features.js';
import { addLabelledSpeech } from './labelled-speech.js';
import { type StatementLayers, toLayers } from './layers.js';
import { statementLexicon } from './lexicon.js';
import { addMissedClauses } from './missed-clauses.js';
import { addMissedQuotes } from './missed-quotes.js';
import { closeHoles } from './one-clause.js';
import { pairQuoteMarks } from './quote-marks.js';
import { type ContentScene, spansFrom } from './scene.js';
import { splitAtSecondCue } from './second-cue.js';
import { addSignedQuotes } from './signed-quotes.js';
import { joinSplitQuotes } from './split-quotes.js';
import { dropStrayPieces, dropUnsaid } from './stray-pieces.js';
import { addTrailing, completeBefore } from './trailing-attribution.js';
import { completeSource } from './whole-source.js';

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
export type StatementContext = Omit<ContentScene, 'text' | 'lexicon'> & {
  readonly knowledge: Pick<Knowledge, 'words' | 'weights'>;
};

/** Finds the contents of an article with their cues and sources. */
export function findStatementLayers(
  text: string,
  reading: Reading,
  { knowledge, ...layers }: StatementContext,
): StatementLayers {
  const scene: ContentScene = { ...layers, text, lexicon: statementLexicon(knowledge) };
  const groups = findGroups(reading, scene, knowledge);
  const kept = keepLikely(groups, scene, knowledge.weights('statements/keep'));
  return toLayers(
    text,
    reading,
    kept.map((group) => ({ ...group, cue: shapeLink(group.cue, scene) })),
  );
}

type Mend = (group: Group, scene: ContentScene, borders: readonly Span[]) => readonly Group[];
const mendItems =
  (rule: (group: Group, scene: ContentScene, borders: readonly Span[]) => ContentItem[]): Mend =>
  (group, scene, borders) => [{ ...group, items: rule(group, scene, borders) }];

/** Rules that mend an attribution, in order; one may make two of it. */
const MENDING: readonly Mend[] = [
  mendItems(pairQuoteMarks),
  mendItems(closeHoles),
  mendItems(completeClauses),
  mendItems(completeBefore),
  mendItems(tidyEdges),
  mendItems(dropStrayPieces),
  splitAtSecondCue,
  (group, scene) => [completeSource(preferInner(group, scene), scene)],
];
/** Rules that add attributions, and drop what nobody said, in order. */
const ADDITIONS = [
  joinSplitQuotes,
  addSignedQuotes,
  addLabelledSpeech,
  addMissedQuotes,
  addMissedClauses,
  addTrailing,
  continueQuotes,
  dropUnsaid,
];

/** All attributions, likely or not. */
export function findGroups(
  reading: Reading,
  scene: ContentScene,
  knowledge: Pick<Knowledge, 'weights'>,
): readonly Group[] {
  const raw = groupContents(reading, scene, knowledge);
  const near = neighbours(raw);
  const mended = raw.flatMap((group) =>
    MENDING.reduce<readonly Group[]>(
      (list, mend) => list.flatMap((item) => mend(item, scene, near(group))),
      [group],
    ),
  );
  return ADDITIONS.reduce<readonly Group[]>((list, add) => add(list, scene), mended);
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
