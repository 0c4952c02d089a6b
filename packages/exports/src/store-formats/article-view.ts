// One stored article → the lookups for columns: words of mentions, offsets in code points, the lead paragraph.
import {
  type ActorRow,
  type HappeningRow,
  indexRecords,
  type Lookup,
  type Party,
  placeKey,
} from '@entente/record';
import type { StoredArticle } from './store-format.js';

/** A stored article with its look-ups. */
export interface ArticleView {
  readonly stored: StoredArticle;
  readonly lookup: Lookup;
  /** a UTF-16 offset into the text, counted in code points (as Python and R count) */
  codePoint(offset: number): number;
  /** length of the text in code points */
  readonly length: number;
  /** end of the lead paragraph, the first one after title and byline */
  readonly leadEnd: number;
  /** the article's URL, else a name made from its id */
  readonly address: string;
  mentionStart(party: Party): number | null;
  mentionWords(party: Party): string | null;
  title(party: Party): string | null;
  /** the words that name the place of this row in the article; null where they name another place */
  placeWords(row: HappeningRow): string | null;
}

/** Computes the lookups, once per article. */
export function viewArticle(stored: StoredArticle): ArticleView {
  const { article, current, actors } = stored;
  const lookup = indexRecords(article, current);
  const codePoint = countCodePoints(article.text);
  const parties = new Map(
    stored.events.flatMap((row) => [...row.recipients, ...row.actors].map((one) => [one.key, one] as const)),
  );
  /** a party of a merged row may come from another article: this one's words for it are those of the same party here */
  const here = (party: Party): Party =>
    lookup.mentions.has(party.mention) ? party : (parties.get(party.key) ?? party);
  const spanOf = (party: Party) => lookup.mentions.get(here(party).mention)?.spans[0];
  const roles = new Map(actors.map((row: ActorRow) => [row.ref, row.role?.title ?? null]));
  return {
    stored,
    lookup,
    codePoint,
    length: codePoint(article.text.length),
    leadEnd: findLeadEnd(stored),
    address: article.url ?? `entente:${article.id}`,
    mentionStart: (party) => {
      const span = spanOf(party);
      return span ? codePoint(span.start) : null;
    },
    mentionWords: (party) => spanOf(party)?.quote ?? null,
    title: (party) => roles.get(here(party).ref) ?? null,
    placeWords: ({ lead, place }) => {
      const mention = lookup.events.get(lead)?.place?.mention;
      const own = stored.events.find(({ id }) => id === lead)?.place ?? null;
      if (!mention || placeKey(own) !== placeKey(place)) return null;
      return lookup.mentions.get(mention)?.quote ?? null;
    },
  };
}

/** Counts pairs of surrogates before an offset; a text without any needs no counting. */
function countCodePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - pairs.filter((at) => at < offset).length;
}

function findLeadEnd({ article: { text, title, byline } }: StoredArticle): number {
  let at = 0;
  for (const piece of text.split(/(\n\s*\n)/)) {
    const end = at + piece.length;
    const isFurniture = [title, byline].some((span) => span && span.start <= at && end <= span.end + 1);
    if (piece.trim() !== '' && !isFurniture) return end;
    at = end;
  }
  return text.length;
}
