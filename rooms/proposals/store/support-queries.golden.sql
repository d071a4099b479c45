-- addSupport
insert into "proposal_support" ("district_id", "proposal_id", "account_id", "supported_at")
values ($1, $2, $3, $4)
on conflict do nothing
returning "account_id";

-- removeSupport
delete from "proposal_support"
where "district_id" = $1 and "proposal_id" = $2 and "account_id" = $3
returning "account_id";

-- count
update "proposal"
set "supports" = "supports" + $1
where "district_id" = $2 and "proposal_id" = $3
returning "supports";

-- isSupporting
select "account_id"
from "proposal_support"
where "district_id" = $1 and "proposal_id" = $2 and "account_id" = $3;

-- supportersOf
select "account_id"
from "proposal_support"
where "district_id" = $1 and "proposal_id" = $2
order by "account_id";

-- joinSupports
insert into "proposal_support" ("district_id", "proposal_id", "account_id", "supported_at")
select "district_id", $1 as "proposal_id", "account_id", min("supported_at") as "supported_at"
from "proposal_support"
where "district_id" = $2 and "proposal_id" in ($3)
group by "district_id", "account_id";
