// Analysis: the standoff layers over one article, as parallel flat lists. Room 3 makes it, room 4 extracts records from it.
import type { ArcKind } from './model.js';
import type { EventType, MentionKind, Status } from './ontology.js';
import type { Span } from './span.js';

/** Text between quote marks, marks included. */
export interface QuoteRegion extends Span {
  /** false when the mark is opened but not closed in its paragraph (the region then ends with the paragraph) */
  readonly closed: boolean;
}
/** How a mention refers: by name, description (`the minister`), pronoun, or metonym for a government (`Moscow`). */
export type MentionForm = 'name' | 'description' | 'pronoun' | 'metonym';
/** A mention after all rules have run. */
export interface MentionLayer extends Span {
  /** indexes of the model's spans that it was made from; empty when a rule found it */
  readonly origins: readonly number[];
  readonly kind: MentionKind;
  readonly form: MentionForm;
  readonly inner: boolean;
  readonly score: number;
  /** model first, then rules */
  readonly by: readonly string[];
}
/** A time expression with its value relative to the article's date. */
export interface TimeLayer extends Span {
  /** indexes of the model's spans that it was made from; empty when a rule found it */
  readonly origins: readonly number[];
  /** EDTF, PAST, PRESENT, FUTURE; null where it can't be dated */
  readonly value: string | null;
  readonly granularity:
    | 'day'
    | 'week'
    | 'month'
    | 'season'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century'
    | 'interval'
    | 'vague';
  readonly basis: 'explicit' | 'relative' | 'document';
  readonly score: number;
  readonly by: readonly string[];
}
/** The words that attribute a content. */
export interface CueLayer extends Span {
  /** indexes of the model's spans that it was made from; empty when a rule found it */
  readonly origins: readonly number[];
  readonly score: number;
  readonly by: readonly string[];
}
/** The words that name who says a content. */
export interface SourceLayer extends Span {
  /** indexes of the model's spans that it was made from; empty when a rule found it */
  readonly origins: readonly number[];
  readonly score: number;
  readonly by: readonly string[];
}
/** The content of a statement, or one part of it. */
export interface ContentLayer extends Span {
  /** indexes of the model's spans that it was made from; empty when a rule found it */
  readonly origins: readonly number[];
  readonly inner: boolean;
  readonly score: number;
  readonly by: readonly string[];
}
/** The word that names an act, with its type, status, mode and contexts. */
export interface TriggerLayer extends Span {
  /** indexes of the model's spans that it was made from; empty when a rule found it */
  readonly origins: readonly number[];
  readonly type: EventType;
  readonly score: number;
  readonly runnerUp: { readonly type: EventType | 'none'; readonly score: number } | null;
  readonly status: Status;
  readonly statusScore: number;
  /** the words that show the status (`may`, `if`, `refused to`), when a rule or cue word found them */
  readonly statusCue: Span | null;
  readonly mode: string | null;
  readonly modeScore: number;
  readonly contexts: readonly string[];
  readonly by: readonly string[];
}
/** The grammatical form of a trigger in its sentence. */
export type TriggerForm = 'active' | 'passive' | 'participle' | 'infinitive' | 'gerund' | 'noun';
/** A grammatical relation of a mention (by index) to a trigger: `subject`, `object`, `agent`, `owner`, `noun:with` … (3-analyse/grammar). */
export interface GrammarRelation {
  readonly mention: number;
  readonly name: string;
}
/** The grammar of a trigger: its form, and the mentions with a grammatical relation to it. */
export interface TriggerGrammar {
  readonly form: TriggerForm;
  /** whether it is a noun (`the attack`) rather than a verb (`attacked`) */
  readonly isNoun: boolean;
  /** its lemma in the lexicon, else the word itself, in lower case */
  readonly lemma: string;
  /** the lexicon's probability that the word names an act, and the probabilities of its types */
  readonly strength: 'sure' | 'likely' | 'possible' | 'never' | 'unknown';
  readonly types: readonly EventType[];
  readonly relations: readonly GrammarRelation[];
}
/** `from` and `to` index the layers named by ARC_ENDS of the kind. */
export interface Arc {
  readonly kind: ArcKind;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}
/** A coreference chain: indexes of mentions that refer to the same actor or place. `members`: indexes of the chains that a plural refers to. */
export interface Chain {
  readonly mentions: readonly number[];
  /** the fullest name among them */
  readonly name: string;
  readonly kind: MentionKind;
  /** key of a known actor or place (`country:RUS`, `org:NATO`, `person:…`), when the knowledge has it */
  readonly known: string | null;
  readonly members: readonly number[];
  /** chain that the pronoun which opens its words takes up, where that pronoun is no mention: Egypt of `Its foreign minister` */
  readonly owner?: number;
  /** rules that joined its mentions, or found its members */
  readonly by: readonly string[];
}
/** A word or mark with its Universal part of speech (`POSS`: the possessive mark). */
export interface TaggedWord extends Span {
  readonly lower: string;
  readonly pos: string;
}
/** All layers of one article. */
export interface Analysis {
  readonly article: string;
  /** name of the model that read it */
  readonly model: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly words: readonly TaggedWord[];
  readonly quotes: readonly QuoteRegion[];
  readonly mentions: readonly MentionLayer[];
  readonly times: readonly TimeLayer[];
  readonly sources: readonly SourceLayer[];
  readonly cues: readonly CueLayer[];
  readonly contents: readonly ContentLayer[];
  /** candidate triggers, weak ones included: room 4 decides which of them are events */
  readonly triggers: readonly TriggerLayer[];
  /** one entry per trigger, in the same order */
  readonly grammar: readonly TriggerGrammar[];
  readonly arcs: readonly Arc[];
  readonly chains: readonly Chain[];
}
