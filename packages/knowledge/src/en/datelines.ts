// English: datelines: where a story was written.
import type { DatelinesWords } from '../language/datelines.js';

/** Datelines: where a story was written, in English. */
export const datelines: DatelinesWords = {
  places:
    /^\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,? |\/|-)(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|el|of|the|and|on|al|upon|do|da)){0,7}\.?$/u,
};
