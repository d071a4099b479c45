-- votesUnderWay
select *
from "vote"
where "district_id" = $1 and "announced_at" is not null and "destroyed_at" is null and ("result" is null or "certified_on" is not null)
order by "opens_at", "vote_id";

-- takeVote
update "vote"
set "busy_until" = $1
where "district_id" = $2 and "vote_id" = $3 and ("busy_until" is null or "busy_until" <= $4);

-- leaveVote
update "vote"
set "busy_until" = $1
where "district_id" = $2 and "vote_id" = $3;

-- sharesOf
select "share_no", "sealed"
from "vote_share"
where "district_id" = $1 and "vote_id" = $2
order by "share_no";

-- keepShare
insert into "vote_share" ("district_id", "vote_id", "share_no", "sealed")
values ($1, $2, $3, $4)
on conflict ("district_id", "vote_id", "share_no") do nothing;

-- dropShares: all
delete from "vote_share"
where "district_id" = $1 and "vote_id" = $2;

-- dropShares: some
delete from "vote_share"
where "district_id" = $1 and "vote_id" = $2 and "share_no" not in ($3);

-- keepBundle
delete from "vote_bundle"
where "district_id" = $1 and "vote_id" = $2;
insert into "vote_bundle" ("district_id", "vote_id", "part_no", "bytes")
values ($1, $2, $3, $4);

-- sizeOfBundle
select count(*) as "pieces", coalesce(sum(octet_length(bytes)), 0)::bigint as "length"
from "vote_bundle"
where "district_id" = $1 and "vote_id" = $2;

-- readBundlePiece
select "bytes"
from "vote_bundle"
where "district_id" = $1 and "vote_id" = $2 and "part_no" = $3;
