-- insertLink
insert into "review_link" ("district_id", "secret_hash", "drawn_at", "withdrawn_at", "round_id", "department_id")
values ($1, $2, $3, $4, $5, $6)
on conflict do nothing;

-- withdrawLink
update "review_link"
set "withdrawn_at" = $1
where "district_id" = $2 and "round_id" = $3 and "department_id" = $4 and "withdrawn_at" is null
returning "secret_hash";

-- findLink
select "round_id", "department_id"
from "review_link"
where "district_id" = $1 and "secret_hash" = $2 and "withdrawn_at" is null;

-- linksOfRound
select "department_id" as "departmentId", "drawn_at" as "drawnAt", max("use_no") as "uses", max("used_at") as "usedAt"
from "review_link"
left join "review_link_use" on "review_link_use"."district_id" = "review_link"."district_id" and "review_link_use"."secret_hash" = "review_link"."secret_hash"
where "review_link"."district_id" = $1 and "round_id" = $2 and "withdrawn_at" is null
group by "department_id", "drawn_at"
order by "department_id";

-- logUse
select "secret_hash"
from "review_link"
where "district_id" = $1 and "secret_hash" = $2
for update;
select max("use_no") as "no"
from "review_link_use"
where "district_id" = $1 and "secret_hash" = $2;
insert into "review_link_use" ("district_id", "secret_hash", "use_no", "used_at", "filled")
values ($1, $2, $3, $4, $5);
