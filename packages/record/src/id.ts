// Content-derived ids: a hash of kind, article, spans and key fields, never of a rule's version, so that a rerun gives the same id.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first 20 hexadecimal digits (80 bits) of SHA-256 over `parts` as a JSON array. */
export function hash(...parts: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 20);
}

/** As `hash`, over bytes: the id of a Document. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, 20);
}
