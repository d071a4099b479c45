-- putFollowed: bare
insert into "followed_project" ("district_id", "project_id", "plan_id", "fiscal_year", "project_no", "title", "item_id", "department_id", "department", "subcommittees", "starts_on", "ends_on", "sheet_version", "followed_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13, $14)
on conflict ("district_id", "project_id") do update set "plan_id" = $15, "fiscal_year" = $16, "project_no" = $17, "title" = $18, "item_id" = $19, "department_id" = $20, "department" = $21, "subcommittees" = $22::jsonb, "starts_on" = $23, "ends_on" = $24, "sheet_version" = $25, "followed_on" = $26;
delete from "followed_stage"
where "district_id" = $1 and "project_id" = $2;
delete from "followed_indicator"
where "district_id" = $1 and "project_id" = $2;

-- putFollowed: full
insert into "followed_project" ("district_id", "project_id", "plan_id", "fiscal_year", "project_no", "title", "item_id", "department_id", "department", "subcommittees", "starts_on", "ends_on", "sheet_version", "followed_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13, $14)
on conflict ("district_id", "project_id") do update set "plan_id" = $15, "fiscal_year" = $16, "project_no" = $17, "title" = $18, "item_id" = $19, "department_id" = $20, "department" = $21, "subcommittees" = $22::jsonb, "starts_on" = $23, "ends_on" = $24, "sheet_version" = $25, "followed_on" = $26;
delete from "followed_stage"
where "district_id" = $1 and "project_id" = $2;
delete from "followed_indicator"
where "district_id" = $1 and "project_id" = $2;
insert into "followed_stage" ("district_id", "project_id", "stage_no", "types", "title", "period_text", "planned_from", "planned_to", "weight", "state", "share", "begun_on", "ended_on", "reason", "evidence")
values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15);
insert into "followed_indicator" ("district_id", "project_id", "indicator_no", "phase", "goal", "name", "target", "evidence", "note", "value", "attained_n", "attained_d", "met", "measured_on", "told_from")
values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12, $13, $14, $15);

-- holdProject
select pg_advisory_xact_lock(hashtextextended($1, 0));

-- followedProjects: none
-- (asks nothing)

-- followedProjects: some
select *
from "followed_project"
where "district_id" = $1 and "project_id" in ($2)
order by "fiscal_year", "project_no", "project_id";
select *
from "followed_stage"
where "district_id" = $1 and "project_id" in ($2)
order by "stage_no";
select *
from "followed_indicator"
where "district_id" = $1 and "project_id" in ($2)
order by "indicator_no";

-- projectsOfPlan
select "project_id"
from "followed_project"
where "district_id" = $1 and "plan_id" = $2
order by "project_no";

-- projectsOfItems: none
-- (asks nothing)

-- projectsOfItems: some
select "project_id"
from "followed_project"
where "district_id" = $1 and "item_id" in ($2)
order by "project_id";

-- allFollowed
select "project_id"
from "followed_project"
where "district_id" = $1
order by "project_id";

-- updateStage
update "followed_stage"
set "types" = $1::jsonb, "title" = $2, "period_text" = $3, "planned_from" = $4, "planned_to" = $5, "weight" = $6, "state" = $7, "share" = $8, "begun_on" = $9, "ended_on" = $10, "reason" = $11, "evidence" = $12
where "district_id" = $13 and "project_id" = $14 and "stage_no" = $15;

-- updateIndicator
update "followed_indicator"
set "phase" = $1, "goal" = $2, "name" = $3, "target" = $4::jsonb, "evidence" = $5, "note" = $6, "value" = $7, "attained_n" = $8, "attained_d" = $9, "met" = $10, "measured_on" = $11, "told_from" = $12
where "district_id" = $13 and "project_id" = $14 and "indicator_no" = $15;
