-- followedYears
select distinct "fiscal_year"
from "followed_project"
where "district_id" = $1
order by "fiscal_year" desc;

-- boardLines
select "followed_stage"."project_id", "stage_no" as "no", "state", "share", "weight", "begun_on" as "from", "ended_on" as "to", "planned_from" as "plannedFrom", "planned_to" as "plannedTo"
from "followed_stage"
inner join "followed_project" on "followed_project"."district_id" = "followed_stage"."district_id" and "followed_project"."project_id" = "followed_stage"."project_id"
where "followed_stage"."district_id" = $1 and "fiscal_year" = $2;
with "own" as (
  select *
  from "followed_project"
  where "district_id" = $1 and "fiscal_year" = $2), "indicators" as (
  select "followed_indicator"."project_id" as "of_project", count(*) as "indicators", count("value") as "measured", count(*) filter (where met = 'met' and told_from <= $3) as "met", count(*) filter (where met = 'not-met' and told_from <= $4) as "not_met"
  from "followed_indicator"
  inner join "own" on "own"."district_id" = "followed_indicator"."district_id" and "own"."project_id" = "followed_indicator"."project_id"
  group by "followed_indicator"."project_id")
select "own".*, "indicators", "measured", "met", "not_met", "quarter_report"."quarter" as "told"
from "own"
left join "indicators" on "indicators"."of_project" = "own"."project_id"
left join "quarter_report" on "quarter_report"."district_id" = "own"."district_id" and "quarter_report"."project_id" = "own"."project_id" and "quarter_report"."quarter" = $5 and "quarter_report"."version" = $6
order by "own"."project_no", "own"."project_id";
