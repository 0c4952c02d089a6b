// Cross-fitting: nobody is judged by a model that saw him.
import { expect, it } from 'vitest';
import { crossFit, FOLDS, foldOf, perFold } from './folds.js';

const STORIES = Array.from({ length: 60 }, (_, i) => `story-${i}`);

it('deals stories by name, evenly enough', () => {
  for (let fold = 0; fold < FOLDS; fold++)
    expect(STORIES.filter((id) => foldOf(id) === fold).length).toBeGreaterThan(6);
  expect(foldOf('story-3')).toBe(foldOf('story-3'));
});

it('judges each story by a model that was fitted without it, and without any other example of it', () => {
  const groups = STORIES.flatMap((id) => [id, id]);
  const held = crossFit(groups, (examples) => new Set(examples.map((i) => groups[i])));
  for (const id of STORIES) {
    expect(held(id).has(id)).toBe(false);
    expect(held(id).size).toBe(STORIES.filter((other) => foldOf(other) !== foldOf(id)).length);
  }
});

it('makes what depends on the fold alone once a fold', () => {
  const asked: string[] = [];
  const of = perFold((story) => {
    asked.push(story);
    return foldOf(story);
  });
  for (const id of [...STORIES, ...STORIES]) expect(of(id)).toBe(foldOf(id));
  expect(asked.length).toBe(FOLDS);
});
