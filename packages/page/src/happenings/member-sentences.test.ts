import type { MemberView } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './member-sentences.js';

const SENTENCE = 'Kenya signed the agreement.';
const member = (words: string, more: Partial<MemberView> & { readonly at?: number } = {}): MemberView => {
  const { at = 100, ...rest } = more;
  const start = at + SENTENCE.indexOf(words);
  return {
    event: `${words} ${at}`,
    article: 'a',
    published: '2026-03-02',
    publisher: 'Lake Wire',
    span: { start, end: start + words.length },
    sentence: { start: at, end: at + SENTENCE.length, quote: SENTENCE },
    ...rest,
  } as MemberView;
};
const told = (members: readonly MemberView[]) =>
  sentencesOf(members).map(({ member: { event }, parts, isFirst }) => [event, parts.join('|'), isFirst]);

describe('sentencesOf', () => {
  it('folds mentions of one sentence, each marked, whatever their order', () => {
    expect(told([member('agreement'), member('signed')])).toEqual([
      ['signed 100', 'Kenya |signed| the |agreement|.', true],
    ]);
  });

  it('goes article by article, by day, unknown days last', () => {
    const other = { article: 'b', published: '2026-03-01', publisher: 'Coast Herald' };
    const undated = { article: 'c', published: null };
    expect(
      told([
        member('signed', undated),
        member('signed', { at: 300 }),
        member('signed', other),
        member('signed'),
      ]),
    ).toEqual([
      ['signed 100', 'Kenya |signed| the agreement.', true],
      ['signed 100', 'Kenya |signed| the agreement.', true],
      ['signed 300', 'Kenya |signed| the agreement.', false],
      ['signed 100', 'Kenya |signed| the agreement.', true],
    ]);
  });

  it('marks no words twice, and none outside the sentence', () => {
    const outside = member('signed', { span: { start: 10, end: 20 } });
    expect(told([member('signed the'), member('the agreement')])).toEqual([
      ['signed the 100', 'Kenya |signed the| agreement.', true],
    ]);
    expect(told([outside])).toEqual([['signed 100', 'Kenya signed the agreement.', true]]);
  });
});
