-- noteEdits: some
insert into "sheet_edit" ("district_id", "project_id", "field", "version", "role", "department", "edited_at")
values ($1, $2, $3, $4, $5, $6, $7), ($8, $9, $10, $11, $12, $13, $14)
on conflict ("district_id", "project_id", "field") do update set "version" = "excluded"."version", "role" = "excluded"."role", "department" = "excluded"."department", "edited_at" = "excluded"."edited_at";

-- noteEdits: none
-- (asks nothing)

-- editsOfSheet
select *
from "sheet_edit"
where "district_id" = $1 and "project_id" = $2
order by "edited_at" desc, "field";

-- holdSheet
select "project_id"
from "project"
where "district_id" = $1 and "project_id" = $2 for no key
update;

-- holdSheetsOfPlan
select "project_id"
from "project"
where "district_id" = $1 and "plan_id" = $2
order by "project_id" for no key
update;

-- copiedFrom
select "source"."project_id", "source"."title", "plan"."fiscal_year"
from "project" as "copy"
inner join "project" as "source" on "source"."district_id" = "copy"."district_id" and "source"."project_id" = "copy"."copied_from"
inner join "plan" on "plan"."district_id" = "source"."district_id" and "plan"."plan_id" = "source"."plan_id"
where "copy"."district_id" = $1 and "copy"."project_id" = $2;

-- noteCopiedFrom
update "project"
set "copied_from" = $1
where "district_id" = $2 and "project_id" = $3;

-- projectOrder
select "project_id"
from "project"
where "district_id" = $1 and "plan_id" = $2
order by "project_no";

-- renumberProjects
update "project"
set "project_no" = "project_no" + $1
where "district_id" = $2 and "plan_id" = $3;
update "project"
set "project_no" = $1
where "district_id" = $2 and "project_id" = $3;
