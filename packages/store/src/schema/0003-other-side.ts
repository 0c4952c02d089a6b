// Migration 3: an index of pairs by their second party.

/** SQL of the third version. */
export const OTHER_SIDE = `
create index event_tops_other on event_tops (facet, b);
`;
