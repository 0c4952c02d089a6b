// Figures of one or two readings → a table for the terminal.
import { verdictOf } from '../../packages/gold/dist/index.js';

/** The right events of each story, by story id. */
export const right = (read) =>
  Object.fromEntries(read.map(({ gold, judgement }) => [gold.id, verdictOf(judgement)]));

/** One line per layer; with a second reading also its figure and the difference. */
export function figuresTable(layers, before) {
  const old = new Map((before?.layers ?? []).map(({ name, value }) => [name, value]));
  const line = (name, cells) => `${name.padEnd(40)}${cells.map((cell) => cell.padStart(12)).join('')}`;
  const head = line('layer, in per cent', before ? [before.name.slice(0, 10), 'now', 'difference'] : ['now']);
  const rows = layers.map(({ name, value }) => {
    const now = value.toFixed(1);
    if (!before) return line(name, [now]);
    const was = old.get(name);
    if (was === undefined) return line(name, ['–', now, '']);
    const difference = value - was;
    const sign = difference > 0 ? '+' : '';
    return line(name, [was.toFixed(1), now, Math.abs(difference) < 0.05 ? '' : sign + difference.toFixed(1)]);
  });
  return [head, ...rows].join('\n');
}
