-- linesOf
select "item_id", "source_id", 'merged' as "origin"
from "item_source"
where "district_id" = $1 and "item_id" = any($2)
order by "item_id", "source_no";

-- lineageOf
with recursive up (item_id) as (
  select $1::text
  union
  select source.source_id
  from item_source as source
  join up on up.item_id = source.item_id
  where source.district_id = $2 ), down (item_id) as (
  select $3::text
  union
  select source.item_id
  from item_source as source
  join down on down.item_id = source.source_id
  where source.district_id = $4 )
select item_id
from up
union
select item_id
from down
order by item_id;

-- successorsOf
select "item_id"
from "item_source"
where "district_id" = $1 and "source_id" = $2
order by "item_id";

-- linkItems
insert into item_source (district_id, item_id, source_no, source_id, gate_id)
select $1, $2, coalesce(max(source_no), 0) + 1, $3, $4
from item_source
where district_id = $5 and item_id = $6
on conflict (district_id, item_id, source_id) do nothing;
