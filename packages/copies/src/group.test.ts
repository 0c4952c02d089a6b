// Groups from pairs, and the index in memory: chains, order of arrival, removal.
import { expect, it } from 'vitest';
import { CopyIndex, type CopyPair, groupCopies } from './index.js';
import { reportText } from './test-support/report-text.js';

it('joins what is alike on the whole, not what one member links', () => {
  const pairs: CopyPair[] = [
    ['a', 'b', 1],
    ['c', 'd', 1],
    ['c', 'e', 1],
    ['d', 'e', 1],
    ['b', 'c', 0.5], // one link between two groups: .5 of 6 pairs is .083
  ];
  expect(groupCopies(['e', 'd', 'c', 'b', 'a', 'z'], pairs)).toEqual([['a', 'b'], ['c', 'd', 'e'], ['z']]);
  expect(groupCopies('abcde'.split(''), [...pairs, ['a', 'c', 0.5]])).toEqual(['abcde'.split('')]);
});

it('does not depend on the order of members, of pairs, or of the two of a pair', () => {
  const members = 'abcdefgh'.split('');
  // equal likeness everywhere: the order of merging is decided by ties alone
  const pairs = members.slice(1).map((name, i): CopyPair => [members[i]!, name, 0.4]);
  const expected = groupCopies(members, pairs);
  expect(expected.length).toBeGreaterThan(1);
  const turned = pairs.map(([one, other, alike]): CopyPair => [other, one, alike]).reverse();
  expect(groupCopies([...members].reverse(), turned)).toEqual(expected);
});

const agency = reportText(1, 2000);
const articles = [
  { id: 'first', text: agency, day: 100 },
  { id: 'cut', text: `${agency.slice(0, 1500)} ${reportText(7, 500)}`, day: 103 },
  { id: 'late', text: `${agency} reprinted`, day: 131 },
  { id: 'too-late', text: `${agency} a year on`, day: 500 },
  { id: 'undated', text: `${agency} undated` },
  { id: 'other', text: reportText(9, 2000), day: 100 },
];

it('finds the same groups in any order, and after others came and went', () => {
  const index = (order: readonly (typeof articles)[number][]) => {
    const made = new CopyIndex();
    for (const article of order) made.add(article);
    return made;
  };
  const expected = index(articles).groups();
  expect(expected).toEqual([['cut', 'first', 'late', 'too-late', 'undated'], ['other']]);
  expect(index([...articles].reverse()).groups()).toEqual(expected);
  const shrunk = index(articles);
  shrunk.remove('undated'); // it alone held the late one to the rest
  shrunk.remove('nowhere');
  expect(shrunk.groups()).toEqual([['cut', 'first', 'late'], ['other'], ['too-late']]);
  expect(shrunk.groups()).toEqual(index(articles.filter(({ id }) => id !== 'undated')).groups());
});

it('gives the groups that an article touches', () => {
  const index = new CopyIndex();
  expect(index.add(articles[0]!)).toEqual([['first']]);
  expect(index.add(articles[5]!)).toEqual([['other']]);
  expect(index.add(articles[1]!)).toEqual([['cut', 'first']]);
  expect(index.add(articles[1]!)).toEqual([['cut', 'first']]);
});
