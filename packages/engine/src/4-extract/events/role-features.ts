// A candidate beside the other candidates of its trigger → one row of features by which the participants of a role are chosen together: is it a participant, given
// how likely the others are and, for recipients, who acts?

import { contains, EVENT_TYPES, firstEndingAfter } from '@entente/record';
import { rowMaker } from '../../3-analyse/index.js';
import { language } from '../../language.js';
import type { ArticleView } from './article-view.js';
import type { Candidate, TriggerView } from './candidates.js';
import { sideOf, type Tie, tieOf } from './surroundings.js';

/** A role of participants. */
export type Role = 'actor' | 'recipient';

/** A candidate with its log-odds in both roles, each role looked at by itself. */
export interface Scored extends Candidate {
  readonly actor: number;
  readonly recipient: number;
}

const TIES: readonly Tie[] = ['within', 'around', 'joined', 'listed', 'owner', 'owned', 'apart'];
const KINDS = ['person', 'organization', 'country', 'place', 'group'] as const;

/** Names of the features, in the order of a row. A change here needs new weights (`npm run fit`). */
export const ROLE_FEATURES = [
  'own',
  'opposite',
  'rank',
  'first',
  'second',
  'gapToFirst',
  'likely',
  'oppositeFirst',
  'oppositeRank',
  'sum',
  'isFirst',
  'sameRelation',
  'sameHead',
  'sameSide',
  'sameSentence',
  'sameNation',
  'otherNation',
  'memberOf',
  'holds',
  'distanceToFirst',
  ...TIES.map((tie) => `tie:${tie}` as const),
  'actors',
  'actorBelief',
  'isActor',
  'actorSameNation',
  'actorOtherNation',
  'actorHeldBy',
  'actorTieWithin',
  'actorTieAround',
  'actorTieOwner',
  'actorTieOwned',
  'actorTieJoined',
  'triggerBetween',
  'they',
  'before',
  'after',
  'inTitle',
  'isNoun',
  'passive',
  'reciprocal',
  'related',
  'speaker',
  ...KINDS.map((kind) => `kind:${kind}` as const),
  ...KINDS.map((kind) => `firstKind:${kind}` as const),
  ...EVENT_TYPES.map((type) => `type:${type}` as const),
] as const;
const emptyRow = rowMaker(ROLE_FEATURES);
type Row = ReturnType<typeof emptyRow>;

const RECIPROCAL: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);
/** Log-odds from which a candidate counts as likely. */
const LIKELY = 0;

/** What the rows of one role are made from: for recipients, the actors that were chosen. */
export interface RoleGiven {
  readonly role: Role;
  readonly view: TriggerView;
  readonly article: ArticleView;
  readonly actors: readonly Scored[];
}

/** One row a candidate, in their order. */
export function roleRows(all: readonly Scored[], given: RoleGiven): Float64Array[] {
  const { role } = given;
  const ranked = [...all].sort((a, b) => b[role] - a[role] || a.mention - b.mention);
  return all.map((candidate) => {
    const row = emptyRow();
    setBeliefs(row, candidate, { ranked, ...given });
    const first = ranked[0] === candidate ? ranked[1] : ranked[0];
    if (first) setBeside(row, candidate, { first, ...given });
    if (role === 'recipient') setActors(row, candidate, given);
    setTrigger(row, candidate, given);
    return row.values;
  });
}

type Ranked = RoleGiven & { readonly ranked: readonly Scored[] };

function setBeliefs(row: Row, candidate: Scored, { ranked, role }: Ranked): void {
  const other: Role = role === 'actor' ? 'recipient' : 'actor';
  const own = candidate[role];
  const top = ranked[0]![role];
  row.set('own', own);
  row.set('opposite', candidate[other]);
  row.set('rank', Math.min(6, ranked.indexOf(candidate)));
  row.set('first', top);
  row.set('second', ranked[1]?.[role] ?? -8);
  row.set('gapToFirst', own - top);
  row.set('isFirst', ranked[0] === candidate);
  row.set('likely', ranked.filter((item) => item[role] > LIKELY).length);
  row.set(
    'oppositeFirst',
    Math.max(-8, ...ranked.filter((item) => item !== candidate).map((item) => item[other])),
  );
  row.set('oppositeRank', Math.min(6, ranked.filter((item) => item[other] > candidate[other]).length));
  row.set(
    'sum',
    ranked.reduce((sum, item) => sum + 1 / (1 + Math.exp(-item[role])), 0),
  );
}

