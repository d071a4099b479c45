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

-- replaceLines: none
delete from "cost_line"
where "district_id" = $1 and "project_id" = $2;

-- replaceLines: some
delete from "cost_line"
where "district_id" = $1 and "project_id" = $2;
insert into "cost_line" ("district_id", "line_id", "project_id", "line_no", "fiscal_year", "account_name", "line_group", "label", "formula_text", "factors", "stated", "source")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12);

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

-- allLines
select *
from "cost_line"
where "district_id" = $1
order by "project_id", "line_no";
