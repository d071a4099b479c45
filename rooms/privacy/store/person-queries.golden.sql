-- rowsOfPerson: one
select to_jsonb(whole) as row
from "account" as whole
where district_id = $1 and ("account_id" = $2)
order by to_jsonb(whole)::text;

-- rowsOfPerson: several
select to_jsonb(whole) as row
from "role_proposal" as whole
where district_id = $1 and ("account_id" = $2 or "proposed_by" = $3 or "decided_by" = $4)
order by to_jsonb(whole)::text;

-- insertCertificate
insert into "destruction_certificate" ("district_id", "certificate_id", "rule", "schedule", "destroyed_on", "cells", "bodies")
values ($1, $2, $3, $4, $5, $6::jsonb, $7)
on conflict ("district_id", "certificate_id") do nothing
returning "certificate_id";

-- allCertificates
select "certificate_id" as "certificateId", "rule", "schedule", "destroyed_on" as "destroyedOn", "cells", "bodies"
from "destruction_certificate"
where "district_id" = $1
order by "destroyed_on" desc, "certificate_id"
limit $2;
