// A saved question → words for its filter and for how a way of its delivery does. Pure: the present is given.
import type { WayState } from '@entente/record';
import { EVENT_FIELDS } from '../address/filter.js';
import { distanceOf } from '../feeds/feed-words.js';
import { FIELD_NOTES } from '../filter/fields.js';

/** `Party KEN · Type ASSAULT` */
export function filterWords(filter: string): string {
  const query = new URLSearchParams(filter);
  const parts = EVENT_FIELDS.flatMap((field) => {
    const values = query.getAll(field);
    return values.length === 0 ? [] : [`${FIELD_NOTES[field].label} ${values.join(', ')}`];
  });
  return parts.join(' · ') || 'everything';
}

/** `Webhook https://desk.example/… · signed · 3 delivered · 1 waiting · last 2 hours ago · again in 5 minutes` */
export function wayWords(state: WayState, now: number): string {
  const { way, target, address, secret, waiting, delivered, givenUp, last, due } = state;
  return [
    way === 'webhook' ? `Webhook ${target}` : `Mail for ${address} in ${target}`,
    secret === null ? '' : `signed by ${secret}`,
    `${delivered} delivered`,
    waiting > 0 ? `${waiting} waiting` : '',
    givenUp > 0 ? `${givenUp} given up` : '',
    last === null ? 'none yet' : `last ${distanceOf(last, now)}`,
    due !== null && Date.parse(due) > now ? `again ${distanceOf(due, now)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
