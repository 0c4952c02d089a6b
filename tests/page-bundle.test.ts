// The built page: all assets from its own server, nothing inline (the policy forbids it), no zod schemas in the bundle, and a size limit.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageFolder } from '@entente/page';
import { describe, expect, it } from 'vitest';

const html = readFileSync(join(pageFolder, 'index.html'), 'utf8');
const assets = readdirSync(join(pageFolder, 'assets')).map((name) => ({
  name,
  text: readFileSync(join(pageFolder, 'assets', name), 'utf8'),
}));
const kilobytes = (text: string) => gzipSync(text).length / 1000;

describe('the built page', () => {
  it('loads its own files only, and has no script or style inline', () => {
    const refs = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, ref]) => ref!);
    expect(refs.length).toBeGreaterThanOrEqual(3);
    expect(refs.filter((ref) => !/^\/[\w./-]+$/.test(ref))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    const styles = assets.filter(({ name }) => name.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const { text } of styles) expect(text).not.toMatch(/url\((?!["']?\/)|@import/);
  });

  it('holds no zod: of `record` only types and pure functions', () => {
    expect(assets.filter(({ text }) => /ZodObject|ZodError/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('has at most 120 kB (gzip) at the start and 110 kB in each further part', () => {
    const sizes = assets.map(({ name, text }) => [name, Math.round(kilobytes(text))] as const);
    const start = sizes.filter(([name]) => html.includes(name)).reduce((sum, [, size]) => sum + size, 0);
    expect(start).toBeLessThanOrEqual(120);
    expect(sizes.filter(([, size]) => size > 110)).toEqual([]);
  });
});
