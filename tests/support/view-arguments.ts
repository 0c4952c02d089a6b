// Test support: what the views that need an argument are asked for, so that every view can be asked.

/** The arguments of `entente ask VIEW`, by view, from an event and an actor of the store. */
export const viewArguments = (
  event: { readonly id: string; readonly article: string },
  actor: { readonly key: string },
): Readonly<globalThis.Record<string, readonly string[]>> => ({
  article: [event.article],
  copies: [event.article],
  event: [event.id],
  happening: [event.id],
  why: [event.id],
  dyad: ['RUS', 'USA'],
  actor: [actor.key],
  breakdown: ['type,status'],
  search: ['Russia'],
});
