// A small signature by which candidates for copies are found: the smallest of the hashes of a text's 24-character runs (bottom-k sketch, Broder 1997).
import { runHashes } from './shared-text.js';

/** Hashes that are kept of a text. */
export const SIGNATURE = 48;
const RUN = 24;
/** Hashes that candidates share at least. */
export const LEAST_SHARED = 2;

/** Spreads the bits of a hash, so that its order says nothing of the text (finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The signature of a folded text: at most 48 numbers, ascending. */
export function signatureOf(folded: string): Int32Array {
  const all = runHashes(folded, RUN).map(mixed);
  // of evenly spread hashes three times as many as are kept lie below this one, so that few are sorted
  const below = -(2 ** 31) + (3 * SIGNATURE * 2 ** 32) / all.length;
  const low = all.filter((hash) => hash < below);
  const few = smallest(low);
  return few.length === SIGNATURE ? few : smallest(all);
}

function smallest(hashes: Int32Array): Int32Array {
  const kept: number[] = [];
  for (const hash of hashes.sort()) {
    if (hash === kept.at(-1)) continue;
    kept.push(hash);
    if (kept.length === SIGNATURE) break;
  }
  return Int32Array.from(kept);
}
