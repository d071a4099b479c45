-- holdYear
insert into "appropriation_year" ("district_id", "fiscal_year")
values ($1, $2)
on conflict ("district_id", "fiscal_year") do nothing;
select "fiscal_year"
from "appropriation_year"
where "district_id" = $1 and "fiscal_year" = $2
for update;

-- yearOfBill
select "fiscal_year"
from "budget_bill"
where "district_id" = $1 and "bill_id" = $2;

-- allBills
select *
from "budget_bill"
where "district_id" = $1
order by "fiscal_year" desc, "round_no";
select *
from "bill_stage"
where "district_id" = $1 and "bill_id" in ($2);
select *
from "bill_row"
where "district_id" = $1 and "bill_id" in ($2)
order by "bill_id", "stage", "row_no";

-- billsOfYear: none
select *
from "budget_bill"
where "district_id" = $1 and "fiscal_year" = $2
order by "round_no";

-- billsOfYear: some
select *
from "budget_bill"
where "district_id" = $1 and "fiscal_year" = $2
order by "round_no";
select *
from "bill_stage"
where "district_id" = $1 and "bill_id" in ($2);
select *
from "bill_row"
where "district_id" = $1 and "bill_id" in ($2)
order by "bill_id", "stage", "row_no";

-- insertBill
insert into "budget_bill" ("district_id", "bill_id", "fiscal_year", "round_no", "name", "gate_id", "version")
values ($1, $2, $3, $4, $5, $6, $7);

-- setBillVersion
update "budget_bill"
set "version" = $1
where "district_id" = $2 and "bill_id" = $3;

-- replaceStage: some
delete from "bill_row"
where "district_id" = $1 and "bill_id" = $2 and "stage" = $3;
delete from "bill_stage"
where "district_id" = $1 and "bill_id" = $2 and "stage" = $3;
insert into "bill_stage" ("district_id", "bill_id", "stage", "stage_on", "reference", "opinion", "opinion_on")
values ($1, $2, $3, $4, $5, $6, $7);
insert into "bill_row" ("district_id", "bill_id", "stage", "row_no", "project_id", "account_name", "source", "amount", "reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- replaceStage: none
delete from "bill_row"
where "district_id" = $1 and "bill_id" = $2 and "stage" = $3;
delete from "bill_stage"
where "district_id" = $1 and "bill_id" = $2 and "stage" = $3;
insert into "bill_stage" ("district_id", "bill_id", "stage", "stage_on", "reference", "opinion", "opinion_on")
values ($1, $2, $3, $4, $5, $6, $7);

-- setRowReason
update "bill_row"
set "reason" = $1
where "district_id" = $2 and "bill_id" = $3 and "stage" = $4 and "project_id" = $5 and "account_name" = $6 and "source" = $7
returning "row_no";
