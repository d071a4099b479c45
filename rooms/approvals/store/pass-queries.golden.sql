-- insertPass
insert into "finding_pass" ("district_id", "pass_id", "subject_kind", "subject_id", "finding_key", "rule", "sentence", "reason", "role", "passed_at", "withdrawn_at", "withdrawn_reason")
values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12);

-- findPass
select *
from "finding_pass"
where "district_id" = $1 and "pass_id" = $2;

-- withdrawPass
update "finding_pass"
set "withdrawn_at" = $1, "withdrawn_reason" = $2
where "district_id" = $3 and "pass_id" = $4 and "withdrawn_at" is null
returning "pass_id";

-- holdPasses
select "pass_id"
from "finding_pass"
where "district_id" = $1 and "withdrawn_at" is null
order by "pass_id"
for update;

-- allPasses
select *
from "finding_pass"
where "district_id" = $1
order by "passed_at" desc, "pass_id";
