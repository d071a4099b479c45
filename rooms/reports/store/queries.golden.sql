-- insertIssued
insert into "issued_report" ("report", "title", "version", "disclosure", "reason", "hash", "district_id", "issue_id", "subject_of", "issued_on", "recorded_at", "document_number", "document")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
on conflict ("district_id", "issue_id") do nothing;

-- findIssued
select *
from "issued_report"
where "district_id" = $1 and "issue_id" = $2;

-- versionsOf
select "district_id", "issue_id", "report", "subject_of", "title", "version", "issued_on", "recorded_at", "document_number", "disclosure", "reason", "hash"
from "issued_report"
where "district_id" = $1 and "report" = $2 and "subject_of" = $3
order by "version" desc;

-- listIssued: all
select "district_id", "issue_id", "report", "subject_of", "title", "version", "issued_on", "recorded_at", "document_number", "disclosure", "reason", "hash"
from "issued_report"
where "district_id" = $1
order by "issued_on" desc, "recorded_at" desc, "issue_id"
limit $2
offset $3;

-- listIssued: some
select "district_id", "issue_id", "report", "subject_of", "title", "version", "issued_on", "recorded_at", "document_number", "disclosure", "reason", "hash"
from "issued_report"
where "district_id" = $1 and "disclosure" = $2 and "report" = $3 and "subject_of" = $4 and "title" like $5
order by "issued_on" desc, "recorded_at" desc, "issue_id"
limit $6
offset $7;

-- countIssued
select count(*) as "count"
from "issued_report"
where "district_id" = $1 and "disclosure" = $2 and "title" like $3;
