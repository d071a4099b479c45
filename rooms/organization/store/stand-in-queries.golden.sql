-- insertStandIn
insert into "stand_in" ("district_id", "stand_in_id", "absent_id", "substitute_id", "away_from", "away_until")
values ($1, $2, $3, $4, $5, $6);

-- findStandIn
select *
from "stand_in"
where "district_id" = $1 and "stand_in_id" = $2;

-- shortenStandIn
update "stand_in"
set "away_until" = $1
where "district_id" = $2 and "stand_in_id" = $3;

-- deleteStandIn
delete from "stand_in"
where "district_id" = $1 and "stand_in_id" = $2;

-- standInsFor
select *
from "stand_in"
where "district_id" = $1 and "absent_id" in ($2) and "away_until" >= $3
order by "away_from", "stand_in_id";

-- standInsBy
select *
from "stand_in"
where "district_id" = $1 and "substitute_id" = $2 and "away_from" <= $3 and "away_until" >= $4
order by "stand_in_id";
