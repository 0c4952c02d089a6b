// The mentions of a happening → its sentences in reading order: by day, article by article; mentions in one sentence share it, each marked.
import type { MemberView } from '@entente/record';

/** A sentence of an article with the words that mention the happening. */
export interface MemberSentence {
  /** the first mention, to which the sentence leads */
  readonly member: MemberView;
  /** the sentence in parts; those at odd places are marked */
  readonly parts: readonly string[];
  /** whether it is the first of its article */
  readonly isFirst: boolean;
}

/** The sentences; days unknown last. */
export function sentencesOf(members: readonly MemberView[]): readonly MemberSentence[] {
  const sentences = new Map<string, MemberView[]>();
  for (const member of [...members].sort(inReadingOrder)) {
    const key = `${member.article} ${member.sentence.start}`;
    sentences.set(key, [...(sentences.get(key) ?? []), member]);
  }
  return [...sentences.values()].map((mentions, at, all) => ({
    member: mentions[0]!,
    parts: partsOf(mentions),
    isFirst: all[at - 1]?.[0]?.article !== mentions[0]!.article,
  }));
}

const inReadingOrder = (a: MemberView, b: MemberView): number =>
  compare(a.published ?? '~', b.published ?? '~') ||
  compare(a.publisher ?? '~', b.publisher ?? '~') ||
  compare(a.article, b.article) ||
  a.sentence.start - b.sentence.start ||
  a.span.start - b.span.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Unmarked, marked, unmarked, …; words outside the sentence, and those that overlap the ones before, are not marked. */
function partsOf(mentions: readonly MemberView[]): readonly string[] {
  const { start, quote } = mentions[0]!.sentence;
  const parts: string[] = [];
  let done = 0;
  for (const { span } of mentions) {
    const [from, to] = [span.start - start, Math.min(span.end - start, quote.length)];
    if (from < done || from >= to) continue;
    parts.push(quote.slice(done, from), quote.slice(from, to));
    done = to;
  }
  return [...parts, quote.slice(done)].map((part) => part.replace(/\s+/g, ' '));
}
