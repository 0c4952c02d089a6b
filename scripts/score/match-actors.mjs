// Actor attributes and coreference, which score.py does not score: country, sector, and chains. Counted over annotated mentions that were
// extracted (Dice ≥ .5), so that frequent actors have more weight.

import { dice } from '../../packages/gold/dist/index.js';
import { moveOffsets } from './match-events.mjs';

const MEASURES = ['country_acc', 'sector_acc', 'chain_B3_F1'];

/**
 * In per cent: `country_acc`, `sector_acc` (an annotated sector is among the extracted ones; none where none is annotated), and `chain_B3_F1` (Bagga & Baldwin 1998);
 * with `draws` their 95 % `intervals` over the stories.
 */
export function scoreActors(results, draws = 0) {
  const counts = results.map(countStory);
  const figures = figuresOf(counts);
  if (draws === 0 || counts.length < 2) return figures;
  const below = drawer();
  const drawn = Array.from({ length: draws }, () =>
    figuresOf(counts.map(() => counts[below(counts.length)])),
  );
  const edge = (name, share) =>
    drawn.map((each) => each[name]).sort((a, b) => a - b)[Math.round(share * (draws - 1))];
  const intervals = Object.fromEntries(
    MEASURES.map((name) => [name, [edge(name, 0.025), edge(name, 0.975)]]),
  );
  return { ...figures, intervals };
}

/** Deterministic random numbers (Park & Miller 1988, the minimal standard). */
function drawer() {
  let state = 1;
  return (limit) => {
    state = (state * 16807) % 2147483647;
    return state % limit;
  };
}

function figuresOf(counts) {
  const sum = (name) => counts.reduce((all, count) => all + count[name], 0);
  const share = (a, b) => Math.round((1000 * a) / Math.max(1e-9, b)) / 10;
  const [precision, recall] = [sum('precision') / sum('mentions'), sum('recall') / sum('mentions')];
  return {
    country_acc: share(sum('country'), sum('actors')),
    sector_acc: share(sum('sector'), sum('actors')),
    chain_B3_F1: share(2 * precision * recall, precision + recall),
  };
}

/** The counts of one story. */
function countStory({ story, object, toInput }) {
  const pairs = pairMentions(story, object, toInput);
  const actors = new Map(object.actors.map((actor) => [actor.id, actor]));
  const count = { mentions: pairs.length, actors: 0, country: 0, sector: 0, precision: 0, recall: 0 };
  for (const { id, chain } of pairs) {
    const same = pairs.filter((other) => other.id === id && other.chain === chain).length;
    count.precision += same / pairs.filter((other) => other.chain === chain).length;
    count.recall += same / pairs.filter((other) => other.id === id).length;
    const [gold, read] = [story.gold.actors[id], actors.get(chain)];
    if (id[0] !== 'a' || !gold) continue;
    count.actors++;
    count.country += (read?.country ?? '-') === gold.country;
    const sectors = gold.sector.split('+').filter((sector) => sector !== '-');
    const found = read?.sectors ?? [];
    count.sector +=
      sectors.length === 0 ? found.length === 0 : sectors.some((sector) => found.includes(sector));
  }
  return count;
}

/** Annotated mentions with the best matching extracted one: gold id, id of the extracted actor or place. */
function pairMentions({ gold, text }, object, toInput) {
  const move = moveOffsets(gold.text, text);
  const read = object.mentions
    .map(({ chain, start, end }) => ({ chain, at: toInput([start, end]) }))
    .filter(({ at }) => at)
    .map(({ chain, at: [start, end] }) => ({ chain, start, end }));
  const used = new Set();
  return gold.spans
    .filter(({ id }) => /^[ap]/.test(id))
    .flatMap(({ id, start, end }) => {
      const at = { start: move(start), end: move(end - 1) + 1 };
      const best = read
        .map((mention) => ({ mention, shared: dice(at, mention) }))
        .filter(({ mention, shared }) => shared >= 0.5 && !used.has(mention))
        .sort((a, b) => b.shared - a.shared)[0];
      if (!best) return [];
      used.add(best.mention);
      return [{ id, chain: best.mention.chain }];
    });
}
