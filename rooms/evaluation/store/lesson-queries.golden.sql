-- insertLesson: plain
insert into "lesson" ("district_id", "lesson_id", "card_id", "year", "kind", "text", "source", "owner", "state", "reason", "therefores")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb)
on conflict ("district_id", "lesson_id") do nothing;

-- updateLesson
update "lesson"
set "state" = $1, "reason" = $2, "therefores" = $3::jsonb
where "district_id" = $4 and "lesson_id" = $5;

-- holdLesson
select *
from "lesson"
where "district_id" = $1 and "lesson_id" = $2
for update;

-- allLessons
select *
from "lesson"
where "district_id" = $1
order by "year" desc, "lesson_id";

-- lessonsAbout: some
select *
from "lesson"
where "district_id" = $1 and (card_id = any($2) or exists (
    select
    from jsonb_array_elements(therefores) as one
    where one ->> 'projectId' = any($3) or one ->> 'itemId' = any($4)))
order by "year" desc, "lesson_id";

-- lessonsAbout: none
-- (asks nothing)

-- insertSharing: plain
insert into "sharing_meeting" ("district_id", "sharing_id", "held_on", "meeting_id", "title", "place", "shown", "card_ids")
values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)
on conflict ("district_id", "sharing_id") do nothing;

-- sharings
select *
from "sharing_meeting"
where "district_id" = $1
order by "held_on" desc, "sharing_id";
