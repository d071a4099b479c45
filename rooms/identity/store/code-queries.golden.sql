-- holdContact
select pg_advisory_xact_lock(hashtextextended($1, 0));

-- holdAddress
select pg_advisory_xact_lock(hashtextextended($1, 0));

-- sentSince
select sum("sent") as "sent", max("sent_at") as "last"
from "sign_in_code"
where "district_id" = $1 and "sent_at" > $2 and "contact_index" in ($3, $4);
select sum("sent") as "sent"
from "sign_in_code"
where "district_id" = $1 and "sent_at" > $2 and "address_index" = $3;

-- insertCode
insert into "sign_in_code" ("district_id", "request_hash", "use", "channel", "contact", "contact_index", "account_id", "address_index", "code_hash", "sent", "sent_at", "ends_at", "tries", "proven_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
on conflict do nothing
returning "request_hash";

-- findCode
select "request_hash" as "requestHash", "use", "channel", "contact", "account_id" as "accountId", "code_hash" as "codeHash", "sent_at" as "sentAt", "ends_at" as "endsAt", "tries", "proven_at" as "provenAt"
from "sign_in_code"
where "district_id" = $1 and "request_hash" = $2;

-- holdCode
select "request_hash" as "requestHash", "use", "channel", "contact", "account_id" as "accountId", "code_hash" as "codeHash", "sent_at" as "sentAt", "ends_at" as "endsAt", "tries", "proven_at" as "provenAt"
from "sign_in_code"
where "district_id" = $1 and "request_hash" = $2
for update;

-- replaceCode
update "sign_in_code"
set "code_hash" = $1, "sent_at" = $2, "ends_at" = $3, "sent" = "sent" + $4, "tries" = $5
where "district_id" = $6 and "request_hash" = $7;

-- countTry
update "sign_in_code"
set "tries" = "tries" + $1
where "district_id" = $2 and "request_hash" = $3;

-- wrongSince
select sum("wrong") as "wrong"
from "wrong_code"
where "district_id" = $1 and "contact_index" in ($2, $3) and "since" > $4;

-- countWrong
delete from "wrong_code"
where "district_id" = $1 and "since" <= $2;
insert into "wrong_code" ("district_id", "contact_index", "wrong", "since")
values ($1, $2, $3, $4)
on conflict ("district_id", "contact_index") do update set "wrong" = "wrong_code"."wrong" + $5;

-- forgetWrong
delete from "wrong_code"
where "district_id" = $1 and "since" <= $2;

-- proveCode
update "sign_in_code"
set "proven_at" = $1
where "district_id" = $2 and "request_hash" = $3;

-- useCode
update "sign_in_code"
set "contact" = $1
where "district_id" = $2 and "request_hash" = $3;

-- useCodesOf
update "sign_in_code"
set "contact" = $1
where "district_id" = $2 and "contact_index" in ($3, $4);

-- forgetCodes
delete from "sign_in_code"
where "district_id" = $1 and "sent_at" <= $2;

-- deleteCodes
delete from "sign_in_code"
where "district_id" = $1 and "account_id" = $2;
