// A store whose files are damaged one at a time: it must answer as before, or say what is wrong; it must never answer otherwise, and never delete or make anything.
import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededChance } from '@entente/fit';
import { entente } from './entente.mjs';
import { below, pick } from './random.mjs';

const DAMAGE = {
  'a flipped byte': (file, random) => {
    const bytes = readFileSync(file);
    if (bytes.length > 0) bytes[below(random, bytes.length)] ^= 0x41;
    writeFileSync(file, bytes);
  },
  cut: (file, random) => truncateSync(file, below(random, statSync(file).size + 1)),
  deleted: (file) => rmSync(file),
  'filled with zeros': (file) => writeFileSync(file, Buffer.alloc(statSync(file).size)),
};

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** Damages `count` copies of a store of the example stories in `folder`. */
export async function damagedStores({ seed, count, folder, say }) {
  const random = seededChance(seed);
  const whole = join(folder, 'whole');
  await entente(['add', '--examples', '--store', whole]);
  const ask = (store) => entente(['ask', 'events', '--limit', '200', '--format', 'json', '--store', store]);
  const right = await ask(whole);
  if (right.code !== 0)
    return { tried: 0, failed: [`the whole store does not answer: ${right.stderr}`], note: '' };
  const failed = [];
  let told = 0;
  for (let i = 0; i < count; i++) {
    const copy = join(folder, `copy-${i}`);
    cpSync(whole, copy, { recursive: true });
    const file = pick(random, filesOf(copy));
    const how = pick(random, Object.keys(DAMAGE));
    DAMAGE[how](file, random);
    const before = filesOf(copy).length;
    const answer = await ask(copy);
    const name = `${file.slice(copy.length + 1)} ${how} (${i}, seed ${seed})`;
    if (answer.code === 0 && answer.stdout !== right.stdout) {
      const check = await entente(['check', '--store', copy]);
      if (check.code === 0) failed.push(`${name}: another answer, and check finds nothing`);
      else told++;
    } else if (answer.code !== 0) {
      told++;
      if (answer.timedOut) failed.push(`${name}: hangs`);
      else if (!answer.stderr.trim()) failed.push(`${name}: no word of what is wrong`);
    }
    if (filesOf(copy).length < before - 3)
      failed.push(`${name}: ${before} files became ${filesOf(copy).length}`);
    rmSync(copy, { recursive: true, force: true });
    if (i % 10 === 9) say(`${i + 1} of ${count} damaged stores`);
  }
  return { tried: count, failed, note: `${told} told, ${count - told} answered as before` };
}
