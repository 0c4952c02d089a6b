// Drafts of statements → who said it, to whom, and who carried it here, as mentions, with the rules that put them there.
import type { Knowledge } from '@entente/knowledge';
import { type Analysis, type IsOn, type MentionLayer, overlap, type Span } from '@entente/record';
import { type StatementLexicon, statementLexicon } from '../../3-analyse/index.js';
import type { Source } from '../build.js';
import { addresseeOf, SPOKEN_TO } from './addressees.js';
import { CARRIED, type Carriage, carriersOf } from './carriers.js';
import { arcsByContent, type Draft } from './drafts.js';
import { lookUpMentions, type MentionLookUp } from './mention-look-up.js';
import { mentionsOfSource } from './source-mentions.js';

/** Mentions by role, as indexes. */
export interface Roles {
  readonly sources: readonly number[];
  readonly to: readonly number[];
  /** in order, the one nearest to this outlet last */
  readonly via: readonly number[];
  readonly by: readonly string[];
}

interface Scene {
  readonly text: string;
  readonly mentions: readonly MentionLayer[];
  readonly lookUp: MentionLookUp;
  readonly lexicon: StatementLexicon;
  readonly isOn: IsOn;
  /** mentions that the model ties to a draft's contents */
  readonly tied: (draft: Draft, kind: 'to' | 'via') => number[];
}

/** The roles of each draft. A nested one comes after its parent, whose sources carry it. */
export function namePeople(
  drafts: readonly Draft[],
  { article, analysis }: Source,
  {
    parents,
    chainOf,
    knowledge,
    isOn,
  }: {
    parents: readonly (number | null)[];
    chainOf: ReadonlyMap<number, number>;
    knowledge: Pick<Knowledge, 'words'>;
    isOn: IsOn;
  },
): Roles[] {
  const arcs = { to: arcsByContent(analysis.arcs, 'st:to'), via: arcsByContent(analysis.arcs, 'st:via') };
  const scene: Scene = {
    text: article.text,
    mentions: analysis.mentions,
    lookUp: lookUpMentions(article.text, analysis.mentions),
    lexicon: statementLexicon(knowledge),
    isOn,
    tied: ({ contents }, kind) =>
      contents.flatMap((i) =>
        (arcs[kind].get(i) ?? []).filter(({ score }) => score > 0.5).map((arc) => arc.to),
      ),
  };
  const roles: Roles[] = [];
  for (const [i, draft] of drafts.entries()) {
    const cue = draft.cue === null ? null : analysis.cues[draft.cue]!;
    const said = draft.source === null ? null : analysis.sources[draft.source]!;
    const sentence = cue && (analysis.sentences.find((span) => overlap(span, cue) > 0) ?? null);
    const carriage = readCarriage(draft, { cue, said, sentence, scene });
    const isApart = (mention: number) =>
      carriage.sources.every((other) => chainOf.get(other) !== chainOf.get(mention));
    const outer = parents[i] === null ? undefined : roles[parents[i]!];
    const passed = carriage.via.length > 0 ? carriage.via : carriersTied(draft, { cue, analysis, scene });
    const { to, by } = readAddressees(draft, { cue, sentence, scene });
    roles.push({
      sources: carriage.sources,
      to: to.filter(isApart),
      via: [...new Set([...passed, ...(outer?.sources ?? []), ...(outer?.via ?? [])])].filter(isApart),
      by: carriage.via.length > 0 ? [CARRIED.id, ...by] : by,
    });
  }
  return roles;
}

/** Carriers by the model's arcs, as far as they stand in a sentence of the statement: one named elsewhere carried something else. */
function carriersTied(
  draft: Draft,
  { cue, analysis, scene }: { cue: Span | null; analysis: Analysis; scene: Scene },
): number[] {
  const tied = scene.tied(draft, 'via');
  if (tied.length === 0) return [];
  const own = cue ? [...draft.parts, cue] : draft.parts;
  const sentences = analysis.sentences.filter((sentence) => own.some((span) => overlap(sentence, span) > 0));
  return tied.filter((i) => sentences.some((sentence) => overlap(sentence, scene.mentions[i]!) > 0));
}

interface Place {
  readonly cue: Span | null;
  readonly sentence: Span | null;
  readonly scene: Scene;
}

function readCarriage(
  { parts }: Draft,
  { cue, said, sentence, scene }: Place & { readonly said: Span | null },
): Carriage {
  const { tied: _, isOn: __, ...views } = scene;
  const sources = said ? mentionsOfSource(scene.text, said, scene) : [];
  const isRead = cue && sentence && scene.isOn(CARRIED.id);
  return isRead ? carriersOf({ ...views, sentence, parts, cue, sources }) : { sources, via: [] };
}

/** A quotation that goes on without a cue says nothing new of whom it is said to. */
function readAddressees(draft: Draft, { cue, sentence, scene }: Place): { to: number[]; by: string[] } {
  if (!cue || !sentence) return { to: [], by: [] };
  const tied = scene.tied(draft, 'to').filter((i) => overlap(sentence, scene.mentions[i]!) > 0);
  const told = scene.isOn(SPOKEN_TO.id) ? addresseeOf(scene.text, { cue, parts: draft.parts }, scene) : null;
  if (told === null || tied.includes(told)) return { to: [...new Set(tied)], by: [] };
  return { to: [...new Set([...tied, told])], by: [SPOKEN_TO.id] };
}
