-- insertVote
insert into "vote" ("election_id", "state", "signing_key", "signing_secret")
values ($1, $2, $3, $4)
on conflict ("election_id") do nothing;
insert into "token_key" ("election_id", "style", "modulus", "secret")
values ($1, $2, $3, $4)
on conflict ("election_id", "style") do nothing;

-- holdElection
select "election_id", "state", "eh", "signing_key", "signing_secret"
from "vote"
where "election_id" = $1
for update;

-- tokenKeysOf
select "style", "modulus", "secret"
from "token_key"
where "election_id" = $1
order by "style";

-- openVote
update "vote"
set "state" = $1, "eh" = $2, "manifest" = $3, "eligibility" = $4::jsonb, "roll_secret" = $5, "share" = $6
where "election_id" = $7;

-- findVote
select *
from "vote"
where "eh" = $1;

-- holdVote
select "state", "leaves", "closed_at" as "closedAt"
from "vote"
where "eh" = $1
for update;

-- closeVote
update "vote"
set "state" = $1, "closed_at" = $2
where "eh" = $3;

-- listOpenVotes
select "eh"
from "vote"
where "state" = $1
order by "eh";

-- destroyVote
update "token_key"
set "secret" = $1
where "election_id" = $2;
update "vote"
set "state" = $1, "signing_secret" = $2, "roll_secret" = $3, "share" = $4
where "eh" = $5;
delete from "code"
where "eh" = $1;
delete from "proof"
where "eh" = $1;
delete from "roster"
where "eh" = $1;
delete from "roll_mark"
where "eh" = $1;
delete from "unmarked"
where "eh" = $1;
