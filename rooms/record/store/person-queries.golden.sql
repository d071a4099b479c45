-- eventsOfPerson
select "command", "effective_on" as "effectiveOn", "role", "body", "record_event"."event_id" in (
  select "event_id"
  from "record_event_subject"
  where "district_id" = $1 and "kind" = $2 and "id" = $3) as "isAbout"
from "record_event"
inner join "record_body" on "record_body"."district_id" = "record_event"."district_id" and "record_body"."event_id" = "record_event"."event_id"
where "record_event"."district_id" = $4 and ("record_event"."event_id" in (
    select "event_id"
    from "record_event_subject"
    where "district_id" = $5 and "kind" = $6 and "id" = $7) or "body" like $8)
order by "record_event"."event_id";

-- countBodiesAbout
select count(*) as "bodies"
from "record_body"
where "district_id" = $1 and "body" is not null and "event_id" in (
  select "event_id"
  from "record_event_subject"
  where "district_id" = $2 and "kind" = $3 and "id" = $4);
