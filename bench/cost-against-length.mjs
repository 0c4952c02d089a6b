// Cost of reading against length, from 1 KB to 1 MB, on ordinary and hostile text: CPU time per KB, room by room, and the exponent (1 is linear).
// `node bench/cost-against-length.mjs [--most BYTES] [--seconds N] [--rules] [FAMILY…]`; `--rules` leaves out the network; each family runs in a process of its own, and ends early after N seconds at one length.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FAMILIES } from './hostile-texts.mjs';
import { answer, digits, measure, peakMegabytes } from './measure.mjs';

const KB = 1024;
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: String(KB * KB) },
    seconds: { type: 'string', default: '120' },
    rules: { type: 'boolean', default: false },
    one: { type: 'boolean', default: false },
  },
});

/** Slope of log time against log length, over the lengths from 16 KB on: below them the fixed costs count. */
function exponentOf(rows) {
  const points = rows
    .filter(({ kilobytes }) => kilobytes >= 16)
    .map(({ kilobytes, seconds }) => [Math.log(kilobytes), Math.log(Math.max(seconds, 1e-4))]);
  if (points.length < 2) return null;
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
    points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return digits(slope);
}

/** In place of the network, whose cost is linear by its windows and hides that of the rules. */
const SILENT = {
  name: 'silent',
  language: 'en',
  read: async () => ({
    model: 'silent',
    ...{ mentions: [], times: [], sources: [], cues: [], contents: [], triggers: [], arcs: [] },
  }),
  close: async () => {},
};

/** One family, at every length: CPU-seconds in all and by room. */
async function measureFamily(family) {
  const { readArticle } = await import('../packages/engine/dist/index.js');
  const { loadKnowledge } = await import('../packages/knowledge/dist/index.js');
  const { loadModel } = await import('../packages/model-en/dist/index.js');
  const [knowledge, model] = [loadKnowledge(), options.rules ? SILENT : await loadModel({ threads: 1 })];
  const make = FAMILIES.get(family);
  const readOne = async (text) => {
    const rooms = [];
    let [room, since] = ['1-read', process.cpuUsage()];
    const onRoom = (next) => {
      const { user, system } = process.cpuUsage(since);
      if (next !== room) rooms.push([room, (user + system) / 1e6]);
      if (next !== room) [room, since] = [next, process.cpuUsage()];
    };
    let outcome = 'read';
    const { cpu } = await measure(() =>
      readArticle(new TextEncoder().encode(text), { date: '2024-05-14' }, { model, knowledge, onRoom }).catch(
        (error) => {
          if (error.name !== 'ReadError') throw error;
          outcome = error.code;
        },
      ),
    );
    onRoom('end');
    return { seconds: cpu, outcome, rooms: rooms.map(([name, spent]) => [name, digits(spent)]) };
  };
  for (let round = 0; round < 3; round++) await readOne(FAMILIES.get('ordinary news')(4 * KB));
  const rows = [];
  for (let length = KB; length <= Number(options.most); length *= 4) {
    const row = await readOne(make(length));
    rows.push({ kilobytes: length / KB, ...row });
    if (row.seconds > Number(options.seconds)) break;
  }
  await model.close();
  return { family, exponent: exponentOf(rows), rows, megabytes: peakMegabytes() };
}

const inOwnProcess = (family) =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        fileURLToPath(import.meta.url),
        '--one',
        '--most',
        options.most,
        '--seconds',
        options.seconds,
        ...(options.rules ? ['--rules'] : []),
        family,
      ],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    ),
  );

/** As a line for whoever watches: the cost per KB at each length. */
const line = ({ family, exponent, rows, megabytes }) =>
  `${family.padEnd(28)} exponent ${String(exponent).padEnd(6)} ${megabytes} MB; ms per KB: ${rows.map(({ kilobytes, seconds }) => `${kilobytes}K ${digits((1000 * seconds) / kilobytes)}`).join(', ')}; last: ${rows.at(-1).outcome} ${rows
    .at(-1)
    .rooms.map(([room, spent]) => `${room} ${spent}`)
    .join(', ')}`;

if (options.one) answer(await measureFamily(positionals[0]));
else {
  const found = [];
  for (const family of positionals.length > 0 ? positionals : FAMILIES.keys()) {
    found.push(inOwnProcess(family));
    process.stderr.write(`${line(found.at(-1))}\n`);
  }
  answer(found.map(({ rows, ...rest }) => ({ ...rest, rows: rows.map(({ rooms: _, ...row }) => row) })));
}
