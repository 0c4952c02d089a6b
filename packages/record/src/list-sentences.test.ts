// Numbered sentences of a body: marks that end a sentence, and similar ones that do not.
import { expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { listSentences, sentenceNumber } from './list-sentences.js';

const { article } = readGold('w05-040');
const split = (body: string) => {
  const text = `Title. Of two sentences\n\n${body}`;
  const title = { start: 0, end: 23, quote: text.slice(0, 23) };
  return listSentences({ ...article, text, title }, []).map(({ quote }) => quote);
};

it.each([
  ['It began. Two! Three? Four', ['It began.', 'Two!', 'Three?', 'Four']],
  ['“We will.” He left. “No.”\n\nnext paragraph', ['“We will.”', 'He left.', '“No.”', 'next paragraph']],
  ['Mr. Otieno met Gen. J. Warsame in the U.S. Senate on Feb. 14.', null],
  ['It rose 2.5 percent vs. others.', null],
  ['He fled to Oman. Police followed.', ['He fled to Oman.', 'Police followed.']],
  ['NAIROBI, Jan. 5 (Wire) — It began. It ended.', ['NAIROBI, Jan. 5 (Wire) — It began.', 'It ended.']],
  ['Signed by Col.\n\nThe end.', ['Signed by Col.', 'The end.']],
])('%s', (body, sentences) => expect(split(body)).toEqual(sentences ?? [body]));

it('takes the sentences that events carry, whatever the splitter would say', () => {
  const { records } = readGold('w05-040');
  const event = records.find((item) => item.kind === 'event' && item.trigger.start > article.title!.end)!;
  if (event.kind !== 'event') throw new Error('no event in the body of w05-040');
  const sentences = listSentences(article, records);
  expect(sentences.map(({ start }) => start)).toContain(event.sentence.start);
  expect(sentences.every(({ start }) => start <= event.sentence.start || start >= event.sentence.end)).toBe(
    true,
  );
});

it('numbers from 1, and the title is 0', () => {
  const sentences = listSentences(article, []);
  expect(sentenceNumber(article, sentences, { start: 0, end: 4 })).toBe(0);
  expect(sentences.map((span) => sentenceNumber(article, sentences, span))).toEqual(
    sentences.map((_, i) => i + 1),
  );
  expect(
    sentenceNumber({ ...article, title: null }, listSentences({ ...article, title: null }, []), {
      start: 0,
      end: 4,
    }),
  ).toBe(1);
});
