// What persons say on pairs of mentions: the words that take a mention out or join two happenings; and what was said, one line for each person, day and reason.
import type { HappeningView, Joining } from '@entente/record';

/** A word to be sent. */
export type Word = Pick<Joining, 'one' | 'other' | 'together'>;
type Members = Pick<HappeningView, 'members'>;

/** A mention is told apart from so many of the others. */
const MOST_APART = 40;

/** The words that take a mention out: it is apart from each of the others. */
export const wordsApart = ({ members }: Members, event: string): readonly Word[] =>
  members
    .map((member) => member.event)
    .filter((one) => one !== event)
    .slice(0, MOST_APART)
    .map((one) => ({ one, other: event, together: false }));

/** The words that join two happenings: their ids belong together, and so do mentions of both that somebody told apart before. */
export function wordsTogether(
  here: Members & Pick<HappeningView, 'id' | 'joinings'>,
  there: Members & Pick<HappeningView, 'id'>,
): readonly Word[] {
  const [own, others] = [here, there].map(({ members }) => new Set(members.map(({ event }) => event)));
  const told = here.joinings.filter(
    ({ one, other, together }) =>
      !together && ((own!.has(one) && others!.has(other)) || (own!.has(other) && others!.has(one))),
  );
  const pairs = [[here.id, there.id] as const, ...told.map(({ one, other }) => [one, other] as const)];
  return [...new Map(pairs.map((pair) => [[...pair].sort().join(), pair])).values()].map(([one, other]) => ({
    one,
    other,
    together: true,
  }));
}

/** One person's word. */
export interface FoldedWord extends Pick<Joining, 'who' | 'together' | 'reason'> {
  readonly day: string;
}

/** In the order given, each once. */
export function foldWords(joinings: readonly Joining[]): readonly FoldedWord[] {
  const folded = new Map<string, FoldedWord>();
  for (const { who, when, together, reason } of joinings) {
    const word = { who, day: when.slice(0, 10), together, reason };
    folded.set(JSON.stringify(word), word);
  }
  return [...folded.values()];
}
