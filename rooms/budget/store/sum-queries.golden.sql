-- sumsOfYear: all
select project_id as "project_id", account_name as "account_name", "source", sum(stated)::bigint as "stated", sum(stated)::bigint as "exact", count(*) as "lines"
from "cost_line"
where "district_id" = $1 and "fiscal_year" = $2
group by grouping sets ((account_name, source), (project_id, source))
order by "project_id", "account_name", "source";

-- sumsOfYear: some
select project_id as "project_id", account_name as "account_name", "source", sum((stated + 500) / 1000 * 1000)::bigint as "stated", sum(stated)::bigint as "exact", count(*) as "lines"
from "cost_line"
where "district_id" = $1 and "fiscal_year" = $2 and "project_id" = any($3::text[])
group by grouping sets ((account_name, source), (project_id, source))
order by "project_id", "account_name", "source";

-- sumsOfYear: cut
select project_id as "project_id", account_name as "account_name", "source", sum(stated / 1000 * 1000)::bigint as "stated", sum(stated)::bigint as "exact", count(*) as "lines"
from "cost_line"
where "district_id" = $1 and "fiscal_year" = $2
group by grouping sets ((account_name, source), (project_id, source))
order by "project_id", "account_name", "source";

-- sumsByYear
select "fiscal_year", "source", sum(stated)::bigint as "stated", count(*) as "lines"
from "cost_line"
where "district_id" = $1
group by "fiscal_year", "source"
order by "fiscal_year" desc, "source";

-- yearSizes
select "fiscal_year", (
  select count(*) as "count"
  from "budget_account"
  where "budget_account"."district_id" = "budget_year"."district_id" and "budget_account"."fiscal_year" = "budget_year"."fiscal_year") as "accounts", (
  select count(*) as "count"
  from "budget_programme"
  where "budget_programme"."district_id" = "budget_year"."district_id" and "budget_programme"."fiscal_year" = "budget_year"."fiscal_year") as "programmes", (
  select count(*) as "count"
  from "cost_line"
  where "cost_line"."district_id" = "budget_year"."district_id" and "cost_line"."fiscal_year" = "budget_year"."fiscal_year") as "lines"
from "budget_year"
where "district_id" = $1
order by "fiscal_year" desc;
