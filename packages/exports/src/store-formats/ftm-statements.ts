// Happenings of an article → statements of FollowTheMoney: who says which value of an article, actor or event, and when first and last. After the statement model of followthemoney 4.

import type { Codes, EventRow, Party, RowArticle } from '@entente/record';
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Told } from './acts.js';

/** The data set that statements name. */
export const DATASET = 'entente';

/** One statement, with the names of FollowTheMoney. */
export interface FtmStatement {
  readonly canonical_id: string;
  readonly entity_id: string;
  readonly prop: string;
  readonly schema: string;
  readonly value: string;
  readonly dataset: string;
  readonly lang: null;
  readonly original_value: null;
  /** days of publication of the first and last article that says so; null where none is known */
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly external: false;
  /** id of the article that says so first */
  readonly origin: string;
  readonly id: string;
}

interface Value {
  readonly entity: string;
  readonly schema: string;
  readonly prop: string;
  readonly value: string | null | undefined;
}

/** The id of an article, actor or happening as an entity. */
export const entityId = (kind: 'article' | 'actor' | 'event', id: string): string =>
  `${DATASET}-${bytesToHex(sha1(utf8ToBytes(`${kind} ${id}`)))}`;

const PUBLIC: readonly string[] = ['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY'];
/** The schema of an actor: a country stands for its state. */
export function schemaOf({ kind, sectors }: Party): string {
  if (kind === 'person') return 'Person';
  if (kind === 'country') return 'PublicBody';
  if (kind !== 'organization') return 'LegalEntity';
  return sectors.some((sector) => PUBLIC.includes(sector)) ? 'PublicBody' : 'Organization';
}

/** All that the reports of one happening say, each value once: `origin` is the first article that says it. */
export function statementsOf(told: Told, codes: Codes): readonly FtmStatement[] {
  const mentions = [...told.mentions].sort((a, b) =>
    sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0,
  );
  const found = new Map<string, FtmStatement>();
  for (const mention of mentions)
    for (const value of [
      ...articleValues(mention),
      ...[...mention.actors, ...mention.recipients].flatMap((party) => partyValues(party, codes)),
      ...eventValues(mention, told, codes),
    ]) {
      const next = statement(value, mention);
      if (!next) continue;
      const known = found.get(next.id);
      found.set(next.id, known ? { ...known, last_seen: next.last_seen ?? known.last_seen } : next);
    }
  return [...found.values()];
}
const sortKey = ({ published, id }: EventRow): string => `${published ?? '9'} ${id}`;

function statement({ entity, schema, prop, value }: Value, { article, published }: RowArticle) {
  const text = value?.replace(/\s+/gu, ' ').trim();
  if (!text) return null;
  const id = bytesToHex(sha1(utf8ToBytes(`${DATASET}.${entity}.${prop}.${text}`)));
  const made: FtmStatement = {
    canonical_id: entity,
    entity_id: entity,
    prop,
    schema,
    value: text,
    dataset: DATASET,
    lang: null,
    original_value: null,
    first_seen: published,
    last_seen: published,
    external: false,
    origin: article,
    id,
  };
  return made;
}

function articleValues({ article, title, publisher, published, url }: RowArticle): Value[] {
  const of = (prop: string, value: string | null): Value => ({
    entity: entityId('article', article),
    schema: 'Article',
    prop,
    value,
  });
  return [
    of('fileName', `${article}.txt`),
    of('title', title),
    of('publisher', publisher),
    of('publishedAt', published),
    of('sourceUrl', url && /^https?:/.test(url) ? url : null),
  ];
}

const alpha2 = (country: string | null, codes: Codes): string | null =>
  (country && codes.country(country)?.alpha2.toLowerCase()) || null;

function partyValues(party: Party, codes: Codes): Value[] {
  const of = (prop: string, value: string | null): Value => ({
    entity: entityId('actor', party.key),
    schema: schemaOf(party),
    prop,
    value,
  });
  return [of('name', party.name), of('country', alpha2(party.country, codes))];
}

/** What one mention says of the happening. Its name is that of the merged row, since all mentions are of one event. */
function eventValues(mention: EventRow, { event }: Told, codes: Codes): Value[] {
  const { place, date, sentence, actors, recipients, type, mode, status, url } = mention;
  const of = (prop: string, value: string | null): Value => ({
    entity: entityId('event', event.id),
    schema: 'Event',
    prop,
    value,
  });
  const id = ({ key }: Party) => entityId('actor', key);
  return [
    of('name', nameOf(event, codes)),
    of('summary', sentence.quote),
    of('startDate', date.basis === 'time' ? date.from : null),
    of('endDate', date.basis === 'time' ? date.to : null),
    of('date', date.basis === 'published' ? date.from : null),
    of('location', place?.name ?? null),
    of('country', alpha2(place?.country ?? null, codes)),
    ...actors.map((party) => of('organizer', id(party))),
    ...[...actors, ...recipients].map((party) => of('involved', id(party))),
    ...[type, mode && `${type}/${mode}`, status].map((word) => of('keywords', word)),
    of('recordId', event.happening),
    of('sourceUrl', url && /^https?:/.test(url) ? url : null),
    of('proof', entityId('article', mention.article)),
  ];
}

/** Label of its CAMEO code and names of the parties: `Consult: Kenya, Somalia`. */
function nameOf({ cameo, actors, recipients }: EventRow, codes: Codes): string {
  const names = [...actors, ...recipients].map(({ name }) => name);
  const label = codes.cameoLabel(cameo) ?? cameo;
  return names.length === 0 ? label : `${label}: ${names.join(', ')}`;
}
