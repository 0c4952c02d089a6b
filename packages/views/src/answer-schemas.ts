// Schemas of the answers, typed against record's answers so that they cannot drift.
import {
  type ArticleView,
  type Breakdown,
  type CopyGroup,
  type Coverage,
  correction,
  DOUBT_PARTS,
  type Dossier,
  type Dyad,
  type DyadMatrix,
  type EventList,
  filter,
  type Network,
  type PlaceMap,
  type Review,
  record,
  SCALE_TABLES,
  SCHEMAS,
  type SearchAnswer,
  type Speakers,
  statementFilter,
  type Timeline,
  type TotalsAnswer,
  UNITS,
} from '@entente/record';
import { z } from 'zod';
import { HAPPENING_ANSWERS, leftOut, tallyFields } from './happening-schemas.js';
import {
  actorRow,
  actorSummary,
  eventRow,
  happeningRow,
  pageOf,
  rowPlace,
  statementRow,
  textHit,
} from './row-schemas.js';

const count = z.number().int().min(0);
const table = z.enum(SCALE_TABLES);
const unit = z.enum(UNITS);
const level = z.enum(['country', 'actor']);
const namedFields = { key: z.string(), name: z.string() };
const named = z.strictObject(namedFields);
const tally = z.strictObject(tallyFields);
const counted = { happenings: count, origins: count, reports: count, evidence: filter };
const types = z.array(z.strictObject({ type: z.string(), quad: z.number().int().min(1).max(4), ...counted }));
const points = z.array(z.strictObject({ ...tallyFields, period: z.string(), evidence: filter }));
const direction = z.strictObject({ points, total: tally, types, leftOut, evidence: filter });
const deeds = z.strictObject({
  total: tally,
  types,
  with: z.array(z.strictObject({ ...namedFields, ...counted })),
  newest: z.array(happeningRow),
  leftOut,
  evidence: filter,
});
const sayings = z.strictObject({
  statements: count,
  newest: z.array(statementRow),
  evidence: statementFilter,
});

const timeline = z.strictObject({
  unit,
  table,
  points,
  total: tally,
  undated: count,
  leftOut,
  evidence: filter,
});
const dyadMatrix = z.strictObject({
  level,
  table,
  parties: z.array(named),
  cells: z.array(
    z.strictObject({ ...tallyFields, actor: z.string(), recipient: z.string(), evidence: filter }),
  ),
  leftOut,
  evidence: filter,
});
const dyad = z.strictObject({
  a: named,
  b: named,
  unit,
  table,
  there: direction,
  back: direction,
  statements: z.strictObject({
    aOfB: count,
    bOfA: count,
    evidence: z.tuple([statementFilter, statementFilter]),
  }),
});
const dossier = z.strictObject({
  actor: actorSummary,
  roles: z.array(
    z.strictObject({
      title: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      articles: count,
    }),
  ),
  table,
  did: deeds,
  undergone: deeds,
  said: sayings,
  saidOf: sayings,
});
const speakers = z.strictObject({
  speakers: z.array(
    z.strictObject({
      ...namedFields,
      statements: count,
      direct: count,
      indirect: count,
      mixed: count,
      denied: count,
      evidence: statementFilter,
    }),
  ),
  carried: z.array(
    z.strictObject({
      outlet: z.string(),
      how: z.enum(['publisher', 'carrier']),
      source: named,
      statements: count,
      evidence: statementFilter,
    }),
  ),
});
const breakdown = z.strictObject({
  by: z.array(z.string()),
  table,
  rows: z.array(z.strictObject({ ...tallyFields, values: z.array(named.nullable()), evidence: filter })),
  total: tally,
  leftOut,
});
const network = z.strictObject({
  level,
  nodes: z.array(
    z.strictObject({ ...namedFields, country: z.string().nullable(), kind: z.string(), size: count }),
  ),
  edges: z.array(
    z.strictObject({
      ...tallyFields,
      source: z.string(),
      target: z.string(),
      there: count,
      back: count,
      evidence: filter,
    }),
  ),
  leftOut,
});
const placeMap = z.strictObject({
  points: z.array(z.strictObject({ ...tallyFields, key: z.string(), place: rowPlace, evidence: filter })),
  unplaced: count,
  leftOut,
});
const articleView = z.strictObject({
  article: SCHEMAS.article,
  records: z.array(record),
  corrections: z.array(correction),
  events: z.array(eventRow),
  statements: z.array(statementRow),
  actors: z.array(actorRow),
  collections: z.array(z.string()),
});
const probability = z.number().min(0).max(1);
const review = z.strictObject({
  items: z.array(
    z.strictObject({
      event: eventRow,
      probability,
      doubts: z.array(
        z.strictObject({
          part: z.enum(DOUBT_PARTS),
          value: z.string(),
          probability,
          runnerUp: z.strictObject({ value: z.string(), probability }).nullable(),
        }),
      ),
      address: z.string(),
    }),
  ),
  articles: z.array(
    z.strictObject({
      article: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      events: count,
      wrong: z.number().min(0),
      evidence: filter,
    }),
  ),
  weighed: count,
  reviewed: count,
  next: z.string().nullable(),
  evidence: filter,
});
/** Articles and their independent origins: copies have one. */
const articleCount = { articles: count, origins: count };
const coverage = z.strictObject({ ...articleCount, outlets: count });
const copies = coverage.extend({
  origin: z.string().describe('id of the article that was published first'),
  appearances: z
    .array(
      z.strictObject({
        article: z.string(),
        title: z.string().nullable(),
        publisher: z.string().nullable(),
        published: z.string().nullable(),
        url: z.string().nullable(),
      }),
    )
    .describe('who carried it, the first one first'),
});
const totals = z.strictObject({
  ...articleCount,
  events: count,
  happenings: count,
  reports: count,
  statements: count,
  actors: count,
  corrections: count,
  from: z.string().nullable(),
  to: z.string().nullable(),
  leftOut,
});

type Schemas = typeof HAPPENING_ANSWERS & {
  readonly timeline: z.ZodType<Timeline>;
  readonly dyadMatrix: z.ZodType<DyadMatrix>;
  readonly dyad: z.ZodType<Dyad>;
  readonly dossier: z.ZodType<Dossier>;
  readonly speakers: z.ZodType<Speakers>;
  readonly breakdown: z.ZodType<Breakdown>;
  readonly network: z.ZodType<Network>;
  readonly placeMap: z.ZodType<PlaceMap>;
  readonly articleView: z.ZodType<ArticleView>;
  readonly events: z.ZodType<EventList>;
  readonly review: z.ZodType<Review>;
  readonly totals: z.ZodType<TotalsAnswer>;
  readonly search: z.ZodType<SearchAnswer>;
  readonly copies: z.ZodType<CopyGroup>;
  readonly coverage: z.ZodType<Coverage>;
};

/** The schema of each answer. */
export const ANSWERS: Schemas = {
  timeline,
  dyadMatrix,
  dyad,
  dossier,
  speakers,
  breakdown,
  network,
  placeMap,
  articleView,
  events: pageOf(eventRow).extend({ total: count, leftOut }),
  ...HAPPENING_ANSWERS,
  review,
  totals,
  copies,
  coverage,
  search: pageOf(textHit).extend({
    found: z.strictObject({
      ...articleCount,
      publishers: z.array(z.strictObject({ name: z.string(), ...articleCount })),
      years: z.array(z.strictObject({ year: z.string(), ...articleCount })),
    }),
  }),
};
