// A trigger with its participants → sparse features of the words around it, by which a log-linear model (weights event-words) tells political acts from other uses
// of the same words: figurative ones, private crime, sport, business, predictions.
import { emptyTable, firstEndingAfter } from '@entente/record';
import type { Arguments } from './arguments.js';
import type { ArticleView } from './article-view.js';
import type { TriggerView } from './candidates.js';

/** Words on each side of the trigger that are named with their place, and those that are named without. */
const PLACED = 2;
const NEAR = 7;

/** Sparse features of one trigger. */
export function eventWordFeatures(
  view: TriggerView,
  roles: Arguments,
  article: ArticleView,
): Record<string, number> {
  const { trigger, grammar, sentence } = view;
  const { words, sentences, mentions } = article.analysis;
  const { type } = trigger;
  const { lemma } = grammar;
  const features = Object.assign(emptyTable<number>(), {
    [`type:${type}`]: 1,
    [`lemma:${lemma}`]: 1,
    [`lemma:${lemma}:${type}`]: 1,
  });
  const add = (...names: string[]) => {
    for (const name of names) features[name] = 1;
  };
  add(`form:${grammar.form}`, `form:${grammar.form}:${type}`, `form:${grammar.form}:${lemma}`);
  const first = firstEndingAfter(words, trigger.start);
  const last = firstEndingAfter(words, trigger.end - 1);
  const bounds = sentences[sentence] ?? trigger;
  const wordAt = (i: number) => {
    const word = words[i];
    return word && word.start >= bounds.start && word.end <= bounds.end ? word.lower : null;
  };
  for (let k = 1; k <= NEAR; k++)
    for (const [side, at] of [
      ['-', first - k],
      ['+', last + k],
    ] as const) {
      const word = wordAt(at);
      if (word === null) continue;
      add(`near:${word}`);
      if (k <= PLACED) add(`${side}${k}:${word}`, `${side}${k}:${word}:${lemma}`);
    }
  for (const [role, list] of [
    ['actor', roles.actors],
    ['recipient', roles.recipients],
  ] as const) {
    if (list.length === 0) add(`no-${role}`, `no-${role}:${type}`, `no-${role}:${lemma}`);
    for (const { chain, mention } of list) {
      const { end, kind } = mentions[mention]!;
      const head = words[firstEndingAfter(words, end - 1)]?.lower ?? '';
      const sort = article.sortOf(chain);
      add(
        `${role}:${sort}:${type}`,
        `${role}:${kind}:${sort}`,
        `${role}-head:${head}`,
        `${role}-head:${head}:${type}`,
      );
    }
  }
  return features;
}
