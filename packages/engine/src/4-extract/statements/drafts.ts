// Contents with their cues → drafts of statements: the parts of one content joined, a quote that goes on without a cue of its own apart.
import { type Arc, type ArcKind, bySpan, type Span } from '@entente/record';
import type { Source } from '../build.js';

/** A statement before its sources, addressees and carriers are named. */
export interface Draft {
  /** the content in parts, in text order */
  readonly parts: readonly Span[];
  /** indexes of contents */
  readonly contents: readonly number[];
  /** index of the cue; null when it goes on without one */
  readonly cue: number | null;
  /** index of the source */
  readonly source: number | null;
  /** probability that somebody said it */
  readonly score: number;
  readonly by: readonly string[];
}

/** Arcs of a kind by where they start; each list best first. */
export function arcsByContent(arcs: readonly Arc[], kind: ArcKind): ReadonlyMap<number, readonly Arc[]> {
  const found = new Map<number, Arc[]>();
  for (const arc of arcs) {
    if (arc.kind !== kind) continue;
    const list = found.get(arc.from);
    if (list) list.push(arc);
    else found.set(arc.from, [arc]);
  }
  for (const list of found.values()) list.sort((a, b) => b.score - a.score);
  return found;
}

/** Drafts in text order of their first part. */
export function draftStatements({ article, analysis }: Source): Draft[] {
  const cues = arcsByContent(analysis.arcs, 'st:cue');
  const sources = arcsByContent(analysis.arcs, 'st:source');
  const byCue = new Map<number, number[]>();
  const drafts: Draft[] = [];
  const draft = (contents: readonly number[], cue: number | null) => {
    const sourceArc = contents.map((i) => sources.get(i)?.[0]).find((arc) => arc !== undefined);
    const layers = contents.map((i) => analysis.contents[i]!);
    drafts.push({
      parts: joinParts(article.text, layers),
      contents,
      cue,
      source: sourceArc?.to ?? null,
      score: Math.max(...layers.map(({ score }) => score)),
      by: [...new Set(layers.flatMap(({ by }) => by))],
    });
  };
  for (const i of analysis.contents.keys()) {
    const cue = cues.get(i)?.[0];
    if (!cue) draft([i], null);
    else byCue.set(cue.to, [...(byCue.get(cue.to) ?? []), i]);
  }
  for (const [cue, contents] of byCue) {
    const sentence = sentenceOf(analysis.sentences, analysis.cues[cue]!);
    // `“Why?” Kaine asked`: the question is a sentence of its own, yet the content of this cue
    const isHere = (i: number) =>
      analysis.contents[i]!.start < sentence.end && analysis.contents[i]!.end >= sentence.start - 1;
    const here = contents.filter(isHere);
    const nearest = here.length > 0 ? here : contents.slice(0, 1);
    draft(nearest, cue);
    for (const i of contents) if (!nearest.includes(i)) draft([i], null);
  }
  return withoutDoubles(drafts).sort((a, b) => bySpan(a.parts[0]!, b.parts[0]!));
}

/** Of drafts with the very same content the likeliest. */
function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = draft.parts.map(({ start, end }) => `${start}-${end}`).join();
    if ((best.get(key)?.score ?? -1) < draft.score) best.set(key, draft);
  }
  return [...best.values()];
}

function sentenceOf(sentences: readonly Span[], { start, end }: Span): Span {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end) ?? { start, end };
}

/** Parts in text order; what only white space parts is one. */
function joinParts(text: string, contents: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const { start, end } of [...contents].sort(bySpan)) {
    const last = parts.at(-1);
    if (last && (start <= last.end || text.slice(last.end, start).trim() === ''))
      parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else parts.push({ start, end });
  }
  return parts;
}
