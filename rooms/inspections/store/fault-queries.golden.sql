-- insertFault
insert into "inspection_fault" ("district_id", "visit_id", "no", "project_id", "found_on", "what", "state")
values ($1, $2, $3, $4, $5, $6, $7);

-- findFault
select *
from "inspection_fault"
where "district_id" = $1 and "visit_id" = $2 and "no" = $3;

-- holdFault
select *
from "inspection_fault"
where "district_id" = $1 and "visit_id" = $2 and "no" = $3
for update;

-- faultsOfVisit
select *
from "inspection_fault"
where "district_id" = $1 and "visit_id" = $2
order by "no";

-- faultsOf: all
select *
from "inspection_fault"
where "district_id" = $1
order by "found_on" desc, "visit_id", "no";

-- faultsOf: ofProjects
select *
from "inspection_fault"
where "district_id" = $1 and "project_id" in ($2)
order by "found_on" desc, "visit_id", "no";

-- countFaults
select count(*) as "count"
from "inspection_fault" as "fault"
where "fault"."district_id" = $1 and "fault"."state" in ($2, $3);

-- pageOfFaults: all
select "fault".*
from "inspection_fault" as "fault"
where "fault"."district_id" = $1
order by "found_on" desc, "visit_id", "no"
limit $2
offset $3;

-- pageOfFaults: filtered
select "fault".*
from "inspection_fault" as "fault"
where "fault"."district_id" = $1 and "fault"."state" = $2 and "project_id" = $3 and "department_id" = $4
order by "found_on" desc, "visit_id", "no"
limit $5
offset $6;

-- pageOfFaults: overdue
select "fault".*
from "inspection_fault" as "fault"
where "fault"."district_id" = $1 and "state" in ($2, $3) and "due_on" < $4
order by "found_on" desc, "visit_id", "no"
limit $5
offset $6;

-- pageOfFaults: waiting
select "fault".*
from "inspection_fault" as "fault"
where "fault"."district_id" = $1 and ("fault"."state" in ($2, $3) or ("fault"."state" in ($4, $5) and "fault"."department_id" in ($6)) or ("fault"."state" in ($7) and exists (
      select "visit"."visit_id"
      from "inspection_visit" as "visit"
      inner join "inspection_assignment" as "assignment" on "assignment"."district_id" = "visit"."district_id" and "assignment"."assignment_id" = "visit"."assignment_id"
      inner join "inspection_inspector" as "inspector" on "inspector"."district_id" = "assignment"."district_id" and "inspector"."group_id" = "assignment"."group_id" and "inspector"."no" = "assignment"."inspector_no"
      where "visit"."district_id" = "fault"."district_id" and "visit"."visit_id" = "fault"."visit_id" and "inspector"."account_id" = $8)))
order by "found_on" desc, "visit_id", "no"
limit $9
offset $10;

-- updateFault
update "inspection_fault"
set "state" = $1, "department_id" = $2, "due_on" = $3, "replied_on" = $4, "closed_on" = $5
where "district_id" = $6 and "visit_id" = $7 and "no" = $8;

-- stepsOf
select *
from "inspection_fault_step"
where "district_id" = $1 and "visit_id" = $2 and "no" = $3
order by "step_no";

-- insertStep
insert into "inspection_fault_step" ("district_id", "visit_id", "no", "step_no", "what", "taken_on", "role", "said", "department_id", "due_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
