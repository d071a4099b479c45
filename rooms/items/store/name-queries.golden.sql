-- insertAlias
insert into "item_alias" ("district_id", "item_id", "alias_no", "title", "name_key", "since_from", "since_to", "since_precision", "stands_in", "certainty")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- aliasesOf
select "alias".*
from "item_alias" as "alias"
inner join "item" on "item"."district_id" = "alias"."district_id" and "item"."item_id" = "alias"."item_id"
where "alias"."district_id" = $1 and "alias"."item_id" = any($2) and "item"."concealed" = $3
order by "alias"."item_id", "alias"."alias_no";

-- holdItem
select *
from "item"
where "district_id" = $1 and "item_id" = $2
for update;

-- itemsTitled
select "item_id" as "itemId", "name_key" as "nameKey", exists (
  select "source"."item_id"
  from "item_source" as "source"
  where "source"."district_id" = $1 and "source"."source_id" = "item"."item_id") as "becameOthers"
from "item"
where "district_id" = $2 and "cycle_id" = $3 and "name_key" = any($4) and "concealed" = $5
order by "item_id";

-- titlesInCycle
select "item_id" as "itemId", "title"
from "item"
where "district_id" = $1 and "cycle_id" = $2 and "concealed" = $3
order by "item_id";

-- setConcealed
update "item"
set "concealed" = $1
where "district_id" = $2 and "item_id" = $3;
