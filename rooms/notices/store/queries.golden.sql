-- insertMessage
insert into "message" ("district_id", "message_id", "kind", "channel", "content", "made_at", "ends_at", "tries", "next_try_at", "state", "failure", "ended_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- takeDue
update "message"
set "next_try_at" = $1, "tries" = "tries" + $2
where "district_id" = $3 and "message_id" = (
  select "message_id"
  from "message"
  where "district_id" = $4 and "state" = $5 and "next_try_at" <= $6
  order by "next_try_at"
  limit $7
  for update skip locked)
returning "message_id" as "messageId", "kind", "channel", "content", "ends_at" as "endsAt", "tries";

-- tryLater
update "message"
set "next_try_at" = $1
where "district_id" = $2 and "message_id" = $3 and "state" = $4;

-- endMessage: sent
update "message"
set "state" = $1, "failure" = $2, "ended_at" = $3, "next_try_at" = $4, "content" = $5
where "district_id" = $6 and "message_id" = $7 and "state" = $8;

-- endMessage: dead
update "message"
set "state" = $1, "failure" = $2, "ended_at" = $3, "next_try_at" = $4, "content" = $5
where "district_id" = $6 and "message_id" = $7 and "state" = $8;

-- forgetEnded
delete from "message"
where "district_id" = $1 and "ended_at" <= $2;

-- countWaiting
select count(*) as "count"
from "message"
where "district_id" = $1 and "state" = $2;

-- deadLetters
select "message_id" as "messageId", "kind", "channel", "failure", "tries", "made_at" as "madeAt", "ended_at" as "endedAt"
from "message"
where "district_id" = $1 and "state" = $2
order by "ended_at" desc, "message_id"
limit $3;

-- deliveries: all
select "message_id" as "messageId", "kind", "channel", "state", "failure", "tries", "made_at" as "madeAt", "ended_at" as "endedAt"
from "message"
where "district_id" = $1
order by "made_at" desc, "message_id"
limit $2
offset $3;

-- deliveries: sent
select "message_id" as "messageId", "kind", "channel", "state", "failure", "tries", "made_at" as "madeAt", "ended_at" as "endedAt"
from "message"
where "district_id" = $1 and "state" = $2
order by "made_at" desc, "message_id"
limit $3
offset $4;

-- countDeliveries
select count(*) as "count"
from "message"
where "district_id" = $1 and "state" = $2;

-- messageStates
select "message_id", "state", "failure", "ended_at" as "endedAt"
from "message"
where "district_id" = $1 and "message_id" in ($2);

-- holdContents
select "message_id" as "key", "content" as "kept"
from "message"
where "district_id" = $1 and "message_id" > $2 and "content" is not null
order by "message_id"
limit $3
for update;

-- resealContent
update "message"
set "content" = $1
where "district_id" = $2 and "message_id" = $3 and "state" = $4;
