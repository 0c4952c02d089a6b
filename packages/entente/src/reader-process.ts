// A reader process that runs model and rules: bytes → article and records; it says in which room it is as it goes.
import { type Read, type Room, RULES, readArticle, ruleSet } from '@entente/engine';
import { loadKnowledge } from '@entente/knowledge';
import { loadModel } from '@entente/model-en';
import type { Given, Pair, PairReading, Rule } from '@entente/record';
import { answerProcess } from './asked-process.js';

/** What a reader is started with. */
export interface ReaderOptions {
  readonly model?: string | undefined;
  readonly threads?: number | undefined;
  readonly without?: readonly string[] | undefined;
}
/** What a reader says when it is ready. */
export interface ReaderHello {
  readonly model: string;
  readonly rules: readonly Rule[];
}
/** A story to read, or a pair to classify. */
export type ReaderQuestion =
  | { readonly bytes: Uint8Array; readonly given: Given }
  | { readonly text: string; readonly pair: Pair };
/** The answer to each. */
export type ReaderAnswer = Read | PairReading;

answerProcess(async ({ model: path, threads, without: ids }: ReaderOptions) => {
  const without = ids?.length ? new Set(ids) : undefined;
  ruleSet(without); // an unknown rule is refused before anything is loaded
  const model = await loadModel({ ...(path ? { path } : {}), ...(threads ? { threads } : {}) });
  const knowledge = loadKnowledge();
  const rules = RULES.map(({ id, room, reason, clause }) => ({ id, room, reason, clause }));
  return {
    hello: { model: model.name, rules } satisfies ReaderHello,
    answer: async (asked: ReaderQuestion, note): Promise<ReaderAnswer> => {
      if ('pair' in asked) return model.readPair(asked.text, asked.pair);
      const onRoom = (room: Room, progress?: string) => note({ room, progress });
      return readArticle(asked.bytes, asked.given, { model, knowledge, without, onRoom });
    },
    close: () => model.close(),
  };
});
