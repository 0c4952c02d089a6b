// speakers: statements by speaker and manner, and how often each outlet carries each speaker.
import {
  type CountOptions,
  ownValue,
  type Reader,
  type Speakers,
  type StatementCount,
  type StatementFilter,
} from '@entente/record';
import { bySize, nameKeys } from './count.js';
import { narrowStatements } from './narrow.js';

/** Filter, and maximum number of speakers. */
export interface SpeakersRequest {
  readonly filter: StatementFilter;
  readonly limit: number;
}
const MOST_CARRIED = 200;

/** The most quoted speakers, and who carries them. */
export async function countSpeakers(reader: Reader, { filter, limit }: SpeakersRequest): Promise<Speakers> {
  const counts = await reader.countStatements(filter, ['source'], { limit: limit + 1 });
  const speakers = counts
    .flatMap(({ by: { source }, statements }) => (source == null ? [] : [{ source, statements }]))
    .slice(0, limit);
  if (speakers.length === 0) return { speakers: [], carried: [] };
  const theirs = await saidByThem(reader, filter, speakers);
  const told = await countBySource(reader, theirs, { by: ['speech', 'polarity'] });
  const name = await nameKeys(
    reader,
    speakers.map(({ source }) => source),
  );
  return {
    speakers: speakers.map(({ source, statements }) => ({
      ...name(source),
      statements,
      direct: sumOf(told, { source, speech: 'direct' }),
      indirect: sumOf(told, { source, speech: 'indirect' }),
      mixed: sumOf(told, { source, speech: 'mixed' }),
      denied: sumOf(told, { source, polarity: 'denied' }),
      evidence: narrowStatements(filter, { source }),
    })),
    carried: await countCarried(reader, { filter, theirs, name }),
  };
}

const sumOf = (counts: readonly StatementCount[], wanted: StatementCount['by']): number =>
  counts
    .filter(({ by }) => Object.entries(wanted).every(([name, value]) => ownValue(by, name) === value))
    .reduce((sum, { statements }) => sum + statements, 0);

interface Speaker {
  readonly source: string;
  readonly statements: number;
}
/** Some of the speakers, and a filter that covers all their statements under the requested filter. */
interface Said {
  readonly keys: readonly string[];
  readonly filter: StatementFilter;
}

/**
 * Splits the speakers by filter. If a filter of sources (`source=KEN`) covers every statement of a speaker, the source condition is redundant: such speakers
 * are queried by their own key, which a store answers from aggregates.
 */
async function saidByThem(
  reader: Reader,
  filter: StatementFilter,
  speakers: readonly Speaker[],
): Promise<readonly Said[]> {
  const { source: asked, ...rest } = filter;
  const keysOf = (some: readonly Speaker[]) => some.map(({ source }) => source);
  const alone = (some: readonly Speaker[]): Said => ({
    keys: keysOf(some),
    filter: { ...rest, source: keysOf(some) },
  });
  if (!asked) return [alone(speakers)];
  const all = await reader.countStatements(alone(speakers).filter, ['source']);
  const isWhole = ({ source, statements }: Speaker) => sumOf(all, { source }) === statements;
  const parted = keysOf(speakers.filter((one) => !isWhole(one)));
  return [
    alone(speakers.filter(isWhole)),
    { keys: parted, filter: narrowStatements(filter, { source: parted }) },
  ].filter(({ keys }) => keys.length > 0);
}

interface BySource extends CountOptions {
  readonly by: readonly ('speech' | 'polarity' | 'publisher' | 'carrier')[];
}

/** Statements of the speakers by source and further dimensions; co-sources of the same statements are left out. */
async function countBySource(
  reader: Reader,
  theirs: readonly Said[],
  { by, ...options }: BySource,
): Promise<readonly StatementCount[]> {
  const lists = [];
  for (const { keys, filter } of theirs) {
    const counts = await reader.countStatements(filter, [...by, 'source'], options);
    lists.push(counts.filter((count) => count.by.source != null && keys.includes(count.by.source)));
  }
  return lists.flat();
}

/** The order in which a reader returns the largest groups. */
const mostCarried = (how: 'publisher' | 'carrier') =>
  bySize<StatementCount>(
    ({ statements }) => statements,
    ({ by }) => `${by[how]}\0${by.source}`,
  );

interface CarriedRequest {
  readonly filter: StatementFilter;
  readonly theirs: readonly Said[];
  readonly name: (key: string) => { readonly key: string; readonly name: string };
}

async function countCarried(
  reader: Reader,
  { filter, theirs, name }: CarriedRequest,
): Promise<Speakers['carried']> {
  const lists = [];
  for (const how of ['publisher', 'carrier'] as const) {
    const counts = await countBySource(reader, theirs, { by: [how], limit: MOST_CARRIED });
    const found = counts
      .filter(({ by }) => by[how] != null)
      .sort(mostCarried(how))
      .slice(0, MOST_CARRIED);
    const outlet = await nameKeys(reader, how === 'carrier' ? found.map(({ by }) => by.carrier!) : []);
    lists.push(
      found.map(({ by, statements }) => ({
        outlet: how === 'carrier' ? outlet(by.carrier!).name : by.publisher!,
        how,
        source: name(by.source!),
        statements,
        evidence: narrowStatements(filter, { [how]: by[how]!, source: by.source! }),
      })),
    );
  }
  return lists.flat();
}
