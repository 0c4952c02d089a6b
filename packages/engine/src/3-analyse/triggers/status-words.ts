// A trigger in its sentence → the words around it as features of its status, without the network's belief. Fitted on the stories that the network was
// trained on, where its own belief would be worth nothing.

import { emptyTable } from '@entente/record';
import { language } from '../../language.js';
import type { Features } from '../weigh.js';
import type { Candidate } from './candidates.js';
import type { StatusContext } from './status.js';

/** Words named on each side of the trigger. */
const REACH = { before: 9, after: 9 } as const;
const BESIDE = 3;
const PASSED = language.acts.passedBeforeStatus;

/** Features of one trigger. */
export function statusWordFeatures(candidate: Candidate, context: StatusContext): Features {
  const { words, sentence, type, before, inTitle, inQuote } = context;
  const lemma = candidate.readings[0]?.row.lemma ?? words[candidate.first]!.lower;
  const features = Object.assign(emptyTable<number>(), {
    [`type:${type}`]: 1,
    [`lemma:${lemma}`]: 1,
    title: inTitle ? 1 : 0,
    quote: inQuote ? 1 : 0,
  });
  const add = (...names: string[]) => {
    for (const name of names) features[name] = 1;
  };
  for (const { form } of candidate.readings) add(`form:${form}`, `form:${form}:${type}`);
  const wordAt = (i: number): string | null => {
    const word = words[i];
    return word && word.start >= sentence.start && word.end <= sentence.end ? word.lower : null;
  };
  for (let k = 1; k <= REACH.before; k++) {
    const word = wordAt(candidate.first - k);
    if (word === null) break;
    if (k <= BESIDE) add(`-${k}:${word}`);
    add(`before:${word}`);
    if (k <= 5) add(`near:${word}`);
  }
  for (let k = 0; k < REACH.after; k++) {
    const word = wordAt(candidate.last + k);
    if (word === null) break;
    if (k < BESIDE) add(`+${k + 1}:${word}`);
    add(`after:${word}`);
  }
  const governor = governorOf(candidate.first, wordAt);
  if (governor) {
    const how = wordAt(candidate.first - 1) === 'to' ? 'to' : 'bare';
    add(`governor:${governor}:${how}`, `governor:${governor}`);
  }
  if (before) {
    const near = before.distance <= 4 ? 'near' : 'far';
    add(`trigger:${before.type}:${near}`, `trigger:${before.lemma}:${near}`);
  }
  return features;
}

/** The first word on the left that is no adverb, article or auxiliary. */
function governorOf(first: number, wordAt: (i: number) => string | null): string | null {
  for (let i = first - 1; first - i <= 5; i--) {
    const word = wordAt(i);
    if (word === null) return null;
    if (!PASSED.test(word)) return word;
  }
  return null;
}
