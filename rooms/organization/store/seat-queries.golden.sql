-- insertSeat
insert into "seat" ("district_id", "seat_id", "body_id", "seat_no", "kind", "label")
values ($1, $2, $3, (
    select coalesce(max("seat_no"), 0) + $4 as "next"
    from "seat"
    where "district_id" = $5 and "body_id" = $6), $7, $8);

-- allSeats
select *
from "seat"
where "district_id" = $1
order by "body_id", "seat_no";

-- seatsOf
select *
from "seat"
where "district_id" = $1 and "body_id" = $2
order by "seat_no";

-- findSeat
select *
from "seat"
where "district_id" = $1 and "seat_id" = $2;

-- holdSeat
select "seat"."district_id", "seat_id", "seat"."body_id", "seat_no", "seat"."kind", "label", "rules"
from "seat"
inner join "body" on "body"."district_id" = "seat"."district_id" and "body"."body_id" = "seat"."body_id"
where "seat"."district_id" = $1 and "seat_id" = $2 for no key
update of "seat";

-- insertTenure
insert into "tenure" ("district_id", "seat_id", "tenure_no", "held_from", "held_to", "vacated_on", "renewals", "rest_of_term", "holder", "appointed_by", "recommender", "end_kind", "end_words", "sex")
values ($1, $2, (
    select coalesce(max("tenure_no"), 0) + $3 as "next"
    from "tenure"
    where "district_id" = $4 and "seat_id" = $5), $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

-- vacateTenure
update "tenure"
set "vacated_on" = $1, "end_kind" = $2, "end_words" = $3
where "district_id" = $4 and "seat_id" = $5 and "held_from" = $6 and ("vacated_on" is null or "vacated_on" > $7);

-- allTenures
select *
from "tenure"
where "district_id" = $1
order by "seat_id", "held_from", "tenure_no";

-- tenuresOfSeat
select *
from "tenure"
where "district_id" = $1 and "seat_id" = $2
order by "held_from", "tenure_no";

-- tenuresOfBody
select "tenure".*
from "tenure"
inner join "seat" on "seat"."district_id" = "tenure"."district_id" and "seat"."seat_id" = "tenure"."seat_id"
where "tenure"."district_id" = $1 and "body_id" = $2
order by "seat_no", "held_from", "tenure_no";
