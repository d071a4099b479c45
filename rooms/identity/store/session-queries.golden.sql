-- insertSession
delete from "session"
where "district_id" = $1 and "account_id" = $2 and "ends_at" <= $3;
insert into "session" ("district_id", "token_hash", "account_id", "begun_at", "ends_at", "method", "proven_at")
values ($1, $2, $3, $4, $5, $6, $7);

-- findSession
select "token_hash" as "tokenHash", "account_id" as "accountId", "begun_at" as "begunAt", "ends_at" as "endsAt", "method", "proven_at" as "provenAt"
from "session"
where "district_id" = $1 and "ends_at" > $2 and "token_hash" = $3;

-- sessionsOf
select "token_hash" as "tokenHash", "account_id" as "accountId", "begun_at" as "begunAt", "ends_at" as "endsAt", "method", "proven_at" as "provenAt"
from "session"
where "district_id" = $1 and "ends_at" > $2 and "account_id" = $3
order by "begun_at" desc, "token_hash";

-- proveSession
update "session"
set "proven_at" = $1
where "district_id" = $2 and "token_hash" = $3;

-- deleteSession
delete from "session"
where "district_id" = $1 and "token_hash" = $2;

-- deleteSessions
delete from "session"
where "district_id" = $1 and "account_id" = $2 and "token_hash" != $3;
