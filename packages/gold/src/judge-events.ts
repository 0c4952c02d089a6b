// Annotated events against those read: pairs, what of each pair is right, and their counts.
import { type Article, listSentences, type Span } from '@entente/record';
import type { GoldEvent } from './gold-story.js';
import type { Comparison } from './judge-story.js';
import type { ReadEvent, ReadStory } from './read-story.js';

/** One event: an annotated one (`id`), one that was read, or a pair. Fields are false where nothing was paired. */
export interface EventJudgement {
  /** id of the annotated event; null where nothing annotated was paired with what was read */
  readonly id: string | null;
  readonly read: ReadEvent | null;
  /** where the trigger stands, in characters of the gold's text without white space */
  readonly at: Span;
  readonly typed: boolean;
  readonly status: boolean;
  readonly mode: boolean;
  readonly actors: boolean;
  readonly recipients: boolean;
  /** status, all actors and all recipients right */
  readonly whole: boolean;
}

const WRONG = {
  typed: false,
  status: false,
  mode: false,
  actors: false,
  recipients: false,
  whole: false,
} as const;

/** Annotated events in text order, then what was read besides. */
export function judgeEvents(comparison: Comparison): EventJudgement[] {
  const { gold, read, alignment, counts } = comparison;
  const candidates = read.events.map((event) => ({ event, at: alignment.ofRead(spanOf(event.trigger)) }));
  const used = new Map<ReadEvent, string>();
  counts.readEvents += candidates.length;
  for (const event of read.events) {
    counts.readActors += event.actors?.length ?? 0;
    counts.readRecipients += event.recipients?.length ?? 0;
  }
  const annotated = gold.spans
    .filter(({ id }) => id.startsWith('v') && gold.events[id])
    .map((span) => {
      const row = gold.events[span.id]!;
      const at = alignment.ofGold(span);
      countAnnotated(comparison, row);
      const found = candidates.find(
        (candidate) =>
          !used.has(candidate.event) &&
          Math.min(candidate.at.end, at.end) > Math.max(candidate.at.start, at.start) &&
          candidate.event.type === row.type,
      );
      if (!found) return { id: span.id, read: null, at, ...WRONG };
      used.set(found.event, span.id);
      if (found.at.start === at.start && found.at.end === at.end) counts.triggers++;
      return { id: span.id, read: found.event, at, ...judgePair(comparison, row, found.event) };
    });
  countSame(comparison, used);
  counts.sentences += read.events.filter(isWholeSentence(read)).length;
  const extra = candidates
    .filter(({ event }) => !used.has(event))
    .map(({ event, at }) => ({ id: null, read: event, at, ...WRONG }));
  return [...annotated, ...extra];
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });

function countAnnotated({ counts }: Comparison, row: GoldEvent): void {
  counts.goldEvents++;
  counts.goldActors += row.actor?.length ?? 0;
  counts.goldRecipients += row.recip?.length ?? 0;
  counts.goldTimes += row.time?.length ? 1 : 0;
  counts.goldPlaces += row.loc?.length ? 1 : 0;
}

function judgePair({ gold, names, counts }: Comparison, row: GoldEvent, event: ReadEvent) {
  const actor = row.actor ?? [];
  const recip = row.recip ?? [];
  const status = event.status === row.status;
  const mode = (event.mode || '-') === row.mode;
  const actors = names.isExact(actor, event.actors ?? []);
  const recipients = names.isExact(recip, event.recipients ?? []);
  const whole = status && actors && recipients;
  counts.typed++;
  counts.status += Number(status);
  counts.mode += Number(mode);
  counts.whole += Number(whole);
  counts.actors += names.match(actor, event.actors ?? []).found;
  counts.recipients += names.match(recip, event.recipients ?? []).found;
  const time = row.time?.[0];
  counts.times += Number(time !== undefined && event.time === gold.times[time]);
  const place = event.place ?? null;
  counts.places += Number(place !== null && names.match(row.loc ?? [], [place]).found > 0);
  const contexts = (row.ctx ?? []).filter((context) => context !== '');
  counts.goldContexts += contexts.length;
  counts.readContexts += event.contexts?.length ?? 0;
  counts.contexts += contexts.filter((context) => event.contexts?.includes(context)).length;
  return { typed: true, status, mode, actors, recipients, whole };
}

/** Paired events of which annotation and reading agree whether they repeat an earlier one, and which. */
function countSame({ gold, read, counts }: Comparison, used: ReadonlyMap<ReadEvent, string>): void {
  const byId = new Map(read.events.map((event) => [event.id, event]));
  const firstOf = (id: string, seen = new Set<string>()): string => {
    const same = gold.events[id]?.same?.[0];
    return same === undefined || seen.has(same) ? id : firstOf(same, seen.add(id));
  };
  for (const [event, id] of used) {
    const first = event.sameAs === undefined ? undefined : byId.get(event.sameAs);
    const other = first && used.get(first);
    const repeats = firstOf(id) !== id;
    if (event.sameAs === undefined) counts.same += Number(!repeats);
    else counts.same += Number(repeats && other !== undefined && firstOf(other) === firstOf(id));
  }
}

/** Whether the sentence of an event is one that a plain splitter finds, or the title. */
function isWholeSentence(read: ReadStory): (event: ReadEvent) => boolean {
  const { text, title = null } = read;
  const sentences = listSentences({ text, title } as Article, []);
  const known = new Set([...sentences, ...(title ? [title] : [])].map(({ start, end }) => `${start}-${end}`));
  return ({ sentence }) => sentence !== undefined && known.has(sentence.join('-'));
}
