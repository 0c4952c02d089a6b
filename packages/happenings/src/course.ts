// The reports of a happening → what became of it, by day of publication: announced, done, called off.
import type { CourseStep, KeptHappening, Status, Telling } from '@entente/record';
import { groupBy } from './group-by.js';
import { byPublication, originsOf, tellingOf } from './tellings.js';

interface Told {
  readonly status: Status;
  readonly telling: Telling;
}

/** Steps in the order of publication; reports of the same status that follow each other are one step. */
export function courseOf({ members }: KeptHappening): readonly CourseStep[] {
  const told = members
    .map((member): Told => ({ status: member.event.status, telling: tellingOf(member) }))
    .sort((a, b) => byPublication(a.telling, b.telling));
  const days = [...groupBy(told, ({ telling }) => telling.published).values()];
  const steps: Told[][] = [];
  for (const day of days)
    for (const own of groupBy(day, ({ status }) => status).values()) {
      const last = steps.at(-1);
      if (last && last[0]!.status === own[0]!.status) last.push(...own);
      else steps.push([...own]);
    }
  return steps.map((own) => {
    const tellings = own.map(({ telling }) => telling);
    const { published: day } = tellings[0]!;
    return { day, status: own[0]!.status, origins: originsOf(tellings), tellings };
  });
}
