// The closed lists of PLOVER 2 as the coding manual (corpus/GUIDE.md) uses them. Definitions, codes and scales are rows in knowledge.
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** The status labels, in the order of the coding manual. */
export const STATUSES = ['occurred', 'future', 'hypothetical', 'negated'] as const;
/** Status of an event: asserted, planned or promised, only possible, or said not to have happened. */
export type Status = (typeof STATUSES)[number];

/** The kinds of mentions. */
export const MENTION_KINDS = ['person', 'organization', 'country', 'place', 'group'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** PLOVER's actor sectors, as the coding manual lists them. */
export const SECTORS = [
  'GOV',
  'MIL',
  'COP',
  'SPY',
  'LEG',
  'JUD',
  'PTY',
  'OPP',
  'REB',
  'UAF',
  'CRM',
  'IGO',
  'NGO',
  'MNC',
  'BUS',
  'LAB',
  'EDU',
  'REL',
  'MED',
  'HLH',
  'REF',
  'CVL',
  'ELI',
  'OTH',
] as const;
export type Sector = (typeof SECTORS)[number];

/** The contexts of an event, as the coding manual lists them. */
export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'legal',
  'human-rights',
  'diplomatic',
  'territory',
  'economic',
  'resource',
  'environment',
  'disaster',
  'health',
  'migration',
  'corruption',
  'crime',
  'terrorism',
  'cyber',
  'religion',
  'media',
  'technology',
  'education',
] as const;
export type Context = (typeof CONTEXTS)[number];

/** In a filter of statuses: all of them. A filter that says so is told from one that leaves the status to the default of a door. */
export const ANY = 'any';
/** The parts of an event of which a belief tells, in the order in which they are shown. */
export const BELIEF_PARTS = ['type', 'status', 'actors', 'recipients'] as const;
