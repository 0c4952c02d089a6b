// Statements from contents, sources and cues: who said what, to whom, through whom.
import { quoteSpan, type Statement } from '@entente/record';
import { participants, type Source, shared } from '../build.js';

/** The statements of an article in text order, without their cue events (events come later). */
export function extractStatements(source: Source, chainOf: ReadonlyMap<number, number>): Statement[] {
  const { article, analysis } = source;
  const best = (kind: string, from: number) =>
    analysis.arcs
      .filter((arc) => arc.kind === kind && arc.from === from && arc.score > 0.5)
      .sort((a, b) => b.score - a.score);
  return analysis.contents.map((content, i) => {
    const cue = best('st:cue', i)[0];
    const found = best('st:source', i)[0];
    const said = found ? analysis.sources[found.to]! : null;
    const mentions = said
      ? analysis.mentions.flatMap(({ start }, k) => (start === said.start ? [k] : []))
      : [];
    const who = (kind: string) =>
      participants(
        source,
        best(kind, i).map(({ to }) => to),
        chainOf,
      );
    return {
      ...shared(source, 'statement', { spans: [content], by: content.by, confidence: content.score }),
      type: 'indirect',
      content: [quoteSpan(article.text, content)],
      cue: cue ? quoteSpan(article.text, analysis.cues[cue.to]!) : null,
      sources: participants(source, mentions.slice(0, 1), chainOf),
      sourceSpans: said ? [quoteSpan(article.text, said)] : [],
      addressees: who('st:to'),
      via: who('st:via'),
      polarity: 'affirmed',
    };
  });
}
