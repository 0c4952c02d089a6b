// A trigger and a time expression → one row of features by which it is judged as the time of the event.
import { contains, countBetween, EVENT_TYPES, firstEndingAfter } from '@entente/record';
import { logOdds, rowMaker } from '../../3-analyse/index.js';
import type { ArticleView } from './article-view.js';
import type { TriggerView } from './candidates.js';
import { leadingWord, sideOf } from './surroundings.js';

const GRANULARITIES = ['day', 'week', 'month', 'year', 'interval', 'vague'] as const;
const FORMS = ['active', 'passive', 'participle', 'infinitive', 'gerund', 'noun'] as const;
const LEADS = ['in', 'on', 'since', 'until', 'by', 'for', 'before', 'after', 'from', 'of'] as const;

/** Names of the features, in the order of a row. A change here needs new weights (`npm run fit`). */
export const TIME_FEATURES = [
  'arc',
  'otherArc',
  'gap',
  'before',
  'after',
  'distance',
  'triggersBetween',
  'verbsBetween',
  'comma',
  'sentences',
  'outside',
  'inContent',
  'only',
  'fromNetwork',
  'nearestTrigger',
  'inTitle',
  'isNoun',
  'notOccurred',
  'isFuture',
  'triggerScore',
  ...GRANULARITIES.map((name) => `granularity:${name}` as const),
  ...FORMS.map((name) => `trigger:${name}` as const),
  ...LEADS.map((name) => `lead:${name}` as const),
  ...EVENT_TYPES.map((name) => `type:${name}` as const),
] as const;
const emptyRow = rowMaker(TIME_FEATURES);

/** An arc reaches into another sentence from this score on. */
const REACH = 0.15;

/** Times (by number) that may be the event's: those of its sentence and whatever an arc reaches, in text order. */
export function timeCandidates({ index, sentence }: TriggerView, { arcs, timesIn }: ArticleView): number[] {
  const all = new Set(timesIn.get(sentence));
  for (const [i, score] of arcs[index]!.time) if (score >= REACH) all.add(i);
  return [...all].sort((a, b) => a - b);
}

/** One row a time, in their order. */
export function timeRows(all: readonly number[], view: TriggerView, article: ArticleView): Float64Array[] {
  const { analysis } = article;
  const arcs = article.arcs[view.index]!.time;
  const { trigger, grammar } = view;
  const contents = article.contentsOf(view.index);
  return all.map((i) => {
    const row = emptyRow();
    const time = analysis.times[i]!;
    const side = sideOf(time, view, article);
    const arc = logOdds(arcs.get(i) ?? 0);
    const other = logOdds(all.reduce((most, j) => (j === i ? most : Math.max(most, arcs.get(j) ?? 0)), 0));
    const [left, right] = time.start < trigger.start ? [time, trigger] : [trigger, time];
    const at = (offset: number) => firstEndingAfter(analysis.words, offset);
    row.set('arc', arc);
    row.set('otherArc', other);
    row.set('gap', arc - other);
    row.set('before', side === 'before');
    row.set('after', side === 'after');
    row.set('distance', Math.log(1 + Math.abs(at(time.start) - at(trigger.start))));
    row.set('triggersBetween', Math.min(5, countBetween(analysis.triggers, time, trigger)));
    if (side !== 'elsewhere') {
      row.set(
        'verbsBetween',
        Math.min(
          5,
          analysis.words.slice(at(left.end), at(right.start)).filter(({ pos }) => pos === 'VERB').length,
        ),
      );
      row.set('comma', /[,;:—–]/.test(article.article.text.slice(left.end, right.start)));
      row.set('nearestTrigger', countBetween(analysis.triggers, time, trigger) === 0);
    }
    row.set('sentences', Math.max(-4, Math.min(4, article.sentenceOf(time) - view.sentence)));
    row.set('inContent', contents.length);
    row.set('outside', contents.length > 0 && !contents.some((content) => contains(content, time)));
    row.set('only', (article.timesIn.get(article.sentenceOf(time)) ?? []).length === 1);
    row.set('fromNetwork', time.origins.length > 0);
    row.set('inTitle', trigger.start < (article.article.title?.end ?? 0));
    row.set('isNoun', grammar.isNoun);
    row.set('notOccurred', trigger.status !== 'occurred');
    row.set(
      'isFuture',
      time.value !== null &&
        article.article.published.value !== null &&
        time.value.slice(0, 10) > article.article.published.value,
    );
    row.set('triggerScore', trigger.score);
    const granularity = time.granularity as (typeof GRANULARITIES)[number];
    if (GRANULARITIES.includes(granularity)) row.set(`granularity:${granularity}`, 1);
    row.set(`trigger:${grammar.form}`, 1);
    const lead = leadingWord(time, article) as (typeof LEADS)[number];
    if (LEADS.includes(lead)) row.set(`lead:${lead}`, 1);
    row.set(`type:${trigger.type}`, 1);
    return row.values;
  });
}
