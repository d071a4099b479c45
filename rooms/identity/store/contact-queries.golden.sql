-- accountOfContact
select "account_id"
from "account"
where "district_id" = $1 and "contact_index" in ($2, $3) and "contact_proven_at" is not null;

-- provenContactOf
select "contact"
from "account"
where "district_id" = $1 and "account_id" = $2 and "contact_proven_at" is not null;

-- unproveContact
update "account"
set "contact_proven_at" = $1
where "district_id" = $2 and "account_id" = $3;

-- keepLonger
update "account"
set "destroy_after" = $1
where "district_id" = $2 and "account_id" = $3;
update "role_grant"
set "granted_until" = $1
where "district_id" = $2 and "account_id" = $3 and "role" = $4 and "granted_until" = $5;

-- holdContacts
select "account_id" as "key", "contact" as "kept"
from "account"
where "district_id" = $1 and "account_id" > $2 and "contact" is not null
order by "account_id"
limit $3
for update;

-- resealContact
update "account"
set "contact" = $1, "contact_index" = $2
where "district_id" = $3 and "account_id" = $4;
