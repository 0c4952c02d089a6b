// Probabilities of the parts of an event, case by case, and parts without one.
import type { Event } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { eventsOf, keptGold } from '../../../tests/support/keep-corrections.js';
import { jointProbability, listDoubts } from './doubt.js';

const gold = eventsOf(keptGold('w05-040').records).find(({ recipients }) => recipients.length > 0)!;
const given = (changes: Partial<Event>): Event => ({ ...gold, actors: [], recipients: [], ...changes });
const scores = (changes: Partial<Event['scores']>): Partial<Event> => ({
  confidence: changes.type ?? 0.9,
  scores: { type: 0.9, runnerUp: null, status: 0.8, mode: 0.1, ...changes },
});
const nobody = () => undefined;
/** `status 0.8`, `type 0.75 or CONSULT 0.25` */
const told = (event: Event, mentionOf: Parameters<typeof listDoubts>[1] = nobody) =>
  listDoubts(event, mentionOf).map(
    ({ part, probability, runnerUp }) =>
      `${part} ${probability}${runnerUp ? ` or ${runnerUp.value} ${runnerUp.probability}` : ''}`,
  );

describe('listDoubts', () => {
  it.each([
    ['the act and its status', scores({}), ['status 0.8', 'trigger 0.9 or none 0.1']],
    [
      'the type, by the share of the runner-up',
      scores({ type: 0.8, runnerUp: { type: 'CONSULT', score: 0.2 } }),
      ['type 0.75 or CONSULT 0.25', 'trigger 0.8 or none 0.2', 'status 0.8'],
    ],
    [
      'a runner-up as strong as the best, or stronger',
      scores({ type: 0.3, runnerUp: { type: 'CONSULT', score: 0.4 }, status: 1 }),
      ['type 0 or CONSULT 1', 'trigger 0.3 or none 0.7', 'status 1'],
    ],
    // the runner-up `none` concerns the trigger, not the type
    [
      'no type where only `none` is next',
      scores({ runnerUp: { type: 'none', score: 0.1 } }),
      ['status 0.8', 'trigger 0.9 or none 0.1'],
    ],
    [
      'the act by its type, where there is no confidence',
      { ...scores({ type: 0.7 }), confidence: undefined },
      ['trigger 0.7 or none 0.3', 'status 0.8'],
    ],
    [
      'nothing beyond 0 and 1, whatever scores say',
      { ...scores({ type: 0, runnerUp: { type: 'AID', score: 0 }, status: 1.2 }), confidence: 0 },
      ['trigger 0 or none 1', 'type 1 or AID 0', 'status 1'],
    ],
  ] as const)('tells %s', (_, changes, expected) =>
    expect(told(given(changes as Partial<Event>))).toEqual(expected),
  );

  it('tells the least sure of those in a role, by its words; nothing of one without a score', () => {
    const who = (name: string) => ({ ref: `actor-${name}`, mention: name });
    const event = given({ ...scores({}), actors: [who('a'), who('b'), who('c')], recipients: [who('c')] });
    const mentions = {
      a: { quote: 'Kenya', confidence: 0.9 },
      b: { quote: 'it', confidence: 0.4 },
      c: { quote: 'she' },
    };
    const doubts = listDoubts(event, (id) => mentions[id as 'a']);
    expect(doubts[0]).toEqual({ part: 'actor', value: 'it', probability: 0.4, runnerUp: null });
    expect(doubts.map(({ part }) => part)).toEqual(['actor', 'status', 'trigger']);
  });

  it('never says a word of the mode: where the word list chose it, its score is no belief', () =>
    expect(told(given(scores({ mode: 0 }))).join()).not.toContain('mode'));
});

describe('jointProbability', () => {
  it('falls with every doubtful part, and is that of the part where there is one', () => {
    const doubt = (probability: number) => ({
      part: 'type' as const,
      value: 'AID',
      probability,
      runnerUp: null,
    });
    expect(jointProbability([])).toBe(1);
    expect(jointProbability([doubt(0.4)])).toBe(0.4);
    expect(jointProbability([doubt(0.5), doubt(0.5), doubt(1)])).toBe(0.25);
  });
});
