// Test support: whether a row matches a filter, a direct implementation of question.ts without optimisation.
import {
  ANY,
  confidenceOf,
  conjuncts,
  dyadPairs,
  type EventRow,
  type Filter,
  type HappeningRow,
  type Party,
  placeBasisOf,
  placeKey,
  type StatementFilter,
  type StatementRow,
  statementConjuncts,
} from '@entente/record';

/** Whether a party matches: by key, by country, or by unknown country. */
const isMeant = ({ key, country }: Party, value: string): boolean =>
  value === key || value === country || (value === 'country:-' && country === null);
const anyMeant = (parties: readonly Party[], values: readonly string[]): boolean =>
  parties.some((party) => values.some((value) => isMeant(party, value))) ||
  (parties.length === 0 && values.includes('-'));

/** The recipients; in a reciprocal event all actors. */
export const recipientsOf = ({ actors, recipients }: EventRow): readonly Party[] =>
  recipients.length > 0 || actors.length < 2 ? recipients : actors;

const has = (values: readonly string[] | undefined, value: string | null): boolean =>
  values === undefined || values.includes(value ?? '-');

const isSides = (row: EventRow, { actor, recipient }: Filter): boolean => {
  if (!actor || !recipient)
    return (!actor || anyMeant(row.actors, actor)) && (!recipient || anyMeant(recipientsOf(row), recipient));
  const pairs = dyadPairs(row);
  if (pairs.some((pair) => anyMeant([pair.actor], actor) && anyMeant([pair.recipient], recipient)))
    return true;
  const [noActor, noRecipient] = [row.actors.length === 0, recipientsOf(row).length === 0];
  return (
    ((noActor && actor.includes('-')) || (noRecipient && recipient.includes('-'))) &&
    anyMeant(row.actors, actor) &&
    anyMeant(recipientsOf(row), recipient)
  );
};

const isBetween = (row: EventRow, between: readonly string[]): boolean =>
  dyadPairs(row).some((pair) =>
    between.some((one, i) =>
      between.some((other, k) => i !== k && isMeant(pair.actor, one) && isMeant(pair.recipient, other)),
    ),
  );

function isPlaced({ place }: EventRow, values: readonly string[]): boolean {
  if (!place) return values.includes('-');
  return values.some(
    (value) =>
      value === placeKey(place) ||
      value === place.country ||
      (value === 'country:-' && place.country === null),
  );
}

const isWithin = (day: string | null, { from, to }: { from?: string | undefined; to?: string | undefined }) =>
  (!from && !to) || (day !== null && (!from || day >= from) && (!to || day <= to));

/** What is known of articles beside their rows. */
export interface KnownOf {
  /** whether an article contains the words; plain words only */
  readonly hasWords: (article: string, words: string) => boolean;
  /** whether it is the first of its group of copies */
  readonly isFirst: (article: string) => boolean;
  /** names of the collections of an article */
  readonly collectionsOf: (article: string) => readonly string[];
}

const isCollected = (of: readonly string[], names: readonly string[] | undefined): boolean =>
  names === undefined || of.some((name) => names.includes(name)) || (of.length === 0 && names.includes('-'));

/** Whether an event matches. */
export const fits = (row: EventRow, filter: Filter, known: KnownOf): boolean =>
  conjuncts(filter).every(
    (asked) =>
      fitsActs(row, asked) && has(asked.publisher, row.publisher) && isTold(row.article, asked, known),
  );

/** Whether a happening matches: itself, and for outlets and articles one of its events. */
export const fitsHappening = (
  row: HappeningRow,
  events: readonly EventRow[],
  filter: Filter,
  known: KnownOf,
): boolean =>
  conjuncts(filter).every(
    (asked) =>
      fitsActs(row, asked) &&
      (row.outlets.length === 0
        ? has(asked.publisher, null)
        : row.outlets.some((name) => has(asked.publisher, name))) &&
      ARTICLE_FIELDS.every((field) =>
        events.some(({ article }) => isTold(article, { [field]: asked[field] } as Filter, known)),
      ),
  );
const ARTICLE_FIELDS = ['article', 'collection', 'copies', 'text'] as const;

/** Whether an article is one of those that a filter asks for. */
const isTold = (article: string, asked: Filter, { hasWords, isFirst, collectionsOf }: KnownOf): boolean =>
  has(asked.article, article) &&
  isCollected(collectionsOf(article), asked.collection) &&
  (asked.copies !== 'first' || isFirst(article)) &&
  (!asked.text || hasWords(article, asked.text));

const fitsActs = (row: EventRow, asked: Filter): boolean =>
  isSides(row, asked) &&
  (!asked.party || anyMeant([...row.actors, ...row.recipients], asked.party)) &&
  (!asked.between || isBetween(row, asked.between)) &&
  has(asked.type, row.type) &&
  has(asked.mode, row.mode) &&
  (asked.status?.includes(ANY) || has(asked.status, row.status)) &&
  confidenceOf(row) >= (asked.minConfidence ?? 0) &&
  (!asked.context ||
    row.contexts.some((context) => asked.context!.includes(context)) ||
    (row.contexts.length === 0 && asked.context.includes('-'))) &&
  has(asked.quad, String(row.quad)) &&
  (!asked.place || isPlaced(row, asked.place)) &&
  isWithin(row.date.from, asked) &&
  has(asked.basis, row.date.basis) &&
  (!asked.placeBasis || has(asked.placeBasis, placeBasisOf(row.place) ?? 'none')) &&
  (!asked.source || anyMeant(row.sources, asked.source)) &&
  (!asked.carrier || anyMeant(row.carriers, asked.carrier));

/** Whether a statement matches; `typesOf` gives the types of the events that it reports. */
export const fitsStatement = (
  row: StatementRow,
  filter: StatementFilter,
  {
    hasWords,
    isFirst,
    collectionsOf,
    typesOf,
  }: KnownOf & { readonly typesOf: (row: StatementRow) => readonly string[] },
): boolean =>
  statementConjuncts(filter).every(
    (asked) =>
      (!asked.source || anyMeant(row.sources, asked.source)) &&
      (!asked.addressee || anyMeant(row.addressees, asked.addressee)) &&
      (!asked.carrier || anyMeant(row.via, asked.carrier)) &&
      (!asked.about || anyMeant(row.about, asked.about)) &&
      has(asked.speech, row.type) &&
      has(asked.polarity, row.polarity) &&
      (!asked.type || typesOf(row).some((type) => asked.type!.includes(type as 'AID'))) &&
      isWithin(row.published, asked) &&
      has(asked.publisher, row.publisher) &&
      has(asked.article, row.article) &&
      isCollected(collectionsOf(row.article), asked.collection) &&
      (asked.copies !== 'first' || isFirst(row.article)) &&
      (!asked.text || hasWords(row.article, asked.text)),
  );
