// An article's happenings → what has a row: the whole happening, the reports of one origin, or the article's own report; and the pairs of parties of dyadic data sets.
import { mergeEvents } from '@entente/happenings';
import {
  type CountUnit,
  dyadPairs,
  type EventRow,
  type HappeningRow,
  isSure,
  type KeptHappening,
  type Party,
} from '@entente/record';
import type { ArticleView } from './article-view.js';
import type { Context } from './table.js';
import type { Tally } from './tally.js';

/** What is counted once, merged into a row, and the events that tell it. `id` of the row is the smallest id among them. */
export interface Told {
  readonly event: HappeningRow;
  readonly mentions: readonly EventRow[];
}
/** The same between one pair. */
export interface Act extends Told {
  readonly source: Party | null;
  readonly target: Party | null;
}

/** What an article tells of the happenings it comes with, in text order. A happening told by several articles is listed with each of them. */
export function listTold({ stored }: ArticleView, count: CountUnit): readonly Told[] {
  const { happenings, article } = stored;
  if (!happenings)
    throw new Error(`article ${article.id} came without its happenings: expected it from Store.eachReport()`);
  return happenings
    .map((kept) => toldBy(kept, article.id, count))
    .sort((a, b) => begins(a, article.id) - begins(b, article.id) || (a.event.id < b.event.id ? -1 : 1));
}

const begins = ({ mentions }: Told, article: string): number =>
  Math.min(...mentions.filter((event) => event.article === article).map(({ trigger }) => trigger.start));

/** The part of a happening that is counted once and that this article belongs to. */
function toldBy({ happening, members }: KeptHappening, article: string, count: CountUnit): Told {
  if (count === 'happenings') return { event: happening, mentions: members.map(({ event }) => event) };
  const own = members.filter(({ event }) => event.article === article);
  const origins = new Set(own.map(({ origin }) => origin));
  const part = count === 'reports' ? own : members.filter(({ origin }) => origins.has(origin));
  return {
    event: { ...mergeEvents(part), happening: happening.id },
    mentions: part.map(({ event }) => event),
  };
}

/**
 * What gets its row with this article, since this article tells it best: so that each has one row in the file. Those of a status or confidence that was not
 * asked for are counted as left out; both are of the whole happening, as views count it.
 */
export function pickTold(view: ArticleView, context: Context, tally: Tally): readonly Told[] {
  const asked = new Map(view.stored.happenings?.map(({ happening }) => [happening.id, happening]));
  return listTold(view, context.count).filter(({ event }) => {
    if (event.article !== view.stored.article.id) return false;
    tally.found++;
    const reason = unasked(asked.get(event.happening)!, context);
    if (reason) tally.leaveOut(reason);
    return reason === null;
  });
}

/** Why a happening was not asked for; null if it was. */
export function unasked(
  event: EventRow,
  { include, minConfidence }: Pick<Context, 'include' | 'minConfidence'>,
): string | null {
  if (!include.includes(event.status)) return `status ${event.status} was not asked for`;
  return isSure(event, minConfidence) ? null : `confidence below ${minConfidence}`;
}

/** The pairs of an event; a pair with an empty role where only one role is filled. */
export function listPairs(event: EventRow): { source: Party | null; target: Party | null }[] {
  const pairs = dyadPairs(event);
  if (pairs.length > 0) return pairs.map(({ actor, recipient }) => ({ source: actor, target: recipient }));
  const { actors, recipients } = event;
  if (recipients.length > 0 && actors.length === 0)
    return recipients.map((target) => ({ source: null, target }));
  return actors.map((source) => ({ source, target: null }));
}

/** Counts it as written, or as left out for a reason. */
export const countTold = ({ event }: Told, tally: Tally, reason: string | null): void =>
  reason ? tally.leaveOut(reason) : tally.keep(event);

/** Why it can't be a dyadic row; null if it can. */
export function missingSide(event: EventRow, needs: 'one side' | 'both sides' | 'actor'): string | null {
  if (event.date.from === null) return 'no day is known';
  const named = event.actors.length + event.recipients.length;
  if (named === 0) return 'neither actor nor recipient is named';
  if (needs === 'one side') return null;
  if (event.actors.length === 0) return 'no actor is named';
  if (needs === 'both sides' && listPairs(event).every(({ target }) => target === null))
    return 'no recipient is named';
  return null;
}
