// Migration 2: aggregates, so that counts over millions of events read thousands of cells. Facets from 100 have separate tables with an index by size. See write/facets.ts for the facets.

/** SQL of the second version. `spread`: number of a happening with events in several cells of one value, which must count once; 0 for all others. */
export const CELLS = `
create table event_cells (
  facet smallint not null,
  a int not null,
  b int not null,
  month int not null,
  type int not null,
  quad smallint not null,
  status int not null,
  spread bigint not null,
  events int not null,
  friendly int not null,
  happenings int not null,
  gdelt bigint not null,
  icews bigint not null,
  phoenix bigint not null,
  plover bigint not null,
  primary key (facet, a, b, month, type, quad, status, spread)
);

create table statement_cells (
  facet smallint not null,
  a int not null,
  b int not null,
  month int not null,
  speech int not null,
  polarity int not null,
  statements int not null,
  primary key (facet, a, b, month, speech, polarity)
);

create table event_tops (like event_cells including all);
create index event_tops_largest on event_tops (facet, events desc);
create table statement_tops (like statement_cells including all);
create index statement_tops_largest on statement_tops (facet, statements desc);
alter table event_cells set (fillfactor = 80);
alter table statement_cells set (fillfactor = 80);
`;
