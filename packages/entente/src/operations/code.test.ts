// code: pairs → codes in order; invalid pairs keep their place; CONCEDE and RETREAT merged; a model without a pair head.
import { loadKnowledge } from '@entente/knowledge';
import { EVENT_TYPES, type EventType, NoPairHeadError, type PairReading } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { fakeEngine } from '../../../../tests/support/fake-engine.js';
import { createRandom } from '../../../../tests/support/random.js';
import type { Engine } from '../engine.js';
import { type CodeInput, code } from './code.js';
import type { CodedPair } from './coded-pair.js';
import { runOperation } from './operation.js';

const engine: Engine = { ...fakeEngine(), knowledge: loadKnowledge() };
const MARKED = '<s>The junta</s> pulled its men out of <t>the valley</t>.';

/** An engine whose model gives this answer for every pair. */
function saying(types: Partial<Record<EventType, number>>, modes: PairReading['modes'] = [['-', 1]]): Engine {
  const reading: PairReading = {
    model: 'told-0',
    types: EVENT_TYPES.map((type) => [type, types[type] ?? 0] as const).sort((a, b) => b[1] - a[1]),
    trigger: { start: 10, end: 16, score: 0.9 },
    status: { occurred: 0.7, future: 0.2, hypothetical: 0.1, negated: 0 },
    modes,
  };
  return { ...engine, readPair: async () => reading };
}
const codeOne = async (told: Engine, more: Omit<CodeInput, 'pairs'> = {}) => {
  const [item] = await code.run({ pairs: [{ text: MARKED }], ...more }, { engine: told });
  return item as CodedPair;
};

describe('code', () => {
  it('gives type, runners-up, mode, status, codes and the word that says so', async () => {
    expect(
      await codeOne(saying({ RETREAT: 0.6, CONCEDE: 0.3, REJECT: 0.1 }, [['withdraw', 0.81239]])),
    ).toEqual({
      text: 'The junta pulled its men out of the valley.',
      source: [{ start: 0, end: 9, quote: 'The junta' }],
      target: [{ start: 32, end: 42, quote: 'the valley' }],
      type: 'RETREAT',
      score: 0.6,
      runnersUp: [
        { type: 'CONCEDE', score: 0.3 },
        { type: 'REJECT', score: 0.1 },
        { type: 'AGREE', score: 0 },
      ],
      mode: { name: 'withdraw', score: 0.812 },
      status: { value: 'occurred', score: 0.7 },
      quad: 2,
      cameo: '0874',
      goldstein: 10,
      trigger: { start: 10, end: 16, quote: 'pulled' },
      model: 'told-0',
    });
    expect(await codeOne(saying({ CONCEDE: 1 }))).toMatchObject({ mode: null, quad: 1, cameo: '035' });
  });

  it('codes CONCEDE and RETREAT as one when told to: probabilities summed, codes of RETREAT', async () => {
    const told = saying({ REJECT: 0.4, RETREAT: 0.35, CONCEDE: 0.25 }, [['change', 0.9]]);
    expect(await codeOne(told)).toMatchObject({ type: 'REJECT', score: 0.4, mode: { name: 'change' } });
    expect(await codeOne(told, { yield: true })).toMatchObject({
      type: 'YIELD',
      score: 0.6,
      runnersUp: [{ type: 'REJECT', score: 0.4 }, { score: 0 }, { score: 0 }],
      mode: null, // the model's modes belong to REJECT
      quad: 2,
      cameo: expect.stringMatching(/^08/),
    });
    const retreat = saying({ RETREAT: 0.5, CONCEDE: 0.1, AID: 0.4 }, [['withdraw', 0.9]]);
    expect(await codeOne(retreat, { yield: true })).toMatchObject({
      mode: { name: 'withdraw' },
      cameo: '0874',
    });
    expect(await codeOne(saying({ AID: 1 }), { yield: true })).toMatchObject({ type: 'AID' });
  });

  it('says why a pair can’t be coded, in its place', async () => {
    const texts = [MARKED, 'no marks', `<s>A</s> met <t>B</t> ${'and so on '.repeat(600)}`, MARKED];
    const found = await code.run({ pairs: texts.map((text) => ({ text })) }, { engine });
    expect(found.map((item) => ('error' in item ? item.error : item.text))).toEqual([
      'The junta pulled its men out of the valley.',
      expect.stringMatching(/^source: found neither words of its own nor <s>…<\/s> in the text/),
      expect.stringMatching(/^text of a pair: expected at most 510 pieces, found \d+$/),
      'The junta pulled its men out of the valley.',
    ]);
    const [long] = await code.run({ pairs: [{ text: MARKED.repeat(1000) }] }, { engine });
    expect(long).toMatchObject({ error: 'text: found 57000 characters, expected at most 20000' });
  });

  it('says that a model can’t be asked about pairs, and hides no other failure', async () => {
    const failing = (error: Error): Engine => ({ ...engine, readPair: () => Promise.reject(error) });
    await expect(codeOne(failing(new NoPairHeadError('gold')))).rejects.toMatchObject({
      name: 'NoPairHeadError',
      message: /found the model gold, expected one that can be asked/,
    });
    await expect(codeOne(failing(new Error('the thread ended before it answered')))).rejects.toThrow(
      /thread ended/,
    );
  });

  it('refuses no pairs, too many, and unknown fields', async () => {
    const run = (pairs: unknown) => runOperation(code, { pairs }, { engine });
    for (const pairs of [
      [],
      Array.from({ length: 201 }, () => ({ text: MARKED })),
      [{ text: MARKED, taget: 'x' }],
      [{}],
    ])
      await expect(run(pairs)).rejects.toMatchObject({ name: 'ZodError' });
    expect(await run(Array.from({ length: 200 }, () => ({ text: MARKED })))).toHaveLength(200);
  });
});

describe('any list of pairs', () => {
  it('has as many answers, in order, each by the schema, its spans on their words', async () => {
    const random = createRandom(7);
    const texts = [
      MARKED,
      '🕊 <t>São Tomé</t> was thanked by <s>the “Blue Helmets”</s> 🕊',
      '<s>Kenya</s> said <s>it</s> would expel <t>two envoys</t>.',
      '<s>Kenya</s> said <s>it</s> would expel two envoys.',
      '</s>',
      '',
    ];
    for (let i = 0; i < 60; i++) {
      const pairs = Array.from({ length: 1 + random.below(8) }, (_, k) => ({
        text: `${random.pick(texts)} ${k}`,
      }));
      const joined = random.chance(0.5);
      const found = await code.run({ pairs, yield: joined }, { engine });
      expect(code.output.safeParse(found).error?.issues).toBeUndefined();
      expect(found.map(({ text }) => text.at(-1))).toEqual(pairs.map(({ text }) => text.at(-1)));
      for (const item of found) {
        if ('error' in item) continue;
        for (const { start, end, quote } of [...item.source, ...item.target, item.trigger])
          expect(item.text.slice(start, end)).toBe(quote);
        expect(['CONCEDE', 'RETREAT'].includes(item.type)).toBe(
          !joined && /^(?:CONCEDE|RETREAT)$/.test(item.type),
        );
        expect(item.runnersUp.every(({ score }, k, all) => score <= (all[k - 1]?.score ?? item.score))).toBe(
          true,
        );
      }
    }
  });
});
