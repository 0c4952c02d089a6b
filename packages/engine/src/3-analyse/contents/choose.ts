// Contents, cues, sources and the network's arcs → for each content one cue, for each cue's contents one source.

import type { Weights } from '@entente/knowledge';
import {
  contains,
  firstEndingAfter,
  overlap,
  type Reading,
  type ScoredArc,
  type Span,
} from '@entente/record';
import { language } from '../../language.js';
import { weigh } from '../weigh.js';
import { type CueCandidate, cueFeatures } from './cue-features.js';
import type { CueClass } from './lexicon.js';
import { type ContentScene, sentenceAt, wordsIn } from './scene.js';
import { type Attribution, type SourceCandidate, sourceFeatures } from './source-features.js';
import { findSubjects, SUBJECT } from './subject.js';

/** Least probability at which a cue, a source is believed: most contents have one, so the best is taken early. */
const MIN_CUE = 0.15;
const MIN_SOURCE = 0.3;

/** A choice and its probability. */
export interface Choice {
  readonly index: number;
  readonly score: number;
}
/** The model's arcs of one kind by content. */
export type ArcsFrom = ReadonlyMap<number, readonly ScoredArc[]>;

const byKind = new WeakMap<Reading['arcs'], Map<ScoredArc['kind'], ArcsFrom>>();

/** Arcs of one kind, by the content they start from; found once a reading. */
export function arcsOf({ arcs }: Pick<Reading, 'arcs'>, kind: ScoredArc['kind']): ArcsFrom {
  const known = byKind.get(arcs) ?? new Map<ScoredArc['kind'], ArcsFrom>();
  byKind.set(arcs, known);
  const found = known.get(kind) ?? collectArcs(arcs, kind);
  known.set(kind, found);
  return found;
}

function collectArcs(arcs: Reading['arcs'], kind: ScoredArc['kind']): ArcsFrom {
  const found = new Map<number, ScoredArc[]>();
  for (const arc of arcs) {
    if (arc.kind !== kind) continue;
    const list = found.get(arc.from);
    if (list) list.push(arc);
    else found.set(arc.from, [arc]);
  }
  return found;
}

/** Candidates for the cue of a content. */
export const cueCandidates = (content: number, reading: Reading, arcs: ArcsFrom): CueCandidate[] =>
  (arcs.get(content) ?? []).map(({ to, score }) => ({ index: to, cue: reading.cues[to]!, arc: score }));

/** The cue most likely to attribute a content; null when none is likelier than not. */
export function chooseCue(
  content: number,
  {
    reading,
    arcs,
    scene,
    weights,
  }: { reading: Reading; arcs: ArcsFrom; scene: ContentScene; weights: Weights },
): Choice | null {
  const candidates = cueCandidates(content, reading, arcs);
  let best: Choice | null = null;
  for (const candidate of candidates) {
    const score = weigh(cueFeatures(reading.contents[content]!, candidate, { candidates, scene }), weights);
    if (score > (best?.score ?? MIN_CUE)) best = { index: candidate.index, score };
  }
  return best;
}

/** Candidates for the source of contents that share a cue: what the model's arcs reach, and what grammar makes the cue's subject. */
export function sourceCandidates(
  contents: readonly number[],
  cue: Span | null,
  { reading, arcs, scene }: { reading: Reading; arcs: ArcsFrom; scene: ContentScene },
): SourceCandidate[] {
  const found = new Map<number, number>();
  for (const content of contents)
    for (const { to, score } of arcs.get(content) ?? []) found.set(to, Math.max(score, found.get(to) ?? 0));
  const candidates: SourceCandidate[] = [...found].map(([index, arc]) => ({
    index,
    arc,
    source: reading.sources[index]!,
  }));
  for (const { start, end } of cue && scene.isOn(SUBJECT.id) ? findSubjects(cue, scene) : [])
    if (!candidates.some(({ source }) => source.start === start && source.end === end))
      candidates.push({ index: null, arc: 0, source: { start, end, score: 0 } });
  return candidates;
}

/** A candidate that was chosen, with its probability. `isSubject`: by grammar alone, where the network proposes nobody likely. */
export interface ChosenSource extends SourceCandidate {
  readonly score: number;
  readonly isSubject?: boolean;
}

/** The source most likely to have said contents that share a cue; null when none is likely. */
export function chooseSource(
  attribution: Attribution,
  candidates: readonly SourceCandidate[],
  { scene, weights }: { scene: ContentScene; weights: Weights },
): ChosenSource | null {
  let best: ChosenSource | null = null;
  for (const candidate of possible(attribution, candidates, scene)) {
    const score = weigh(sourceFeatures(attribution, candidate, { candidates, scene }), weights);
    if (score > (best?.score ?? MIN_SOURCE)) best = { ...candidate, score };
  }
  return best ?? (scene.isOn(SUBJECT.id) ? grammarsChoice(attribution.cue, candidates, scene) : null);
}

const PASSIVE_CLASSES = ['say', 'judge', 'ask'] as const;

/** Nobody is named within their own words; somebody of another sentence only where the cue's has nobody. */
function possible(
  { contents, cue }: Attribution,
  candidates: readonly SourceCandidate[],
  scene: ContentScene,
): readonly SourceCandidate[] {
  const outside = candidates.filter(({ source }) =>
    contents.every((content) => !contains(content, source) || (cue && contains(content, cue))),
  );
  if (!cue) return outside;
  const sentence = sentenceAt(scene, cue.start);
  const here = outside.filter(({ source }) => overlap(sentence, source) > 0);
  const told = isPassive(cue, scene)
    ? findSubjects(cue, scene).find(({ relation }) => relation === 'subject')
    : undefined;
  return (here.length > 0 ? here : outside).filter(({ source }) => !told || overlap(told, source) === 0);
}

/** `was accused of`, `has been told`: the subject is spoken of or to, and does not speak; but `was quoted as saying`. */
function isPassive(cue: Span, { words, lexicon }: ContentScene): boolean {
  const inside = [];
  for (let i = firstEndingAfter(words, cue.start); i < words.length && words[i]!.start < cue.end; i++)
    inside.push(words[i]!);
  const lower = inside.map((word) => word.lower);
  const head = lexicon.headOf(lower);
  const verb = inside[head];
  if (
    verb?.pos !== 'VERB' ||
    language.grammar.ing.test(verb.lower) ||
    language.speech.citedVerb.test(verb.lower)
  )
    return false;
  if (lexicon.has('attitude', verb.lower) || !PASSIVE_CLASSES.some((name) => lexicon.has(name, verb.lower)))
    return false;
  let i = firstEndingAfter(words, verb.start) - 1;
  while (i >= 0 && words[i]!.pos === 'ADV') i--;
  return language.grammar.be.test(words[i]?.lower ?? '');
}

/** Where the network proposes nobody, the subject of a reporting verb. */
function grammarsChoice(
  cue: Span | null,
  candidates: readonly SourceCandidate[],
  scene: ContentScene,
): ChosenSource | null {
  const subject = cue && findSubjects(cue, scene)[0];
  if (!subject || (subject.relation === 'subject' && isPassive(cue, scene))) return null;
  const classes = scene.lexicon.classesOf(wordsIn(scene, cue.start, cue.end));
  if (!['say', 'ask', 'judge', 'phrases'].some((name) => classes.has(name as CueClass))) return null;
  const candidate = candidates.find(
    ({ source }) => source.start === subject.start && source.end === subject.end,
  );
  return candidate ? { ...candidate, score: MIN_SOURCE, isSubject: true } : null;
}
