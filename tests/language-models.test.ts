// Answers of a general language model become rows by offset, which the scorer takes as it takes our own readings.
import { join } from 'node:path';
import { judgeStory, parseStory } from '@entente/gold';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

const { agreement, readingOf, rowOf } = await import(join(ROOT, 'scripts/score/language-models.mjs'));

const STORY = `#story x-1
#date 2025-03-14
#publisher Harbour Wire
#kind wire
#title [a1 Peru] {v1 warns} [a2 Chile]

[a1 Peru] {v2 warned} [a2 Chile] on [t1 Monday]. [a2 Chile] said nothing.
---
a1 country PER GOV Peru
a2 country CHL GOV Chile
t1 2025-03-10
v1 THREATEN - occurred actor=a1 recip=a2
v2 THREATEN - occurred actor=a1 recip=a2 time=t1 same=v1
`;
const gold = parseStory(STORY).story!;
const TEXT = gold.text;
const EVENT = {
  type: 'THREATEN',
  status: 'occurred',
  trigger: 'warned',
  in: 'Peru warned Chile on',
  actors: ['Peru'],
  recipients: ['Chile'],
};
const rowFor = (event: object) => rowOf({ article: 'x-1', events: [{ ...EVENT, ...event }] }, TEXT);
const wordsAt = (spans: [number, number][]) =>
  spans.map(([start, end]) => `${start} ${TEXT.slice(start, end)}`);

describe('an answer', () => {
  it('has its words where they stand nearest to the trigger', () => {
    const { row, problems } = rowFor({});
    expect(problems).toEqual([]);
    expect(row.events).toHaveLength(1);
    const [{ trigger, actors, recipients }] = row.events;
    expect(TEXT.slice(...trigger)).toBe('warned');
    expect(trigger[0]).toBe(TEXT.indexOf('warned'));
    expect(wordsAt(actors)).toEqual([`${TEXT.indexOf('Peru warned')} Peru`]);
    expect(wordsAt(recipients)).toEqual([`${TEXT.indexOf('Chile on')} Chile`]);
  });

  it.each([
    [{ in: 'Peru warned Bolivia' }, /expected words of the text, found “warned” in “Peru warned Bolivia”/],
    [{ trigger: 'threatened' }, /expected words of the text/],
    [{ type: 'WARN' }, /expected a PLOVER type, found WARN/],
    [{ status: 'past' }, /expected a status, found past/],
  ])('with %j is lost, and told', (event, problem) => {
    const { row, problems } = rowFor(event);
    expect(row.events).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  it('loses a party whose words are not in the text, not its event', () => {
    expect(rowFor({ recipients: ['Bolivia', 'Chile'] }).row.events[0].recipients).toHaveLength(1);
  });
});

describe('its score', () => {
  const judged = (event: object) => {
    const { whole, typed, readEvents } = judgeStory(gold, readingOf(rowFor(event).row, TEXT)).counts;
    return { whole, typed, readEvents };
  };
  it.each([
    ['right', {}, { whole: 1, typed: 1, readEvents: 1 }],
    ['of another status', { status: 'negated' }, { whole: 0, typed: 1, readEvents: 1 }],
    [
      'the wrong way round',
      { actors: ['Chile'], recipients: ['Peru'] },
      { whole: 0, typed: 1, readEvents: 1 },
    ],
    ['without a recipient', { recipients: [] }, { whole: 0, typed: 1, readEvents: 1 }],
    ['of another type', { type: 'ACCUSE' }, { whole: 0, typed: 0, readEvents: 1 }],
  ])('an event that is %s', (_, event, counts) => {
    expect(judged(event)).toEqual(counts);
  });
});

describe('two runs', () => {
  const run = (...events: object[]) => [
    { article: 'x-1', events: events.map((event) => ({ ...at(0), ...event })) },
  ];
  const at = (start: number) => ({
    type: 'THREATEN',
    status: 'occurred',
    trigger: [start, start + 6],
    actors: [[0, 4]],
    recipients: [],
  });
  it.each([
    ['the same', run({}), run({}), { typed: '100.0', same: '100.0' }],
    ['another type', run({}), run({ type: 'ACCUSE' }), { typed: '0.0', same: '0.0' }],
    ['another trigger', run({}), run(at(6)), { typed: '0.0', same: '0.0' }],
    ['another status', run({}), run({ status: 'future' }), { typed: '100.0', same: '0.0' }],
    ['other parties', run({}), run({ actors: [[9, 12]] }), { typed: '100.0', same: '0.0' }],
    ['one event paired once', run({}, at(3)), run(at(2)), { typed: '66.7', same: '100.0' }],
    ['an article that only one has', run({}), [], { typed: '0.0', same: '0.0' }],
  ])('%s', (_, one, other, figures) => {
    expect(agreement(one, other)).toEqual(figures);
  });
});
