// robots.txt: which answers allow what, groups and patterns for our name, crawl-delay, and hostile files.
import { describe, expect, it } from 'vitest';
import { isAllowed, MOST_PAUSE, pauseOfHost, ROBOTS_KEPT, ROBOTS_RETRY, rulesOf } from './robots.js';

const page = (path: string) => new URL(path, 'https://news.example');
const allows = (text: string, path: string) => isAllowed(text, page(path), 'entente');

describe('rulesOf', () => {
  const known = 'User-agent: *\nDisallow: /private\n';
  it.each([
    [{ status: 200, text: known }, null, { text: known, keep: ROBOTS_KEPT, unreachable: false }],
    [{ status: 200, text: '', cacheControl: 'max-age=7200' }, known, { text: '', keep: 7_200_000 }],
    [{ status: 200, text: '', cacheControl: 'max-age=1' }, null, { keep: 3_600_000 }],
    [{ status: 200, text: '', cacheControl: 'max-age=999999999' }, null, { keep: ROBOTS_KEPT }],
    [{ status: 404, text: 'Disallow: /' }, known, { text: '', unreachable: false }],
    [{ status: 403, text: '' }, null, { text: '', unreachable: false }],
    [{ status: 301, text: '' }, null, { text: '', unreachable: false }],
    [{ status: 503, text: '' }, known, { text: known, keep: ROBOTS_RETRY, unreachable: false }],
    [{ status: 429, text: '' }, known, { text: known, keep: ROBOTS_RETRY }],
    [null, known, { text: known, unreachable: false }],
  ])('%j after %j', (answer, before, rules) => expect(rulesOf(answer, before)).toMatchObject(rules));
  it.each([[{ status: 500, text: 'User-agent: *\nAllow: /' }], [{ status: 429, text: '' }], [null]])(
    'allows nothing after %j where no file is known',
    (answer) => {
      const { text, unreachable } = rulesOf(answer, null);
      expect([allows(text, '/'), unreachable]).toEqual([false, true]);
    },
  );
  it('leaves out what is beyond the limit', () => {
    const long = `User-agent: *\n${'#'.repeat(512_000)}\nDisallow: /\n`;
    expect(allows(rulesOf({ status: 200, text: long }, null).text, '/a')).toBe(true);
  });
});

describe('isAllowed', () => {
  const groups = 'User-agent: entente\nDisallow: /a\nAllow: /a/b\n\nUser-agent: *\nDisallow: /\n';
  it.each([
    ['', '/x', true],
    [groups, '/x', true],
    [groups, '/a', false],
    [groups, '/ab', false],
    [groups, '/a/b/c', true],
    ['User-agent: ENTENTE/2\nDisallow: /a\n', '/a', false],
    ['User-agent: ententebot\nDisallow: /a\n', '/a', true],
    ['User-agent: *\nDisallow: /*.xml$\n', '/feed.xml', false],
    ['User-agent: *\nDisallow: /*.xml$\n', '/feed.xml?x', true],
    ['User-agent: *\nDisallow: /caf%C3%A9\n', '/café', false],
    ['User-agent: *\nDisallow:\n', '/a', true],
    ['Disallow: /\n', '/a', true],
    ['User-agent: *\nDisallow: /\n', '/robots.txt', true],
    ['<html>not found</html>', '/a', true],
    ['\uFEFFUser-agent: *\r\nDisallow: /a\r\n', '/a', false],
  ])('%j: %s %s', (text, path, allowed) => expect(allows(text, path)).toBe(allowed));
  it('refuses what it cannot judge in good time', () => {
    expect(allows(`User-agent: *\nDisallow: ${'/*a'.repeat(150_000)}`, `/${'a'.repeat(1500)}`)).toBe(false);
  });
});

describe('pauseOfHost', () => {
  it.each([
    ['', 1000],
    ['User-agent: *\nCrawl-delay: 5\n', 5000],
    ['User-agent: *\nCrawl-delay: 0.2\n', 1000],
    ['User-agent: *\nCrawl-delay: 5\n\nUser-agent: entente\nDisallow: /x\n', 1000],
    ['User-agent: entente\nCrawl-delay: 7\n', 7000],
    ['User-agent: *\nCrawl-delay: -5\n', 1000],
    ['User-agent: *\nCrawl-delay: soon\n', 1000],
    ['User-agent: *\nCrawl-delay: Infinity\n', MOST_PAUSE],
    ['User-agent: *\nCrawl-delay: 9e99\n', MOST_PAUSE],
  ])('%j is %d', (text, pause) => expect(pauseOfHost(text, page('/'), 'entente', 1000)).toBe(pause));
});
