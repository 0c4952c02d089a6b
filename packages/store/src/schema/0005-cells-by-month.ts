// Migration 5: an index that finds the cells of a date range without reading the whole facet.

/** SQL of the fifth version. */
export const CELLS_BY_MONTH = `
create index event_cells_month on event_cells (facet, month);
`;
