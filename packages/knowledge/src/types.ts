// What knowledge holds: rows that people edit (data/*.jsonl, data/events/*.yaml), each with its `source`, and the look-ups over them.
import type { Codes, EventType, Location, MentionKind, Sector } from '@entente/record';
import type { WordForm } from './language/inflect.js';

/** A country or territory. Names and demonyms are matched without regard to case and accents. */
export interface CountryRow {
  /** ISO 3166 alpha-3 (XKX for Kosovo, as ISO reserves it for users) */
  readonly code: string;
  readonly alpha2: string;
  readonly name: string;
  /** other names and abbreviations: `U.S.`, `America`, `Burma` */
  readonly names: readonly string[];
  /** adjectives and people: `Russian`, `Russians`, `Britons` */
  readonly demonyms: readonly string[];
  readonly capital?: string;
  /** what stands for the government: the capital, a building, a house (`the Kremlin`, `Downing Street`) */
  readonly seats: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly geonames?: number;
  readonly source: string;
}

/** A known organisation: intergovernmental, government body, party, armed group, NGO, company. */
export interface OrganizationRow {
  /** `org:nato` */
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  /** ISO alpha-3 or IGO; absent when it has none */
  readonly country?: string;
  readonly sectors: readonly Sector[];
  /** buildings or cities that stand for it (`Brussels` is none; `Turtle Bay` would be) */
  readonly seats?: readonly string[];
  /** what it is among the bodies of its country (a `body` of state-bodies.jsonl): the Knesset is the `parliament` of Israel */
  readonly body?: string;
  /** sectors in other times than its own: the Taliban are REB, but GOV from 2021-08-15 */
  readonly terms?: readonly OrganizationTerm[];
  readonly source: string;
}

/** A stretch of time (EDTF days, months or years, both ends within it) in which an organisation acts for other sectors. */
export interface OrganizationTerm {
  readonly from: string;
  readonly to?: string;
  readonly sectors: readonly Sector[];
}

/** A body that states have, without saying which: its names are found with a country before or after them. */
export interface StateBodyRow {
  /** `foreign-ministry` */
  readonly body: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly sectors: readonly Sector[];
  readonly source: string;
}

/** A noun of role and the sector its bearer acts for: `minister` GOV, `troops` MIL, `spokesman` none of its own. */
export interface RoleRow {
  /** lower case, singular; may be several words (`opposition leader`) */
  readonly noun: string;
  readonly plural?: string;
  readonly sectors: readonly Sector[];
  readonly kind: Extract<MentionKind, 'person' | 'organization' | 'group'>;
  /** true when the noun is a title that stands before a name (`President`, `Gen.`) */
  readonly title?: boolean;
  /** office in the sense of OfficeHolderRow, when the noun names one */
  readonly office?: string;
  readonly source: string;
}

/** A news agency, paper, broadcaster, site or social platform. */
export interface OutletRow {
  readonly name: string;
  readonly names: readonly string[];
  readonly country?: string;
  readonly type: 'agency' | 'newspaper' | 'broadcaster' | 'site' | 'magazine' | 'platform';
  readonly domain?: string;
  readonly source: string;
}

/** Someone who held an office from one date to another (EDTF day, month or year); `to` absent: still in office when the row was written. */
export interface OfficeHolderRow {
  /** `person:sergey-lavrov` */
  readonly key: string;
  readonly name: string;
  /** other spellings and short forms safe on their own (`Lavrov`) */
  readonly names: readonly string[];
  /** head-of-state, head-of-government, foreign-minister, defence-minister, finance-minister, organization-head, … */
  readonly office: string;
  readonly title: string;
  /** ISO alpha-3 or IGO */
  readonly country: string;
  /** for organization-head: key of the organisation */
  readonly organization?: string;
  readonly from: string;
  readonly to?: string;
  readonly source: string;
}

/** One mode of an event type: definition, default CAMEO code (and by context), scores by named publisher's table. */
export interface ModeRow {
  /** null: the type without a mode */
  readonly mode: string | null;
  readonly definition: string;
  readonly examples: readonly string[];
  readonly cameo: string;
  /** a more exact CAMEO code where one of these contexts is present */
  readonly cameoByContext: Readonly<Record<string, string>>;
}
/** One of the 16 event types: definition, the clause of the coding manual, quad class by publisher, modes. */
export interface EventTypeRow {
  readonly type: EventType;
  readonly label: string;
  readonly definition: string;
  /** the clause of the coding manual that decides, quoted from corpus/GUIDE.md */
  readonly clause: string;
  readonly quad: Readonly<Record<'plover' | 'gdelt' | 'phoenix' | 'icews', number>>;
  readonly modes: readonly ModeRow[];
  readonly source: string;
}

