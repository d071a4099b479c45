-- putEntries
insert into "search_entry" ("district_id", "kind", "id", "title", "text", "path", "jamo", "initials")
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict ("district_id", "kind", "id") do update set "title" = "excluded"."title", "text" = "excluded"."text", "path" = "excluded"."path", "jamo" = "excluded"."jamo", "initials" = "excluded"."initials";

-- removeEntries
delete from "search_entry"
where "district_id" = $1 and ("kind" = $2 and "id" = $3);

-- findEntries: by letters
select "kind", "id", "title", "text", "path"
from "search_entry"
where "district_id" = $1 and "kind" = $2 and ("jamo" like $3 and "jamo" like $4)
order by ("jamo" like $5) desc, length(title), "kind", "id"
limit $6
offset $7;

-- findEntries: by initials
select "kind", "id", "title", "text", "path"
from "search_entry"
where "district_id" = $1 and ("initials" like $2 and "initials" like $3)
order by ("initials" like $4) desc, length(title), "kind", "id"
limit $5
offset $6;

-- countEntries
select "kind", count(*) as "count"
from "search_entry"
where "district_id" = $1 and ("jamo" like $2 and "jamo" like $3)
group by "kind"
order by "kind";

-- titlesOf
select "kind", "id", "title", "path"
from "search_entry"
where "district_id" = $1 and (("kind" = $2 and "id" in ($3)) or ("kind" = $4 and "id" in ($5)));
