-- listDesk: open
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
where "proposal"."district_id" = $1 and "proposal"."state" in ($2, $3)
order by "due_on", "proposal"."proposal_id"
limit $4
offset $5;

-- listDesk: overdue, of a department
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
where "proposal"."district_id" = $1 and "proposal"."state" in ($2, $3) and ("department_id" = $4 or "proposal"."proposal_id" = any($5)) and "track" = $6 and "due_on" < $7
order by "due_on", "proposal"."proposal_id"
limit $8
offset $9;

-- listDesk: unassigned
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
where "proposal"."district_id" = $1 and "proposal"."state" in ($2, $3) and "department_id" is null and "proposal"."proposal_id" <> all($4)
order by "due_on", "proposal"."proposal_id"
limit $5
offset $6;

-- listDesk: going round
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
where "proposal"."district_id" = $1 and "proposal"."state" in ($2, $3) and "bounces" > $4
order by "due_on", "proposal"."proposal_id"
limit $5
offset $6;

-- listDesk: to check
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
where "proposal"."district_id" = $1 and "proposal"."state" in ($2, $3) and "proposal"."proposal_id" in (
  select "proposal_answer"."proposal_id"
  from "proposal_answer"
  where "proposal_answer"."district_id" = $4 and "proposal_answer"."state" = $5)
order by "due_on", "proposal"."proposal_id"
limit $6
offset $7;

-- listDesk: to send
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
where "proposal"."district_id" = $1 and "proposal"."state" in ($2, $3) and "proposal"."proposal_id" in (
  select "proposal_answer"."proposal_id"
  from "proposal_answer"
  where "proposal_answer"."district_id" = $4 and "proposal_answer"."state" = $5)
order by "due_on", "proposal"."proposal_id"
limit $6
offset $7;

-- givenToNone
select "proposal_id"
from "proposal"
where "district_id" = $1 and "state" in ($2, $3) and "department_id" is null
order by "proposal_id";

-- countDesk
select count(*) as "count"
from "proposal"
where "proposal"."district_id" = $1 and "proposal"."state" in ($2, $3);
