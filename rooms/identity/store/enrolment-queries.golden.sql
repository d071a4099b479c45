-- insertEnrolment
insert into "enrolment" ("district_id", "enrolment_id", "account_id", "kind", "reason", "opened_by", "opened_at", "approved_by", "token_hash", "ends_at", "ended_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
on conflict ("district_id", "enrolment_id") do nothing
returning "enrolment_id";

-- holdEnrolment
select "enrolment_id" as "enrolmentId", "account_id" as "accountId", "kind", "reason", "opened_by" as "openedBy", "opened_at" as "openedAt", "approved_by" as "approvedBy", "token_hash" is not null as "handedOver", "ends_at" as "endsAt", "ended_at" as "endedAt"
from "enrolment"
where "district_id" = $1 and "enrolment_id" = $2
for update;

-- holdEnrolmentByToken
select "enrolment_id" as "enrolmentId", "account_id" as "accountId", "kind", "reason", "opened_by" as "openedBy", "opened_at" as "openedAt", "approved_by" as "approvedBy", "token_hash" is not null as "handedOver", "ends_at" as "endsAt", "ended_at" as "endedAt"
from "enrolment"
where "district_id" = $1 and "token_hash" = $2
for update;

-- findEnrolmentByToken
select "enrolment_id" as "enrolmentId", "account_id" as "accountId", "kind", "reason", "opened_by" as "openedBy", "opened_at" as "openedAt", "approved_by" as "approvedBy", "token_hash" is not null as "handedOver", "ends_at" as "endsAt", "ended_at" as "endedAt"
from "enrolment"
where "district_id" = $1 and "token_hash" = $2;

-- openEnrolments
select "enrolment_id" as "enrolmentId", "account_id" as "accountId", "kind", "reason", "opened_by" as "openedBy", "opened_at" as "openedAt", "approved_by" as "approvedBy", "token_hash" is not null as "handedOver", "ends_at" as "endsAt", "ended_at" as "endedAt"
from "enrolment"
where "district_id" = $1 and "ended_at" is null and "ends_at" > $2
order by "opened_at" desc, "enrolment_id";

-- approveEnrolment
update "enrolment"
set "approved_by" = $1, "token_hash" = $2, "ends_at" = $3
where "district_id" = $4 and "enrolment_id" = $5;

-- endOneEnrolment
update "enrolment"
set "ended_at" = $1
where "district_id" = $2 and "enrolment_id" = $3;

-- endEnrolments
update "enrolment"
set "ended_at" = $1
where "district_id" = $2 and "account_id" = $3 and "ended_at" is null;
