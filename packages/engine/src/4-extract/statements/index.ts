// Statements from contents, sources and cues: who said what, to whom, through whom.
import type { Knowledge } from '@entente/knowledge';
import { quoteSpan, type Statement } from '@entente/record';
import { participants, type Source, shared } from '../build.js';
import { arcsByContent, draftStatements } from './drafts.js';
import { quoteType } from './quote-type.js';
import { mentionsOfSource } from './source-mentions.js';

/** The statements of an article in text order, without their cue events (events come later). */
export function extractStatements(
  source: Source,
  chainOf: ReadonlyMap<number, number>,
  _knowledge: Pick<Knowledge, 'words'>,
): Statement[] {
  const { article, analysis } = source;
  const { text } = article;
  const to = arcsByContent(analysis.arcs, 'st:to');
  const via = arcsByContent(analysis.arcs, 'st:via');
  return draftStatements(source).map((draft) => {
    const said = draft.source === null ? null : analysis.sources[draft.source]!;
    const reached = (arcs: typeof to) =>
      draft.contents.flatMap((i) =>
        (arcs.get(i) ?? []).filter(({ score }) => score > 0.5).map((arc) => arc.to),
      );
    return {
      ...shared(source, 'statement', { spans: draft.parts, by: draft.by, confidence: draft.scores.content }),
      type: quoteType(text, draft.parts, analysis.quotes),
      content: draft.parts.map((part) => quoteSpan(text, part)),
      cue: draft.cue === null ? null : quoteSpan(text, analysis.cues[draft.cue]!),
      sources: said ? participants(source, mentionsOfSource(text, said, analysis.mentions), chainOf) : [],
      sourceSpans: said ? [quoteSpan(text, said)] : [],
      addressees: participants(source, reached(to), chainOf),
      via: participants(source, reached(via), chainOf),
      polarity: 'affirmed',
    };
  });
}
