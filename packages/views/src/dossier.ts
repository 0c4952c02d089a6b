// actor: key of an actor → its dossier: what it did and what was done to it, statements by and about it, offices.
import type { Deeds, Dossier, Filter, Reader, Sayings, StatementFilter } from '@entente/record';
import { countAll, countGroups, nameKeys, type Scales } from './count.js';
import { countStatements, countTypes, saidUnder } from './dyad.js';
import { countLeftOut } from './left-out.js';
import { narrow } from './narrow.js';

/** The actor and the filter of a dossier. */
export interface DossierRequest extends Scales {
  readonly key: string;
  readonly filter: Filter;
}
const MOST_COUNTERPARTS = 12;
const NEWEST = 10;

/** The dossier of an actor; null when no article names it. */
export async function tellActor(reader: Reader, request: DossierRequest): Promise<Dossier | null> {
  const { key, filter, table } = request;
  const actor = await reader.actor(key);
  if (!actor) return null;
  const said = saidUnder(filter);
  return {
    actor,
    roles: await reader.roles(key),
    table,
    did: await tellDeeds(reader, request, { side: 'actor', other: 'recipient' }),
    undergone: await tellDeeds(reader, request, { side: 'recipient', other: 'actor' }),
    said: await tellSayings(reader, { ...said, source: [key] }),
    saidOf: await tellSayings(reader, { ...said, about: [key] }),
  };
}

type Sides = { readonly side: 'actor' | 'recipient'; readonly other: 'actor' | 'recipient' };

async function tellDeeds(
  reader: Reader,
  { key, filter, table, count }: DossierRequest,
  { side, other }: Sides,
): Promise<Deeds> {
  const scales = { table, count };
  const evidence = narrow(filter, { [side]: key });
  const limit = MOST_COUNTERPARTS + 2; // two more, since "none" and the actor itself are left out
  const groups = await countGroups(reader, { filter: evidence, by: [other], ...scales, limit });
  const others = groups.flatMap(({ by, tally }) =>
    by[other] == null || by[other] === key ? [] : [{ key: by[other], tally }],
  );
  const name = await nameKeys(
    reader,
    others.map((item) => item.key),
  );
  return {
    total: await countAll(reader, evidence, scales),
    types: await countTypes(reader, evidence, scales),
    with: others.slice(0, MOST_COUNTERPARTS).map((item) => ({
      ...name(item.key),
      happenings: item.tally.happenings,
      origins: item.tally.origins,
      reports: item.tally.reports,
      evidence: narrow(filter, { [side]: key, [other]: item.key }),
    })),
    newest: (await reader.listHappenings(evidence, { limit: NEWEST })).items,
    leftOut: await countLeftOut(reader, evidence, count),
    evidence,
  };
}

async function tellSayings(reader: Reader, evidence: StatementFilter): Promise<Sayings> {
  const { items } = await reader.listStatements(evidence, { limit: NEWEST });
  return { statements: await countStatements(reader, evidence), newest: items, evidence };
}
