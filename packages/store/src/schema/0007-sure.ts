// Migration 7: events store their confidence, and every aggregate exists twice: over all events (`sure` 0) and over sure ones (1). write/renew-sure.ts fills the
// sure part, since that needs the rows of each article; `sums_of_sure` stores the threshold used.

/** SQL of the seventh version. */
export const SURE_SUMS = `
alter table events add column confidence float8 not null default 1;
alter table events add column occurred boolean not null default false;
update events set occurred = true where status = (select n from terms where kind = 'status' and key = 'occurred');
create table sums_of_sure (threshold float8 not null);
alter table event_cells add column sure smallint not null default 0;
alter table event_tops add column sure smallint not null default 0;
alter table event_months add column sure smallint not null default 0;
alter table event_cells drop constraint event_cells_pkey;
alter table event_cells add primary key (facet, sure, a, b, month, type, quad, status, spread);
alter table event_tops drop constraint event_tops_pkey;
alter table event_tops add primary key (facet, sure, a, b, month, type, quad, status, spread);
alter table event_months drop constraint event_months_pkey;
alter table event_months add primary key (facet, sure, a, b, month, type, quad, status, spread);
drop index event_cells_month;
create index event_cells_month on event_cells (facet, sure, month);
drop index if exists event_months_facet_month_idx;
create index event_months_month on event_months (facet, sure, month);
drop index event_tops_largest;
create index event_tops_largest on event_tops (facet, sure, events desc);
drop index event_tops_other;
create index event_tops_other on event_tops (facet, sure, b);
`;
