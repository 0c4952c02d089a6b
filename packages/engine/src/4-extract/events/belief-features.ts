// An event as it was read → one row of features by which it is judged: is it an event of this type at all, and are its status, actors and recipients right?
import { EVENT_TYPES, type EventType, firstEndingAfter } from '@entente/record';
import { logOdds, rowMaker } from '../../3-analyse/index.js';
import type { Argument, Arguments } from './arguments.js';
import type { ActorSort, ArticleView } from './article-view.js';
import type { TriggerView } from './candidates.js';

const FORMS = ['active', 'passive', 'participle', 'infinitive', 'gerund', 'noun'] as const;
const STATUS = ['occurred', 'future', 'hypothetical', 'negated'] as const;
const STRENGTHS = ['sure', 'likely', 'possible', 'never', 'unknown'] as const;
const SORTS: readonly ActorSort[] = ['state', 'force', 'court', 'body', 'media', 'private', 'unknown'];

/** Names of the features, in the order of a row. A change here needs new weights (`npm run fit`). */
export const BELIEF_FEATURES = [
  'network',
  'runnerUp',
  'typeMargin',
  'words',
  'statusScore',
  'modeScore',
  'isNoun',
  'inTitle',
  'inContent',
  'sentenceWords',
  'sentenceNumber',
  'triggersInSentence',
  'capital',
  'lexiconAgrees',
  'actors',
  'recipients',
  'participants',
  'jointActor',
  'jointRecipient',
  'joint',
  'leastActor',
  'leastRecipient',
  'leftOutActor',
  'leftOutRecipient',
  'marginActor',
  'marginRecipient',
  'hasPlace',
  'hasTime',
  'candidates',
  'nations',
  'sameNation',
  'noNation',
  'elsewhereActor',
  'elsewhereRecipient',
  'pronounActor',
  'pronounRecipient',
  'speakerActs',
  'singletons',
  'personActor',
  'groupActor',
  'personRecipient',
  'groupRecipient',
  'political',
  'articleEvents',
  'articleDensity',
  'articleNations',
  'articlePolitical',
  'linked',
  'linkedBest',
  'alike',
  'echoTime',
  ...SORTS.map((sort) => `actor:${sort}` as const),
  ...SORTS.map((sort) => `recipient:${sort}` as const),
  ...STRENGTHS.map((strength) => `strength:${strength}` as const),
  ...FORMS.map((form) => `trigger:${form}` as const),
  ...STATUS.map((status) => `status:${status}` as const),
  ...EVENT_TYPES.map((type) => `type:${type}` as const),
] as const;
const emptyRow = rowMaker(BELIEF_FEATURES);
type Row = ReturnType<typeof emptyRow>;

/** A trigger with the arguments chosen for it and what the words around it say of its being an event (log-odds). */
export interface EventReading {
  readonly view: TriggerView;
  readonly roles: Arguments;
  readonly words: number;
}

/** What the events of one article have in common. */
interface Shared {
  readonly events: number;
  readonly density: number;
  readonly nations: number;
  readonly political: number;
  /** events by type */
  readonly ofType: ReadonlyMap<EventType, number>;
}

/** One row a trigger, in their order: an event is also judged by the others of its article. */
export function beliefRows(readings: readonly EventReading[], article: ArticleView): Float64Array[] {
  const shared = shareOf(readings, article);
  return readings.map((reading) => {
    const row = emptyRow();
    setTrigger(row, reading);
    setSentence(row, reading, article);
    setArguments(row, reading);
    setParticipants(row, reading, article);
    setArticle(row, reading, article, shared);
    return row.values;
  });
}

const everyone = ({ roles }: EventReading): readonly Argument[] => [...roles.actors, ...roles.recipients];
const POLITICAL: ReadonlySet<ActorSort> = new Set(['state', 'force', 'court', 'body']);
const isPolitical = (reading: EventReading, { sortOf }: ArticleView): boolean =>
  everyone(reading).some(({ chain }) => POLITICAL.has(sortOf(chain)));

function shareOf(readings: readonly EventReading[], article: ArticleView): Shared {
  const sum = readings.reduce((all, { view }) => all + view.trigger.score, 0);
  const nations = article.analysis.chains.flatMap((_, chain) => article.nationOf(chain) ?? []);
  const ofType = new Map<EventType, number>();
  for (const { view } of readings) ofType.set(view.trigger.type, (ofType.get(view.trigger.type) ?? 0) + 1);
  return {
    events: sum,
    density: sum / Math.max(1, article.analysis.sentences.length),
    nations: new Set(nations).size,
    political:
      readings.filter((reading) => isPolitical(reading, article)).length / Math.max(1, readings.length),
    ofType,
  };
}

const CAPITAL = /^\p{Lu}/u;

function setTrigger(row: Row, { view, words }: EventReading): void {
  const { trigger, grammar } = view;
  const second = trigger.runnerUp?.score ?? 0;
  row.set('network', logOdds(trigger.score));
  row.set('runnerUp', logOdds(second));
  row.set('typeMargin', trigger.score - second);
  row.set('words', words);
  row.set('statusScore', trigger.statusScore);
  row.set('modeScore', trigger.modeScore);
  row.set('isNoun', grammar.isNoun);
  row.set('lexiconAgrees', grammar.types.includes(trigger.type));
  row.set(`strength:${grammar.strength}`, 1);
  row.set(`trigger:${grammar.form}`, 1);
  row.set(`status:${trigger.status}`, 1);
  row.set(`type:${trigger.type}`, 1);
}

