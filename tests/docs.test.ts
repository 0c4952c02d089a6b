// Checks the documents: links resolve, commands exist, reference pages are up to date and complete.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { RULES } from '@entente/engine';
import { OPERATIONS } from '@entente/entente';
import { STORE_FORMATS } from '@entente/exports';
import { EVENT_TYPES, KINDS } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCli } from './support/run-cli.js';
import { listFiles, ROOT } from './support/sources.js';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const pages = listFiles('', (path) => path.endsWith('.md'));

/** GitHub's anchor of a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** The rows of knowledge, which `listFiles` leaves out. */
const listData = () =>
  readdirSync(join(ROOT, 'packages/knowledge/data'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:json|tsv|txt)$/.test(name))
    .map((name) => join('packages/knowledge/data', name));

describe('documents', () => {
  it('have no dead link', () => {
    const dead = pages.flatMap((page) => {
      const prose = read(page).replace(/```[\s\S]*?```/g, '');
      return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => {
        if (/^[a-z]+:/.test(link!)) return [];
        const [path, fragment] = link!.split('#');
        const target = path ? normalize(join(dirname(page), path)) : page;
        if (!existsSync(join(ROOT, target))) return [`${page}: ${link}`];
        if (!fragment || !target.endsWith('.md')) return [];
        const anchors = [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading!));
        return anchors.includes(fragment) ? [] : [`${page}: ${link} (no such heading)`];
      });
    });
    expect(dead).toEqual([]);
  });

  it('name only npm scripts and files that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const wrong = pages.flatMap((page) => {
      const text = read(page);
      const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => name!);
      const files = [...text.matchAll(/(?<![\w/.-])(?:examples|scripts|bench)\/[\w./-]*\w/g)].map(
        ([path]) => path,
      );
      return [
        ...named.filter((name) => !(name in scripts)).map((name) => `${page}: npm run ${name}`),
        ...files.filter((path) => !existsSync(join(ROOT, path))).map((path) => `${page}: ${path}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('and sources cite what is in the repository, not the papers it was planned from', () => {
    const cited = new RegExp(
      ['shared/(?:design|corpus)\\b', '\\b(?:FORMATS|DESIGN|CODE)\\.md', 'guide-changes'].join('|'),
    );
    const texts = listFiles('', (path) => /\.(?:md|tsx?|mjs|js|py|json|tsv|txt)$/.test(path));
    const faults = [...texts, ...listData()]
      .filter((path) => path !== 'tests/docs.test.ts' && cited.test(read(path)))
      .map((path) => `${path}: ${cited.exec(read(path))?.[0]}`);
    expect(faults).toEqual([]);
  });

  it('open with a heading, and the README with its two commands', () => {
    expect(pages.filter((page) => !/^(?:<!--.*-->\n+)?# /.test(read(page)))).toEqual([]);
    const commands = [...read('README.md').matchAll(/^npm ci && .*$/gm)].map(([line]) => line);
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(
      /^npm ci && npm run build && npx entente read examples\/\S+(?: --date \d{4}-\d\d-\d\d)?$/,
    );
    expect(commands[1]).toBe('npm ci && npm test');
  });
});

describe('reference pages', () => {
  it('are as the build writes them', () => {
    const script = join(ROOT, 'scripts/reference.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(stdout + stderr).toBe('docs/reference is up to date\n');
  });

  it('name every record kind, event type, rule and store format', () => {
    const text = listFiles('docs/reference', (path) => path.endsWith('.md'))
      .map(read)
      .join('\n');
    const names = [
      ...KINDS.map((kind) => `## ${kind}`),
      ...EVENT_TYPES.map((type) => `## ${type}`),
      ...RULES.map(({ id }) => `\`${id}\``),
      ...STORE_FORMATS.map(({ name }) => `## ${name}\n`),
    ];
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('name every operation with its route and fields, and every command with its options', async () => {
    const operations = read('docs/reference/operations.md');
    const commands = read('docs/reference/command-line.md');
    const missing = OPERATIONS.flatMap(({ name, route, input }) => {
      const section = operations.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? '';
      const { properties = {} } = z.toJSONSchema(input, { unrepresentable: 'any' });
      const filters = section.includes('(#filter-of-')
        ? operations.slice(operations.indexOf('## filter of'))
        : '';
      return [
        ...(section.includes(`\`${route.method} ${route.path}\``) ? [] : [`${name}: ${route.path}`]),
        ...Object.keys(properties)
          .filter((field) => !`${section}${filters}`.includes(`| \`${field}\` |`))
          .map((field) => `${name}.${field}`),
      ];
    });
    expect(missing).toEqual([]);
    const { stdout } = await runCli(['--help']);
    const listed = [...stdout.matchAll(/^ {2}([a-z]+) \[/gm)].map(([, name]) => name!);
    expect(listed.length).toBeGreaterThan(6);
    for (const name of listed.filter((item) => item !== 'help')) {
      const help = await runCli([name, '--help']);
      const options = [...help.stdout.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option!);
      const section = commands.split(/^## /m).find((part) => part.startsWith(`entente ${name}\n`)) ?? '';
      expect(
        options.filter((option) => !section.includes(option)),
        name,
      ).toEqual([]);
    }
  });

  it('give every rule a name, a version, a reason, once', () => {
    expect(RULES.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*@\d+$/.test(id)).map(({ id }) => id)).toEqual(
      [],
    );
    expect(RULES.filter(({ reason }) => reason.length < 20).map(({ id }) => id)).toEqual([]);
    expect(RULES.length).toBe(new Set(RULES.map(({ id }) => id)).size);
  });
});
