// Room 5: Records + knowledge → Records with actors and places: chains resolved to who and where they are, and events to where they happened.
import type { Knowledge } from '@entente/knowledge';
import { ALL_RULES, type Analysis, type Article, type IsOn, quoteSpan, type Record } from '@entente/record';
import { linkActors } from './actors.js';
import { inferScenes } from './event-places/index.js';

export { LINK_RULES } from './rules.js';

/** The records with an Actor or Place for every chain, in the order of KINDS. */
export function linkRecords(
  article: Article,
  records: readonly Record[],
  { analysis, knowledge, isOn }: { analysis: Analysis; knowledge: Knowledge; isOn?: IsOn },
): Record[] {
  const mentions = records.filter(({ kind }) => kind === 'mention');
  const others = records.filter(({ kind }) => kind !== 'mention');
  const linked = [...mentions, ...linkActors(article, analysis, { knowledge, isOn }), ...others];
  return withScenes(article, linked, { analysis, knowledge, isOn });
}

/** The records; events without a place of their own have the one that other places of the article tell. */
function withScenes(
  article: Article,
  records: readonly Record[],
  { isOn = ALL_RULES, ...ground }: { analysis: Analysis; knowledge: Knowledge; isOn?: IsOn | undefined },
): Record[] {
  const scenes = inferScenes(article, records, { ...ground, isOn });
  return records.map((record) => {
    const scene = record.kind === 'event' ? scenes.get(record.id) : undefined;
    if (!scene || record.kind !== 'event') return record;
    const { location, words, ref, rule } = scene;
    const where = { location, words: quoteSpan(article.text, words), ref };
    return { ...record, by: [...record.by, rule], where };
  });
}
