-- putSheet: first
insert into "project" ("district_id", "project_id", "plan_id", "version", "project_no", "title", "item_id", "summary", "category", "subcommittees", "civil_actors", "period_text", "runs_from", "runs_to", "runs_precision", "header_budget", "schedule_text", "objectives", "tasks", "background", "direction", "photos", "similar_cases", "last_results", "improvements", "last_progress", "method", "evaluation", "contingency", "remarks")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11::jsonb, $12, $13, $14, $15, $16, $17, $18::jsonb, $19::jsonb, $20, $21, $22::jsonb, $23, $24, $25, $26, $27::jsonb, $28::jsonb, $29, $30);

-- putSheet: later
update "project"
set "plan_id" = $1, "version" = $2, "project_no" = $3, "title" = $4, "item_id" = $5, "summary" = $6, "category" = $7, "subcommittees" = $8::jsonb, "civil_actors" = $9::jsonb, "period_text" = $10, "runs_from" = $11, "runs_to" = $12, "runs_precision" = $13, "header_budget" = $14, "schedule_text" = $15, "objectives" = $16::jsonb, "tasks" = $17::jsonb, "background" = $18, "direction" = $19, "photos" = $20::jsonb, "similar_cases" = $21, "last_results" = $22, "improvements" = $23, "last_progress" = $24, "method" = $25::jsonb, "evaluation" = $26::jsonb, "contingency" = $27, "remarks" = $28
where "district_id" = $29 and "project_id" = $30;

-- replaceParts: all
delete from "project_department"
where "district_id" = $1 and "project_id" = $2;
delete from "indicator"
where "district_id" = $1 and "project_id" = $2;
delete from "project_stage"
where "district_id" = $1 and "project_id" = $2;
insert into "project_department" ("district_id", "project_id", "role_no", "name", "department_id", "duty", "label")
values ($1, $2, $3, $4, $5, $6, $7);
insert into "indicator" ("district_id", "project_id", "indicator_no", "target", "phase", "goal", "name", "evidence", "note")
values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9);
insert into "project_stage" ("district_id", "project_id", "stage_no", "types", "title", "period_text")
values ($1, $2, $3, $4::jsonb, $5, $6);

-- replaceParts: departments only
delete from "project_department"
where "district_id" = $1 and "project_id" = $2;
delete from "indicator"
where "district_id" = $1 and "project_id" = $2;
delete from "project_stage"
where "district_id" = $1 and "project_id" = $2;
insert into "project_department" ("district_id", "project_id", "role_no", "name", "department_id", "duty", "label")
values ($1, $2, $3, $4, $5, $6, $7);

-- findSheet
select *
from "project"
where "district_id" = $1 and "project_id" = $2;
select *
from "project_department"
where "district_id" = $1 and "project_id" in ($2)
order by "role_no";
select *
from "indicator"
where "district_id" = $1 and "project_id" in ($2)
order by "indicator_no";
select *
from "project_stage"
where "district_id" = $1 and "project_id" in ($2)
order by "stage_no";

-- sheetsOfPlan
select *
from "project"
where "district_id" = $1 and "plan_id" = $2
order by "project_no";
select *
from "project_department"
where "district_id" = $1 and "project_id" in ($2)
order by "role_no";
select *
from "indicator"
where "district_id" = $1 and "project_id" in ($2)
order by "indicator_no";
select *
from "project_stage"
where "district_id" = $1 and "project_id" in ($2)
order by "stage_no";

-- sheetsOfItems: some
select *
from "project"
where "district_id" = $1 and "item_id" in ($2)
order by "plan_id", "project_no";
select *
from "project_department"
where "district_id" = $1 and "project_id" in ($2)
order by "role_no";
select *
from "indicator"
where "district_id" = $1 and "project_id" in ($2)
order by "indicator_no";
select *
from "project_stage"
where "district_id" = $1 and "project_id" in ($2)
order by "stage_no";

-- sheetsOfItems: none
-- (asks nothing)
