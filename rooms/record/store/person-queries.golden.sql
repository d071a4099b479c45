-- eventsOfPerson
select "command", "effective_on" as "effectiveOn", "role", "body"
from "record_event"
inner join "record_body" on "record_body"."district_id" = "record_event"."district_id" and "record_body"."event_id" = "record_event"."event_id"
where "record_event"."district_id" = $1 and ("record_event"."event_id" in (
    select "event_id"
    from "record_event_subject"
    where "district_id" = $2 and "kind" = $3 and "id" = $4) or "body" like $5)
order by "record_event"."event_id";

-- countBodiesAbout
select count(*) as "bodies"
from "record_body"
where "district_id" = $1 and "body" is not null and "event_id" in (
  select "event_id"
  from "record_event_subject"
  where "district_id" = $2 and "kind" = $3 and "id" = $4);
