// A disk that fills while stories are added (a small tmpfs; Linux, as root): an error at once, and afterwards all that was acknowledged is there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededChance } from '@entente/fit';
import { entente } from './entente.mjs';
import { makeStories } from './kill-while-importing.mjs';
import { below } from './random.mjs';

/** A store of one story has some 40 MB; so much more is left until the disk is full. */
const ROOM_MB = [1, 12];

/** Fills `count` disks. Where nothing can be mounted it says so and tries none. */
export async function fullDisks({ seed, count, folder, say }) {
  const random = seededChance(seed);
  const failed = [];
  for (let i = 0; i < count; i++) {
    const disk = join(folder, `disk-${i}`);
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk], { stdio: 'pipe' });
    } catch {
      return { tried: 0, failed: [], note: 'skipped: nothing can be mounted here' };
    }
    try {
      failed.push(...(await fillDisk(disk, { random, folder, name: `disk ${i} (seed ${seed})` })));
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
    say(`${i + 1} of ${count} full disks`);
  }
  return { tried: count, failed, note: '' };
}

async function fillDisk(disk, { random, folder, name }) {
  const store = join(disk, 'store');
  const stories = makeStories(60);
  const lines = join(folder, 'stories.jsonl');
  const write = (list) =>
    writeFileSync(lines, list.map(({ name: id, ...rest }) => JSON.stringify({ id, ...rest })).join('\n'));
  write(stories.slice(0, 1));
  const first = await entente(['add', lines, '--store', store]);
  if (first.code !== 0) return [`${name}: the first story: ${first.stderr}`];
  const { bavail, bsize } = statfsSync(disk);
  const room = (ROOM_MB[0] + below(random, ROOM_MB[1] - ROOM_MB[0])) * 2 ** 20;
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - room)));
  write(stories.slice(1));
  const full = await entente(['add', lines, '--store', store, '--format', 'jsonl']);
  const acknowledged = full.stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);
  const faults = [];
  if (full.timedOut) faults.push(`${name}: add hangs on a full disk`);
  else if (
    acknowledged.length < stories.length - 1 &&
    (full.code === 0 || !/space|full|ENOSPC/i.test(full.stderr))
  )
    faults.push(`${name}: code ${full.code}, no word of the full disk: ${full.stderr.slice(-300)}`);
  writeFileSync(join(disk, 'filler'), '');
  const kept = await entente(['ask', 'articles', '--limit', '200', '--format', 'json', '--store', store]);
  if (kept.code !== 0) return [...faults, `${name}: the store does not open again: ${kept.stderr}`];
  const ids = new Set(JSON.parse(kept.stdout).items.map(({ id }) => id));
  const lost = acknowledged.filter((id) => !ids.has(id));
  if (lost.length > 0) faults.push(`${name}: ${lost.length} acknowledged stories are lost`);
  const check = await entente(['check', '--store', store]);
  if (check.code !== 0) faults.push(`${name}: check: ${check.stdout}${check.stderr}`);
  return faults;
}
