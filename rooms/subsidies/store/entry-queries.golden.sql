-- insertEntry: payment
insert into "subsidy_entry" ("district_id", "entry_id", "subsidy_id", "entry_no", "kind", "on_day", "event", "corrects", "reason", "role", "recorded_at")
values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11);

-- insertEntry: cancellation
insert into "subsidy_entry" ("district_id", "entry_id", "subsidy_id", "entry_no", "kind", "on_day", "event", "corrects", "reason", "role", "recorded_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- entryExists
select "entry_id"
from "subsidy_entry"
where "district_id" = $1 and "entry_id" = $2;

-- journalsOf: none
-- (asks nothing)

-- journalsOf: one
select *
from "subsidy_entry"
where "district_id" = $1 and "subsidy_id" in ($2)
order by "subsidy_id", "entry_no";
