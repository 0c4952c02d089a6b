// PLOVER as JSON Lines: the fields of the manual 2.0, chapter Data Fields; one object per happening.
import type { HappeningRow, Party, RowPlace } from '@entente/record';
import { countTold, missingSide, pickTold } from './acts.js';
import type { ArticleView } from './article-view.js';
import { jsonLinesPen } from './json-lines-pen.js';
import { LOSSES } from './losses.js';
import { placeParts } from './place-parts.js';
import { type Context, makeFormat } from './table.js';

/** A PLOVER actor object. */
export interface PloverEntity {
  readonly code?: string;
  readonly sector?: string;
  readonly other_sector_codes?: readonly string[];
  readonly entity_text?: string;
  readonly identifier_id: string;
  readonly identifier_text: string;
  readonly office?: string;
}
/** A PLOVER event object. Unknown fields are absent. */
export interface PloverEvent {
  readonly id: string;
  readonly has_event: true;
  readonly date: string;
  readonly enddate?: string;
  readonly actor: readonly PloverEntity[];
  readonly recipient?: readonly PloverEntity[];
  readonly event: readonly string[];
  readonly event_loc?: object;
  readonly event_text: string;
  readonly quad_code: number;
  readonly event_scale?: number;
  readonly mode?: string;
  readonly context?: readonly string[];
  readonly link?: string;
  readonly text_info: { readonly sequence: number; readonly start: number; readonly end: number };
  readonly cite_info: object;
  readonly coder: string;
}

/** An object without its empty fields. */
const known = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;

const entity = (party: Party, view: ArticleView): PloverEntity =>
  known({
    code: party.country,
    sector: party.sectors[0],
    other_sector_codes: party.sectors.slice(1),
    entity_text: view.mentionWords(party),
    identifier_id: party.key,
    identifier_text: party.name,
    office: view.title(party),
  } as PloverEntity);

function placeFields(place: RowPlace, words: string | null, { codes }: Context): object {
  const { city, province, country } = placeParts(place, codes);
  return known({
    extracted_place: words,
    resolved_place: place.lat === null ? null : place.name,
    geonameid: place.geonames,
    lat: place.lat,
    lon: place.lon,
    city,
    province,
    country,
    country_code: place.country,
    feature_class: place.feature,
  });
}

function toPlover(event: HappeningRow, view: ArticleView, context: Context): PloverEvent {
  const { place, date } = event;
  return known({
    id: event.id,
    has_event: true,
    date: date.from!,
    enddate: date.to === date.from ? null : date.to,
    actor: event.actors.map((party) => entity(party, view)),
    recipient: event.recipients.map((party) => entity(party, view)),
    event: [event.type],
    event_loc: place && placeFields(place, view.placeWords(event), context),
    event_text: event.trigger.quote,
    quad_code: event.quad,
    event_scale: event.goldstein[context.table],
    mode: event.mode,
    context: event.contexts.flatMap((one) => context.codes.ploverContext(one) ?? []),
    link: event.url,
    text_info: {
      sequence: event.sentenceNumber,
      start: view.codePoint(event.sentence.start),
      end: view.codePoint(event.sentence.end),
    },
    cite_info: known({
      corpus: event.article,
      url: event.url,
      title: event.title,
      language: view.stored.article.language.value,
      publication: event.publisher,
    }),
    coder: 'entente',
  } as PloverEvent);
}

const columns = [
  { name: 'id', from: 'id of the row: of the happening' },
  { name: 'has_event', from: 'true' },
  { name: 'date', from: 'first day of the event' },
  { name: 'enddate', from: 'its last day, where that is another' },
  {
    name: 'actor',
    from: 'actors: code (country or IGO), sector, other_sector_codes, entity_text (words here), identifier_id (key), identifier_text (name), office',
  },
  { name: 'recipient', from: 'recipients, likewise' },
  { name: 'event', from: 'list with the PLOVER type' },
  {
    name: 'event_loc',
    from: 'extracted_place, resolved_place, geonameid, lat, lon, city, province, country, country_code, feature_class',
  },
  { name: 'event_text', from: 'the words that name the act' },
  { name: 'quad_code', from: 'PLOVER quad class, 1 to 4' },
  { name: 'event_scale', from: "PLOVER's score of type and mode, unless another table is asked for" },
  { name: 'mode', from: 'mode of the type' },
  { name: 'context', from: "contexts by PLOVER's names" },
  { name: 'link', from: 'address of the article' },
  {
    name: 'text_info',
    from: "sequence: number of the sentence in the body, 0 for the title; start and end of the sentence in the article's text",
  },
  { name: 'cite_info', from: 'corpus (id of the article), url, title, language, publication' },
  { name: 'coder', from: '`entente`' },
];

/** PLOVER as JSON Lines. */
export const plover = makeFormat(
  {
    name: 'plover',
    summary: 'PLOVER as JSON Lines: one object per happening, with the fields of the manual 2.0',
    extension: 'plover.jsonl',
    mime: 'application/x-ndjson; charset=utf-8',
    table: 'plover',
    quad: 'plover',
    columns,
    losses: [
      LOSSES.status,
      LOSSES.statements,
      LOSSES.published,
      LOSSES.corrections,
      LOSSES.confidence,
      LOSSES.reports,
      {
        what: 'a recipient, which the manual requires of COOPERATE, AID and SANCTION and the text does not name',
        seen: ({ type, recipients }) =>
          ['COOPERATE', 'AID', 'SANCTION'].includes(type) && recipients.length === 0,
      },
    ],
    remarks: [
      'start and end of text_info count Unicode code points of the article’s text, from 0, half open. The text itself is not shipped: it may be another’s.',
      'The manual’s auxiliary modes (future, hypothetical, negation) are reserved and not written.',
      'Quad classes are those of the sections of the manual 2.0, which put SANCTION in class 4; its own summary table says 3.',
      'Contexts media and education are not among PLOVER’s and are left out.',
    ],
  },
  jsonLinesPen((view, context, tally) =>
    pickTold(view, context, tally).flatMap((told) => {
      const missing = missingSide(told.event, 'actor');
      countTold(told, tally, missing);
      return missing ? [] : [toPlover(told.event, view, context)];
    }),
  ),
);

/** Parses what `plover` wrote. @throws SyntaxError naming the line that is no event */
export function readPlover(text: string): PloverEvent[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      const value: unknown = JSON.parse(line);
      if (value === null || typeof value !== 'object' || !('event' in value) || !('date' in value))
        throw new SyntaxError(`line ${i + 1}: expected a PLOVER event, found ${line.slice(0, 40)}`);
      return value as PloverEvent;
    });
}
