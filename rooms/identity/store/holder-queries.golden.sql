-- holdersOf: anywhere
select distinct "role_grant"."account_id"
from "role_grant"
inner join "account" on "account"."account_id" = "role_grant"."account_id" and "account"."district_id" = $1
where "role_grant"."district_id" = $2 and "role" = $3 and "granted_from" <= $4 and ("granted_until" is null or "granted_until" >= $5) and "account"."destroyed_on" is null
order by "role_grant"."account_id";

-- holdersOf: inAUnit
select distinct "role_grant"."account_id"
from "role_grant"
inner join "account" on "account"."account_id" = "role_grant"."account_id" and "account"."district_id" = $1
where "role_grant"."district_id" = $2 and "role" = $3 and "granted_from" <= $4 and ("granted_until" is null or "granted_until" >= $5) and "account"."destroyed_on" is null and "unit" in ($6, $7)
order by "role_grant"."account_id";

-- standingAmong
select "account_id"
from "account"
where "district_id" = $1 and "account_id" in ($2) and "destroyed_on" is null
order by "account_id";
