// What the chain rules say of themselves.
import type { Rule } from '@entente/record';

const SAME_ID = 'A mention of the same actor repeats its id.';

/** Rules that make chains, in the order in which they run. */
export const CHAIN_RULES: readonly Rule[] = [
  {
    id: 'chain-key@1',
    room: '3-analyse',
    reason: 'Names, demonyms and seats of one country, and all names of a known body, are one actor.',
    clause: 'A capital, a building, or an adjective that stands for a government takes the government’s id.',
  },
  {
    id: 'chain-name@1',
    room: '3-analyse',
    reason: 'Surnames, shorter names, initials and spellings take up a full name.',
    clause: SAME_ID,
  },
  {
    id: 'chain-description@1',
    room: '3-analyse',
    reason: 'A definite description takes up whoever was named with its noun, office or nation.',
    clause: SAME_ID,
  },
  {
    id: 'chain-pronoun@1',
    room: '3-analyse',
    reason: 'A pronoun takes up the likeliest actor that agrees with it.',
    clause: SAME_ID,
  },
  {
    id: 'chain-plural@1',
    room: '3-analyse',
    reason: '`the two countries` stands for actors named one by one.',
    clause: 'A plural mention of actors that have ids is a group whose line lists them.',
  },
];
