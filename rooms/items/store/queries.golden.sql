-- insertItem: submitted
insert into "item" ("district_id", "item_id", "cycle_id", "kind", "title", "name_key", "count", "entered_from", "entered_to", "entered_precision", "requested", "body_id", "department_names", "certainty", "origin", "concealed")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16);

-- insertItem: merged
insert into "item" ("district_id", "item_id", "cycle_id", "kind", "title", "name_key", "count", "entered_from", "entered_to", "entered_precision", "requested", "body_id", "department_names", "certainty", "origin", "concealed")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16);
insert into "item_source" ("district_id", "item_id", "source_no", "source_id", "gate_id")
values ($1, $2, $3, $4, $5), ($6, $7, $8, $9, $10);

-- findItem
select *
from "item"
where "district_id" = $1 and "item_id" = any($2)
order by "item_id";

-- itemsById
select *
from "item"
where "district_id" = $1 and "item_id" = any($2)
order by "item_id";

-- itemsOfCycle
select *
from "item"
where "district_id" = $1 and "cycle_id" = $2
order by "item_id";

-- cyclesOfItems
select "cycle_id"
from "item"
where "district_id" = $1
group by "cycle_id"
order by min("entered_from"), "cycle_id";

-- originsOf
select "item"."item_id", "item"."origin", "source"."source_id"
from "item"
inner join "item_source" as "source" on "source"."district_id" = "item"."district_id" and "source"."item_id" = "item"."item_id"
where "item"."district_id" = $1 and "item"."item_id" = any($2) and "source"."gate_id" is null
order by "item"."item_id", "source"."source_no";

-- itemsNamed: in all cycles
select *
from "item"
where "district_id" = $1 and "concealed" = $2 and ("name_key" = $3 or "item_id" in (
    select "item_id"
    from "item_alias"
    where "district_id" = $4 and "name_key" = $5))
order by "item_id";

-- itemsNamed: in one cycle
select *
from "item"
where "district_id" = $1 and "cycle_id" = $2 and "concealed" = $3 and ("name_key" = $4 or "item_id" in (
    select "item_id"
    from "item_alias"
    where "district_id" = $5 and "name_key" = $6))
order by "item_id";

-- listItems: all
select *
from "item"
where "district_id" = $1
order by "entered_from" desc, "cycle_id" desc, "item_id"
limit $2
offset $3;

-- listItems: filtered
select *
from "item"
where "district_id" = $1 and "cycle_id" = $2 and "kind" = $3 and "item_id" in (
  select "item_id"
  from "gate_arrival"
  where "district_id" = $4 and "gate_id" = $5) and "concealed" = $6 and ("name_key" like $7 or "item_id" in (
    select "item_id"
    from "item_alias"
    where "district_id" = $8 and "name_key" like $9))
order by "entered_from" desc, "cycle_id" desc, "item_id"
limit $10
offset $11;

-- countItems
select count(*) as "items", coalesce(sum(count) filter (where not within), 0)::bigint as "count", coalesce(sum(requested) filter (where not within), 0)::bigint as "requested"
from (
  select "count", "requested", ("origin" = $1 and exists (
      select "source"."source_id"
      from "item_source" as "source"
      where "source"."district_id" = $2 and "source"."item_id" = "item"."item_id" and "source"."source_id" in (
        select "item_id"
        from "item"
        where "district_id" = $3))) as "within"
  from "item"
  where "district_id" = $4) as "found";
