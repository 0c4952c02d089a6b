// Statements from contents, sources and cues: who said what, to whom, through whom.
import type { Knowledge } from '@entente/knowledge';
import { ALL_RULES, type IsOn, quoteSpan, type Statement } from '@entente/record';
import { LABELLED_SPEECH, statementLexicon } from '../../3-analyse/index.js';
import { participants, recordId, type Source, shared } from '../build.js';
import { calibrate } from '../confidence.js';
import { continuedBy, wholeParts } from './continuations.js';
import { draftStatements } from './drafts.js';
import { parentsOf } from './nesting.js';
import { DENIED, polarityOf } from './polarity.js';
import { quoteType } from './quote-type.js';
import { namePeople } from './roles.js';

export { STATEMENT_RULES } from './rules.js';

/** What statements are read with. */
interface StatementGiven {
  /** for each mention the number of its chain */
  readonly chainOf: ReadonlyMap<number, number>;
  readonly knowledge: Pick<Knowledge, 'words' | 'weights'>;
  /** which of the rules are applied; all by default */
  readonly isOn?: IsOn;
}

/** The statements of an article in text order, without their cue events (events come later). */
export function extractStatements(
  source: Source,
  { chainOf, knowledge, isOn = ALL_RULES }: StatementGiven,
): Statement[] {
  const { article, analysis } = source;
  const { text } = article;
  const drafts = draftStatements(source);
  const parents = parentsOf(drafts, analysis.cues);
  const roles = namePeople(drafts, source, { parents, chainOf, knowledge, isOn });
  const lexicon = statementLexicon(knowledge);
  const types = drafts.map(({ by, parts }) =>
    by.includes(LABELLED_SPEECH.id) ? 'direct' : quoteType(text, parts, analysis.quotes),
  );
  const continued = continuedBy(drafts, types);
  const { parts, joined } = wholeParts(text, drafts, continued);
  const idOf = (i: number) => recordId(article, 'statement', parts[i]!);
  return drafts.map((draft, i) => {
    const cue = draft.cue === null ? null : analysis.cues[draft.cue]!;
    const said = draft.source === null ? null : analysis.sources[draft.source]!;
    const parent = parents[i] ?? (joined.has(i) ? continued[i]! : null);
    const polarity = isOn(DENIED.id) ? polarityOf(text, cue, lexicon) : 'affirmed';
    const { sources, to, via, by } = roles[i]!;
    return {
      ...shared(source, 'statement', {
        spans: parts[i]!,
        by: [...draft.by, ...by, ...(polarity === 'denied' ? [DENIED.id] : [])],
        confidence: calibrate(draft.score, knowledge),
      }),
      type: types[i]!,
      content: parts[i]!.map((part) => quoteSpan(text, part)),
      cue: cue && quoteSpan(text, cue),
      sources: participants(source, sources, chainOf),
      sourceSpans: said ? [quoteSpan(text, said)] : [],
      addressees: participants(source, to, chainOf),
      via: participants(source, via, chainOf),
      polarity,
      ...(parent === null ? {} : { parent: idOf(parent) }),
      ...(continued[i] == null ? {} : { continues: idOf(continued[i]) }),
    };
  });
}
