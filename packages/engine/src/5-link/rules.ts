// The rules of room 5.
import type { Rule } from '@entente/record';
import { EVENT_PLACE_RULES } from './event-places/index.js';
import { CONTEXT, KNOWN, NATION, PLACE } from './identity.js';

const LINE = 'COUNTRY: ISO 3166 alpha-3 of whom it belongs to; IGO for the UN, NATO, EU, AU, OSCE …; - none.';

/** Rules that resolve chains to actors and places. */
export const LINK_RULES: readonly Rule[] = [
  {
    id: KNOWN,
    room: '5-link',
    reason: 'Country, organisation or office holder known by that name on the date of the article.',
    clause: LINE,
  },
  { id: NATION, room: '5-link', reason: 'Nationality, possessor, body or place in the words.', clause: LINE },
  {
    id: CONTEXT,
    room: '5-link',
    reason:
      'Offices and bodies of a state, forces and people without a nation are those of the country that the text around them is about; named persons without an office, other bodies, outlets and experts are never given one.',
    clause: LINE,
  },
  {
    id: PLACE,
    room: '5-link',
    reason:
      'The likeliest bearer of a place name by what the words beside it say contains it, the countries, provinces and places of the article, and population.',
    clause: 'A place that only locates is pN.',
  },
  ...EVENT_PLACE_RULES,
];
