-- holdWorkOf
select "department_review".*
from "department_review"
inner join "review_round" on "review_round"."district_id" = "department_review"."district_id" and "review_round"."round_id" = "department_review"."round_id"
where "department_review"."district_id" = $1 and "review_round"."closed_on" is null and "department_id" = $2 and "taken_by" = $3
order by "department_review"."round_id", "place"
for share of "review_round"
for update of "department_review";

-- insertWorkHandover
insert into "work_handover" ("district_id", "handover_id", "department_id", "from_id", "to_id", "reason", "role", "handed_on", "handed_at", "reviews")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict do nothing;

-- workHandovers
select "handover_id", "department_id", "reason", "role", "handed_on", "handed_at", "reviews"
from "work_handover"
where "district_id" = $1 and "department_id" in ($2)
order by "handed_at" desc, "handover_id"
limit $3;

-- handoversOfReview
select "handed_on" as "on", "reason", "role"
from "work_handover_review"
inner join "work_handover" on "work_handover"."district_id" = "work_handover_review"."district_id" and "work_handover"."handover_id" = "work_handover_review"."handover_id"
where "work_handover_review"."district_id" = $1 and "round_id" = $2 and "item_id" = $3
order by "handed_at";

-- noteStandIns
insert into "review_stand_in" ("district_id", "round_id", "item_id", "version", "acted_by", "acted_for", "acted_on")
values ($1, $2, $3, $4, $5, $6, $7);

-- standInsOfReview
select "version", "acted_on" as "on"
from "review_stand_in"
where "district_id" = $1 and "round_id" = $2 and "item_id" = $3
order by "version";
