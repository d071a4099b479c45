-- putReviews
insert into "department_review" ("district_id", "round_id", "item_id", "place", "title", "count", "requested", "department_id", "team", "taken_by", "state", "version", "verdict", "reason_code", "conditions", "adjusted", "amount_reason", "opinion", "partner_ids", "by_link", "submitted_by", "submitted_on", "confirmed_on", "sent_back_reason", "bounces")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19::jsonb, $20, $21, $22, $23, $24, $25)
on conflict ("district_id", "round_id", "item_id") do update set "department_id" = "excluded"."department_id", "team" = "excluded"."team", "taken_by" = "excluded"."taken_by", "state" = "excluded"."state", "version" = "excluded"."version", "verdict" = "excluded"."verdict", "reason_code" = "excluded"."reason_code", "conditions" = "excluded"."conditions", "adjusted" = "excluded"."adjusted", "amount_reason" = "excluded"."amount_reason", "opinion" = "excluded"."opinion", "partner_ids" = "excluded"."partner_ids", "by_link" = "excluded"."by_link", "submitted_by" = "excluded"."submitted_by", "submitted_on" = "excluded"."submitted_on", "confirmed_on" = "excluded"."confirmed_on", "sent_back_reason" = "excluded"."sent_back_reason", "bounces" = "excluded"."bounces";

-- reviewsOfRound
select *
from "department_review"
where "district_id" = $1 and "round_id" = $2
order by "place";

-- findReview
select *
from "department_review"
where "district_id" = $1 and "round_id" = $2 and "item_id" = $3;

-- holdReviews
select *
from "department_review"
where "district_id" = $1 and "round_id" = $2 and "item_id" in ($3)
order by "place"
for update;

-- openReviews
select "department_review".*
from "department_review"
inner join "review_round" on "review_round"."district_id" = "department_review"."district_id" and "review_round"."round_id" = "department_review"."round_id"
where "department_review"."district_id" = $1 and "review_round"."closed_on" is null and "state" in ($2, $3, $4) and "department_id" is not null and "department_id" in ($5)
order by "review_round"."due_on", "review_round"."round_id", "place"
limit $6;

-- confirmedReviews
select "department_review".*
from "department_review"
inner join "review_round" on "review_round"."district_id" = "department_review"."district_id" and "review_round"."round_id" = "department_review"."round_id"
where "department_review"."district_id" = $1 and "item_id" in ($2) and "state" = $3 and "review_round"."closed_on" is not null
order by "confirmed_on", "department_review"."round_id";

-- insertHandover
insert into "review_handover" ("district_id", "round_id", "item_id", "handover_no", "from_department_id", "to_department_id", "reason", "role", "handed_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- handoversOf
select *
from "review_handover"
where "district_id" = $1 and "round_id" = $2 and "item_id" = $3
order by "handover_no";
