-- insertWork: plain
insert into "work" ("district_id", "work_id", "department_id", "year", "carried_from", "team_id", "no", "title", "kind", "work_group", "period", "place", "texts", "issues", "figures", "cost", "links")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14::jsonb, $15::jsonb, $16, $17::jsonb)
on conflict ("district_id", "work_id") do nothing;

-- insertWork: with a cost
insert into "work" ("district_id", "work_id", "department_id", "year", "carried_from", "team_id", "no", "title", "kind", "work_group", "period", "place", "texts", "issues", "figures", "cost", "links")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14::jsonb, $15::jsonb, $16::jsonb, $17::jsonb)
on conflict ("district_id", "work_id") do nothing;

-- updateWork
update "work"
set "team_id" = $1, "no" = $2, "title" = $3, "kind" = $4, "work_group" = $5, "period" = $6, "place" = $7, "texts" = $8::jsonb, "issues" = $9::jsonb, "figures" = $10::jsonb, "cost" = $11, "links" = $12::jsonb
where "district_id" = $13 and "work_id" = $14;

-- findWork
select *
from "work"
where "district_id" = $1 and "work_id" = $2;

-- holdWork
select *
from "work"
where "district_id" = $1 and "work_id" = $2
for update;

-- deleteWork
delete from "work_budget"
where "district_id" = $1 and "work_id" = $2;
delete from "work"
where "district_id" = $1 and "work_id" = $2;

-- worksOf: all
select *
from "work"
where "district_id" = $1
order by "year" desc, "work_group" desc, "no", "department_id", "work_id";

-- worksOf: some
select *
from "work"
where "district_id" = $1 and "department_id" = $2 and "year" = $3 and "kind" = $4
order by "year" desc, "work_group" desc, "no", "department_id", "work_id";

-- yearsOfWorks
select distinct "year"
from "work"
where "district_id" = $1
order by "year" desc;
