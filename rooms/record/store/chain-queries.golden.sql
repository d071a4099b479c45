-- chainHead
select "seal_no", "hash"
from "record_seal"
where "district_id" = $1
order by "seal_no" desc
limit $2;

-- insertSeal
insert into "record_seal" ("district_id", "seal_no", "previous", "sealed_at", "events", "hash")
values ($1, $2, $3, $4, $5, $6);

-- markSealed
update record_event
set seal_no = $1, leaf_hash = mark.leaf_hash
from unnest($2::bigint[], $3::text[]) as mark (event_id, leaf_hash)
where record_event.district_id = $4 and record_event.event_id = mark.event_id;

-- sealsAfter
select *
from "record_seal"
where "district_id" = $1 and "seal_no" > $2
order by "seal_no"
limit $3;

-- eventsOfSeal
select "record_event"."district_id", "record_event"."event_id", "record_event"."command", "record_event"."role", "record_event"."effective_on", "record_event"."recorded_at", "record_event"."about", "record_event"."erases", "record_event"."body_hash", "leaf_hash", "salt", "body", "destroyed_by"
from "record_event"
left join "record_body" on "record_body"."district_id" = "record_event"."district_id" and "record_body"."event_id" = "record_event"."event_id"
where "record_event"."district_id" = $1 and "seal_no" = $2
order by "record_event"."event_id";

-- lastSealedAt
select "sealed_at"
from "record_seal"
where "district_id" = $1
order by "seal_no" desc
limit $2;

-- lastDestruction
select max("recorded_at") as "newest"
from "record_event"
where "district_id" = $1 and "erases" != $2::jsonb;

-- countUnsealed
select count(*) as "count"
from "record_event"
where "district_id" = $1 and "seal_no" is null;
