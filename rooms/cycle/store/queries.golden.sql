-- insertCycle
insert into "cycle" ("district_id", "cycle_id", "name", "fiscal_year", "limit_won")
values ($1, $2, $3, $4, $5);
insert into "cycle_step" ("district_id", "cycle_id", "step_no", "kind", "name", "starts_on", "ends_on", "precision", "owner", "inputs", "outputs", "gate_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- allCycles
select *
from "cycle"
where "district_id" = $1
order by "fiscal_year" desc, "cycle_id";
select *
from "cycle_step"
where "district_id" = $1
order by "cycle_id", "step_no";

-- findCycle
select *
from "cycle"
where "district_id" = $1 and "cycle_id" = $2;
select *
from "cycle_step"
where "district_id" = $1 and "cycle_id" = $2
order by "step_no";

-- holdCycle
select *
from "cycle"
where "district_id" = $1 and "cycle_id" = $2 for no key
update;
select *
from "cycle_step"
where "district_id" = $1 and "cycle_id" = $2
order by "step_no";

-- updateStepDates
update "cycle_step"
set "starts_on" = $1, "ends_on" = $2, "precision" = $3
where "district_id" = $4 and "cycle_id" = $5 and "step_no" = $6;

-- insertStepChange
insert into "cycle_step_change" ("district_id", "cycle_id", "change_no", "step_no", "before_starts_on", "before_ends_on", "before_precision", "after_starts_on", "after_ends_on", "after_precision", "decided_on", "reason")
values ($1, $2, (
    select coalesce(max("change_no"), 0) + $3 as "next"
    from "cycle_step_change"
    where "district_id" = $4 and "cycle_id" = $5), $6, $7, $8, $9, $10, $11, $12, $13, $14);

-- stepChanges
select *
from "cycle_step_change"
where "district_id" = $1 and "cycle_id" = $2
order by "change_no";
