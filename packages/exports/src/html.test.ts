// The HTML page: no article text becomes markup, every link has a target, words and cards link to each other.

import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { renamed } from '../../../tests/support/renamed.js';
import { toHtml } from './html.js';

const ATTACKS = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)"];
const values = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map((found) => found[1]!);
/** The page's tags without the text between them and without the values of their attributes. */
const tags = (page: string) =>
  page
    .replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')
    .replace(/="[^"]*"/g, '=""')
    .match(/<[^>]*>/g) ?? [];

describe('toHtml', () => {
  const { article, records } = readGold('w05-040');
  const page = toHtml(article, records, {
    typeNotes: { REJECT: { label: 'Reject', definition: 'refuse, veto "flatly"', quad: 3 } },
  });

  it('is one page without a reference to anything outside it', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(page).not.toMatch(/\bsrc=|@import|url\(|<link/);
    expect(values(page, /href="([^"]*)"/g).every((href) => href.startsWith('#'))).toBe(true);
  });

  it('allows its own style and script by hash, and nothing else', () => {
    const policy = values(page, /Content-Security-Policy" content="([^"]*)"/g)[0];
    for (const kind of ['style', 'script']) {
      const source = values(page, new RegExp(`<${kind}>([\\s\\S]*?)</${kind}>`, 'g'));
      expect(source).toHaveLength(1);
      const hash = Buffer.from(sha256(new TextEncoder().encode(source[0]))).toString('base64');
      expect(policy).toContain(`${kind}-src 'sha256-${hash}'`);
    }
    expect(policy).toMatch(/^default-src 'none'/);
    expect(tags(page).filter((tag) => /\son\w+=|\sstyle=/i.test(tag))).toEqual([]);
  });

  it('tells a day that other words tell, and the words', () => {
    const words = { start: 0, end: 4, quote: 'days <later>' };
    const dated = (value: string) =>
      toHtml(
        article,
        records.map((one) =>
          one.kind === 'event' ? { ...one, time: null, day: { value, words, ref: null } } : one,
        ),
      );
    const shown = '<small>by context: “days &lt;later&gt;”</small>';
    expect(dated('2031-07-04')).toContain(`<span class="when">2031-07-04</span> ${shown}`);
    expect(dated('PAST')).toContain(`<span class="when">earlier</span> ${shown}`);
  });

  it('tells a place that other words tell, and that a country is no point', () => {
    const words = { start: 0, end: 4, quote: 'the <port>' };
    const placed = (feature: string) =>
      toHtml(
        article,
        records.map((one) =>
          one.kind === 'event'
            ? { ...one, where: { location: { name: 'Kenya', feature }, words, ref: 'x' } }
            : one,
        ),
      );
    const shown = '<small>by context: “the &lt;port&gt;”</small>';
    expect(placed('country')).toContain(`<span class="where">somewhere in Kenya</span> ${shown}`);
    expect(placed('city')).toContain(`<span class="where">Kenya</span> ${shown}`);
  });

  it('tells how sure each event is, and marks what does not count by default', () => {
    const shown = (confidence: number) =>
      values(
        toHtml(
          article,
          records.map((one) => (one.kind === 'event' ? { ...one, confidence } : one)),
        ),
        /<dt>confidence<\/dt><dd>(<span.*?<\/span>)/g,
      );
    const events = records.filter(({ kind }) => kind === 'event').length;
    expect(shown(0.9)).toEqual(Array(events).fill('<span class="sure">90 % sure</span>'));
    expect(shown(0.4)).toEqual(Array(events).fill('<span class="unsure">unsure: 40 %</span>'));
  });

  it('has an end for every link, and each id once', () => {
    const ids = values(page, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const missing = values(page, /href="#([^"]*)"/g).filter((anchor) => !ids.includes(anchor));
    expect(missing).toEqual([]);
  });

  it('leads from words to cards and back, for every event and statement', () => {
    const cards = values(page, /<article class="card (?:event|statement)[^>]* id="([^"]*)"/g);
    expect(cards).toHaveLength(15);
    for (const card of cards) {
      expect(page).toContain(`data-card="${card}"`);
      expect(page).toMatch(new RegExp(`id="${card}"[^]*?<a class="number" href="#w-[ecs]\\d+"`));
    }
  });

  it('keeps the whole text of the story, character by character', () => {
    const main = /<main[^>]*>\n<p class="meta">.*?<\/p>\n([\s\S]*?)\n<\/main>/.exec(page)![1]!;
    const text = main
      .replace(/<\/(p|h1)>\n<(p|h1) dir="auto">/g, '\n\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    expect(text).toBe(article.text);
  });

  it('escapes type notes', () => expect(page).toContain('title="Reject: refuse, veto &quot;flatly&quot;"'));

  for (const attack of ATTACKS)
    it(`shows ${attack} as words`, () => {
      const long = article.text.slice(0, attack.length); // spans stay: the title is overwritten in place
      const hostile = renamed('w05-040', long, attack);
      const evil = toHtml(
        {
          ...hostile.article,
          publisher: { value: attack, basis: 'given' },
          origin: attack,
          url: `javascript:${attack}`,
          language: { value: attack, confidence: 1 },
        },
        hostile.records.map((item) =>
          item.kind === 'actor' || item.kind === 'place' ? { ...item, name: attack, by: [attack] } : item,
        ),
      );
      const found = tags(evil);
      expect(found.filter((tag) => /^<(img|script)|\son\w+=/i.test(tag))).toEqual([]);
      expect(evil.match(/<script/g)).toHaveLength(1);
      expect(values(evil, /href="([^"]*)"/g).filter((href) => !href.startsWith('#'))).toEqual([]);
    });

  it('links a web address, and only that', () => {
    const link = (url: string) => values(toHtml({ ...article, url }, []), /href="(h[^"]*)"/g);
    expect(link('https://example.org/a?b=1&c="2"')).toEqual([
      'https://example.org/a?b=1&amp;c=&quot;2&quot;',
    ]);
    expect(link('data:text/html,x')).toEqual([]);
  });
});
