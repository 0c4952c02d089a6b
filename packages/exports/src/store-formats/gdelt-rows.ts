// Shared by the two GDELT files: their events, order and numbers.
import { type ActorCode, actorCode } from './actor-code.js';
import {
  type Act,
  countTold,
  listPairs,
  listTold,
  missingSide,
  pickTold,
  type Told,
  unasked,
} from './acts.js';
import type { ArticleView } from './article-view.js';
import { createNumbers } from './numbers.js';
import type { Context } from './table.js';
import type { Tally } from './tally.js';

/** One GDELT event: a happening between one pair, with its number, and an article that tells it. */
export interface GdeltEvent extends Act {
  readonly view: ArticleView;
  readonly number: number;
  readonly sourceCode: ActorCode | null;
  readonly targetCode: ActorCode | null;
}

/**
 * The events article by article; both files use this list, so that their numbers agree. `events`: each with the article that tells it best;
 * `mentioned`: with every article that tells it.
 */
export function openGdelt(context: Context, tally: Tally, which: 'events' | 'mentioned') {
  const { codes } = context;
  const number = createNumbers(tally);
  const codeOf = (party: Act['source']) => party && actorCode(party, codes);
  const pairsOf = (told: Told, view: ArticleView): GdeltEvent[] =>
    listPairs(told.event).map(({ source, target }) => ({
      ...told,
      source,
      target,
      view,
      number: number(told.event.id, source?.key ?? '', target?.key ?? ''),
      sourceCode: codeOf(source),
      targetCode: codeOf(target),
    }));
  return (view: ArticleView): GdeltEvent[] => {
    const led = pickTold(view, context, tally);
    for (const told of led) countTold(told, tally, missingSide(told.event, 'one side'));
    const shown = which === 'events' ? led : listAsked(view, context);
    return shown
      .filter(({ event }) => missingSide(event, 'one side') === null)
      .flatMap((told) => pairsOf(told, view));
  };
}

function listAsked(view: ArticleView, context: Context): readonly Told[] {
  const asked = new Set(
    view.stored.happenings?.flatMap(({ happening }) => (unasked(happening, context) ? [] : [happening.id])),
  );
  return listTold(view, context.count).filter(({ event }) => asked.has(event.happening));
}

/** `2024-05-14` → `20240514`. */
export const compactDay = (day: string | null): string | null =>
  day === null ? null : day.replaceAll('-', '');
/** A day of publication as a GDELT time stamp; the hour is unknown. */
export const stamp = (day: string | null): string | null => day && `${compactDay(day)}000000`;
