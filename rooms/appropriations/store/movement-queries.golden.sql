-- movementsOfYear
select *
from "budget_movement"
where "district_id" = $1 and "fiscal_year" = $2
order by "moved_on", "movement_id";

-- findMovement
select *
from "budget_movement"
where "district_id" = $1 and "movement_id" = $2;

-- insertMovement
insert into "budget_movement" ("district_id", "movement_id", "fiscal_year", "kind", "moved_on", "from_project_id", "from_account_name", "to_project_id", "to_account_name", "source", "amount", "carry_kind", "from_department", "to_department", "reason", "basis", "document_no")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

-- cancelMovement
update "budget_movement"
set "cancelled_on" = $1, "cancel_reason" = $2
where "district_id" = $3 and "movement_id" = $4;

-- openYears
select "fiscal_year"
from "appropriation_year"
where "district_id" = $1
order by "fiscal_year" desc;
