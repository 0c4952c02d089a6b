// The focused fact → the highlight of each mark: trigger, actor, recipient, place, time, content, source, carrier.
import type { Lookup, Participant } from '@entente/record';
import { cueKey, statusKey } from './marks.js';

/** Key of a mark → CSS class of its highlight. */
export type Lit = ReadonlyMap<string, string>;

/** The highlights of one event, statement, actor or place; none for null. */
export function litBy(lookup: Lookup, id: string | null): Lit {
  if (id === null) return new Map();
  const event = lookup.events.get(id);
  if (event)
    return new Map([
      ...event.statements.map((statement): [string, string] => [cueKey(statement), 'on-told']),
      ...lights(event.actors, 'on-who'),
      ...lights(event.recipients, 'on-whom'),
      ...lights(event.place ? [event.place] : [], 'on-where'),
      ...(event.time ? [[event.time.ref, 'on-when'] as const] : []),
      [statusKey(id), 'on-status'],
      [id, 'on'],
    ]);
  const statement = lookup.statements.get(id);
  if (statement)
    return new Map([
      [id, 'on-said'],
      ...lights(statement.sources, 'on-who'),
      ...lights(statement.addressees, 'on-whom'),
      ...lights(statement.via, 'on-told'),
      [cueKey(id), 'on'],
    ]);
  const chain = lookup.actors.get(id) ?? lookup.places.get(id);
  return new Map((chain?.mentions ?? []).map((mention): [string, string] => [mention, 'on']));
}

const lights = (participants: readonly Participant[], light: string): (readonly [string, string])[] =>
  participants.map(({ mention }) => [mention, light] as const);
