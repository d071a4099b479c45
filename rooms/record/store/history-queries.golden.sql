-- historyOf: for everyone
select "record_event"."district_id", "record_event"."event_id", "record_event"."command", "record_event"."role", "record_event"."effective_on", "record_event"."recorded_at", "record_event"."about", "record_event"."erases", "record_event"."body_hash", "seal_no"
from "record_event"
inner join "record_event_subject" as "subject" on "subject"."district_id" = "record_event"."district_id" and "subject"."event_id" = "record_event"."event_id"
where "record_event"."district_id" = $1 and "subject"."kind" = $2 and "subject"."id" = $3 and not record_event.about @> '[{"kind": "account"}]' and record_event.command <> all($4)
order by "record_event"."event_id" desc
limit $5
offset $6;

-- historyOf: for auditors
select "record_event"."district_id", "record_event"."event_id", "record_event"."command", "record_event"."role", "record_event"."effective_on", "record_event"."recorded_at", "record_event"."about", "record_event"."erases", "record_event"."body_hash", "seal_no"
from "record_event"
inner join "record_event_subject" as "subject" on "subject"."district_id" = "record_event"."district_id" and "subject"."event_id" = "record_event"."event_id"
where "record_event"."district_id" = $1 and "subject"."kind" = $2 and "subject"."id" = $3
order by "record_event"."event_id" desc
limit $4
offset $5;

-- wholeHistory
select "district_id", "event_id", "command", "role", "effective_on", "recorded_at", "about", "erases", "body_hash", "seal_no"
from "record_event"
where "district_id" = $1 and not record_event.about @> '[{"kind": "account"}]' and record_event.command <> all($2)
order by "event_id" desc
limit $3
offset $4;

-- countHistory
select count(*) as "count"
from "record_event"
where "district_id" = $1 and not record_event.about @> '[{"kind": "account"}]' and record_event.command <> all($2);

-- countHistoryOf
select count(*) as "count"
from "record_event"
inner join "record_event_subject" as "subject" on "subject"."district_id" = "record_event"."district_id" and "subject"."event_id" = "record_event"."event_id"
where "record_event"."district_id" = $1 and "subject"."kind" = $2 and "subject"."id" = $3 and not record_event.about @> '[{"kind": "account"}]' and record_event.command <> all($4);
