-- insertMeeting
insert into "meeting" ("district_id", "meeting_id", "register_no", "kind", "session", "body_id", "group_text", "round_year", "round_no", "starts_on", "ends_on", "precision", "stated_weekday", "place", "attendance", "topic", "source")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

-- findMeeting
select *
from "meeting"
where "district_id" = $1 and "meeting_id" = $2;

-- findMeetings: none
-- (asks nothing)

-- findMeetings: two
select *
from "meeting"
where "district_id" = $1 and "meeting_id" in ($2, $3)
order by "starts_on", "meeting_id";

-- findRegistered
select "meeting_id"
from "meeting"
where "district_id" = $1 and "year" = $2 and "register_no" = $3;

-- allMeetings
select *
from "meeting"
where "district_id" = $1
order by "starts_on", "meeting_id";

-- meetingsOfYear
select *
from "meeting"
where "district_id" = $1 and "year" = $2
order by "starts_on", "meeting_id";

-- meetingsOfBody
select *
from "meeting"
where "district_id" = $1 and "body_id" = $2 and "year" = $3
order by "starts_on", "meeting_id";

-- lockBody
select pg_advisory_xact_lock(hashtextextended($1, 0));

-- insertResolution
insert into "resolution" ("district_id", "resolution_id", "meeting_id", "gate_id", "text", "in_favour", "present", "enrolled", "base", "needed", "source")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- linkResolution
update "resolution"
set "gate_id" = $1
where "district_id" = $2 and "resolution_id" = $3;

-- findResolution
select *
from "resolution"
where "district_id" = $1 and "resolution_id" = $2;

-- allResolutions
select *
from "resolution"
where "district_id" = $1
order by "resolution_id";

-- resolutionsOf
select *
from "resolution"
where "district_id" = $1 and "meeting_id" = $2
order by "resolution_id";

-- resolutionsOfGates: none
-- (asks nothing)

-- resolutionsOfGates: one
select *
from "resolution"
where "district_id" = $1 and "gate_id" in ($2)
order by "resolution_id";
