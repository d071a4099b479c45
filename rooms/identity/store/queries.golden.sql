-- insertAccount
insert into "account" ("district_id", "account_id", "display_name", "contact", "contact_index", "contact_proven_at", "purpose", "destroy_after", "demonstration", "destroyed_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- findAccount
select *
from "account"
where "district_id" = $1 and "account_id" = $2;
select *
from "role_grant"
where "district_id" = $1 and "account_id" = $2
order by "granted_from", "role";

-- holdAccount
select *
from "account"
where "district_id" = $1 and "account_id" = $2 for no key
update;
select *
from "role_grant"
where "district_id" = $1 and "account_id" = $2
order by "granted_from", "role";

-- holdAdministrators
select pg_advisory_xact_lock(hashtextextended($1, 0));

-- countAccounts
select count(*) as "accounts"
from "account"
where "district_id" = $1 and "destroyed_on" is null;

-- accountsDue
select "account_id"
from "account"
where "district_id" = $1 and "destroyed_on" is null and "destroy_after" < $2
order by "destroy_after", "account_id"
limit $3;

-- allAccounts
select *
from "account"
where "district_id" = $1
order by "account_id";
select *
from "role_grant"
where "district_id" = $1
order by "granted_from", "role";

-- insertGrant: everywhere
insert into "role_grant" ("district_id", "account_id", "role", "unit", "granted_from", "granted_until")
values ($1, $2, $3, $4, $5, $6);

-- insertGrant: unit
insert into "role_grant" ("district_id", "account_id", "role", "unit", "granted_from", "granted_until")
values ($1, $2, $3, $4, $5, $6);

-- endGrants
delete from "role_grant"
where "district_id" = $1 and "account_id" = $2 and "role" = $3 and "granted_from" > $4;
update "role_grant"
set "granted_until" = $1
where "district_id" = $2 and "account_id" = $3 and "role" = $4 and ("granted_until" is null or "granted_until" > $5);

-- correctAccount: both
update "account"
set "display_name" = $1, "contact" = $2, "contact_index" = $3, "contact_proven_at" = $4
where "district_id" = $5 and "account_id" = $6 and "destroyed_on" is null;

-- correctAccount: name
update "account"
set "display_name" = $1
where "district_id" = $2 and "account_id" = $3 and "destroyed_on" is null;

-- destroyAccount
update "account"
set "display_name" = $1, "contact" = $2, "contact_index" = $3, "contact_proven_at" = $4, "destroyed_on" = $5
where "district_id" = $6 and "account_id" = $7;

-- wordsOfPerson
select "display_name" as "displayName", "contact"
from "account"
where "district_id" = $1 and "account_id" = $2;

-- blotReasons
update "role_proposal"
set "reason" = replace(reason, $1, '○○○')
where "district_id" = $2 and "account_id" = $3;
update "enrolment"
set "reason" = replace(reason, $1, '○○○')
where "district_id" = $2 and "account_id" = $3;
