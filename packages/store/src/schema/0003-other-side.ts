// Migration 3: pairs are also found by their second side.

/** SQL of the third version. */
export const OTHER_SIDE = `
create index event_tops_other on event_tops (facet, b);
`;
