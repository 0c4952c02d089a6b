// Content ids → whole numbers, for formats whose ids are numbers: the first 52 bits of a hash, which JavaScript, R and SQL hold exactly.
// Two ids with the same number: the later one in the file takes the next free number. Files of the same store agree.
import { hash } from '@entente/record';
import type { Tally } from './tally.js';

/** Assigns each key a stable number. It stores two numbers per key, so that millions of keys fit in memory. */
export function createNumbers(
  tally: Tally,
  first: (name: string) => number = numberOf,
): (...key: readonly string[]) => number {
  const taken = new Map<number, number>();
  return (...key) => {
    const name = key.join(' ');
    const rest = Number.parseInt(digest(name).slice(13), 16);
    const isFree = (at: number) => !taken.has(at) || taken.get(at) === rest;
    let number = first(name);
    const known = taken.size;
    const meets = !isFree(number);
    while (!isFree(number)) number++;
    taken.set(number, rest);
    if (meets && taken.size > known) tally.collisions++;
    return number;
  };
}

/** The number of a key without collision: from 1 to 2⁵², the first 13 hexadecimal digits of its hash. */
export const numberOf = (name: string): number => Number.parseInt(digest(name).slice(0, 13), 16) + 1;

/** 20 hexadecimal digits: 13 make the number, the other 7 distinguish keys with the same number. */
const digest = (name: string): string => hash('number', name);
