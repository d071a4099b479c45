-- reviewersOf
select distinct on ("department_review"."item_id") "department_review"."item_id" as "itemId", "department_review"."department_id" as "departmentId"
from "department_review"
inner join "review_round" on "review_round"."district_id" = "department_review"."district_id" and "review_round"."round_id" = "department_review"."round_id"
where "department_review"."district_id" = $1 and "department_review"."item_id" = any($2) and "department_review"."department_id" is not null
order by "department_review"."item_id", "review_round"."opened_on" desc, "department_review"."round_id" desc;

-- underScreening
select "department_review"."item_id"
from "department_review"
inner join "review_round" on "review_round"."district_id" = "department_review"."district_id" and "review_round"."round_id" = "department_review"."round_id"
where "department_review"."district_id" = $1 and "department_review"."item_id" = any($2) and "review_round"."closed_on" is null
union
select "screening_item"."item_id"
from "screening_item"
inner join "screening_list" on "screening_list"."district_id" = "screening_item"."district_id" and "screening_list"."list_id" = "screening_item"."list_id"
where "screening_item"."district_id" = $3 and "screening_item"."item_id" = any($4) and "screening_list"."closed_on" is null
order by "item_id";
