// How right the relations are that are found between happenings, on the gold's own groups.
import { relation } from '../../packages/happenings/dist/index.js';
import { goldRelations } from './data.mjs';

/** Lines of figures: of the relations found between gold happenings of one topic, how many are related in the gold, and how many by that kind and direction. */
export function relationsRight(read, part) {
  const wanted = goldRelations(part);
  const groups = new Map();
  for (const { rows, gold } of read)
    for (const row of rows) {
      const happening = gold.get(row.id);
      if (happening) groups.set(happening, [...(groups.get(happening) ?? []), row]);
    }
  const counts = new Map();
  for (const [from, a] of groups)
    for (const [to, b] of groups) {
      if (from === to || from.slice(0, 2) !== to.slice(0, 2)) continue;
      const kind = relation(a, b);
      if (!kind) continue;
      const count = counts.get(kind) ?? { found: 0, right: 0, related: 0 };
      count.found++;
      count.right += Number(wanted.has(`${from} > ${to} ${kind}`));
      count.related += Number(
        [...wanted].some((one) => one.startsWith(`${from} > ${to} `) || one.startsWith(`${to} > ${from} `)),
      );
      counts.set(kind, count);
    }
  return [...counts].map(
    ([kind, { found, right, related }]) =>
      `related, ${kind}: ${found} found, ${right} of that kind, ${related} related at all, ${[...wanted].filter((one) => one.endsWith(` ${kind}`)).length} in the gold`,
  );
}
