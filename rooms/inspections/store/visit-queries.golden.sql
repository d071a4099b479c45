-- insertAssignment
insert into "inspection_assignment" ("district_id", "assignment_id", "group_id", "inspector_no", "project_id", "site", "department_id", "points")
values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)
on conflict ("district_id", "assignment_id") do nothing;

-- insertVisit
insert into "inspection_visit" ("district_id", "visit_id", "assignment_id", "due_on", "state", "photos_shown")
values ($1, $2, $3, $4, $5, $6);

-- assignmentsOf
select *
from "inspection_assignment"
where "district_id" = $1 and "group_id" = $2
order by "inspector_no", "project_id", "assignment_id";

-- findVisit
select "visit"."visit_id", "visit"."due_on", "visit"."state", "visit"."cancel_reason", "visit"."report_id", "visit"."visited_on", "visit"."began_at", "visit"."ended_at", "visit"."place", "visit"."marks", "visit"."opinion", "visit"."reported_at", "visit"."photos_shown", "assignment"."assignment_id", "assignment"."group_id", "assignment"."inspector_no", "assignment"."project_id", "assignment"."site", "assignment"."department_id", "assignment"."points"
from "inspection_visit" as "visit"
inner join "inspection_assignment" as "assignment" on "assignment"."district_id" = "visit"."district_id" and "assignment"."assignment_id" = "visit"."assignment_id"
where "visit"."district_id" = $1 and "visit"."visit_id" = $2;

-- holdVisit
select "visit"."visit_id", "visit"."due_on", "visit"."state", "visit"."cancel_reason", "visit"."report_id", "visit"."visited_on", "visit"."began_at", "visit"."ended_at", "visit"."place", "visit"."marks", "visit"."opinion", "visit"."reported_at", "visit"."photos_shown", "assignment"."assignment_id", "assignment"."group_id", "assignment"."inspector_no", "assignment"."project_id", "assignment"."site", "assignment"."department_id", "assignment"."points"
from "inspection_visit" as "visit"
inner join "inspection_assignment" as "assignment" on "assignment"."district_id" = "visit"."district_id" and "assignment"."assignment_id" = "visit"."assignment_id"
where "visit"."district_id" = $1 and "visit"."visit_id" = $2
for update of "visit";

-- visitsOf: all
select "visit"."visit_id", "visit"."due_on", "visit"."state", "visit"."cancel_reason", "visit"."report_id", "visit"."visited_on", "visit"."began_at", "visit"."ended_at", "visit"."place", "visit"."marks", "visit"."opinion", "visit"."reported_at", "visit"."photos_shown", "assignment"."assignment_id", "assignment"."group_id", "assignment"."inspector_no", "assignment"."project_id", "assignment"."site", "assignment"."department_id", "assignment"."points"
from "inspection_visit" as "visit"
inner join "inspection_assignment" as "assignment" on "assignment"."district_id" = "visit"."district_id" and "assignment"."assignment_id" = "visit"."assignment_id"
where "visit"."district_id" = $1
order by "visit"."due_on", "visit"."visit_id";

-- visitsOf: ofGroup
select "visit"."visit_id", "visit"."due_on", "visit"."state", "visit"."cancel_reason", "visit"."report_id", "visit"."visited_on", "visit"."began_at", "visit"."ended_at", "visit"."place", "visit"."marks", "visit"."opinion", "visit"."reported_at", "visit"."photos_shown", "assignment"."assignment_id", "assignment"."group_id", "assignment"."inspector_no", "assignment"."project_id", "assignment"."site", "assignment"."department_id", "assignment"."points"
from "inspection_visit" as "visit"
inner join "inspection_assignment" as "assignment" on "assignment"."district_id" = "visit"."district_id" and "assignment"."assignment_id" = "visit"."assignment_id"
where "visit"."district_id" = $1 and "assignment"."group_id" = $2
order by "visit"."due_on", "visit"."visit_id";

-- visitsOf: ofProjects
select "visit"."visit_id", "visit"."due_on", "visit"."state", "visit"."cancel_reason", "visit"."report_id", "visit"."visited_on", "visit"."began_at", "visit"."ended_at", "visit"."place", "visit"."marks", "visit"."opinion", "visit"."reported_at", "visit"."photos_shown", "assignment"."assignment_id", "assignment"."group_id", "assignment"."inspector_no", "assignment"."project_id", "assignment"."site", "assignment"."department_id", "assignment"."points"
from "inspection_visit" as "visit"
inner join "inspection_assignment" as "assignment" on "assignment"."district_id" = "visit"."district_id" and "assignment"."assignment_id" = "visit"."assignment_id"
where "visit"."district_id" = $1 and "assignment"."project_id" in ($2)
order by "visit"."due_on", "visit"."visit_id";

-- visitsOf: due
select "visit"."visit_id", "visit"."due_on", "visit"."state", "visit"."cancel_reason", "visit"."report_id", "visit"."visited_on", "visit"."began_at", "visit"."ended_at", "visit"."place", "visit"."marks", "visit"."opinion", "visit"."reported_at", "visit"."photos_shown", "assignment"."assignment_id", "assignment"."group_id", "assignment"."inspector_no", "assignment"."project_id", "assignment"."site", "assignment"."department_id", "assignment"."points"
from "inspection_visit" as "visit"
inner join "inspection_assignment" as "assignment" on "assignment"."district_id" = "visit"."district_id" and "assignment"."assignment_id" = "visit"."assignment_id"
where "visit"."district_id" = $1 and "visit"."state" = $2 and "visit"."due_on" <= $3
order by "visit"."due_on", "visit"."visit_id";

-- lastVisitOf
select "visit"."visit_id", "visit"."due_on", "visit"."state", "visit"."cancel_reason", "visit"."report_id", "visit"."visited_on", "visit"."began_at", "visit"."ended_at", "visit"."place", "visit"."marks", "visit"."opinion", "visit"."reported_at", "visit"."photos_shown", "assignment"."assignment_id", "assignment"."group_id", "assignment"."inspector_no", "assignment"."project_id", "assignment"."site", "assignment"."department_id", "assignment"."points"
from "inspection_visit" as "visit"
inner join "inspection_assignment" as "assignment" on "assignment"."district_id" = "visit"."district_id" and "assignment"."assignment_id" = "visit"."assignment_id"
where "visit"."district_id" = $1 and "assignment"."group_id" = $2 and "assignment"."inspector_no" = $3 and "visit"."visited_on" is not null
order by "visit"."visited_on" desc
limit $4;

-- updateVisit: due
update "inspection_visit"
set "due_on" = $1, "state" = $2, "cancel_reason" = $3, "report_id" = $4, "visited_on" = $5, "began_at" = $6, "ended_at" = $7, "place" = $8, "marks" = $9, "opinion" = $10, "reported_at" = $11, "photos_shown" = $12
where "district_id" = $13 and "visit_id" = $14;

-- updateVisit: reported
update "inspection_visit"
set "due_on" = $1, "state" = $2, "cancel_reason" = $3, "report_id" = $4, "visited_on" = $5, "began_at" = $6, "ended_at" = $7, "place" = $8, "marks" = $9::jsonb, "opinion" = $10, "reported_at" = $11, "photos_shown" = $12
where "district_id" = $13 and "visit_id" = $14;
