-- peopleNamed: all
select "account_id", "display_name"
from "account"
where "district_id" = $1 and "destroyed_on" is null and ("display_name" ilike $2 or "display_name" ilike $3)
order by "display_name", "account_id"
limit $4;
select *
from "role_grant"
where "district_id" = $1 and "account_id" in ($2)
order by "granted_from", "role";

-- peopleNamed: of the office
select "account_id", "display_name"
from "account"
where "district_id" = $1 and "destroyed_on" is null and "display_name" ilike $2 and exists (
  select "role_grant"."role"
  from "role_grant"
  where "role_grant"."district_id" = "account"."district_id" and "role_grant"."account_id" = "account"."account_id" and "role_grant"."role" in ($3, $4) and "role_grant"."granted_from" <= $5 and ("role_grant"."granted_until" is null or "role_grant"."granted_until" >= $6))
order by "display_name", "account_id"
limit $7;
