// The grammar layer: how each trigger stands in its sentence and which mentions grammar ties to it (subject, object, agent, owner, behind which preposition).
import type { Knowledge, Strength } from '@entente/knowledge';
import {
  firstEndingAfter,
  type MentionLayer,
  type Span,
  type TaggedWord,
  type TriggerGrammar,
  type TriggerLayer,
} from '@entente/record';
import type { Token } from '../tokens.js';
import { type Clauses, setClauses } from './clauses.js';
import { relationsOf } from './relations.js';
import { formOf } from './trigger-form.js';

/** The layers that grammar is read from. `tokens` are those of the lexicon (hyphens part them), `words` those of the tagger. */
export interface GrammarGiven {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly words: readonly TaggedWord[];
  readonly mentions: readonly MentionLayer[];
  readonly knowledge: Pick<Knowledge, 'lexicon' | 'words'>;
}

/** The grammar of each trigger, in the order of `triggers`. */
export function findGrammar(triggers: readonly TriggerLayer[], given: GrammarGiven): TriggerGrammar[] {
  const { knowledge, tokens } = given;
  const clauses = setClauses(given);
  const lightVerbs = new Set(knowledge.words('light-verbs'));
  const lower = tokens.map((token) => token.lower);
  return triggers.map((trigger) => {
    const at = firstEndingAfter(tokens, trigger.start);
    const readings = knowledge.lexicon.match(lower, at)?.readings ?? [];
    const parts = new Set(readings.flatMap(({ row }) => (row.type ? [row.pos] : [])));
    const isVerb = parts.size === 1 ? parts.has('verb') : null;
    const form = formOf(trigger, { text: given.text, words: given.words, isVerb });
    const isNoun = isVerb === null ? form === 'noun' || isTaggedNoun(trigger, clauses) : !isVerb;
    return {
      form,
      isNoun,
      lemma: readings[0]?.row.lemma ?? lower[at] ?? '',
      strength:
        STRENGTHS.find((strength) => readings.some(({ row }) => row.strength === strength)) ?? 'unknown',
      types: [...new Set(readings.flatMap(({ row }) => row.type ?? []))],
      relations: relationsOf(trigger, clauses, { isNoun, lightVerbs }),
    };
  });
}

/** The strongest reading counts. */
const STRENGTHS: readonly Strength[] = ['sure', 'likely', 'possible', 'never'];

const isTaggedNoun = (trigger: Span, { words, wordAt }: Clauses): boolean =>
  words[wordAt(trigger.start)]?.pos === 'NOUN';