/** How surely a word names an act: see the head of data/event-words.tsv. */
export type Strength = 'sure' | 'likely' | 'possible' | 'never';

/** One reading of a word that names an act (type null: one that names none, however it looks). */
export interface EventWordRow {
  readonly lemma: string;
  readonly pos: 'verb' | 'noun';
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly strength: Strength;
}
/** What the lexicon knows of the words at one place. */
export interface EventWordMatch {
  /** words covered */
  readonly length: number;
  readonly readings: readonly { readonly row: EventWordRow; readonly form: WordForm }[];
}
/** Look-up of words that name acts. */
export interface EventLexicon {
  readonly rows: readonly EventWordRow[];
  /** the longest entry that begins at `words[at]`; words in lower case, hyphens split */
  match(words: readonly string[], at: number): EventWordMatch | null;
}

/** A log-linear model: class → feature → weight (a binary model has the one class `yes`). */
export interface Weights {
  /** the command that made it and the data it was fitted on */
  readonly source: string;
  readonly classes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Boosted decision trees for a yes-or-no question (Friedman 2001), as flat arrays over all nodes of all trees. A row of feature values walks from each root: left
 * (to `child`) where its value is at most the threshold, else right (to `child` + 1), until a leaf (`feature` -1), whose `threshold` is added up. The sum and
 * `bias` are log-odds.
 */
export interface Trees {
  /** names of the features, in the order of a row's values */
  readonly features: readonly string[];
  readonly bias: number;
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly child: Int32Array;
}

/** A place of the gazetteer. */
export interface PlaceRow extends Location {
  readonly population: number;
}

/** All rows and the look-ups over them. Look-ups fold case, accents, periods (`U.S.`), a leading `the` and a trailing `'s`. */
export interface Knowledge {
  readonly countries: readonly CountryRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly roles: readonly RoleRow[];
  readonly outlets: readonly OutletRow[];
  readonly officeHolders: readonly OfficeHolderRow[];
  readonly eventTypes: readonly EventTypeRow[];
  /** by name, abbreviation */
  country(name: string): CountryRow | undefined;
  countryByCode(alpha3: string): CountryRow | undefined;
  /** by adjective or people's name: `Russian`, `the French` */
  demonym(word: string): CountryRow | undefined;
  /** by capital, building or house that stands for a government or organisation */
  seat(name: string): CountryRow | OrganizationRow | undefined;
  organization(name: string): OrganizationRow | undefined;
  /** bodies that every state has, by pattern: `the Russian Defence Ministry`, `Pakistan's army`, `parliament of Georgia` */
  stateBody(name: string): OrganizationRow | undefined;
  readonly stateBodies: readonly StateBodyRow[];
  outlet(name: string): OutletRow | undefined;
  /** the role noun that ends the phrase: `two senior Kenyan police officers` → police officer; plural or singular */
  role(phrase: string): RoleRow | undefined;
  /** people known by that name who held office on the date (YYYY-MM-DD; any date when null), the office held then first */
  person(name: string, date: string | null): readonly OfficeHolderRow[];
  /** who held an office: `foreign-minister` of `RUS` on a date */
  officeHolder(office: string, country: string, date: string): OfficeHolderRow | undefined;
  /** places bearing the name, the most populous first */
  places(name: string): readonly PlaceRow[];
  /** CAMEO code for type, mode and contexts; always answers (the type's default at worst) */
  cameo(type: EventType, mode: string | null, contexts: readonly string[]): string;
  /** Goldstein value of a CAMEO code in a named table; falls back to the code's parents */
  goldstein(cameo: string, table: 'gdelt' | 'icews' | 'phoenix' | 'plover'): number | undefined;
  /** what other data sets call countries, groups and acts; exports in their formats need it */
  readonly codes: Codes;
  /** words that name acts */
  readonly lexicon: EventLexicon;
  /** a log-linear model of data/weights: `FILE` or `FILE/MODEL`. @throws Error when there is none of that name */
  weights(name: string): Weights;
  /** boosted trees of data/weights: `FILE/MODEL`. @throws Error when there are none of that name */
  trees(name: string): Trees;
  /** rows of a named word list (data/words/NAME.txt or .jsonl), for rules; empty when there is none */
  words(list: string): readonly string[];
}
