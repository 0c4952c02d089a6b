// The reports of a happening → who denies it, or something in it, and in which words.
import type { Denial, HappeningMember, KeptHappening } from '@entente/record';
import { byPublication, namedOf, tellingOf } from './tellings.js';

/** Denials of a happening: statements that deny what holds one of its events, and reports that a source says that it was not so. */
export function denialsOf({ members }: KeptHappening): readonly Denial[] {
  const all = members.flatMap((member) => [...deniedBy(member), ...saidNotSo(member)]);
  const seen = new Set<string>();
  return all
    .sort((a, b) => byPublication(a.telling, b.telling))
    .filter(({ telling: { article, words } }) => {
      const key = `${article} ${words.start}`;
      return !seen.has(key) && seen.add(key);
    });
}

const deniedBy = (member: HappeningMember): readonly Denial[] =>
  member.statements
    .filter(({ polarity }) => polarity === 'denied')
    .map((statement) => ({
      by: namedOf(statement.sources),
      statement: statement.id,
      claim: member.event.sentence,
      telling: tellingOf(member, statement.content[0] ?? member.event.sentence),
    }));

/** An event told as not done by a source (and by no denying statement of its own). */
function saidNotSo(member: HappeningMember): readonly Denial[] {
  const { event, statements } = member;
  if (event.status !== 'negated' || event.sources.length === 0) return [];
  if (statements.some(({ polarity }) => polarity === 'denied')) return [];
  const asserting = statements.find(({ id }) => id === event.statements[0]);
  return [
    {
      by: namedOf(event.sources),
      statement: asserting?.id ?? null,
      claim: event.sentence,
      telling: tellingOf(member, asserting?.content[0] ?? event.sentence),
    },
  ];
}
