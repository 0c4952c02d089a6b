// A person's input on an event → a correction that can be stored: validated against the article, with the previous values.
import { daysOf } from '../days.js';
import { hash } from '../id.js';
import {
  type Correction,
  correction,
  type Event,
  type EventChange,
  eventChange,
  type Record,
} from '../kinds/index.js';
import type { EventType } from '../ontology.js';
import type { KeptArticle } from '../reader.js';
import { type QuotedSpan, quoteSpan, type Span } from '../span.js';
import { inRole } from './find-named.js';
import { inForce } from './in-force.js';

/** Thrown when a correction can't be made; the message says what was found and what was expected. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
}

/** A person's input. */
export interface CorrectionInput {
  readonly action: Correction['action'];
  /** id of the event (change, reject, confirm) or of the correction (undo) */
  readonly target?: string | undefined;
  /** add: the words that name the act, as offsets into the article's text, or the words themselves where the text has them once */
  readonly trigger?: (Span & { readonly quote?: string | undefined }) | string | undefined;
  readonly change?: EventChange | undefined;
  readonly reason: string;
}
/** Who makes it, when (ISO 8601, UTC), and the modes of each type, where known. */
export interface CorrectionMaker {
  readonly who: string;
  readonly when: string;
  modesOf?(type: EventType): readonly string[];
}
type Kept = Pick<KeptArticle, 'article' | 'current' | 'corrections'>;

/** Makes a correction of a stored article. @throws CorrectionError when it does not match the article */
export function makeCorrection(kept: Kept, input: CorrectionInput, maker: CorrectionMaker): Correction {
  const { article } = kept;
  const change = checkChange(input);
  const { target, trigger, ...rest } = MAKERS[input.action](kept, { ...input, change }, maker);
  const { who, when } = maker;
  const reason = input.reason.trim();
  const id = `correction-${hash('correction', article.id, input.action, target, trigger, rest.change, who, when)}`;
  const made = {
    kind: 'correction',
    id,
    article: article.id,
    action: input.action,
    target,
    trigger,
    ...rest,
  };
  const parsed = correction.safeParse({ ...made, who, when, reason });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CorrectionError(`${issue!.path.join('.')}: ${issue!.message}`);
}

type Checked = CorrectionInput & { readonly change: EventChange };
type Made = Pick<Correction, 'target' | 'trigger' | 'change' | 'old' | 'named'>;
type Maker = (kept: Kept, input: Checked, maker: CorrectionMaker) => Made;

const MAKERS: Readonly<globalThis.Record<Correction['action'], Maker>> = {
  change(kept, input, maker) {
    const event = findTarget(kept, input);
    const change = withMode(differing(input.change, event), event);
    if (Object.keys(change).length === 0)
      throw new CorrectionError(
        `the change of ${event.id} changes nothing: expected at least one field with another value`,
      );
    checkMode(change.type ?? event.type, change, maker);
    return {
      target: event.id,
      trigger: event.trigger,
      change,
      old: oldOf(change, event),
      ...namedOf(kept, change, event.trigger),
    };
  },
  reject(kept, input) {
    const event = findTarget(kept, input);
    expectNoChange(input);
    return { target: event.id, trigger: event.trigger, change: {}, old: {} };
  },
  confirm(kept, input, { who }) {
    const event = findTarget(kept, input);
    expectNoChange(input);
    expectUnconfirmed(kept, event, who);
    const change = wholeOf(event);
    return {
      target: event.id,
      trigger: event.trigger,
      change,
      old: {},
      ...namedOf(kept, change, event.trigger),
    };
  },
  add(kept, input, maker) {
    const { change } = input;
    if (!change.type) throw new CorrectionError('an added event needs a type: found a change without `type`');
    const trigger = findTrigger(kept, input.trigger);
    checkMode(change.type, change, maker);
    const target = `event-${hash('event', kept.article.id, [[trigger.start, trigger.end]], 'added')}`;
    return { target, trigger, change, old: {}, ...namedOf(kept, change, trigger) };
  },
  undo({ corrections }, input) {
    expectNoChange(input);
    const target = corrections.find(({ id }) => id === input.target);
    if (!target)
      throw new CorrectionError(`no correction ${input.target ?? '(no target)'} of this article to undo`);
    if (!inForce(corrections).some(({ id }) => id === target.id)) {
      const by = corrections.find((item) => item.action === 'undo' && item.target === target.id);
      throw new CorrectionError(`correction ${target.id} was undone already${by ? ` by ${by.id}` : ''}`);
    }
    return { target: target.id, trigger: null, change: {}, old: {} };
  },
};

