-- insertMinutes
insert into "minutes_version" ("district_id", "meeting_id", "version", "text", "correction", "written_on")
values ($1, $2, $3, $4, $5, $6);

-- minutesOf
select *
from "minutes_version"
where "district_id" = $1 and "meeting_id" = $2
order by "version";

-- standingOf
select *
from "minutes_standing"
where "district_id" = $1 and "meeting_id" = $2;

-- putStanding: approved
insert into "minutes_standing" ("district_id", "meeting_id", "approved_version", "approved_at", "approved_on", "published_on")
values ($1, $2, $3, $4, $5, $6)
on conflict ("district_id", "meeting_id") do update set "approved_version" = $7, "approved_at" = $8, "approved_on" = $9, "published_on" = $10;

-- putStanding: published
insert into "minutes_standing" ("district_id", "meeting_id", "approved_version", "approved_at", "approved_on", "published_on")
values ($1, $2, $3, $4, $5, $6)
on conflict ("district_id", "meeting_id") do update set "approved_version" = $7, "approved_at" = $8, "approved_on" = $9, "published_on" = $10;
