// The examples corpus → the store: reads and stores every story, one after the other.
import type { Store } from '@entente/record';
import type { Engine } from './engine.js';
import { exampleContent, loadExamples } from './load-examples.js';
import { type AddOutput, keepRead, readSource } from './operations/add.js';

/** Number of stories that were new to the store or had changed records, and of those it already had. */
export interface KeptExamples {
  readonly added: number;
  readonly known: number;
}
export interface KeepOptions {
  readonly engine: Engine;
  readonly store: Store;
  /** stories read ahead while one is being stored; default 2 */
  readonly ahead?: number;
  readonly signal?: AbortSignal;
  /** called after every stored story, in order, with the total */
  readonly onKept?: (kept: AddOutput, total: number) => void;
}

/** Stores every example story. */
export async function keepExamples(options: KeepOptions): Promise<KeptExamples> {
  const { engine, store, ahead = 2, signal, onKept } = options;
  const stories = loadExamples();
  const reading: ReturnType<typeof readSource>[] = [];
  const count = { added: 0, known: 0 };
  for (let next = 0, done = 0; done < stories.length && !signal?.aborted; done++) {
    for (; next < Math.min(stories.length, done + ahead); next++) {
      const { date, publisher, id } = stories[next]!;
      const source = { content: exampleContent(stories[next]!), date, publisher, origin: id };
      const started = readSource(source, engine);
      started.catch(() => {}); // the error is reported when the story's turn comes
      reading.push(started);
    }
    const kept = await keepRead(await reading[done]!, store);
    count[kept.outcome === 'known' ? 'known' : 'added']++;
    onKept?.(kept, stories.length);
  }
  await Promise.allSettled(reading);
  return count;
}
