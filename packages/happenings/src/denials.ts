// The reports of a happening → who denies it, or something in it, and in which words.
import {
  contains,
  type Denial,
  type DenialOf,
  type EventRow,
  type HappeningMember,
  type KeptHappening,
  type QuotedSpan,
  type Rows,
} from '@entente/record';
import { type DenialLink, denialsIn } from './denial-links.js';
import { RESPONSIBILITY } from './denial-words.js';
import type { Texts } from './fields.js';
import { byPublication, tellingOf } from './tellings.js';

/** What is longer holds more than the denial: then its sentence is shown, in UTF-16 code units. */
const MOST_WORDS = 240;

/**
 * Denials of a happening, each once.
 * @param texts of articles, by id; where one is known, sentences are read too that hold no event and no statement
 */
export function denialsOf({ members }: KeptHappening, texts: Texts = new Map()): readonly Denial[] {
  const links = new Map<string, readonly DenialLink[]>();
  const all = members.flatMap((member) => {
    const { article } = member.event;
    const found = links.get(article) ?? denialsIn(rowsOf(member), texts.get(article));
    links.set(article, found);
    return found
      .filter(({ event }) => event === member.event.id)
      .map((link) => toDenial(member, link, members));
  });
  const seen = new Set<string>();
  return all
    .filter(({ telling: { article, words } }) => {
      const key = `${article} ${words.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => byPublication(a.telling, b.telling) || a.telling.words.start - b.telling.words.start);
}

const rowsOf = ({ article, event, statements }: HappeningMember): Rows =>
  article ?? { events: [event], statements, actors: [] };

function toDenial(member: HappeningMember, link: DenialLink, members: readonly HappeningMember[]): Denial {
  const words = shown(member.event, link.words);
  return {
    by: link.by,
    of: whatOf(member, link, members),
    statement: link.statement?.id ?? null,
    claim: member.event.sentence,
    telling: tellingOf(member, words),
  };
}

/** Whose doing it was; a part, where the same source tells the act itself in the same article; else that it happened. */
function whatOf(
  { event }: HappeningMember,
  { by, words }: DenialLink,
  members: readonly HappeningMember[],
): DenialOf {
  if (RESPONSIBILITY.test(words.quote)) return 'responsibility';
  const tells = members.some(
    ({ event: other }) =>
      other.article === event.article &&
      other.id !== event.id &&
      other.status === 'occurred' &&
      other.sources.some(({ key }) => by.some((party) => party.key === key)),
  );
  return tells ? 'part' : 'act';
}

/** The words of a denial; the event's sentence where they are long and hold it. */
const shown = ({ sentence }: EventRow, words: QuotedSpan): QuotedSpan =>
  words.quote.length > MOST_WORDS && contains(words, sentence) ? sentence : words;
