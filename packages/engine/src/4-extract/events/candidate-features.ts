// A trigger and a candidate → one row of features for the trees that choose actors, recipients and the place of an event.

import {
  contains,
  countBetween,
  EVENT_TYPES,
  firstEndingAfter,
  type MentionLayer,
  type Span,
} from '@entente/record';
import { type FeatureRow, logOdds, rowMaker } from '../../3-analyse/index.js';
import { language } from '../../language.js';
import type { ArticleView, TriggerArcs } from './article-view.js';
import { type Candidate, distanceTo, type TriggerView } from './candidates.js';
import { isPossessor, leadingWord, sideOf } from './surroundings.js';

const RELATIONS = [
  'subject',
  'subject:relative',
  'subject:controlled',
  'subject:shared',
  'subject:distant',
  'patient',
  'object',
  'agent',
  'described',
  'after',
  'object-agent',
  'owner',
  'owner:near',
  'owner:far',
  'compound',
  'light-subject',
  'light-patient',
  'light-object',
  'governor-subject',
  'governor-patient',
  'governor-object',
  'adjunct-subject',
  'adjunct-patient',
  'adjunct:when',
  'adjunct:other',
  'fronted',
  'reduced-agent',
  'later-agent',
  'later-object',
  'noun:by',
  'noun:with',
  'noun:to',
  'noun:of',
  'noun:against',
  'noun:between',
  'noun:from',
  'noun:in',
  'noun:on',
  'noun:for',
  'noun:at',
  'noun-next:with',
  'noun-next:to',
  'noun-next:in',
  'noun-next:by',
  'noun-next:of',
  'first:with',
  'first:to',
  'first:against',
  'first:from',
  'first:in',
  'first:on',
  'first:for',
  'first:of',
  'first:at',
  'next:with',
  'next:to',
  'next:in',
  'next:against',
  'next:from',
  'next:of',
] as const;
const RIVALS = [
  'subject',
  'patient',
  'object',
  'agent',
  'owner',
  'compound',
  'light-subject',
  'governor-subject',
  'fronted',
  'noun:by',
  'noun:of',
  'noun:with',
  'noun:to',
  'noun:against',
  'noun:between',
  'reduced-agent',
] as const;
const LEADS = [
  'by',
  'with',
  'to',
  'for',
  'from',
  'of',
  'in',
  'at',
  'on',
  'against',
  'between',
  'and',
  'into',
  'near',
  'the',
  'that',
  'said',
  'after',
  'over',
] as const;
const KINDS = ['person', 'organization', 'country', 'place', 'group'] as const;
const FORMS = ['name', 'description', 'pronoun', 'metonym'] as const;
const TRIGGER_FORMS = ['active', 'passive', 'participle', 'infinitive', 'gerund', 'noun'] as const;
const SORTS = ['state', 'force', 'court', 'body', 'media', 'private', 'unknown'] as const;
const STATUS = ['occurred', 'future', 'hypothetical', 'negated'] as const;

/** Names of the features, in the order of a row. A change here needs new weights (`npm run fit`). */
export const CANDIDATE_FEATURES = [
  'arcActor',
  'arcRecipient',
  'arcPlace',
  'otherActor',
  'otherRecipient',
  'gapActor',
  'gapRecipient',
  'rankActor',
  'rankRecipient',
  'actorOverRecipient',
  'linkedActor',
  'linkedRecipient',
  'alikeActor',
  'alikeRecipient',
  'besideActor',
  'besideRecipient',
  'wordsActor',
  'wordsRecipient',
  'topWordsActor',
  'topWordsRecipient',
  'before',
  'after',
  'sentences',
  'distance',
  'mentionsBetween',
  'triggersBetween',
  'verbsBetween',
  'comma',
  'quoteBetween',
  'relativeBetween',
  'candidates',
  'inContent',
  'outside',
  'speaker',
  'cueSpeaker',
  'firstPerson',
  'inTitle',
  'triggerScore',
  'isNoun',
  'related',
  'inner',
  'possessor',
  'plural',
  'chainMentions',
  'chainInTitle',
  'holdsTrigger',
  'holdsOther',
  'joined',
  'sentenceStart',
  'members',
  'inWords',
  ...RELATIONS.map((name) => `is:${name}` as const),
  ...RIVALS.map((name) => `rival:${name}` as const),
  ...LEADS.map((name) => `lead:${name}` as const),
  ...KINDS.map((name) => `kind:${name}` as const),
  ...FORMS.map((name) => `form:${name}` as const),
  ...SORTS.map((name) => `sort:${name}` as const),
  ...TRIGGER_FORMS.map((name) => `trigger:${name}` as const),
  ...STATUS.map((name) => `status:${name}` as const),
  ...EVENT_TYPES.map((name) => `type:${name}` as const),
] as const;
type Name = (typeof CANDIDATE_FEATURES)[number];
type Row = FeatureRow<Name>;
const emptyRow = rowMaker(CANDIDATE_FEATURES);

