// How telling a stem is: its inverse document frequency (Spärck Jones 1972) by the shipped table.
import { IDF_ROWS, UNKNOWN_IDF } from './idf-table.js';

const TABLE: ReadonlyMap<string, number> = new Map(
  IDF_ROWS.flatMap(([idf, stems]) => stems.split(' ').map((stem): [string, number] => [stem, idf])),
);

/** The idf of a stem; figures weigh no more than a rare word would at half. */
export const idfOf = (stem: string): number =>
  TABLE.get(stem) ?? (/^\d/.test(stem) ? UNKNOWN_IDF / 2 : UNKNOWN_IDF);
