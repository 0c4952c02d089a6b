// Statements → the reporting chain: from the speaker, through the carriers, to this outlet.
import type { Participant, Statement } from './kinds/index.js';
import { joinNames, type Lookup, nameOf } from './lookup.js';
import type { QuotedSpan } from './span.js';

/** One link of the chain. A source has the cue that attributes the statement to it; the outlet is always last. */
export interface ReportingLink {
  readonly role: 'source' | 'carrier' | 'outlet';
  readonly name: string;
  readonly participants: readonly Participant[];
  readonly cue: QuotedSpan | null;
  readonly denied: boolean;
  /** id of the statement that this link belongs to; null for the outlet */
  readonly statement: string | null;
}

/**
 * The reporting chain of statements given outermost first (as in `Event.statements`), ordered from the original speaker to the outlet:
 * `minister › Radio X › Harbour Wire`. Without statements it holds the outlet alone.
 */
export function listReporting(lookup: Lookup, statements: readonly string[]): ReportingLink[] {
  const links = [...statements].reverse().flatMap((id, i) => {
    const statement = lookup.statements.get(id);
    const outer = statements.slice(0, statements.length - 1 - i).map((other) => lookup.statements.get(other));
    // a continued quotation adds no link: its speaker is that of the statement it continues
    return statement && !(statement.continues && statements.includes(statement.continues))
      ? statementLinks(lookup, statement, outer)
      : [];
  });
  return [...links, outletLink(lookup)];
}

/** The statements around one statement, outermost first, itself last. */
export function listParents(lookup: Lookup, statement: Statement): string[] {
  const ids: string[] = [];
  let at: Statement | undefined = statement;
  while (at && !ids.includes(at.id)) {
    ids.unshift(at.id);
    at = at.parent ? lookup.statements.get(at.parent) : undefined;
  }
  return ids;
}

function statementLinks(
  lookup: Lookup,
  statement: Statement,
  outer: readonly (Statement | undefined)[],
): ReportingLink[] {
  const { id, cue, polarity, sources, sourceSpans, via } = statement;
  const words = sourceSpans.map((span) => span.quote);
  const names = sources.length > 0 ? sources.map(({ ref }) => nameOf(lookup, ref)) : words;
  const source: ReportingLink = {
    role: 'source',
    name: joinNames(names) || 'someone not named',
    participants: sources,
    cue,
    denied: polarity === 'denied',
    statement: id,
  };
  // a source does not carry its own words; the sources of enclosing statements have their own links
  const named = new Set([...sources, ...outer.flatMap((each) => each?.sources ?? [])].map(({ ref }) => ref));
  const others = via.filter(({ ref }) => !named.has(ref));
  const carriers = others.map(
    (carrier): ReportingLink => ({
      role: 'carrier',
      name: nameOf(lookup, carrier.ref),
      participants: [carrier],
      cue: null,
      denied: false,
      statement: id,
    }),
  );
  return [source, ...carriers];
}

const outletLink = (lookup: Lookup): ReportingLink => ({
  role: 'outlet',
  name: lookup.article.publisher.value ?? 'the outlet',
  participants: [],
  cue: null,
  denied: false,
  statement: null,
});
