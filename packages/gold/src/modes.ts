// The modes of each event type as the coding manual lists them (corpus/GUIDE.md, Events); tests/gold.test.ts compares them with the rows of knowledge.
import { EVENT_TYPES, type EventType } from '@entente/record';

const LISTED: Partial<Record<EventType, string>> = {
  CONSULT: 'visit third-party multilateral phone',
  RETREAT: 'withdraw release return disarm ceasefire access resign',
  REQUEST: 'assist change yield meet',
  ACCUSE: 'disapprove investigate allege',
  REJECT: 'assist change yield meet',
  THREATEN: 'restrict ban arrest relations rights expel territory violence',
  PROTEST: 'demo riot strike hunger boycott obstruct',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict ban censor curfew arrest deport withhold misinformation cyber',
  ASSAULT:
    'abduct beat torture execute sexual assassinate destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control cleansing massacre unconventional',
};

/** Event type → its modes. */
export const MODES: ReadonlyMap<string, readonly string[]> = new Map(
  EVENT_TYPES.map((type) => [type, LISTED[type]?.split(' ') ?? []]),
);
