-- pageOfMeetings: newest first
select *
from "meeting"
where "district_id" = $1
order by "starts_on" desc, "register_no" desc, "meeting_id"
limit $2
offset $3;

-- pageOfMeetings: oldest first
select *
from "meeting"
where "district_id" = $1
order by "starts_on" asc, "register_no" asc, "meeting_id"
limit $2
offset $3;

-- pageOfMeetings: filtered, most attended first
select *
from "meeting"
where ("district_id" = $1 and "year" = $2 and "body_id" = $3 and "kind" = $4 and ("group_text" ilike $5 or "topic" ilike $6 or "place" ilike $7))
order by "attendance" desc nulls last, "starts_on" desc, "register_no" desc, "meeting_id"
limit $8
offset $9;

-- totalOfMeetings: of all
select count(*) as "count", coalesce(sum("attendance"), $1) as "attendance", count(*) filter(where "attendance" is null) as "unstated"
from "meeting"
where "district_id" = $2;

-- totalOfMeetings: of a filter
select count(*) as "count", coalesce(sum("attendance"), $1) as "attendance", count(*) filter(where "attendance" is null) as "unstated"
from "meeting"
where ("district_id" = $2 and "year" = $3 and "body_id" = $4 and "kind" = $5 and ("group_text" ilike $6 or "topic" ilike $7 or "place" ilike $8));

-- totalOfMeetings: of no word
select count(*) as "count", coalesce(sum("attendance"), $1) as "attendance", count(*) filter(where "attendance" is null) as "unstated"
from "meeting"
where "district_id" = $2;

-- totalsByYear
select "year", count(*) as "count", coalesce(sum("attendance"), $1) as "attendance", count(*) filter(where "attendance" is null) as "unstated"
from "meeting"
where "district_id" = $2
group by "year"
order by "year" desc;

-- totalsByBody: of every year
select "year", "body_id", count(*) as "count", coalesce(sum("attendance"), $1) as "attendance", count(*) filter(where "attendance" is null) as "unstated"
from "meeting"
where "district_id" = $2
group by "year", "body_id"
order by "year" desc, "body_id" asc nulls last;

-- totalsByBody: of one year
select "year", "body_id", count(*) as "count", coalesce(sum("attendance"), $1) as "attendance", count(*) filter(where "attendance" is null) as "unstated"
from "meeting"
where ("district_id" = $2 and "year" = $3)
group by "year", "body_id"
order by "year" desc, "body_id" asc nulls last;
