// Datelines: `NAIROBI, May 14 (Harbour Wire) —`, `KYIV (Reuters) -`, `BEIJING —`, `MOSCOW, April 9. /TASS/.`, `NEW DELHI:`. In: the opening of a paragraph. Out: its parts.
// Near misses stay prose: `NATO — the alliance — said`, `Paris - long a refuge - has`.

import type { Knowledge } from '@entente/knowledge';
import { calendarDate, MONTH_PATTERN } from '@entente/record';
import { language } from '../language.js';
import { isInGazetteer, isKnownPlace } from './known-place.js';

/** A dateline at the start of a paragraph, offsets into the paragraph. */
export interface Dateline {
  readonly end: number;
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly agency: string | null;
  /** YYYY-MM-DD, when the dateline states the year too */
  readonly date: string | null;
}

const MARKED = /^(.{2,110}?)\s*(—|–|―|--|\s-|:)(?:\s+(?=\S)|$)/;
const SLASHED = /^(.{2,80}?)[.,]?\s*\/([A-Z][\w .-]{1,24})\/\.?\s+(?=\S)/;
const AGENCY = /^(.*?)\s*\(([^()]{2,40})\)$/;
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)';
const DATE = new RegExp(
  `(?:^|[,.]\\s*|\\s)(?:${WEEKDAY}\\.?,?\\s+)?((?:${MONTH_PATTERN}\\s*\\d{1,2}|\\d{1,2}\\s+${MONTH_PATTERN})(?:,?\\s+\\d{4})?)\\s*[.,]?$`,
  'i',
);
const PLACES = language.datelines.places;

/** The dateline that opens the paragraph, or is the whole of it (`Geneva, 24 December 2001`); null when there is none. */
export function findDateline(paragraph: string, knowledge: Knowledge): Dateline | null {
  const slashed = SLASHED.exec(paragraph);
  if (slashed) {
    const found = parts(slashed[1]!, { agency: slashed[2]!, mark: '/' }, knowledge);
    if (found) return { ...found, end: slashed[0].trimEnd().length };
  }
  const marked = MARKED.exec(paragraph);
  if (!marked) return aloneOnLine(paragraph, knowledge);
  const head = marked[1]!.trimEnd();
  const agency = AGENCY.exec(head);
  const found = parts(
    agency ? agency[1]! : head,
    { agency: agency?.[2] ?? null, mark: marked[2]!.trim() },
    knowledge,
  );
  if (!found) return null;
  const certain = found.agency !== null || DATE.test(head) || head === head.toUpperCase();
  return certain || !/^\p{Ll}/u.test(paragraph.slice(marked[0].length))
    ? { ...found, end: marked[0].trimEnd().length }
    : null;
}

/** Statements and letters put place and date on a line of their own; both must be there. */
function aloneOnLine(paragraph: string, knowledge: Knowledge): Dateline | null {
  if (paragraph.length > 80 || !DATE.test(paragraph)) return null;
  const agency = AGENCY.exec(paragraph);
  const found = parts(agency ? agency[1]! : paragraph, { agency: agency?.[2] ?? null, mark: '' }, knowledge);
  return found?.place && isPlace(paragraph.slice(0, found.place.end), knowledge)
    ? { ...found, end: paragraph.length }
    : null;
}

function parts(
  head: string,
  { agency, mark }: { agency: string | null; mark: string },
  knowledge: Knowledge,
): Omit<Dateline, 'end'> | null {
  const dated = DATE.exec(head);
  const places = (dated ? head.slice(0, dated.index) : head).replace(/[,;]\s*$/, '').trimEnd();
  const date = dated && /\d{4}$/.test(dated[1]!) ? calendarDate(dated[1]!) : null;
  if (places === '') return agency && isAgency(agency, knowledge) ? { place: null, agency, date } : null;
  const first = places.split(/,|\/(?=\p{Lu})/u)[0]!.trimEnd();
  if (!PLACES.test(places) || !isDateline({ first, places, agency, dated: dated !== null, mark }, knowledge))
    return null;
  return { place: { start: 0, end: first.length }, agency, date };
}

interface Head {
  readonly first: string;
  readonly places: string;
  readonly agency: string | null;
  readonly dated: boolean;
  readonly mark: string;
}

/** Capitals, an agency and a date each speak for a dateline; a bare name must be a known place. */
function isDateline({ first, places, agency, dated, mark }: Head, knowledge: Knowledge): boolean {
  const capitals = first === first.toUpperCase() && /\p{Lu}{2}/u.test(first);
  const known = isPlace(first, knowledge);
  if (mark === ':' && !agency && !dated) return capitals && known;
  if (capitals) {
    const agencyLike = agency !== null && (isAgency(agency, knowledge) || /^\p{Lu}/u.test(agency));
    return (
      agencyLike ||
      dated ||
      known ||
      (places.includes(',') &&
        places
          .split(',')
          .slice(1)
          .some((part) => isRegion(part.trim(), knowledge)))
    );
  }
  return (
    (agency !== null && isAgency(agency, knowledge)) ||
    (known && (agency !== null || dated || isInGazetteer(first, knowledge)))
  );
}

const isAgency = (name: string, knowledge: Knowledge): boolean =>
  knowledge.outlet(name.replace(language.pages.photoEnd, '')) !== undefined;

function isPlace(name: string, knowledge: Knowledge): boolean {
  if (knowledge.words('dateline-places').includes(name.toLowerCase())) return true;
  return isKnownPlace(name, knowledge);
}

/** What follows the comma: a country, a state, a larger place; states of the United States are cut short (`Calif.`). */
const isRegion = (name: string, knowledge: Knowledge): boolean =>
  knowledge.country(name) !== undefined ||
  /^\p{Lu}[\p{L}]{1,6}\.$|^D\.C\.$/u.test(name) ||
  isPlace(name, knowledge);
