// Work on several items at a time, results in the order of the items.

/** Starts at most `jobs` items ahead and yields each result in order. Work that throws ends it, once its turn comes. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  jobs: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next = 0;
  while (next < items.length || running.length > 0) {
    while (next < items.length && running.length < Math.max(1, jobs)) {
      const started = work(items[next++]!);
      started.catch(() => {}); // told when its turn comes
      running.push(started);
    }
    yield await running.shift()!;
  }
}
