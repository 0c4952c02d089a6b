// Compared addresses: what makes no other page is left out, what does stays; the address that a page gives itself, where believable.
import { describe, expect, it } from 'vitest';
import { addressOfPage, comparedAddress } from './page-address.js';

describe('comparedAddress', () => {
  it.each([
    ['https://www.lake.example/a/', 'lake.example/a'],
    ['http://lake.example/a#top', 'lake.example/a'],
    ['https://lake.example/a?utm_source=rss&utm_medium=x', 'lake.example/a'],
    ['https://lake.example/a?id=2&b=1', 'lake.example/a?b=1&id=2'],
    ['https://lake.example/a?b=1&id=2', 'lake.example/a?b=1&id=2'],
    ['https://lake.example', 'lake.example/'],
    ['https://LAKE.example:8080/A', 'lake.example:8080/A'],
    ['https://lake.example/a?source_id=3', 'lake.example/a?source_id=3'],
    ['https://wwwlake.example/a', 'wwwlake.example/a'],
    ['urn:uuid:1', null],
    ['ftp://lake.example/a', null],
    ['lake.example/a', null],
    ['', null],
    [undefined, null],
    [`https://lake.example/${'a'.repeat(2000)}`, null],
  ])('%s is %s', (address, compared) => expect(comparedAddress(address)).toBe(compared));
});

describe('addressOfPage', () => {
  const AT = 'https://www.lake.example/2026/story?x=1';
  it.each([
    ['<link rel="canonical" href="https://lake.example/2026/story">', 'https://lake.example/2026/story'],
    ["<link href='/story' rel='canonical'/>", 'https://www.lake.example/story'],
    ['<LINK REL=canonical HREF=/story>', 'https://www.lake.example/story'],
    ['<link rel="canonical" href="/story?a=1&amp;b=2">', 'https://www.lake.example/story?a=1&b=2'],
    ['<link rel="canonical" href="https://other.example/2026/story">', AT],
    ['<link rel="canonical" href="https://lake.example/">', AT],
    ['<link rel="alternate" href="https://lake.example/amp">', AT],
    ['<link rel="canonical" href="javascript:x">', AT],
    ['<link rel="canonical" href="">', AT],
    ['<p>rel="canonical" href="/x"</p>', AT],
  ])('%s', (html, address) => expect(addressOfPage(html, AT)).toBe(address));
});
