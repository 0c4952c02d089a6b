// Matches extracted spans to gold annotations.

/** Dice coefficient of two spans by characters, 0 to 1 (Dice 1945). */
export const dice = (a, b) =>
  (2 * Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))) /
  (a.end - a.start + b.end - b.start);

/** Mention number → gold ids whose mentions it covers by Dice ≥ .5. */
export function goldNames(story, mentions) {
  const gold = story.spans.filter(({ id }) => 'ap'.includes(id[0]));
  return new Map(
    mentions.map((mention, i) => [
      i,
      new Set(gold.filter((span) => dice(span, mention) >= 0.5).map(({ id }) => id)),
    ]),
  );
}

/** The gold trigger that an extracted one overlaps. */
export const goldTrigger = (story, trigger) =>
  story.spans.find(({ id, start, end }) => id[0] === 'v' && start < trigger.end && end > trigger.start);

/** Role → the field of a gold event that lists its participants. */
export const ROLE_FIELDS = { actor: 'actor', recipient: 'recip' };

/** The gold parties that some gold names match: a group matches its members, and members match their group. */
export function coveredBy(names, wanted, story) {
  const members = (id) => [id, ...(story.actors[id]?.members ?? [])];
  return new Set(
    wanted.filter((id) =>
      [...names].some((name) => members(id).includes(name) || members(name).includes(id)),
    ),
  );
}
