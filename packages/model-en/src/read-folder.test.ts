// A model folder that is damaged anywhere is refused with the file, the digest expected and the one found; the shipped one is whole.
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_MODEL, loadModel } from './index.js';

const FILES = ['model.onnx', 'pair.onnx', 'labels.json', 'vocab.txt'];
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'entente-model-'));
  for (const name of readdirSync(DEFAULT_MODEL)) copyFileSync(join(DEFAULT_MODEL, name), join(dir, name));
});
afterEach(() => rmSync(dir, { recursive: true }));

it.each(FILES)('one flipped bit of %s', async (name) => {
  const bytes = readFileSync(join(dir, name));
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(join(dir, name), bytes);
  const { sha256 } = JSON.parse(readFileSync(join(dir, 'model.json'), 'utf8'));
  const failure = await loadModel({ path: dir }).catch((error: Error) => error.message);
  expect(failure).toMatch(
    /^model file .*: expected sha256 [0-9a-f]{64}, found [0-9a-f]{64}; the file is damaged/,
  );
  expect(failure).toContain(join(dir, name));
  expect(failure).toContain(sha256[name]);
});

it.each(FILES)('a cut %s, and one without a digest', async (name) => {
  truncateSync(join(dir, name), 1000);
  await expect(loadModel({ path: dir })).rejects.toThrow(/expected sha256 .*, found /);
  const { sha256, ...info } = JSON.parse(readFileSync(join(dir, 'model.json'), 'utf8'));
  writeFileSync(
    join(dir, 'model.json'),
    JSON.stringify({ ...info, sha256: { ...sha256, [name]: undefined } }),
  );
  await expect(loadModel({ path: dir })).rejects.toThrow(
    new RegExp(`expected the sha256 of ${name}, found none`),
  );
});

it('a description that is no JSON, or is missing', async () => {
  writeFileSync(join(dir, 'model.json'), '{');
  await expect(loadModel({ path: dir })).rejects.toThrow(/model\.json: expected JSON/);
  rmSync(join(dir, 'model.json'));
  await expect(loadModel({ path: dir })).rejects.toThrow(/expected the file model\.json, found none/);
});

it('a whole folder opens from anywhere', async () => {
  const model = await loadModel({ path: dir });
  expect(model.name).toMatch(/^entente-en-/);
  await model.close();
});
