-- insertPasskey
insert into "passkey" ("district_id", "credential_id", "account_id", "public_key", "counter", "transports", "label", "registered_at", "last_used_at")
values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)
on conflict do nothing
returning "credential_id";

-- passkeysOf
select "credential_id" as "credentialId", "account_id" as "accountId", "public_key" as "publicKey", "counter", "transports", "label", "registered_at" as "registeredAt", "last_used_at" as "lastUsedAt"
from "passkey"
where "district_id" = $1 and "account_id" = $2
order by "registered_at", "credential_id";

-- holdPasskey
select "credential_id" as "credentialId", "account_id" as "accountId", "public_key" as "publicKey", "counter", "transports", "label", "registered_at" as "registeredAt", "last_used_at" as "lastUsedAt"
from "passkey"
where "district_id" = $1 and "credential_id" = $2 for no key
update;

-- usePasskey
update "passkey"
set "counter" = $1, "last_used_at" = $2
where "district_id" = $3 and "credential_id" = $4;

-- deletePasskey
delete from "passkey"
where "district_id" = $1 and "credential_id" = $2;

-- deletePasskeys
delete from "passkey"
where "district_id" = $1 and "account_id" = $2;

-- countPasskeys
select "account_id", count(*) as "count", max("registered_at") as "latest"
from "passkey"
where "district_id" = $1
group by "account_id"
order by "account_id";

-- spendChallenge
delete from "spent_challenge"
where "district_id" = $1 and "ends_at" <= $2;
insert into "spent_challenge" ("district_id", "challenge_hash", "ends_at")
values ($1, $2, $3)
on conflict do nothing
returning "challenge_hash";

-- replaceCodes
delete from "recovery_code"
where "district_id" = $1 and "account_id" = $2;
insert into "recovery_code" ("district_id", "code_hash", "account_id", "made_at")
values ($1, $2, $3, $4), ($5, $6, $7, $8);

-- countCodes
select count(*) as "count"
from "recovery_code"
where "district_id" = $1 and "account_id" = $2;

-- takeCode
delete from "recovery_code"
where "district_id" = $1 and "code_hash" = $2
returning "account_id";
