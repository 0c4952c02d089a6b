// A set of candidates → one row of features by which it is judged as the whole list of participants of a role: exactly these, nobody missing, nobody too many. The
// sets that are compared are the empty one, the likeliest candidates taken together one after another, and the second one alone.
import { EVENT_TYPES } from '@entente/record';
import { logOdds, rowMaker } from '../../3-analyse/index.js';
import type { ArticleView } from './article-view.js';
import type { TriggerView } from './candidates.js';
import type { Role, Scored } from './role-features.js';
import { type Tie, tieOf } from './surroundings.js';

/** A candidate with the chance that it is a participant of the role, given the others. */
export interface Judged {
  readonly candidate: Scored;
  readonly chance: number;
}

const TIES: readonly Tie[] = ['within', 'around', 'joined', 'listed', 'owner', 'owned', 'apart'];
const FORMS = ['active', 'passive', 'participle', 'infinitive', 'gerund', 'noun'] as const;
const KINDS = ['person', 'organization', 'country', 'place', 'group'] as const;

/** Names of the features, in the order of a row. A change here needs new weights (`npm run fit`). */
export const SET_FEATURES = [
  'size',
  'least',
  'most',
  'mostOut',
  'product',
  'expected',
  'missing',
  'first',
  'second',
  'third',
  'gap',
  'isLikely',
  'isEmpty',
  'isSecond',
  'candidates',
  'elsewhere',
  'pronoun',
  'related',
  'firstRelated',
  'firstElsewhere',
  'sameNation',
  'opposite',
  'overlaps',
  'otherSize',
  'otherLeast',
  'inTitle',
  'isNoun',
  'inContent',
  'reciprocal',
  'notOccurred',
  'agentNamed',
  'linked',
  ...TIES.map((tie) => `tie:${tie}` as const),
  ...KINDS.map((kind) => `kind:${kind}` as const),
  ...KINDS.map((kind) => `firstKind:${kind}` as const),
  ...FORMS.map((form) => `trigger:${form}` as const),
  ...EVENT_TYPES.map((type) => `type:${type}` as const),
] as const;
const emptyRow = rowMaker(SET_FEATURES);
type Row = ReturnType<typeof emptyRow>;

const RECIPROCAL: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);
/** Candidates less likely than this are in no set. */
const FLOOR = 0.06;
/** Sets hold at most this many candidates, but for all those that are likely each by itself. */
const LARGEST = 4;
/** From this chance on a candidate is likely by itself. */
const LIKELY = 0.5;

/**
 * The sets that are compared, each in the order of chance; the first is empty. `judged` in any order. Of two candidates that one actor is part of (`areOnePart`) the
 * likelier one stands for both: a group and its member are not two actors.
 */
export function participantSets(
  judged: readonly Judged[],
  areOnePart: (one: Scored, other: Scored) => boolean = () => false,
): (readonly Judged[])[] {
  const all = judged
    .filter(({ chance }) => chance >= FLOOR)
    .sort((a, b) => b.chance - a.chance || a.candidate.mention - b.candidate.mention);
  const ranked: Judged[] = [];
  for (const item of all)
    if (!ranked.some(({ candidate }) => areOnePart(candidate, item.candidate))) ranked.push(item);
  const sets: (readonly Judged[])[] = [[]];
  for (let size = 1; size <= Math.min(LARGEST, ranked.length); size++) sets.push(ranked.slice(0, size));
  const likely = ranked.filter(({ chance }) => chance >= LIKELY);
  if (likely.length > LARGEST) sets.push(likely);
  if (ranked.length > 1) sets.push([ranked[1]!]);
  return sets;
}

/** What the sets of one role are judged beside: for recipients, the actors that were chosen. */
export interface SetGiven {
  readonly role: Role;
  readonly view: TriggerView;
  readonly article: ArticleView;
  readonly judged: readonly Judged[];
  readonly actors: readonly Judged[];
}

/** One row a set, in their order. */
export function setRows(sets: readonly (readonly Judged[])[], given: SetGiven): Float64Array[] {
  const ranked = [...given.judged].sort(
    (a, b) => b.chance - a.chance || a.candidate.mention - b.candidate.mention,
  );
  const expected = ranked.reduce((sum, { chance }) => sum + chance, 0);
  return sets.map((set) => {
    const row = emptyRow();
    setChances(row, set, { ...given, ranked, expected });
    setMembers(row, set, given);
    setTrigger(row, given);
    return row.values;
  });
}

