-- insertForum
insert into "forum" ("district_id", "forum_id", "cycle_id", "kind", "title", "purpose", "held_on", "begins_at", "place", "online_address", "online_instruction", "programme", "seats", "opens_on", "closes_on", "choosing", "strata", "seed", "drawn", "seated", "waiting", "last_no", "survey_id", "facilitator_won", "participant_won", "state", "attended", "summary", "published_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13, $14, $15, $16, $17::jsonb, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)
on conflict ("district_id", "forum_id") do nothing;

-- findForum
select *
from "forum"
where "district_id" = $1 and "forum_id" = $2;

-- holdForum
select *
from "forum"
where "district_id" = $1 and "forum_id" = $2
for update;

-- keepForum
select *
from "forum"
where "district_id" = $1 and "forum_id" = $2 for key share;

-- lotsOf
select "seed", "drawn"
from "forum"
where "district_id" = $1 and "forum_id" = $2;

-- updateForum
update "forum"
set "state" = $1
where "district_id" = $2 and "forum_id" = $3;

-- setProgramme
update "forum"
set "programme" = $1::jsonb
where "district_id" = $2 and "forum_id" = $3;

-- keepLots
update "forum"
set "drawn" = $1::jsonb
where "district_id" = $2 and "forum_id" = $3;

-- insertChange
insert into "forum_change" ("district_id", "forum_id", "changed_at", "what", "reason", "change_no")
values ($1, $2, $3, $4, $5, (
    select count(*)::integer + 1
    from forum_change
    where district_id = $6 and forum_id = $7));

-- changesOf
select "changed_at", "what", "reason"
from "forum_change"
where "district_id" = $1 and "forum_id" = $2
order by "change_no";

-- listForums: all
select *
from "forum"
where "district_id" = $1
order by "held_on" desc, "forum_id"
limit $2
offset $3;

-- listForums: found
select *
from "forum"
where "district_id" = $1 and "kind" = $2 and "state" = $3 and "cycle_id" = $4 and "title" ilike $5
order by "held_on" desc, "forum_id"
limit $6
offset $7;

-- countForums
select count(*) as "count"
from "forum"
where "district_id" = $1;

-- publishedForums
select *
from "forum"
where "district_id" = $1 and "state" = $2
order by "forum_id";

-- forumsOpenFrom
select *
from "forum"
where "district_id" = $1 and "state" = $2 and coalesce("closes_on", "held_on") >= $3
order by "held_on", "forum_id"
limit $4;
