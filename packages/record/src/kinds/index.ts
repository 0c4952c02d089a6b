// The ordered list of record kinds: one schema from which types, JSON Schema and validation come.
import { z } from 'zod';
import { actor } from './actor.js';
import { article } from './article.js';
import { correction } from './correction.js';
import { event } from './event.js';
import { mention } from './mention.js';
import { place } from './place.js';
import { statement } from './statement.js';
import { time } from './time.js';

export type { Actor } from './actor.js';
export type { Article } from './article.js';
export { type Correction, correction, type EventChange, eventChange } from './correction.js';
export { type Belief, belief, type Event } from './event.js';
export type { Mention } from './mention.js';
export type { Place } from './place.js';
export type { Location, Participant } from './shared.js';
export type { Statement } from './statement.js';
export type { Time } from './time.js';

/** Every kind's schema, in the order in which records are written. */
export const SCHEMAS = { article, mention, actor, place, time, statement, event, correction } as const;
export type Kind = keyof typeof SCHEMAS;
/** The names of the kinds, in that order. */
export const KINDS = Object.keys(SCHEMAS) as readonly Kind[];

/** Any record but the article itself. */
export const record = z.discriminatedUnion('kind', [mention, actor, place, time, statement, event]);
export type Record = Readonly<z.infer<typeof record>>;

/** JSON Schema (2020-12) of one kind. */
export const jsonSchema = (kind: Kind): object => z.toJSONSchema(SCHEMAS[kind]);
