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
