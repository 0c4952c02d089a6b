// The first items of a sequence, without losing them: how many there are decides how the rest is worked on.

/** What was taken, and all items from the first on. */
export interface Ahead<Item> {
  /** at most `count` items; fewer only where there are no more */
  readonly first: readonly Item[];
  readonly all: AsyncIterable<Item>;
}

/** Takes up to `count` items ahead. */
export async function takeAhead<Item>(items: AsyncIterable<Item>, count: number): Promise<Ahead<Item>> {
  const iterator = items[Symbol.asyncIterator]();
  const first: Item[] = [];
  while (first.length < count) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(value);
  }
  async function* all(): AsyncGenerator<Item> {
    yield* first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { first, all: all() };
}
