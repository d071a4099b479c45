-- keepKeys
insert into "vote_key" ("election_id", "box_public", "log_public", "box_secret", "log_secret")
values ($1, $2, $3, $4, $5)
on conflict ("election_id") do nothing;
select *
from "vote_key"
where "election_id" = $1;

-- keysOf
select "vote_key".*, "vote"."eh"
from "vote_key"
left join "vote" on "vote"."election_id" = "vote_key"."election_id"
where "vote_key"."election_id" = $1;

-- keepVote
insert into "vote" ("eh", "election_id", "manifest", "share", "closed")
values ($1, $2, $3, $4, $5)
on conflict ("eh") do nothing;

-- voteOf
select "vote_key".*, "vote"."eh", "vote"."manifest", "vote"."share", "vote"."closed"
from "vote"
inner join "vote_key" on "vote_key"."election_id" = "vote"."election_id"
where "vote"."eh" = $1;

-- openVotes
select "eh"
from "vote"
where "closed" = $1
order by "eh";

-- lockVote
select "closed"
from "vote"
where "eh" = $1
for update;

-- markClosed
update "vote"
set "closed" = $1
where "eh" = $2;

-- destroySecrets
update "vote_key"
set "box_secret" = $1, "log_secret" = $2
where "election_id" in (
  select "election_id"
  from "vote"
  where "eh" = $3);
update "vote"
set "share" = $1
where "eh" = $2;
