-- votesToCome
select *
from "vote"
where "district_id" = $1 and "announced_at" is not null and "result" is null
order by "closes_at", "vote_id"
limit $2;
