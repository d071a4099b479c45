-- programmesOfYears: none
-- (asks nothing)

-- programmesOfYears: some
select *
from "budget_programme"
where "district_id" = $1 and "fiscal_year" in ($2)
order by "fiscal_year", "programme_no";

-- replaceProgrammes: none
delete from "budget_programme"
where "district_id" = $1 and "fiscal_year" = $2;

-- replaceProgrammes: some
delete from "budget_programme"
where "district_id" = $1 and "fiscal_year" = $2;
insert into "budget_programme" ("district_id", "fiscal_year", "code", "programme_no", "level", "parent_code", "name", "aliases", "department")
values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9);

-- placementsOfYear
select "project_id", "fiscal_year", "code"
from "project_placement"
where "district_id" = $1 and "fiscal_year" = $2
order by "code", "project_id";

-- placementsOfProject
select "project_id", "fiscal_year", "code"
from "project_placement"
where "district_id" = $1 and "project_id" = $2
order by "fiscal_year";

-- placeProject: nowhere
delete from "project_placement"
where "district_id" = $1 and "project_id" = $2 and "fiscal_year" = $3;

-- placeProject: under
insert into "project_placement" ("district_id", "project_id", "fiscal_year", "code")
values ($1, $2, $3, $4)
on conflict ("district_id", "project_id", "fiscal_year") do update set "code" = "excluded"."code";
