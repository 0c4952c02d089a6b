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
    by,
    confidence,
  }: { spans: readonly Span[]; key?: readonly unknown[]; by: readonly string[]; confidence: number },
) {
  const quoted = spans.map((span) => quoteSpan(article.text, span));
  return {
    id: recordId(article, kind, spans, key),
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

/** The id of mention number i. */
export const mentionId = ({ article, analysis }: Source, i: number): string => {
  const { start, end, kind } = analysis.mentions[i]!;
  return recordId(article, 'mention', [{ start, end }], [kind]);
};

/** The id of the Actor or Place record of chain number i: it hangs on the chain's first mention. */
export function chainId({ article, analysis }: Source, i: number): string {
  const chain = analysis.chains[i]!;
  const { start, end } = analysis.mentions[chain.mentions[0]!]!;
  return recordId(article, chain.kind === 'place' ? 'place' : 'actor', [{ start, end }]);
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
