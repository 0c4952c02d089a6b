// Every operation has a description, a valid example, and schemas of input and output.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fakeEngine } from '../../../../tests/support/fake-engine.js';
import { readGold } from '../../../../tests/support/gold-records.js';
import { OPERATIONS } from './index.js';
import { runOperation } from './operation.js';
import { read } from './read.js';

const engine = fakeEngine();
const content = readGold('w05-040').article.text;

describe('the list of operations', () => {
  it('holds one operation for each file that defines one', () => {
    const here = readdirSync(new URL('.', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
    for (const { name } of OPERATIONS) expect(here).toContain(name);
    expect(new Set(OPERATIONS.map(({ name }) => name)).size).toBe(OPERATIONS.length);
    const routes = OPERATIONS.map(({ route }) => `${route.method} ${route.path}`);
    expect(new Set(routes).size).toBe(routes.length);
  });
  for (const operation of OPERATIONS)
    it(`describes ${operation.name}`, () => {
      expect(operation.summary).toMatch(/^[A-Z].*\.$/);
      expect(operation.example.shows).not.toBe('');
      expect(operation.input.safeParse(operation.example.input).success).toBe(true);
      for (const schema of [operation.input, operation.output])
        expect(z.toJSONSchema(schema, { unrepresentable: 'any' })).toHaveProperty('$schema');
    });
});

describe('read', () => {
  it('gives an article and records that its own schema accepts', async () => {
    const found = await runOperation(
      read as never,
      { content, date: '2031-07-09', origin: 'a.txt' },
      { engine },
    );
    expect(read.output.safeParse(found).error?.issues).toBeUndefined();
    expect(engine.given.at(-1)).toEqual({ date: '2031-07-09', origin: 'a.txt' });
  });
  it('reads bytes as well as text', async () => {
    const bytes = new TextEncoder().encode(content);
    const [one, two] = await Promise.all([
      read.run({ content }, { engine }),
      read.run({ content: bytes }, { engine }),
    ]);
    expect(two).toEqual(one);
  });
  it('refuses unknown fields and dates that do not exist, by name', async () => {
    const bad = runOperation(read as never, { content, date: '2031-02-30', dat: 1 }, { engine });
    await expect(bad).rejects.toThrow(/date/);
    await expect(bad).rejects.toThrow(/dat"/);
  });
});
