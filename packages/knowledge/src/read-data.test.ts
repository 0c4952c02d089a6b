// Data files are checked by digest when they are read, and only then; the list of digests is the one that scripts/digests.mjs writes.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from './load.js';

const DATA = fileURLToPath(new URL('../data/', import.meta.url));
let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'entente-data-'));
  cpSync(DATA, dir, { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Uses every kind of file, those too that wait for a question. */
function useAll(): void {
  const knowledge = loadKnowledge(dir);
  knowledge.places('Paris');
  knowledge.role('minister');
  knowledge.words('determiners');
  knowledge.trees('beliefs/whole');
}
/** Runs `work` while one bit of the file is flipped. */
function damaged(file: string, work: () => void): void {
  const path = join(dir, file);
  const bytes = readFileSync(path);
  const other = Buffer.from(bytes);
  other[other.length >> 1]! ^= 1;
  try {
    writeFileSync(path, other);
    work();
  } finally {
    writeFileSync(path, bytes);
  }
}

describe('a damaged data file', () => {
  it.each([
    ...[
      'countries.jsonl',
      'organizations.jsonl',
      'roles.jsonl',
      'cameo-goldstein.tsv',
      'event-words.tsv',
      'places.tsv',
      'place-names.tsv',
    ],
    ...['events/AID.json', 'words/determiners.txt', 'weights/beliefs.json', 'office-holders.jsonl'],
  ])('%s is named, with the digest that was expected and the one found', (file) => {
    const [expected] = readFileSync(join(dir, 'digests.txt'), 'utf8').match(
      new RegExp(`^\\w+(?=  ${file}$)`, 'm'),
    )!;
    damaged(file, () => {
      expect(useAll).toThrow(
        new RegExp(`data file .*${file}: expected sha256 ${expected}, found [0-9a-f]{64}`),
      );
    });
  });
  it('that is not read does no harm', () => {
    damaged('places.tsv', () => expect(() => loadKnowledge(dir).country('Kenya')).not.toThrow());
  });
  it('that is missing is named, a word list too; a list that nobody knows stays empty', () => {
    for (const file of ['countries.jsonl', 'words/determiners.txt', 'events/AID.json']) {
      const bytes = readFileSync(join(dir, file));
      rmSync(join(dir, file));
      expect(useAll).toThrow(new RegExp(`expected the data file .*${file}, found none`));
      writeFileSync(join(dir, file), bytes);
    }
    expect(loadKnowledge(dir).words('no-such-list')).toEqual([]);
  });
  it('that is not in the list is not trusted', () => {
    writeFileSync(join(dir, 'words', 'new-list.txt'), 'word\n');
    expect(() => loadKnowledge(dir).words('new-list')).toThrow(
      /expected its digest in digests\.txt, found none/,
    );
  });
});

it('the list of digests is as scripts/digests.mjs writes it', async () => {
  const script: string = new URL('../../../scripts/digests.mjs', import.meta.url).href;
  const { listDigests } = (await import(script)) as { listDigests(): string };
  expect(readFileSync(join(DATA, 'digests.txt'), 'utf8')).toBe(listDigests());
  expect(listDigests()).toMatch(/ {2}weights\/beliefs\.json\n/);
});
