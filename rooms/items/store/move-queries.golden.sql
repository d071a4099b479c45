-- kinOf
with recursive kin (item_id, cycle_id) as (
  select item_id, cycle_id
  from item
  where district_id = $1 and item_id = any($2)
  union
  select item.item_id, item.cycle_id
  from kin
  cross join lateral (
    select source_id as item_id
    from item_source
    where district_id = $3 and item_source.item_id = kin.item_id
    union all
    select item_id
    from item_source
    where district_id = $4 and source_id = kin.item_id ) as joined
  join item on item.district_id = $5 and item.item_id = joined.item_id and item.cycle_id = kin.cycle_id )
select item_id
from kin
order by item_id;

-- gatesSeeing
select "gate_arrival"."item_id" as "itemId", "gate"."gate_id" as "gateId", "gate"."name"
from "gate_arrival"
inner join "gate" on "gate"."district_id" = "gate_arrival"."district_id" and "gate"."gate_id" = "gate_arrival"."gate_id"
where "gate_arrival"."district_id" = $1 and "gate_arrival"."item_id" = any($2)
order by "gate"."gate_order", "gate"."gate_id", "gate_arrival"."item_id";

-- putMoves
insert into item_move (district_id, item_id, move_no, from_cycle_id, to_cycle_id, moved_on)
select $1, item.item_id, 1 + (
  select count(*)
  from item_move as before
  where before.district_id = $2 and before.item_id = item.item_id), item.cycle_id, moved.to_cycle_id, $3::date
from item
join unnest($4::text[], $5::text[]) as moved (item_id, to_cycle_id) on moved.item_id = item.item_id
where item.district_id = $6;
update item
set cycle_id = moved.to_cycle_id
from unnest($1::text[], $2::text[]) as moved (item_id, to_cycle_id)
where item.district_id = $3 and item.item_id = moved.item_id;

-- movesOf
select "item_id" as "itemId", "from_cycle_id" as "from", "to_cycle_id" as "to", "moved_on" as "on"
from "item_move"
where "district_id" = $1 and "item_id" = any($2)
order by "item_id", "move_no";
