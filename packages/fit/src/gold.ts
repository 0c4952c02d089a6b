// An annotated story beside its analysis: which gold actor a chain stands for, which gold event a trigger is, and whether an event was read wholly right. Matched as
// corpus/score.py matches: chains by Dice ≥ .5 of a mention, triggers by overlap, members of a group for the group.
import { dice, type GoldEvent, type GoldStory } from '@entente/gold';
import type { Analysis, Article } from '@entente/record';

/** A story to fit on: gold, and what was read of it by a network that had not seen it. */
export interface FitCase {
  readonly gold: GoldStory;
  readonly article: Article;
  readonly analysis: Analysis;
  /** how much it counts: real news more than what was written for the corpus */
  readonly weight: number;
}

/** For each chain of the analysis the gold ids that one of its mentions covers. */
export function namesOfChains(gold: GoldStory, { chains, mentions }: Analysis): ReadonlySet<string>[] {
  const spans = gold.spans.filter(({ id }) => id[0] === 'a' || id[0] === 'p');
  return chains.map(
    (chain) =>
      new Set(
        chain.mentions.flatMap((i) =>
          spans.filter((span) => dice(span, mentions[i]!) >= 0.5).map(({ id }) => id),
        ),
      ),
  );
}

/** Which of the wanted gold ids some gold names stand for: a group stands for its members and they for it. */
export function coveredBy(names: ReadonlySet<string>, wanted: readonly string[], gold: GoldStory): string[] {
  const members = (id: string) => [id, ...(gold.actors[id]?.members ?? [])];
  return wanted.filter((id) =>
    [...names].some((name) => members(id).includes(name) || members(name).includes(id)),
  );
}

/** For each trigger the gold event that it overlaps, each gold event once, in text order; `typed` only where the types agree. */
export function matchTriggers(gold: GoldStory, analysis: Analysis, typed: boolean): (GoldEvent | null)[] {
  const used = new Set<string>();
  const spans = gold.spans.filter(({ id }) => id in gold.events);
  return analysis.triggers.map((trigger) => {
    const found = spans.find(
      ({ id, start, end }) =>
        !used.has(id) &&
        start < trigger.end &&
        end > trigger.start &&
        (!typed || gold.events[id]!.type === trigger.type),
    );
    if (!found) return null;
    used.add(found.id);
    return gold.events[found.id]!;
  });
}

/** Whether the chains chosen for a role are exactly the wanted gold actors. */
export function isExact(
  chosen: readonly number[],
  wanted: readonly string[],
  { gold, names }: { gold: GoldStory; names: readonly ReadonlySet<string>[] },
): boolean {
  const covered = new Set<string>();
  for (const chain of chosen) {
    const hit = coveredBy(names[chain]!, wanted, gold);
    if (hit.length === 0) return false;
    for (const id of hit) covered.add(id);
  }
  return covered.size === new Set(wanted).size;
}
