// An index of articles that finds the copies of one more: candidates by signature and date, then the rule of the two texts. In memory; the store has the same in tables.
import { type CopyPair, groupCopies } from './group.js';
import { type Comparable, comparable, compared, foldText, likeness } from './shared-text.js';
import { LEAST_SHARED, signatureOf } from './signature.js';

/** An article to compare. `day` is its publication, as a number of days; unknown: it is compared with all. */
export interface CopiedArticle {
  readonly id: string;
  readonly text: string;
  readonly day?: number;
}
/** How many days after one another copies are published at most. */
export const DAYS = 31;

interface Entry {
  readonly day: number | undefined;
  readonly signature: Int32Array;
  readonly text: Comparable;
  /** article → how alike; both ways */
  readonly alike: Map<string, number>;
}

/** Groups of copies that grow with every article. */
export class CopyIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #bySignature = new Map<number, string[]>();

  /** Adds an article and returns the groups into which the articles that it touches fall now; an article that is known already changes nothing. */
  add({ id, text, day }: CopiedArticle): readonly (readonly string[])[] {
    if (!this.#entries.has(id)) {
      const folded = foldText(text);
      const entry: Entry = {
        day,
        signature: signatureOf(folded),
        text: comparable(folded),
        alike: new Map(),
      };
      this.#compare(id, entry);
      this.#entries.set(id, entry);
      for (const hash of entry.signature)
        this.#bySignature.set(hash, [...(this.#bySignature.get(hash) ?? []), id]);
    }
    return this.#grouped(this.#partOf(id));
  }

  /** Takes an article out; the groups of those that were linked with it are made anew. */
  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    for (const other of entry.alike.keys()) this.#entries.get(other)!.alike.delete(id);
    for (const hash of entry.signature)
      this.#bySignature.set(
        hash,
        this.#bySignature.get(hash)!.filter((one) => one !== id),
      );
    this.#entries.delete(id);
  }

  /** All groups, those of one article too. */
  groups(): readonly (readonly string[])[] {
    const seen = new Set<string>();
    const all: (readonly string[])[] = [];
    for (const id of this.#entries.keys()) {
      if (seen.has(id)) continue;
      const part = this.#partOf(id);
      for (const member of part) seen.add(member);
      all.push(...this.#grouped(part));
    }
    return all.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  }

  #compare(id: string, entry: Entry): void {
    const own = compared(entry.text);
    for (const other of this.#candidates(entry)) {
      const found = this.#entries.get(other)!;
      const alike = likeness(own, found.text);
      if (alike === 0) continue;
      entry.alike.set(other, alike);
      found.alike.set(id, alike);
    }
  }

  #candidates({ signature, day }: Entry): string[] {
    const shared = new Map<string, number>();
    for (const hash of signature)
      for (const id of this.#bySignature.get(hash) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    return [...shared]
      .filter(([id, count]) => count >= LEAST_SHARED && isNear(day, this.#entries.get(id)!.day))
      .map(([id]) => id);
  }

  /** The articles that are linked with one, directly or through others. */
  #partOf(id: string): ReadonlySet<string> {
    const part = new Set([id]);
    for (const member of part) for (const other of this.#entries.get(member)!.alike.keys()) part.add(other);
    return part;
  }

  #grouped(part: ReadonlySet<string>): readonly (readonly string[])[] {
    const pairs = [...part].flatMap((one) =>
      [...this.#entries.get(one)!.alike].flatMap(([other, alike]): CopyPair[] =>
        one < other ? [[one, other, alike]] : [],
      ),
    );
    return groupCopies([...part], pairs);
  }
}

const isNear = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined || Math.abs(one - other) <= DAYS;
