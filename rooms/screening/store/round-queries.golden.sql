-- insertRound
insert into "review_round" ("district_id", "round_id", "cycle_id", "name", "gate_order", "decider", "opened_on", "due_on", "closed_on", "gate_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict do nothing;

-- findRound
select *
from "review_round"
where "district_id" = $1 and "round_id" = $2;

-- findRoundToFill
select *
from "review_round"
where "district_id" = $1 and "round_id" = $2
for share;

-- findRoundToClose
select *
from "review_round"
where "district_id" = $1 and "round_id" = $2
for update;

-- listRounds
select *
from "review_round"
where "district_id" = $1
order by "closed_on" desc nulls first, "due_on", "round_id"
limit $2;

-- closeRound
update "review_round"
set "closed_on" = $1, "gate_id" = $2
where "district_id" = $3 and "round_id" = $4;

-- insertReminders
insert into "review_reminder" ("district_id", "round_id", "department_id", "reminded_at")
values ($1, $2, $3, $4)
on conflict do nothing;

-- lastReminders
select "department_id", max("reminded_at") as "at"
from "review_reminder"
where "district_id" = $1 and "round_id" = $2
group by "department_id";
