// What delivering the messages of saved questions is told by the commands that deliver: how news is found, and how a mail is written.
import { type AlertMessage, lookForNews, printable, toMail } from '@entente/entente';
import type { DeliverEvent, DeliverOptions } from '@entente/follow';
import type { DueMessage, Store } from '@entente/record';
import { timeOf } from './tell-following.js';

/** The part of the options that does not depend on the command. */
export const deliveryOf = (store: Store): Pick<DeliverOptions, 'store' | 'look' | 'toMail'> => ({
  store,
  look: (signal) => lookForNews(store, signal),
  toMail: ({ body, address, created }: DueMessage) =>
    toMail(JSON.parse(body) as AlertMessage, { to: address ?? '', date: created }),
});

/** The line of an event; null where all went well. */
export function tellDelivering(event: DeliverEvent): string | null {
  if (event.kind === 'delivered') return null;
  const { message, error, again } = event;
  const next =
    again === null ? 'it is given up; entente questions retry tries it again' : `again at ${timeOf(again)}`;
  return printable(`question ${message.name}, ${message.way}: ${error}; ${next}`);
}