type Ranked = SetGiven & { readonly ranked: readonly Judged[]; readonly expected: number };

function setChances(row: Row, set: readonly Judged[], { ranked, expected, role }: Ranked): void {
  const chances = set.map(({ chance }) => chance);
  const left = ranked.filter((item) => !set.includes(item));
  const inSet = chances.reduce((sum, chance) => sum + chance, 0);
  const first = logOdds(ranked[0]?.chance ?? 0);
  row.set('size', Math.min(6, set.length));
  row.set('least', logOdds(Math.min(1, ...chances)));
  row.set('most', logOdds(Math.max(0, ...chances)));
  row.set('mostOut', logOdds(Math.max(0, ...left.map(({ chance }) => chance))));
  row.set(
    'product',
    logOdds(ranked.reduce((all, item) => all * (set.includes(item) ? item.chance : 1 - item.chance), 1)),
  );
  row.set('expected', expected);
  row.set('missing', expected - inSet);
  row.set('first', first);
  row.set('second', logOdds(ranked[1]?.chance ?? 0));
  row.set('third', logOdds(ranked[2]?.chance ?? 0));
  row.set('gap', first - logOdds(ranked[1]?.chance ?? 0));
  row.set(
    'isLikely',
    ranked.every((item) => item.chance >= LIKELY === set.includes(item)),
  );
  row.set('isEmpty', set.length === 0);
  row.set('isSecond', set.length === 1 && set[0] !== ranked[0]);
  row.set('candidates', Math.min(12, ranked.length));
  const other: Role = role === 'actor' ? 'recipient' : 'actor';
  row.set('opposite', Math.max(-8, ...set.map(({ candidate }) => candidate[other])));
}

function setMembers(row: Row, set: readonly Judged[], { article, view, actors, judged }: SetGiven): void {
  const { analysis, sentenceOf, nationOf } = article;
  const mentionOf = ({ candidate }: Judged) => analysis.mentions[candidate.mention]!;
  const isElsewhere = (item: Judged) => sentenceOf(mentionOf(item)) !== view.sentence;
  const nations = set.flatMap(({ candidate }) => nationOf(candidate.chain) ?? []);
  const first = judged.reduce<Judged | null>(
    (best, item) => (best && best.chance >= item.chance ? best : item),
    null,
  );
  row.set('elsewhere', set.filter(isElsewhere).length);
  row.set('pronoun', set.filter((item) => mentionOf(item).form === 'pronoun').length);
  row.set('related', set.filter(({ candidate }) => candidate.relations.size > 0).length);
  row.set('firstRelated', (first?.candidate.relations.size ?? 0) > 0);
  row.set('firstElsewhere', first !== null && isElsewhere(first));
  row.set('sameNation', nations.length > new Set(nations).size);
  row.set(
    'overlaps',
    set.filter((item) => actors.some(({ candidate }) => candidate.chain === item.candidate.chain)).length,
  );
  row.set('otherSize', Math.min(4, actors.length));
  row.set(
    'otherLeast',
    actors.reduce((least, { chance }) => Math.min(least, chance), 1),
  );
  for (const item of set) row.set(`kind:${mentionOf(item).kind}`, 1);
  if (first) row.set(`firstKind:${mentionOf(first).kind}`, 1);
  if (set.length > 1)
    row.set(`tie:${tieOf(mentionOf(set[1]!), mentionOf(set[0]!), article.article.text)}`, 1);
}

function setTrigger(row: Row, { view, article }: SetGiven): void {
  const { trigger, grammar, claimed } = view;
  row.set('inTitle', trigger.start < (article.article.title?.end ?? 0));
  row.set('isNoun', grammar.isNoun);
  row.set('inContent', article.contentsOf(view.index).length);
  row.set('reciprocal', RECIPROCAL.has(trigger.type));
  row.set('notOccurred', trigger.status !== 'occurred');
  row.set('agentNamed', claimed.has('agent') || claimed.has('noun:by') || claimed.has('reduced-agent'));
  row.set('linked', article.linked[view.index]!.length > 0);
  row.set(`trigger:${grammar.form}`, 1);
  row.set(`type:${trigger.type}`, 1);
}
