-- addParts
insert into "proposal_split" ("district_id", "proposal_id", "split_from", "reason", "role", "split_on")
values ($1, $2, $3, $4, $5, $6), ($7, $8, $9, $10, $11, $12);

-- splitsOf
select *
from "proposal_split"
where "district_id" = $1 and ("proposal_id" = $2 or "split_from" = $3)
order by "proposal_id";
