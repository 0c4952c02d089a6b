// Migration 4: aggregates by month for single actors in each role (facets 22 and 23); for existing stores they are computed from the rows.

const backfill = (facet: number, side: 'actors' | 'recipients'): string => `
insert into event_cells
select ${facet}, a, 0, month, 0, 0, 0, spread, sum(c)::int, sum(f)::int, sum(case when h = 0 then c else 1 end)::int,
  sum(gdelt)::int8, sum(icews)::int8, sum(phoenix)::int8, sum(plover)::int8
from (
  select *, case when h > 0 and count(*) over (partition by a, h) > 1 then h else 0 end as spread
  from (
    select a, day / 100 as month, case when alone then 0 else happening end as h, count(*) as c, count(*) filter (where quad <= 2) as f,
      sum(gdelt) as gdelt, sum(icews) as icews, sum(phoenix) as phoenix, sum(plover) as plover
    from events cross join lateral unnest(${side}) as side (a) group by 1, 2, 3) told
  ) apart
group by a, month, spread
order by a, month, spread`;

/** SQL of the fourth version. */
export const ACTORS_BY_MONTH = `${backfill(22, 'actors')};${backfill(23, 'recipients')};`;
