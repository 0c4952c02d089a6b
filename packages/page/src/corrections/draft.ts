// An event as a form shows it, and the form as a change: only the fields that differ from what stands there.
import { CONTEXTS, type Event, type EventChange, STATUSES } from '@entente/record';

/** Every field of an event that a person may change. */
export type Draft = { readonly [Field in keyof EventChange]-?: Exclude<EventChange[Field], undefined> };

/** A new event, before a person says anything. */
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

/** The fields of an event as they stand. */
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

/** What a form changes. With `whole` every field that says something, as an added event needs. */
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
    whole && field === 'type' ? true : !isSame(value, before[field as keyof Draft]);
  return Object.fromEntries(Object.entries(said).filter(differs));
}

/** Lists are the same when they hold the same, in whatever order. */
const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
    : a === b;
