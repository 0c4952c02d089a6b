import { describe, expect, it } from 'vitest';
import { limitDepth } from './html-depth.js';

const nested = (tag: string, depth: number, inner: string) =>
  `<${tag} class="a>b">`.replace('a>b', 'a').repeat(depth) + inner + `</${tag}>`.repeat(depth);

describe('a page that nests too deep', () => {
  it('keeps its text and the outer elements, each with its end', () => {
    const page = `<body>${nested('div', 5000, '<p>Kenya <b>warned</b> Somalia.</p>')}<p>After.</p></body>`;
    const limited = limitDepth(page);
    expect(limited.match(/<div/g)).toHaveLength(2000);
    expect(limited.match(/<\/div>/g)).toHaveLength(2000);
    expect(limited.replace(/<[^>]*>/g, '')).toBe('Kenya warned Somalia.After.');
    expect(limited.endsWith('<p>After.</p></body>')).toBe(true);
  });
  it('may lack the ends, or the end of its last tag', () => {
    expect(limitDepth(`${'<div>'.repeat(5000)}text`)).toBe(`${'<div>'.repeat(2000)}text`);
    expect(limitDepth(`${'<div>'.repeat(2001)}<div`)).toBe(`${'<div>'.repeat(2000)}<div`);
  });
});

describe('a page that does not', () => {
  it.each([
    ['ends without beginnings', '</div>'.repeat(5000) + nested('div', 3, 'x')],
    ['many elements side by side', nested('span', 1, 'x').repeat(5000)],
    ['paragraphs that close themselves', '<p>x'.repeat(5000)],
    ['rows and items that close themselves', '<li>x'.repeat(5000) + '<tr><td>x'.repeat(5000)],
    [
      'elements whose names begin alike',
      '<br>'.repeat(5000) + '<img src=a>'.repeat(5000) + '<basefont>'.repeat(5000),
    ],
  ])('stays as it is: %s', (_, page) => {
    expect(limitDepth(page)).toBe(page);
  });
});
