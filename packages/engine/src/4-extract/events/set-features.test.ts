// Which lists of participants are compared.
import { describe, expect, it } from 'vitest';
import { type Judged, participantSets } from './set-features.js';

const judged = (...chances: number[]): Judged[] =>
  chances.map((chance, chain) => ({
    candidate: { chain, mention: chain, relations: new Set(), actor: 0, recipient: 0 },
    chance,
  }));
const chainsOf = (list: readonly Judged[]) =>
  participantSets(list).map((set) => set.map(({ candidate }) => candidate.chain));

describe('participantSets', () => {
  it('compares nobody, the likeliest one after another, and the second alone', () => {
    expect(chainsOf(judged(0.2, 0.9, 0.4))).toEqual([[], [1], [1, 2], [1, 2, 0], [2]]);
  });

  it('leaves out whom hardly anything speaks for', () => {
    expect(chainsOf(judged(0.05, 0.9))).toEqual([[], [1]]);
    expect(chainsOf([])).toEqual([[]]);
  });

  it('has all who are likely by themselves, however many', () => {
    expect(chainsOf(judged(0.9, 0.8, 0.7, 0.6, 0.55, 0.1))).toContainEqual([0, 1, 2, 3, 4]);
  });

  it('takes the likelier one of two that one actor is part of', () => {
    const isPart = (one: number, other: number) => (a: { chain: number }, b: { chain: number }) =>
      [a.chain, b.chain].sort().join() === `${one},${other}`;
    const chains = (list: readonly Judged[], one: number, other: number) =>
      participantSets(list, isPart(one, other)).map((set) => set.map(({ candidate }) => candidate.chain));
    expect(chains(judged(0.9, 0.8, 0.7), 0, 1)).toEqual([[], [0], [0, 2], [2]]);
    expect(chains(judged(0.8, 0.9, 0.7), 0, 1)).toEqual([[], [1], [1, 2], [2]]);
    // what is left out keeps nobody else out
    expect(
      participantSets(judged(0.9, 0.8, 0.7), (a, b) => Math.abs(a.chain - b.chain) === 1).at(-1)!.length,
    ).toBe(1);
    expect(chainsOf(judged(0.9, 0.8, 0.7))).toContainEqual([0, 1, 2]);
  });

  it('orders equals by their place in the text, so that the same input gives the same list', () => {
    expect(chainsOf(judged(0.7, 0.7))).toEqual([[], [0], [0, 1], [1]]);
  });
});