function setSentence(row: Row, { view }: EventReading, article: ArticleView): void {
  const { trigger, sentence } = view;
  const { words, sentences } = article.analysis;
  const { text, title } = article.article;
  const bounds = sentences[sentence] ?? trigger;
  const length = firstEndingAfter(words, bounds.end) - firstEndingAfter(words, bounds.start);
  row.set('inTitle', trigger.start < (title?.end ?? 0));
  row.set('inContent', article.contentsOf(view.index).length);
  row.set('sentenceWords', Math.log(1 + length));
  row.set('sentenceNumber', Math.min(30, sentence));
  row.set('triggersInSentence', Math.min(6, article.triggersIn.get(sentence)?.length ?? 0));
  row.set('capital', CAPITAL.test(text.slice(trigger.start, trigger.end)));
}

function setArguments(row: Row, { roles }: EventReading): void {
  const least = (list: readonly Argument[]) => list.reduce((min, { chance }) => Math.min(min, chance), 1);
  row.set('actors', Math.min(4, roles.actors.length));
  row.set('recipients', Math.min(4, roles.recipients.length));
  row.set('participants', Math.min(6, roles.actors.length + roles.recipients.length));
  row.set('jointActor', roles.joint.actor);
  row.set('jointRecipient', roles.joint.recipient);
  row.set('joint', roles.joint.actor * roles.joint.recipient);
  row.set('leastActor', least(roles.actors));
  row.set('leastRecipient', least(roles.recipients));
  row.set('leftOutActor', roles.leftOut.actor);
  row.set('leftOutRecipient', roles.leftOut.recipient);
  row.set('marginActor', roles.margin.actor);
  row.set('marginRecipient', roles.margin.recipient);
  row.set('hasPlace', roles.place?.chance ?? 0);
  row.set('hasTime', roles.time?.chance ?? 0);
  row.set('candidates', Math.min(15, roles.candidates));
}

function setParticipants(row: Row, reading: EventReading, article: ArticleView): void {
  const { analysis, sentenceOf, nationOf, sortOf } = article;
  const { actors, recipients } = reading.roles;
  const all = everyone(reading);
  const nations = all.flatMap(({ chain }) => nationOf(chain) ?? []);
  const mentionOf = ({ mention }: Argument) => analysis.mentions[mention]!;
  const isElsewhere = (item: Argument) => sentenceOf(mentionOf(item)) !== reading.view.sentence;
  const isPronoun = (item: Argument) => mentionOf(item).form === 'pronoun';
  const speakers = article.speakersOf(reading.view.index);
  row.set('nations', new Set(nations).size);
  row.set('sameNation', nations.length > new Set(nations).size);
  row.set('noNation', nations.length === 0);
  row.set('elsewhereActor', actors.some(isElsewhere));
  row.set('elsewhereRecipient', recipients.some(isElsewhere));
  row.set('pronounActor', actors.some(isPronoun));
  row.set('pronounRecipient', recipients.some(isPronoun));
  row.set(
    'speakerActs',
    actors.some(({ chain }) => speakers.around.has(chain)),
  );
  row.set('singletons', all.filter(({ chain }) => analysis.chains[chain]!.mentions.length === 1).length);
  row.set(
    'personActor',
    actors.some((item) => mentionOf(item).kind === 'person'),
  );
  row.set(
    'groupActor',
    actors.some((item) => mentionOf(item).kind === 'group'),
  );
  row.set(
    'personRecipient',
    recipients.some((item) => mentionOf(item).kind === 'person'),
  );
  row.set(
    'groupRecipient',
    recipients.some((item) => mentionOf(item).kind === 'group'),
  );
  row.set('political', isPolitical(reading, article));
  for (const { chain } of actors) row.set(`actor:${sortOf(chain)}`, 1);
  for (const { chain } of recipients) row.set(`recipient:${sortOf(chain)}`, 1);
}

function setArticle(row: Row, { view, roles }: EventReading, article: ArticleView, shared: Shared): void {
  const linked = article.linked[view.index]!;
  const { triggers, times } = article.analysis;
  const time = roles.time === null ? null : times[roles.time.time]!.value;
  const published = article.article.published.value;
  row.set('articleEvents', Math.log(1 + shared.events));
  row.set('articleDensity', shared.density);
  row.set('articleNations', Math.min(8, shared.nations));
  row.set('articlePolitical', shared.political);
  row.set('linked', Math.min(5, linked.length));
  row.set(
    'linkedBest',
    linked.reduce((most, { trigger }) => Math.max(most, triggers[trigger]!.score), 0),
  );
  row.set('alike', Math.min(6, shared.ofType.get(view.trigger.type)!));
  row.set('echoTime', Boolean(time && published && time.slice(0, 4) < published.slice(0, 4)));
}
