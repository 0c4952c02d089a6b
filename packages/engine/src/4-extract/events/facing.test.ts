import { loadKnowledge } from '@entente/knowledge';
import type { Chain, MentionLayer, TriggerLayer } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../3-analyse/index.js';
import { faceActors } from './facing.js';
import type { TriggerView } from './participant-features.js';
import type { Scene } from './scene.js';

const weights = loadKnowledge().weights('recipient-facing');

/** Who is in a text: words, kind, nation, how far believed to be acted on; members by their number. */
interface Candidate {
  readonly words: string;
  readonly kind: MentionLayer['kind'];
  readonly nation?: string;
  readonly recipient: number;
  readonly members?: readonly number[];
}

/** The probabilities of being acted on, once the candidates of number `actor` (-1: no one) are known to act. */
function faced(
  text: string,
  type: string,
  { actor, all }: { actor: number | readonly number[]; all: readonly Candidate[] },
): number[] {
  const start = text.indexOf('*');
  const plain = text.replaceAll('*', '');
  const trigger = { start, end: text.lastIndexOf('*') - 1, type } as unknown as TriggerLayer;
  const mentions = all.map(({ words, kind }) => {
    const at = plain.indexOf(words);
    return { start: at, end: at + words.length, kind, form: 'name' } as MentionLayer;
  });
  const chains = all.map(({ members = [] }, i) => ({ mentions: [i], members }) as unknown as Chain);
  const scene = {
    article: { text: plain },
    analysis: { mentions, chains },
    words: splitTokens(plain),
    sentenceOf: () => 0,
    nationOf: (i: number) => all[i]!.nation ?? null,
  } as unknown as Scene;
  const view = { trigger, sentence: 0 } as unknown as TriggerView;
  const acts = (number: number) => [actor].flat().includes(number);
  const weighed = all.map(({ recipient }, i) => ({
    mention: i,
    chain: i,
    actor: acts(i) ? 0.95 : 0.05,
    recipient,
  }));
  const actors = weighed.filter(({ mention }) => acts(mention));
  return faceActors(weighed, { actors, view, scene, weights }).map(({ recipient }) => recipient);
}

describe('faceActors', () => {
  const kenya: Candidate = { words: 'Kenya', kind: 'country', nation: 'KEN', recipient: 0.1 };
  const somalia: Candidate = { words: 'Somalia', kind: 'country', nation: 'SOM', recipient: 0.5 };

  it('takes `their` for those who act, where several do', () => {
    const text = 'Kenya and Somalia *agreed* on their border';
    const their: Candidate = { words: 'their', kind: 'group', recipient: 0.6 };
    const all = [kenya, { ...somalia, recipient: 0.1 }, their];
    expect(faced(text, 'AGREE', { actor: [0, 1], all })[2]).toBeLessThan(0.35);
    expect(faced(text, 'AGREE', { actor: 0, all })[2]).toBeGreaterThan(0.4);
  });

  it('believes less of one beside whom another is likelier', () => {
    const uganda = (recipient: number): Candidate => ({
      words: 'Uganda',
      kind: 'country',
      nation: 'UGA',
      recipient,
    });
    const beside = (recipient: number) =>
      faced('Kenya *hit* Somalia, Uganda said', 'ASSAULT', {
        actor: 0,
        all: [kenya, somalia, uganda(recipient)],
      })[1]!;
    expect(beside(0.9)).toBeLessThan(beside(0.1));
  });

  it('believes less of the actor’s own country than of another', () => {
    const minister: Candidate = { words: 'A Kenyan minister', kind: 'person', nation: 'KEN', recipient: 0.1 };
    const text = (whom: string) => `A Kenyan minister *threatened* that ${whom} would act`;
    const [, own] = faced(text('Kenya'), 'THREATEN', {
      actor: 0,
      all: [minister, { ...kenya, recipient: 0.5 }],
    });
    const [, other] = faced(text('Somalia'), 'THREATEN', { actor: 0, all: [minister, somalia] });
    expect(own!).toBeLessThan(other!);
  });

  it('leaves alone who is hardly believed', () => {
    const [, other] = faced('Kenya *hit* Somalia', 'ASSAULT', {
      actor: 0,
      all: [kenya, { ...somalia, recipient: 0.01 }],
    });
    expect(other).toBe(0.01);
  });

  it('weighs by belief, and stays a probability', () => {
    const probability = (recipient: number, actor = 0) =>
      faced('Kenya *hit* Somalia', 'ASSAULT', { actor, all: [kenya, { ...somalia, recipient }] })[1]!;
    expect(probability(0.3)).toBeLessThan(probability(0.7));
    for (const actor of [0, -1]) expect(Math.abs(probability(0.5, actor) - 0.5)).toBeLessThanOrEqual(0.5);
  });
});
