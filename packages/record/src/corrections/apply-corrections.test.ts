// Corrections on gold stories: applied, undone, matched again after a new reading.
import { describe, expect, it } from 'vitest';
import { listGold } from '../../../../tests/support/gold-records.js';
import {
  actorsOf,
  eventOf,
  eventsOf,
  type Kept,
  keep,
  keptGold,
  lastOf,
} from '../../../../tests/support/keep-corrections.js';
import { plainCoder } from '../../../../tests/support/plain-coder.js';
import type { Correction, Record, Statement } from '../kinds/index.js';
import { EVENT_TYPES, STATUSES } from '../ontology.js';
import { toRows } from '../to-rows/index.js';
import { verify } from '../verify.js';
import { applyCorrections, makeCorrection } from './index.js';

const reason = 'the sentence says so';

it.each(listGold())('%s: changes any field of any event, stays valid, and comes back by undo', (id) => {
  const before = keptGold(id);
  const events = eventsOf(before.records);
  const actors = actorsOf(before.records);
  const place = before.records.find(({ kind }) => kind === 'place');
  events.forEach((event, i) => {
    const change = {
      type: EVENT_TYPES.find((type) => type !== event.type)!,
      status: STATUSES[(STATUSES.indexOf(event.status.value) + 1) % 4]!,
      actors: [actors[i % actors.length]!.id],
      recipients: [],
      contexts: ['cyber' as const],
      time: '2001-W05',
      ...(place ? { place: place.id } : {}),
    };
    const after = keep(before, { action: 'change', target: event.id, change, reason });
    expect(verify(after.article, after.current)).toEqual([]);
    const made = eventOf(after, event.id)!;
    expect(made).toMatchObject({ type: change.type, mode: null, contexts: ['cyber'], recipients: [] });
    expect(made.actors.map(({ ref }) => ref)).toEqual(change.actors);
    expect([made.time?.value, made.status.value, made.by.at(-1)]).toEqual([
      '2001-W05',
      change.status,
      'person:ada',
    ]);
    const undone = keep(after, { action: 'undo', target: lastOf(after).id, reason });
    expect(undone.current).toEqual(before.records);
    const again = keep(undone, { action: 'undo', target: lastOf(undone).id, reason });
    expect(again.current).toEqual(after.current);
  });
});

it('a place read elsewhere goes when a person gives one, and only then', () => {
  const gold = keptGold('w05-040');
  const place = gold.records.find(({ kind }) => kind === 'place')!;
  const words = { start: 0, end: 3, quote: gold.article.text.slice(0, 3) };
  const where = { location: { name: 'Kenya', country: 'KEN', feature: 'country' }, words, ref: place.id };
  const records = gold.records.map((item) => (item.kind === 'event' ? { ...item, where } : item));
  const before = { ...gold, records, current: records };
  const [event] = eventsOf(records);
  const changed = (change: Correction['change']) =>
    eventOf(keep(before, { action: 'change', target: event!.id, change: change!, reason }), event!.id)!;
  expect(changed({ place: place.id })).not.toHaveProperty('where');
  expect(changed({ place: null })).not.toHaveProperty('where');
  expect(changed({ contexts: ['migration'] })).toMatchObject({ where });
  const confirmed = keep(before, { action: 'confirm', target: event!.id, reason });
  expect(eventOf(confirmed, event!.id)).toMatchObject({ where });
});

it.each(listGold())('%s: drops rejected events with every reference to them', (id) => {
  const before = keptGold(id);
  const events = eventsOf(before.records);
  for (const event of events) {
    const { article, current } = keep(before, { action: 'reject', target: event.id, reason });
    expect(verify(article, current)).toEqual([]);
    expect(JSON.stringify(current)).not.toContain(event.id);
  }
  const none = keep(
    before,
    ...events.map(({ id: target }) => ({ action: 'reject' as const, target, reason })),
  );
  expect(eventsOf(none.current)).toEqual([]);
  expect(verify(none.article, none.current)).toEqual([]);
  expect(none.current.length).toBe(before.records.length - events.length);
});

