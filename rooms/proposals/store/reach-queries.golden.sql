-- putReach
insert into "item_reach" ("district_id", "item_id", "other_districts", "share_part", "share_whole", "share_won")
values ($1, $2, $3::jsonb, $4, $5, $6)
on conflict ("district_id", "item_id") do update set "other_districts" = $7::jsonb, "share_part" = $8, "share_whole" = $9, "share_won" = $10;

-- endReach
delete from "item_reach"
where "district_id" = $1 and "item_id" = $2;

-- reachesOf
select *
from "item_reach"
where "district_id" = $1 and "item_id" in ($2)
order by "item_id";
