-- insertPlan
insert into "plan" ("district_id", "plan_id", "cycle_id", "fiscal_year", "name", "source")
values ($1, $2, $3, $4, $5, $6);

-- allPlans
select *
from "plan"
where "district_id" = $1
order by "fiscal_year" desc, "plan_id";

-- findPlan
select *
from "plan"
where "district_id" = $1 and "plan_id" = $2;

-- plansOfCycle
select *
from "plan"
where "district_id" = $1 and "cycle_id" = $2;

-- holdPlan
select *
from "plan"
where "district_id" = $1 and "plan_id" = $2 for no key
update;

-- insertNegotiation: with items
insert into "negotiation" ("district_id", "negotiation_id", "plan_id", "gate_id", "name", "held_from", "held_to", "held_precision", "kind", "conditions")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb);
insert into "negotiated_item" ("district_id", "negotiation_id", "item_id", "item_no", "amount_before", "amount_after", "outcome", "done", "reason", "remark")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- insertNegotiation: without items
insert into "negotiation" ("district_id", "negotiation_id", "plan_id", "gate_id", "name", "held_from", "held_to", "held_precision", "kind", "conditions")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb);

-- replaceNegotiation
update "negotiation"
set "name" = $1, "gate_id" = $2, "held_from" = $3, "held_to" = $4, "held_precision" = $5, "kind" = $6, "conditions" = $7::jsonb, "version" = version + 1
where "district_id" = $8 and "negotiation_id" = $9;
delete from "negotiated_item"
where "district_id" = $1 and "negotiation_id" = $2;
insert into "negotiated_item" ("district_id", "negotiation_id", "item_id", "item_no", "amount_before", "amount_after", "outcome", "done", "reason", "remark")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- negotiationVersionNow
select "version"
from "negotiation"
where "district_id" = $1 and "negotiation_id" = $2;

-- holdNegotiation
select "version"
from "negotiation"
where "district_id" = $1 and "negotiation_id" = $2 for no key
update;

-- findNegotiation
select *
from "negotiation"
where "district_id" = $1 and "negotiation_id" = $2;
select *
from "negotiated_item"
where "district_id" = $1 and "negotiation_id" in ($2)
order by "item_no";

-- negotiationsOfPlan
select *
from "negotiation"
where "district_id" = $1 and "plan_id" = $2
order by "held_from", "negotiation_id";
select *
from "negotiated_item"
where "district_id" = $1 and "negotiation_id" in ($2)
order by "item_no";
