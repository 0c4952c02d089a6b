// Weighed candidates of one trigger → the same, where grammar leaves no doubt: agents act, owners act alone, what `and` joins stays together.
import type { Rule } from '@entente/record';
import type { TriggerView } from './participant-features.js';

/** One mention as a candidate for the parts of an act. */
export interface Weighed {
  readonly mention: number;
  readonly chain: number;
  readonly actor: number;
  readonly recipient: number;
}
/** A part in an act. */
export type Role = 'actor' | 'recipient';
type Relations = Pick<TriggerView, 'relations'>;
/** What the rules look at. */
type RuleView = Pick<TriggerView, 'relations' | 'form' | 'arcs'>;

/** From this probability on the likeliest candidate is chosen (others beside it by parties.ts); found on dev for the most events wholly right. */
export const FLOORS: Readonly<Record<Role, number>> = { actor: 0.42, recipient: 0.4 };

const CLAUSE =
  'actor does it, recip is who it is done to; ids of the mention nearest to the trigger that names them';

/** Rules by which grammar overrules the weights. */
export const PARTICIPANT_RULES: readonly Rule[] = [
  {
    id: 'role-untied@1',
    room: '4-extract',
    reason:
      'A noun is done by somebody whom grammar or the network ties to it (X and Y reopen a crossing closed after a raid): who merely stands in the same sentence was chosen.',
    clause: CLAUSE,
  },
  {
    id: 'role-agent@1',
    room: '4-extract',
    reason:
      'Whoever “by” names acts and is not acted on (sanctions imposed by X): it was chosen as recipient.',
    clause: CLAUSE,
  },
  {
    id: 'role-described@1',
    room: '4-extract',
    reason:
      'A participle that describes somebody (freed 30 abducted pupils) says what was done to them, not by whom: whoever acts in its sentence was chosen for that too.',
    clause: CLAUSE,
  },
  {
    id: 'role-owner@1',
    room: '4-extract',
    reason:
      'A noun with an owner says who acts (X’s trip to Y, its cooperation with Z): names farther off in the sentence were added as actors.',
    clause: CLAUSE,
  },
  {
    id: 'role-joined@1',
    room: '4-extract',
    reason:
      'What “and” joins has one part in the act (against X and other countries): only the first of them was chosen.',
    clause: CLAUSE,
  },
];

const AGENT = new Set(['agent', 'reduced-agent', 'noun:by']);
const BESIDE_OWNER = /^(?:owner|compound|light-subject|fronted|noun:(?:with|and|between|by)|noun-next:with)$/;
/** Who is joined by grammar to someone chosen, or is an agent, needs only this much. */
const GRAMMAR_FLOOR = 0.2;
/** From this score on an arc of the network ties somebody to a noun. */
const TIE = 0.5;
/** Whom neither grammar nor the network ties to a noun needs this much; found on training stories and news that the network had not seen. */
const UNTIED_FLOOR = 0.6;
/** An owner that is believed this much to act leaves no room for others. */
const OWNER_FLOOR = 0.6;

/** All of them, with the ids of those that changed who is chosen. */
export function applyRules(
  weighed: readonly Weighed[],
  view: RuleView,
): { weighed: Weighed[]; by: string[] } {
  const tied = weighed.map((item) => ifTied(item, view));
  const agents = tied.map((item) => asAgent(item, view));
  const described = ofDescribed(agents, view);
  const owners = besideOwner(described, view);
  const joined = withJoined(withJoined(owners, 'actor', view), 'recipient', view);
  const steps = [weighed, tied, agents, described, owners, joined];
  return {
    weighed: joined,
    by: PARTICIPANT_RULES.flatMap(({ id }, i) => (chosen(steps[i]!) === chosen(steps[i + 1]!) ? [] : [id])),
  };
}

/** Who is chosen for what, as one string. */
const chosen = (weighed: readonly Weighed[]): string =>
  weighed
    .map(
      ({ actor, recipient }) =>
        `${actor >= FLOORS.actor ? 'A' : '-'}${recipient >= FLOORS.recipient ? 'R' : '-'}`,
    )
    .join('');

function ifTied(item: Weighed, { relations, form, arcs }: RuleView): Weighed {
  const isTied =
    form !== 'noun' ||
    (relations.get(item.mention)?.length ?? 0) > 0 ||
    (arcs.get('ev:actor')?.get(item.mention) ?? 0) >= TIE;
  return isTied || item.actor >= UNTIED_FLOOR ? item : { ...item, actor: 0 };
}

function asAgent(item: Weighed, { relations }: Relations): Weighed {
  if (!relations.get(item.mention)?.some((relation) => AGENT.has(relation))) return item;
  const actor = item.actor >= GRAMMAR_FLOOR ? Math.max(item.actor, FLOORS.actor) : item.actor;
  return { ...item, actor, recipient: 0 };
}

/** Whoever a participle describes did nothing, nor did anyone but whom `by` names. */
function ofDescribed(weighed: readonly Weighed[], { relations }: Relations): readonly Weighed[] {
  if (![...relations.values()].some((names) => names.includes('described'))) return weighed;
  return weighed.map((item) =>
    relations.get(item.mention)?.some((relation) => AGENT.has(relation)) ? item : { ...item, actor: 0 },
  );
}

/** The owner acts, and whoever the noun's own words join to it; no one else. */
function besideOwner(weighed: readonly Weighed[], { relations }: Relations): readonly Weighed[] {
  const owner = weighed.find(
    ({ mention, actor }) => actor >= OWNER_FLOOR && relations.get(mention)?.includes('owner'),
  );
  if (!owner) return weighed;
  return weighed.map((item) => {
    const stays =
      item.chain === owner.chain ||
      relations.get(item.mention)?.some((relation) => BESIDE_OWNER.test(relation));
    return stays ? item : { ...item, actor: 0 };
  });
}

function withJoined(weighed: readonly Weighed[], role: Role, { relations }: Relations): Weighed[] {
  const relationOf = ({ mention }: Weighed) => relations.get(mention)?.join(' ') ?? '';
  const taken = new Set(weighed.filter((item) => item[role] >= FLOORS[role]).map(relationOf));
  return weighed.map((item) => {
    const relation = relationOf(item);
    const isJoined = relation !== '' && taken.has(relation) && item[role] >= GRAMMAR_FLOOR;
    return isJoined ? { ...item, [role]: Math.max(item[role], FLOORS[role]) } : item;
  });
}
