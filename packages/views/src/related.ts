// A happening → the others that its articles tell of and that are linked with it: announced, threatened, answered, followed on.
import { type Relation, relation } from '@entente/happenings';
import type { EventRow, KeptHappening, Reader, RelatedHappening } from '@entente/record';

/** So many articles of a happening are looked through. */
const MOST_ARTICLES = 20;
const MOST_EVENTS = 500;

/** The relation as the happening itself sees it: `announced` where it announces the other, `announced by` where the other announces it. */
const RELATIONS: Readonly<Record<Relation, readonly [there: string, back: string]>> = {
  announced: ['announces', 'announced by'],
  threatened: ['threatens', 'threatened by'],
  response: ['answers', 'answered by'],
  'follow-up': ['follows on', 'followed by'],
};

/** Related happenings, in order of their days and ids. */
export async function relatedTo(
  reader: Reader,
  { happening, members }: KeptHappening,
): Promise<readonly RelatedHappening[]> {
  const articles = [...new Set(members.map(({ event }) => event.article))].slice(0, MOST_ARTICLES);
  const { items } = await reader.listEvents({ article: articles }, { limit: MOST_EVENTS });
  const others = new Map<string, EventRow[]>();
  for (const event of items)
    if (event.happening !== happening.id)
      others.set(event.happening, [...(others.get(event.happening) ?? []), event]);
  const own = members.map(({ event }) => event);
  const names = new Map(
    [...others].flatMap(([id, events]) => {
      const name = nameOf(own, events);
      return name === null ? [] : [[id, name] as const];
    }),
  );
  const found = await reader.happenings([...names.keys()]);
  return found
    .map(
      ({ happening: row }): RelatedHappening => ({
        relation: names.get(row.id)!,
        happening: { ...row, day: row.date.from },
      }),
    )
    .sort((a, b) => compare(keyOf(a), keyOf(b)));
}

function nameOf(own: readonly EventRow[], events: readonly EventRow[]): string | null {
  const there = relation(own, events);
  if (there) return RELATIONS[there][0];
  const back = relation(events, own);
  return back && RELATIONS[back][1];
}

const keyOf = ({ happening: { day, id } }: RelatedHappening): string => `${day ?? '9999'} ${id}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
