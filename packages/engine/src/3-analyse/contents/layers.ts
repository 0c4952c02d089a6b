// Attributions → the layers from which statements are read, and the arcs between them.
import {
  type Arc,
  bySpan,
  type ContentLayer,
  type CueLayer,
  type Reading,
  type ScoredSpan,
  type SourceLayer,
  type Span,
  trimSpan,
} from '@entente/record';
import type { Group, Link } from './group.js';

/** The layers from which statements are read. */
export interface StatementLayers {
  readonly contents: readonly ContentLayer[];
  readonly sources: readonly SourceLayer[];
  readonly cues: readonly CueLayer[];
  /** st:cue and st:source, as chosen: at most one of each kind a content */
  readonly arcs: readonly Arc[];
}

/** Groups → layers in text order; cues and sources that a rule found join those of the network. */
export function toLayers(text: string, reading: Reading, groups: readonly Group[]): StatementLayers {
  const sources = linkLayer(reading.sources, groups, { role: 'source', model: reading.model });
  const cues = linkLayer(reading.cues, groups, { role: 'cue', model: reading.model });
  const contents: ContentLayer[] = [];
  const arcs: Arc[] = [];
  const items = groups.flatMap((group) =>
    group.items.flatMap((item) => {
      const span = trimSpan(text, item);
      return span ? [{ item: { ...item, ...span }, group }] : [];
    }),
  );
  for (const { item, group } of items.sort((a, b) => bySpan(a.item, b.item))) {
    const from = contents.length;
    const { cue, source } = group;
    const by = [reading.model, ...item.by, ...(cue?.by ?? []), ...(source?.by ?? [])];
    contents.push({ ...item, by: [...new Set(by)] });
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
        by: [...new Set([model, ...(link.by ?? group.items.flatMap(({ by }) => by))])],
      });
  }
  const sorted = [...layer.values()].sort(bySpan);
  const place = new Map(sorted.map((span, i) => [key(span), i]));
  return { layer: sorted, indexOf: (link) => place.get(key(link))! };
}
