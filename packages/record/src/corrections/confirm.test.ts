// Confirmed events: they stay as extracted in spite of later readings, count as reviewed, and can be undone.
import { expect, it } from 'vitest';
import { listGold } from '../../../../tests/support/gold-records.js';
import { eventOf, eventsOf, keep, keptGold, lastOf } from '../../../../tests/support/keep-corrections.js';
import type { Event, Record } from '../kinds/index.js';
import { verify } from '../verify.js';
import { applyCorrections } from './apply-corrections.js';
import { countReviewed, isReviewed } from './reviewed.js';

const reason = 'right as it was read';
const confirm = (target: string) => ({ action: 'confirm' as const, target, reason });
const unmarked = (records: readonly Record[]) =>
  records.map((item) => ({ ...item, by: item.by.filter((name) => !name.startsWith('person:')) }));

it.each(listGold())('%s: leaves every event as it is but for the name of who confirmed it', (id) => {
  const before = keptGold(id);
  const events = eventsOf(before.records);
  const after = keep(before, ...events.map((event) => confirm(event.id)));
  expect(unmarked(after.current)).toEqual(before.records);
  expect(eventsOf(after.current).every(({ by }) => by.at(-1) === 'person:ada')).toBe(true);
  expect(verify(after.article, after.current)).toEqual([]);
  expect(countReviewed(after.article, after.records, after.corrections)).toEqual({
    reviewed: events.length,
    left: 0,
  });
  const undone = keep(
    after,
    ...after.corrections.map((item) => ({ action: 'undo' as const, target: item.id, reason })),
  );
  expect(undone.current).toEqual(before.records);
});

it.each(listGold())('%s: stands against a reading that says otherwise, or misses it', (id) => {
  const before = keptGold(id);
  const events = eventsOf(before.records);
  const after = keep(before, ...events.map((event) => confirm(event.id)));
  const other = before.records.map(
    (item): Record =>
      item.kind === 'event'
        ? {
            ...item,
            id: `${item.id}x`,
            type: item.type === 'AID' ? 'AGREE' : 'AID',
            mode: null,
            contexts: [],
            actors: item.recipients,
            recipients: item.actors,
            status: { value: item.status.value === 'future' ? 'negated' : 'future', cue: null },
            sameAs: undefined as never,
          }
        : item,
  );
  const told = ({ type, mode, contexts, actors, recipients, place, time, status, trigger }: Event) => ({
    ...{ type, mode, contexts, place, trigger, status: status.value },
    time: time?.value ?? null,
    refs: [actors, recipients].map((who) => who.map(({ ref }) => ref)),
  });
  const anew = applyCorrections(after.article, other, after.corrections);
  expect(anew.unapplied).toEqual([]);
  const stood = events.filter(({ time }) => !time || time.value !== null);
  const found = eventsOf(anew.records).filter(({ id: own }) => stood.some((event) => own === `${event.id}x`));
  expect(found.map(told)).toEqual(stood.map(told));

  const missing = before.records.filter(({ kind }) => kind !== 'event');
  const back = applyCorrections(after.article, missing, after.corrections);
  expect(back.unapplied).toEqual([]);
  expect(verify(after.article, back.records)).toEqual([]);
  expect(new Set(eventsOf(back.records).map(({ id: own }) => own))).toEqual(
    new Set(events.map((event) => event.id)),
  );
});

it('keeps a time of which only the words are known', () => {
  const kept = keptGold('w05-040');
  const event = eventsOf(kept.records).find(({ time }) => time !== null)!;
  const vague = kept.records.map((item) =>
    item.id === event.id ? { ...event, time: { ...event.time!, value: null } } : item,
  );
  const after = keep({ ...kept, records: vague, current: vague }, confirm(event.id));
  expect(lastOf(after).change).not.toHaveProperty('time');
  expect(eventOf(after, event.id)!.time).toEqual({ ...event.time, value: null });
});

it('is said once by each person, and again after a change', () => {
  const kept = keptGold('w05-040');
  const [event] = eventsOf(kept.records);
  const once = keep(kept, confirm(event!.id));
  expect(() => keep(once, confirm(event!.id))).toThrow(`${event!.id} was confirmed already by correction-`);
  expect(keep(once, { ...confirm(event!.id), who: 'ben' }).corrections).toHaveLength(2);
  const status = event!.status.value === 'negated' ? 'future' : 'negated';
  const changed = keep(once, { action: 'change', target: event!.id, change: { status }, reason });
  expect(eventOf(changed, event!.id)!.status.value).toBe(status);
  expect(eventOf(keep(changed, confirm(event!.id)), event!.id)!.status.value).toBe(status);
});

it('refuses what it can`t mean', () => {
  const kept = keptGold('w05-040');
  const [event] = eventsOf(kept.records);
  expect(() => keep(kept, { ...confirm(event!.id), change: { type: 'AID' } })).toThrow(
    'confirm takes no change',
  );
  expect(() => keep(kept, confirm('event-gone'))).toThrow('no event event-gone');
  const rejected = keep(kept, { action: 'reject', target: event!.id, reason });
  expect(() => keep(rejected, confirm(event!.id))).toThrow('undo that first');
});

it('tells an article that is reviewed whole from one that is in part, and from one that nobody saw', () => {
  const kept = keptGold('w05-040');
  const events = eventsOf(kept.records);
  const how = (after: typeof kept) => {
    const state = countReviewed(after.article, after.records, after.corrections);
    return [isReviewed(state, 'whole'), isReviewed(state, 'part')];
  };
  expect(how(kept)).toEqual([false, false]);
  const [first, ...rest] = events.map(({ id }) => id);
  const part = keep(kept, { action: 'reject', target: first!, reason });
  expect(how(part)).toEqual([false, true]);
  const whole = keep(part, ...rest.map(confirm));
  expect(how(whole)).toEqual([true, true]);
  expect(how(keep(whole, { action: 'undo', target: lastOf(whole).id, reason }))).toEqual([false, true]);
  const none = { ...kept, records: kept.records.filter(({ kind }) => kind !== 'event') };
  expect(how(none)).toEqual([false, false]);
});
