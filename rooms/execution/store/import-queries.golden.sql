-- allImports
select *
from "executed_import"
where "district_id" = $1
order by "imported_on" desc, "import_id";

-- importExists
select "import_id"
from "executed_import"
where "district_id" = $1 and "import_id" = $2;

-- insertImport
insert into "executed_import" ("district_id", "import_id", "fiscal_year", "file_name", "imported_on", "added", "changed", "same", "left_out", "difference")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- knownRows
select "row_key", "entry_id"
from "executed_row"
where "district_id" = $1 and "fiscal_year" = $2 and "kind" = $3
order by "row_key";

-- setRows: none
-- (asks nothing)

-- setRows: some
insert into "executed_row" ("district_id", "fiscal_year", "kind", "row_key", "entry_id")
values ($1, $2, $3, $4, $5)
on conflict ("district_id", "fiscal_year", "kind", "row_key") do update set "entry_id" = "excluded"."entry_id";

-- forgetRow
delete from "executed_row"
where "district_id" = $1 and "entry_id" = $2;

-- allMappings
select "name", "mapping"
from "import_mapping"
where "district_id" = $1
order by "name";

-- keepMapping
insert into "import_mapping" ("district_id", "name", "mapping")
values ($1, $2, $3::jsonb)
on conflict ("district_id", "name") do update set "mapping" = $4::jsonb;
