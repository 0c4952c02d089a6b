// Nouns and their endings: persons, groups, bodies, countries: what a language has to give.

/** Nouns and their endings: persons, groups, bodies, countries. */
export interface NounsWords {
  /** head nouns that name several (3-analyse/chains) */
  readonly pluralHead: RegExp;
  /** words for men (3-analyse/chains) */
  readonly male: RegExp;
  /** words for women (3-analyse/chains) */
  readonly female: RegExp;
  /** where the complement of a description begins (3-analyse/chains) */
  readonly complementOpening: RegExp;
  /** words before the noun of a group that count or limit it (3-analyse/chains) */
  readonly countOpening: RegExp;
  /** the plural ending `-ies` (3-analyse/chains) */
  readonly pluralIes: RegExp;
  /** the plural `-men` (3-analyse/chains) */
  readonly pluralMen: RegExp;
  /** nouns that stand for a country (3-analyse/chains) */
  readonly country: RegExp;
  /** `his government`, `her government` (3-analyse/chains) */
  readonly ownGovernment: RegExp;
  /** `island`, `islands` (3-analyse/chains) */
  readonly island: RegExp;
  /** numbers from two to three within a description (3-analyse/chains) */
  readonly someMany: RegExp;
  /** nouns that stand for a town (3-analyse/chains) */
  readonly placeNoun: RegExp;
  /** a description that opens with `this` (3-analyse/chains) */
  readonly openingThis: RegExp;
  /** role nouns and offices of those who lead a state (3-analyse/chains) */
  readonly leaders: ReadonlySet<string>;
  /** what joins a noun of role to say that the office is past: `ex-` (3-analyse/chains) */
  readonly formerPrefix: RegExp;
  /** the same as a word of its own (3-analyse/chains) */
  readonly former: string;
  /** nouns for groups and movements (3-analyse/chains) */
  readonly groupBody: RegExp;
  /** nouns for militias (3-analyse/chains) */
  readonly militiaBody: RegExp;
  /** nouns for alliances of states (3-analyse/chains) */
  readonly allianceBody: RegExp;
  /** nouns for companies (3-analyse/chains) */
  readonly companyBody: RegExp;
  /** nouns for parties (3-analyse/chains) */
  readonly partyBody: RegExp;
  /** nouns for outlets (3-analyse/chains) */
  readonly mediaBody: RegExp;
  /** nouns for agencies of a state (3-analyse/chains) */
  readonly serviceBody: RegExp;
  /** `no` before a noun (3-analyse/chains) */
  readonly openingNo: RegExp;
  /** plurals for states (3-analyse/chains) */
  readonly pluralCountry: RegExp;
  /** plurals for bodies (3-analyse/chains) */
  readonly pluralBody: RegExp;
  /** openings of a plural that stands for what was named before (3-analyse/chains) */
  readonly pluralOpening: RegExp;
  /** what stands between two names that a plural takes up (3-analyse/chains) */
  readonly joins: RegExp;
  /** plurals that need no number: `the sides` (3-analyse/chains) */
  readonly pairs: RegExp;
  /** plurals for persons (3-analyse/chains) */
  readonly pluralPersons: RegExp;
  /** endings of a plural (3-analyse/mentions) */
  readonly plural: RegExp;
  /** descriptions of a country (3-analyse/mentions) */
  readonly theCountry: RegExp;
  /** descriptions of a group that is a body (3-analyse/mentions) */
  readonly theGroup: RegExp;
  /** endings of a plural of persons (3-analyse/mentions) */
  readonly pluralPeople: RegExp;
  /** nouns for a country (3-analyse/mentions) */
  readonly countryNoun: RegExp;
  /** nouns in `-group` (3-analyse/mentions) */
  readonly groupNoun: RegExp;
  /** nouns in the plural, and forces (3-analyse/mentions) */
  readonly pluralOrForce: RegExp;
  /** plurals among actors (4-extract/events) */
  readonly pluralActor: RegExp;
}
