import { loadKnowledge } from '@entente/knowledge';
import type { MentionLayer, TriggerLayer } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../3-analyse/index.js';
import type { TriggerView } from './participant-features.js';
import { chooseParties } from './parties.js';
import type { Scene } from './scene.js';

const knowledge = loadKnowledge();

/**
 * A text with mentions in brackets, each followed by how far it is believed to act (`[Kenya]0.9`), and its trigger between asterisks, a line a sentence → the
 * actors. `type` is the trigger's.
 */
function actors(type: string, marked: string): string[] {
  const mentions: { mention: MentionLayer; actor: number }[] = [];
  const open: number[] = [];
  let text = '';
  let trigger = { start: 0, end: 0 };
  for (const [, mark, plain] of marked.matchAll(/(\[|\](?:[\d.]+)|\*)|([^[\]*]+)/g)) {
    if (plain) text += plain;
    else if (mark === '*')
      trigger = trigger.end > 0 ? { ...trigger, end: text.length } : { start: text.length, end: 1 };
    else if (mark === '[') open.push(text.length);
    else {
      const span = { start: open.pop()!, end: text.length };
      const mention = { ...span, kind: 'country', form: 'name', inner: open.length > 0 } as MentionLayer;
      mentions.push({ mention, actor: Number(mark!.slice(1)) });
    }
  }
  const scene = {
    article: { text },
    analysis: { mentions: mentions.map(({ mention }) => mention) },
    words: splitTokens(text),
    sentenceOf: ({ start }: { start: number }) => text.slice(0, start).split('\n').length - 1,
  } as unknown as Scene;
  const view = {
    trigger: { ...trigger, type } as unknown as TriggerLayer,
    relations: new Map(),
    form: 'active',
    sentence: scene.sentenceOf(trigger),
  } as unknown as TriggerView;
  const weighed = mentions.map(({ actor }, mention) => ({ mention, chain: mention, actor, recipient: 0.01 }));
  const weights = knowledge.weights('actor-company');
  return chooseParties(weighed, 'actor', { view, scene, weights }).map(({ mention }) =>
    text.slice(mentions[mention]!.mention.start, mentions[mention]!.mention.end),
  );
}

describe('chooseParties', () => {
  it.each([
    [
      'a weaker one that and joins',
      'SUPPORT',
      '[Kenya]0.9 and [Somalia]0.66 *praised* it',
      ['Kenya', 'Somalia'],
    ],
    [
      'not as weak a one that stands apart',
      'SUPPORT',
      '[Kenya]0.9 *praised* it in talks with [Somalia]0.66',
      ['Kenya'],
    ],
    ['no one who is hardly believed', 'CONSULT', '[Kenya]0.3 was *visited* on Monday', []],
    [
      'the likeliest, however weak the others',
      'ASSAULT',
      '[Kenya]0.9 *attacked* a camp in [Somalia]0.25',
      ['Kenya'],
    ],
    [
      'both of two that and joins',
      'CONSULT',
      '[Kenya]0.9 and [Somalia]0.8 *met* on Monday',
      ['Kenya', 'Somalia'],
    ],
    [
      'not who is named within another',
      'ASSAULT',
      '[the army of [Kenya]0.5]0.9 *attacked* a camp',
      ['the army of Kenya'],
    ],
    ['not its owner', 'ASSAULT', '[Kenya]0.5’s [army]0.9 *attacked* a camp', ['army']],
    [
      'not the same again from another sentence',
      'SUPPORT',
      '[US lawmakers]0.6 in talks\n[U.S. lawmakers]0.9 *welcomed* the deal',
      ['U.S. lawmakers'],
    ],
    [
      'who acts from another sentence, where no one else does',
      'RETREAT',
      '[Kenya]0.7 agreed.\nThe troops *left* on Monday',
      ['Kenya'],
    ],
  ] as const)('%s', (_, type, marked, expected) => {
    expect(actors(type, marked)).toEqual(expected);
  });
});