function checkChange({ change = {} }: CorrectionInput): EventChange {
  const parsed = eventChange.safeParse(change);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CorrectionError(`change.${issue!.path.join('.')}: ${issue!.message}`);
  }
  const { time } = parsed.data;
  if (time && !['PAST', 'PRESENT', 'FUTURE'].includes(time) && !daysOf(time))
    throw new CorrectionError(
      `change.time: found "${time}", expected a date in EDTF (2019-05-14, 2019-05, 2019, 2019-W20, 2019-05-01/2019-05-14), PAST, PRESENT or FUTURE`,
    );
  const given = Object.entries(parsed.data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

function expectNoChange({ action, change }: Checked): void {
  const fields = Object.keys(change);
  if (fields.length > 0) throw new CorrectionError(`${action} takes no change: found ${fields.join(', ')}`);
}

function findTarget({ article, current, corrections }: Kept, { action, target }: Checked): Event {
  if (!target) throw new CorrectionError(`${action} needs a target: the id of an event`);
  const found = current.find(({ id }) => id === target);
  if (found?.kind === 'event') return found;
  if (found) throw new CorrectionError(`${target} is of kind ${found.kind}, expected an event`);
  const rejected = inForce(corrections).find((item) => item.action === 'reject' && item.target === target);
  throw new CorrectionError(
    rejected
      ? `event ${target} was rejected by correction ${rejected.id}: undo that first`
      : `no event ${target} in article ${article.id}`,
  );
}

/** Keeps only the fields that differ from the current values. */
const differing = (change: EventChange, event: Event): EventChange => {
  const old = oldOf(change, event) as globalThis.Record<string, unknown>;
  // no place is another value than one read elsewhere
  const isElsewhere = (field: string) => field === 'place' && event.where !== undefined;
  const isOther = ([field, value]: [string, unknown]) =>
    isElsewhere(field) || JSON.stringify(value) !== JSON.stringify(old[field]);
  return Object.fromEntries(Object.entries(change).filter(isOther));
};

/** A mode belongs to its type: if the type changes, the mode is removed unless the person gave one. */
const withMode = (change: EventChange, { type, mode }: Event): EventChange =>
  change.type && change.type !== type && change.mode === undefined && mode !== null
    ? { ...change, mode: null }
    : change;

/** Rejects a second identical confirmation by the same person; another person may confirm too, or the same one after a change. */
function expectUnconfirmed({ corrections }: Kept, { id }: Event, who: string): void {
  const last = inForce(corrections).findLast(({ action, target }) => action !== 'undo' && target === id);
  if (last?.action === 'confirm' && last.who === who)
    throw new CorrectionError(`${id} was confirmed already by ${last.id}`);
}

function oldOf(change: EventChange, event: Event): EventChange {
  return Object.fromEntries(Object.entries(fieldsOf(event)).filter(([field]) => field in change));
}

const fieldsOf = (event: Event): Required<EventChange> => ({
  type: event.type,
  mode: event.mode,
  contexts: event.contexts,
  status: event.status.value,
  actors: event.actors.map(({ ref }) => ref),
  recipients: event.recipients.map(({ ref }) => ref),
  place: event.place?.ref ?? null,
  time: event.time?.value ?? null,
});

/** All fields of the event, except a time without a value, which EDTF can't express, and a place read elsewhere, which has no mention. */
function wholeOf(event: Event): EventChange {
  const { time, place, ...rest } = fieldsOf(event);
  return {
    ...rest,
    ...(event.where && place === null ? {} : { place }),
    ...(event.time && time === null ? {} : { time }),
  };
}

function checkMode(type: EventType, { mode }: EventChange, { modesOf }: CorrectionMaker): void {
  const modes = modesOf?.(type);
  if (mode && modes && !modes.includes(mode))
    throw new CorrectionError(
      `change.mode: ${type} has no mode "${mode}", expected ${modes.length > 0 ? `one of ${modes.join(', ')}` : 'none'}`,
    );
}

/** For each party of the change, the mention nearest to the trigger. @throws CorrectionError for an id that is no actor or place */
function namedOf({ current }: Kept, change: EventChange, trigger: QuotedSpan): Pick<Correction, 'named'> {
  const fields = {
    actors: change.actors,
    recipients: change.recipients,
    place: change.place == null ? [] : [change.place],
  };
  const named = Object.entries(fields).flatMap(([field, ids]) =>
    (ids ?? []).map((ref) => ({ ref, words: wordsOf(current, { id: ref, field, trigger }) })),
  );
  const unique = [...new Map(named.map((item) => [item.ref, item])).values()];
  return unique.length > 0 ? { named: unique } : {};
}

function wordsOf(
  records: readonly Record[],
  { id, field, trigger }: { id: string; field: string; trigger: Span },
): QuotedSpan {
  const who = records.find((item) => item.id === id);
  if (who?.kind !== 'actor' && who?.kind !== 'place')
    throw new CorrectionError(
      `change.${field}: ${id} is ${who ? `of kind ${who.kind}` : 'nowhere in this article'}, expected the id of an actor or a place`,
    );
  const mention = inRole(records, id, trigger)?.mention;
  const words = records.find((item) => item.id === mention)?.spans[0];
  if (!words) throw new CorrectionError(`change.${field}: no words of the article name ${id}`);
  return words;
}

function findTrigger({ article, current }: Kept, trigger: CorrectionInput['trigger']): QuotedSpan {
  if (trigger === undefined)
    throw new CorrectionError('an added event needs a trigger: the words of the article that name the act');
  const span = quoteSpanOf(article.text, trigger);
  const taken = current.find(
    (item) => item.kind === 'event' && item.trigger.start === span.start && item.trigger.end === span.end,
  );
  if (taken)
    throw new CorrectionError(`"${span.quote}" is the trigger of ${taken.id} already: change that event`);
  return span;
}

function quoteSpanOf(text: string, trigger: Exclude<CorrectionInput['trigger'], undefined>): QuotedSpan {
  if (typeof trigger === 'string') {
    const start = trigger.trim() ? text.indexOf(trigger.trim()) : -1;
    if (start < 0) throw new CorrectionError(`trigger: "${trigger}" is not in the text of the article`);
    if (text.indexOf(trigger.trim(), start + 1) >= 0)
      throw new CorrectionError(
        `trigger: the text has "${trigger}" more than once, expected offsets (start, end)`,
      );
    return quoteSpan(text, { start, end: start + trigger.trim().length });
  }
  const { start, end, quote } = trigger;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    throw new CorrectionError(
      `trigger: ${start}..${end} is empty or outside a text of ${text.length} code units`,
    );
  const found = text.slice(start, end);
  if (quote !== undefined && quote !== found)
    throw new CorrectionError(`trigger: text at ${start}..${end} is "${found}", expected "${quote}"`);
  if (!/\S/.test(found)) throw new CorrectionError(`trigger: ${start}..${end} holds no words`);
  return { start, end, quote: found };
}
