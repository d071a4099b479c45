-- holdYear
insert into "budget_year" ("district_id", "fiscal_year")
values ($1, $2)
on conflict ("district_id", "fiscal_year") do nothing;
select "fiscal_year"
from "budget_year"
where "district_id" = $1 and "fiscal_year" = $2
for update;

-- relyOnYears: none
-- (asks nothing)

-- relyOnYears: some
select "fiscal_year"
from "budget_year"
where "district_id" = $1 and "fiscal_year" in ($2)
order by "fiscal_year"
for share;

-- accountsOfYears: none
-- (asks nothing)

-- accountsOfYears: some
select *
from "budget_account"
where "district_id" = $1 and "fiscal_year" in ($2)
order by "fiscal_year", "account_no";

-- replaceAccounts
delete from "budget_account"
where "district_id" = $1 and "fiscal_year" = $2;
insert into "budget_account" ("district_id", "fiscal_year", "account_no", "compilation_item", "name", "code", "nature", "aliases")
values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb);

-- insertSubsidy
insert into "subsidy" ("district_id", "subsidy_id", "granter", "name", "amount", "fiscal_year", "source", "document")
values ($1, $2, $3, $4, $5, $6, $7, $8);
insert into "subsidy_project" ("district_id", "subsidy_id", "project_id", "project_no")
values ($1, $2, $3, $4);

-- subsidyExists
select "subsidy_id"
from "subsidy"
where "district_id" = $1 and "subsidy_id" = $2;

-- subsidiesOfYear
select *
from "subsidy"
where "district_id" = $1 and "fiscal_year" = $2
order by "amount" desc, "subsidy_id";
select *
from "subsidy_project"
where "district_id" = $1 and "subsidy_id" in ($2)
order by "project_no";

-- allSubsidies
select *
from "subsidy"
where "district_id" = $1
order by "fiscal_year" desc, "amount" desc, "subsidy_id";
select *
from "subsidy_project"
where "district_id" = $1 and "subsidy_id" in ($2)
order by "project_no";

-- subsidiesOfProject
select "subsidy".*
from "subsidy"
inner join "subsidy_project" on "subsidy_project"."district_id" = "subsidy"."district_id" and "subsidy_project"."subsidy_id" = "subsidy"."subsidy_id"
where "subsidy"."district_id" = $1 and "subsidy_project"."project_id" = $2
order by "subsidy"."amount" desc, "subsidy"."subsidy_id";
select *
from "subsidy_project"
where "district_id" = $1 and "subsidy_id" in ($2)
order by "project_no";
