// A thousand damaged inputs (cut, doubled, shuffled bytes, odd Unicode, right-to-left, line ends), and lengths: an article that verifies, or a ReadError; never a crash.
import { readdirSync, readFileSync } from 'node:fs';
import { loadKnowledge } from '@entente/knowledge';
import { verify } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { ReadError, readDocument } from '../1-read/index.js';
import { toArticle } from './index.js';

const knowledge = loadKnowledge();
const CASES = new URL('./cases/', import.meta.url);
const sources = readdirSync(CASES).flatMap((name) => {
  const folder = new URL(`${name}/`, CASES);
  return readdirSync(folder)
    .filter((file) => file.startsWith('source.'))
    .map((file) => new Uint8Array(readFileSync(new URL(file, folder))));
});

/** Numbers that look random and are the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ODD = [
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u00a0',
  '\u2028',
  '\u0000',
  '\u0085',
  '\u0301',
  '\r',
  '\t',
  '\u3000',
  '🧑‍🚀',
  '🇰🇪',
  'مرحبا',
  'שלום',
  '𝕬',
  '\ufffd',
  '<',
  '&#xd800;',
];
type Damage = (bytes: Uint8Array, random: (below: number) => number) => Uint8Array;
const inText =
  (change: (text: string, random: (below: number) => number) => string): Damage =>
  (bytes, random) =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes), random));
const DAMAGES: readonly Damage[] = [
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => bytes.subarray(random(bytes.length)),
  (bytes) => new Uint8Array([...bytes, ...bytes]),
  (bytes, random) => bytes.map((byte) => (random(50) ? byte : random(256))),
  (bytes, random) => bytes.map((_, i) => bytes[Math.max(0, Math.min(bytes.length - 1, i + random(9) - 4))]!),
  (_, random) => Uint8Array.from({ length: 1 + random(3000) }, () => random(256)),
  (bytes) =>
    Uint8Array.from(
      [...new TextDecoder().decode(bytes)].flatMap((letter) => [
        letter.charCodeAt(0) & 255,
        letter.charCodeAt(0) >> 8,
      ]),
    ),
  inText((text, random) =>
    [...text].map((letter) => (random(30) ? letter : letter + ODD[random(ODD.length)]!)).join(''),
  ),
  inText((text) => text.replaceAll('\n', '\r\n')),
  inText((text) => text.replaceAll(' ', '\u00a0')),
  inText((text) => [...text].reverse().join('')),
  inText((text) => text.replaceAll('\n\n', '\n')),
];

/** Seconds of CPU since; other programs on the machine do not count. */
function cpuSeconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe('damaged input', () => {
  it('gives an article that verifies, or a ReadError', () => {
    const random = numbers(7);
    const seen = { article: 0, refused: 0 };
    for (let i = 0; i < 1000; i++) {
      const once = DAMAGES[i % DAMAGES.length]!(sources[random(sources.length)]!, random);
      const bytes = random(3) ? once : DAMAGES[random(DAMAGES.length)]!(once, random);
      try {
        const document = readDocument(bytes, { origin: `damaged ${i}` });
        const article = toArticle(document, knowledge);
        expect(verify(article, []), `input ${i}`).toEqual([]);
        for (const { start, end, from } of article.runs)
          expect(document.text.slice(from, from + end - start), `input ${i}`).toBe(
            article.text.slice(start, end),
          );
        expect(article.text.replaceAll('\n', ''), `input ${i}`).not.toMatch(
          /[\p{Cc}\p{Cs}\u00a0\u200b\ufeff]/u,
        );
        seen.article++;
      } catch (error) {
        expect(error, `input ${i}`).toBeInstanceOf(ReadError);
        seen.refused++;
      }
    }
    expect(seen.article).toBeGreaterThan(700);
  });

  it('costs time in step with the length', () => {
    const clean = readFileSync(new URL('./cases/clean-news/source.txt', import.meta.url), 'utf8');
    const story = `${clean}\n\n`;
    const seconds = (length: number) => {
      const bytes = new TextEncoder().encode(story.repeat(Math.ceil(length / story.length)));
      const start = process.cpuUsage();
      expect(toArticle(readDocument(bytes, {}), knowledge).text.length).toBeGreaterThan(length * 0.8);
      return cpuSeconds(start);
    };
    seconds(200_000);
    expect(seconds(5_000_000)).toBeLessThan(20);
  });

  it.each([
    ['nested elements', '<div>'.repeat(20_000)],
    ['open scripts', '<script>'.repeat(20_000)],
    ['bare brackets', '<'.repeat(100_000)],
    ['attributes', `<p ${'a="b" '.repeat(20_000)}`],
  ])('refuses a page of %s in good time', (_, body) => {
    const start = process.cpuUsage();
    expect(() => readDocument(new TextEncoder().encode(`<html><body>${body}`), {})).toThrow(ReadError);
    expect(cpuSeconds(start)).toBeLessThan(10);
  });
});
