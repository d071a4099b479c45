-- insertExpenses
insert into "business_expense" ("district_id", "expense_id", "department_id", "kind", "used_on", "used_at", "place", "purpose", "persons", "amount", "means", "names_kept", "published_on", "withdrawn_on", "withdrawn_reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
on conflict ("district_id", "expense_id") do nothing;

-- allExpenses
select *
from "business_expense"
where "district_id" = $1 and "department_id" = $2 and "used_on" >= $3 and "used_on" < $4
order by "used_on" desc, "used_at" desc, "expense_id";

-- holdExpense
select *
from "business_expense"
where "district_id" = $1 and "expense_id" = $2
for update;

-- settleExpense
update "business_expense"
set "published_on" = $1, "withdrawn_on" = $2, "withdrawn_reason" = $3
where "district_id" = $4 and "expense_id" = $5;

-- deleteExpense
delete from "business_expense"
where "district_id" = $1 and "expense_id" = $2;
