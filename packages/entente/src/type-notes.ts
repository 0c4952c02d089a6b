// Knowledge → short descriptions of event types for pages.
import type { TypeNote } from '@entente/exports';
import type { Knowledge } from '@entente/knowledge';

/** Label, definition and quad class (PLOVER) of each type. */
export const makeTypeNotes = ({ eventTypes }: Knowledge): Readonly<globalThis.Record<string, TypeNote>> =>
  Object.fromEntries(
    eventTypes.map(({ type, label, definition, quad }) => [type, { label, definition, quad: quad.plover }]),
  );
