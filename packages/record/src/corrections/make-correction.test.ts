// Corrections are made with all fields needed to store them and match them again; invalid ones give an error with the reason.
import { expect, it } from 'vitest';
import { actorsOf, eventsOf, keep, keptGold, lastOf } from '../../../../tests/support/keep-corrections.js';
import { type CorrectionInput, makeCorrection } from './index.js';

const reason = 'the sentence says so';
const story = keptGold('w05-040');
const [event] = eventsOf(story.records);
const [one, two] = actorsOf(story.records);
const message = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
};

it('fills in the words of event and parties, what stood there before, and an id from the content', () => {
  const input: CorrectionInput = {
    action: 'change',
    target: event!.id,
    change: { actors: [two!.id], status: event!.status.value },
    reason: ' x ',
  };
  const maker = { who: 'ada', when: '2026-01-01T10:00:00Z' };
  const made = makeCorrection(story, input, maker);
  expect(made).toMatchObject({
    target: event!.id,
    trigger: event!.trigger,
    reason: 'x',
    change: { actors: [two!.id] },
  });
  expect(made.old).toEqual({ actors: event!.actors.map(({ ref }) => ref) });
  expect(made.named?.map(({ ref }) => ref)).toEqual([two!.id]);
  expect(made).toEqual(makeCorrection(story, input, maker));
  expect(made.id).not.toBe(makeCorrection(story, input, { ...maker, who: 'ben' }).id);
});

it('writes down that a mode falls with its type', () => {
  const moded = eventsOf(story.records).find(({ mode }) => mode)!;
  const type = moded.type === 'AID' ? 'AGREE' : 'AID';
  const { corrections } = keep(story, { action: 'change', target: moded.id, change: { type }, reason });
  expect(corrections[0]).toMatchObject({
    change: { type, mode: null },
    old: { type: moded.type, mode: moded.mode },
  });
});

const change = (input: Partial<CorrectionInput>, modesOf?: () => readonly string[]) => () =>
  makeCorrection(
    story,
    { action: 'change', target: event!.id, reason, ...input },
    { who: 'ada', when: '2026-01-01T10:00:00Z', ...(modesOf ? { modesOf } : {}) },
  );
it.each([
  ['no event event-gone in article', change({ target: 'event-gone', change: { type: 'AID' } })],
  ['needs a target', change({ target: undefined })],
  ['is of kind actor, expected an event', change({ target: one!.id, change: { type: 'AID' } })],
  ['changes nothing', change({ change: {} })],
  ['changes nothing', change({ change: { type: event!.type } })],
  ['change.actors: actor-gone is nowhere in this article', change({ change: { actors: ['actor-gone'] } })],
  ['change.place: event-', change({ change: { place: event!.id } })],
  ['change.place:  is nowhere', change({ change: { place: '' } })],
  ['change.type: Invalid option', change({ change: { type: 'WAR' as never } })],
  ['change.: Unrecognized key: "colour"', change({ change: { colour: 'red' } as never })],
  ['change.time: found "next week", expected a date in EDTF', change({ change: { time: 'next week' } })],
  ['AID has no mode "visit", expected none', change({ change: { type: 'AID', mode: 'visit' } }, () => [])],
  [
    'has no mode "visit", expected one of arrest, raid',
    change({ change: { mode: 'visit' } }, () => ['arrest', 'raid']),
  ],
  ['reason:', change({ change: { status: 'negated', type: 'AID' }, reason: '  ' })],
  ['reject takes no change: found type', change({ action: 'reject', change: { type: 'AID' } })],
  ['needs a type', change({ action: 'add', trigger: 'x' })],
  ['needs a trigger', change({ action: 'add', change: { type: 'AID' } })],
  ['"zanzibar" is not in the text', change({ action: 'add', trigger: 'zanzibar', change: { type: 'AID' } })],
  ['more than once', change({ action: 'add', trigger: 'the', change: { type: 'AID' } })],
  ['outside a text', change({ action: 'add', trigger: { start: 5, end: 5 }, change: { type: 'AID' } })],
  [
    'expected "zanzibar"',
    change({ action: 'add', trigger: { start: 0, end: 8, quote: 'zanzibar' }, change: { type: 'AID' } }),
  ],
  ['is the trigger of event-', change({ action: 'add', trigger: event!.trigger, change: { type: 'AID' } })],
  ['no correction correction-gone', change({ action: 'undo', target: 'correction-gone' })],
])('%s', (expected, run) => expect(message(run)).toContain(expected));

it('tells why a second undo and a change of a rejected event fail', () => {
  const rejected = keep(story, { action: 'reject', target: event!.id, reason });
  const { id } = lastOf(rejected);
  expect(
    message(() => keep(rejected, { action: 'change', target: event!.id, change: { type: 'AID' }, reason })),
  ).toContain(`was rejected by correction ${id}: undo that first`);
  const undone = keep(rejected, { action: 'undo', target: id, reason });
  expect(message(() => keep(undone, { action: 'undo', target: id, reason }))).toContain(
    'was undone already by correction-',
  );
  expect(
    message(() =>
      makeCorrection(story, { action: 'reject', target: event!.id, reason }, { who: 'ada', when: 'today' }),
    ),
  ).toContain('when:');
});
