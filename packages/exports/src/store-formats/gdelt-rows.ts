// Shared by the two GDELT files: their events, order and numbers.
import type { EventRow } from '@entente/record';
import { type ActorCode, actorCode } from './actor-code.js';
import { type Act, countMentions, listHappenings, listPairs, missingSide } from './acts.js';
import type { ArticleView } from './article-view.js';
import { createNumbers } from './numbers.js';
import type { Context } from './table.js';
import { pickEvents, type Tally } from './tally.js';

/** One GDELT event: a happening of one article between one pair, with its number. */
export interface GdeltEvent extends Act {
  readonly view: ArticleView;
  readonly number: number;
  readonly sourceCode: ActorCode | null;
  readonly targetCode: ActorCode | null;
}

/** The events article by article; both files use this list, so that their numbers agree. */
export function openGdelt(context: Context, tally: Tally): (view: ArticleView) => GdeltEvent[] {
  const { codes } = context;
  const number = createNumbers(tally);
  const codeOf = (party: Act['source']) => party && actorCode(party, codes);
  return (view) =>
    listHappenings(pickEvents(view.stored.events, context, tally)).flatMap((happening) => {
      const missing = missingSide(happening.event, 'one side');
      countMentions(happening, tally, missing);
      if (missing) return [];
      return listPairs(happening.event).map(({ source, target }) => ({
        ...happening,
        source,
        target,
        view,
        number: number(happening.event.happening, source?.key ?? '', target?.key ?? ''),
        sourceCode: codeOf(source),
        targetCode: codeOf(target),
      }));
    });
}

/** `2024-05-14` → `20240514`. */
export const compactDay = (day: string | null): string | null =>
  day === null ? null : day.replaceAll('-', '');
/** The day of publication as a GDELT time stamp; the hour is unknown. */
export const stamp = ({ published }: EventRow): string | null =>
  published && `${compactDay(published)}000000`;
