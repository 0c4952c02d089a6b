// In: data/office-holders.jsonl (who held which office, from, to). Out: people by name with the office of a date first, and holders by office.
// Dates are EDTF days, months or years; a coarse date counts for the whole of its month or year.
import { fold } from './fold.js';
import { readRows } from './rows.js';
import type { OfficeHolderRow } from './types.js';

/** What `loadOfficeHolders` gives. */
export interface OfficeHolderKnowledge {
  readonly officeHolders: readonly OfficeHolderRow[];
  /** people known by that name, those in office on the date first, then the nearest in time; the latest first when the date is null */
  person(name: string, date: string | null): readonly OfficeHolderRow[];
  /** who held the office of a country (alpha-3) or organisation (its key) on a date; undefined when several did */
  officeHolder(office: string, country: string, date: string): OfficeHolderRow | undefined;
}

/** Read the office holders under `dataDir`; the indexes are built at the first look-up. */
export function loadOfficeHolders(dataDir: string): OfficeHolderKnowledge {
  const officeHolders = readRows<OfficeHolderRow>(dataDir, 'office-holders.jsonl');
  let people: ReadonlyMap<string, readonly OfficeHolderRow[]> | undefined;
  let offices: ReadonlyMap<string, readonly OfficeHolderRow[]> | undefined;
  return {
    officeHolders,
    person: (name, date) => {
      people ??= groupRows(officeHolders, namesOf);
      return [...(people.get(fold(name)) ?? people.get(withoutInitials(name)) ?? [])].sort((a, b) =>
        compareByDate(a, b, date),
      );
    },
    officeHolder: (office, country, date) => {
      offices ??= groupRows(officeHolders, officesOf);
      const holders = (offices.get(`${office} ${country}`) ?? [])
        .filter((row) => heldOn(row, date))
        .sort((a, b) => b.from.localeCompare(a.from));
      return soleHolder(holders);
    },
  };
}

function groupRows(
  rows: readonly OfficeHolderRow[],
  keysOf: (row: OfficeHolderRow) => readonly string[],
): Map<string, OfficeHolderRow[]> {
  const groups = new Map<string, OfficeHolderRow[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

const SUFFIX = /^(Jr\.?|Sr\.?|[IVX]+)$/;
const ARTICLE = /^(al|el|as|ad|ar|an|az|ash)-/i;

/** Full name, listed spellings and the surname; `al-Assad` answers to Assad too, as papers write both. */
function namesOf(row: OfficeHolderRow): string[] {
  const words = row.name.split(' ');
  const last = words.at(-1) ?? '';
  // family name first (Xi Jinping lists Xi), or a numeral (Charles III): the last word is no surname
  const surname =
    row.names.includes(words[0] ?? '') || /^[IVX]+$/.test(last)
      ? undefined
      : words.findLast((word) => !SUFFIX.test(word));
  return [row.name, ...row.names, ...(surname ? [surname, surname.replace(ARTICLE, '')] : [])].map(fold);
}

/** An office is asked for by country, or by organisation; the head of `IGO` would be anyone. */
function officesOf(row: OfficeHolderRow): string[] {
  const byCountry =
    row.office === 'organization-head' && row.country === 'IGO' ? [] : [`${row.office} ${row.country}`];
  return row.organization ? [...byCountry, `${row.office} ${row.organization}`] : byCountry;
}

/** The latest to take office, unless others hold it beside them and not only on the day of handover (spokespersons, rivals). */
function soleHolder([latest, ...others]: readonly OfficeHolderRow[]): OfficeHolderRow | undefined {
  if (!latest) return undefined;
  const besides = others.filter(({ key, to }) => key !== latest.key && !(to && sameTime(to, latest.from)));
  return besides.length === 0 ? latest : undefined;
}

const sameTime = (a: string, b: string): boolean => a.slice(0, b.length) === b.slice(0, a.length);

/** `Vladimir V. Putin`, as American papers write names, is looked up as Vladimir Putin. */
const withoutInitials = (name: string): string => fold(name).replace(/(?<=\w) \w(?= \w)/g, '');

/** True where the office was held on the date; both ends belong to the term. */
function heldOn(row: OfficeHolderRow, date: string): boolean {
  return (
    date.slice(0, row.from.length) >= row.from &&
    (row.to === undefined || date.slice(0, row.to.length) <= row.to)
  );
}

/** In office first; then the later start (on a day of handover the successor); without a date the latest. */
function compareByDate(a: OfficeHolderRow, b: OfficeHolderRow, date: string | null): number {
  if (date === null) return b.from.localeCompare(a.from);
  const distance = yearsFrom(a, date) - yearsFrom(b, date);
  return distance || b.from.localeCompare(a.from);
}

/** Years between the date and the term, 0 within it. Coarse on purpose: it only orders people. */
function yearsFrom(row: OfficeHolderRow, date: string): number {
  if (heldOn(row, date)) return 0;
  const before = date < row.from;
  return Math.max(0.01, Math.abs(yearOf(before ? row.from : (row.to ?? date)) - yearOf(date)));
}

function yearOf(date: string): number {
  const [year = '0', month = '7', day = '15'] = date.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}
