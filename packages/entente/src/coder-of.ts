// Knowledge → the codes of rows: CAMEO, Goldstein values, PLOVER's quad classes.
import type { Knowledge } from '@entente/knowledge';
import type { Coder } from '@entente/record';

/** The coder of `toRows`. */
export function coderOf({
  cameo,
  goldstein,
  eventTypes,
}: Pick<Knowledge, 'cameo' | 'goldstein' | 'eventTypes'>): Coder {
  const quads = new Map(eventTypes.map(({ type, quad }) => [type, quad.plover]));
  return {
    cameo,
    goldstein,
    quad(type) {
      const quad = quads.get(type);
      if (quad === undefined)
        throw new Error(`no event row for ${type}: expected data/events/${type}.json in knowledge`);
      return quad;
    },
  };
}