/** What the words alone say of a candidate in each role, as log-odds. */
export interface WordBelief {
  readonly actor: number;
  readonly recipient: number;
}

/** What is shared by the rows of one trigger. */
interface Given {
  readonly view: TriggerView;
  readonly article: ArticleView;
  readonly all: readonly Candidate[];
  readonly words: readonly WordBelief[];
}

/** One row a candidate, in their order. `words` says what word-features.ts gives each of them. */
export function candidateRows(
  all: readonly Candidate[],
  words: readonly WordBelief[],
  { view, article }: Pick<Given, 'view' | 'article'>,
): Float64Array[] {
  const given = { view, article, all, words };
  const distance = distanceTo(view, article);
  return all.map((candidate, i) => {
    const row = emptyRow();
    setArcs(row, candidate, given);
    setWords(row, i, given);
    setPosition(row, candidate, given, distance(candidate.mention));
    setMention(row, candidate, given);
    setTrigger(row, given);
    return row.values;
  });
}

function setArcs(row: Row, { chain }: Candidate, { view, article, all }: Given): void {
  const own = article.arcs[view.index]!;
  const of = (arcs: ReadonlyMap<number, number>, which: number) => arcs.get(which) ?? 0;
  const best = (arcs: ReadonlyMap<number, number>) =>
    all.reduce((most, other) => (other.chain === chain ? most : Math.max(most, of(arcs, other.chain))), 0);
  const rank = (arcs: ReadonlyMap<number, number>) =>
    Math.min(4, all.filter((other) => of(arcs, other.chain) > of(arcs, chain)).length);
  const actor = logOdds(of(own.actor, chain));
  const recipient = logOdds(of(own.recipient, chain));
  const [otherActor, otherRecipient] = [logOdds(best(own.actor)), logOdds(best(own.recipient))];
  row.set('arcActor', actor);
  row.set('arcRecipient', recipient);
  row.set('arcPlace', logOdds(of(own.place, chain)));
  row.set('otherActor', otherActor);
  row.set('otherRecipient', otherRecipient);
  row.set('gapActor', actor - otherActor);
  row.set('gapRecipient', recipient - otherRecipient);
  row.set('rankActor', rank(own.actor));
  row.set('rankRecipient', rank(own.recipient));
  row.set('actorOverRecipient', actor - recipient);
  const { sentence, index } = view;
  const most = (indexes: readonly number[], role: (arcs: TriggerArcs) => ReadonlyMap<number, number>) =>
    logOdds(
      indexes.reduce((top, i) => (i === index ? top : Math.max(top, of(role(article.arcs[i]!), chain))), 0),
    );
  const linked = article.linked[index]!.map((link) => link.trigger);
  const alike = article.alike(index);
  const beside = article.triggersIn.get(sentence) ?? [];
  row.set(
    'linkedActor',
    most(linked, ({ actor: arcs }) => arcs),
  );
  row.set(
    'linkedRecipient',
    most(linked, ({ recipient: arcs }) => arcs),
  );
  row.set(
    'alikeActor',
    most(alike, ({ actor: arcs }) => arcs),
  );
  row.set(
    'alikeRecipient',
    most(alike, ({ recipient: arcs }) => arcs),
  );
  row.set(
    'besideActor',
    most(beside, ({ actor: arcs }) => arcs),
  );
  row.set(
    'besideRecipient',
    most(beside, ({ recipient: arcs }) => arcs),
  );
}

function setWords(row: Row, i: number, { words }: Given): void {
  const own = words[i]!;
  row.set('wordsActor', own.actor);
  row.set('wordsRecipient', own.recipient);
  row.set('topWordsActor', own.actor - Math.max(...words.map(({ actor }) => actor)));
  row.set('topWordsRecipient', own.recipient - Math.max(...words.map(({ recipient }) => recipient)));
}

