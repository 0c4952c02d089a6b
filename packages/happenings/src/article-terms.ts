// Text of an article → its terms of most weight (tf·idf), and the keys by which articles on one affair are found.
import { idfOf } from './idf.js';
import { countStems } from './stems.js';
import type { ArticleTerms } from './types.js';

const TERMS = 48;
const KEYS = 20;
/** A term below this idf tells nothing of the affair; above the other, rarity tells no more. */
const KEY_IDF = 3;
const MOST_IDF = 5;
/** How much more a name weighs among keys. Of a name this much is its key, so that `Zambia` and `Zambian` are one. */
const NAME = 2;
const NAME_LENGTH = 5;

/** The terms of a text; the same text gives the same terms. */
export function articleTerms(text: string): ArticleTerms {
  const counted = countStems(text);
  const kept = [...counted]
    .map(([stem, { count }]): [string, number] => [stem, (1 + Math.log(count)) * idfOf(stem)])
    .sort(byWeight)
    .slice(0, TERMS);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    weights: kept.map(([stem, weight]) => [stem, Math.round((1000 * weight) / length) / 1000]),
    keys: keysOf(counted),
  };
}

function keysOf(counted: ReturnType<typeof countStems>): number[] {
  const keys = new Map<string, { count: number; idf: number; isName: boolean }>();
  for (const [stem, { count, capitals }] of counted) {
    const idf = idfOf(stem);
    if (idf < KEY_IDF || /^\d/.test(stem)) continue;
    const isName = 2 * capitals > count;
    const key = isName ? `${stem.slice(0, NAME_LENGTH)}-` : stem;
    const known = keys.get(key);
    keys.set(key, {
      count: count + (known?.count ?? 0),
      idf: Math.min(MOST_IDF, idf, known?.idf ?? MOST_IDF),
      isName,
    });
  }
  const hashes = [...keys]
    .map(([key, { count, idf, isName }]): [string, number] => [
      key,
      (1 + Math.log(count)) * idf * (isName ? NAME : 1),
    ])
    .sort(byWeight)
    .slice(0, KEYS)
    .map(([key]) => hash32(key));
  return [...new Set(hashes)].sort((a, b) => a - b);
}

const byWeight = ([a, x]: [string, number], [b, y]: [string, number]): number => y - x || (a < b ? -1 : 1);

/** FNV-1a (Fowler, Noll and Vo), 32 bits, signed. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
