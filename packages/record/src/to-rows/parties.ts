// Participants → parties: each record with its key, plurals replaced by their members. Unresolvable references are left out.
import type { Actor, Participant, Place } from '../kinds/index.js';
import { findWho, type Lookup } from '../lookup.js';
import { countryOf, partyKey } from '../party-key.js';
import type { Party } from '../rows.js';

/** The parties of a role, each key once, in order of the participants; members take the position of their plural. */
export function listParties(lookup: Lookup, participants: readonly Participant[]): Party[] {
  const parties = new Map<string, Party>();
  for (const { ref, mention } of participants)
    for (const who of expand(lookup, ref)) {
      const party = toParty(who, mention);
      if (!parties.has(party.key)) parties.set(party.key, party);
    }
  return [...parties.values()];
}

/** The record itself, or the members of a plural (also plurals of plurals); the plural itself when no member exists. */
export function expand(lookup: Lookup, ref: string, above: readonly string[] = []): (Actor | Place)[] {
  const who = findWho(lookup, ref);
  if (!who || above.includes(ref)) return [];
  const members = who.kind === 'actor' ? (who.members ?? []) : [];
  const found = members.flatMap((member) => expand(lookup, member, [...above, ref]));
  return found.length > 0 ? found : [who];
}

function toParty(who: Actor | Place, mention: string): Party {
  return {
    key: partyKey(who),
    name: who.name,
    kind: who.kind === 'actor' ? who.actorKind : 'place',
    country: countryOf(who),
    sectors: who.kind === 'actor' ? who.sectors : [],
    ref: who.id,
    mention,
  };
}
