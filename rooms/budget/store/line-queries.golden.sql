-- linesVersion
select "version"
from "project_cost"
where "district_id" = $1 and "project_id" = $2;

-- holdLinesVersion
select "version"
from "project_cost"
where "district_id" = $1 and "project_id" = $2
for update;

-- setLinesVersion: first
insert into "project_cost" ("district_id", "project_id", "version")
values ($1, $2, $3);

-- setLinesVersion: later
update "project_cost"
set "version" = $1
where "district_id" = $2 and "project_id" = $3;

-- linesWithIds: none
-- (asks nothing)

-- linesWithIds: some
select "line_id", "project_id"
from "cost_line"
where "district_id" = $1 and "line_id" in ($2)
order by "line_id";

-- removeLines: none
-- (asks nothing)

-- removeLines: some
delete from "cost_line"
where "district_id" = $1 and "line_id" in ($2);

-- writeLines: none
-- (asks nothing)

-- writeLines: some
insert into "cost_line" ("district_id", "line_id", "project_id", "line_no", "fiscal_year", "account_name", "line_group", "label", "formula_text", "factors", "stated", "source")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12)
on conflict ("district_id", "line_id") do update set "line_no" = "excluded"."line_no", "fiscal_year" = "excluded"."fiscal_year", "account_name" = "excluded"."account_name", "line_group" = "excluded"."line_group", "label" = "excluded"."label", "formula_text" = "excluded"."formula_text", "factors" = "excluded"."factors", "stated" = "excluded"."stated", "source" = "excluded"."source";

-- linesOfProject
select *
from "cost_line"
where "district_id" = $1 and "project_id" = $2
order by "line_no";

-- linesOfYear
select *
from "cost_line"
where "district_id" = $1 and "fiscal_year" = $2
order by "project_id", "line_no";

-- linesOfProjects: none
-- (asks nothing)

-- linesOfProjects: some
select *
from "cost_line"
where "district_id" = $1 and "fiscal_year" = $2 and "project_id" = any($3::text[])
order by "project_id", "line_no";

-- allLines
select *
from "cost_line"
where "district_id" = $1
order by "project_id", "line_no";
