-- insertEvent
with event as (
  insert into record_event (district_id, command, role, effective_on, recorded_at, about, erases, body_hash)
  values ( $1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8 )
  returning district_id, event_id ), body as (
  insert into record_body (district_id, event_id, salt, body)
  select district_id, event_id, $9, $10
  from event ), subjects as (
  insert into record_event_subject (district_id, kind, id, event_id)
  select distinct event.district_id, subject.kind, subject.id, event.event_id
  from event, jsonb_to_recordset($11::jsonb) as subject (kind text, id text) )
select event_id
from event;

-- destroyBodies: all
update "record_body"
set "salt" = $1, "body" = $2, "destroyed_by" = $3
where "district_id" = $4 and "body" is not null and "event_id" in (
  select "event_id"
  from "record_event_subject"
  where "district_id" = $5 and ("kind" = $6 and "id" = $7));

-- destroyBodies: holding
update "record_body"
set "salt" = $1, "body" = $2, "destroyed_by" = $3
where "district_id" = $4 and "body" is not null and "event_id" in (
  select "event_id"
  from "record_event_subject"
  where "district_id" = $5 and ("kind" = $6 and "id" = $7)) and strpos(body, $8) > $9;

-- claimKey
insert into "record_command_key" ("district_id", "key", "command", "input_hash", "reply", "event_id")
values ($1, $2, $3, $4, $5, $6)
on conflict ("district_id", "key") do nothing
returning "key";

-- findKey
select "command", "input_hash", "reply"
from "record_command_key"
where "district_id" = $1 and "key" = $2;

-- keepReply
update "record_command_key"
set "reply" = $1::jsonb, "event_id" = $2
where "district_id" = $3 and "key" = $4;

-- destroyInputHashes
update "record_command_key"
set "input_hash" = $1, "reply" = $2
where "district_id" = $3 and "event_id" in (
  select "event_id"
  from "record_event_subject"
  where "district_id" = $4 and ("kind" = $5 and "id" = $6));

-- takeSealRight
select pg_try_advisory_xact_lock(hashtextextended('record-seal:' || $1, 0)) as taken;

-- unsealedEvents
select "district_id", "event_id", "command", "role", "effective_on", "recorded_at", "about", "erases", "body_hash"
from "record_event"
where "district_id" = $1 and "seal_no" is null
order by "event_id"
limit $2;
