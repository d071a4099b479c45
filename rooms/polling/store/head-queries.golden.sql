-- headsOf
select "seen_at" as "seenAt", "ballots", "issued"
from "vote_heads"
where "district_id" = $1 and "vote_id" = $2
order by "seen_at" desc
limit $3;

-- keepHeads
insert into "vote_heads" ("district_id", "vote_id", "seen_at", "ballots", "issued")
values ($1, $2, $3, $4, $5)
on conflict ("district_id", "vote_id", "seen_at") do update set "ballots" = $6, "issued" = $7;
