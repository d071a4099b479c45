-- lockCycle
select pg_advisory_xact_lock(hashtextextended($1, 0));

-- findGate
select *
from "gate"
where "district_id" = $1 and "gate_id" = $2;

-- cyclesOfGates
select "cycle_id" as "cycleId", min("period_from") as "from", max(coalesce(period_to, period_from)) as "until", count(*) as "gates"
from "gate"
where "district_id" = $1
group by "cycle_id"
order by "until" desc, "cycle_id";

-- gatesOfCycle
select *
from "gate"
where "district_id" = $1 and "cycle_id" = $2
order by "gate_order";
select *
from "gate_arrival"
where "district_id" = $1 and "gate_id" = any($2)
order by "arrival_no";
select "gate_outcome".*, "later"."reason" as "later_reason", "later"."basis" as "later_basis", "later"."explained_on" as "later_on"
from "gate_outcome"
left join "gate_explanation" as "later" on "later"."district_id" = "gate_outcome"."district_id" and "later"."gate_id" = "gate_outcome"."gate_id" and "later"."outcome_no" = "gate_outcome"."outcome_no"
where "gate_outcome"."district_id" = $1 and "gate_outcome"."gate_id" = any($2)
order by "gate_outcome"."outcome_no";
select *
from "gate_outcome_into"
where "district_id" = $1 and "gate_id" = any($2)
order by "outcome_no", "into_no";

-- insertGate
insert into "gate" ("district_id", "gate_id", "cycle_id", "name", "gate_order", "period_from", "period_to", "period_precision", "decider", "meeting_id", "kind", "imported", "open_reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
insert into "gate_arrival" ("district_id", "gate_id", "arrival_no", "item_id", "via", "count", "won", "shares_with")
values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb), ($9, $10, $11, $12, $13, $14, $15, $16::jsonb);
insert into "gate_outcome" ("district_id", "gate_id", "outcome_no", "item_id", "outcome", "count", "requested", "adjusted", "won", "reason", "reason_code", "conditional", "bundled_with")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13), ($14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26);
insert into "gate_outcome_into" ("district_id", "gate_id", "outcome_no", "outcome", "into_no", "item_id")
values ($1, $2, $3, $4, $5, $6);

-- insertExplanation
insert into "gate_explanation" ("district_id", "gate_id", "outcome_no", "reason", "basis", "explained_on")
values ($1, $2, $3, $4, $5, $6);
