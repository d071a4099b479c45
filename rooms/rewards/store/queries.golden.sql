-- putScheme
insert into "reward_scheme" ("district_id", "year", "scheme")
values ($1, $2, $3::jsonb)
on conflict ("district_id", "year") do update set "scheme" = $4::jsonb;

-- holdScheme
select "scheme"
from "reward_scheme"
where "district_id" = $1 and "year" = $2
for update;

-- allSchemes
select "scheme"
from "reward_scheme"
where "district_id" = $1
order by "year" desc;

-- ledger: of a year
select *
from "reward_points"
where "district_id" = $1 and "year" = $2
order by "given_on", "points_id";

-- ledger: all
select *
from "reward_points"
where "district_id" = $1
order by "given_on", "points_id";

-- pointsOfAccount
select *
from "reward_points"
where "district_id" = $1 and "account_id" = $2
order by "given_on", "points_id";

-- findPoints
select *
from "reward_points"
where "district_id" = $1 and "points_id" = $2;

-- insertPoints
insert into "reward_points" ("district_id", "points_id", "year", "rule_no", "rule_title", "receiver_kind", "department_id", "account_id", "grade", "points", "evidence", "given_on", "state", "proposed_by", "decided_by", "reverses", "reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
on conflict ("district_id", "points_id") do nothing;

-- decideRow
update "reward_points"
set "state" = $1, "reason" = $2, "decided_by" = $3
where "district_id" = $4 and "points_id" = $5;

-- forgetReceiver
update "reward_points"
set "account_id" = $1
where "district_id" = $2 and "account_id" = $3;
update "reward_points"
set "proposed_by" = $1
where "district_id" = $2 and "proposed_by" = $3;
update "reward_points"
set "decided_by" = $1
where "district_id" = $2 and "decided_by" = $3;
update "reward_award"
set "account_id" = $1
where "district_id" = $2 and "account_id" = $3;
