// Migration 5: cells of a stretch of time are found without reading all of a facet.

/** SQL of the fifth version. */
export const CELLS_BY_MONTH = `
create index event_cells_month on event_cells (facet, month);
`;
