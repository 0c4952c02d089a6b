// Migration 6: aggregates by month for pairs of countries, directed and undirected (facets 200 and 201); for existing stores they are computed from the rows.
// They have a separate table and are inserted by month, so that the cells of a date range are stored together.

const backfill = (facet: number, pair: string): string => `
insert into event_months
select ${facet}, a, b, month, 0, 0, 0, spread, sum(c)::int, sum(f)::int, sum(case when h = 0 then c else 1 end)::int,
  sum(gdelt)::int8, sum(icews)::int8, sum(phoenix)::int8, sum(plover)::int8
from (
  select *, case when h > 0 and count(*) over (partition by a, b, h) > 1 then h else 0 end as spread
  from (
    select a, b, day / 100 as month, case when alone then 0 else happening end as h, count(*) as c, count(*) filter (where quad <= 2) as f,
      sum(gdelt) as gdelt, sum(icews) as icews, sum(phoenix) as phoenix, sum(plover) as plover
    from events cross join lateral (
      select distinct ${pair} from unnest(pair_actor_countries, pair_recipient_countries) as sides (x, y)) as pair
    group by 1, 2, 3, 4) told
  ) apart
group by a, b, month, spread
order by month, a, b, spread`;

const WHICHEVER_WAY =
  'case when least(x, y) = 0 then 0 else least(x, y) end as a, case when least(x, y) = 0 then 0 else greatest(x, y) end as b';

/** Fills the facets from the rows. */
export const BACKFILL = `${backfill(200, 'x as a, y as b')};${backfill(201, WHICHEVER_WAY)};`;

/** SQL of the sixth version. */
export const PAIRS_BY_MONTH = `
create table event_months (like event_cells including all);
alter table event_months set (fillfactor = 80);
${BACKFILL}
`;
