// What someone typed → the events and statements that they mean: an id, the start of one, a number as shown, or a word of the trigger.
import { shortId } from '@entente/exports';
import { bySpan, type Event, type Record, type Statement } from '@entente/record';

export type Fact = Event | Statement;

/** Thrown when no fact, or more than one, answers to an id. The message lists what there is. */
export class FactError extends Error {
  override readonly name = 'FactError';
  readonly code: 'not-found' | 'ambiguous';

  constructor(code: 'not-found' | 'ambiguous', wanted: string, candidates: readonly Fact[]) {
    const list = candidates.map((fact) => `  ${shortId(fact.id)}  ${factLabel(fact)}`).join('\n');
    const found = code === 'not-found' ? 'no event or statement is' : 'more than one event or statement is';
    const rest = candidates.length > 0 ? `; expected one of:\n${list}` : '; the story has none';
    super(`${found} "${wanted}"${rest}`);
    this.code = code;
  }
}

/** `REJECT “killed off”`, `statement “Rwanda supplies”`. */
export const factLabel = (fact: Fact): string =>
  fact.kind === 'event'
    ? `${fact.type} “${fact.trigger.quote}”`
    : `statement “${fact.content[0]!.quote.slice(0, 50)}”`;

/**
 * The facts meant by `wanted`, in text order: a whole id; an event's number (`3`, `e3`) or a statement's (`s3`) as the text format
 * and the page number them; the start of one id, with or without `event-` (4 characters or more); or a word of a trigger or cue, which may stand for several.
 * @throws FactError
 */
export function findFacts(records: readonly Record[], wanted: string): readonly Fact[] {
  const facts = listFacts(records);
  const key = wanted.trim().toLowerCase();
  const exact = facts.find(({ id }) => id === key) ?? byNumber(facts, key);
  if (exact) return [exact];
  const figures = (id: string) => id.slice(id.lastIndexOf('-') + 1);
  const starting =
    key.length >= 4 ? facts.filter(({ id }) => id.startsWith(key) || figures(id).startsWith(key)) : [];
  if (starting.length > 1) throw new FactError('ambiguous', wanted, starting);
  if (starting.length === 1) return starting;
  const worded = facts.filter((fact) => cueWords(fact).includes(key));
  if (worded.length === 0) throw new FactError('not-found', wanted, facts);
  return worded;
}

/** Events in text order, then statements in text order. */
function listFacts(records: readonly Record[]): Fact[] {
  const inOrder = <F extends Fact>(facts: F[]) =>
    facts.sort((a, b) => (a.spans[0] && b.spans[0] ? bySpan(a.spans[0], b.spans[0]) : 0));
  return [
    ...inOrder(records.filter((item) => item.kind === 'event')),
    ...inOrder(records.filter((item) => item.kind === 'statement')),
  ];
}

function byNumber(facts: readonly Fact[], key: string): Fact | undefined {
  const [, letter, digits] = /^([es]?)(\d{1,3})$/.exec(key) ?? [];
  if (!digits) return undefined;
  const kind = letter === 's' ? 'statement' : 'event';
  return facts.filter((fact) => fact.kind === kind)[Number(digits) - 1];
}

/** The whole trigger or cue, and each of its words. */
function cueWords(fact: Fact): string[] {
  const words = (fact.kind === 'event' ? fact.trigger.quote : (fact.cue?.quote ?? '')).toLowerCase();
  return [words, ...words.split(/\s+/)].filter(Boolean);
}
