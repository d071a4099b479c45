-- rememberColumns
insert into "remembered_columns" ("district_id", "kind", "headings_hash", "columns", "remembered_at")
values ($1, $2, $3, $4::jsonb, $5)
on conflict ("district_id", "kind", "headings_hash") do update set "columns" = $6::jsonb, "remembered_at" = $7;

-- recallColumns
select "columns"
from "remembered_columns"
where "district_id" = $1 and "kind" = $2 and "headings_hash" = $3;
