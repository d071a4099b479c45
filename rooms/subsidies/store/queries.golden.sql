-- insertSubsidy
insert into "subsidy" ("district_id", "subsidy_id", "granter", "name", "amount", "fiscal_year", "source", "document")
values ($1, $2, $3, $4, $5, $6, $7, $8);
insert into "subsidy_project" ("district_id", "subsidy_id", "project_id", "project_no")
values ($1, $2, $3, $4), ($5, $6, $7, $8);

-- subsidyExists
select "subsidy_id"
from "subsidy"
where "district_id" = $1 and "subsidy_id" = $2;

-- holdSubsidy
select "subsidy_id"
from "subsidy"
where "district_id" = $1 and "subsidy_id" = $2
for update;

-- findSubsidy
select *
from "subsidy"
where "district_id" = $1 and "subsidy_id" = $2;

-- subsidiesOfYear
select *
from "subsidy"
where "district_id" = $1 and "fiscal_year" = $2
order by "amount" desc, "subsidy_id";

-- allSubsidies
select *
from "subsidy"
where "district_id" = $1
order by "fiscal_year" desc, "amount" desc, "subsidy_id";

-- subsidiesOfProjects: none
-- (asks nothing)

-- subsidiesOfProjects: one
select *
from "subsidy"
where "district_id" = $1 and exists (
  select "project_id"
  from "subsidy_project"
  where "subsidy_project"."district_id" = "subsidy"."district_id" and "subsidy_project"."subsidy_id" = "subsidy"."subsidy_id" and "project_id" in ($2))
order by "fiscal_year" desc, "amount" desc, "subsidy_id";
