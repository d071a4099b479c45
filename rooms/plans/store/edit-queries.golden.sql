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
