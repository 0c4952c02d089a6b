// A content and a cue that may attribute it → the features by which the pair is weighed.
import { contains, overlap, type ScoredSpan, type Span } from '@entente/record';
import { type Features, logOdds } from '../weigh.js';
import { type ContentScene, quoteAt, sentenceAt, wordsIn } from './scene.js';

/** A cue with the model's arc from one content. */
export interface CueCandidate {
  readonly index: number;
  readonly cue: ScoredSpan;
  readonly arc: number;
}

/** Features of one candidate among those of its content. */
export function cueFeatures(
  content: Span,
  { cue, arc }: CueCandidate,
  { candidates, scene }: { candidates: readonly CueCandidate[]; scene: ContentScene },
): Features {
  const words = wordsIn(scene, cue.start, cue.end);
  const classes = scene.lexicon.classesOf(words);
  const sentence = sentenceAt(scene, cue.start);
  const side = overlap(content, cue) > 0 ? 'inside' : cue.start < content.start ? 'before' : 'after';
  const gap =
    side === 'before'
      ? wordsIn(scene, cue.end, content.start)
      : side === 'after'
        ? wordsIn(scene, content.end, cue.start)
        : [];
  const features: Record<string, number> = {
    arc: logOdds(arc),
    score: logOdds(cue.score),
    top: candidates.every((other) => other.arc <= arc) ? 1 : 0,
    [`side:${side}`]: 1,
    [`gap:${side}`]: Math.log(1 + gap.length),
    adjacent: side !== 'inside' && gap.length === 0 ? 1 : 0,
    inner: candidates.some(({ cue: other }) => other !== cue && contains(other, cue)) ? 1 : 0,
    outer: candidates.some(({ cue: other }) => other !== cue && contains(cue, other)) ? 1 : 0,
    rivals: Math.min(4, candidates.filter(({ cue: other }) => overlap(other, cue) === 0).length),
    otherSentence: overlap(sentence, content) === 0 ? 1 : 0,
    inOtherQuote:
      quoteAt(scene, cue.start) && quoteAt(scene, cue.start) !== quoteAt(scene, content.start) ? 1 : 0,
    unknown: classes.size === 0 ? 1 : 0,
    light: words.every((word) => scene.lexicon.isLight(word)) ? 1 : 0,
    long: Math.log(words.length || 1),
  };
  for (const name of classes) {
    features[`class:${name}`] = 1;
    if (arc < 0.5) features[`weak:${name}`] = 1;
  }
  return features;
}
