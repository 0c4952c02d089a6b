// Statements from contents, sources and cues: who said what, to whom, through whom.
import type { Knowledge } from '@entente/knowledge';
import { overlap, quoteSpan, type Statement } from '@entente/record';
import { LABELLED_SPEECH, statementLexicon } from '../../3-analyse/index.js';
import { participants, recordId, type Source, shared } from '../build.js';
import { addresseeOf, SPOKEN_TO } from './addressees.js';
import { CARRIED, carriersOf } from './carriers.js';
import { arcsByContent, type Draft, draftStatements } from './drafts.js';
import { lookUpMentions } from './mention-look-up.js';
import { parentsOf } from './nesting.js';
import { DENIED, polarityOf } from './polarity.js';
import { quoteType } from './quote-type.js';
import { mentionsOfSource } from './source-mentions.js';

/** The statements of an article in text order, without their cue events (events come later). */
export function extractStatements(
  source: Source,
  chainOf: ReadonlyMap<number, number>,
  knowledge: Pick<Knowledge, 'words'>,
): Statement[] {
  const { article, analysis } = source;
  const { text } = article;
  const drafts = draftStatements(source);
  const parents = parentsOf(drafts, analysis.cues);
  const roles = namePeople(drafts, { source, parents, chainOf, knowledge });
  const lexicon = statementLexicon(knowledge);
  const idOf = (i: number) => recordId(article, 'statement', drafts[i]!.parts);
  return drafts.map((draft, i) => {
    const cue = draft.cue === null ? null : analysis.cues[draft.cue]!;
    const said = draft.source === null ? null : analysis.sources[draft.source]!;
    const parent = parents[i]!;
    const polarity = polarityOf(text, cue, lexicon);
    const { sources, to, via, by } = roles[i]!;
    return {
      ...shared(source, 'statement', {
        spans: draft.parts,
        by: [...draft.by, ...by, ...(polarity === 'denied' ? [DENIED.id] : [])],
        confidence: draft.score,
      }),
      type: draft.by.includes(LABELLED_SPEECH.id) ? 'direct' : quoteType(text, draft.parts, analysis.quotes),
      content: draft.parts.map((part) => quoteSpan(text, part)),
      cue: cue && quoteSpan(text, cue),
      sources: participants(source, sources, chainOf),
      sourceSpans: said ? [quoteSpan(text, said)] : [],
      addressees: participants(source, to, chainOf),
      via: participants(source, via, chainOf),
      polarity,
      ...(parent === null ? {} : { parent: idOf(parent) }),
    };
  });
}

/** Mentions in their roles, and the rules that put them there. */
interface Roles {
  readonly sources: readonly number[];
  readonly to: readonly number[];
  readonly via: readonly number[];
  readonly by: readonly string[];
}

function namePeople(
  drafts: readonly Draft[],
  {
    source: { article, analysis },
    parents,
    chainOf,
    knowledge,
  }: {
    source: Source;
    parents: readonly (number | null)[];
    chainOf: ReadonlyMap<number, number>;
    knowledge: Pick<Knowledge, 'words'>;
  },
): Roles[] {
  const { text } = article;
  const { mentions } = analysis;
  const lookUp = lookUpMentions(text, mentions);
  const lexicon = statementLexicon(knowledge);
  const arcs = { to: arcsByContent(analysis.arcs, 'st:to'), via: arcsByContent(analysis.arcs, 'st:via') };
  const reached = (draft: Draft, kind: 'to' | 'via') =>
    draft.contents.flatMap((i) =>
      (arcs[kind].get(i) ?? []).filter(({ score }) => score > 0.5).map((arc) => arc.to),
    );
  const roles: Roles[] = [];
  for (const [i, draft] of drafts.entries()) {
    const by: string[] = [];
    const cue = draft.cue === null ? null : analysis.cues[draft.cue]!;
    const said = draft.source === null ? null : analysis.sources[draft.source]!;
    let sources: readonly number[] = said ? mentionsOfSource(text, said, { mentions, lookUp }) : [];
    const isApart = (mention: number) =>
      sources.every((other) => chainOf.get(other) !== chainOf.get(mention));
    const sentence = cue && analysis.sentences.find((span) => overlap(span, cue) > 0);
    let via: readonly number[] = [];
    if (cue && sentence) {
      const carriage = carriersOf({
        text,
        sentence,
        parts: draft.parts,
        cue,
        sources,
        mentions,
        lookUp,
        lexicon,
      });
      if (carriage.via.length > 0) by.push(CARRIED.id);
      sources = carriage.sources;
      via = carriage.via;
    }
    const outer = parents[i] === null ? undefined : roles[parents[i]!];
    via = [
      ...new Set([
        ...via,
        ...(via.length === 0 ? reached(draft, 'via') : []),
        ...(outer ? [...outer.sources, ...outer.via] : []),
      ]),
    ].filter(isApart);
    const told = cue && addresseeOf(text, { cue, parts: draft.parts }, { lookUp, lexicon });
    // a quotation that goes on without a cue says nothing new of whom it is said to
    const tied = sentence ? reached(draft, 'to').filter((k) => overlap(sentence, mentions[k]!) > 0) : [];
    const to = [...new Set([...tied, ...(told === null ? [] : [told])])].filter(isApart);
    if (told !== null && !tied.includes(told)) by.push(SPOKEN_TO.id);
    roles.push({ sources, to, via, by });
  }
  return roles;
}
