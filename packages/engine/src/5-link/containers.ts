// What the words after a place name say contains it: `Paris, Texas`, `Omdurman, Sudan`, `Springfield in Clark County, Ohio`, `Cambridge (Mass.)`.

import type { Knowledge, PlaceRow } from '@entente/knowledge';
import { language } from '../language.js';
import { distanceKm } from './place-choice.js';

const AFTER = language.places.container;

/** The candidate that lies in what the words after the mention name; undefined when they name nothing that holds one of them. */
export function containedIn(
  rows: readonly PlaceRow[],
  after: string,
  knowledge: Knowledge,
): PlaceRow | undefined {
  let rest = after;
  // `, Clark County, Ohio`: what the first container leaves open the second may tell
  for (let level = 0; level < 2; level++) {
    const match = AFTER.exec(rest);
    if (!match) return undefined;
    const found = within(rows, match[1]!.trim(), knowledge);
    if (found) return found;
    rest = rest.slice(match[0].trimEnd().length);
  }
  return undefined;
}

/** The name may run on into the words behind it (`, Ohio Governor`): shorter and shorter beginnings are tried. */
function within(rows: readonly PlaceRow[], name: string, knowledge: Knowledge): PlaceRow | undefined {
  const words = name.split(/\s+/);
  for (let length = words.length; length > 0; length--) {
    const container = words.slice(0, length).join(' ');
    const code = knowledge.country(container)?.code;
    const divisions = knowledge
      .places(container)
      .filter(({ feature }) => feature === 'admin1' || feature === 'admin2');
    const found = rows.find(
      (row) =>
        row.feature !== 'country' &&
        ((code !== undefined && row.country === code) || divisions.some((division) => holds(division, row))),
    );
    if (found) return found;
  }
  return undefined;
}

/** A county holds what lies this near its middle. */
const COUNTY_KM = 60;

const holds = (division: PlaceRow, row: PlaceRow): boolean =>
  row.country === division.country &&
  (division.feature === 'admin1'
    ? row.admin1 === division.name
    : row.admin1 === division.admin1 && distanceKm(row, division) <= COUNTY_KM);
