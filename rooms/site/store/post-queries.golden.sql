-- insertPost
insert into "post" ("district_id", "post_id", "kind", "title", "summary", "text", "opening", "happened_on", "pinned_until", "state", "version", "published_at", "changed_at", "withdrawn_reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
on conflict ("district_id", "post_id") do nothing;

-- updatePost
update "post"
set "district_id" = $1, "post_id" = $2, "kind" = $3, "title" = $4, "summary" = $5, "text" = $6, "opening" = $7, "happened_on" = $8, "pinned_until" = $9, "state" = $10, "version" = $11, "published_at" = $12, "changed_at" = $13, "withdrawn_reason" = $14
where "district_id" = $15 and "post_id" = $16;

-- findPost
select *
from "post"
where "district_id" = $1 and "post_id" = $2;

-- holdPost
select *
from "post"
where "district_id" = $1 and "post_id" = $2
for update;

-- listPosts: all
select "district_id", "post_id", "kind", "title", "summary", "opening", "happened_on", "pinned_until", "state", "version", "published_at", "changed_at", "withdrawn_reason"
from "post"
where "district_id" = $1 and "state" = $2
order by coalesce(pinned_until >= $3::date, false) desc, "published_at" desc nulls first, "post_id"
limit $4
offset $5;

-- listPosts: some
select "district_id", "post_id", "kind", "title", "summary", "opening", "happened_on", "pinned_until", "state", "version", "published_at", "changed_at", "withdrawn_reason"
from "post"
where "district_id" = $1 and "state" = $2 and "kind" = $3 and ("title" ilike $4 or "summary" ilike $5 or "text" ilike $6)
order by coalesce(pinned_until >= $7::date, false) desc, "published_at" desc nulls first, "post_id"
limit $8
offset $9;

-- countPosts
select count(*) as "count"
from "post"
where "district_id" = $1 and "state" = $2 and "kind" = $3 and ("title" ilike $4 or "summary" ilike $5 or "text" ilike $6);
