-- insertProcedure
insert into "procedure_plan" ("district_id", "project_id", "drawn_up_on")
values ($1, $2, $3)
on conflict ("district_id", "project_id") do nothing;

-- holdProcedure
select "project_id"
from "procedure_plan"
where "district_id" = $1 and "project_id" = $2
for update;

-- proceduresOf: ofProjects
select "project_id"
from "procedure_plan"
where "district_id" = $1 and "project_id" in ($2)
order by "project_id";
select *
from "procedure_step"
where "district_id" = $1 and "project_id" in ($2)
order by "project_id", "planned_from", "step_id";

-- proceduresOf: all
select "project_id"
from "procedure_plan"
where "district_id" = $1
order by "project_id";
select *
from "procedure_step"
where "district_id" = $1
order by "project_id", "planned_from", "step_id";

-- putStep
insert into "procedure_step" ("district_id", "project_id", "step_id", "kind", "title", "planned_from", "planned_to", "amount", "waits_for", "begun_on", "finished_on", "result")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12)
on conflict ("district_id", "project_id", "step_id") do update set "kind" = $13, "title" = $14, "planned_from" = $15, "planned_to" = $16, "amount" = $17, "waits_for" = $18::jsonb, "begun_on" = $19, "finished_on" = $20, "result" = $21;

-- deleteStep
delete from "procedure_step"
where "district_id" = $1 and "project_id" = $2 and "step_id" = $3;
