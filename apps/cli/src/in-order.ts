// Processes several items at a time, with results in the order of the items.

/** Starts at most `jobs` items ahead and yields each result in order. An error ends the iteration when its turn comes. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  jobs: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  const ahead = Math.max(1, jobs);
  for await (const item of items) {
    const started = work(item);
    started.catch(() => {}); // reported when its turn comes
    running.push(started);
    if (running.length >= ahead) yield await running.shift()!;
  }
  for (const result of running) yield await result;
}
