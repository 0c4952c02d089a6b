// The reports of a happening → who denies it, or something in it, and in which words.
import {
  contains,
  type Denial,
  type EventRow,
  type HappeningMember,
  type KeptHappening,
  type QuotedSpan,
  type StatementRow,
} from '@entente/record';
import { byPublication, namedOf, tellingOf } from './tellings.js';

/** What is longer holds more than the denial: then its sentence is shown, in UTF-16 code units. */
const MOST_WORDS = 240;

/** Denials of a happening: statements that deny what holds one of its events, and reports that a source says that it was not so. */
export function denialsOf({ members }: KeptHappening): readonly Denial[] {
  const all = members.flatMap((member) => [...deniedBy(member), ...saidNotSo(member)]);
  const seen = new Set<string>();
  return all
    .filter(({ telling: { article, words } }) => {
      const key = `${article} ${words.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => byPublication(a.telling, b.telling) || a.telling.words.start - b.telling.words.start);
}

const deniedBy = (member: HappeningMember): readonly Denial[] =>
  member.statements
    .filter(({ polarity }) => polarity === 'denied')
    .map((statement) => toDenial(member, statement));

/** An event told as not done by a source (and by no denying statement of its own). */
function saidNotSo(member: HappeningMember): readonly Denial[] {
  const { event, statements } = member;
  if (event.status !== 'negated' || event.sources.length === 0) return [];
  if (statements.some(({ polarity }) => polarity === 'denied')) return [];
  return [toDenial(member, statements.find(({ id }) => id === event.statements[0]) ?? null)];
}

function toDenial(member: HappeningMember, statement: StatementRow | null): Denial {
  return {
    by: namedOf(statement?.sources ?? member.event.sources),
    statement: statement?.id ?? null,
    claim: member.event.sentence,
    telling: tellingOf(member, wordsOf(member.event, statement)),
  };
}

/** The part of a statement that holds the event; its sentence where the part is long. */
function wordsOf({ trigger, sentence }: EventRow, statement: StatementRow | null): QuotedSpan {
  const part = statement?.content.find((words) => contains(words, trigger)) ?? statement?.content[0];
  return part === undefined || (part.quote.length > MOST_WORDS && contains(part, sentence)) ? sentence : part;
}
