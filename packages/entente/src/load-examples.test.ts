// The shipped examples corpus: complete, unique, in order, with plausible lengths.
import { daysOf } from '@entente/record';
import { expect, it } from 'vitest';
import { exampleContent, loadExamples } from './load-examples.js';

const examples = loadExamples();

it('holds at most 120 stories in order of publication, each whole and once', () => {
  expect(examples.length).toBeGreaterThan(80);
  expect(examples.length).toBeLessThanOrEqual(120);
  const keys = examples.map(({ date, id }) => date + id);
  expect(keys).toEqual([...keys].sort());
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  expect(new Set(examples.map(exampleContent)).size).toBe(examples.length);
  for (const story of examples) {
    expect(Object.keys(story)).toEqual(['id', 'date', 'publisher', 'title', 'text']);
    expect(daysOf(story.date)?.from).toBe(story.date);
    expect(story.title).not.toMatch(/\n|^\s|\s$|^$/);
    expect(story.text.split(/\s+/).length).toBeGreaterThan(40);
    expect(exampleContent(story).startsWith(`${story.title}\n\n`)).toBe(true);
  }
});

it('carries no annotation', () => {
  for (const { title, text } of examples) expect(title + text).not.toMatch(/[[{<][apctqv]\d+ /);
});

it('has outlets and months enough for curves', () => {
  const written = examples.filter(({ id }) => id.startsWith('x-'));
  expect(written.length).toBeGreaterThanOrEqual(40);
  expect(new Set(written.map(({ publisher }) => publisher)).size).toBeGreaterThanOrEqual(8);
  expect(new Set(written.map(({ date }) => date.slice(0, 7))).size).toBeGreaterThanOrEqual(24);
});
