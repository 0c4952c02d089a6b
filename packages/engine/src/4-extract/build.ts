// The fields every record shares, filled in one place: id from content, quoted spans, who made it.
import {
  type Analysis,
  type Article,
  hash,
  type Kind,
  type Participant,
  quoteSpan,
  type Span,
} from '@entente/record';

/** What extraction works on: one article and its layers. */
export interface Source {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Shared fields. `key` holds what tells two records with the same spans apart; never a rule's version. */
export function shared<K extends Kind>(
  { article }: Source,
  kind: K,
  {
    spans,
    key = [],
    id = recordId(article, kind, spans, key),
    by,
    confidence,
  }: {
    spans: readonly Span[];
    key?: readonly unknown[];
    /** where it is known already */
    id?: string;
    by: readonly string[];
    confidence: number;
  },
) {
  const quoted = spans.map((span) => quoteSpan(article.text, span));
  return {
    id,
    kind,
    article: article.id,
    spans: quoted,
    quote: quoted.map(({ quote }) => quote).join(' … '),
    by: [...by],
    confidence: round(confidence),
  };
}

/** The id of a record: hash of its kind, article, spans and key fields. */
export const recordId = (
  article: Article,
  kind: Kind,
  spans: readonly Span[],
  key: readonly unknown[] = [],
): string =>
  `${kind}-${hash(
    kind,
    article.id,
    spans.map(({ start, end }) => [start, end]),
    ...key,
  )}`;

/** Ids of one article's mentions and chains, made when first asked for: records name them many times over. */
const known = new WeakMap<Analysis, { readonly mentions: string[]; readonly chains: string[] }>();

function idsOf(analysis: Analysis) {
  const ids = known.get(analysis) ?? { mentions: [], chains: [] };
  known.set(analysis, ids);
  return ids;
}

/** The id of mention number i. */
export function mentionId({ article, analysis }: Source, i: number): string {
  const { mentions } = idsOf(analysis);
  const { start, end, kind } = analysis.mentions[i]!;
  mentions[i] ??= recordId(article, 'mention', [{ start, end }], [kind]);
  return mentions[i];
}

/** The id of the Actor or Place record of chain number i: it hangs on the chain's first mention. */
export function chainId({ article, analysis }: Source, i: number): string {
  const { chains } = idsOf(analysis);
  const chain = analysis.chains[i]!;
  const { start, end } = analysis.mentions[chain.mentions[0]!]!;
  chains[i] ??= recordId(article, chain.kind === 'place' ? 'place' : 'actor', [{ start, end }]);
  return chains[i];
}

/** For each mention the number of its chain. */
export function chainOfMention({ chains }: Analysis): ReadonlyMap<number, number> {
  return new Map(
    chains.flatMap(({ mentions }, chain) => mentions.map((mention) => [mention, chain] as const)),
  );
}

/** Participants from mention numbers, each chain once. */
export function participants(
  source: Source,
  mentions: readonly number[],
  chainOf: ReadonlyMap<number, number>,
): Participant[] {
  const seen = new Set<number>();
  return mentions.flatMap((mention) => {
    const chain = chainOf.get(mention)!;
    if (seen.has(chain)) return [];
    seen.add(chain);
    return [{ ref: chainId(source, chain), mention: mentionId(source, mention) }];
  });
}

/** Probabilities are written with three decimals, so that the last bits of a processor's arithmetic don't change the bytes. */
export const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
