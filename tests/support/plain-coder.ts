// Test support: a coder that needs no knowledge; its answers show what it was asked.
import { type Coder, EVENT_TYPES } from '@entente/record';

/** Quad classes by place in the list of types, codes that spell the question. */
export const plainCoder: Coder = {
  cameo: (type, mode, contexts) => [type, mode ?? '-', ...contexts].join(' '),
  goldstein: (code, table) => (table === 'icews' ? undefined : code.length),
  quad: (type) => 1 + Math.floor(EVENT_TYPES.indexOf(type) / 4),
};
