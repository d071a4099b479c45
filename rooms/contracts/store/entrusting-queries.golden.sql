-- insertEntrusting
insert into "entrusting" ("district_id", "entrusting_id", "department_id", "project_id", "title", "trustee", "consented_on", "begins_on", "ends_on", "years", "document", "note")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12)
on conflict ("district_id", "entrusting_id") do nothing;

-- findEntrusting
select *
from "entrusting"
where "district_id" = $1 and "entrusting_id" = $2;

-- holdEntrusting
select *
from "entrusting"
where "district_id" = $1 and "entrusting_id" = $2
for update;

-- entrustingsWhere: all
select *
from "entrusting"
where "district_id" = $1
order by "begins_on" desc, "entrusting_id";

-- entrustingsWhere: filtered
select *
from "entrusting"
where "district_id" = $1 and "department_id" = $2 and "project_id" in ($3)
order by "begins_on" desc, "entrusting_id";

-- insertEntrustedEntry: what happened
insert into "entrusting_entry" ("district_id", "entry_id", "entrusting_id", "entry_no", "on_day", "event", "cancels", "reason", "role", "recorded_at")
values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10)
on conflict ("district_id", "entry_id") do nothing;

-- insertEntrustedEntry: a cancellation
insert into "entrusting_entry" ("district_id", "entry_id", "entrusting_id", "entry_no", "on_day", "event", "cancels", "reason", "role", "recorded_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict ("district_id", "entry_id") do nothing;

-- entrustedJournals
select *
from "entrusting_entry"
where "district_id" = $1 and "entrusting_id" in ($2)
order by "entrusting_id", "entry_no";
