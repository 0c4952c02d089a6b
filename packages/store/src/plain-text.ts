// Text that PostgreSQL can store: no NUL, no lone surrogate. Article bodies are stored as packed JSON instead, without loss.
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Replaces characters that PostgreSQL rejects; the length stays the same. */
export const keepable = (text: string): string => text.replace(/[\0\p{Cs}]/gu, '\uFFFD');

/** As `keepable`; null stays null. */
export const keepableOrNull = (text: string | null): string | null => (text === null ? null : keepable(text));

const MOST_SEARCHED = 250_000; // a tsvector holds at most 1 MB
/** The searchable form of a text: same length in UTF-16 code units, with markup and our own mark characters blanked. */
export const searchable = (text: string): string =>
  text.slice(0, MOST_SEARCHED).replace(/[\0<>&\uE000\uE001\p{Cs}]/gu, ' ');

/** Compresses a JSON value. */
export const pack = (value: unknown): Buffer => deflateRawSync(JSON.stringify(value), { level: 6 });
/** Decompresses what `pack` made. */
export const unpack = <T>(bytes: Uint8Array): T => JSON.parse(inflateRawSync(bytes).toString('utf8')) as T;
