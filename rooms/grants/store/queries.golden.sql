-- insertApplication
insert into "grant_application" ("district_id", "application_id", "call_id", "applicant", "title", "purpose", "asked", "own_share", "budget", "applied_on", "account_id", "withdrawn_on", "sheet", "result_as", "result_place", "receipts")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13::jsonb, $14, $15, $16::jsonb)
on conflict ("district_id", "application_id") do nothing;

-- noteWithdrawal
update "grant_application"
set "withdrawn_on" = $1
where "district_id" = $2 and "application_id" = $3;

-- putSheet
update "grant_application"
set "sheet" = $1::jsonb
where "district_id" = $2 and "application_id" = $3;

-- putPlace
update "grant_application"
set "result_as" = $1, "result_place" = $2
where "district_id" = $3 and "application_id" = $4;

-- putReceipts
update "grant_application"
set "receipts" = $1::jsonb
where "district_id" = $2 and "application_id" = $3;

-- findApplication
select *
from "grant_application"
where "district_id" = $1 and "application_id" = $2;

-- applicationsOf
select *
from "grant_application"
where "district_id" = $1 and "call_id" in ($2)
order by "applied_on", "application_id";

-- applicationsOfAccount
select *
from "grant_application"
where "district_id" = $1 and "account_id" = $2
order by "applied_on" desc, "application_id";

-- insertEntry
insert into "grant_entry" ("district_id", "entry_id", "application_id", "entry_no", "on_day", "event", "cancels", "reason", "role", "recorded_by", "recorded_at")
values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11)
on conflict ("district_id", "entry_id") do nothing;

-- journalsOf
select *
from "grant_entry"
where "district_id" = $1 and "application_id" in ($2)
order by "application_id", "entry_no";

-- forgetApplicant
update "grant_application"
set "account_id" = $1
where "district_id" = $2 and "account_id" = $3;
update "grant_entry"
set "recorded_by" = $1
where "district_id" = $2 and "recorded_by" = $3;
