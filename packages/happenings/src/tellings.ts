// A member of a happening → what answers show of it: where it stands, who says it, in which words.
import type { HappeningMember, MemberView, Named, Party, QuotedSpan, Telling } from '@entente/record';

/** Parties as keys with names, each once. */
export const namedOf = (parties: readonly Party[]): readonly Named[] => [
  ...new Map(parties.map(({ key, name }) => [key, { key, name }] as const)).values(),
];

/** The report of a member, with the words that say it: by default its sentence. */
export function tellingOf({ event, origin }: HappeningMember, words: QuotedSpan = event.sentence): Telling {
  const { article, title, publisher, published, url, id, sources } = event;
  return { article, title, publisher, published, url, event: id, origin, sources: namedOf(sources), words };
}

/** A member as lists show it. */
export function viewMember({ event, origin }: HappeningMember): MemberView {
  const { article, title, publisher, published, url, id, type, mode, status, trigger, sentence } = event;
  const { start, end, quote } = trigger;
  return {
    ...{ article, title, publisher, published, url, event: id, origin, type, mode, status },
    copy: origin !== article,
    span: { start, end },
    quote,
    sentence,
    sources: namedOf(event.sources),
  };
}

/** Number of independent origins of some tellings. */
export const originsOf = (tellings: readonly Pick<Telling, 'origin'>[]): number =>
  new Set(tellings.map(({ origin }) => origin)).size;

/** In order of publication, unknown days last, then by event. */
export const byPublication = (
  a: Pick<Telling, 'published' | 'event'>,
  b: Pick<Telling, 'published' | 'event'>,
): number => compareText(a.published ?? '9', b.published ?? '9') || compareText(a.event, b.event);

/** Order of two strings by code unit. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
