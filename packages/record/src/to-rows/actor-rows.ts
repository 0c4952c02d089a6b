// Actors of an article → one row per key, with their names in the article. Places with a role are included.
import type { Actor, Place } from '../kinds/index.js';
import type { Lookup } from '../lookup.js';
import { countryOf, partyKey } from '../party-key.js';
import type { ActorRow, EventRow, Party, StatementRow } from '../rows.js';
import { expand } from './parties.js';

/** One row per key, in text order. Plurals with known members get no row; chains with the same key are merged. */
export function listActorRows(
  lookup: Lookup,
  events: readonly EventRow[],
  statements: readonly StatementRow[],
): ActorRow[] {
  const inRole = new Set([...events, ...statements].flatMap(rolesOf).map(({ ref }) => ref));
  const records = [...lookup.actors.values(), ...lookup.places.values()].filter(({ kind, id }) =>
    kind === 'actor' ? expand(lookup, id).some((who) => who.id === id) : inRole.has(id),
  );
  const rows = new Map<string, ActorRow>();
  for (const who of records) {
    const row = actorRow(lookup, who);
    const known = rows.get(row.key);
    rows.set(row.key, known ? joinRows(known, row) : row);
  }
  return [...rows.values()];
}

const rolesOf = (row: EventRow | StatementRow): readonly Party[] =>
  'content' in row
    ? [...row.sources, ...row.addressees, ...row.via]
    : [...row.actors, ...row.recipients, ...row.sources, ...row.carriers];

function actorRow(lookup: Lookup, who: Actor | Place): ActorRow {
  const mentions = who.mentions.flatMap((id) => lookup.mentions.get(id) ?? []);
  const names = mentions.filter(({ form }) => form === 'name').map(({ quote }) => quote);
  const isActor = who.kind === 'actor';
  return {
    article: lookup.article.id,
    published: lookup.article.published.value,
    key: partyKey(who),
    name: who.name,
    names: [...new Set([who.name, ...names])],
    kind: isActor ? who.actorKind : 'place',
    country: countryOf(who),
    sectors: isActor ? who.sectors : [],
    role: isActor ? roleOf(who) : null,
    ref: who.id,
    mentions: mentions.every(({ form }) => form === 'pronoun') && !who.canonical ? 0 : mentions.length,
  };
}

const joinRows = (a: ActorRow, b: ActorRow): ActorRow => ({
  ...a,
  names: [...new Set([...a.names, ...b.names])],
  country: a.country ?? b.country,
  sectors: [...new Set([...a.sectors, ...b.sectors])],
  role: a.role ?? b.role,
  mentions: a.mentions + b.mentions,
});

function roleOf({ role }: Actor): ActorRow['role'] {
  if (!role) return null;
  const { title, from, to } = role;
  return { title, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
