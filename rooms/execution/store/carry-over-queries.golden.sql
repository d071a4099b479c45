-- carryOversOfYear
select *
from "carry_over"
where "district_id" = $1 and "fiscal_year" = $2
order by "carried_on", "carry_over_id";

-- findCarryOver
select *
from "carry_over"
where "district_id" = $1 and "carry_over_id" = $2;

-- insertCarryOver
insert into "carry_over" ("district_id", "carry_over_id", "fiscal_year", "project_id", "account_name", "source", "carry_kind", "carried_on", "amount", "reason", "document_no", "cancelled_on", "cancel_reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- cancelCarryOver
update "carry_over"
set "cancelled_on" = $1, "cancel_reason" = $2
where "district_id" = $3 and "carry_over_id" = $4;
