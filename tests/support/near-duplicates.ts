// Sentences of one list that stand, nearly word for word, in another: by the share of their word triples that both have (Broder 1997).

/** A sentence and the story it stands in. */
export interface StorySentence {
  readonly story: string;
  readonly text: string;
}

/** Shorter ones (`He gave no details.`) are everybody's. */
const MIN_WORDS = 8;
const RESEMBLANCE = 0.6;

/** Pairs whose resemblance is at least .6. */
export function findNearDuplicates(
  left: readonly StorySentence[],
  right: readonly StorySentence[],
): [StorySentence, StorySentence][] {
  const index = new Map<string, Set<number>>();
  const shingled = right.map(({ text }) => shingles(text));
  for (const [i, set] of shingled.entries())
    for (const shingle of set) index.set(shingle, (index.get(shingle) ?? new Set()).add(i));
  return left.flatMap((sentence) => {
    const own = shingles(sentence.text);
    const shared = new Map<number, number>();
    for (const shingle of own)
      for (const i of index.get(shingle) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    return [...shared].flatMap(([i, both]): [StorySentence, StorySentence][] =>
      both / (own.size + shingled[i]!.size - both) >= RESEMBLANCE ? [[sentence, right[i]!]] : [],
    );
  });
}

function shingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return new Set();
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}
