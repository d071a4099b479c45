-- insertAppeal
insert into "vote_appeal" ("district_id", "vote_id", "appeal_no", "key_hash", "about", "what", "reference", "filed_on", "answer_by", "outcome", "answer", "ended_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
on conflict ("district_id", "vote_id", "key_hash") do nothing;

-- appealsOf
select *
from "vote_appeal"
where "district_id" = $1 and "vote_id" = $2
order by "appeal_no";

-- openAppeals
select *
from "vote_appeal"
where "district_id" = $1 and "outcome" is null
order by "vote_id", "appeal_no";

-- findAppeal: by number
select *
from "vote_appeal"
where "district_id" = $1 and "vote_id" = $2 and "appeal_no" = $3;

-- findAppeal: by key
select *
from "vote_appeal"
where "district_id" = $1 and "vote_id" = $2 and "key_hash" = $3;

-- holdAppeal
select *
from "vote_appeal"
where "district_id" = $1 and "vote_id" = $2 and "appeal_no" = $3
for update;

-- keepAppealEnd
update "vote_appeal"
set "outcome" = $1, "answer" = $2, "ended_on" = $3
where "district_id" = $4 and "vote_id" = $5 and "appeal_no" = $6;