it.each(listGold())('%s: finds its events again when a new reading gives other ids to everything', (id) => {
  const before = keptGold(id);
  const events = eventsOf(before.records);
  const actors = actorsOf(before.records);
  const [first, second, third] = events;
  const after = keep(
    before,
    {
      action: 'change',
      target: first!.id,
      change: { actors: [actors[0]!.id], status: first!.status.value === 'negated' ? 'future' : 'negated' },
      reason,
    },
    ...(second ? [{ action: 'reject' as const, target: second.id, reason }] : []),
    ...(third
      ? [
          {
            action: 'change' as const,
            target: third.id,
            change: { contexts: ['media' as const, 'cyber' as const] },
            reason,
          },
        ]
      : []),
  );
  const renew = (records: readonly Record[]): Record[] =>
    JSON.parse(
      JSON.stringify(records).replace(
        /"(event|actor|place|mention|time|statement)-([0-9a-f]{20})"/g,
        '"$1-x$2"',
      ),
    ) as Record[];
  const anew = applyCorrections(after.article, renew(before.records), after.corrections);
  expect(anew.unapplied).toEqual([]);
  expect(anew.records).toEqual(renew(after.current));
  expect([...anew.applied.keys()]).toEqual(
    [...applyCorrections(after.article, before.records, after.corrections).applied.keys()].map((key) =>
      key.replace('-', '-x'),
    ),
  );
});

