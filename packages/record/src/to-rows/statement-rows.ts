// Statements → flat rows: sources, addressees, carriers, reported events and mentioned actors.
import type { Mention, Participant, Statement } from '../kinds/index.js';
import type { Lookup } from '../lookup.js';
import type { Party, RowArticle, StatementRow } from '../rows.js';
import { contains } from '../span.js';
import { listParties } from './parties.js';

/** One row per statement, in text order. */
export const listStatementRows = (lookup: Lookup, article: RowArticle): StatementRow[] =>
  [...lookup.statements.values()].map((statement) => statementRow(lookup, article, statement));

function statementRow(lookup: Lookup, article: RowArticle, statement: Statement): StatementRow {
  const { id, type, content, cue, polarity, parent, confidence } = statement;
  const sources = listParties(lookup, statement.sources);
  const via = listParties(lookup, statement.via);
  return {
    ...article,
    id,
    type,
    content,
    cue,
    polarity,
    sources,
    addressees: listParties(lookup, statement.addressees),
    // a source does not carry its own words
    via: via.filter(({ key }) => sources.every((source) => source.key !== key)),
    parent: parent ?? null,
    events: [...lookup.events.values()]
      .filter((event) => event.statements.includes(id))
      .map((event) => event.id),
    about: aboutOf(lookup, statement),
    confidence: confidence ?? null,
  };
}

/** Every actor mentioned in the content, plurals replaced by their members; `I` and `we` of the sources are ignored. */
function aboutOf(lookup: Lookup, { content, sources }: Statement): Party[] {
  const isInside = (mention: Mention) =>
    mention.spans.some((span) => content.some((part) => contains(part, span)));
  const isOwnPronoun = ({ form, chain }: Mention) =>
    form === 'pronoun' && sources.some(({ ref }) => ref === chain);
  const named = [...lookup.mentions.values()]
    .filter((mention) => lookup.actors.has(mention.chain) && isInside(mention) && !isOwnPronoun(mention))
    .map((mention): Participant => ({ ref: mention.chain, mention: mention.id }));
  return listParties(lookup, named);
}
