// Event → form values, and form values → change: only the fields that differ.
import { CONTEXTS, type Event, type EventChange, ownValue, STATUSES } from '@entente/record';

/** Every field of an event that a person may change. */
export type Draft = { readonly [Field in keyof EventChange]-?: Exclude<EventChange[Field], undefined> };

/** The initial form of a new event. */
export const NEW_DRAFT: Draft = {
  type: 'CONSULT',
  mode: null,
  contexts: [],
  status: 'occurred',
  actors: [],
  recipients: [],
  place: null,
  time: null,
};

/** The current fields of an event. */
export const draftOf = (event: Event): Draft => ({
  type: event.type,
  mode: event.mode,
  contexts: [...event.contexts],
  status: event.status.value,
  actors: event.actors.map(({ ref }) => ref),
  recipients: event.recipients.map(({ ref }) => ref),
  place: event.place?.ref ?? null,
  time: event.time?.value ?? null,
});

/** The change of a form. With `whole` every non-empty field, as an added event needs. */
export function changeOf(data: FormData, before: Draft, whole: boolean): EventChange {
  const one = (name: string) => String(data.get(name) ?? '').trim() || null;
  const status = one('status');
  const said: Draft = {
    type: (one('type') ?? before.type) as Draft['type'],
    mode: one('mode'),
    contexts: CONTEXTS.filter((context) => data.getAll('contexts').includes(context)),
    status: STATUSES.find((item) => item === status) ?? before.status,
    actors: data.getAll('actors').map(String),
    recipients: data.getAll('recipients').map(String),
    place: one('place'),
    time: one('time'),
  };
  const differs = ([field, value]: [string, unknown]) =>
    whole && field === 'type' ? true : !isSame(value, ownValue<unknown>(before, field));
  return Object.fromEntries(Object.entries(said).filter(differs));
}

/** Lists are compared without order. */
const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
    : a === b;
