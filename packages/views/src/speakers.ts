// speakers: who says how much, in what manner, and how often each outlet carries whom.
import type { Reader, Speakers, StatementCount, StatementDimension, StatementFilter } from '@entente/record';
import { nameKeys } from './count.js';
import { narrowStatements } from './narrow.js';

/** Under which filter, and how many speakers at most. */
export interface SpeakersRequest {
  readonly filter: StatementFilter;
  readonly limit: number;
}
const MOST_CARRIED = 200;

/** The most quoted speakers, and who carries them. */
export async function countSpeakers(reader: Reader, { filter, limit }: SpeakersRequest): Promise<Speakers> {
  const counts = await reader.countStatements(filter, ['source'], { limit: limit + 1 });
  const totals = counts.filter(({ by }) => by.source != null).slice(0, limit);
  const keys = totals.map(({ by }) => by.source!);
  if (keys.length === 0) return { speakers: [], carried: [] };
  const theirs = narrowStatements(filter, { source: keys });
  const by = (dimension: StatementDimension) => reader.countStatements(theirs, ['source', dimension]);
  const [speech, polarity] = [await by('speech'), await by('polarity')];
  const name = await nameKeys(reader, keys);
  return {
    speakers: totals.map(({ by: { source }, statements }) => ({
      ...name(source!),
      statements,
      direct: countOf(speech, source!, 'direct'),
      indirect: countOf(speech, source!, 'indirect'),
      mixed: countOf(speech, source!, 'mixed'),
      denied: countOf(polarity, source!, 'denied'),
      evidence: narrowStatements(filter, { source: source! }),
    })),
    carried: await countCarried(reader, { filter, theirs, keys: new Set(keys), name }),
  };
}

const countOf = (counts: readonly StatementCount[], source: string, value: string): number =>
  counts.find(({ by }) => by.source === source && (by.speech ?? by.polarity) === value)?.statements ?? 0;

interface CarriedRequest {
  readonly filter: StatementFilter;
  readonly theirs: StatementFilter;
  readonly keys: ReadonlySet<string>;
  readonly name: (key: string) => { readonly key: string; readonly name: string };
}

async function countCarried(
  reader: Reader,
  { filter, theirs, keys, name }: CarriedRequest,
): Promise<Speakers['carried']> {
  const lists = [];
  for (const how of ['publisher', 'carrier'] as const) {
    const counts = await reader.countStatements(theirs, [how, 'source'], { limit: MOST_CARRIED });
    const found = counts.filter(({ by }) => by[how] != null && by.source != null && keys.has(by.source));
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
