// What PostgreSQL can keep as text: no NUL, no half of a surrogate pair. Bodies go in as packed JSON instead and lose nothing.
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The text without what PostgreSQL refuses; as long as before. */
export const keepable = (text: string): string => text.replace(/[\0\p{Cs}]/gu, '\uFFFD');

/** As `keepable`; null stays null. */
export const keepableOrNull = (text: string | null): string | null => (text === null ? null : keepable(text));

const MOST_SEARCHED = 250_000; // a tsvector holds at most 1 MB
/** What is searched of a text: as long as it, unit by unit, but without what the parser takes for markup and our own marks. */
export const searchable = (text: string): string =>
  text.slice(0, MOST_SEARCHED).replace(/[\0<>&\uE000\uE001\p{Cs}]/gu, ' ');

/** Any JSON value, packed. */
export const pack = (value: unknown): Buffer => deflateRawSync(JSON.stringify(value), { level: 6 });
/** What was packed. */
export const unpack = <T>(bytes: Uint8Array): T => JSON.parse(inflateRawSync(bytes).toString('utf8')) as T;
