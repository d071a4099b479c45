-- insertRound
insert into "reward_round" ("district_id", "round_id", "year", "name", "held_on", "total", "legal_basis")
values ($1, $2, $3, $4, $5, $6, $7)
on conflict ("district_id", "round_id") do nothing;

-- allRounds
select *
from "reward_round"
where "district_id" = $1
order by "held_on" desc, "round_id";
select *
from "reward_award"
where "district_id" = $1
order by "no";
