#!/usr/bin/env node
// Scores the joining of events into happenings on corpus/happenings (even topics are dev, odd ones test) or on ECB+ (../shared/bench/train): B³, CEAF-e, pairs, links
// across articles, candidates, six shuffled orders; or on the judged pairs of real news. node scripts/score-happenings.mjs [--topics dev|test] [--ecb dev|test]
// [--real fit|test [--list 60]] [--threshold .3,.4], after npm run build.
import { bCubed, ceafE, pairScore as pairsRight } from '../packages/gold/dist/index.js';
import { areCandidates, candidateOf, JOIN_AT, joinEvents } from '../packages/happenings/dist/index.js';
import { ecbStories, goldStories, readStories, toldOf } from './happenings/data.mjs';
import { judgedRight, judgedRows } from './happenings/judged.mjs';
import { relationsRight } from './happenings/relations.mjs';
import { shuffled } from './happenings/shuffled.mjs';
import { readOptions } from './options.mjs';

const { values } = readOptions(import.meta.url, {
  options: {
    topics: { type: 'string' },
    ecb: { type: 'string' },
    real: { type: 'string' },
    list: { type: 'string' },
    threshold: { type: 'string' },
  },
});
const thresholds = values.threshold?.split(',').map(Number) ?? [JOIN_AT];
if (values.real) {
  const lines = values.list
    ? await judgedRows(values.real, Number(values.list))
    : await judgedRight(values.real, thresholds);
  for (const line of lines) console.log(line);
  process.exit();
}
const stories = values.ecb ? ecbStories(values.ecb) : goldStories(values.topics ?? 'dev');
const read = await readStories(stories);
const told = read.flatMap(toldOf);
const gold = new Map(read.flatMap((story) => [...story.gold]));
const articleOf = new Map(told.map(({ profile }) => [profile.id, profile.article]));
const isAcross = (a, b) => articleOf.get(a) !== articleOf.get(b);
const marked = stories.reduce((sum, { mentions }) => sum + mentions.length, 0);
console.log(
  `${read.length} articles, ${told.length} events read, ${gold.size} of ${marked} gold mentions among them, ${new Set(gold.values()).size} happenings`,
);

const shown = ({ precision, recall, f1 }) =>
  `${f1.toFixed(3)} (${precision.toFixed(3)} / ${recall.toFixed(3)})`;
for (const joinAt of thresholds) {
  const groups = joinEvents(told, [], { joinAt });
  const found = new Map(
    groups.flatMap((group, i) => group.filter((id) => gold.has(id)).map((id) => [id, `${i}`])),
  );
  console.log(`at ${joinAt}: B³ ${shown(bCubed(gold, found))}, CEAF-e ${shown(ceafE(gold, found))}`);
  console.log(
    `  pairs ${shown(pairsRight(gold, found))}, across articles ${shown(pairsRight(gold, found, isAcross))}`,
  );
}
const alone = new Map([...gold.keys()].map((id) => [id, id]));
console.log(
  `nothing joined: B³ ${bCubed(gold, alone).f1.toFixed(3)}, CEAF-e ${ceafE(gold, alone).f1.toFixed(3)}`,
);

const byId = new Map(told.map((one) => [one.profile.id, candidateOf(one)]));
let [pairs, candidates] = [0, 0];
for (const [a, happening] of gold)
  for (const [b, other] of gold)
    if (a < b && happening === other && isAcross(a, b)) {
      pairs++;
      candidates += Number(areCandidates(byId.get(a), byId.get(b)));
    }
console.log(
  `candidates: ${candidates} of ${pairs} gold pairs across articles (${(candidates / pairs).toFixed(3)})`,
);

const first = JSON.stringify(joinEvents(told));
const isSame = [1, 2, 3, 4, 5, 6].every((seed) => JSON.stringify(joinEvents(shuffled(told, seed))) === first);
console.log(`six shuffled orders: ${isSame ? 'the same groups' : 'OTHER GROUPS'}`);
if (!values.ecb) for (const line of relationsRight(read, values.topics ?? 'dev')) console.log(line);
