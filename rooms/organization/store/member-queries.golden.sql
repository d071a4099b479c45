-- membersOn
select "tenure"."seat_id" as "seatId", "body_id" as "bodyId", "kind", "label", "held_from" as "from", "held_to" as "to", "renewals" as "renewals", "holder"
from "tenure"
inner join "seat" on "seat"."district_id" = "tenure"."district_id" and "seat"."seat_id" = "tenure"."seat_id"
where "tenure"."district_id" = $1 and "held_from" <= $2 and ("held_to" is null or "held_to" >= $3) and ("vacated_on" is null or "vacated_on" > $4) and "body_id" in ($5, $6)
order by "body_id", "seat_no";

-- seatsOfPerson
select "tenure"."seat_id" as "seatId", "body_id" as "bodyId", "kind", "label", "held_from" as "from", "held_to" as "to", "renewals" as "renewals", "holder"
from "tenure"
inner join "seat" on "seat"."district_id" = "tenure"."district_id" and "seat"."seat_id" = "tenure"."seat_id"
where "tenure"."district_id" = $1 and "held_from" <= $2 and ("held_to" is null or "held_to" >= $3) and ("vacated_on" is null or "vacated_on" > $4) and "holder" = $5
order by "body_id", "seat_no";

-- membersWhoseTermEnds
select "tenure"."seat_id" as "seatId", "body_id" as "bodyId", "kind", "label", "held_from" as "from", "held_to" as "to", "renewals" as "renewals", "holder"
from "tenure"
inner join "seat" on "seat"."district_id" = "tenure"."district_id" and "seat"."seat_id" = "tenure"."seat_id"
where "tenure"."district_id" = $1 and "held_from" <= $2 and ("held_to" is null or "held_to" >= $3) and ("vacated_on" is null or "vacated_on" > $4) and "held_to" <= $5 and not exists (
  select "next"."seat_id"
  from "tenure" as "next"
  where "next"."district_id" = "tenure"."district_id" and "next"."seat_id" = "tenure"."seat_id" and "next"."held_from" > "tenure"."held_to")
order by "body_id", "seat_no";

-- balanceOn
select "sex", count(*) as "count"
from "tenure"
inner join "seat" on "seat"."district_id" = "tenure"."district_id" and "seat"."seat_id" = "tenure"."seat_id"
where "tenure"."district_id" = $1 and "held_from" <= $2 and ("held_to" is null or "held_to" >= $3) and ("vacated_on" is null or "vacated_on" > $4) and "body_id" = $5 and "kind" <> $6
group by "sex"
order by "sex";

-- tenuresOfPerson
select "tenure"."seat_id", "kind", "held_from", "held_to", "vacated_on", "renewals", "rest_of_term", "holder", "appointed_by", "recommender", "end_kind", "end_words"
from "tenure"
inner join "seat" on "seat"."district_id" = "tenure"."district_id" and "seat"."seat_id" = "tenure"."seat_id"
where "tenure"."district_id" = $1 and "holder" = $2 and "body_id" = $3
order by "held_from", "tenure_no";

-- forgetHolder
update "tenure"
set "holder" = $1, "recommender" = $2, "end_words" = $3, "sex" = $4
where "district_id" = $5 and "holder" = $6;
