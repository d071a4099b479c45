-- insertPledge: plain
insert into "pledge" ("district_id", "pledge_id", "no", "title", "status", "term", "kind", "field", "department_id", "partner_ids", "dong_ids", "period_from", "period_to", "texts", "goals", "money", "cost", "secured", "publicity", "links")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11::jsonb, $12, $13, $14::jsonb, $15::jsonb, $16, $17, $18::jsonb, $19::jsonb, $20::jsonb)
on conflict ("district_id", "pledge_id") do nothing;

-- insertPledge: with its money
insert into "pledge" ("district_id", "pledge_id", "no", "title", "status", "term", "kind", "field", "department_id", "partner_ids", "dong_ids", "period_from", "period_to", "texts", "goals", "money", "cost", "secured", "publicity", "links")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11::jsonb, $12, $13, $14::jsonb, $15::jsonb, $16::jsonb, $17::jsonb, $18::jsonb, $19::jsonb, $20::jsonb)
on conflict ("district_id", "pledge_id") do nothing;

-- updatePledge
update "pledge"
set "no" = $1, "title" = $2, "status" = $3, "term" = $4, "kind" = $5, "field" = $6, "department_id" = $7, "partner_ids" = $8::jsonb, "dong_ids" = $9::jsonb, "period_from" = $10, "period_to" = $11, "texts" = $12::jsonb, "goals" = $13::jsonb, "money" = $14, "cost" = $15, "secured" = $16::jsonb, "publicity" = $17::jsonb, "links" = $18::jsonb
where "district_id" = $19 and "pledge_id" = $20;

-- findPledge
select *
from "pledge"
where "district_id" = $1 and "pledge_id" = $2;

-- holdPledge
select *
from "pledge"
where "district_id" = $1 and "pledge_id" = $2
for update;

-- allPledges
select *
from "pledge"
where "district_id" = $1
order by "period_from" desc, "no", "pledge_id";

-- deletePledge
delete from "pledge_result"
where "district_id" = $1 and "pledge_id" = $2;
delete from "pledge_status_change"
where "district_id" = $1 and "pledge_id" = $2;
delete from "pledge"
where "district_id" = $1 and "pledge_id" = $2;

-- writeResult
insert into "pledge_result" ("district_id", "pledge_id", "part", "said", "told_on")
values ($1, $2, $3, $4::jsonb, $5)
on conflict ("district_id", "pledge_id", "part") do update set "said" = $6::jsonb, "told_on" = $7;

-- allResults
select *
from "pledge_result"
where "district_id" = $1;

-- resultsOf
select *
from "pledge_result"
where "district_id" = $1 and "pledge_id" = $2;

-- insertChange
insert into "pledge_status_change" ("district_id", "pledge_id", "change_no", "from_status", "to_status", "decided_on", "decided_by", "reference", "reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- changesOf
select *
from "pledge_status_change"
where "district_id" = $1 and "pledge_id" = $2
order by "change_no";

-- allChanges
select *
from "pledge_status_change"
where "district_id" = $1
order by "pledge_id", "change_no";
