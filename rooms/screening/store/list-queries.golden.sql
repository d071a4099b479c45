-- insertList
insert into "screening_list" ("district_id", "list_id", "cycle_id", "kind", "name", "body_ids", "held_on", "due_on", "criteria", "allowed_accounts", "won_limit", "meeting_id", "gate_order", "decider", "opened_on", "closed_on", "gate_id", "version")
values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9::jsonb, $10::jsonb, $11, $12, $13, $14, $15, $16, $17, $18)
on conflict do nothing;

-- findList
select *
from "screening_list"
where "district_id" = $1 and "list_id" = $2;

-- findListToScore
select *
from "screening_list"
where "district_id" = $1 and "list_id" = $2
for share;

-- findListToDecide
select *
from "screening_list"
where "district_id" = $1 and "list_id" = $2
for update;

-- lists
select *
from "screening_list"
where "district_id" = $1 and "closed_on" is not null
order by "opened_on" desc, "list_id"
limit $2
offset $3;

-- closeList
update "screening_list"
set "closed_on" = $1, "gate_id" = $2
where "district_id" = $3 and "list_id" = $4;

-- putItems
insert into "screening_item" ("district_id", "list_id", "item_id", "place", "title", "count", "requested", "brought", "vote", "account", "bundled_with", "result", "decided", "reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
on conflict ("district_id", "list_id", "item_id") do update set "account" = "excluded"."account", "bundled_with" = "excluded"."bundled_with", "result" = "excluded"."result", "decided" = "excluded"."decided", "reason" = "excluded"."reason";

-- changeItems
insert into "screening_item" ("district_id", "list_id", "item_id", "place", "title", "count", "requested", "brought", "vote", "account", "bundled_with", "result", "decided", "reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
on conflict ("district_id", "list_id", "item_id") do update set "account" = "excluded"."account", "bundled_with" = "excluded"."bundled_with", "result" = "excluded"."result", "decided" = "excluded"."decided", "reason" = "excluded"."reason";
update "screening_list"
set "version" = "version" + $1
where "district_id" = $2 and "list_id" = $3;

-- itemsOfList
select *
from "screening_item"
where "district_id" = $1 and "list_id" = $2
order by "place";

-- listingsOfItems
select *
from "screening_item"
where "district_id" = $1 and "item_id" in ($2);
