// Records → the lines below `---` of a story file: actors, places, times, statements, events.
import type { Actor, Event, Lookup, Participant, Place, Statement } from '@entente/record';
import { cueKey, cueTrigger } from './marks.js';
import { storyCountry, storyName, storyTime } from './values.js';

/** Input of the lines: the records, and the ids of marked records in the file. */
export interface LineGiven {
  readonly lookup: Lookup;
  readonly idOf: (key: string) => string | undefined;
  /** called with a sentence for each loss */
  readonly tell: (loss: string) => void;
}

/** One line per marked record, in the order of the corpus: actors, places, times, statements, events. */
export function storyLines(given: LineGiven): string[] {
  const { actors, places, times, statements, events } = given.lookup;
  const lines = <T extends { readonly id: string }>(
    records: ReadonlyMap<string, T>,
    write: (item: T, given: LineGiven) => string,
  ): string[] =>
    [...records.values()]
      .flatMap((item) => {
        const id = given.idOf(item.id);
        return id ? [{ at: Number(id.slice(1)), line: `${id} ${write(item, given)}` }] : [];
      })
      .sort((a, b) => a.at - b.at)
      .map(({ line }) => line);
  return [
    ...lines(actors, actorLine),
    ...lines(places, placeLine),
    ...lines(times, ({ value }) => storyTime(value) ?? '-'),
    ...lines(statements, statementLine),
    ...lines(events, eventLine),
  ];
}

function actorLine({ actorKind, country, sectors, members, name }: Actor, { idOf }: LineGiven): string {
  const known = (members ?? []).flatMap((member) => idOf(member) ?? []);
  const list = known.length > 0 ? [`=${known.join('+')}`] : [];
  return [actorKind, storyCountry(country), sectors.join('+') || '-', ...list, storyName(name)].join(' ');
}

const placeLine = ({ name, location }: Place): string =>
  `place ${storyCountry(location?.country)} - ${storyName(name)}`;

function statementLine(statement: Statement, given: LineGiven): string {
  const { type, cue, cueEvent, sources, addressees, via, polarity } = statement;
  const trigger = cue && cueTrigger(given.lookup, cue, cueEvent);
  const cueId = cue ? given.idOf(trigger ?? cueKey(cue)) : undefined;
  return [
    type,
    `source=${who(given, sources, 'source').join(',') || '-'}`,
    `cue=${cueId ?? '-'}`,
    ...field('to', who(given, addressees, 'addressee')),
    ...field('via', who(given, via, 'carrier')),
    ...(polarity === 'denied' ? ['neg'] : []),
  ].join(' ');
}

function eventLine(event: Event, given: LineGiven): string {
  const { type, mode, status, actors, recipients, place, time, contexts, sameAs } = event;
  const timeId = time ? given.idOf(time.ref) : undefined;
  if (time?.value && !timeId)
    given.tell(`time ${time.value} of “${event.quote}”: left out, no words of the text say it`);
  const same = sameAs ? given.idOf(sameAs) : undefined;
  return [
    type,
    mode ?? '-',
    status.value,
    ...field('actor', who(given, actors, `actor of “${event.quote}”`)),
    ...field('recip', who(given, recipients, `recipient of “${event.quote}”`)),
    ...field('loc', who(given, place ? [place] : [], `place of “${event.quote}”`)),
    ...field('time', timeId ? [timeId] : []),
    ...field('ctx', contexts),
    ...field('same', same ? [same] : []),
  ].join(' ');
}

const field = (name: string, values: readonly string[]): string[] =>
  values.length > 0 ? [`${name}=${values.join(',')}`] : [];

/** Ids of the participants of a role, each once. */
function who(
  { idOf, lookup, tell }: LineGiven,
  participants: readonly Participant[],
  role: string,
): string[] {
  const ids = participants.flatMap(({ ref }) => {
    const id = idOf(ref);
    if (!id)
      tell(
        `${role} ${lookup.actors.get(ref)?.name ?? lookup.places.get(ref)?.name ?? ref}: left out, no mention of it is marked`,
      );
    return id ?? [];
  });
  return [...new Set(ids)];
}
