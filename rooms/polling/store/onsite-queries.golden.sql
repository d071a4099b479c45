-- holdOpenVote
select "opens_at", "closes_at", "grace_s", "manifest", "eh", "close_asked_at", "closed_at"
from "vote"
where "district_id" = $1 and "vote_id" = $2 for key share;

-- findManifest
select "manifest"
from "vote"
where "district_id" = $1 and "vote_id" = $2;

-- insertSheet
insert into "vote_count_sheet" ("district_id", "vote_id", "sheet_id", "kind", "place", "dong", "signed_by", "scan_format", "scan")
values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9)
on conflict ("district_id", "vote_id", "sheet_id") do nothing;

-- holdSheet
select "sheet_id", "kind", "place", "dong", "signed_by", "people", "scan_format", "withdrawn_reason"
from "vote_count_sheet"
where "district_id" = $1 and "vote_id" = $2 and "sheet_id" = $3
for update;

-- findSheet
select "sheet_id", "kind", "place", "dong", "signed_by", "people", "scan_format", "withdrawn_reason"
from "vote_count_sheet"
where "district_id" = $1 and "vote_id" = $2 and "sheet_id" = $3;

-- listSheets
select "sheet_id", "kind", "place", "dong", "signed_by", "people", "scan_format", "withdrawn_reason"
from "vote_count_sheet"
where "district_id" = $1 and "vote_id" = $2 and "withdrawn_reason" is null
order by "sheet_id";

-- scanOf
select "scan_format", "scan"
from "vote_count_sheet"
where "district_id" = $1 and "vote_id" = $2 and "sheet_id" = $3;

-- withdrawSheet
update "vote_count_sheet"
set "withdrawn_reason" = $1
where "district_id" = $2 and "vote_id" = $3 and "sheet_id" = $4;

-- setPeople
update "vote_count_sheet"
set "people" = $1, "people_reason" = $2
where "district_id" = $3 and "vote_id" = $4 and "sheet_id" = $5;

-- entriesOf: all
select "sheet_id", "version", "hand", "account_id", "numbers", "reason", "entered_at"
from "vote_sheet_entry"
where "district_id" = $1 and "vote_id" = $2
order by "sheet_id", "version";

-- entriesOf: one
select "sheet_id", "version", "hand", "account_id", "numbers", "reason", "entered_at"
from "vote_sheet_entry"
where "district_id" = $1 and "vote_id" = $2 and "sheet_id" = $3
order by "sheet_id", "version";

-- insertEntry
insert into "vote_sheet_entry" ("district_id", "vote_id", "sheet_id", "version", "hand", "account_id", "numbers", "reason", "entered_at")
values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9);

-- paperworkOf
select "sheet_id", "kind", "place", "dong", "signed_by", "people", "scan_format", "withdrawn_reason"
from "vote_count_sheet"
where "district_id" = $1 and "vote_id" = $2 and "withdrawn_reason" is null
order by "sheet_id";
select "sheet_id", "version", "hand", "account_id", "numbers", "reason", "entered_at"
from "vote_sheet_entry"
where "district_id" = $1 and "vote_id" = $2
order by "sheet_id", "version";
select "scan_format", "scan"
from "vote_count_sheet"
where "district_id" = $1 and "vote_id" = $2 and "sheet_id" = $3;
