// The actors of events and statements → one line each: name, office, country, sectors, members.
import type { Actor } from '@entente/record';
import { type Lookup, nameOf } from '../lookup.js';
import { type Piece, piece } from './pieces.js';

/** Actors that take part in an event or statement, in text order. */
export function listParties(lookup: Lookup): Actor[] {
  const named = new Set<string>();
  for (const event of lookup.events.values())
    for (const { ref } of [...event.actors, ...event.recipients]) named.add(ref);
  for (const statement of lookup.statements.values())
    for (const { ref } of [...statement.sources, ...statement.addressees, ...statement.via]) named.add(ref);
  return [...lookup.actors.values()].filter(({ id }) => named.has(id));
}

/** `Sergey Lavrov · foreign minister since 2004-03-09 · RUS GOV`. */
export function actorPieces(lookup: Lookup, actor: Actor): Piece[] {
  const { name, actorKind, country, sectors, role, members } = actor;
  const codes = [...new Set([country, ...sectors])].filter(Boolean).join(' ');
  const details = [
    actorKind,
    ...(role ? [`${role.title}${role.from ? ` ${role.from}/${role.to ?? ''}` : ''}`] : []),
    ...(codes ? [codes] : []),
    ...(members ? [`= ${members.map((member) => nameOf(lookup, member)).join(' + ')}`] : []),
  ];
  return [piece(name, 'who'), ...details.map((detail) => piece(` · ${detail}`, 'dim'))];
}
