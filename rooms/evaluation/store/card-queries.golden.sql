-- insertCard: plain
insert into "result_card" ("district_id", "card_id", "year", "no", "title", "department", "department_id", "subcommittee", "body_id", "project_id", "item_id", "cost", "period", "place", "texts")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::jsonb)
on conflict ("district_id", "card_id") do nothing;

-- updateCard
update "result_card"
set "year" = $1, "no" = $2, "title" = $3, "department" = $4, "department_id" = $5, "subcommittee" = $6, "body_id" = $7, "project_id" = $8, "item_id" = $9, "cost" = $10, "period" = $11, "place" = $12, "texts" = $13::jsonb
where "district_id" = $14 and "card_id" = $15;

-- findCard
select *
from "result_card"
where "district_id" = $1 and "card_id" = $2;

-- holdCard
select *
from "result_card"
where "district_id" = $1 and "card_id" = $2
for update;

-- allCards
select *
from "result_card"
where "district_id" = $1
order by "year" desc, length("no"), "no";

-- cardsOf: some
select *
from "result_card"
where "district_id" = $1 and "card_id" in ($2)
order by "year", "card_id";

-- cardsOf: none
-- (asks nothing)

-- cardsAbout: some
select *
from "result_card"
where "district_id" = $1 and ("project_id" = any($2) or "item_id" = any($3))
order by "year", "card_id";

-- cardsAbout: none
-- (asks nothing)

-- holdScheme
select *
from "evaluation_scheme"
where "district_id" = $1 and "year" = $2
for update;

-- putScheme
insert into "evaluation_scheme" ("district_id", "year", "criteria", "grades", "self_due_on")
values ($1, $2, $3::jsonb, $4::jsonb, $5)
on conflict ("district_id", "year") do update set "criteria" = $6::jsonb, "grades" = $7::jsonb, "self_due_on" = $8;

-- schemes
select *
from "evaluation_scheme"
where "district_id" = $1
order by "year" desc;
