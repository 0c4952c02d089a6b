// Schemas of the answers on happenings, typed against record's answers so that they cannot drift.
import {
  type Announcers,
  type Briefing,
  type Calendar,
  DENIAL_OF,
  EVENT_TYPES,
  EXPECTATION_STATES,
  EXPECTED_HOW,
  type Expectation,
  filter,
  type HappeningItem,
  type HappeningList,
  type HappeningView,
  type Joining,
  type News,
  quotedSpan,
  STATUSES,
  VERDICTS,
} from '@entente/record';
import { z } from 'zod';
import { articleFields, happeningRow, pageOf } from './row-schemas.js';

const count = z.number().int().min(0);
const day = z.string().nullable();
const namedFields = { key: z.string(), name: z.string() };
const named = z.strictObject(namedFields);
/** How much of what matches is not counted, by reason. */
export const leftOut = z.strictObject({ otherStatus: count, unsure: count });
/** Counts of one group of happenings, in every unit. */
export const tallyFields = {
  happenings: count,
  origins: count,
  reports: count,
  cooperation: count,
  conflict: count,
  goldstein: z.number().nullable(),
};
const tally = z.strictObject(tallyFields);

const tellingFields = {
  ...articleFields,
  event: z.string(),
  origin: z.string(),
  sources: z.array(named),
  words: quotedSpan,
};
const telling = z.strictObject(tellingFields);
const tellings = z.array(telling);
const member = z.strictObject({
  ...articleFields,
  event: z.string(),
  origin: z.string(),
  copy: z.boolean(),
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  status: z.enum(STATUSES),
  span: z.strictObject({ start: count, end: count }),
  quote: z.string(),
  sentence: quotedSpan,
  sources: z.array(named),
});
const field = z.strictObject({
  name: z
    .string()
    .describe('type, mode, status, actors, recipients, day, place; or a number: killed, wounded, arrested …'),
  number: z.boolean(),
  verdict: z.enum(VERDICTS),
  values: z.array(
    z.strictObject({
      value: z.string(),
      shown: z.string(),
      origins: count,
      tellings,
      revised: z.boolean().describe('those who gave it gave another value later'),
    }),
  ),
});
/** One happening in a list. */
export const happeningItem: z.ZodType<HappeningItem> = happeningRow.extend({
  day,
  members: z.array(member).exactOptional(),
  fields: z.array(field).exactOptional(),
});
const denial = z.strictObject({
  by: z.array(named),
  of: z
    .enum(DENIAL_OF)
    .describe('what is denied: that it happened, a part of it (as its toll), or whose doing it was'),
  statement: z.string().nullable(),
  claim: quotedSpan,
  telling,
});
const expectation: z.ZodType<Expectation> = z.strictObject({
  id: z.string(),
  happening: happeningItem,
  from: day,
  to: day,
  announcements: z.array(
    z.strictObject({ ...tellingFields, how: z.enum(EXPECTED_HOW), due: z.string().nullable() }),
  ),
  state: z.enum(EXPECTATION_STATES),
  by: z.string().nullable().describe('id of the happening that met it, or that called it off'),
  day,
  evidence: tellings,
});
/** A person's word on whether two events are one happening. */
export const joining: z.ZodType<Joining> = z.strictObject({
  one: z.string(),
  other: z.string(),
  together: z.boolean(),
  who: z.string(),
  when: z.string(),
  reason: z.string(),
});
const happening: z.ZodType<HappeningView> = happeningRow.extend({
  day,
  members: z.array(member),
  fields: z.array(field),
  denials: z.array(denial),
  course: z.array(z.strictObject({ day, status: z.enum(STATUSES), origins: count, tellings })),
  expectations: z.array(expectation),
  related: z.array(z.strictObject({ relation: z.string(), happening: happeningItem })),
  joinings: z.array(joining),
});
const happenings: z.ZodType<HappeningList> = pageOf(happeningItem).extend({ total: tally, leftOut });
const weighed = {
  at: day,
  weighed: count.describe('how many future, promised, threatened and demanded events were looked at'),
  more: z.boolean().describe('whether older ones were left out'),
  evidence: filter,
};
const calendar: z.ZodType<Calendar> = z.strictObject({
  ...weighed,
  items: z.array(expectation),
  counts: z.strictObject({ met: count, missed: count, 'called-off': count, open: count }),
});
const announcers: z.ZodType<Announcers> = z.strictObject({
  ...weighed,
  announcers: z.array(
    z.strictObject({
      ...namedFields,
      met: count,
      missed: count,
      calledOff: count,
      open: count,
      kept: z.number().min(0).max(1).nullable(),
      expectations: z.array(z.string()),
    }),
  ),
});
const news: z.ZodType<News> = z.strictObject({
  at: day,
  from: day,
  days: count,
  total: tally,
  leftOut,
  happenings: z.array(happeningItem),
  moved: z.array(
    z.strictObject({
      kind: z.enum(['type', 'pair']),
      parties: z.array(named),
      now: count,
      before: count,
      usual: z.number(),
      ratio: z.number(),
      evidence: filter,
      evidenceBefore: filter,
    }),
  ),
  due: z.array(expectation),
  evidence: filter,
});
const brief: z.ZodType<Briefing> = z.strictObject({
  from: day,
  to: day,
  total: tally,
  leftOut,
  happened: z.array(
    z.strictObject({
      happening: happeningItem,
      tellings,
      disputed: z.array(field),
      denials: z.array(denial),
    }),
  ),
  further: count,
  expected: z.array(expectation),
  settled: z.array(expectation),
  evidence: filter,
});

/** The schemas of the answers on happenings. */
export const HAPPENING_ANSWERS = { happening, happenings, calendar, announcers, news, brief } as const;