/** How it stands to the likeliest of the others. */
function setBeside(
  row: Row,
  candidate: Scored,
  { first, article, view }: RoleGiven & { first: Scored },
): void {
  const { analysis } = article;
  const [own, other] = [analysis.mentions[candidate.mention]!, analysis.mentions[first.mention]!];
  const [nation, others] = [article.nationOf(candidate.chain), article.nationOf(first.chain)];
  const shared = [...candidate.relations].filter((name) => first.relations.has(name));
  const at = (offset: number) => firstEndingAfter(analysis.words, offset);
  const head = (end: number) => analysis.words[at(end - 1)]?.lower.replaceAll('.', '') ?? '';
  row.set(`tie:${tieOf(own, other, article.article.text)}`, 1);
  row.set('sameRelation', shared.length);
  row.set('sameHead', head(own.end) === head(other.end));
  row.set('sameSide', sideOf(own, view, article) === sideOf(other, view, article));
  row.set('sameSentence', article.sentenceOf(own) === article.sentenceOf(other));
  row.set('sameNation', nation !== null && nation === others);
  row.set('otherNation', nation !== null && others !== null && nation !== others);
  row.set('memberOf', analysis.chains[first.chain]!.members.includes(candidate.chain));
  row.set('holds', analysis.chains[candidate.chain]!.members.includes(first.chain));
  row.set('distanceToFirst', Math.log(1 + Math.abs(at(own.start) - at(other.start))));
  row.set(`firstKind:${other.kind}`, 1);
}

const THEY = language.pronouns.they;

/** How it stands to those who act. */
function setActors(row: Row, candidate: Scored, { actors, article, view }: RoleGiven): void {
  const { analysis } = article;
  const own = analysis.mentions[candidate.mention]!;
  row.set('actors', Math.min(4, actors.length));
  row.set(
    'isActor',
    actors.some(({ chain }) => chain === candidate.chain),
  );
  row.set('they', actors.length > 1 && THEY.test(article.article.text.slice(own.start, own.end)));
  const [actor] = [...actors].sort((a, b) => b.actor - a.actor || a.mention - b.mention);
  row.set('actorBelief', actor ? actor.actor : -8);
  if (!actor) return;
  const other = analysis.mentions[actor.mention]!;
  const tie = tieOf(own, other, article.article.text);
  const [nation, others] = [article.nationOf(candidate.chain), article.nationOf(actor.chain)];
  row.set('actorSameNation', nation !== null && nation === others);
  row.set('actorOtherNation', nation !== null && others !== null && nation !== others);
  row.set('actorHeldBy', analysis.chains[candidate.chain]!.members.includes(actor.chain));
  if (tie === 'within') row.set('actorTieWithin', 1);
  if (tie === 'around') row.set('actorTieAround', 1);
  if (tie === 'owner') row.set('actorTieOwner', 1);
  if (tie === 'owned') row.set('actorTieOwned', 1);
  if (tie === 'joined') row.set('actorTieJoined', 1);
  row.set('triggerBetween', (own.start - view.trigger.start) * (other.start - view.trigger.start) < 0);
}

function setTrigger(row: Row, candidate: Scored, { view, article }: RoleGiven): void {
  const { trigger, grammar } = view;
  const own = article.analysis.mentions[candidate.mention]!;
  const side = sideOf(own, view, article);
  const contents = article.contentsOf(view.index);
  row.set('before', side === 'before');
  row.set('after', side === 'after');
  row.set('inTitle', trigger.start < (article.article.title?.end ?? 0));
  row.set('isNoun', grammar.isNoun);
  row.set('passive', grammar.form === 'passive' || grammar.form === 'participle');
  row.set('reciprocal', RECIPROCAL.has(trigger.type));
  row.set('related', candidate.relations.size > 0);
  row.set('speaker', contents.length > 0 && !contents.some((content) => contains(content, own)));
  row.set(`kind:${own.kind}`, 1);
  row.set(`type:${trigger.type}`, 1);
}