it.each(listGold())(
  '%s: adds an event with its sentence and the statements around it, in text order',
  (id) => {
    const before = keptGold(id);
    const events = eventsOf(before.records);
    const actors = actorsOf(before.records);
    const taken = new Set(events.map(({ trigger }) => trigger.start));
    const words = [...before.article.text.matchAll(/\b[a-z]{5,}\b/g)].filter(
      ({ index }) => !taken.has(index),
    );
    for (const word of words.filter((_, i) => i % 7 === 0)) {
      const trigger = { start: word.index, end: word.index + word[0].length };
      const change = { type: 'AID' as const, actors: [actors[0]!.id], time: 'PAST' };
      const after = keep(before, { action: 'add', trigger, change, reason });
      expect(verify(after.article, after.current)).toEqual([]);
      const made = eventOf(after, lastOf(after).target)!;
      expect(made).toMatchObject({
        type: 'AID',
        mode: null,
        confidence: 1,
        by: ['person:ada'],
        quote: word[0],
      });
      expect(made.sentence.start <= trigger.start && trigger.end <= made.sentence.end).toBe(true);
      expect(made.sentence.quote).not.toMatch(/\n\n/);
      const around = after.current.filter(
        (item): item is Statement =>
          item.kind === 'statement' &&
          item.content.some((part) => part.start <= trigger.start && trigger.end <= part.end),
      );
      expect([...made.statements].sort()).toEqual(around.map((item) => item.id).sort());
      const { applied } = applyCorrections(after.article, before.records, after.corrections);
      const row = toRows(after.article, after.current, plainCoder, applied).events.find(
        ({ id: rowId }) => rowId === made.id,
      )!;
      expect(row.corrections).toEqual([lastOf(after).id]);
      const starts = eventsOf(after.current).map((event) => event.trigger.start);
      if (events.every((event, i) => i === 0 || events[i - 1]!.trigger.start <= event.trigger.start))
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  },
);

const story = keptGold('w05-040');
const [event, other] = eventsOf(story.records);
const [one, two] = actorsOf(story.records);

describe('order', () => {
  it('lets the later one win, field by field, whatever order they come in', () => {
    const after = keep(
      story,
      {
        action: 'change',
        target: event!.id,
        change: { type: 'THREATEN', contexts: ['cyber'] },
        reason,
        who: 'ada',
      },
      { action: 'change', target: event!.id, change: { type: 'REJECT', mode: 'yield' }, reason, who: 'ben' },
    );
    const made = eventOf(after, event!.id)!;
    expect(made).toMatchObject({ type: 'REJECT', mode: 'yield', contexts: ['cyber'] });
    expect(made.by.slice(-2)).toEqual(['person:ada', 'person:ben']);
    const turned = applyCorrections(after.article, after.records, [...after.corrections].reverse());
    expect(turned.records).toEqual(after.current);
    expect(turned.applied.get(event!.id)).toEqual(after.corrections.map(({ id }) => id));
  });

  it('takes fractions of a second for later than none, and equal times by id', () => {
    const at = (when: string, type: 'AID' | 'AGREE') =>
      makeCorrection(
        story,
        { action: 'change', target: event!.id, change: { type }, reason },
        { who: 'ada', when },
      );
    const typeAfter = (...corrections: Correction[]) =>
      eventsOf(applyCorrections(story.article, story.records, corrections).records)[0]!.type;
    expect(typeAfter(at('2026-01-01T10:00:00.5Z', 'AID'), at('2026-01-01T10:00:00Z', 'AGREE'))).toBe('AID');
    const same = [at('2026-01-01T10:00:00Z', 'AID'), at('2026-01-01T10:00:00Z', 'AGREE')] as const;
    expect(typeAfter(same[0], same[1])).toBe(typeAfter(same[1], same[0]));
  });

  it('keeps what finds nothing in this reading, and reports it', () => {
    const after = keep(
      story,
      { action: 'change', target: event!.id, change: { actors: [two!.id] }, reason },
      { action: 'change', target: other!.id, change: { type: 'AID' }, reason },
    );
    const without = story.records.filter(({ id }) => id !== other!.id);
    const { unapplied, records } = applyCorrections(story.article, without, after.corrections);
    expect(unapplied).toEqual([after.corrections[1]]);
    expect(
      verify(
        story.article,
        records.filter((item) => !('sameAs' in item)),
      ),
    ).toEqual([]);
    const elsewhere = applyCorrections({ ...story.article, id: 'other' }, [], after.corrections);
    expect(elsewhere.unapplied).toEqual(after.corrections);
  });

  it('applies all of a correction or nothing', () => {
    const [correction] = keep(story, {
      action: 'change',
      target: event!.id,
      change: { actors: [two!.id], contexts: ['cyber'] },
      reason,
    }).corrections;
    const { named: _, ...nameless } = {
      ...correction!,
      change: { ...correction!.change, actors: ['actor-gone'] },
    };
    const { records, unapplied } = applyCorrections(story.article, story.records, [nameless]);
    expect(records).toEqual(story.records);
    expect(unapplied).toEqual([nameless]);
  });

  it('gives the fields of an added event to the one that a later reading finds there', () => {
    const without = {
      ...story,
      records: story.records.filter(({ id }) => id !== event!.id),
      current: story.records.filter(({ id }) => id !== event!.id),
    };
    const after = keep(without, {
      action: 'add',
      trigger: event!.trigger,
      change: { type: 'AID', actors: [one!.id] },
      reason,
    });
    const target = lastOf(after).target;
    expect(eventOf(after, target)?.type).toBe('AID');
    const reread = applyCorrections(story.article, story.records, after.corrections);
    expect(eventsOf(reread.records).find(({ id }) => id === event!.id)).toMatchObject({
      type: 'AID',
      by: [...event!.by, 'person:ada'],
    });
    expect(eventsOf(reread.records).some(({ id }) => id === target)).toBe(false);
    const twice = keep(
      after,
      { action: 'reject', target, reason },
      { action: 'add', trigger: event!.trigger, change: { type: 'AGREE' }, reason },
    );
    expect(eventOf(twice, target)?.type).toBe('AGREE');
  });

  it('stands undos that name each other', () => {
    const [correction] = keep(story, { action: 'reject', target: event!.id, reason }).corrections;
    const undo = (id: string, target: string): Correction => ({
      ...correction!,
      id,
      target,
      action: 'undo',
      trigger: null,
    });
    const ring = [undo('u1', 'u2'), undo('u2', 'u1'), undo('u3', 'nowhere')];
    expect(applyCorrections(story.article, story.records, ring)).toMatchObject({
      records: story.records,
      unapplied: [{ id: 'u3' }],
    });
  });
});

describe('same happening', () => {
  it('moves on to the next mention when the first is rejected', () => {
    const three = eventsOf(story.records)
      .slice(0, 3)
      .map(({ id }) => id);
    const linked = story.records.map((item) =>
      item.kind === 'event' && item.id !== three[0] && three.includes(item.id)
        ? { ...item, sameAs: three[0]! }
        : item,
    );
    const kept = { ...story, records: linked, current: linked };
    const happenings = (after: Kept) =>
      three.map(
        (id) =>
          toRows(after.article, after.current, plainCoder).events.find((row) => row.id === id)?.happening,
      );
    expect(happenings(kept)).toEqual([three[0], three[0], three[0]]);
    expect(happenings(keep(kept, { action: 'reject', target: three[0]!, reason }))).toEqual([
      undefined,
      three[1],
      three[1],
    ]);
    expect(happenings(keep(kept, { action: 'reject', target: three[1]!, reason }))).toEqual([
      three[0],
      undefined,
      three[0],
    ]);
  });
});
