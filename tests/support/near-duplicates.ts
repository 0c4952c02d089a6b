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
  const index = new Map<string, number[]>();
  const shingled = right.map(({ text }) => shingles(text));
  for (const [i, set] of shingled.entries())
    for (const shingle of set) {
      const holders = index.get(shingle);
      if (holders) holders.push(i);
      else index.set(shingle, [i]);
    }
  const holdersOf = (shingle: string) => index.get(shingle) ?? [];
  return left.flatMap((sentence) => {
    const own = shingles(sentence.text);
    // two sentences that resemble each other share .6 of each one's triples, so one of its .4 rarest and one more
    const rare = [...own]
      .toSorted((a, b) => holdersOf(a).length - holdersOf(b).length)
      .slice(0, Math.floor(own.size * (1 - RESEMBLANCE)) + 1);
    return [...new Set(rare.flatMap(holdersOf))].flatMap((i): [StorySentence, StorySentence][] =>
      resemblance(own, shingled[i]!) >= RESEMBLANCE ? [[sentence, right[i]!]] : [],
    );
  });
}

/** The share of the triples of two sentences that both have. */
function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((shingle) => b.has(shingle)).length;
  return both / (a.size + b.size - both);
}

function shingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return new Set();
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}