function setPosition(
  row: Row,
  { mention: i, relations, chain }: Candidate,
  { view, article, all }: Given,
  distance: number,
): void {
  const { analysis } = article;
  const mention = analysis.mentions[i]!;
  const { trigger } = view;
  const side = sideOf(mention, view, article);
  const [left, right] = mention.start < trigger.start ? [mention, trigger] : [trigger, mention];
  row.set('before', side === 'before');
  row.set('after', side === 'after');
  row.set('sentences', Math.max(-6, Math.min(6, article.sentenceOf(mention) - view.sentence)));
  row.set('distance', Math.log(1 + distance));
  row.set('mentionsBetween', Math.min(6, countBetween(analysis.mentions, mention, trigger)));
  row.set('triggersBetween', Math.min(6, countBetween(analysis.triggers, mention, trigger)));
  if (side !== 'elsewhere') setBetween(row, { start: left.end, end: right.start }, article);
  row.set('candidates', all.length);
  const contents = article.contentsOf(view.index);
  const speakers = article.speakersOf(view.index);
  row.set('inContent', contents.length);
  row.set('outside', contents.length > 0 && !contents.some((content) => contains(content, mention)));
  row.set('speaker', speakers.around.has(chain));
  row.set('cueSpeaker', speakers.asCue.has(chain));
  row.set('related', relations.size > 0);
  for (const name of RELATIONS) if (relations.has(name)) row.set(`is:${name}`, 1);
  for (const name of RIVALS) if (view.claimed.has(name) && !relations.has(name)) row.set(`rival:${name}`, 1);
}

/** What lies between the candidate and the trigger in their sentence. */
function setBetween(row: Row, { start, end }: Span, { analysis, article }: ArticleView): void {
  if (end <= start) return;
  const { words } = analysis;
  let verbs = 0;
  let relative = 0;
  for (let at = firstEndingAfter(words, start); at < words.length && words[at]!.start < end; at++) {
    if (words[at]!.pos === 'VERB') verbs++;
    if (language.grammar.subordinator.test(words[at]!.lower)) relative++;
  }
  const text = article.text.slice(start, end);
  row.set('verbsBetween', Math.min(5, verbs));
  row.set('relativeBetween', Math.min(3, relative));
  row.set('comma', Math.min(3, (text.match(/[,;:—–]/g) ?? []).length));
  row.set('quoteBetween', /["“”]/.test(text));
}

function setMention(row: Row, { mention: i, chain }: Candidate, { view, article }: Given): void {
  const { analysis } = article;
  const mention: MentionLayer = analysis.mentions[i]!;
  const { text, title } = article.article;
  const words = text.slice(mention.start, mention.end);
  const { mentions, members } = analysis.chains[chain]!;
  const lead = leadingWord(mention, article);
  const titleEnd = title?.end ?? 0;
  row.set('inner', mention.inner);
  row.set('possessor', isPossessor(mention, text));
  row.set('plural', language.nouns.pluralActor.test(words));
  row.set('chainMentions', Math.min(12, mentions.length));
  row.set('chainInTitle', analysis.mentions[mentions[0]!]!.start < titleEnd);
  row.set('holdsTrigger', contains(mention, view.trigger));
  row.set(
    'holdsOther',
    (article.mentionsIn.get(article.sentenceOf(mention)) ?? []).some(
      (other) => other !== i && contains(mention, analysis.mentions[other]!),
    ),
  );
  row.set(
    'joined',
    lead === 'and' || language.grammar.commaAnd.test(text.slice(mention.end, mention.end + 6)),
  );
  row.set('sentenceStart', (analysis.sentences[article.sentenceOf(mention)]?.start ?? 0) === mention.start);
  row.set('members', members.length);
  row.set('inWords', Math.min(10, words.split(/\s+/).length));
  row.set('firstPerson', language.pronouns.first.test(words));
  row.set(`kind:${mention.kind}`, 1);
  row.set(`form:${mention.form}`, 1);
  row.set(`sort:${article.sortOf(chain)}`, 1);
  if ((LEADS as readonly string[]).includes(lead)) row.set(`lead:${lead as (typeof LEADS)[number]}`, 1);
}

function setTrigger(row: Row, { view, article }: Given): void {
  const { trigger, grammar } = view;
  row.set('inTitle', trigger.start < (article.article.title?.end ?? 0));
  row.set('triggerScore', trigger.score);
  row.set('isNoun', grammar.isNoun);
  row.set(`trigger:${grammar.form}`, 1);
  row.set(`status:${trigger.status}`, 1);
  row.set(`type:${trigger.type}`, 1);
}
