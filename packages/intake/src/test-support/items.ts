// Test support: the items of an input as a list, and in short.
import type { IntakeOptions, Item } from '../item.js';
import { openInput } from '../open-input.js';

/** All items of some bytes, fed in pieces of seven bytes where they are few, so that no boundary is lucky. */
export async function items(
  name: string,
  content: string | Uint8Array,
  options?: IntakeOptions,
  url?: string,
): Promise<Item[]> {
  const bytes = Buffer.from(content as string);
  const step = bytes.length < 20_000 ? 7 : 65_536;
  async function* chunks() {
    for (let i = 0; i < bytes.length; i += step) yield bytes.subarray(i, i + step);
  }
  const found: Item[] = [];
  for await (const item of openInput({ name, bytes: chunks(), url }, options)) found.push(item);
  return found;
}
/** `name: content` of stories, `name: code` of what is none. */
export const short = (list: readonly Item[]) =>
  list.map(
    (item) =>
      `${item.name}: ${item.kind === 'story' ? Buffer.from(item.content as string).toString() : item.code}`,
  );
