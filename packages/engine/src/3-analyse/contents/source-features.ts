// A cue, what it attributes, and a span that may be its source → the features by which the three are weighed.

import { contains, overlap, type ScoredSpan, type Span } from '@entente/record';
import { language } from '../../language.js';
import { type Features, logOdds } from '../weigh.js';
import { type ContentScene, quoteAt, sentenceAt, spansFrom, wordsIn } from './scene.js';
import { findSubjects, type Subject } from './subject.js';

/** A source with the model's best arc from the contents of one attribution. */
export interface SourceCandidate {
  /** index among the model's sources; null for one that grammar alone proposes */
  readonly index: number | null;
  readonly source: ScoredSpan;
  readonly arc: number;
}
/** What a source is looked for: the contents of one attribution and its cue, if it has one. */
export interface Attribution {
  readonly contents: readonly Span[];
  readonly cue: Span | null;
}

const DANGLING = language.speech.danglingSource;

/** Features of one candidate among those of its attribution. */
export function sourceFeatures(
  { contents, cue }: Attribution,
  { source, arc }: SourceCandidate,
  { candidates, scene }: { candidates: readonly SourceCandidate[]; scene: ContentScene },
): Features {
  const words = wordsIn(scene, source.start, source.end);
  const features: Record<string, number> = {
    arc: logOdds(arc),
    score: logOdds(source.score),
    top: candidates.every((other) => other.arc <= arc) ? 1 : 0,
    inner: candidates.some(({ source: other }) => other !== source && contains(other, source)) ? 1 : 0,
    outer: candidates.some(({ source: other }) => other !== source && contains(source, other)) ? 1 : 0,
    rivals: Math.min(4, candidates.filter(({ source: other }) => overlap(other, source) === 0).length),
    insideContent: contents.some((content) => overlap(content, source) > 0) ? 1 : 0,
    dangling: DANGLING.test(scene.text.slice(source.start, source.end)) ? 1 : 0,
    long: Math.log(words.length || 1),
    ofMention: spansFrom(scene.mentions, source.start, source.start + 1).some(({ end }) => end === source.end)
      ? 1
      : 0,
  };
  const anchor = cue ?? contents[0]!;
  features.otherSentence = overlap(sentenceAt(scene, anchor.start), source) === 0 ? 1 : 0;
  features.inOtherQuote =
    quoteAt(scene, source.start) && quoteAt(scene, source.start) !== quoteAt(scene, anchor.start) ? 1 : 0;
  if (!cue) features.noCue = 1;
  else {
    Object.assign(features, placeFeatures(cue, source, { candidates, scene }));
    const subjects = findSubjects(cue, scene);
    const subject = subjects.find((span) => ties(span, source));
    if (subject) features[`is:${subject.relation}`] = 1;
    else for (const { relation } of subjects) features[`not:${relation}`] = 1;
  }
  return features;
}

/** Where the source stands by the cue, and what lies between. */
function placeFeatures(
  cue: Span,
  source: Span,
  { candidates, scene }: { candidates: readonly SourceCandidate[]; scene: ContentScene },
): Record<string, number> {
  const { lexicon } = scene;
  const cueWords = wordsIn(scene, cue.start, cue.end);
  const isPhrase = lexicon.classesOf(cueWords).has('phrases');
  if (overlap(cue, source) > 0) return { 'place:within': 1 };
  const side = source.start < cue.start ? 'left' : 'right';
  const [from, to] = side === 'left' ? [source.end, cue.start] : [cue.end, source.start];
  const gap = wordsIn(scene, from, to);
  const place = `${isPhrase ? 'phrase:' : ''}${side}`;
  const isBetween = candidates.some(
    ({ source: other }) => other.start >= from && other.end <= to && overlap(other, source) === 0,
  );
  const features: Record<string, number> = {
    [`place:${place}`]: 1,
    [`gap:${place}`]: Math.log(1 + gap.length),
    [`between:${place}`]: isBetween ? 1 : 0,
  };
  if (gap.length === 0) features[`adjacent:${place}`] = 1;
  else if (gap.every((word) => lexicon.isLight(word))) features[`light:${place}`] = 1;
  if (side === 'right' && gap.length === 1 && gap[0] === 'by') features.by = 1;
  if (side === 'left' && language.grammar.ing.test(cueWords[lexicon.headOf(cueWords)] ?? ''))
    features.participle = 1;
  return features;
}

/** Whether a phrase of grammar and a source are the same, or one ends or begins the other. */
const ties = (subject: Subject, source: Span): boolean =>
  overlap(subject, source) > 0 && (subject.end === source.end || subject.start === source.start);
