// Room 5: Records + knowledge → Records with actors and places: chains resolved to who and where they are.
import type { Knowledge } from '@entente/knowledge';
import type { Analysis, Article, IsOn, Record } from '@entente/record';
import { linkActors } from './actors.js';

export { LINK_RULES } from './rules.js';

/** The records with an Actor or Place for every chain, in the order of KINDS. */
export function linkRecords(
  article: Article,
  records: readonly Record[],
  { analysis, knowledge, isOn }: { analysis: Analysis; knowledge: Knowledge; isOn?: IsOn },
): Record[] {
  const mentions = records.filter(({ kind }) => kind === 'mention');
  const others = records.filter(({ kind }) => kind !== 'mention');
  return [...mentions, ...linkActors(article, analysis, { knowledge, isOn }), ...others];
}
