-- insertExpenses
insert into "business_expense" ("district_id", "expense_id", "department_id", "kind", "used_on", "used_at", "place", "purpose", "persons", "amount", "means", "names_kept", "published_on", "withdrawn_on", "withdrawn_reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
on conflict ("district_id", "expense_id") do nothing;

-- expensesOfMonth
select *
from "business_expense"
where "district_id" = $1 and "department_id" = $2 and "used_on" >= $3 and "used_on" < $4
order by "used_on", "expense_id";

-- expensesSince
select *
from "business_expense"
where "district_id" = $1 and "used_on" >= $2
order by "used_on" desc, "expense_id";

-- monthsHeld
select to_char(used_on, 'YYYY-MM') as "month", "department_id" as "departmentId", count(*)::integer as "entered", count(published_on)::integer as "published"
from "business_expense"
where "district_id" = $1
group by "month", "department_id"
order by "month" desc, "department_id";

-- pageOfExpenses
select *
from "business_expense"
where "district_id" = $1 and ("published_on" is not null or "department_id" in ($2)) and "department_id" = $3 and "used_on" >= $4 and "used_on" < $5
order by "used_on" desc, "used_at" desc, "expense_id"
limit $6
offset $7;

-- sumOfExpenses
select count(*)::integer as "total", coalesce(sum(amount) filter (where withdrawn_on is null), 0)::bigint as "sum"
from "business_expense"
where "district_id" = $1 and "published_on" is not null;

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
