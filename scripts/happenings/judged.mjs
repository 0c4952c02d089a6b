// How right the joining of real news is, on the pairs that were judged (corpus/happenings/real-news.jsonl).
import { createHash } from 'node:crypto';
import { joinEvents } from '../../packages/happenings/dist/index.js';
import { judgedGroups, judgedPairs, judgedStories, readStories, toldOf } from './data.mjs';

/** Lines of figures, one pair for each threshold: of the pairs across articles that are joined, how many tell one act, and how many of those that do are joined. */
export async function judgedRight(part, thresholds) {
  const groups = judgedGroups(part);
  const read = await readStories(judgedStories(groups));
  const told = read.flatMap(toldOf);
  const pairs = judgedPairs(groups, read).filter(({ isAcross }) => isAcross);
  return [
    `${groups.length} groups of ${read.length} articles, ${pairs.length} pairs across articles, ${pairs.filter(({ isOne }) => isOne).length} of one act`,
    ...thresholds.flatMap((joinAt) => {
      const happening = new Map(
        joinEvents(told, [], { joinAt }).flatMap((ids, i) => ids.map((id) => [id, i])),
      );
      const isJoined = ({ a, b }) => happening.get(a.profile.id) === happening.get(b.profile.id);
      return [
        `at ${joinAt}: ${rightOf(pairs, isJoined)}`,
        `  of those counted by default: ${rightOf(
          pairs.filter(({ isCounted }) => isCounted),
          isJoined,
        )}`,
        `  one pair of each happening: ${onePair(pairs.filter(isJoined), happening)}`,
      ];
    }),
  ];
}

/** Rows of a table: one judged pair of each joined happening, the first by the hash of its events, in the order of that hash; at most so many. */
export async function judgedRows(part, most) {
  const groups = judgedGroups(part);
  const read = await readStories(judgedStories(groups));
  const happening = new Map(joinEvents(read.flatMap(toldOf)).flatMap((ids, i) => ids.map((id) => [id, i])));
  const rows = new Map(read.flatMap(({ rows }) => rows.map((row) => [row.id, row])));
  const order = ({ a, b }) => createHash('sha256').update(`${a.profile.id} ${b.profile.id}`).digest('hex');
  const pairs = judgedPairs(groups, read)
    .filter(({ a, b, isAcross }) => isAcross && happening.get(a.profile.id) === happening.get(b.profile.id))
    .sort((one, other) => (order(one) < order(other) ? -1 : 1));
  const seen = new Set();
  const first = pairs.filter(({ a }) => {
    const number = happening.get(a.profile.id);
    return !seen.has(number) && seen.add(number);
  });
  const place = ({ profile }) => {
    const { article, trigger } = rows.get(profile.id);
    return `\`${article}\` ${trigger.start}–${trigger.end}`;
  };
  return first
    .slice(0, most)
    .map(
      ({ a, b, isOne, isCounted }, i) =>
        `| ${i + 1} | ${a.profile.type} | ${place(a)} | ${place(b)} | ${isCounted ? 'yes' : ''} | ${isOne ? 'one' : 'two'} |`,
    );
}

function rightOf(pairs, isJoined) {
  const joined = pairs.filter(isJoined);
  const one = pairs.filter(({ isOne }) => isOne);
  const right = joined.filter(({ isOne }) => isOne).length;
  return `${right} of ${joined.length} joined pairs are one act (${(right / joined.length).toFixed(3)}), ${right} of ${one.length} are joined (${(right / one.length).toFixed(3)})`;
}

/** How many happenings with judged pairs, and the mean of the shares of their pairs that are one act: as if one pair of each were looked at. */
function onePair(joined, happening) {
  const shares = new Map();
  for (const { a, isOne } of joined) {
    const number = happening.get(a.profile.id);
    const known = shares.get(number) ?? { all: 0, one: 0 };
    shares.set(number, { all: known.all + 1, one: known.one + Number(isOne) });
  }
  const sum = [...shares.values()].reduce((total, { all, one }) => total + one / all, 0);
  return `${sum.toFixed(1)} of ${shares.size} are one act (${(sum / shares.size).toFixed(3)})`;
}
