-- addImport
insert into "transfer_import" ("district_id", "import_id", "cycle_id", "file_name", "transfers", "won", "imported_on")
values ($1, $2, $3, $4, $5, $6, $7)
on conflict do nothing
returning "import_id";

-- addTransfers
insert into "city_transfer" ("district_id", "cycle_id", "transfer_number", "item_id", "import_id", "place_in_file", "requested", "place", "verdict", "reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict do nothing
returning "transfer_number";

-- transferNumbers
select "transfer_number"
from "city_transfer"
where "district_id" = $1 and "cycle_id" = $2
order by "transfer_number";

-- listImports
select *
from "transfer_import"
where "district_id" = $1
order by "imported_on" desc, "import_id"
limit $2;

-- findImport
select "cycle_id", "file_name", "imported_on"
from "transfer_import"
where "district_id" = $1 and "import_id" = $2;

-- transfersOf
select *
from "city_transfer"
where "district_id" = $1 and "import_id" = $2
order by "place_in_file";

-- heapsOf
select "import_id", "verdict", count(*) as "count", coalesce(sum(requested), 0)::bigint as "won"
from "city_transfer"
where "district_id" = $1 and "import_id" in ($2)
group by "import_id", "verdict"
order by "import_id", "verdict";

-- rememberedHeadings
select "headings"
from "transfer_headings"
where "district_id" = $1;

-- rememberHeadings
insert into "transfer_headings" ("district_id", "headings")
values ($1, $2::jsonb)
on conflict ("district_id") do update set "headings" = $3::jsonb;
