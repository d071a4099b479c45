-- insertIdentity
insert into "provider_identity" ("district_id", "identity_hash", "account_id", "issuer", "linked_at")
values ($1, $2, $3, $4, $5)
on conflict do nothing
returning "identity_hash";

-- accountOfIdentity
select "account_id"
from "provider_identity"
where "district_id" = $1 and "identity_hash" = $2;

-- identitiesOf
select "identity_hash" as "identityHash", "account_id" as "accountId", "issuer", "linked_at" as "linkedAt"
from "provider_identity"
where "district_id" = $1 and "account_id" = $2
order by "linked_at", "identity_hash";

-- deleteIdentity
delete from "provider_identity"
where "district_id" = $1 and "identity_hash" = $2;

-- deleteIdentities
delete from "provider_identity"
where "district_id" = $1 and "account_id" = $2;
