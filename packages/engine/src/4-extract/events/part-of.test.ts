// Whether one of two candidates is part of the other.
import type { Analysis } from '@entente/record';
import { expect, it } from 'vitest';
import { partOf } from './arguments.js';
import type { ArticleView } from './article-view.js';
import type { Scored } from './role-features.js';

// “ministers of [Ghana and [Togo]] … Benin”: chain 3 is a plural with members 1 and 2 that are named elsewhere
const mentions = [
  { start: 0, end: 27 },
  { start: 13, end: 18 },
  { start: 23, end: 27 },
  { start: 40, end: 45 },
];
const chains = [{ members: [] }, { members: [] }, { members: [] }, { members: [1] }];
const view = { analysis: { mentions, chains } as unknown as Analysis } as ArticleView;
const candidate = (number: number): Scored => ({
  mention: number,
  chain: number,
  relations: new Set(),
  actor: 0,
  recipient: 0,
});

it.each([
  ['named within its words', 0, 2, true],
  ['a member named elsewhere', 3, 1, true],
  ['two that are named apart', 1, 2, false],
  ['neither member nor named within', 0, 3, false],
] as const)('%s', (_, one, other, wanted) => {
  const isPart = partOf(view);
  expect([isPart(candidate(one), candidate(other)), isPart(candidate(other), candidate(one))]).toEqual([
    wanted,
    wanted,
  ]);
});
