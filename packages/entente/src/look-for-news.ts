// Happenings that were made or changed → messages of the saved questions: a happening that is new to a question, a field that came to be disputed since it last looked.
import { alertEntries, toAlertMessage } from '@entente/exports';
import {
  disputedFacts,
  type HappeningItem,
  type KeptHappening,
  type KnownEvent,
  type Question,
  type QuestionNews,
  type Store,
} from '@entente/record';
import { type ArticleTexts, fullItem, openTexts, partOf, readFields } from '@entente/views';

const AT_ONCE = 100;

/** Lets every question look at what changed, and queues what is new to it. Broken off, it goes on where it was. */
export async function lookForNews(store: Store, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted) {
    const { changes, happenings } = await store.questions.changes(AT_ONCE);
    if (changes.length === 0) return;
    const told = openTold(store);
    const news: QuestionNews[] = [];
    for (const question of await store.questions.list()) {
      if (question.ways.length === 0) continue;
      const ids = await store.questions.matching(question, happenings);
      if (ids.length > 0) news.push(await newsOf(store, question, await told(ids)));
    }
    await store.questions.keep(changes, news);
  }
}

/** A happening as questions look at it. */
interface ToldHappening {
  readonly kept: KeptHappening;
  readonly item: HappeningItem;
  readonly texts: ArticleTexts;
}

/** Happenings by id, each read once for all questions that ask for it. */
function openTold(store: Store): (ids: readonly string[]) => Promise<readonly ToldHappening[]> {
  const texts = openTexts(store);
  const known = new Map<string, ToldHappening>();
  return async (ids) => {
    for (const kept of await store.happenings(ids.filter((id) => !known.has(id))))
      known.set(kept.happening.id, { kept, item: await fullItem(texts, kept), texts });
    return ids.flatMap((id) => known.get(id) ?? []);
  };
}

async function newsOf(
  store: Store,
  question: Question,
  happenings: readonly ToldHappening[],
): Promise<QuestionNews> {
  const events = happenings.flatMap(({ kept }) => kept.members.map(({ event }) => event.id));
  const known = new Map(
    (await store.questions.known(question.id, events)).map((one) => [one.event, one] as const),
  );
  const news = { messages: [] as { id: string; body: string }[], known: [] as KnownEvent[] };
  for (const told of happenings) {
    const { kept, item } = told;
    const before = await disputedBefore(told, known);
    const isNew = !kept.members.some(({ event }) => known.has(event.id));
    const entries = alertEntries(item);
    for (const entry of entries) {
      if (entry.field === null ? !isNew : before.has(entry.field)) continue;
      const message = toAlertMessage(question, entry, item);
      news.messages.push({ id: message.id, body: JSON.stringify(message) });
    }
    const disputed = [...new Set([...before, ...entries.flatMap(({ field }) => field ?? [])])].sort();
    for (const { event } of kept.members) news.known.push({ event: event.id, happening: item.id, disputed });
  }
  return { question: question.id, ...news };
}

/**
 * Fields that were disputed when the question last looked at these reports, in the happenings that they were part of then. Of one that was made before the question
 * was saved that is judged now, by the reports that it had.
 */
async function disputedBefore(
  { kept: { members }, texts }: ToldHappening,
  known: ReadonlyMap<string, KnownEvent>,
): Promise<ReadonlySet<string>> {
  const before = new Set<string>();
  const unjudged = new Map<string, KeptHappening['members'][number][]>();
  for (const member of members) {
    const own = known.get(member.event.id);
    if (!own) continue;
    if (own.disputed === null) unjudged.set(own.happening, [...(unjudged.get(own.happening) ?? []), member]);
    else for (const name of own.disputed) before.add(name);
  }
  for (const group of unjudged.values()) {
    if (group.length < 2) continue;
    for (const { name } of disputedFacts(await readFields(texts, partOf(group)))) before.add(name);
  }
  return before;
}
