// The network's contents, cues, sources and arcs → attributions: contents that share a cue, with that cue and their source.
import type { Knowledge } from '@entente/knowledge';
import type { Reading, Rule } from '@entente/record';
import {
  type ArcsFrom,
  arcsOf,
  type Choice,
  type ChosenSource,
  chooseCue,
  chooseSource,
  sourceCandidates,
} from './choose.js';
import type { Group, Link } from './group.js';
import type { ContentScene } from './scene.js';
import { SUBJECT } from './subject.js';

const NOWHERE = { to: -1, score: 0 };

/** The rule. */
export const WEIGHED_LINKS: Rule = {
  id: 'weighed-links@1',
  room: '3-analyse',
  reason:
    'The network links a content to several cues and sources, or to one that grammar and the lexicon of reporting verbs make unlikely; log-linear models (data/weights/statement-cue, statement-source) choose among them.',
  clause: 'The cue is the verb, noun or phrase that attributes; source: the mention nearest to it.',
};

/** `X denied <supplying arms> and accused Y <of lying>`: a cue right before a content is its own, not one that comes after. */
function ownCue(
  content: number,
  likeliest: Choice | null,
  reading: Reading,
  { text }: ContentScene,
): Choice | null {
  const { start, end } = reading.contents[content]!;
  if (!likeliest || reading.cues[likeliest.index]!.start < end) return null;
  const index = reading.cues.findIndex(
    (cue) => cue.score >= 0.5 && cue.end <= start && text.slice(cue.end, start) === ' ',
  );
  return index < 0 ? null : { index, score: reading.cues[index]!.score };
}

/** `<The army> denied <targeting civilians>`: what the network marks at least as surely as a source is no content. */
const isSource = ({ start, end, score }: Reading['contents'][number], { sources }: Reading): boolean =>
  sources.some((source) => source.start === start && source.end === end && source.score >= score);

/** Contents by the cue that was chosen for them, each group with its source. */
export function groupContents(
  reading: Reading,
  scene: ContentScene,
  knowledge: Pick<Knowledge, 'weights'>,
): Group[] {
  const choose = scene.isOn(WEIGHED_LINKS.id)
    ? likeliestLinks(reading, scene, knowledge)
    : networkLinks(reading, scene);
  const byCue = new Map<number, { cue: Link | null; contents: number[] }>();
  for (const content of reading.contents.keys()) {
    if (choose.isNone(content)) continue;
    const choice = choose.cue(content);
    const said = choice && reading.cues[choice.index]!;
    const cue = choice && said && { ...choice, start: said.start, end: said.end };
    const key = choice ? choice.index : -1 - content;
    const group = byCue.get(key);
    if (group) group.contents.push(content);
    else byCue.set(key, { cue, contents: [content] });
  }
  return [...byCue.values()].map(({ cue, contents }) => toGroup(contents, cue, { choose, reading, scene }));
}

/** How cues and sources are chosen. */
interface Chooser {
  /** whether what the network marks as a content is rather a source */
  readonly isNone: (content: number) => boolean;
  readonly cue: (content: number) => Choice | null;
  readonly source: (contents: readonly number[], cue: Link | null) => ChosenSource | null;
}

/** The rule: log-linear models over arcs, distance, grammar and the cue's words. */
function likeliestLinks(
  reading: Reading,
  scene: ContentScene,
  knowledge: Pick<Knowledge, 'weights'>,
): Chooser {
  const arcs = { cue: arcsOf(reading, 'st:cue'), source: arcsOf(reading, 'st:source') };
  const weights = {
    cue: knowledge.weights('statements/cue'),
    source: knowledge.weights('statements/source'),
  };
  return {
    isNone: (content) => isSource(reading.contents[content]!, reading),
    cue: (content) => {
      const likeliest = chooseCue(content, { reading, arcs: arcs.cue, scene, weights: weights.cue });
      return ownCue(content, likeliest, reading, scene) ?? likeliest;
    },
    source: (contents, cue) =>
      chooseSource(
        { contents: contents.map((i) => reading.contents[i]!), cue },
        sourceCandidates(contents, cue, { reading, arcs: arcs.source, scene }),
        { scene, weights: weights.source },
      ),
  };
}

/** Without the rule: the network's strongest arc of each kind; where there is none to a source, the subject of the cue. */
function networkLinks(reading: Reading, scene: ContentScene): Chooser {
  const arcs = { cue: arcsOf(reading, 'st:cue'), source: arcsOf(reading, 'st:source') };
  return {
    isNone: () => false,
    cue: (content) => strongest(arcs.cue, [content]),
    source: (contents, cue) => {
      const candidates = sourceCandidates(contents, cue, { reading, arcs: arcs.source, scene });
      const top = strongest(arcs.source, contents);
      const found = candidates.find(({ index }) => index === (top?.index ?? null));
      return found ? { ...found, score: top?.score ?? 0.5 } : null;
    },
  };
}

/** The strongest arc from some contents, from .5 on. */
function strongest(links: ArcsFrom, contents: readonly number[]): Choice | null {
  const top = contents
    .flatMap((i) => links.get(i) ?? [])
    .reduce((a, b) => (b.score > a.score ? b : a), NOWHERE);
  return top.score >= 0.5 ? { index: top.to, score: top.score } : null;
}

function toGroup(
  contents: readonly number[],
  cue: Link | null,
  { choose, reading, scene }: { choose: Chooser; reading: Reading; scene: ContentScene },
): Group {
  const choice = choose.source(contents, cue);
  const isTop = (kind: 'st:cue' | 'st:source', index: number | null) =>
    index !== null && contents.some((i) => strongestOf(arcsOf(reading, kind), i) === index);
  const isNetworks =
    !scene.isOn(WEIGHED_LINKS.id) ||
    ((!cue || isTop('st:cue', cue.index)) && (!choice || isTop('st:source', choice.index)));
  const by = isNetworks ? [reading.model] : [reading.model, WEIGHED_LINKS.id];
  const isFound = choice && (choice.index === null || choice.isSubject);
  return {
    items: contents.map((i) => ({ ...reading.contents[i]!, origins: [i], by })),
    cue,
    source: choice && {
      index: choice.index,
      score: choice.score,
      start: choice.source.start,
      end: choice.source.end,
      ...(isFound ? { by: [SUBJECT.id] } : {}),
    },
  };
}

const strongestOf = (links: ArcsFrom, content: number): number =>
  (links.get(content) ?? []).reduce((a, b) => (b.score > a.score ? b : a), NOWHERE).to;
