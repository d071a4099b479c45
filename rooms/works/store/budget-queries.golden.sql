-- writeWorkBudget
insert into "work_budget" ("district_id", "work_id", "as_of", "budget", "executed", "stated_rate", "note", "sources")
values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)
on conflict ("district_id", "work_id", "as_of") do update set "budget" = $9, "executed" = $10, "stated_rate" = $11, "note" = $12, "sources" = $13::jsonb;

-- writeDepartmentBudget
insert into "department_budget" ("district_id", "department_id", "as_of", "budget", "executed", "stated_rate", "note", "sources")
values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)
on conflict ("district_id", "department_id", "as_of") do update set "budget" = $9, "executed" = $10, "stated_rate" = $11, "note" = $12, "sources" = $13::jsonb;

-- budgetsOfWorks: none
-- (asks nothing)

-- budgetsOfWorks: one
select *
from "work_budget"
where "district_id" = $1 and "work_id" in ($2)
order by "work_id", "as_of" desc;

-- departmentBudgets
select *
from "department_budget"
where "district_id" = $1
order by "department_id", "as_of" desc;

-- daysOfBudgets
select "as_of"
from "work_budget"
where "district_id" = $1
union
select "as_of"
from "department_budget"
where "district_id" = $2;
