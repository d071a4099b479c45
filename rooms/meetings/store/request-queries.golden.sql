-- insertRequest
insert into "meeting_request" ("district_id", "request_id", "body_id", "purpose", "asked_on")
values ($1, $2, $3, $4, $5);

-- joinRequest
insert into "meeting_request_seat" ("district_id", "request_id", "seat_id", "joined_on")
values ($1, $2, $3, $4)
on conflict do nothing;

-- lockRequest
select *
from "meeting_request"
where "district_id" = $1 and "request_id" = $2
for update;
select "request_id", "seat_id"
from "meeting_request_seat"
where "district_id" = $1 and "request_id" in ($2)
order by "seat_id";

-- openRequests
select "meeting_request".*
from "meeting_request"
left join "called_meeting" on "called_meeting"."district_id" = "meeting_request"."district_id" and "called_meeting"."request_id" = "meeting_request"."request_id"
where "meeting_request"."district_id" = $1 and "called_meeting"."meeting_id" is null
order by "meeting_request"."asked_on", "meeting_request"."request_id"
limit $2;
select "request_id", "seat_id"
from "meeting_request_seat"
where "district_id" = $1 and "request_id" in ($2)
order by "seat_id";

-- calledFor
select "meeting_id"
from "called_meeting"
where "district_id" = $1 and "request_id" = $2;
