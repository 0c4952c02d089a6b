// Content ids → whole numbers, for formats whose ids are numbers: the first 52 bits of a hash, which JavaScript, R and SQL hold exactly.
// Two ids with the same number: the later one in the file takes the next free number. Files of the same store agree.
import { hash } from '@entente/record';
import type { Tally } from './tally.js';

/** Gives each key its number, the same one whenever it is asked again. */
export function createNumbers(tally: Tally): (...key: readonly string[]) => number {
  const taken = new Map<number, string>();
  return (...key) => {
    const name = key.join(' ');
    let number = numberOf(name);
    if (taken.has(number) && taken.get(number) !== name) tally.collisions++;
    while (taken.has(number) && taken.get(number) !== name) number++;
    taken.set(number, name);
    return number;
  };
}

/** The number that a key gets where no other key has it: from 1 to 2⁵², the 13 hexadecimal digits of its hash. */
export const numberOf = (name: string): number => Number.parseInt(hash('number', name).slice(0, 13), 16) + 1;
