// Chains → what linking looks at: the words of each mention, what stands before it, and the chains of the mentions inside it.
import type { Analysis, Chain, MentionLayer } from '@entente/record';

/** One mention of a chain as linking sees it. */
export interface MentionView extends MentionLayer {
  readonly at: number;
  readonly text: string;
  /** chain of a possessor right before it (`[Russia]'s [President X]`) */
  readonly owner: number | null;
  /** with that possessor's words: `Bolivia's army` */
  readonly owned: string;
  /** chains of the mentions inside it */
  readonly inside: readonly number[];
}

/** A chain with its mentions; pronouns are left out unless there is nothing else. */
export interface ChainView {
  readonly chain: Chain;
  readonly number: number;
  readonly mentions: readonly MentionView[];
}

/** Whether a mention is the last word of its chain's full name (`King` of `Kevin King`): no noun of role. */
export const isSurnameOf = ({ kind, name }: Chain, { text }: Pick<MentionView, 'text'>): boolean =>
  kind === 'person' && !/\s/.test(text) && name.endsWith(` ${text}`);

/** The names that a body is looked up by: of the chain, of its mentions, and of each with its possessor (`Pakistan's army`). */
export const namesOf = ({ name }: Chain, mentions: readonly MentionView[]): readonly string[] => [
  name,
  ...mentions.flatMap(({ text, owned }) => (owned === text ? [text] : [text, owned])),
];

/** One view a chain, in the order of the chains. Linear in the number of mentions. */
export function viewChains(text: string, { chains, mentions }: Analysis): ChainView[] {
  const chainOf = new Map(chains.flatMap((chain, i) => chain.mentions.map((at) => [at, i] as const)));
  const endingAt = new Map(mentions.map(({ end }, at) => [end, at]));
  const inside = nested(mentions);
  return chains.map((chain, number) => {
    const views = chain.mentions.map((at) => {
      const mention = mentions[at]!;
      const mark = text.slice(Math.max(0, mention.start - 3), mention.start).match(/['’]s?\s$/)?.[0];
      const owner = mark ? endingAt.get(mention.start - mark.length) : undefined;
      return {
        ...mention,
        at,
        text: text.slice(mention.start, mention.end),
        owner: owner === undefined ? null : (chainOf.get(owner) ?? null),
        owned: text.slice(owner === undefined ? mention.start : mentions[owner]!.start, mention.end),
        inside: (inside.get(at) ?? [])
          .map((inner) => chainOf.get(inner)!)
          .filter((inner) => inner !== number),
      };
    });
    const named = views.filter(({ form }) => form !== 'pronoun');
    return { chain, number, mentions: named.length > 0 ? named : views };
  });
}

/** For each mention the mentions within it; the layer comes outer first. */
function nested(mentions: readonly MentionLayer[]): ReadonlyMap<number, readonly number[]> {
  const inside = new Map<number, number[]>();
  const open: number[] = [];
  for (const [at, mention] of mentions.entries()) {
    while (open.length > 0 && mentions[open.at(-1)!]!.end <= mention.start) open.pop();
    for (const outer of open) {
      const list = inside.get(outer);
      if (list) list.push(at);
      else inside.set(outer, [at]);
    }
    open.push(at);
  }
  return inside;
}
