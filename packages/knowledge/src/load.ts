// Loads the data folder beside this package into the look-ups that the engine is given. The only file here that knows where the rows lie.
import { fileURLToPath } from 'node:url';
import type { Sector } from '@entente/record';
import { loadCodes } from './codes.js';
import { indexCountries } from './countries.js';
import { loadEventWords } from './event-words.js';
import { loadEvents } from './events.js';
import { once } from './name-index.js';
import { loadOfficeHolders } from './office-holders.js';
import { indexOrganizations, indexSeats } from './organizations.js';
import { indexOutlets } from './outlets.js';
import { loadPlaces } from './places.js';
import { indexRoles } from './roles.js';
import { readRows } from './rows.js';
import { indexStateBodies } from './state-bodies.js';
import type { CountryRow, Knowledge, OrganizationRow, OutletRow, RoleRow, StateBodyRow } from './types.js';
import { indexWeights } from './weights.js';
import { indexWords } from './words.js';

const DATA_DIR = fileURLToPath(new URL('../data/', import.meta.url));

/** Reads all rows, synchronously; the gazetteer waits for its first question. Keep the answer: each call reads again. */
export function loadKnowledge(dataDir: string = DATA_DIR): Knowledge {
  const words = indexWords(dataDir);
  const exactNames = words('exact-names');
  const countries = readRows<CountryRow>(dataDir, 'countries.jsonl');
  const organizations = readRows<OrganizationRow>(dataDir, 'organizations.jsonl');
  const roles = once(() => readRows<RoleRow>(dataDir, 'roles.jsonl'));
  const outlets = readRows<OutletRow>(dataDir, 'outlets.jsonl');
  const countryLookups = indexCountries(countries, exactNames);
  const stateBodies = once(() => readRows<StateBodyRow>(dataDir, 'state-bodies.jsonl'));
  const organization = indexOrganizations(organizations, countryLookups, exactNames);
  const seat = indexSeats(countries, organizations, exactNames);
  const isNational = (word: string) =>
    (countryLookups.country(word) ?? countryLookups.demonym(word)) !== undefined;
  const events = loadEvents(dataDir);
  const sectorsOfName = (name: string) => actorSectors(organization(name) ?? seat(name));
  return {
    countries,
    organizations,
    get roles() {
      return roles();
    },
    outlets,
    get stateBodies() {
      return stateBodies();
    },
    ...countryLookups,
    organization,
    stateBody: indexStateBodies(stateBodies, organizations, countryLookups),
    seat,
    outlet: indexOutlets(outlets, exactNames),
    role: indexRoles(roles, { words, isNational, sectorsOfName }),
    words,
    ...loadOfficeHolders(dataDir),
    ...loadEventWords(dataDir, words),
    ...indexWeights(dataDir),
    ...events,
    codes: loadCodes(dataDir, countries, events),
    ...loadPlaces(dataDir),
  };
}

/** A seat of a country stands for its government. */
function actorSectors(row: CountryRow | OrganizationRow | undefined): readonly Sector[] | undefined {
  if (row === undefined) return undefined;
  return 'sectors' in row ? row.sectors : ['GOV'];
}
