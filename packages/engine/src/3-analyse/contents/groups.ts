// The model's contents, cues, sources and arcs → attributions: contents that share a cue, with that cue and their source.
import type { Knowledge } from '@entente/knowledge';
import type { Reading, Rule } from '@entente/record';
import { type ArcsFrom, arcsOf, type Choice, chooseCue, chooseSource, sourceCandidates } from './choose.js';
import type { Group, Link } from './group.js';
import type { ContentScene } from './scene.js';

const NOWHERE = { to: -1, score: 0 };

/** The rule. */
export const WEIGHED_LINKS: Rule = {
  id: 'weighed-links@1',
  room: '3-analyse',
  reason:
    'The model ties a content to several cues and sources, or to one that grammar or the lexicon of verbs of saying speaks against; all are weighed (data/weights/statement-cue, statement-source).',
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

/** `<The army> denied <targeting civilians>`: what the model holds rather for a source is no content. */
const isSource = ({ start, end, score }: Reading['contents'][number], { sources }: Reading): boolean =>
  sources.some((source) => source.start === start && source.end === end && source.score >= score);

/** Contents by the cue that was chosen for them, each group with its source. */
export function groupContents(
  reading: Reading,
  scene: ContentScene,
  knowledge: Pick<Knowledge, 'weights'>,
): Group[] {
  const arcs = { cue: arcsOf(reading, 'st:cue'), source: arcsOf(reading, 'st:source') };
  const weights = {
    cue: knowledge.weights('statements/cue'),
    source: knowledge.weights('statements/source'),
  };
  const byCue = new Map<number, { cue: Link | null; contents: number[] }>();
  for (const [content, span] of reading.contents.entries()) {
    if (isSource(span, reading)) continue;
    const likeliest = chooseCue(content, { reading, arcs: arcs.cue, scene, weights: weights.cue });
    const choice = ownCue(content, likeliest, reading, scene) ?? likeliest;
    const said = choice && reading.cues[choice.index]!;
    const cue = choice && said && { ...choice, start: said.start, end: said.end };
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
    const isTop = (links: ArcsFrom, index: number | null) =>
      index !== null &&
      contents.some(
        (i) => index === (links.get(i) ?? []).reduce((a, b) => (b.score > a.score ? b : a), NOWHERE).to,
      );
    const isModels = (!cue || isTop(arcs.cue, cue.index)) && (!choice || isTop(arcs.source, choice.index));
    const by = isModels ? [reading.model] : [reading.model, WEIGHED_LINKS.id];
    return {
      items: contents.map((i) => ({ ...reading.contents[i]!, origins: [i], by })),
      cue,
      source: choice && {
        index: choice.index,
        score: choice.score,
        start: choice.source.start,
        end: choice.source.end,
      },
    };
  });
}
