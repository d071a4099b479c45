-- enteredAccounts
select "account_id"
from (
  select "account_id"
  from "passkey"
  where "district_id" = $1
  union
  select "account_id"
  from "provider_identity"
  where "district_id" = $2
  union
  select "account_id"
  from "recovery_code"
  where "district_id" = $3
  union
  select "account_id"
  from "account"
  where "district_id" = $4 and "contact_proven_at" is not null) as "way"
order by "account_id";

-- isEntered
select "account_id"
from (
  select "account_id"
  from "passkey"
  where "district_id" = $1
  union
  select "account_id"
  from "provider_identity"
  where "district_id" = $2
  union
  select "account_id"
  from "recovery_code"
  where "district_id" = $3
  union
  select "account_id"
  from "account"
  where "district_id" = $4 and "contact_proven_at" is not null) as "way"
where "account_id" = $5;
