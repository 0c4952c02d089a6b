// Ids and words of a correction → the event and the parties of a reading that they refer to.
import type { Article, Correction, Event, Mention, Participant, Record } from '../kinds/index.js';
import { overlap, type Span } from '../span.js';

/** One article with its records, changed as corrections are applied. */
export interface Draft {
  readonly article: Article;
  readonly records: readonly Record[];
}

/** The event that a correction refers to: by id, else by the exact words of its trigger. */
export function findEvent({ records }: Draft, { target, trigger }: Correction): Event | undefined {
  const events = records.filter((item): item is Event => item.kind === 'event');
  return (
    events.find(({ id }) => id === target) ??
    events.find((event) => trigger && isSame(event.trigger, trigger))
  );
}
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The Actor or Place with that id; where a new reading has none, the one that the given words name. */
export function findParty(records: readonly Record[], id: string, words?: Span): string | undefined {
  if (records.some((item) => item.id === id && (item.kind === 'actor' || item.kind === 'place'))) return id;
  if (!words) return undefined;
  const best = listMentions(records)
    .map((mention) => ({ mention, shared: mention.spans[0] ? overlap(mention.spans[0], words) : 0 }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || lengthOf(a.mention) - lengthOf(b.mention))[0];
  return best?.mention.chain;
}
const lengthOf = ({ spans }: Mention): number => spans[0]!.end - spans[0]!.start;

/** The party as a participant, with its mention nearest to the trigger; undefined when it has no mention. */
export function inRole(records: readonly Record[], ref: string, trigger: Span): Participant | undefined {
  const distance = ({ spans }: Mention): number =>
    spans[0] ? Math.max(spans[0].start - trigger.end, trigger.start - spans[0].end, 0) : Number.MAX_VALUE;
  const mention = listMentions(records)
    .filter(({ chain }) => chain === ref)
    .sort((a, b) => distance(a) - distance(b))[0];
  return mention && { ref, mention: mention.id };
}

const listMentions = (records: readonly Record[]): Mention[] =>
  records.filter((item): item is Mention => item.kind === 'mention');

/** Inserts a record in the order of kinds, then by start. */
export function insertRecord(
  records: readonly Record[],
  item: Record,
  after: readonly Record['kind'][],
): Record[] {
  const start = (other: Record): number => other.spans[0]?.start ?? Number.MAX_SAFE_INTEGER;
  const at = records.findLastIndex(
    (other) => after.includes(other.kind) || (other.kind === item.kind && start(other) <= start(item)),
  );
  return [...records.slice(0, at + 1), item, ...records.slice(at + 1)];
}
