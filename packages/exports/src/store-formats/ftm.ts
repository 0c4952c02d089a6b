// FollowTheMoney as JSON Lines: entities (articles, actors, happenings as events), or the statements that they are made of, each with who says so.
import { pickTold } from './acts.js';
import type { ArticleView } from './article-view.js';
import { DATASET, type FtmStatement, statementsOf } from './ftm-statements.js';
import { jsonLinesPen } from './json-lines-pen.js';
import { type Context, makeFormat } from './table.js';
import type { Loss, Tally } from './tally.js';

/** An entity: values by property, as FollowTheMoney has them. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<globalThis.Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

/** The statements of an article's happenings; one that an earlier article made is not repeated. Remembers a number per statement on articles and actors. */
function openStatements(context: Context, tally: Tally): (view: ArticleView) => readonly FtmStatement[] {
  const told = new Set<number>();
  const isNew = ({ id }: FtmStatement): boolean => {
    const number = Number.parseInt(id.slice(0, 13), 16);
    return !told.has(number) && told.add(number) !== undefined;
  };
  return (view) =>
    pickTold(view, context, tally).flatMap((one) => {
      tally.keep(one.event);
      return statementsOf(one, context.codes).filter((made) => made.schema === 'Event' || isNew(made));
    });
}

function toEntities(statements: readonly FtmStatement[]): readonly FtmEntity[] {
  const entities = new Map<string, FtmStatement[]>();
  for (const one of statements) entities.set(one.entity_id, [...(entities.get(one.entity_id) ?? []), one]);
  return [...entities].map(([id, own]) => {
    const properties: globalThis.Record<string, string[]> = {};
    for (const { prop, value } of own) properties[prop] = [...(properties[prop] ?? []), value];
    return { id, schema: own[0]!.schema, properties, datasets: [DATASET] };
  });
}

const losses: readonly Loss[] = [
  { what: 'confidence, codes and Goldstein values; who is actor and who recipient where both are involved' },
  { what: 'statements of persons; where in the text the words stand' },
];
const remarks = [
  'Schemas: Article (what an outlet published), Person, Organization, PublicBody (also a country, for its state), LegalEntity (groups), Event (a happening). organizer: actors; involved: actors and recipients; proof: the articles that report it; keywords: type, mode, status; recordId: id of the happening.',
  'An event has every value that its reports give, side by side. A day without words for it (the day of publication) is `date`, one with words `startDate` and `endDate`.',
];

/** FollowTheMoney entities. */
export const ftm = makeFormat(
  {
    name: 'ftm',
    summary: 'FollowTheMoney entities as JSON Lines: articles, actors, and happenings as events',
    extension: 'ftm.json',
    mime: 'application/x-ndjson; charset=utf-8',
    table: null,
    quad: null,
    columns: [
      { name: 'id', from: 'a hash of the id of the article, the key of the actor, or the id of the row' },
      { name: 'schema', from: 'Article, Person, Organization, PublicBody, LegalEntity or Event' },
      { name: 'properties', from: 'values by property' },
      { name: 'datasets', from: `\`${DATASET}\`` },
    ],
    losses: [...losses, { what: 'which article gives which value: the format ftm-statements has it' }],
    remarks: [
      ...remarks,
      'An actor whose name or country differs in a later article has a further line with the new values: `ftm aggregate` joins the lines of one entity.',
    ],
  },
  (context, tally) => {
    const statements = openStatements(context, tally);
    return jsonLinesPen((view) => toEntities(statements(view)))(context, tally);
  },
);

/** FollowTheMoney statements. */
export const ftmStatements = makeFormat(
  {
    name: 'ftm-statements',
    summary: 'FollowTheMoney statements as JSON Lines: each value of an entity, with who says so first',
    extension: 'statements.json',
    mime: 'application/x-ndjson; charset=utf-8',
    table: null,
    quad: null,
    columns: [
      { name: 'canonical_id', from: 'as entity_id' },
      { name: 'entity_id', from: 'id of the entity in the format ftm' },
      { name: 'prop', from: 'property' },
      { name: 'schema', from: 'schema of the entity' },
      { name: 'value', from: 'its value' },
      { name: 'dataset', from: `\`${DATASET}\`` },
      { name: 'lang', from: 'null' },
      { name: 'original_value', from: 'null' },
      { name: 'first_seen', from: 'day of publication of the first report that says so' },
      { name: 'last_seen', from: 'of the last report of the happening that says so' },
      { name: 'external', from: 'false' },
      { name: 'origin', from: 'id of the article that says so first' },
      { name: 'id', from: 'hash of data set, entity, property and value, as FollowTheMoney makes it' },
    ],
    losses,
    remarks: [
      ...remarks,
      'A value of an article or actor stands once, with the first happening that has it; a value of an event once for each event.',
    ],
  },
  (context, tally) => jsonLinesPen(openStatements(context, tally))(context, tally),
);
