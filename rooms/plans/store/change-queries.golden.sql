-- insertChange
insert into "plan_change" ("district_id", "change_id", "plan_id", "project_id", "kind", "field", "text_before", "text_after", "amount_before", "amount_after", "reason", "basis", "agreed_by", "agreed_name", "agreed_on", "money", "role", "recorded_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

-- hasChange
select "change_id"
from "plan_change"
where "district_id" = $1 and "change_id" = $2;

-- changesWhere: all
select "plan_change".*, "project"."title"
from "plan_change"
inner join "project" on "project"."district_id" = "plan_change"."district_id" and "project"."project_id" = "plan_change"."project_id"
where "plan_change"."district_id" = $1
order by "plan_change"."agreed_on", "plan_change"."recorded_at", "plan_change"."change_id";

-- changesWhere: of a plan
select "plan_change".*, "project"."title"
from "plan_change"
inner join "project" on "project"."district_id" = "plan_change"."district_id" and "project"."project_id" = "plan_change"."project_id"
where "plan_change"."district_id" = $1 and "plan_change"."plan_id" = $2
order by "plan_change"."agreed_on", "plan_change"."recorded_at", "plan_change"."change_id";

-- changesWhere: of a project
select "plan_change".*, "project"."title"
from "plan_change"
inner join "project" on "project"."district_id" = "plan_change"."district_id" and "project"."project_id" = "plan_change"."project_id"
where "plan_change"."district_id" = $1 and "plan_change"."project_id" = $2
order by "plan_change"."agreed_on", "plan_change"."recorded_at", "plan_change"."change_id";
